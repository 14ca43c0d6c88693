package minutes

import (
	"strings"
	"testing"
)

func TestReferences(t *testing.T) {
	tests := map[string]struct{ body, raw, owners string }{
		"label and words":      {"- [Lead][] will send [the guide][1]\n\n[1]: https://x.example/a\n[lead]: https://x.example/lead\n", "[Lead](https://x.example/lead) will send [the guide](https://x.example/a)", "lead"},
		"only a label":         {"- [lead] will send it\n\n[lead]: <https://x.example/lead> 'Lead'\n", "[lead](https://x.example/lead) will send it", "lead"},
		"brackets in it":       {"- lead to read [it]\n\n[it]: https://x.example/a_(b)\n", "lead to read [it](https://x.example/a_%28b%29)", "lead"},
		"two in a row":         {"- [lead][], [ops] to read it\n\n[lead]: https://x.example/l\n[ops]: https://x.example/o\n", "[lead](https://x.example/l), [ops](https://x.example/o) to read it", "lead ops"},
		"the first holds":      {"- lead to read [it]\n\n[it]: https://x.example/1\n[it]: https://x.example/2\n", "lead to read [it](https://x.example/1)", "lead"},
		"not in code":          {"- lead to read `[it]` or [it](https://y.example)\n\n[it]: https://x.example/1\n", "lead to read `[it]` or [it](https://y.example)", "lead"},
		"no box":               {"- [x] lead to read it\n\n[x]: https://x.example/1\n", "[x] lead to read it", "lead"},
		"not defined":          {"- lead to read [it] and [that][2]\n\n[1]: https://x.example/1\n", "lead to read [it] and [that][2]", "lead"},
		"defined in code":      {"- lead to read [it]\n\n```\n[it]: https://x.example/1\n```\n", "lead to read [it]", "lead"},
		"a note at the foot":   {"- lead to read it[^1]\n\n[^1]: Which is long.\n", "lead to read it[^1]", "lead"},
		"an escaped bracket":   {"- lead to read [it\\] and [a\\_b][1]\n\n[it\\]: https://x.example/1\n\n[1]: https://x.example/1\n", "lead to read [it\\] and [a\\_b](https://x.example/1)", "lead"},
		"a picture":            {"- lead to draw ![it][1] again\n\n[1]: https://x.example/1\n", "lead to draw ![it][1] again", "lead"},
		"more than is allowed": {"- lead to read " + strings.Repeat("[1] ", 4000) + "\n\n[1]: https://x.example/" + strings.Repeat("a", 100) + "\n", strings.TrimSpace("lead to read " + strings.Repeat("[1] ", 4000)), "lead"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			meetings, _ := read("# 2026-03-09\n\n## Action items\n\n"+test.body, Front{})
			item := meetings[0].Areas[0].Lists[0].Items[0]
			if item.Raw != test.raw || strings.Join(item.Owners, " ") != test.owners {
				t.Errorf("%.200q of %v, want %.200q of %s", item.Raw, item.Owners, test.raw, test.owners)
			}
		})
	}
}

func TestReferencesElsewhere(t *testing.T) {
	meetings, _ := read("# 2026-03-09\n\n- see [the guide][1] and [own]\n\n[own]: https://x.example/new\n\n# 2026-03-02\n\n- see [own]\n\n[1]: https://x.example/1\n[own]: https://x.example/old\n", Front{})
	if got, want := meetings[0].Elsewhere, "[1]: <https://x.example/1>\n\n"; got != want {
		t.Errorf("the first needs %q, want %q", got, want)
	}
	if got := meetings[1].Elsewhere; got != "" {
		t.Errorf("the second needs %q", got)
	}
	link := meetings[1].Areas[0].Lists[0].Items[0].Links[0]
	if link.Target != "https://x.example/old" {
		t.Errorf("the second links to %s", link.Target)
	}
	if !strings.Contains(meetings[0].Body, "[the guide][1]") {
		t.Errorf("the body is changed: %q", meetings[0].Body)
	}
}
