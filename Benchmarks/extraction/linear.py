#!/usr/bin/env python3
"""Prints that the stage `extract` takes time linear in the size of hostile pages.

    linear.py [--rafid PATH] [--scale N] [--runs N] [--page WORDS]

Each page is made at a quarter, a half and the whole of its size; the last column is what the last
doubling costs. A figure near 2 is linear, near 4 is quadratic. Seconds are of the processor, the
least of the runs, the start of the program taken off; the growth of the last doubling is the
evidence, not the seconds.
"""
import argparse
import os
import resource
import subprocess
import tempfile

WORDS = "The harbour was closed on Monday, the port said, and forty ships are waiting outside. "

PAGES = {
    "200,000 nested div": lambda n: "<div>" * n(200_000) + "x",
    "200,000 nested div with classes": lambda n: "<div class='story body'>" * n(200_000) + WORDS,
    "200,000 misnested b, i": lambda n: "<b><i>x</b></i>" * n(100_000),
    "200,000 open formats in p": lambda n: "<p><b>x" * n(100_000),
    "200,000 a in table": lambda n: "<table><a>x<tr><a>" * n(50_000),
    "50,000 attributes": lambda n: "<p " + " ".join("a%d=%d" % (i, i) for i in range(n(50_000))) + ">x",
    "50,000 tags of 20 attributes": lambda n: (
        "<p " + " ".join("a%d=%d" % (i, i) for i in range(20)) + ">x</p>") * n(50_000),
    "50 MB of text": lambda n: WORDS * n(50_000_000 // len(WORDS)),
    "50 MB of paragraphs": lambda n: ("<p>" + WORDS) * n(50_000_000 // (len(WORDS) + 3)),
    "50 MB of Arabic": lambda n: "<p>" + "أغلق الميناء يوم الاثنين، وتنتظر السفن خارجه. " * n(700_000),
    "200,000 linked headings": lambda n: "<h2><a href=x>Bakers win</a></h2>" * n(200_000),
    "200,000 links in lists": lambda n: "<ul>" + "<li><a href=x>Bakers win the cup</a>" * n(200_000),
    "200,000 lines of phrases": lambda n: ("<p>" + WORDS * 3) * 20 + "<p>Comments<p>Read also:" * n(100_000),
    "200,000 h1": lambda n: "<h1>Storm closes the harbour</h1>" * n(200_000),
    "20 MB of JSON-LD": lambda n: "<script type=application/ld+json>"
    + '[{"@type":"Article","a":[[[[' * n(700_000) + "</script><p>" + WORDS,
}


def seconds(rafid, page, folder):
    path = os.path.join(folder, "page.html")
    with open(path, "w") as file:
        file.write("<!doctype html><title>x</title><body>" + page)
    plan = os.path.join(folder, "plan.yaml")
    with open(plan, "w") as file:
        file.write("rafid: 1\nread: {limits: {record: 256MiB}}\nstages: [extract: {min_letters: 0}]\n")
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    command = [rafid, "run", plan, path, "--output", "-", "--workers", "1"]
    done = subprocess.run(command, stdout=subprocess.DEVNULL)
    if done.returncode != 0:
        raise SystemExit("rafid run ended with %d" % done.returncode)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rafid", default=".build/release/rafid")
    parser.add_argument("--scale", type=float, default=1.0, help="of the sizes")
    parser.add_argument("--runs", type=int, default=3, help="of each page")
    parser.add_argument("--page", default="", help="the pages whose name holds this only")
    options = parser.parse_args()
    print("%-34s %9s %9s %9s %8s" % ("page", "quarter", "half", "whole", "doubling"))
    with tempfile.TemporaryDirectory() as folder:
        start = min(seconds(options.rafid, "<p>" + WORDS, folder) for _ in range(3))
        for name, make in PAGES.items():
            if options.page not in name:
                continue
            times = []
            for share in (0.25, 0.5, 1.0):
                page = make(lambda count: int(count * share * options.scale))
                best = min(seconds(options.rafid, page, folder) for _ in range(options.runs))
                times.append(max(0.001, best - start))
            print("%-34s %9.3f %9.3f %9.3f %8.2f" % (name, *times, times[2] / times[1]), flush=True)


if __name__ == "__main__":
    main()
