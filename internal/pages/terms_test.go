package pages

import (
	"strings"
	"testing"
)

const termFile = `name: First term
network: Mainnet
groups:
  all-groups:
    name: All groups
    kind: all
    tasks:
      plan: {number: 3, name: Plans, text: Hand it in., deadline: 14400 blocks before the end}
      jobs: {number: 6, name: Openings, response: within 48 h, items: [one, two]}
    errors:
      late: {number: 7.3, name: Late plan, limit: {op: ">", value: 14400, unit: {text: blocks, tbd: confirm}}}
  storage:
    name: Storage
    aliases: [Store]
    inherits: all-groups
    notice: Load tests ahead.
    categories: [Uploads]
    errors_number: 3
    errors_note: What to avoid.
    tasks:
      maintain:
        number: 1
        name: Maintain
        text: Keep it up.
        ordered: true
        items: [first, second]
        questions: [Who pays?]
        parameters:
          rate: {name: Replication rate, limit: {op: "=", value: 5}}
          room: {limit: {op: ">=", value: 10, unit: TB, over: more than 2 hours}}
        hint: Ask early.
        contact: [dev]
        note: As published.
        links: [{label: Form, tbd: address}]
    errors:
      policy: {number: 3.1, name: Policy, text: It stays up., limit: {op: ">=", value: 12, unit: h}}
      deletion: {number: 3.1, name: Deletion, note: The number comes twice.}
  council: {name: Council, kind: council}
report:
  name: Summary
  sections:
    money: {number: 1, icon: 💵, name: Accounting, fields: [{label: Budget, pattern: X JOY}]}
    hours: {number: 3, name: Timesheet, except: [storage], table: {columns: [Hours], rows: [Lead, "<...>"], total: Sum}}
    ideas: {name: Ideas, optional: true, headings: [Big, Small]}
appendix: {name: Guides, text: Seven of them., links: [{label: One, url: "https://example.org/1"}]}
`

func TestTerm(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{"data/terms/first.yaml": termFile})
	v := view[termView](f, "/terms/first/")
	var got []string
	for _, g := range v.Groups {
		line := g.Name + " " + g.Kind
		if g.Inherits != nil {
			line += " from " + g.Inherits.URL
		}
		got = append(got, line+" "+strings.Repeat("o", g.Tasks)+strings.Repeat("i", g.Inherited)+strings.Repeat("e", g.Errors))
	}
	same(t, "groups", got, []string{"All groups all ooe", "Storage group from /terms/first/all-groups/ oiiee", "Council council "})
	if v.Row.Tasks != 3 || v.Row.Errors != 3 || v.Row.Network != "Mainnet" {
		t.Errorf("%+v", v.Row)
	}
	same(t, "report", v.Report, &reportTemplate{Name: "Summary", Sections: []reportSection{
		{ID: "report-money", Heading: "1. 💵 Accounting", Fields: []reportField{{"Budget", "X JOY"}}},
		{ID: "report-hours", Heading: "3. Timesheet", Except: []Link{{"Storage", "/terms/first/storage/"}},
			Table: &reportTable{Columns: []string{"Hours"}, Rows: []string{"Lead", "<...>"}, Total: "Sum"}},
		{ID: "report-ideas", Heading: "Ideas", Optional: true, Headings: []string{"Big", "Small"}},
	}})
	if v.Appendix.Name != "Guides" || v.Appendix.Links[0].URL != "https://example.org/1" {
		t.Errorf("%s", asJSON(t, v.Appendix))
	}
}

func TestGroup(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{"data/terms/first.yaml": termFile})
	v := view[groupView](f, "/terms/first/storage/")
	task := v.Own.Tasks[0]
	if task.ID != "task-maintain" || task.Heading != "1. Maintain" || !task.Ordered || len(task.Items) != 2 || len(task.Questions) != 1 ||
		task.Hint.HTML != "Ask early." || names(task.Contact) != "Dev" || task.Note.HTML != "As published." || !task.Links[0].Open {
		t.Errorf("%s", asJSON(t, task))
	}
	tb := &Text{State: "given", HTML: "TB"}
	same(t, "parameters", task.Parameters, []parameterView{
		{"Replication rate", limitView{Key: "eq", Value: "5"}},
		{"room", limitView{Key: "ge", Value: "10", Unit: tb, Over: &Text{State: "given", HTML: "more than 2 hours"}}},
	})
	var errors []string
	for _, e := range v.Own.Errors {
		errors = append(errors, e.ID+" "+e.Heading)
	}
	same(t, "errors", errors, []string{"error-policy 3.1 Policy", "error-deletion 3.1 Deletion"})
	if v.Own.ErrorsNumber != "3" || v.Own.Errors[1].Limit != nil || v.Own.Errors[0].Limit.Unit.HTML != "h" {
		t.Errorf("%s", asJSON(t, v.Own.Errors))
	}
	if len(v.Inherited) != 1 || v.Inherited[0].Tasks[0].URL != "/terms/first/all-groups/#task-plan" || v.Inherited[0].Tasks[0].Heading != "3. Plans" {
		t.Errorf("%s", asJSON(t, v.Inherited))
	}
	if unit := v.Inherited[0].Errors[0].Limit.Unit; unit.HTML != "blocks" || unit.Missing != "confirm" {
		t.Errorf("a doubtful value is not marked: %+v", unit)
	}
	same(t, "report", v.Report, []reportChoice{
		{Link: Link{"1. Accounting", "/terms/first/#report-money"}},
		{Link: Link{"3. Timesheet", "/terms/first/#report-hours"}, LeftOut: true},
		{Link: Link{"Ideas", "/terms/first/#report-ideas"}, Optional: true},
	})
	if all := view[groupView](f, "/terms/first/all-groups/"); len(all.Heirs) != 1 || all.Heirs[0].Name != "Storage" || all.Report != nil {
		t.Errorf("%s", asJSON(t, all.Heirs))
	}
	frame := f.page("/terms/first/storage/").Frame
	if frame.Previous.Name != "All groups" || frame.Next.Name != "Council" || frame.Source.Line != 12 {
		t.Errorf("%s", asJSON(t, frame))
	}
}

// Groups that take over from each other in a circle end, and one that takes
// over through another has the tasks of both.
func TestLineage(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"data/terms/first.yaml": "groups:\n  a: {inherits: b, tasks: {x: {}}}\n  b: {inherits: c, tasks: {y: {}}}\n  c: {inherits: a, tasks: {z: {}}}\n",
	})
	v := view[groupView](f, "/terms/first/a/")
	var got []string
	for _, from := range v.Inherited {
		got = append(got, from.Group.Name+" "+from.Tasks[0].Heading)
	}
	same(t, "lineage", got, []string{"b y", "c z"})
}

// The two errors numbered 3.1 of this repository's term are kept apart.
func TestRepositoryTerm(t *testing.T) {
	f := repository(t)
	if v := view[termView](f, "/terms/first-council/"); v.Row.Errors != 16 || v.Row.Groups != 10 {
		t.Errorf("%d errors in %d groups", v.Row.Errors, v.Row.Groups)
	}
	ids := map[string]bool{}
	for _, e := range view[groupView](f, "/terms/first-council/forum/").Own.Errors {
		if strings.HasPrefix(e.Heading, "3.1 ") {
			ids[e.ID] = true
		}
	}
	if len(ids) != 2 {
		t.Errorf("%d errors numbered 3.1", len(ids))
	}
}
