#!/usr/bin/env python3
"""Single parts of Rafid beside the libraries that are known for them, run by turns.

    peers.py [--runs 5] archive FILE.warc.gz     iterating records: FastWARC, warcio
    peers.py [--runs 5] parser PAGE.html...      parsing: lexbor, through selectolax

Prints the CPU seconds of each and the ratio to Rafid (above 1: Rafid needs less), medians of runs.
The peers are on PyPI (requirements.txt). Rafid's figure is that of a whole process, start included;
a peer's leaves the start of Python out.
"""
import argparse
import os
import statistics
import subprocess
import sys
import time


def child_cpu(command):
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(command)} ended with {child.returncode}")
    return usage.ru_utime + usage.ru_stime


def own_cpu(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def fastwarc(path):
    from fastwarc.warc import ArchiveIterator

    with open(path, "rb") as file:
        for _ in ArchiveIterator(file):
            pass


def warcio(path):
    from warcio.archiveiterator import ArchiveIterator

    with open(path, "rb") as file:
        for _ in ArchiveIterator(file):
            pass


def lexbor(pages, times):
    from selectolax.lexbor import LexborHTMLParser

    for _ in range(times):
        for page in pages:
            LexborHTMLParser(page)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("part", choices=["archive", "parser"])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--micro", default=".build/release/rafid-micro")
    options = parser.parse_args()
    if options.part == "archive":
        rafid = [options.micro, "iterate", "1"] + options.files
        peers = {
            "FastWARC": lambda: [fastwarc(path) for path in options.files],
            "warcio": lambda: [warcio(path) for path in options.files],
        }
    else:
        pages = []
        for path in options.files:
            with open(path, "rb") as file:
                pages.append(file.read())
        times = max(1, 200_000_000 // sum(map(len, pages)))
        rafid = [options.micro, "parse", str(times)] + options.files
        peers = {"lexbor": lambda: lexbor(pages, times)}
    seconds = {name: [] for name in ["Rafid", *peers]}
    for _ in range(options.runs):
        seconds["Rafid"].append(child_cpu(rafid))
        for name, work in peers.items():
            seconds[name].append(own_cpu(work))
    print("| program | CPU s | times Rafid's |")
    print("|---|---|---|")
    for name, values in seconds.items():
        ratio = statistics.median(b / a for a, b in zip(seconds["Rafid"], values))
        print(f"| {name} | {statistics.median(values):.2f} | {ratio:.2f} |")


if __name__ == "__main__":
    main()
