# Two commands do everything on a fresh Debian machine with Swift:
#   make run    installs what is missing, builds, and runs the main job on seeds/
#   make test   installs what is missing, builds, lints, and runs every test

RAFID := .build/release/rafid
PIPELINES := $(wildcard pipelines/*.yaml)
# Headers that the build needs and a fresh machine may lack: a file of each, and its package.
HEADERS := /usr/include/zlib.h
PACKAGES := zlib1g-dev

.PHONY: run test build lint pipelines sanitize clean

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

build: $(HEADERS)
	swift build -c release

$(HEADERS):
	@echo "installing $(PACKAGES)"
	$(if $(filter 0,$(shell id -u)),,sudo) apt-get update -qq
	$(if $(filter 0,$(shell id -u)),,sudo) apt-get install -y -qq $(PACKAGES)

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

pipelines: build
	$(RAFID) check --deny-warnings $(PIPELINES)
	$(RAFID) test $(PIPELINES)

# The engine under the thread sanitizer. Debug code, so it has a build folder of its own.
sanitize: $(HEADERS)
	swift test --sanitize=thread --scratch-path .build-tsan --filter RafidFlowTests

clean:
	rm -rf .build .build-tsan out
