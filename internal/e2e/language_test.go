package e2e

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

// TestHTMLOfLanguages builds this portal in German and in Arabic, and in
// English and Arabic at once, and sends every page through the HTML checker.
func TestHTMLOfLanguages(t *testing.T) {
	for _, c := range []struct{ tag, folder, config, skip string }{
		{"de", "", "languageCode: de", "Zum Inhalt springen"},
		{"ar", "", "languageCode: ar", "انتقل إلى المحتوى"},
		{"ar", "ar", "languages: {en: {languageName: English}, ar: {languageName: العربية}}", "انتقل إلى المحتوى"},
	} {
		t.Run(c.tag+c.folder, func(t *testing.T) {
			source, dest := t.TempDir(), filepath.Join(t.TempDir(), "site")
			for _, part := range []string{"data", "content", "static"} {
				if _, err := os.Stat(filepath.Join(repository, part)); err != nil {
					continue
				}
				if err := os.CopyFS(filepath.Join(source, part), os.DirFS(filepath.Join(repository, part))); err != nil {
					t.Fatal(err)
				}
			}
			config, err := os.ReadFile(filepath.Join(repository, "hugo.yaml"))
			if err != nil {
				t.Fatal(err)
			}
			config = bytes.Replace(config, []byte("languageCode: en"), []byte(c.config), 1)
			config = regexp.MustCompile(`(?m)^menus:\n(?:  .*\n)+`).ReplaceAll(config, nil)
			if err := os.WriteFile(filepath.Join(source, "hugo.yaml"), config, 0o644); err != nil {
				t.Fatal(err)
			}
			if out, err := slipway(t, nil, "build", "--source", source, "--destination", dest); err != nil {
				t.Fatalf("slipway build: %v\n%s", err, out)
			}
			home, err := os.ReadFile(filepath.Join(dest, c.folder, "index.html"))
			if err != nil {
				t.Fatal(err)
			}
			for _, want := range []string{"lang=" + c.tag, c.skip} {
				if !bytes.Contains(home, []byte(want)) {
					t.Errorf("the first page does not hold %q", want)
				}
			}
			for _, english := range []string{"Skip to content", ">Milestone<", ">Planned<", "days overdue"} {
				if bytes.Contains(home, []byte(english)) {
					t.Errorf("the first page says %q", english)
				}
			}
			checkHTML(t, dest, "--no-langdetect") // the texts are English
		})
	}
}
