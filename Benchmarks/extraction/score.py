#!/usr/bin/env python3
"""Prints how well `rafid` finds articles: F1 of the text, and titles, authors and dates.

    score.py --data FOLDER [--rafid PATH] [--set NAME ...]

FOLDER holds a folder a set, each with gold.json, {id: {"text", "title", "authors", "date"}}, and
html/ID.html.gz. Each set goes through one run with `stages: [extract]`.

F1 is that of the article extraction benchmark of Zyte: multisets of runs of four words, precision
and recall as means over pages. In every set but `aeb` each letter of the scripts that are written
without spaces is a word. Titles count when they are equal but for case and marks, dates when the
day is equal; authors are an F1 of names of which one holds the other. Standard library only.
"""
import argparse
import collections
import gzip
import html
import json
import os
import re
import subprocess
import tempfile
import unicodedata

UNSPACED = (
    "\u0e01-\u0e4e\u0e81-\u0ece\u1000-\u109f\u1780-\u17dd\u3005-\u3007\u3041-\u30ff"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U000323af"
)
LETTERS = re.compile("[%s]|[^\\W%s]+" % (UNSPACED, UNSPACED))
WORDS = re.compile(r"\w+")
INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")


def fours(text, pattern):
    """The multiset of the text's runs of four words."""
    words = pattern.findall(text or "")
    count = max(1, len(words) - 3) if words else 0
    return collections.Counter(tuple(words[i : i + 4]) for i in range(count))


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else None


def harmonic(a, b):
    return 2 * a * b / (a + b) if a + b else 0.0


def folded(text):
    text = unicodedata.normalize("NFKC", html.unescape(text or ""))
    return " ".join(WORDS.findall(INVISIBLE.sub("", text).casefold()))


def authors(gold, found):
    gold, found = [folded(x) for x in gold], [folded(x) for x in found if folded(x)]
    if not found:
        return 0.0
    hits = lambda some, others: mean(any(a in b or b in a for b in others) for a in some)
    return harmonic(hits(found, gold), hits(gold, found))


def records(rafid, folder):
    """The records of a set's pages by id."""
    with tempfile.TemporaryDirectory() as scratch:
        pages = os.path.join(scratch, "pages")
        os.mkdir(pages)
        for name in os.listdir(folder):
            # The pages are UTF-8, whatever they declare; a byte order mark outranks that.
            with gzip.open(os.path.join(folder, name)) as page:
                body = page.read()
            with open(os.path.join(pages, name[: -len(".gz")]), "wb") as copy:
                copy.write(b"\xef\xbb\xbf" + body)
        plan = os.path.join(scratch, "plan.yaml")
        with open(plan, "w") as file:
            file.write("rafid: 1\nstages: [extract]\n")
        command = [rafid, "run", plan, pages, "--output", os.path.join(scratch, "out")]
        result = subprocess.run(command, stdout=subprocess.DEVNULL)
        if result.returncode not in (0, 3):
            raise SystemExit("rafid run ended with %d" % result.returncode)
        found = {}
        out = os.path.join(scratch, "out")
        for name in sorted(os.listdir(out)):
            if name.endswith(".jsonl.gz"):
                with gzip.open(os.path.join(out, name), "rt", encoding="utf-8") as lines:
                    for line in lines:
                        record = json.loads(line)
                        file = os.path.basename(record["provenance"]["file"])
                        found[file[: -len(".html")]] = record
        return found


def measure(gold, found, pattern):
    rows, fields = [], collections.defaultdict(list)
    for key, page in gold.items():
        record = found.get(key) or {}
        want, got = fours(page.get("text"), pattern), fours(record.get("text"), pattern)
        both = sum((want & got).values())
        rows.append((both, sum(got.values()), sum(want.values())))
        if page.get("title"):
            fields["title"].append(float(folded(page["title"]) == folded(record.get("title"))))
        if page.get("authors"):
            fields["authors"].append(authors(page["authors"], record.get("authors") or []))
        if page.get("date"):
            fields["date"].append(float((record.get("published") or "")[:10] == page["date"][:10]))
    precision = mean(both / got for both, got, _ in rows if got) or 0.0
    recall = mean(both / want for both, _, want in rows if want) or 0.0
    values = [harmonic(precision, recall), precision, recall]
    return len(rows), values + [mean(fields[name]) for name in ("title", "authors", "date")]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True, help="the folder of the sets")
    parser.add_argument("--rafid", default=".build/release/rafid")
    parser.add_argument("--set", nargs="+", help="these sets only")
    options = parser.parse_args()
    sets = options.set or sorted(
        name for name in os.listdir(options.data)
        if os.path.exists(os.path.join(options.data, name, "gold.json"))
    )
    print("%-10s %5s" % ("set", "pages") + "".join(
        " %9s" % name for name in ("F1", "precision", "recall", "title", "authors", "date")))
    for name in sets:
        folder = os.path.join(options.data, name)
        with open(os.path.join(folder, "gold.json"), encoding="utf-8") as file:
            gold = json.load(file)
        found = records(options.rafid, os.path.join(folder, "html"))
        pages, values = measure(gold, found, WORDS if name == "aeb" else LETTERS)
        cells = "".join(" %9s" % ("-" if value is None else "%.4f" % value) for value in values)
        print("%-10s %5d%s" % (name, pages, cells), flush=True)


if __name__ == "__main__":
    main()
