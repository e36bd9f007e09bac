#!/usr/bin/env python3
"""Measures Rafid's dedupe: quality, calibration, speed and memory.

  benchmark.py quality     --data DIR --tools DIR [--seeds 20,21,22]
  benchmark.py calibration --data DIR
  benchmark.py speed       --data DIR [--rounds 5]
  benchmark.py memory      [--documents 40000,200000]

DIR of --data holds base.jsonl.gz and made/{docs,truth}.jsonl.gz; that of --tools neardup_make.py and
neardup_score.py. All run the program as built (`swift build -c release --product rafid`). speed and
memory compare with rensa (`pip install rensa`) where it is installed.
"""
import argparse, glob, gzip, html, json, os, random, re, statistics, subprocess, sys, tempfile
import unicodedata
from collections import defaultdict

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RAFID = os.path.join(ROOT, ".build", "release", "rafid")


def lines(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def run_rafid(documents, options, folder, workers=1):
    """Runs one dedupe stage over a JSONL file; what it printed, and the folder of its output."""
    plan, out = os.path.join(folder, "plan.yaml"), os.path.join(folder, "out")
    with open(plan, "w") as file:
        file.write("rafid: 1\nread: {jsonl: {id: id, text: text}}\n"
                   f"stages: [{{dedupe: {{{options}}}}}]\nwrite: {{level: 1}}\n")
    command = [RAFID, "run", plan, documents, "--output", out, "--workers", str(workers), "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout), out


def rejects(out):
    for path in sorted(glob.glob(os.path.join(out, "rejects", "part-*"))):
        yield from lines(path)


# -- quality

def quality(args):
    sys.path.insert(0, args.tools)
    import neardup_score as score
    with tempfile.TemporaryDirectory() as folder:
        for seed in args.seeds.split(","):
            made = os.path.join(folder, seed)
            command = [sys.executable, os.path.join(args.tools, "neardup_make.py"),
                       os.path.join(args.data, "base.jsonl.gz"), "--out", made, "--seed", seed]
            subprocess.run(command, check=True, capture_output=True)
            documents = os.path.join(made, "docs.jsonl.gz")
            truth = {row["id"]: row for row in lines(os.path.join(made, "truth.jsonl.gz"))}
            _, out = run_rafid(documents, "near: true", folder)
            found = {row["id"]: row["duplicate_of"] for row in rejects(out)}
            cluster = {name: found.get(name, name) for name in truth}
            arabic = {row["id"] for row in lines(documents) if row["lang"] == "ar"}
            ids = [name for name in truth if truth[name]["class"] not in score.APART]
            true = {name: truth[name]["cluster"] for name in truth}
            print(score.line("seed " + seed, score.figures(ids, true, cluster)))
            print(score.line("  arabic", score.figures(
                [name for name in ids if name in arabic], true, cluster)), flush=True)


# -- calibration

SAME = str.maketrans("أإآٱىیئةكکؤ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "اااايييهككو01234567890123456789")


def shingles(text):
    """Folded pairs of words, counted in Python: what a similarity is of."""
    text = html.unescape(text).translate(SAME)
    text = unicodedata.normalize("NFKD", text).translate(SAME).casefold()
    text = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Me", "Cf") and c != "ـ")
    words = re.findall(r"\w+", text)
    return set(zip(words, words[1:]))


def calibration(args):
    documents = os.path.join(args.data, "made", "docs.jsonl.gz")
    texts = {row["id"]: row["text"] for row in lines(documents)
             if row["lang"] not in ("zh", "ja", "th")}
    with tempfile.TemporaryDirectory() as folder:
        _, out = run_rafid(documents, "near: 0.2", folder)
        bins = defaultdict(list)
        for row in rejects(out):
            if row["rule"] != "near-text" or row["id"] not in texts or row["duplicate_of"] not in texts:
                continue
            one, other = shingles(texts[row["id"]]), shingles(texts[row["duplicate_of"]])
            exact = len(one & other) / len(one | other)
            bins[min(9, int(exact * 10))].append(row["similarity"] - exact)
    print("exact Jaccard  pairs   told minus exact: mean   deviation")
    for tenth in sorted(bins):
        found = bins[tenth]
        print("%.1f to %.1f   %7d   %21.4f   %9.4f" % (
            tenth / 10, tenth / 10 + .1, len(found), statistics.fmean(found), statistics.pstdev(found)))


# -- speed and memory

RENSA = r"""
import gzip, json, resource, sys, time
from rensa import RMinHash, RMinHashLSH
path, threshold, words, bands = sys.argv[1], float(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
opener = gzip.open if path.endswith(".gz") else open
texts = [json.loads(line)["text"] for line in opener(path, "rt", encoding="utf-8")]
base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.process_time()
index, kept, dropped = RMinHashLSH(threshold=threshold, num_perm=128, num_bands=bands), {}, 0
for key, text in enumerate(texts):
    tokens = text.split()
    if words > 1: tokens = [" ".join(tokens[i:i + words]) for i in range(max(1, len(tokens) - words + 1))]
    sketch = RMinHash(num_perm=128, seed=42)
    sketch.update(tokens)
    if any(sketch.jaccard(kept[other]) >= threshold for other in index.query(sketch)):
        dropped += 1
    else:
        index.insert(key, sketch)
        kept[key] = sketch
spent = time.process_time() - start
print(json.dumps({"seconds": spent, "dropped": dropped,
    "kilobytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - base}))
"""
SETTINGS = {"rensa, 0.8, words, 16 bands (its README's)": ("0.8", "1", "16"),
            "rensa, 0.5, 3 words, 32 bands": ("0.5", "3", "32")}


def rensa(documents, settings):
    command = [sys.executable, "-c", RENSA, documents, *settings]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def has_rensa():
    return subprocess.run([sys.executable, "-c", "import rensa"], capture_output=True).returncode == 0


def speed(args):
    documents = os.path.join(args.data, "made", "docs.jsonl.gz")
    megabytes = sum(len(row["text"].encode()) for row in lines(documents)) / 1e6
    spent = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(args.rounds):
            for name, settings in SETTINGS.items() if has_rensa() else ():
                spent[name].append(rensa(documents, settings)["seconds"])
            for options in ("near: true", "near: 0.5"):
                result, _ = run_rafid(documents, options, folder)
                spent["rafid, " + options].append(sum(
                    step["cpu_seconds"] for step in result["steps"] if step["step"] == "dedupe"))
    print(f"{megabytes:.0f} MB of text, {args.rounds} rounds in turn; MB per CPU second, median (least to most)")
    print("of words, signature and look-up together")
    for name, seconds in spent.items():
        rates = sorted(megabytes / second for second in seconds)
        print("%-45s %6.1f  (%.1f to %.1f)" % (name, statistics.median(rates), rates[0], rates[-1]))


def made_documents(count, path):
    """So many texts of 120 words, none like another."""
    random.seed(count)
    words = ["".join(random.choices("abcdefghijklmnop", k=random.randint(2, 9))) for _ in range(20000)]
    with open(path, "w") as file:
        for number in range(count):
            text = " ".join(random.choices(words, k=120))
            file.write(json.dumps({"id": f"{number:032x}", "text": text}) + "\n")


def peak(command):
    """Peak memory of a command in kB."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status: raise SystemExit(f"{command[0]} ended with {status}")
    return usage.ru_maxrss


def memory(args):
    counts = [int(count) for count in args.documents.split(",")]
    found = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        plan, documents = os.path.join(folder, "plan.yaml"), os.path.join(folder, "docs.jsonl")
        with open(plan, "w") as file:
            file.write("rafid: 1\nread: {jsonl: {id: id, text: text}}\n"
                       "stages: [dedupe: {near: true}]\nwrite: {level: 1}\n")
        for count in counts:
            made_documents(count, documents)
            found["rafid, near: true"].append(peak(
                [RAFID, "run", plan, documents, "--output", os.path.join(folder, "out"), "--workers", "1"]))
            for name, settings in SETTINGS.items() if has_rensa() else ():
                found[name].append(rensa(documents, settings)["kilobytes"])
    first, last = counts[0], counts[-1]
    print(f"texts that are all different; growth from {first:,} to {last:,} documents, extrapolated to a million")
    for name, kilobytes in found.items():
        growth = (kilobytes[-1] - kilobytes[0]) * 1024 / (last - first)
        print("%-45s %5.0f bytes a document, %.2f GB a million" % (name, growth, growth / 1e3))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["quality", "calibration", "speed", "memory"])
    parser.add_argument("--data", default=os.path.join(ROOT, "..", "shared", "data", "dedupe"))
    parser.add_argument("--tools", default=os.path.join(ROOT, "..", "shared", "bench"))
    parser.add_argument("--seeds", default="20,21,22,23,24,25")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--documents", default="40000,200000")
    args = parser.parse_args()
    {"quality": quality, "calibration": calibration, "speed": speed, "memory": memory}[args.what](args)


if __name__ == "__main__":
    main()
