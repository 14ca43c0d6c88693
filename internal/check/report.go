package check

import (
	"slipway/internal/diag"
	"slipway/internal/portal"
)

// Report is everything that rules have found in a portal, what is accepted
// included, in the order of the rules.
type Report []Found

// Found is a problem that a rule has found, and who accepts it why.
type Found struct {
	diag.Problem
	Accepted *portal.Acceptance // nil: it is reported
}
