"""What `import policydata` costs beyond bare Python, beside `import pandas`: `python benchmarks/import_time.py`."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

ROUNDS = 15
LIMIT_MS = 60.0


def start_ms(code: str) -> float:
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return (time.perf_counter() - begin) * 1000


def main() -> None:
    """Print the medians, and fail when the limit is passed."""
    rounds = [(start_ms("pass"), start_ms("import policydata"), start_ms("import pandas")) for _ in range(ROUNDS)]
    own = statistics.median(package - bare for bare, package, _ in rounds)
    pandas = statistics.median(full - bare for bare, _, full in rounds)
    print(f"import policydata: {own:.1f} ms beyond bare Python ({own / pandas:.2f} of import pandas, {pandas:.0f} ms)")
    if own > LIMIT_MS:
        raise SystemExit(f"over the limit of {LIMIT_MS:.0f} ms")


if __name__ == "__main__":
    main()
