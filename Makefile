# Thin shell over `python -m`; every target sets up what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
TEXTS ?= ../shared/sources

.PHONY: build test extracted lint quality wheels fuzz faults constraints clean help
.DEFAULT_GOAL := help

help:  ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

$(STAMP): pyproject.toml constraints.txt constraints-profile.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r constraints.txt
	$(BIN)/python -m pip install --quiet --require-hashes --no-deps -r constraints-profile.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

build: $(STAMP)  ## validate data/raw and publish data/processed and schemas
	$(BIN)/policydata build

test: $(STAMP)  ## run the tests
	$(BIN)/python -m pytest

extracted: $(STAMP)  ## extract the pinned texts in TEXTS again, into data/raw/extracted
	$(BIN)/policydata extract $(TEXTS)/*.txt -o data/raw/extracted

lint: $(STAMP)  ## style, types, import order
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

quality: $(STAMP)  ## measure the extraction on the labelled texts, into docs/quality.md
	$(BIN)/python -m benchmarks.quality

wheels: $(STAMP)  ## build wheel and sdist twice; use them offline with the oldest and newest pandas
	$(BIN)/python -m tests.wheels

fuzz: $(STAMP)  ## 200,000 mutated raw files: only our own errors may leave
	$(BIN)/python -m tests.fuzz_raw --count 200000

faults: $(STAMP)  ## kills and failing system calls during publishing
	$(BIN)/python -m tests.faults_publish

constraints: $(STAMP)  ## pin the newest versions again
	$(BIN)/pip-compile --quiet --allow-unsafe --generate-hashes --all-extras --strip-extras --no-header \
	  --no-emit-index-url --no-emit-options --no-emit-trusted-host --no-emit-find-links --upgrade \
	  --output-file constraints.txt pyproject.toml

clean:  ## remove the environment and caches
	rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
