package portal

import (
	"slipway/internal/diag"
	"slipway/internal/source"
)

// BudgetFile is where a portal says what its pages may weigh.
const BudgetFile = "budget.yaml"

// Budget is what a page may weigh, in kB of 1000 bytes, compressed as a host
// sends it. 0 sets no limit.
type Budget struct {
	HTML         int        `yaml:"html"`
	HTMLAt       diag.Range `yaml:"html,at"`
	CSS          int        `yaml:"css"`
	CSSAt        diag.Range `yaml:"css,at"`
	JavaScript   int        `yaml:"javascript"`
	JavaScriptAt diag.Range `yaml:"javascript,at"`
}

// loadBudget reads the budget. A limit that is not given is that of the theme,
// which lets a page appear at once on a slow phone.
func loadBudget(tree *source.Tree, problems *diag.List) Budget {
	b := Budget{HTML: 30, CSS: 12, JavaScript: 8}
	if !tree.Exists(BudgetFile) {
		return b
	}
	n := tree.YAML(BudgetFile, problems)
	if n == nil || n.Kind == source.Null {
		return b
	}
	source.Decode(n, &b, problems)
	for _, limit := range []struct {
		name string
		kB   int
		at   diag.Range
	}{{"html", b.HTML, b.HTMLAt}, {"css", b.CSS, b.CSSAt}, {"javascript", b.JavaScript, b.JavaScriptAt}} {
		if limit.kB < 0 {
			problems.Errorf(limit.at, "budget/limit", "write how many kB a page may have, or 0 for no limit", "%s: %d is less than nothing", limit.name, limit.kB)
		}
	}
	return b
}
