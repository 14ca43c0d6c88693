# What a machine needs is Go, Node with npm, and apt (or Java and Chromium
# already there).
# Everything else is installed by `make test` itself.

GO ?= go
E2E := internal/e2e
FUZZTIME ?= 30s

.PHONY: build test lint unit browser deps fuzz bench golden clean

build: ## the program, into bin/
	$(GO) build -trimpath -o bin/slipway ./cmd/slipway

test: deps lint unit browser ## everything that CI runs

lint: ## formatting, vet, staticcheck; the import rule is a test, house_test.go
	@unformatted=$$(gofmt -l *.go cmd internal); \
	if [ -n "$$unformatted" ]; then echo "gofmt would change:"; echo "$$unformatted"; exit 1; fi
	$(GO) vet -tags browser ./...
	$(GO) tool staticcheck -tags browser ./...

unit: ## all Go tests; those of internal/e2e run the real program on the real portal
	$(GO) test ./...

browser: ## the portal in Chromium; screenshots and reports go to artifacts/browser
	$(GO) test -tags browser -count 1 -timeout 30m ./internal/e2e/browser

deps: ## what the tests need beside Go
	@missing=; \
	command -v java >/dev/null 2>&1 || missing="$$missing default-jre-headless"; \
	command -v chromium >/dev/null 2>&1 || missing="$$missing chromium fonts-liberation"; \
	[ -z "$$missing" ] || { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $$missing; }
	@cd $(E2E) && { [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund --ignore-scripts; }

fuzz: ## every fuzz test for FUZZTIME
	@for pkg in $$($(GO) list ./internal/...); do \
	  for f in $$($(GO) test -list '^Fuzz' $$pkg | grep '^Fuzz' || true); do \
	    echo "$$pkg $$f"; $(GO) test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZTIME) $$pkg || exit 1; \
	  done; \
	done

bench: ## time per page and peak memory at 100, 1,000 and 10,000 pages, next to Hugo alone
	$(GO) test -run "^$$" -bench Build -benchtime 1x -timeout 30m ./cmd/slipway

golden: ## rewrite the expected output of the tests that have one
	$(GO) test ./internal/diag ./internal/draw ./cmd/slipway ./internal/e2e -update

clean:
	rm -rf bin public artifacts
