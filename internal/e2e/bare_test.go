package e2e

import (
	"os"
	"path/filepath"
	"testing"
)

// bare are portals that say next to nothing, each about something else.
var bare = map[string]map[string]string{
	"nothing": {},
	"people":  {"data/people.yaml": "lead: {name: Lead}\nall: {kind: group}\n"},
	"products": {
		"data/products.yaml":         "p: {}\nq: {name: Q, repository: private}\n",
		"data/releases/a/plan.yaml":  "products: {p: {}}\n",
		"data/releases/b/plan.yaml":  "name: B\nproducts: {p: {version: {to: tbd}}, q: {}}\n",
		"content/guides/nothing.md":  "---\ntitle: Nothing yet\n---\n",
		"content/guides/a/nested.md": "---\ntitle: Nested\nreleases: {a: {}}\n---\n\nText\n",
	},
	"no-milestones": {"data/releases/a/plan.yaml": "name: A\n"},
	"no-dates":      {"data/releases/a/plan.yaml": "name: A\nmilestones: {x: {name: X}, y: {name: tbd}, z: {}}\n"},
	"no-manager":    {"data/releases/a/plan.yaml": "launch: 2030-01-01\nmilestones: {x: {name: X, date: 2030-01-01}, z: {date: tbd}}\n"},
	"objectives":    {"data/releases/a/plan.yaml": "objectives: {o: {}, p: {key_results: {k: {text: tbd}, l: {tasks: {sections: {s: {}, t: {groups: {g: {}}}}}}}}}\n"},
	"work": {"data/releases/a/plan.yaml": "work: {a: {}, b: {kind: message}, c: {kind: tool, by: tbd, part_of: a}}\n" +
		"risks: []\nenvironments: {e: {}}\nchecklists: {c: {}}\nlinks: [{tbd: which}]\n"},
	"cancelled": {"data/releases/a/plan.yaml": "status: cancelled\nlaunch: 2020-01-01\nmilestones: {x: {date: 2020-01-01}}\n"},
	"draft":     {"data/releases/a/plan.yaml": "status: draft\n"},
	"live": {
		"data/releases/a/plan.yaml": "milestones: {x: {}}\n",
		"data/releases/a/live.yaml": "revisions:\n  - {on: 2026-01-01, added: {y: {date: 2026-02-01}}}\n  - {on: 2026-01-02, dropped: {y: }}\n  - on: 2026-01-03\n" +
			"actuals: {x: }\nconfirmed: {}\nscores: [{on: 2026-01-01}]\n",
	},
	"meetings": {
		"content/meetings/s/a.md": "---\ndate: 2026-01-01\n---\n\n- Something\n",
		"content/meetings/s/b.md": "---\ndate: tbd\n---\n",
		"content/meetings/s/c.md": "---\ndate: 2026-01-02\n---\n",
	},
	"terms": {
		"data/terms/t.yaml": "name: T\n",
		"data/terms/u.yaml": "groups: {g: {}, h: {inherits: g, tasks: {t: {}}, errors: {e: {}}}}\nreport: {sections: {s: {}}}\nappendix: {}\n",
	},
	// Ids that are the names of pages, or mean something elsewhere.
	"odd-ids": {
		"data/people.yaml":                  "index: {name: Index}\n'404': {name: 404}\nnull: {name: Null}\ncon: {name: Con}\n",
		"data/products.yaml":                "index: {}\nreleases: {renamed_from: page}\n",
		"data/releases/index/plan.yaml":     oddPlan,
		"data/releases/404/plan.yaml":       oddPlan,
		"data/releases/plan/plan.yaml":      oddPlan,
		"data/terms/index.yaml":             "groups: {index: {}, tasks: {tasks: {tasks: {}, errors: {}}, errors: {errors: {}, report: {}}}}\n",
		"content/meetings/index/index.md":   "---\ndate: 2026-01-01\n---\n\n- Something\n",
		"content/meetings/releases/plan.md": "---\ndate: 2026-01-01\n---\n\n- Something\n",
		"content/guides/index.md":           "---\ntitle: Index\n---\n",
		"content/guides/index/index.md":     "---\ntitle: Index of index\n---\n",
		"content/guides/search.md":          "---\ntitle: Search\nrenamed_from: [page, index/page]\n---\n",
	},
}

const oddPlan = `launch: 2026-01-01
milestones:
  plan: {name: Plan, date: 2026-01-01, renamed_from: [objectives]}
  index: {name: Index, date: 2026-01-01}
  milestones: {name: Milestones, date: 2026-02-02}
  '2019': {name: The year}
objectives: {plan: {key_results: {index: {text: Index}}}, index: {}}
work: {plan: {}, index: {kind: message}}
`

// TestBarePortals builds portals that say next to nothing: every page is valid,
// every link leads somewhere, and no heading, list or link is empty.
func TestBarePortals(t *testing.T) {
	sites := filepath.Join(scratch, "bare")
	for _, name := range sortedKeys(bare) {
		source, dir := filepath.Join(t.TempDir(), name), filepath.Join(sites, name)
		write(t, source, "hugo.yaml", "title: Bare\nparams: {portal: {as_of: 2026-03-01}}\n")
		for file, text := range bare[name] {
			write(t, source, file, text)
		}
		if out, err := slipway(t, nil, "build", "--source", source, "--destination", dir, "--base-url", "/below/"); err != nil {
			t.Errorf("%s: %v\n%s", name, err, out)
			continue
		}
		t.Run(name, func(t *testing.T) { followAll(t, dir, "/below/") })
	}
	checkHTML(t, sites)
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	file := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
