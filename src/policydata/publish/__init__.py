"""Tables to files: Parquet, CSV and `datapackage.json`, staged, verified and published in one swap."""

from policydata.publish.csv_files import logical_digest
from policydata.publish.findings import Finding
from policydata.publish.publication import LOCK_SECONDS, publish_release
from policydata.publish.release_table import ReleaseTable
from policydata.publish.verification import verify_release

__all__ = ["LOCK_SECONDS", "Finding", "ReleaseTable", "logical_digest", "publish_release", "verify_release"]
