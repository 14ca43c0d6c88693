package check_test

import (
	"strings"
	"testing"

	"slipway/internal/check"
)

// TestExamples: of each rule's two examples, the one that fails is reported by
// that rule, once, and by no other; the one that passes by none.
func TestExamples(t *testing.T) {
	for _, r := range check.Rules() {
		t.Run(r.Code, func(t *testing.T) {
			if got := judgedExample(r.Fails); len(got) != 1 || !strings.HasSuffix(got[0], " "+r.Code) {
				t.Errorf("the example that fails: %q", got)
			}
			if got := judgedExample(r.Passes); len(got) != 0 {
				t.Errorf("the example that passes: %q", got)
			}
		})
	}
}

func judgedExample(e check.Example) []string {
	files := map[string]string{}
	for _, f := range e.Files {
		files[f.Name] = f.Text
	}
	return judgedFiles(e.AsOf, files)
}
