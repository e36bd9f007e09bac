#!/usr/bin/env python3
"""Counts the instructions of Rafid's parts, beside the counts of baseline.json.

    micro.py            prints each part's instructions a byte of input, and how they have changed
    micro.py --renew    writes the counts of now to baseline.json; say in the commit why

Counts are the same on every run, whatever else the machine does, so a change of one per cent shows.
Callgrind counts; the difference between two numbers of rounds leaves out the start. It offers no
SHA instructions, so sha256 is that of the portable code. The inputs are pages in seeds/.
"""
import argparse
import json
import os
import re
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
BASELINE = os.path.join(HERE, "baseline.json")
PAGES = ["ar/desalination.html", "ar/museum-windows-1256.html", "world/market.html"]
ARCHIVE = "world/crawl.warc.gz"
PARTS = ["iterate", "parse", "extract", "words", "fingerprint", "language", "summarize", "sha256",
         "deflate", "inflate", "json-write", "json-read"]
FEW, MANY = 2, 12


def instructions(program, part, times, files):
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, part,
               str(times), *files]
    result = subprocess.run(command, capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", result.stderr)
    if not found:
        raise SystemExit(f"callgrind counted nothing for {part}:\n{result.stderr[-2000:]}")
    return int(found.group(1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--renew", action="store_true")
    parser.add_argument("--micro", default=".build/release/rafid-micro")
    parser.add_argument("parts", nargs="*", default=PARTS)
    options = parser.parse_args()
    with open(BASELINE) as file:
        baseline = json.load(file)
    counts = {}
    print("| part | instructions a byte | change |")
    print("|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        # Valgrind stumbles over the debug information; the names are not needed for a sum.
        program = os.path.join(folder, "micro")
        subprocess.run(["strip", "-g", "-o", program, options.micro], check=True)
        for part in options.parts:
            names = [ARCHIVE] if part == "iterate" else PAGES
            files = [os.path.join(HERE, "..", "seeds", name) for name in names]
            few, many = (instructions(program, part, times, files) for times in (FEW, MANY))
            size = sum(os.path.getsize(path) for path in files)
            counts[part] = round((many - few) / (MANY - FEW) / size, 2)
            before = baseline.get(part)
            change = f"{counts[part] / before - 1:+.1%}" if before else "new"
            print(f"| {part} | {counts[part]} | {change} |", flush=True)
    if options.renew:
        with open(BASELINE, "w") as file:
            json.dump({**baseline, **counts}, file, indent=2)
            file.write("\n")


if __name__ == "__main__":
    main()
