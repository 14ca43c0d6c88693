package minutes

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
)

// Of every text below, the lines that say "hush" are left out and those that
// say "open" are not.
func TestInternalParts(t *testing.T) {
	tests := []struct {
		name, body string
		problems   string
	}{
		{"a section", "# 2018-04-02\n- open\n## A <!-- internal -->\nhush\n### hush\n- hush\n## open\n- open\n", ""},
		{"a section, closing hashes", "# 2018-04-02\n## A <!-- internal --> ##\nhush\n## open\n", ""},
		{"an underlined section", "# 2018-04-02\n\nA <!-- internal -->\n---\nhush\n\nopen\n---\n", ""},
		{"the words below a heading", "# 2018-04-02\n## A\n\nVisibility: internal\n\nhush\n## open\n", ""},
		{"the words in a heading", "# 2018-04-02\n## A (visibility: internal)\nhush\n## open\n", ""},
		{"a meeting of a log", "# 2018-04-02\nopen\n# hush 2018-04-03 <!-- internal -->\nhush\n## hush\n# 2018-04-04\nopen\n", ""},
		{"a deeper meeting of a log", "# 2018-04-02\nopen\n# hush 2018-04-03 <!-- internal -->\n## hush 2018-04-04\nhush\n# 2018-04-05\n", ""},
		{"an item", "# 2018-04-02\n- open\n- hush <!-- internal -->\n  - hush\n\n  hush\n- open\n", ""},
		{"an item with the mark in front", "# 2018-04-02\n- <!-- internal --> hush\n  hush\nhush\n- open\n", ""},
		{"a nested item", "# 2018-04-02\n1. open\n   - hush <!--internal-->\n     hush\n   - open\n2. open\n", ""},
		{"an item, mark in its second line", "# 2018-04-02\n- hush\n  hush <!-- INTERNAL -->\n  - hush\n- open\n", ""},
		{"an item, mark in its second paragraph", "# 2018-04-02\n- open\n- hush\n\n  hush <!-- internal -->\n\nopen\n", ""},
		{"an item, the words", "# 2018-04-02\n- open\n- hush `visibility: internal`\n- open\n", ""},
		{"a sibling with more indentation", "# 2018-04-02\n- hush <!-- internal -->\n - open\n", ""},
		{"a paragraph", "# 2018-04-02\nopen\n\nhush\nhush <!-- internal --> hush\nhush\n\nopen\n", ""},
		{"a quote", "# 2018-04-02\n> hush\n> hush <!-- internal -->\n> hush\n\nopen\n", ""},
		{"a quote between marks", "# 2018-04-02\nopen\n\n> <!-- internal -->\n> hush\n> <!-- /internal -->\n\nopen\n", ""},
		{"an item between marks", "# 2018-04-02\n- open\n- hush <!-- internal -->\n  hush\n\n  hush <!-- /internal -->\n- open\n", ""},
		{"the end of another part", "# 2018-04-02\nopen\n## hush\n> hush <!-- internal -->\n\nhush\n<!-- /internal -->\nopen\n", "11:1 error minutes/internal"},
		{"below its item", "# 2018-04-02\nopen\n## A\n- open\n  <!-- internal -->\n- hush\n## open\n", "9:3 error minutes/internal"},
		{"a row", "# 2018-04-02\n| open | open |\n|---|---|\n| hush | b <!-- internal --> |\n| open | open |\n", ""},
		{"a table", "# 2018-04-02\n| hush | b <!-- internal --> |\n|---|---|\n| hush | b |\n\nopen\n", ""},
		{"a block", "# 2018-04-02\nopen\n<!-- internal -->\nhush\n## hush\n- hush\n<!-- /internal -->\nopen\n", ""},
		{"a block with text beside the marks", "# 2018-04-02\nopen\n\n<!-- internal --> hush\n\nhush <!-- /internal -->\nopen\n", ""},
		{"a block over meetings", "# 2018-04-02\nopen\n<!-- internal -->\nhush\n# hush 2018-04-03\nhush\n<!-- /internal -->\nhush\n# 2018-04-04\nopen\n", ""},
		{"both marks in a line", "# 2018-04-02\nopen\n\nhush <!-- internal -->hush<!-- /internal --> hush\n\nopen\n", ""},
		{"marks beside each other", "# 2018-04-02\nhush <!-- internal --> hush <!-- internal -->\n\nopen\n", ""},
		{"a mark in a mark", "# 2018-04-02\n<!-- internal -->\n- hush <!-- internal -->\n<!-- /internal -->\nopen\n", ""},

		{"the label of a list", "# 2018-04-02\n**Last week**\n- open\n\n**Next week** <!-- internal -->\n- hush\n\n  hush\n\n**Notes**\n- open\n", ""},
		{"a label of any words", "# 2018-04-02\nStaff: <!-- internal -->\n\n1. hush\n2. hush\n\nhush\n\nRoof:\n\n- open\n", ""},
		{"a title above a table", "# 2018-04-02\n*Pay* <!-- internal -->\n\n| A | B |\n|--|--|\n| hush | a |\n\nhush\n\n*Roof*\n\nopen\n", ""},
		{"a title with titles below it", "# 2018-04-02\n**Pay** (visibility: internal)\n\nNext:\n- hush\n\nLater:\n- hush\n\n__Roof__\nopen\n", ""},
		{"a label with a label right below it", "# 2018-04-02\nStaff: <!-- internal -->\n\nLeaving:\n\n- hush\n\nRoof:\n- open\n", ""},
		{"a label behind an item", "# 2018-04-02\nopen\n\n- hush\n**Next week** <!-- internal -->\n- hush\n- hush\n\n# 2018-04-09\n- open\n", ""},
		{"a label at the end of a paragraph", "# 2018-04-02\nhush <!-- internal -->\n**Next week**\n- hush\n\n**Notes**\n- open\n", ""},
		{"words above a list", "# 2018-04-02\nAbout pay <!-- internal -->\n\n- hush\n- hush\n\nopen\n", ""},
		{"words above a table in HTML", "# 2018-04-02\nAbout pay <!-- internal -->\n\n<table>\n<tr><td>hush</td></tr>\n\n<tr><td>hush</td></tr>\n</table>\n\nopen\n", ""},
		{"a sentence above a list", "# 2018-04-02\nhush is told. <!-- internal -->\n\n- open\n\nopen\n", ""},
		{"a sentence right above a list", "# 2018-04-02\nhush is told. <!-- internal -->\n- hush\n\nopen\n", ""},
		{"a sentence in bold", "# 2018-04-02\n**We hush.** <!-- internal -->\n\nopen\n", ""},
		{"a title above a list of signs", "# 2018-04-02\nPay <!-- internal -->\n\n• hush\n• hush\n\nopen\n", ""},
		{"a title above a quotation", "# 2018-04-02\nPay: <!-- internal -->\n\n> hush\n\n## open\n", ""},
		{"a list that hangs below an item", "# 2018-04-02\n1. hush <!-- internal -->\n - hush\n\nopen\n", ""},
		{"the number of a topic", "# 2018-04-02\n1. ROOF\n\nopen\n\n2. PAY <!-- internal -->\n\nhush\n\n- hush\n\n3. WALL\n\nopen\n", ""},
		{"the last of some numbers", "# 2018-04-02\n1. open\n2. hush <!-- internal -->\n\nopen\n", ""},

		{"not closed", "# 2018-04-02\nopen\n## A\nopen\n<!-- internal -->\nhush\n### hush\n## open\n", "9:1 error minutes/internal"},
		{"not closed, no heading", "open\n<!-- internal -->\nhush\n# 2018-04-02\nopen\n", "6:1 error minutes/internal"},
		{"not begun", "# 2018-04-02\nopen\n## hush\nhush\n<!-- /internal -->\nopen\n", "9:1 error minutes/internal"},
		{"misspelt", "# 2018-04-02\nopen\n## A\n\nopen\n\nhush <!-- interal -->\n\nhush\n## open\n", "11:6 error minutes/internal"},
		{"misspelt in a heading", "# 2018-04-02\n## hush <!-- internal! -->\nhush\n## open\n", "6:9 error minutes/internal"},
		{"misspelt at the end", "# 2018-04-02\nopen\n<!-- internal -->\nhush\n<!-- end internal -->\nhush\n# 2018-04-03\nopen\n", "9:1 error minutes/internal"},
		{"misspelt at the start", "# 2018-04-02\nopen\n<!-- intenal -->\nhush\n<!-- /internal -->\nhush\n# 2018-04-03\nopen\n", "7:1 error minutes/internal"},
		{"another word", "# 2018-04-02\n- open\n- hush <!-- private -->\n", "7:8 error minutes/internal"},
		{"with more words", "# 2018-04-02\n- open\n- hush <!-- internal until the launch -->\n", "7:8 error minutes/internal"},
		{"a comment that does not end", "# 2018-04-02\n- open\n- hush <!-- internal\nhush\n", "7:8 error minutes/internal"},
		{"a comment over lines", "# 2018-04-02\nopen\n\n<!--\ninternal\n-->\nhush\n", "8:1 error minutes/internal"},
		{"the words, misspelt", "# 2018-04-02\n- open\n- hush (visibility: internl)\n", "7:9 error minutes/internal"},
		{"the first word, misspelt", "# 2018-04-02\nopen\n## A\nvisibilty: internal\n\nhush\n## open\n", "8:1 error minutes/internal"},
		{"the colon apart", "# 2018-04-02\nopen\n## hush\nvisibility : internal\n\nhush\n## open\n", ""},
		{"an equals sign", "# 2018-04-02\nopen\n## A\n*Visibility = internal*\n\nhush\n## open\n", "8:1 error minutes/internal"},
		{"another word behind it", "# 2018-04-02\nopen\n## A\nvisibility: private\n\nhush\n## open\n", "8:1 error minutes/internal"},
		{"another word in a comment", "# 2018-04-02\n- open\n- hush <!-- visibilty: hidden -->\n", "7:8 error minutes/internal"},
		{"a dash too few", "# 2018-04-02\n- open\n- hush <!- internal ->\n", "7:8 error minutes/internal"},
		{"no sign", "# 2018-04-02\n- open\n- hush <-- internal -->\n", "7:8 error minutes/internal"},
		{"a dash that an editor made of two", "# 2018-04-02\n- open\n- hush <!— internal —>\n", "7:8 error minutes/internal"},
		{"behind another tag", "# 2018-04-02\n- open\n- hush <!ELEMENT> <!internal>\n", "7:19 error minutes/internal"},
		{"tags and arrows", "# 2018-04-02\n- open <internal@example.org>\n- open <- internal\n- open <- internal review took 3 weeks, and the visibility: good\n- open <!-- visibility of the board -->\n", ""},
		{"the words by themselves", "# 2018-04-02\nopen\n\nvisibility: internal\n\nhush\n", "8:1 error minutes/internal"},

		{"other comments and words", "# 2018-04-02\nopen <!-- external -->\n<!-- a note on the international team -->\n- open: visibility: good\n- internal open\n", ""},
		{"spaces that do not break", "# 2018-04-02\n- open\n- hush <!--\u00a0internal\u202f-->\n  hush\n## hush <!--\u00a0internal -->\nhush\n## open\n", ""},
		{"characters that nobody sees", "# 2018-04-02\n- open\n- hush <!-- in\u00adternal\u200b -->\n- hush <\u2060!-- internal --\ufeff>\n", ""},
		{"dashes in the place of hyphens", "# 2018-04-02\n- open\n- hush <!–– internal ––>\n- hush <!‑‑internal‑‑>\n\n<!—— internal ——>\nhush\n<!–– /internal ––>\nopen\n", ""},
		{"a dash in the place of two hyphens", "# 2018-04-02\n- open\n- hush <!– internal –>\n", "7:8 error minutes/internal"},
		{"as programs export it", "# 2018-04-02\n- open\n- hush \\<\\!\\-- internal \\--\\>\n- hush &lt;!-- internal --&gt;\n- hush &lt;!--&nbsp;internal --&gt;\n- open\n", ""},
		{"wide characters", "# 2018-04-02\n- open\n- hush ＜！－－ internal －－＞\n## hush\nvisibility： internal\n\nhush\n## open\n", ""},
		{"spaces within the signs", "# 2018-04-02\n- open\n- hush < !-- internal -->\n", "7:8 error minutes/internal"},
		{"spaces between the hyphens", "# 2018-04-02\n- open\n- hush <!- - internal - ->\n", "7:8 error minutes/internal"},
		{"comments of other notations", "# 2018-04-02\n- open\n- hush %% internal %%\n", "7:8 error minutes/internal"},
		{"as a tag", "# 2018-04-02\n- open\n- hush <internal/>\n", "7:7 error minutes/internal"},
		{"a sign in the comment", "# 2018-04-02\n- open\n- hush <!-- 🔒 internal -->\n", "7:8 error minutes/internal"},
		{"within a comment", "# 2018-04-02\n- open\n- hush <!-- for internal use -->\n", "7:8 error minutes/internal"},
		{"spaces in the word", "# 2018-04-02\n- open\n- hush <!-- inter nal -->\n", "7:8 error minutes/internal"},
		{"no marks", "# 2018-04-02\n- open Map<Internal>, `<internal>`, [internal](#internal), (internal) #internal\n- open <!-- same: Internal tools -->\n\n[internal]: #open\n", ""},
		{"a link that leads nowhere", "# 2018-04-02\nopen\n\n[//]: # (internal)\nhush\n", "8:4 error minutes/internal"},

		{"the words with a full stop", "# 2018-04-02\nopen\n## hush\nvisibility: internal.\n\nhush\n## open\n", ""},
		{"the words with a space that does not break", "# 2018-04-02\nopen\n## hush\nvisibility:\u00a0internal\n\nhush\n## open\n", ""},
		{"the words in a list", "# 2018-04-02\nopen\n## hush\n- visibility: internal\n- hush\n\nhush\n## open\n", ""},
		{"the words in a quotation", "# 2018-04-02\nopen\n## hush\n> visibility: internal\n\nhush\n## open\n", ""},
		{"the first word in bold", "# 2018-04-02\nopen\n## hush\n**Visibility:** internal\n\nhush\n## open\n", ""},
		{"the first word in bold, the colon behind", "# 2018-04-02\nopen\n## hush\n**Visibility**: internal\n\nhush\n## open\n", ""},
		{"the second word in bold", "# 2018-04-02\nopen\n## hush\nvisibility: **internal**\n\nhush\n## open\n", ""},
		{"the words in tags", "# 2018-04-02\nopen\n## hush\n<p><b>visibility:</b> internal</p>\n\nhush\n## open\n", ""},
		{"the words with a note", "# 2018-04-02\nopen\n## hush\nvisibility: internal # board only\n\nhush\n## open\n", ""},
		{"the words with a request", "# 2018-04-02\nopen\n## hush\n\nvisibility: internal, please\n\nhush\n## open\n", ""},
		{"the words with a reason", "# 2018-04-02\nopen\n## hush\nvisibility: internal (pay)\n\nhush\n## open\n", ""},
		{"the words as a heading", "# 2018-04-02\nopen\n## hush\n\n### visibility: internal\nhush\n## open\n", ""},
		{"the words as a heading of their own", "# 2018-04-02\nopen\n## A\nopen\n### visibility: internal\nhush\n## open\n", "9:1 error minutes/internal"},
		{"the words as a row", "# 2018-04-02\nopen\n## hush\n| visibility | internal |\n|---|---|\n| hush | hush |\n\nhush\n## open\n", "8:1 error minutes/internal"},
		{"the words without a colon", "# 2018-04-02\nopen\n## hush\nvisibility internal\n\nhush\n## open\n", "8:1 error minutes/internal"},
		{"the words on two lines", "# 2018-04-02\nopen\n## hush\nvisibility:\ninternal\n\nhush\n## open\n", "8:1 error minutes/internal"},
		{"the words, misspelt, with a request", "# 2018-04-02\nopen\n## hush\nvisibilty: internal, please\n\nhush\n## open\n", "8:1 error minutes/internal"},
		{"another word in a heading", "# 2018-04-02\nopen\n## hush (visibility: private)\nhush\n## open\n", "7:10 error minutes/internal"},
		{"the words below an item", "# 2018-04-02\n## open\n- open\n- hush\n\n  - hush\n    - visibility: internal\n- hush\n## open\n", "11:5 error minutes/internal"},
		{"the words behind a sign", "# 2018-04-02\nopen\n## hush\n- [x] 🔒 visibility: internal\n\nhush\n## open\n", ""},
		{"the words behind others", "# 2018-04-02\nopen\n## hush\nOwner: Lead, visibility: internal\n\nhush\n## open\n", "8:14 warning minutes/internal"},
		{"a value that says so", "# 2018-04-02\nopen\n## hush\nvisibility: strictly internal\n\nhush\n## open\n", "8:1 error minutes/internal"},
		{"a value that denies it", "# 2018-04-02\nopen\n## hush\nvisibility: not public\n\nhush\n## open\n", "8:1 error minutes/internal"},
		{"one word below a heading", "# 2018-04-02\nopen\n## hush\n\n(internal)\n\nhush\n## open\n", "9:1 warning minutes/internal"},
		{"one word, a list", "# 2018-04-02\nopen\n## open\n\n- Internal\n  - open\n\n## open\nVisibility: good\n\n## open\nvisibility: public\n", ""},
		{"the words at the end", "# 2018-04-02\n- open\n- hush – visibility: internal\n- open\n", ""},
		{"the words in a sentence", "# 2018-04-02\nopen\n\nhush, the visibility: internal users see it\nhush\n\nopen\n", "8:11 warning minutes/internal"},
		{"the words in a sentence of an item", "# 2018-04-02\n- open\n- hush visibility: internal users see it\n- open\n", "7:8 warning minutes/internal"},
		{"a sentence that begins with the words", "# 2018-04-02\nopen\n\nVisibility: internal users hush\n\nopen\n", "8:1 warning minutes/internal"},
		{"such a sentence below a heading", "# 2018-04-02\nopen\n## hush\nVisibility: internal to hush\n\nhush\n## open\n", "8:1 warning minutes/internal"},
		{"words that are none", "# 2018-04-02\n- open: visibility: hidden, in the style\n- open https://example.org/?visibility=internal\n- open: visibility of internal users\n\nVisibility is open\n\nVisibility - internal users say open\n\n%% open %%\n", ""},

		{"who was there", "# 2018-04-02\nPresent: hush <!-- internal -->\n\n- open\n", ""},
		{"who was there, and right behind it a list", "# 2018-04-02\nPresent: hush <!-- internal -->\n- hush\n\nopen\n", ""},
		{"who led it, and who was there", "# 2018-04-02\nChair: hush <!-- internal -->\nPresent: hush\n\n- open\n", ""},
		{"the place", "# 2018-04-02\nPlace: hush <!--\u00a0internal -->\n\n| open |\n|---|\n| open |\n", ""},
		{"a list of who was there", "# 2018-04-02\nPresent: <!-- internal -->\n\n- hush\n\n**Notes**\n\nopen\n", ""},
		{"an agenda goes on", "# 2018-04-02\nAgenda: hush <!-- internal -->\n\n- hush\n\n## open\n", ""},

		{"windows line ends", "# 2018-04-02\r\n- open\r\n- hush <!-- internal -->\r\n  hush\r\n- open\r\n", ""},
	}
	for _, test := range tests {
		meetings, problems := read(test.body, Front{})
		if got := strings.Join(problems, "; "); got != test.problems {
			t.Errorf("%s: problems %s, want %s", test.name, got, test.problems)
		}
		var shown strings.Builder
		for _, m := range meetings {
			if !m.Partial && strings.Contains(test.body, "hush") {
				t.Errorf("%s: the meeting does not say that it is partial", test.name)
			}
			fmt.Fprintf(&shown, "%+v %s", *m, m.Preamble)
			shown.WriteString(written(m))
			everyItem(m, func(_ *Area, _ *List, item *Item) { fmt.Fprintf(&shown, "%+v", *item) })
		}
		if strings.Contains(shown.String(), "hush") {
			t.Errorf("%s: told a secret: %s", test.name, shown.String())
		}
		source := ""
		for i, m := range meetings {
			if i == 0 {
				source = m.Preamble
			}
			source += m.Source
		}
		if got, want := strings.Count(source, "open"), strings.Count(test.body, "open"); got != want {
			t.Errorf("%s: %d of %d open words are there: %q", test.name, got, want, source)
		}
	}
}

func TestInternalMeetings(t *testing.T) {
	for name, test := range map[string]struct {
		body  string
		front Front
	}{
		"front matter":      {"- a\n", Front{Date: date.TBD(""), Internal: true}},
		"front matter, log": {"# 2018-04-02\n", Front{Internal: true}},
		"title":             {"# Sync <!-- internal -->\n- a\n", Front{Date: date.TBD("")}},
		"a block":           {"# Sync\n<!-- internal -->\n- a\n<!-- /internal -->\n", Front{Date: date.TBD(""), Internal: true}},
		"whole log":         {"words\n\n# 2018-04-02 <!-- internal -->\n# 2018-04-03 <!-- internal -->\n", Front{}},
	} {
		meetings, problems := read(test.body, test.front)
		if len(meetings) > 0 || len(problems) > 0 {
			t.Errorf("%s: %v %v", name, ids(meetings), problems)
		}
	}
}

// A meeting of which nothing is left is not left out in silence, unless its author said
// so of all of it.
func TestNothingIsLeft(t *testing.T) {
	for name, test := range map[string]struct{ body, want string }{
		"an item":               {"- a <!-- internal -->\n", "5:5 warning minutes/internal"},
		"a label with its list": {"\nAgenda: a <!-- internal -->\n\n- b\n", "6:11 warning minutes/internal"},
		"words":                 {"visibility: internal users see a\n", "5:1 warning minutes/internal; 5:1 warning minutes/internal"},
		"something is left":     {"- a <!-- internal -->\n- b\n", ""},
	} {
		meetings, problems := read(test.body, Front{Date: date.TBD("")})
		if got := strings.Join(problems, "; "); got != test.want || len(meetings) > 0 != (test.want == "") {
			t.Errorf("%s: %s %v", name, got, ids(meetings))
		}
	}
}

// Problems with marks, and whatever else is wrong in a line that is internal, show
// nothing of the line.
func TestProblemsOfInternalParts(t *testing.T) {
	problems := &diag.List{}
	in := Input{File: "a.md", BodyLine: 5, Front: Front{Date: date.TBD("")}, Body: []byte("- open\n\n## hush\n\n- hush <!-- interal -->\n- hush\n\n## open\n\n- hush <!-- internal -->\n- open\n")}
	Parse(in, problems)
	for line := 5; line < 16; line++ {
		problems.Warnf(diag.Range{File: "a.md", Line: line}, "a/b", "", "said")
	}
	shown := ""
	for _, p := range problems.Sorted() {
		shown += fmt.Sprintf(" %d:%v", p.At.Line, !p.Private)
	}
	if want := " 5:true 6:true 7:true 8:true 9:false 9:false 10:false 11:false 12:true 13:true 14:false 15:true"; shown != want {
		t.Errorf("shown are%s, want%s", shown, want)
	}
}

// Marking a part as internal changes neither the addresses nor the lines of
// what stays, and no address tells of what was left out.
func TestInternalPartsKeepIDs(t *testing.T) {
	body := "# 2018-04-02\n- a\n- a MARK\n- a\n- b\n  TAG\n  hush\n# 2018-04-02MARK\n- c\n# 2018-04-02\n- a\n"
	list := func(body string) (out []string) {
		meetings, _ := read(body, Front{})
		for _, m := range meetings {
			everyItem(m, func(_ *Area, _ *List, item *Item) {
				out = append(out, fmt.Sprintf("%s#%s:%d", m.ID, item.ID, item.Line))
			})
		}
		return out
	}
	plain := strings.NewReplacer(" MARK", "", "TAG", "x", "MARK", "").Replace(body)
	if got := strings.Join(list(plain), " "); got != "2018-04-02#a:6 2018-04-02#a-2:7 2018-04-02#a-3:8 2018-04-02#b-x-hush:9 2018-04-02-2#c:13 2018-04-02-3#a:15" {
		t.Fatal(got)
	}
	marked := strings.NewReplacer(" MARK\n", " <!-- internal -->\n", "TAG", "x", "02MARK", "02 <!-- internal -->").Replace(body)
	if got := strings.Join(list(marked), " "); got != "2018-04-02#a:6 2018-04-02#a-3:8 2018-04-02#b-x-hush:9 2018-04-02-3#a:15" {
		t.Error(got)
	}
	marked = strings.NewReplacer(" MARK", "", "TAG\n  hush", "<!-- internal -->\n  hush\n  <!-- /internal -->", "MARK", "").Replace(body)
	if got := strings.Join(list(marked), " "); !strings.Contains(got, "2018-04-02#b:9") || strings.Contains(got, "hush") {
		t.Error(got)
	}
}
