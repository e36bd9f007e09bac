#!/usr/bin/env python3
"""The whole pipeline beside a rival, run by turns on the same archives.

    bench.py [--runs 5] [--rival SCRIPT] [--python PYTHON] CORPUS.warc.gz [LARGER.warc.gz...]

Prints Markdown: medians of CPU, wall time and memory, the ratios to the rival, and Rafid's cost of
each step. The first corpus is the one compared; all of them together show growth. The rival is any
program that takes an archive, `-o FOLDER` and `-j WORKERS` and prints one line of JSON that counts
`pages`; without one, Rafid runs alone. Other work on the machine disturbs all of them alike, so the
ratios hold where the seconds do not.
"""
import argparse
import datetime
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

PLAN = """rafid: 1
read: {paths: []}
stages:
  - dedupe: {on: payload}
  - extract
  - detect-language
  - dedupe: {on: text, near: true}
  - summarize: {sentences: 3}
write: {path: out, level: 1}
"""
# Level 1, for the rival deflates fast too: what it uses (ISA-L, level 2) makes 4 % more of the same
# lines. The default, level 4, makes 5 % less than level 1 and costs 4 % more CPU.
# What the reader leaves out before the first stage is no page: requests, metadata, pictures.
READER = "read"


def measure(command, folder):
    """Runs a command: its JSON, CPU seconds of it and its children, wall seconds, peak MB of one process."""
    with open(os.path.join(folder, "stdout"), "w+b") as output:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL, cwd=folder)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode()
    if child.returncode not in (0, 3):
        sys.exit(f"{' '.join(command)} ended with {child.returncode}")
    return {
        "report": json.loads(text), "cpu": usage.ru_utime + usage.ru_stime, "wall": wall,
        "memory": usage.ru_maxrss / 1024,
    }


def written(folder):
    """MB of the compressed output in a folder."""
    return sum(
        os.path.getsize(os.path.join(parent, name)) / 1e6
        for parent, _, names in os.walk(folder) for name in names if name.endswith(".gz"))


def rafid(options, folder, corpus, workers):
    command = [options.rafid, "run", "plan.yaml", corpus, "--workers", str(workers), "--json",
               "--progress", "none"]
    run = measure(command, folder)
    report = run["report"]
    run["pages"] = report["kept"] + sum(
        drop["count"] for drop in report["drops"] if drop["stage"] != READER)
    run["bytes"] = report["read_bytes"]
    run["written"] = written(os.path.join(folder, "out"))
    return run


def rival(options, folder, corpus, workers):
    command = [options.python, options.rival, corpus, "-o", "rival", "-j", str(workers)]
    run = measure(command, folder)
    run["pages"] = run["report"]["pages"]
    run["written"] = written(os.path.join(folder, "rival"))
    return run


def median(runs, key):
    return statistics.median(run[key] for run in runs)


def compare(options, folder):
    """Runs both by turns; the runs by program and workers."""
    programs = [("Rafid", rafid)] + ([("rival", rival)] if options.rival else [])
    runs = {}
    for _ in range(options.runs):
        for workers in (1, 2):
            for name, program in programs:
                run = program(options, folder, options.corpora[0], workers)
                runs.setdefault((name, workers), []).append(run)
    return runs


def print_comparison(runs):
    megabytes = runs["Rafid", 1][0]["bytes"] / 1e6
    print("| program, workers | pages per CPU s | MB of pages per CPU s | CPU s | wall s | peak MB "
          "| output MB |")
    print("|---|---|---|---|---|---|---|")
    for (name, workers), group in sorted(runs.items()):
        pages, cpu = group[0]["pages"], median(group, "cpu")
        print(f"| {name}, {workers} | {pages / cpu:.0f} | {megabytes / cpu:.0f} | {cpu:.2f} "
              f"| {median(group, 'wall'):.2f} | {median(group, 'memory'):.0f} "
              f"| {group[0]['written']:.1f} |")
    one, two = runs["Rafid", 1], runs["Rafid", 2]
    speedup = statistics.median(a["wall"] / b["wall"] for a, b in zip(one, two))
    print(f"\nTwo workers are {speedup:.2f} times as fast as one (median of pairs).")
    if ("rival", 1) in runs:
        for workers in (1, 2):
            ratio = statistics.median(
                theirs["cpu"] / ours["cpu"]
                for ours, theirs in zip(runs["Rafid", workers], runs["rival", workers]))
            print(f"With {workers} worker{'s' * (workers > 1)} the rival takes {ratio:.2f} times "
                  "Rafid's CPU (median of pairs).")


def print_steps(runs):
    group = runs["Rafid", 1]
    pages = group[0]["pages"]
    print("\n| step | CPU µs a page | share |")
    print("|---|---|---|")
    names = [step["step"] for step in group[0]["report"]["steps"]]
    costs = {name: statistics.median(
        step["cpu_seconds"] for run in group for step in run["report"]["steps"]
        if step["step"] == name) for name in names}
    for name, seconds in costs.items():
        print(f"| {name} | {seconds / pages * 1e6:.0f} | {seconds / sum(costs.values()):.0%} |")


def print_growth(options, folder):
    print("\n| pages | CPU ms a page | wall s, 2 workers | peak MB |")
    print("|---|---|---|---|")
    for corpus in options.corpora:
        run = rafid(options, folder, corpus, 2)
        print(f"| {run['pages']} | {run['cpu'] / run['pages'] * 1e3:.2f} | {run['wall']:.1f} "
              f"| {run['memory']:.0f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("corpora", nargs="+", metavar="CORPUS", type=os.path.abspath)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--rafid", type=os.path.abspath, default=".build/release/rafid")
    parser.add_argument("--rival", type=os.path.abspath)
    parser.add_argument("--python", default=sys.executable, help="what runs the rival")
    options = parser.parse_args()
    with open("/proc/cpuinfo") as info:
        model = next((line.split(":")[1].strip() for line in info if "model name" in line), "?")
    print(f"{datetime.date.today()}, {model}, {os.cpu_count()} cores, "
          f"load {os.getloadavg()[0]:.1f} from all work on the machine; {options.runs} runs by turns.\n")
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "plan.yaml"), "w") as plan:
            plan.write(PLAN)
        runs = compare(options, folder)
        print_comparison(runs)
        print_steps(runs)
        if len(options.corpora) > 1:
            print_growth(options, folder)


if __name__ == "__main__":
    main()
