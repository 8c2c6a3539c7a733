#!/usr/bin/env python3
"""Runs Dateline and the CoreNLP command line in turn over the same folder, several times.

Prints the time, memory and tokens per second of each, and Dateline's ratios with their spread;
--write puts them into BENCHMARKS.md. Needs Java, Maven and ./dateline's build. CoreNLP runs on the
same Java as ./dateline, which JAVA_HOME chooses.

  src/bench/compare.py FOLDER [--runs 3] [--threads 2] [--full] [--write]
"""

import argparse
import datetime
import os
import platform
import re
import statistics
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
NER = "tokenize,pos,lemma,ner"
FULL = "tokenize,pos,lemma,ner,depparse,coref,quote"


def run(command):
    """Wall and processor time in seconds, peak resident memory in MB, and what was printed."""
    with tempfile.TemporaryFile("w+") as log:
        start = datetime.datetime.now()
        process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, cwd=ROOT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = (datetime.datetime.now() - start).total_seconds()
        log.seek(0)
        printed = log.read()
    if status != 0:
        raise SystemExit(f"{' '.join(map(str, command))[:200]}\nfailed:\n{printed[-2000:]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, printed


def java_home():
    """Of the Java that ./dateline runs on."""
    return run(["./dateline", "--version"])[3].splitlines()[-1].split(", ", 1)[1]


def corenlp_classpath():
    file = ROOT / "target" / "bench-corenlp-classpath"
    if not file.exists():
        file.parent.mkdir(exist_ok=True)
        run(["mvn", "-q", "-B", "-f", "src/bench/corenlp/pom.xml",
             "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
             f"-Dmdep.outputFile={file}"])
    return file.read_text().strip()


def dateline(folder, threads, out):
    return ["./dateline", "extract", folder, "--out", f"{out}/dateline",
            "--threads", str(threads), "--quiet"]


def corenlp(home, annotators, folder, threads, out):
    texts = f"{out}/texts"
    Path(texts).write_text("".join(f"{p}\n" for p in sorted(Path(folder).rglob("*.txt"))))
    return [f"{home}/bin/java", "-Xmx10g", "-cp", corenlp_classpath(),
            "edu.stanford.nlp.pipeline.StanfordCoreNLP", "-annotators", annotators,
            "-filelist", texts, "-threads", str(threads), "-outputFormat", "text",
            "-outputDirectory", f"{out}/corenlp"]


def measure(home, folder, threads, runs, full):
    tools = {"Dateline, every sheet": lambda out: dateline(folder, threads, out),
             f"CoreNLP `{NER}`": lambda out: corenlp(home, NER, folder, threads, out)}
    if full:
        tools[f"CoreNLP `{FULL}`"] = lambda out: corenlp(home, FULL, folder, threads, out)
    results = {name: [] for name in tools}
    tokens = 0
    for _ in range(runs):
        for name, command in tools.items():
            with tempfile.TemporaryDirectory() as out:
                wall, processor, memory, printed = run(command(out))
            counted = re.search(r"for (\d+) tokens at", printed)
            tokens = int(counted.group(1)) if counted else tokens
            results[name].append((wall, processor, memory))
            print(f"{wall:8.1f} s wall {processor:8.1f} s processor {memory:7.0f} MB  {name}",
                  flush=True)
    return results, tokens


def spread(values):
    return f"{statistics.median(values):.1f} ({min(values):.1f} to {max(values):.1f})"


def table(results, tokens):
    """Other work on the machine lengthens wall time, but hardly processor time."""
    lines = ["| | wall, s | processor, s | tokens/s | peak memory, MB | times Dateline's wall"
             " | its processor time | its memory |", "|---|---|---|---|---|---|---|---|"]
    own = next(iter(results.values()))
    for name, runs in results.items():
        walls, processor, memory = zip(*runs)
        own_walls, own_processor, own_memory = zip(*own)
        lines.append(
            f"| {name} | {spread(walls)} | {spread(processor)}"
            f" | {tokens / statistics.median(walls):,.0f} | {max(memory):,.0f}"
            f" | {spread([theirs / ours for theirs, ours in zip(walls, own_walls)])}"
            f" | {spread([theirs / ours for theirs, ours in zip(processor, own_processor)])}"
            f" | {max(memory) / max(own_memory):.1f} |")
    return "\n".join(lines)


def machine(home):
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    java = subprocess.run([f"{home}/bin/java", "-version"],
                          capture_output=True, text=True, check=True)
    version = java.stderr.splitlines()[0]
    return f"{os.cpu_count()} processors, {memory:.0f} GB, {platform.machine()}, {version}"


def write(title, text):
    """Replaces the section of that title in BENCHMARKS.md, or adds it."""
    file = ROOT / "BENCHMARKS.md"
    before = file.read_text()
    section = f"## {title}\n\n{text}\n"
    pattern = re.compile(rf"^## {re.escape(title)}\n.*?(?=^## |\Z)", re.S | re.M)
    if pattern.search(before):
        file.write_text(pattern.sub(lambda _: section + "\n", before).rstrip() + "\n")
    else:
        file.write_text(before.rstrip() + "\n\n" + section)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", help="of .txt files")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--full", action="store_true", help="also time CoreNLP's coref and quote")
    parser.add_argument("--write", action="store_true", help="put the result into BENCHMARKS.md")
    options = parser.parse_args()
    folder = str(Path(options.folder).resolve())
    home = java_home()
    results, tokens = measure(home, folder, options.threads, options.runs, options.full)
    files = len(list(Path(folder).rglob("*.txt")))
    text = (f"{datetime.date.today()}; {machine(home)}; {options.threads} threads, "
            f"{options.runs} runs; medians, in brackets the least and the most.\n\n"
            + table(results, tokens))
    print("\n" + text)
    if options.write:
        write(f"{files} article{'s' if files != 1 else ''}, {tokens:,} tokens, from a cold start", text)


if __name__ == "__main__":
    main()
