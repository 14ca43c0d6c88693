// Package e2e holds the tests that run the real program on the real portal of
// this repository and look at what comes out as its readers do.
package e2e
