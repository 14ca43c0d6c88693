package minutes

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
)

// form is a set of minutes in the form of some kind of team, with what a
// reader finds in it.
//
// Its file begins with the declared order of dates, and ends, behind a last
// line of dashes, with the labels: "owner <ids or - for nobody>: <words of the
// item>", "action: <words>", "decision: <words>", one line for each.
type form struct {
	name, body string
	dates      date.Order
	labels     []string
}

func readForms(t *testing.T, folder string) []form {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", folder, "*.md"))
	if err != nil || len(files) == 0 {
		t.Fatal("no minutes", err)
	}
	var all []form
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		first, rest, _ := strings.Cut(string(data), "\n")
		order, _ := date.ParseOrder(strings.TrimPrefix(first, "dates: "))
		end := strings.LastIndex(rest, "\n---\n")
		if end < 0 {
			t.Fatalf("%s has no labels", file)
		}
		all = append(all, form{
			name: filepath.Base(file), body: rest[:end+1], dates: order,
			labels: strings.Split(strings.TrimSpace(rest[end+len("\n---\n"):]), "\n"),
		})
	}
	return all
}

// participants are the people of the forms: roles, and those of the planning
// log with the handles and initials that they have in some.
func participants() vocabulary {
	v := team()
	for name, id := range planners() {
		v[name] = id
	}
	for name, id := range map[string]string{
		"treasurer": "treasurer", "clerk": "clerk",
		"cllr fu": "yondon", "cllr tang": "eric", "cllr allmann": "josh", "cllr savary": "josiah",
		"yondonfu": "yondon", "erictang": "eric", "eric_tang": "eric", "joshallmann": "josh", "josha": "josh",
		"yf": "yondon", "et": "eric", "ja": "josh", "js": "josiah", "ni": "nicolas",
	} {
		v[name] = id
	}
	return v
}

// found lists what the parser found in a form, in the words of the labels,
// with the words of the item behind a tab.
func (f form) found(t *testing.T) []string {
	var problems diag.List
	meetings := Parse(Input{
		File: f.name, Series: "s", Front: Front{Dates: f.dates, Title: "Log"}, Body: []byte(f.body), BodyLine: 1, People: participants(),
	}, &problems)
	checkWhole(t, f.body, meetings)
	for _, p := range problems.Sorted() {
		if p.Code != "minutes/no-date" {
			t.Errorf("%s: %s %s", f.name, p.At, p.Summary)
		}
	}
	var out []string
	var each func(items []*Item, detail bool)
	each = func(items []*Item, detail bool) {
		for _, item := range items {
			words := strings.ToLower(strings.Join(strings.Fields(item.Raw), " "))
			owners := item.Owners
			if len(owners) == 0 && !detail && !item.Unowned {
				owners = item.Inherited
			}
			if item.Kind == Task {
				if len(owners) > 0 {
					out = append(out, "owner "+strings.Join(owners, " ")+"\t"+words)
				}
				if item.Unowned {
					out = append(out, "owner -\t"+words)
				}
				if !detail || len(item.Owners) > 0 || item.Unowned || item.Boxed {
					out = append(out, "action\t"+words)
				}
			}
			if item.Kind == Decided {
				out = append(out, "decision\t"+words)
			}
			each(item.Items, item.Kind == Task)
		}
	}
	for _, m := range meetings {
		for _, area := range m.Areas {
			for _, list := range area.Lists {
				each(list.Items, false)
			}
		}
	}
	return out
}

// score counts what was found and is there, what was found and is not, and
// what was not found, by kind of label.
type score struct{ right, wrong, missed map[string]int }

func measureForms(t *testing.T, folder string) score {
	s := score{map[string]int{}, map[string]int{}, map[string]int{}}
	for _, f := range readForms(t, folder) {
		found := f.found(t)
		for _, label := range f.labels {
			head, words, _ := strings.Cut(label, ": ")
			kind, _, _ := strings.Cut(head, " ")
			hit := false
			for i, each := range found {
				what, in, _ := strings.Cut(each, "\t")
				if what == head && strings.Contains(in, strings.ToLower(words)) {
					found[i], hit = "", true
					break
				}
			}
			if hit {
				s.right[kind]++
			} else {
				s.missed[kind]++
				t.Logf("%s: missed %s", f.name, label)
			}
		}
		for _, each := range found {
			if each != "" {
				kind, _, _ := strings.Cut(strings.Replace(each, "\t", " ", 1), " ")
				s.wrong[kind]++
				t.Logf("%s: not there: %s", f.name, strings.ReplaceAll(each, "\t", ": "))
			}
		}
	}
	return s
}

func (s score) check(t *testing.T) {
	for _, kind := range []string{"owner", "action", "decision"} {
		precision := float64(s.right[kind]) / float64(max(1, s.right[kind]+s.wrong[kind]))
		recall := float64(s.right[kind]) / float64(max(1, s.right[kind]+s.missed[kind]))
		t.Logf("%s: %d right, %d wrong, %d missed: precision %.3f, recall %.3f", kind, s.right[kind], s.wrong[kind], s.missed[kind], precision, recall)
		if precision <= 0.95 || recall <= 0.9 {
			t.Errorf("%s: precision %.3f, recall %.3f", kind, precision, recall)
		}
	}
}

// Minutes in the forms of other organisations: what they say is to be done and
// by whom is found, and nothing else is.
func TestFormsOfMinutes(t *testing.T) { measureForms(t, "forms").check(t) }

// The same for four sets that were written after the parser. When it first read
// them, owners had precision .83 and recall .455, actions .69 and .50; it has
// been changed for them since.
func TestUnseenMinutes(t *testing.T) { measureForms(t, "unseen").check(t) }

// Forty-one more sets, labelled before they were read. When the parser first read
// them, owners had precision .857 and recall .750 in the first eight and .850
// and .756 in the second, actions .907 and .929, and .851 and .851. Rules made
// for the first eight alone brought the second to .919 and .756, and .909 and
// .851. Both have been worked on since. The third six were written after that;
// first read, they scored 1.0 and .811 for owners, 1.0 and .868 for actions. So
// were the fourth four: .909 and .556, .917 and .611. Then the fifth eight, of
// senates, councils and committees: 1.0 and .306, .643 and .367. The sixth four
// were written when the rules made for those were there: .952 and .714, .952 and
// .690. So were the seventh three after them: .900 and .818, .826 and .864. Two
// of their labels came later: a row that says the same as an item, and an action
// of the last meeting that is reported as done, as it is labelled elsewhere.
//
// The eighth twelve were written last, each in a form that the real minutes of some
// seventy organisations taught, so they guard what was learned there and measure
// nothing unseen. First read, nine of them scored .959 and .946 for owners, .867 and
// .973 for actions, and three that came later .962 and .862, .964 and .931. The parser
// was changed for all of them; two tasks of before and one that is blocked were
// labelled then, and a decision that is work no longer.
func TestOtherMinutes(t *testing.T) {
	for _, half := range []string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"} {
		t.Run(half, func(t *testing.T) { measureForms(t, "others/"+half).check(t) })
	}
}
