package check

import (
	"slipway/internal/diag"
	"slipway/internal/freeze"
)

// frozenFacts: what a frozen plan said when it was frozen, it says still.
func frozenFacts(j *judge) {
	for _, s := range j.releases {
		var problems diag.List
		freeze.Check(s.R, j.asOf, &problems)
		j.take(s.R, &problems)
	}
}
