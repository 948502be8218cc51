# make build             a release binary, in dist/
# make demo              see it work: contact lists of several systems go into one database
# make test              format, build, tests, examples: what is run for every change
# make bench             compare with the tools one would use instead (SIZE=100000 for fewer rows)
# make docs              the manual and the completions, made anew from the program
# make format            put the sources into the house's layout
# make dist              an archive, a package for Debian and their sums, in dist/
# make install           PREFIX=/usr/local DESTDIR=
# make uninstall         PREFIX=/usr/local DESTDIR=
# make clean             take away everything that was built

SWIFT = swift
PREFIX = /usr/local
BUILD = .build
DIST = dist
SIZE = 1000000

ROOT = $(DESTDIR)$(PREFIX)

SWIFT_BUILD = $(SWIFT) build --scratch-path $(BUILD) $(SWIFT_FLAGS)
SWIFT_SOURCES = Package.swift Sources Tests

# On Linux the program brings all libraries but the C library's with it: it starts quicker and runs where they are not.
# The linker first searches a folder that holds only archives; without an archive the system's library is used. At a fixed
# address nothing has to be relocated when it starts, which took an eighth of the time of a short command. No library is
# looked for beside the program: one that somebody put there would be loaded. What a debugger needs is stripped in the end, and
# not made in the first place: that takes a seventh of the time to compile.
ifneq ($(shell uname),Darwin)
STATIC_LINKS = $(abspath $(BUILD))/static
STATIC = --static-swift-stdlib --disable-local-rpath -debug-info-format none -Xswiftc -Xclang-linker -Xswiftc -no-pie -Xlinker -s -Xlinker -L$(STATIC_LINKS)
endif

# The program without its history, to measure what history costs.
PLAIN = .build-bench/without-history

.PHONY: build built demo test bench docs format dist install uninstall clean set-up static-links

export DIST

build: set-up static-links
	$(SWIFT_BUILD) --configuration release --product crm $(STATIC)
	@mkdir -p $(DIST)
	@cp "$$($(SWIFT_BUILD) --configuration release --show-bin-path)/crm" $(DIST)/crm.new
	@mv -f $(DIST)/crm.new $(DIST)/crm
	@echo "built $(DIST)/crm"

# A debug build is made in half the time of a release build.
demo: set-up
	$(SWIFT_BUILD) --product crm
	@PATH="$$($(SWIFT_BUILD) --show-bin-path):$$PATH" bash examples/demo/run.sh

test: set-up
	@.ci/require zsh fish || echo "completions of a shell that is not here are not tested" >&2
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_SOURCES)
	$(SWIFT_BUILD) --build-tests
	$(SWIFT) test --scratch-path $(BUILD) --skip-build

bench: build
	@.ci/require sqlite3 python3
	@python3 Benchmarks/run.py --self-test
	@$(MAKE) build BUILD=$(PLAIN) DIST=$(PLAIN)/dist SWIFT_FLAGS="-Xswiftc -DWITHOUT_HISTORY"
	@python3 Benchmarks/run.py --crm $(DIST)/crm --without-history $(PLAIN)/dist/crm --rows $(SIZE) $(BENCH)

docs: set-up
	$(SWIFT_BUILD) --product crm
	@mkdir -p man completions
	@crm="$$($(SWIFT_BUILD) --show-bin-path)/crm" && "$$crm" docs man man && "$$crm" docs completions completions
	@echo "wrote man and completions"

format:
	@.ci/require swift
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_SOURCES)

# What was built is enough where no source is newer.
built:
	@test -x $(DIST)/crm && test -z "$$(find Package.swift Sources -newer $(DIST)/crm | head -1)" || $(MAKE) build

dist: built
	@.ci/dist
	@.ci/check-dist

install: built
	@.ci/install "$(ROOT)"
	@echo "installed into $(ROOT)"

uninstall:
	@.ci/files | while read -r mode file place; do rm -f "$(ROOT)/$$place"; done
	@rm -rf "$(ROOT)/share/doc/crm"

clean:
	rm -rf $(BUILD) .build-bench $(DIST) Benchmarks/results.json

set-up:
	@.ci/require swift git certificates sqlite-headers

static-links:
	@if [ -n "$(STATIC_LINKS)" ]; then \
	  mkdir -p "$(STATIC_LINKS)"; \
	  for archive in libsqlite3.a libstdc++.a; do \
	    file=$$(clang -print-file-name=$$archive 2>/dev/null); \
	    if [ -f "$$file" ]; then ln -sf "$$file" "$(STATIC_LINKS)/$$archive"; fi; \
	  done; \
	  echo 'GROUP ( -lgcc -lgcc_eh )' > "$(STATIC_LINKS)/libgcc_s.so"; \
	fi
