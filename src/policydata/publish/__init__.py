"""Tables to files: Parquet, CSV and `datapackage.json`, staged, verified and published in one swap.

What reads and verifies is offered here; `publish.publication` writes, and alone needs a lock.
"""

from policydata.publish.csv_files import logical_digest
from policydata.publish.findings import Finding
from policydata.publish.release_table import ReleaseTable
from policydata.publish.verification import verify_release

__all__ = ["Finding", "ReleaseTable", "logical_digest", "verify_release"]
