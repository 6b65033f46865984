# Two commands: `make serve` shows the site, `make test` checks everything. Both set up .venv first.
# While you write, two quick ones: `make check page=zero-grad`, and `make outputs program=zero_grad/gradients_add_up`.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
lang ?=
port ?= 8000
pages ?=
runs ?= 5
# what stores: programs first, for figures draw their numbers
STORED := tests/test_programs.py::test_a_program_prints_its_output_file tests/test_drawings.py::test_a_figure_is_what_its_program_draws tests/test_drawings.py::test_a_lab_prints_and_plots_what_is_stored tests/test_player.py::test_a_recording_is_what_its_program_does tests/test_three_calls_sums.py::test_a_stored_picture_is_what_the_widget_draws
# as many processes as there are cores; each has a browser and a server that runs programs, so not more than four
SIDE_BY_SIDE := --numprocesses logical --maxprocesses 4 --dist worksteal

export NO_MKDOCS_2_WARNING = 1
# the same commit gives the same bytes
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || date +%s)

.PHONY: serve site test check audit bench-search outputs translated constraints clean

serve: $(READY)  ## the site with live reload; `make serve lang=zh` one language alone; `make serve port=8001` on another port
	@echo "The site is being built. Then it is at http://127.0.0.1:$(port)/ until you press Ctrl+C."
	@ALONE=$(lang) $(BIN)/mkdocs serve --dev-addr 127.0.0.1:$(port) $(if $(filter-out en,$(lang)),--config-file mkdocs.$(lang).yml)

site: $(READY)  ## the static site, in site/ (not --quiet: it would hide what --strict counts)
	$(BIN)/mkdocs build --strict

test: $(READY)  ## every program, page, link and button
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --quiet --check .
	$(BIN)/pytest --quiet $(SIDE_BY_SIDE)

check: $(READY)  ## one page in all languages, its programs, words, numbers, links and looks, quickly: make check page=zero-grad
	$(if $(page),,$(error say which page: make check page=zero-grad))
	$(if $(wildcard docs/en/$(page).md),,$(error there is no page docs/en/$(page).md))
	$(BIN)/pytest --quiet $(SIDE_BY_SIDE) --page $(page) docs/*/$(page).md tests/test_pages.py tests/test_site.py tests/test_weights.py tests/test_browser.py tests/test_controls.py

bench-search: site  ## how long the first result of a search takes, cold and warm; on a quiet machine
	PYTHONPATH=docs/hooks:tests $(BIN)/python tests/tools/bench_search.py

audit: $(READY) tests/audit/node_modules  ## Firefox and Lighthouse on every page; fewer: make audit pages="index zero-grad" lang=hi runs=1. Needs Node
	$(BIN)/python tests/audit/audit.py --pages $(pages) --lang $(lang) --runs $(runs)

tests/audit/node_modules: tests/audit/package-lock.json
	npm ci --prefix tests/audit --ignore-scripts --no-audit --no-fund
	touch $@

outputs: $(READY)  ## run every program and store what it prints beside it, then what the figures and labs draw from that; one program: make outputs program=zero_grad/gradients_add_up
	$(if $(program),$(if $(wildcard snippets/$(program).py),,$(error there is no program snippets/$(program).py)))
	$(BIN)/pytest --quiet --write-outputs $(if $(program),--program $(program)) $(STORED)

translated: $(READY)  ## the translations of a page say again what its English says: make translated page=zero-grad
	$(if $(page),,$(error say which page: make translated page=zero-grad))
	$(if $(wildcard docs/en/$(page).md),,$(error there is no page docs/en/$(page).md))
	$(BIN)/python tests/tools/translations.py --done $(filter-out docs/en/%,$(wildcard docs/*/$(page).md))

constraints:  ## the newest versions that pyproject.toml allows; torch stays where it is unless you say torch=2.14.0
	rm -rf .constraints && $(PYTHON) -m venv .constraints
	.constraints/bin/python -m pip install --quiet --upgrade pip
	.constraints/bin/python -m pip install --quiet torch==$(or $(torch),$(shell sed -n 's/^torch==//p' constraints.txt)) --group all
	.constraints/bin/python -m pip freeze --all | grep -v '^setuptools==' | sed 's/+[a-z0-9.]*$$//' > constraints.txt
	rm -rf .constraints

clean:
	rm -rf .venv site

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0] + "; name another: make PYTHON=python3.12")'
	@echo "Setting up .venv: torch and what builds and tests the site, about 1.5 GB. A minute on a good line, else some more."
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade --constraint constraints.txt pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group all
	touch $(READY)
