package minutes

import (
	"slipway/internal/diag"
)

// Parse reads a file of minutes. It reports through problems and always
// returns what there is, at least one meeting.
func Parse(in Input, problems *diag.List) []*Meeting {
	return nil
}
