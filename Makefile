# Two commands: `make demo` runs the main job, `make test` passes the tests. Each does its whole set-up.
PYTHON ?= python3
VENV := .venv
UV := $(VENV)/bin/uv
# the machine's own certificates, as pip uses them: many organisations have one of theirs
export UV_SYSTEM_CERTS ?= 1

.PHONY: demo test setup check coverage fuzz pin clean

demo: setup
	$(VENV)/bin/outreach --home demo-home demo

test: $(VENV)/.dev
	$(VENV)/bin/python -m pytest -n auto --dist loadfile

setup: $(VENV)/.base

# every check, fastest first
check: $(VENV)/.dev
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/lint-imports
	$(VENV)/bin/mypy

# what may not have an untested branch: who is contacted, which number is read; needs PostgreSQL
WHOLLY_TESTED := campaigns/*,pipeline/reading/numbers/*

coverage: $(VENV)/.dev
	rm -f .coverage*
	$(VENV)/bin/coverage run -m pytest -q -p no:randomly --hypothesis-seed=0 tests/unit tests/integration
	$(VENV)/bin/coverage combine -q
	$(VENV)/bin/coverage report --include="$(WHOLLY_TESTED)" --skip-covered --show-missing --fail-under=100

# mutated gold ads through the readers; the time is bounded: make fuzz FUZZ_SECONDS=600 for longer
FUZZ_SECONDS ?= 60

fuzz: $(VENV)/.dev
	$(VENV)/bin/python tests/fuzz/read_line.py $(FUZZ_SECONDS)

$(UV): requirements/uv.txt
	$(PYTHON) -c 'import sys; sys.exit("outreach needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Run: make PYTHON=python3.11 setup") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
	touch $(UV)

$(VENV)/.base: $(UV) requirements/base.txt pyproject.toml
	$(UV) pip install --quiet --python $(VENV)/bin/python --require-hashes -r requirements/base.txt
	$(UV) pip install --quiet --python $(VENV)/bin/python --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.dev: $(VENV)/.base requirements/dev.txt
	$(UV) pip install --quiet --python $(VENV)/bin/python --require-hashes -r requirements/dev.txt
	touch $@

# pins anew; the only step that chooses versions
pin: $(UV)
	$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade --custom-compile-command "make pin" requirements/uv.in -o requirements/uv.txt
	$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade --custom-compile-command "make pin" pyproject.toml requirements/build.in -o requirements/base.txt
	$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade --custom-compile-command "make pin" pyproject.toml requirements/build.in --extra dev -c requirements/base.txt -o requirements/dev.txt

clean:
	rm -rf $(VENV) demo-home
