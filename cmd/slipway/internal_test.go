package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
)

// TestInternalMinutesAreNowhere builds a portal whose minutes hold secrets,
// one in every place and spelling in which something can be internal, and
// looks for them in every byte of the result: pages, API, calendars, feeds,
// the index of the search, and the names of the files.
func TestInternalMinutesAreNowhere(t *testing.T) {
	front := "---\ntitle: Call\ndate: 2026-03-09\n---\n"
	files := map[string]string{
		"hugo.yaml":                             "title: Portal\nbaseURL: https://example.org/\nparams: {portal: {repository: https://example.org/repo}}\n",
		"data/people.yaml":                      "lead: {name: Lead}\nops: {name: Ops}\n",
		"data/releases/orbit/plan.yaml":         "name: Orbit\nmilestones: {test: {date: 2026-04-01}}\n",
		"content/meetings/weekly/_index.md":     "---\ntitle: Weekly\nevery: monday\nrelease: orbit\n---\n",
		"content/meetings/weekly/2026-03-02.md": "---\ntitle: squid one\ndate: 2026-03-02\nchair: squid\nvisibility: internal\n---\n- squid (lead)\n",
		"content/meetings/weekly/2026-03-09.md": front + `
# Call

Present: Lead <!-- squid -->

## Shown
Goal: shown

- Shown one (lead)
- squid two (lead) <!-- internal -->
  - squid three https://example.org/squid
- Shown two (ops)

| Action | Owner |
|---|---|
| Shown three | lead |
| squid four | lead <!-- internal --> |

Decision: squid five <!-- internal -->

## squid six <!-- internal -->

**This week**
- squid seven (lead)
- Decided: squid eight

### squid nine

## Shown again
visibility: public

<!-- internal -->
- [ ] squid ten (ops)

Action: Ops to squid eleven by Friday
<!-- /internal -->

Shown [link]

[link]: https://example.org/squid <!-- internal -->
`,
		"content/meetings/log/2026.md": "---\ntitle: Log\n---\n# Log 2026-04-20\n- Shown (lead)\n# squid 2026-04-13 <!-- internal -->\n- squid (lead)\n" +
			"# Log 2026-04-06\nsquid <!-- internal -->\n\nShown\n# 2026-03-30\nvisibility: internal\n- squid (ops)\n",
		"content/meetings/squid/_index.md":     "---\ntitle: squid\nvisibility: internal\n---\nsquid\n",
		"content/meetings/squid/2026-03-09.md": front + "- squid (lead)\n",
	}
	dir := t.TempDir()
	writeFiles(t, dir, files)
	if code, _, errs := inProcess("build", "--source", dir, "--as-of", "2026-05-12"); code != exitFine {
		t.Fatalf("build gives %d: %s", code, errs)
	}
	seen, shown := 0, false
	eachFile(filepath.Join(dir, "public"), func(name string, data []byte) {
		seen++
		lower := bytes.ToLower(data)
		if i := bytes.Index(lower, []byte("squid")); i >= 0 {
			t.Errorf("%s: %s", name, lower[max(0, i-80):min(len(lower), i+80)])
		}
		if strings.Contains(name, "squid") || strings.Contains(name, "2026-03-02") || strings.Contains(name, "2026-04-13") || strings.Contains(name, "2026-03-30") {
			t.Errorf("there is %s", name)
		}
		for _, file := range []string{"2026-03-09.md", "2026.md"} {
			if bytes.Contains(data, []byte("weekly/"+file)) || bytes.Contains(data, []byte("log/"+file)) {
				t.Errorf("%s links %s, which holds secrets", name, file)
			}
		}
		shown = shown || bytes.Contains(data, []byte("Shown again"))
	})
	if seen < 20 || !shown {
		t.Errorf("%d files, which show the rest: %v", seen, shown)
	}

	// Links to what is internal lead nowhere.
	for _, link := range []string{"meeting:weekly/2026-03-02", "meeting:log/2026-04-13", "meeting:squid/2026-03-09", "series:squid"} {
		files["content/guides/a.md"] = "---\ntitle: A\n---\n\n[x](" + link + ")\n"
		dir := t.TempDir()
		writeFiles(t, dir, files)
		if code, out, errs := inProcess("check", "--source", dir, "--as-of", "2026-05-12"); code == exitFine || !strings.Contains(out+errs, "a.md:5") {
			t.Errorf("%s: check gives %d: %s%s", link, code, out, errs)
		}
	}
}
