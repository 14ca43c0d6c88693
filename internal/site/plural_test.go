package site

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/i18n"
)

// TestPluralFormsAgree: templates and Go choose the same form of a word for a
// number, in the languages of the theme and in one with other rules.
func TestPluralFormsAgree(t *testing.T) {
	for _, tag := range []string{"en", "de", "de-AT", "ar", "pl"} {
		word := "days: {other: other"
		for _, form := range i18n.Forms(tag) {
			if form != "other" {
				word += fmt.Sprintf(", %s: %s", form, form)
			}
		}
		cfg := testConfig()
		cfg.Language = tag
		cfg.Theme = with(testTheme, "i18n/"+tag+".yaml", word+"}\n",
			"layouts/release.html", `{{ define "main" }}{{ range seq 0 120 }}[{{ . }} {{ T "days" (dict "count" .) }}]{{ end }}{{ end }}`)
		out, _ := render(t, cfg, Page{Path: "/", Layout: "release"})
		for n := range 121 {
			if want := fmt.Sprintf("[%d %s]", n, i18n.Form(tag, n)); !strings.Contains(out.m["index.html"], want) {
				t.Errorf("%s: a template does not say %s", tag, want)
			}
		}
	}
}
