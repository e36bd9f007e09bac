# Two commands do everything on a fresh Debian machine with Swift:
#   make run    installs what is missing, builds, and runs the main job on seeds/
#   make test   installs what is missing, builds, lints, and runs every test
# Beside them:
#   make install  builds for this machine's processor, the Swift runtime inside, and copies to PREFIX/bin
#   make bench    measures that program; see Benchmarks/README.md

RAFID := .build/release/rafid
PIPELINES := $(wildcard pipelines/*.yaml)
# Headers that the build needs and a fresh machine may lack: a file of each, and its package.
HEADERS := /usr/include/zlib.h
PACKAGES := zlib1g-dev
# Libraries that make it faster or read more; without them the build goes on (Package.swift looks).
OPTIONAL_HEADERS := $(addprefix /usr/include/,libdeflate.h archive.h zstd.h brotli/decode.h)
OPTIONAL_PACKAGES := libdeflate-dev libarchive-dev libzstd-dev libbrotli-dev
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)

PREFIX ?= /usr/local
FAST := .build-install/release/rafid

.PHONY: run test build install $(FAST) optional lint pipelines bench peers micro sanitize clean

# Exit code 3 says that some input could not be read: seeds/ holds one broken file on purpose.
run: build
	@$(RAFID) run pipelines/quickstart.yaml --progress none -v || [ $$? -eq 3 ]
	@$(RAFID) verify out
	@echo "The first record of out/:"
	@gzip -dc out/part-*.jsonl.gz | head -n 1

test: build lint
	swift build -c release --build-tests
	swift test -c release --skip-build
	$(MAKE) pipelines

build: $(HEADERS) optional
	swift build -c release

$(HEADERS):
	@echo "installing $(PACKAGES)"
	$(SUDO) apt-get update -qq
	$(SUDO) apt-get install -y -qq $(PACKAGES)

optional:
ifneq ($(words $(OPTIONAL_HEADERS)),$(words $(wildcard $(OPTIONAL_HEADERS))))
	@echo "installing $(OPTIONAL_PACKAGES)"
	-@$(SUDO) apt-get update -qq
	-@for package in $(OPTIONAL_PACKAGES); do \
	  $(SUDO) apt-get install -y -qq $$package || echo "going on without $$package"; done
endif

install: $(FAST)
	install -D $(FAST) $(DESTDIR)$(PREFIX)/bin/rafid
	strip $(DESTDIR)$(PREFIX)/bin/rafid

$(FAST): $(HEADERS) optional
	swift build -c release --static-swift-stdlib --scratch-path .build-install --product rafid \
	  -Xswiftc -target-cpu -Xswiftc native

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

pipelines: build
	$(RAFID) check --deny-warnings $(PIPELINES)
	$(RAFID) test $(PIPELINES)

# The engine and its crew under the thread sanitizer. Debug code, so it has a build folder of its own.
sanitize: $(HEADERS)
	swift test --sanitize=thread --scratch-path .build-tsan --filter "RafidFlowTests|MembersAheadTests"

# Archives to measure with are made of the pages below HTML by MAKER; or name your own as CORPUS.
BENCH := .build/bench
HTML ?= ../shared/data/extraction
MAKER ?= ../shared/bench/make_warc.py
RIVAL ?= $(wildcard ../shared/bench/rival_pipeline.py)
CORPUS ?= $(BENCH)/2000.warc.gz
PEERS := $(BENCH)/python/bin/python
RUNS ?= 5

bench: $(FAST) $(CORPUS) $(PEERS)
	$(PEERS) Benchmarks/bench.py --rafid $(FAST) --runs $(RUNS) $(if $(RIVAL),--rival $(RIVAL)) $(CORPUS)

peers: build $(CORPUS) $(PEERS)
	$(PEERS) Benchmarks/peers.py --runs $(RUNS) archive $(firstword $(CORPUS))
	$(PEERS) Benchmarks/peers.py --runs $(RUNS) parser $(wildcard seeds/*/*.html)

micro: build
	python3 Benchmarks/micro.py

$(BENCH)/%.warc.gz:
	@mkdir -p $(BENCH)
	python3 $(MAKER) --html $(HTML) --out $(BENCH)/$* --pages $*

$(PEERS): Benchmarks/requirements.txt
	python3 -m venv $(BENCH)/python
	$(BENCH)/python/bin/pip install -q -r $<
	@touch $@

clean:
	rm -rf .build .build-tsan out
