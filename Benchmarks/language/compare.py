"""Compares detectors on the same samples of the development sets.

usage: compare.py DEV_DIR [--sets NAME,...] [--detectors NAME,...] [--most N] [--cache DIR] [--confusions] [--languages]

--most N    no more than N samples of a label, the same for all: lingua takes milliseconds a sample
--cache DIR keeps what a peer says, so that only Rafid is run again

Prints macro accuracy in per cent (each language counts the same) over the 53 common languages, over all languages
of the set, and over the 60 of ELD, and for detectors that state a confidence how far it is right; then how often
Arabic-script languages are taken for each other, in words and pairs and in longer texts (dialects included), and the
share of texts in no language that are undetermined. rafid-60 is Rafid among the 60 languages that ELD knows.
Build the probe first: swift build -c release --package-path Benchmarks/language/probe.
"""

import argparse
import collections
import json
import pathlib

import peers
import samples

DETECTORS = "rafid rafid-60 lid.176.ftz cld2 cld3 lingua-low lingua-high eld".split()


def macro(scores, languages):
    found = [scores[language] for language in languages if language in scores]
    return 100 * sum(right / count for right, count in found) / len(found) if found else float("nan")


def guesses_of(detector, name, texts, options):
    if not options.cache or detector.startswith("rafid"):
        return peers.detect(detector, texts)
    kept = pathlib.Path(options.cache) / f"{detector}-{name}-{options.most}.json"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(peers.detect(detector, texts)))
    return json.loads(kept.read_text())


class Tally:
    """What one detector scored on one set."""

    def __init__(self, labelled, guesses):
        self.scores = collections.defaultdict(lambda: [0, 0])
        self.kinds = collections.defaultdict(lambda: [0, 0])
        self.confusions = collections.Counter()
        self.arabic = [0, 0]
        self.undetermined = [0, 0]
        self.bins = [[0, 0, 0.0] for _ in range(10)]
        self.sure = [0, 0]
        for (label, _), (code, confidence) in zip(labelled, guesses, strict=True):
            self.add(label, samples.canonical(code), confidence)

    def add(self, label, guess, confidence):
        gold = samples.canonical(label)
        good = samples.right(gold, guess)
        if "|" in label:
            count(self.kinds[label.split("|")[1]], good)
        if gold == "und":
            return count(self.undetermined, good)
        count(self.scores[gold], good)
        if gold in samples.ARABIC_SCRIPT:
            count(self.arabic, not good and guess in samples.ARABIC_SCRIPT)
        if gold in samples.COMMON:
            bucket = self.bins[min(9, int(confidence * 10))]
            count(bucket, good)
            bucket[2] += confidence
            if confidence >= 0.9:
                count(self.sure, good)
            if not good:
                self.confusions[gold, guess] += 1

    def calibration(self):
        """Expected calibration error in ten bins, accuracy at .9 or more, the share of samples that are so sure."""
        total = sum(bucket[1] for bucket in self.bins)
        error = sum(abs(bucket[0] - bucket[2]) for bucket in self.bins) / total
        return error, 100 * self.sure[0] / (self.sure[1] or 1), 100 * self.sure[1] / total


def count(pair, good):
    pair[0] += good
    pair[1] += 1


def per_cent(pair):
    return 100 * pair[0] / pair[1] if pair[1] else float("nan")


def report(name, detector, tally, options):
    scores = tally.scores
    if scores:
        line = f"  {macro(scores, samples.COMMON):6.2f} {macro(scores, scores):6.2f} {macro(scores, samples.ELD):6.2f}"
        if any(bucket[1] for bucket in tally.bins[1:]):
            error, right, share = tally.calibration()
            line += f"   {error:.3f}  {right:6.2f} of {share:5.1f}"
        print(f"{name:10} {detector:12}{line}", flush=True)
    if tally.kinds:
        print(" " * 23, "  ".join(f"{kind} {per_cent(pair):.1f}" for kind, pair in sorted(tally.kinds.items())))
    if options.confusions:
        print(" " * 23, "  ".join(f"{g}>{w} {n}" for (g, w), n in tally.confusions.most_common(30)))
    if options.languages:
        rows = sorted((right / n, language) for language, (right, n) in scores.items())
        print(" " * 23, "  ".join(f"{language} {100 * share:.0f}" for share, language in rows))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory")
    parser.add_argument("--sets", type=lambda text: text.split(","), default=samples.SETS)
    parser.add_argument("--detectors", type=lambda text: text.split(","), default=DETECTORS)
    parser.add_argument("--most", type=int)
    parser.add_argument("--cache")
    parser.add_argument("--confusions", action="store_true")
    parser.add_argument("--languages", action="store_true")
    options = parser.parse_args()
    words, texts, undetermined = (collections.defaultdict(lambda: [0, 0]) for _ in range(3))
    print(f"{'set':10} {'detector':12}  common    all  ELD's     ece  at .9  of the samples (per cent)")
    for name in options.sets:
        labelled = samples.samples_of(options.directory, name, options.most)
        lines = [text for _, text in labelled]
        for detector in options.detectors:
            tally = Tally(labelled, guesses_of(detector, name, lines, options))
            report(name, detector, tally, options)
            arabic = words if name in ("words", "pairs") else texts
            for total, part in ((arabic, tally.arabic), (undetermined, tally.undetermined)):
                total[detector][0] += part[0]
                total[detector][1] += part[1]
    print("\nArabic-script languages taken for each other in words and pairs, in texts; no language undetermined (per cent)")
    for detector in options.detectors:
        shares = (per_cent(total[detector]) for total in (words, texts, undetermined))
        print(f"{detector:12}", *(f"{share:6.2f}" for share in shares))


if __name__ == "__main__":
    main()
