package pages

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"testing"

	"slipway/internal/check"
	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/schedule"
	"slipway/internal/source"
)

// themeWords are the keys of the theme's words.
func themeWords(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile("../../i18n/en.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var problems diag.List
	words := map[string]bool{}
	for _, p := range source.ParseYAML("i18n/en.yaml", text, &problems).Pairs {
		words[p.Key] = true
	}
	for _, p := range problems.Sorted() {
		t.Errorf("%s: %s", p.At, p.Summary)
	}
	return words
}

// A template asks for words by name, or by a name that a view completes. What
// it asks for has to be there: a missing word would be an empty place.
func TestThemeHasItsWords(t *testing.T) {
	words := themeWords(t)
	named := regexp.MustCompile(`\bT "([a-z0-9_]+)"`)
	files, err := filepath.Glob("../../layouts/*.html")
	if err != nil {
		t.Fatal(err)
	}
	partials, err := filepath.Glob("../../layouts/_partials/*.html")
	if err != nil {
		t.Fatal(err)
	}
	if len(files)+len(partials) < 20 {
		t.Fatalf("only %d templates", len(files)+len(partials))
	}
	for _, file := range append(files, partials...) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range named.FindAllStringSubmatch(string(text), -1) {
			if !words[m[1]] {
				t.Errorf("%s asks for %s", filepath.Base(file), m[1])
			}
		}
	}
	completed := map[string][]string{
		"section_":   append(releaseSections[:], planSections[:]...),
		"work_":      append(portal.WorkKinds[:], otherWork),
		"open_":      {openMissing, openConfirm, openUndecided},
		"mode_":      {"n", "ewd", "conf"},
		"status_":    {schedule.Draft, schedule.Upcoming, "in_flight", schedule.Released, schedule.Cancelled},
		"readiness_": {"ready", "draft", "outdated"},
		"dependent_": {"work", "work_due", "task", "guide", "objective", "key_result"},
		"misfit_":    {"left_behind", "too_early", "too_early_that_day", "too_late"},
		"gap_":       {"days", "same_day", "reversed", "range"},
		"past_":      {"moves", "moves_most"},
		"forecast_":  {"kind", "all"},
		"entry_":     {"releases", "products", "people", "meetings", "actions", "terms", "guides", "changes", "search"},
		"slip_": {
			"late", "early", "none", "range", "unknown", "at_most_late", "not_late", "at_least_early",
			"at_least_late", "not_early", "at_most_early",
		},
		"verdict_": {
			"draft", "planned", "unrecorded", "cancelled", "released", "released_on_time", "released_late", "released_early",
			"behind", "behind_open", "launch_overdue", "launch_stands", "ahead", "on_plan", "no_date",
		},
		"rule_accept_": {string(check.OfRelease), string(check.OfSeries), string(check.OfTerm), string(check.OfPerson)},
		"announce_":    {"planned_moved", "due_moved", "overdue_moved", "done_moved", "done_undated"},
	}
	for _, state := range []schedule.State{
		schedule.Planned, schedule.Due, schedule.Overdue, schedule.Done, schedule.Partial, schedule.Dropped, schedule.Unscheduled,
	} {
		completed["milestone_"] = append(completed["milestone_"], string(state))
		completed["announce_"] = append(completed["announce_"], string(state))
	}
	for prefix, all := range completed {
		for _, word := range all {
			if !words[prefix+word] {
				t.Errorf("there is no %s%s", prefix, word)
			}
		}
	}
}

// Each field of the data format has a name that people read: an open point may
// be found in any of them.
func TestFieldsHaveNames(t *testing.T) {
	words := themeWords(t)
	seen := map[reflect.Type]bool{}
	var visit func(reflect.Type)
	visit = func(typ reflect.Type) {
		for typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice {
			typ = typ.Elem()
		}
		switch typ {
		case reflect.TypeFor[diag.Range](), reflect.TypeFor[source.Node](), reflect.TypeFor[portal.When](), reflect.TypeFor[portal.Text](),
			reflect.TypeFor[portal.Link](), reflect.TypeFor[portal.Box](), reflect.TypeFor[portal.PersonRef](), reflect.TypeFor[portal.Team](),
			reflect.TypeFor[portal.Item]():
			return
		}
		if typ.Kind() != reflect.Struct || seen[typ] {
			return
		}
		seen[typ] = true
		for i := range typ.NumField() {
			f := typ.Field(i)
			switch f.Type {
			case reflect.TypeFor[diag.Range](), reflect.TypeFor[*source.Node](), reflect.TypeFor[bool](), reflect.TypeFor[int](), reflect.TypeFor[[]int]():
				continue
			}
			if key := fieldKey(f); f.IsExported() && f.Name != "ID" && key != "" && !words["field_"+key] {
				t.Errorf("%s.%s has no field_%s", typ, f.Name, key)
			}
			visit(f.Type)
		}
	}
	visit(reflect.TypeFor[portal.Plan]())
	visit(reflect.TypeFor[portal.Live]())

	f := layOutFiles(t, "2020-03-01", map[string]string{
		"data/products.yaml": "node: {name: Node}\n", "data/releases/marked/plan.yaml": everything,
	})
	for path, p := range f.pages {
		var v any
		if err := json.Unmarshal([]byte(asJSON(t, p.View)), &v); err != nil {
			t.Fatal(err)
		}
		fieldKeys(v, func(key string) {
			if !words["field_"+key] {
				t.Errorf("%s: there is no field_%s", path, key)
			}
		})
	}
}

// fieldKeys calls fn for the keys of all fields of a view.
func fieldKeys(v any, fn func(string)) {
	switch v := v.(type) {
	case map[string]any:
		if fields, ok := v["fields"].(map[string]any); ok {
			list, _ := fields["list"].([]any)
			for _, f := range list {
				if key, ok := f.(map[string]any)["key"].(string); ok {
					fn(key)
				}
			}
			absent, _ := fields["absent"].([]any)
			for _, key := range absent {
				fn(key.(string))
			}
		}
		for _, x := range v {
			fieldKeys(x, fn)
		}
	case []any:
		for _, x := range v {
			fieldKeys(x, fn)
		}
	}
}
