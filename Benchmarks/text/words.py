#!/usr/bin/env python3
"""Words against Unicode's own test of word boundaries (UAX #29, WordBreakTest.txt of the package unicode-data).

  words.py [/usr/share/unicode/auxiliary/WordBreakTest.txt] [--probe PROGRAM] [--list]

A case passes when the words that hold a letter or digit are the same. Rafid's words are keys for counting, so they differ
from UAX #29 on purpose where the head of Sources/RafidText/Word.swift says so; those cases are counted by reason.
"""
import argparse
import collections
import json
import os
import subprocess
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))


def reason(text, wanted, got):
    """Why two lists of words differ, by the decisions in Word.swift."""
    if any(word.count(c) and word.strip(c) for word in wanted for c in "_:.·\u2018\u2019\u2024\u2027"):
        return "underscores, colons and points part words"
    if any(unicodedata.name(c, "").startswith(("HIRAGANA", "KATAKANA", "THAI", "CJK")) for c in text):
        return "one word for a character of a script without spaces"
    if any(unicodedata.category(c) in ("Cf", "Mn", "Me", "Mc") for c in text):
        return "marks and format characters belong to no word of their own"
    if any(c in text for c in "'\","):
        return "quotes and commas"
    return "other"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("test", nargs="?", default="/usr/share/unicode/auxiliary/WordBreakTest.txt")
    parser.add_argument("--probe", default=f"{HERE}/probe/.build/release/text-probe")
    parser.add_argument("--list", action="store_true", help="print the cases that differ")
    arguments = parser.parse_args()
    cases = []
    for line in open(arguments.test, encoding="utf-8"):
        line = line.split("#")[0].strip()
        if line:
            parts = line.strip("÷ ").split("÷")
            cases.append(["".join(chr(int(code, 16)) for code in part.replace("×", " ").split()) for part in parts])
    lines = "".join(json.dumps({"id": i, "text": "".join(case)}) + "\n" for i, case in enumerate(cases))
    output = subprocess.run([arguments.probe, "words"], input=lines, capture_output=True, text=True, check=True).stdout
    same, reasons = 0, collections.Counter()
    for case, line in zip(cases, output.splitlines()):
        text = "".join(case)
        got = [text.encode()[first:last].decode() for first, last in json.loads(line)["words"]]
        wanted = [part for part in case if any(unicodedata.category(c)[0] in "LN" for c in part)]
        # Trailing marks and format characters belong to the word in UAX #29 and are no part of its key.
        trim = lambda part: part.rstrip("".join(c for c in part if unicodedata.category(c) in ("Cf", "Mn", "Me", "Mc")))
        if list(map(trim, got)) == list(map(trim, wanted)):
            same += 1
            continue
        why = reason(text, wanted, got)
        reasons[why] += 1
        if arguments.list:
            print(f"{why}: {text!a}: UAX #29 {list(map(ascii, wanted))}, Rafid {list(map(ascii, got))}")
    print(f"{same} of {len(cases)} cases have the same words")
    for why, count in reasons.most_common():
        print(f"{count:5} differ: {why}")


if __name__ == "__main__":
    main()
