package minutes

import (
	"strings"
	"testing"
)

// Below the name of who reports, what stands before a colon is what they worked at.
func TestPartsInReportsAreNobody(t *testing.T) {
	const report = "Last week:\n\n- Alembic: fixed the import\n- Cycles: add a test\n\nThis week:\n\n- Hydra: ask for help\n"
	for _, body := range []string{"## Reports\n\n**[Sky Runner](https://example.org/sky)**\n\n" + report, "## Sky Runner\n\n" + report, "## Reports\n\nSky Runner\n\n" + report + "\nRiver Stone\n\n" + report} {
		found := Attendees([]Input{{File: "a.md", Front: Front{Title: "a"}, Body: []byte("# 2026-03-09\n\n" + body), BodyLine: 1}})
		for _, a := range found {
			if strings.Contains("Alembic Cycles Hydra", a.Name) {
				t.Errorf("%q: %s is somebody", body, a.Name)
			}
		}
	}
}
