package portal_test

import (
	"testing"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

func TestTextStates(t *testing.T) {
	for yaml, want := range map[string]portal.Text{
		"":                                 {},
		"~":                                {},
		"A *text*":                         {State: portal.Given, Markdown: "A *text*"},
		"none":                             {State: portal.None},
		"No":                               {State: portal.None},
		"'No'":                             {State: portal.Given, Markdown: "No"},
		"n/a":                              {State: portal.NotApplicable},
		"tbd":                              {State: portal.Open},
		"'tbd: the link'":                  {State: portal.Open, Missing: "the link"},
		"{tbd: the link}":                  {State: portal.Open, Missing: "the link"},
		"tbd: ~":                           {State: portal.Open},
		"{text: A, tbd: the link}":         {State: portal.Given, Markdown: "A", Missing: "the link"},
		"{text: A, tbd: }":                 {State: portal.Given, Markdown: "A", Missing: "confirm"},
		"{text: A}":                        {State: portal.Given, Markdown: "A"},
		"{text: none, tbd: add a license}": {State: portal.None, Missing: "add a license"},
		"{text: n/a, tbd: }":               {State: portal.NotApplicable, Missing: "confirm"},
		"{text: tbd, tbd: the link}":       {State: portal.Open, Missing: "the link"},
		"{text: 'tbd: the link', tbd: }":   {State: portal.Open, Missing: "the link"},
	} {
		var problems diag.List
		var got portal.Text
		got.UnmarshalNode(source.ParseYAML("f.yaml", []byte(yaml), &problems), &problems)
		if all := problems.Sorted(); len(all) > 0 {
			t.Errorf("%s: %v", yaml, all)
		}
		if got.State != want.State || got.Markdown != want.Markdown || got.Missing != want.Missing {
			t.Errorf("%s: %s %q, missing %q", yaml, got.State, got.Markdown, got.Missing)
		}
	}
}
