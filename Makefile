# What a person does here. `make run` and `make test` set up what they need.

GO        ?= go
ADDRESS   ?= 127.0.0.1:8080
FUZZTIME  ?= 10s
SIZES     ?= 500000,5000000
VERSION   := $(shell git describe --tags --always --dirty 2>/dev/null || echo development)
EXPLORER  := server/explorer
RACED     := ./graph ./graph/view ./graph/query/... ./server ./loader ./schema/rdf
FUZZED    := $(shell grep -rl --include=*_test.go '^func Fuzz' . | xargs -r -n1 dirname | sort -u)

.PHONY: run build explorer test race-store gephi check setup bench bench-go eval lint fuzz clean

run: build ## build, load the bundled data, serve API and explorer
	./bin/entente serve --store memory: --load testdata/pak-russia --listen $(ADDRESS)

build: explorer
	$(GO) build -trimpath -ldflags "-X main.version=$(VERSION)" -o bin/entente ./cmd/entente

explorer: ## build the web page, where its source has changed
	@if [ -f $(EXPLORER)/package.json ]; then $(MAKE) --no-print-directory -C $(EXPLORER) build; fi

test: setup explorer check ## everything that CI runs
	$(GO) test -timeout 20m ./...
	$(GO) test -race -timeout 20m $(RACED) # where goroutines meet
	$(GO) test -race -short -timeout 20m ./graph/pebble # without kills and damaged copies, see race-store
	$(GO) build -o bin/entente ./cmd/entente # what the explorer's tests in a browser talk to
	@if [ -f $(EXPLORER)/package.json ]; then $(MAKE) --no-print-directory -C $(EXPLORER) test; fi

# The race detector cannot look into the processes that the store's kill tests start, and those of damaged copies open
# one store after the other with no goroutine of ours; both take minutes under it and run without it in make test.
race-store: ## all of the store's tests under the race detector, with the kills: minutes
	$(GO) test -race -timeout 60m ./graph/pebble

gephi: ## open our GEXF with Gephi's own importer: a Java compiler, Maven and 80 MB
	.ci/gephi

check: ## form: gofmt, go vet, tidy modules
	@out=$$(gofmt -l $$(git ls-files '*.go')); if [ -n "$$out" ]; then echo "gofmt would change:"; echo "$$out"; exit 1; fi
	$(GO) vet ./...
	$(GO) mod tidy -diff

setup: ## install what the tests need beside Go, make, Node and git
	@.ci/setup

bench: build ## all of it as one program, and its peers: writes docs/benchmarks.md; SIZES=500000,5000000,20000000 for all sizes
	$(GO) run ./cmd/bench -sizes $(SIZES)

bench-go: ## the Go benchmarks of all packages
	$(GO) test -run '^$$' -bench . -benchmem ./...
	$(MAKE) --no-print-directory build && $(MAKE) --no-print-directory -C $(EXPLORER) bench

eval: build ## score the document reader on all development texts
	@.ci/eval ./bin/entente

lint: ## golangci-lint, built from source
	$(GO) run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.5.0 run ./...

fuzz: ## every fuzz target for FUZZTIME
	@for d in $(FUZZED); do for f in $$(grep -ho '^func Fuzz[A-Za-z0-9_]*' $$d/*_test.go | cut -c6-); do \
		echo "$$d $$f"; $(GO) test $$d -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 20x || exit 1; done; done

clean:
	rm -rf bin .cache
