# vorfalld: what people do with it. `make help` lists it.

CARGO ?= cargo
PREFIX ?= /usr/local
DESTDIR ?=
DEMO_DIR ?=

.PHONY: help deps deps-build build demo test test-servers soak lint bench fuzz learn install clean

help: ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/ —/'

deps-build: ## what building needs, installed where missing
	@scripts/deps build

deps: ## what building and testing need, installed where missing
	@scripts/deps build test

build: deps-build ## the optimised program, in target/release
	$(CARGO) build --release --locked

demo: build ## the whole way on shipped sample mails, in a fresh folder
	target/release/vorfalld demo $(if $(DEMO_DIR),--dir $(DEMO_DIR))

test: deps ## all tests, real Dovecot and Postfix included
	$(CARGO) test --locked --no-fail-fast

test-servers: deps ## tests against real Cyrus and Courier, fetched once with apt-get into target/servers; needs root
	@scripts/test-servers
	VORFALLD_SERVERS_WANTED=1 $(CARGO) test --locked --no-fail-fast --test it -- abroad::

soak: deps build ## killed 300 times over 3 000 mails (SOAK_KILLS, SOAK_MAILS, SOAK_SEED); 20 000 waiting mails; short forms are in `test`
	VORFALLD_TEST_PROGRAM=$(CURDIR)/target/release/vorfalld $(CARGO) test --locked --test it -- --ignored --nocapture --test-threads 1 soak::long doors::many::twenty_thousand

lint: deps-build ## formatting and clippy, warnings denied
	$(CARGO) fmt --check
	$(CARGO) clippy --locked --all-targets -- -D warnings

bench: deps build ## mails a second beside the sum of the parts, the state's opening, answers over real servers, a full mailbox
	$(CARGO) bench --locked --bench ingest --bench open
	$(CARGO) test --release --locked --test it bench:: -- --ignored --nocapture --test-threads 1

fuzz: deps ## hostile input for every reader, SECONDS each (600), or for TARGET alone
	fuzz/run $(or $(SECONDS),600) $(TARGET)

install: build ## program, unit, manual page, completions (DESTDIR and PREFIX are respected)
	install -D -m 755 target/release/vorfalld $(DESTDIR)$(PREFIX)/bin/vorfalld
	install -d $(DESTDIR)$(PREFIX)/lib/systemd/system $(DESTDIR)$(PREFIX)/share/man/man1
	sed 's|/usr/bin/vorfalld|$(PREFIX)/bin/vorfalld|' systemd/vorfalld.service > $(DESTDIR)$(PREFIX)/lib/systemd/system/vorfalld.service
	install -D -m 644 systemd/vorfalld.sysusers $(DESTDIR)$(PREFIX)/lib/sysusers.d/vorfalld.conf
	install -D -m 644 systemd/vorfalld.tmpfiles $(DESTDIR)$(PREFIX)/lib/tmpfiles.d/vorfalld.conf
	target/release/vorfalld man > $(DESTDIR)$(PREFIX)/share/man/man1/vorfalld.1
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	target/release/vorfalld completions bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/vorfalld

learn: deps-build ## the weights by which running text is read, from the mails of tests/corpus/told
	$(CARGO) test --locked --lib learned::teach -- --ignored --nocapture

clean: ## everything that was built
	$(CARGO) clean
