// Package browser holds the tests that open the built portal in a real
// browser. Go builds the portals and serves them as a host would; the scripts
// in suite, which Node runs, say what a reader must find. Chromium comes from
// the system, what the scripts need from npm: `make deps` brings both.
//
// They take minutes and want the machine for themselves, so that they have a
// build tag: `make browser` runs them, and `make test` after all others.
// While writing, `go test -tags browser ./internal/e2e/browser -only NAME` runs
// those of a name.
package browser
