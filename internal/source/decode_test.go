package source

import (
	"reflect"
	"strings"
	"testing"

	"slipway/internal/diag"
)

// place is a value with a position of its own, a text or a mapping.
type place struct {
	Name string     `yaml:"name"`
	Note string     `yaml:"note"`
	ID   string     `yaml:",id"`
	IDAt diag.Range `yaml:",idat"`
	At   diag.Range `yaml:",at"`
	kind Kind
}

func (p *place) UnmarshalNode(n *Node, problems *diag.List) {
	*p = place{kind: n.Kind}
	if n.Kind == Scalar {
		p.Name = n.Text
		return
	}
	DecodeFields(n, p, problems)
	p.kind = n.Kind
}

type common struct {
	Title string     `yaml:"title"`
	At    diag.Range `yaml:",at"`
}

type step struct {
	common
	ID    string     `yaml:",id"`
	IDAt  diag.Range `yaml:",idat"`
	By    string     `yaml:"by"`
	Count *int       `yaml:"count"`
}

type plan struct {
	common  `yaml:"common,inline"`
	Name    string            `yaml:"name"`
	Days    int               `yaml:"days"`
	Small   int8              `yaml:"small"`
	Weight  float64           `yaml:"weight"`
	Frozen  bool              `yaml:"frozen"`
	Team    []string          `yaml:"team"`
	Lead    []string          `yaml:"lead,one"`
	Steps   []step            `yaml:"steps,byid"`
	Pointed []*step           `yaml:"pointed,byid"`
	Places  []place           `yaml:"places,byid"`
	Stops   []place           `yaml:"stops"`
	Place   place             `yaml:"place"`
	Maybe   *place            `yaml:"maybe"`
	Roles   map[string]string `yaml:"roles"`
	Extra   map[string]*Node  `yaml:"extra"`
	Raw     *Node             `yaml:"raw"`
	Matrix  [][]int           `yaml:"matrix"`
	Ignored string
	Hidden  string `yaml:"-"`
}

func decode(t *testing.T, yaml string, into any) (problems *diag.List, ok bool) {
	t.Helper()
	problems = &diag.List{}
	n := ParseYAML("f.yaml", []byte(yaml), problems)
	if n == nil || problems.Count(diag.Error) > 0 {
		t.Fatalf("%v", problems.Sorted())
	}
	return problems, Decode(n, into, problems)
}

func at(line, column, endLine, endColumn int) diag.Range {
	return diag.Range{File: "f.yaml", Line: line, Column: column, EndLine: endLine, EndColumn: endColumn}
}

func TestDecode(t *testing.T) {
	var p plan
	problems, ok := decode(t, `
title: Rome
name: 010
days: -7
small: 127
weight: 0.50
frozen: true
team: [alex, 3.0, "yes"]
lead: jens
steps:
  final-test: {by: 2019-06-20, count: 3}
  release:
    title: Go
  nothing:
pointed:
  a: {by: x}
places:
  here: Berlin
  there: {name: Oslo}
  nowhere:
stops:
  - Bergen
  -
place: {note: n}
maybe:
roles: {jens: Developer, 7: x}
extra:
  colour: red
  list: [a]
raw: {a: b}
matrix: [[1, 2], []]
`, &p)
	if !ok || len(problems.Sorted()) > 0 {
		t.Fatalf("%v", problems.Sorted())
	}
	three := 3
	want := plan{
		common:  common{Title: "Rome", At: at(2, 1, 31, 21)},
		Name:    "010",
		Days:    -7,
		Small:   127,
		Weight:  0.5,
		Frozen:  true,
		Team:    []string{"alex", "3.0", "yes"},
		Lead:    []string{"jens"},
		Steps:   []step{{common{"", at(11, 15, 11, 41)}, "final-test", at(11, 3, 11, 13), "2019-06-20", &three}, {common{"Go", at(13, 5, 13, 14)}, "release", at(12, 3, 12, 10), "", nil}, {common{"", at(14, 11, 14, 11)}, "nothing", at(14, 3, 14, 10), "", nil}},
		Pointed: []*step{{common{"", at(16, 6, 16, 13)}, "a", at(16, 3, 16, 4), "x", nil}},
		Places: []place{
			{Name: "Berlin", ID: "here", IDAt: at(18, 3, 18, 7), At: at(18, 9, 18, 15), kind: Scalar},
			{Name: "Oslo", ID: "there", IDAt: at(19, 3, 19, 8), At: at(19, 10, 19, 22), kind: Mapping},
			{ID: "nowhere", IDAt: at(20, 3, 20, 10), At: at(20, 11, 20, 11), kind: Null},
		},
		Stops: []place{{Name: "Bergen", At: at(22, 5, 22, 11), kind: Scalar}, {At: at(23, 4, 23, 4), kind: Null}},
		Place: place{Note: "n", At: at(24, 8, 24, 17), kind: Mapping},
		Maybe: &place{At: at(25, 7, 25, 7), kind: Null},
		Roles: map[string]string{"jens": "Developer", "7": "x"},
		Extra: map[string]*Node{
			"colour": {Kind: Scalar, Text: "red", Plain: true, At: at(28, 11, 28, 14)},
			"list":   {Kind: Sequence, At: at(29, 9, 29, 12), Items: []*Node{{Kind: Scalar, Text: "a", Plain: true, At: at(29, 10, 29, 11)}}},
		},
		Raw:    &Node{Kind: Mapping, At: at(30, 6, 30, 12), Pairs: []Pair{{"a", at(30, 7, 30, 8), &Node{Kind: Scalar, Text: "b", Plain: true, At: at(30, 10, 30, 11)}}}},
		Matrix: [][]int{{1, 2}, {}},
	}
	got, expected := reflect.ValueOf(p), reflect.ValueOf(want)
	for i := range got.NumField() {
		field := got.Type().Field(i)
		if !field.IsExported() {
			continue
		}
		if !reflect.DeepEqual(got.Field(i).Interface(), expected.Field(i).Interface()) {
			t.Errorf("%s = %+v, want %+v", field.Name, got.Field(i), expected.Field(i))
		}
	}
	if p.common != want.common {
		t.Errorf("common = %+v", p.common)
	}
}

func TestDecodeNull(t *testing.T) {
	p := plan{Name: "before"}
	if problems, ok := decode(t, "name:\nteam: ~\ndays:\nsteps:\nroles:\nextra: null\nraw:\n", &p); !ok {
		t.Errorf("%v", problems.Sorted())
	}
	if p.Name != "before" || p.Team != nil || p.Steps != nil || p.Roles != nil || p.Extra != nil {
		t.Errorf("%+v", p)
	}
	if p.Raw == nil || p.Raw.Kind != Null {
		t.Errorf("raw = %+v", p.Raw)
	}
	if _, ok := decode(t, "", &p); !ok {
		t.Error("an empty file is an error")
	}
	if !Decode(nil, &p, &diag.List{}) {
		t.Error("no node is an error")
	}
}

func TestDecodeProblems(t *testing.T) {
	tests := []struct {
		name, yaml string
		want       []string
	}{
		{"misspelt", "naem: x\nfoo: y\n", []string{
			"1:1-1:5 yaml/unknown-field there is no field `naem` here | did you mean `name`?",
			"2:1-2:4 yaml/unknown-field there is no field `foo` here | known here: days, extra, frozen, lead, matrix, maybe, name, place, places, pointed, raw, roles, small, steps, stops, team, title, weight; fields of your own go below `extra`",
		}},
		{"untagged and hidden fields", "Ignored: x\n-: y\nHidden: z\n", nil},
		{"in an entry, after which reading goes on", "steps:\n  a: {bye: x}\n  b: {by: [y]}\ndays: x\n", []string{
			"2:7-2:10 yaml/unknown-field there is no field `bye` here | did you mean `by`?",
			"3:11-3:14 yaml/type `by` must be a text, not a list | write a text",
			"4:7-4:8 yaml/type `days` must be a whole number, not the text `x` | write a whole number",
		}},
		{"numbers", "days: 010\n", []string{"1:7-1:10 yaml/type `days` must be a whole number, not the text `010` | write 10"}},
		{"number in quotes", "days: \"7\"\n", []string{"1:7-1:10 yaml/type `days` must be a whole number, not the text `7` | write it without quotes"}},
		{"numbers of other kinds", "days: 1e3\nsmall: 128\nweight: .5\n", []string{
			"1:7-1:10 yaml/type `days` must be a whole number, not the text `1e3` | write a whole number",
			"2:8-2:11 yaml/type `small` must be a whole number, not the text `128` | write a whole number",
			"3:9-3:11 yaml/type `weight` must be a number, not the text `.5` | write a number",
		}},
		{"too large", "days: 99999999999999999999\n", []string{
			"1:7-1:27 yaml/type `days` must be a whole number, not the text `99999999999999999999` | write a whole number",
		}},
		{"truth", "frozen: yes\n", []string{"1:9-1:12 yaml/type `frozen` must be true or false, not the text `yes` | write true"}},
		{"falsehood", "frozen: Off\n", []string{"1:9-1:12 yaml/type `frozen` must be true or false, not the text `Off` | write false"}},
		{"neither", "frozen: perhaps\n", []string{"1:9-1:16 yaml/type `frozen` must be true or false, not the text `perhaps` | write true or false"}},
		{"truth in quotes", "frozen: \"true\"\n", []string{"1:9-1:15 yaml/type `frozen` must be true or false, not the text `true` | write true"}},
		{"text for a list", "team: alex\n", []string{
			"1:7-1:11 yaml/type `team` must be a list, not the text `alex` | write [alex], or one item a line, each behind a dash",
		}},
		{"no list yet", "team: tbd\n", []string{"1:7-1:10 yaml/type `team` must be a list, not the text `tbd` | leave it out: what is not written is shown as not recorded"}},
		{"no steps", "steps: none\n", []string{"1:8-1:12 yaml/type `steps` must be a mapping of ids, not the text `none` | leave it out: what is not written is shown as not recorded"}},
		{"mapping for a list", "team: {a: b}\n", []string{"1:7-1:13 yaml/type `team` must be a list, not a mapping | begin each item with a dash"}},
		{"mapping for a list of one", "lead: {a: b}\n", []string{"1:7-1:13 yaml/type `lead` must be a list, not a mapping | begin each item with a dash"}},
		{"mapping for a text", "team:\n  - tbd: what\n", []string{
			"2:5-2:14 yaml/type an item of `team` must be a text, not a mapping | if the colon belongs to the text, put it in quotes: \"tbd: what\"",
		}},
		{"empty item", "team:\n  - a\n  -\n", []string{"3:4-3:4 yaml/type an item of `team` is empty | write a value, or delete the line"}},
		{"text for a mapping", "roles: jens\n", []string{
			"1:8-1:12 yaml/type `roles` must be a mapping, not the text `jens` | write `key: value` on the lines below",
		}},
		{"colon without a space", "place: {name: x}\nsteps:\n  a: by:x\n", []string{
			"3:6-3:10 yaml/type `a` must be a mapping, not the text `by:x` | write a space after the colon: `by: x`",
		}},
		{"list for ids", "steps:\n  - by: x\n", []string{
			"2:3-2:10 yaml/type `steps` must be a mapping of ids, not a list | write each entry below an id of its own, `final-test: …`, without dashes",
		}},
		{"list of ids", "steps: [review]\n", []string{
			"1:8-1:16 yaml/type `steps` must be a mapping of ids, not a list | write each entry below an id of its own, `review: …`, without dashes",
		}},
		{"ids", "steps:\n  Final Test: {}\n  ../etc: {}\n  a--b: {}\n  ok-2: {}\n  \"\": {}\n  語: {}\n", []string{
			"2:3-2:13 yaml/id `Final Test` cannot be an id, which becomes part of an address | write final-test",
			"3:3-3:9 yaml/id `../etc` cannot be an id, which becomes part of an address | write etc",
			"4:3-4:7 yaml/id `a--b` cannot be an id, which becomes part of an address | write a-b",
			"6:3-6:5 yaml/id `` cannot be an id, which becomes part of an address | use lower-case words of letters and digits joined by hyphens, at most 64 characters",
			"7:3-7:4 yaml/id `語` cannot be an id, which becomes part of an address | use lower-case words of letters and digits joined by hyphens, at most 64 characters",
		}},
		{"the whole file", "- a\n", []string{"1:1-1:4 yaml/type the value must be a mapping, not a list | write `key: value` on the lines below"}},
		{"from a value that reads itself", "place: {nme: x}\nmaybe: {name: [x]}\n", []string{
			"1:9-1:12 yaml/unknown-field there is no field `nme` here | did you mean `name`?",
			"2:15-2:18 yaml/type `name` must be a text, not a list | write a text",
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var p plan
			problems, ok := decode(t, test.yaml, &p)
			if ok {
				t.Error("decoded without an error")
			}
			var got []string
			for _, p := range problems.Sorted() {
				got = append(got, told(p))
			}
			if test.want != nil && strings.Join(got, "\n") != strings.Join(test.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(test.want, "\n"))
			}
		})
	}
}

// TestDecodeGoesOn checks that what is right is read beside what is wrong, and
// that errors reported before do not count.
func TestDecodeGoesOn(t *testing.T) {
	var p plan
	if _, ok := decode(t, "days: x\nname: a\nwrong: y\nsteps: {a: {by: b}, c: d}\n", &p); ok {
		t.Error("no error")
	}
	if p.Name != "a" || len(p.Steps) != 2 || p.Steps[0].By != "b" || p.Steps[1].ID != "c" {
		t.Errorf("%+v", p)
	}
	problems := &diag.List{}
	problems.Errorf(diag.Range{}, "x/y", "", "from elsewhere")
	if !Decode(&Node{Kind: Mapping}, &p, problems) {
		t.Error("an error of somebody else counts")
	}
}

// TestDecodeMistakes checks that tags and types that make no sense are found
// at once, whatever the data.
func TestDecodeMistakes(t *testing.T) {
	n := &Node{Kind: Mapping, Pairs: []Pair{{Key: "a", Value: &Node{Kind: Scalar, Text: "b"}}}}
	keyed := &Node{Kind: Mapping, Pairs: []Pair{{Key: "a", Value: n}}}
	tests := []struct {
		name string
		n    *Node
		into any
	}{
		{"no pointer", n, plan{}},
		{"nil", n, (*plan)(nil)},
		{"two fields for a name", n, &struct {
			A string `yaml:"a"`
			B string `yaml:"a"`
		}{}},
		{"unknown option", n, &struct {
			A []string `yaml:"a,omitempty"`
		}{}},
		{"place of another type", n, &struct {
			A string `yaml:",at"`
		}{}},
		{"type without a meaning", n, &struct {
			A complex128 `yaml:"a"`
		}{}},
		{"map without texts as keys", n, &map[int]string{}},
		{"ids for texts", keyed, &struct {
			A []string `yaml:"a,byid"`
		}{}},
	}
	for _, test := range tests {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: no panic", test.name)
				}
			}()
			Decode(test.n, test.into, &diag.List{})
		}()
	}
}

func TestIDs(t *testing.T) {
	long := strings.Repeat("a", maxID)
	for id, want := range map[string]bool{
		"a": true, "final-test": true, "2": true, "a-2-b": true, long: true,
		"": false, "-a": false, "a-": false, "a--b": false, "A": false, "é": false, "a b": false, "a_b": false, "a.b": false,
		"..": false, "a/b": false, long + "a": false, "a\n": false,
	} {
		if got := ValidID(id); got != want {
			t.Errorf("ValidID(%q) = %v", id, got)
		}
	}
	for text, want := range map[string]string{
		"Sub-system Test": "sub-system-test", "  Über uns!": "uber-uns", "3.1": "3-1", "Rome's end": "romes-end", "../../etc/passwd": "etc-passwd",
		"語": "", "": "", "---": "", "ﬁnal": "final", "Ⅳ": "iv", "a_b": "a-b",
		strings.Repeat("word ", 20): "word-word-word-word-word-word-word-word-word-word-word-word-word",
	} {
		if got := Slug(text); got != want || got != "" && !ValidID(got) {
			t.Errorf("Slug(%q) = %q, want %q", text, got, want)
		}
	}
}
