package check

import (
	"fmt"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/portal"
)

// repeated: no list of boxes names the same thing twice, and no change of a
// product stands in two of its lists. Plural and case make no difference.
func repeated(r release) {
	for _, o := range r.Plan.Objectives {
		for _, kr := range o.KeyResults {
			if kr.Tasks == nil {
				continue
			}
			for _, s := range kr.Tasks.Sections {
				r.repeatedBoxes(s.Boxes)
				for _, g := range s.Groups {
					r.repeatedBoxes(g.Boxes)
				}
			}
		}
	}
	for _, p := range r.Plan.Products {
		first := map[string]diag.Range{}
		for _, list := range []portal.Items{p.Changes, p.Refactoring, p.NiceToHave} {
			for _, it := range list {
				r.repeatedText(first, it.Text.Markdown, it.At)
			}
		}
	}
}

func (r release) repeatedBoxes(boxes portal.Boxes) {
	first := map[string]diag.Range{}
	for _, b := range boxes {
		if !b.Placeholder {
			r.repeatedText(first, b.Text.Markdown, b.At)
		}
	}
}

// repeatedText reports a text that is there already.
func (r release) repeatedText(first map[string]diag.Range, text string, at diag.Range) {
	all := words(text)
	for i, w := range all {
		if len(w) > 3 {
			all[i] = strings.TrimSuffix(w, "s")
		}
	}
	key := strings.Join(all, " ")
	if key == "" {
		return
	}
	if before, ok := first[key]; ok {
		r.report(subject{}, diag.Problem{
			At: at, Summary: fmt.Sprintf("%q is listed twice", text),
			Related: []diag.Related{{At: before, Message: "the first time"}},
		})
		return
	}
	first[key] = at
}

// numbersOfErrors: a number that a group's errors are cited by stands for one
// of them. Other groups begin again from 1.
func numbersOfErrors(j *judge) {
	for _, t := range j.portal.Terms {
		for _, g := range t.Groups {
			first := map[string]diag.Range{}
			for _, e := range g.Errors {
				before, ok := first[e.Number]
				switch {
				case e.Number == "":
				case ok:
					j.report(t, subject{}, diag.Problem{
						At: e.At, Summary: fmt.Sprintf("two errors of %s have the number %s", g.ID, e.Number),
						Related: []diag.Related{{At: before, Message: "the first of them"}},
					})
				default:
					first[e.Number] = e.At
				}
			}
		}
	}
}
