"""`python -m policydata`."""

from policydata.cli import main

main()
