package minutes

import (
	"strings"
	"testing"
)

// whoIsNew gives those whom minutes only mention, sure ones first named; initials that may
// be somebody's have a question mark.
func whoIsNew(body string) string {
	var got []string
	for _, a := range Attendees([]Input{{File: "f.md", Body: []byte("# Sync 2018-04-02\n\n" + body), BodyLine: 1}}) {
		switch {
		case !a.Mentioned:
			continue
		case a.Group:
			a.Name += " (group)"
		case !a.Sure:
			a.Name += "?"
		}
		got = append(got, a.Name)
	}
	return strings.Join(got, ", ")
}

// People need not be listed anywhere: how minutes speak of them shows that they are some.
func TestPeopleNobodyLists(t *testing.T) {
	for body, want := range map[string]string{
		// called by a whole name, always by the same
		"## Actions\n\n- [ ] @Porter Gray order it\n- [ ] @Porter Gray, @Miller Low paint it\n": "Porter Gray, Miller",
		"## Actions\n\n- [ ] @Porter Please order it\n- [ ] @Porter Racks are red\n":            "Porter",
		// who takes something on
		"## Notes\n\n- Runner will order the racks\n":                               "Runner",
		"## Notes\n\n- The racks are late. Runner and Porter agreed to call them\n": "Runner, Porter",
		"## Action items\n\n- Runner to order the racks\n":                          "Runner",
		// in front of what is to be done, as the first names of those who are listed
		"Present: Sky Low, Rain Ash, Snow Gray\n\n## Actions\n\n- Sky: slates\n- Rain: the racks, two lamps\n- Snow: page test\n- Porter: red paint\n":      "Sky, Rain, Snow, Porter",
		"Present: Sky Low, Rain Ash, Snow Gray\n\n## Actions\n\n- Sky: slates\n- Rain: the racks, two lamps\n- Roof: page test\n- Door: red paint\n":        "",
		"Present: Sky Low, Rain Ash, Snow Gray\n\n## Actions\n\n- Sky: slates\n- Rain: the racks\n- Snow: paint the roof\n- Roof: page test\n- it is red\n": "Snow",
		// in other languages, and what begins a sentence there
		"## Notes\n\n- Runner va contacter le vendeur\n- Porter schickt den Brief\n":                                                                  "Runner, Porter",
		"## Notes\n\n- On va contacter le vendeur\n- Der Vorstand schickt den Brief\n- Alguien va a preparar el texto\n- Banken skal sende et kort\n": "",
		"- Action: Runner to order the racks\n":                                               "Runner",
		"- Action (Runner): order the racks\n":                                                "Runner",
		"- ACTION: runner to order the racks\n":                                               "runner", // programs for chats put a name first
		"- ACTION: try to order the racks\n":                                                  "",
		"## Action items\n\n- April 30 (Porter) draft it\n- by Friday: Runner to order it\n":  "Porter, Runner",
		"- Potential to explore it more. Incentive to paint it\n":                             "",
		"## Action items\n\n- Look for it in the survey [Module X]\n- Read it (Appendix B)\n": "",
		"- Very committed to mending the roof\n- Fully agreed to paint it\n":                  "",
		// groups that are told to do something, in talk as well
		"## Notes\n\n- Racks: Finance group to send them\n- authors to send it again\n- **22/4** Racks Working Group to paint them\n": "Finance group (group), Racks Working Group (group)",
		"## Notes\n\n- Action: Finance group to order the racks. Deadline: 12 March\n":                                                "Finance group (group)",
		"## Notes\n\n- ACTION to Finance committee to order the racks\n- ACTION to Porter to paint them\n":                            "Finance committee (group), Porter",
		"## Action items\n\n- Order the racks. Owner: Porter. Due: 12 March. Status: open\n":                                          "Porter",
		// in small letters, beside one who is sure, and with a capital elsewhere
		"## Talk\n\nPorter - it is late\nrunner - the roof is red\n\n## Action items\n\n- runner to order the racks\n- runner will paint them\n- runner and porter to ask again\n": "runner, porter",
		"## Talk\n\nThe vendor is late\n\n## Action items\n\n- runner to order the racks\n- runner will paint them\n- runner and vendor to ask again\n":                            "runner",
		// a topic that is carried on
		"## Notes\n\n**Shelter:** it leaks\n\n## Action items\n\n- **Shelter:** it leaks\n": "",
		"## Notes\n\n**Shelter.** it leaks\n\n## Other notes\n\n**Shelter.** it leaks\n":    "",
		"## Notes\n\n**Runner:** it leaks\n\n## Other notes\n\n**Runner:** it is late\n":    "Runner",
		// what the work is about
		"## Action items\n\n- [Backend] order it\n- [Backend] paint the racks\n- [Porter] paint them\n":        "Porter",
		"## Action items\n\n- Battery: order two\n- Requirements: send them\n- Porter: order it\n":             "Porter",
		"## Porter\n\nThis week:\n\n- racks\n\n## Audio\n\nThis week:\n\n- more\n\n## Notes\n\n- Porter: no\n": "Porter",
		"## Roof\n\n- Seems to need the racks\n- Seems to be late\n- Appears to have a concern\n":              "",
		// once in talk, "to" is not enough
		"## Notes\n\n- Strategies to sell more racks\n":                                                 "",
		"## Notes\n\n- Plan to order the racks\n":                                                       "",
		"## Notes\n\n- Runner to order the racks\n":                                                     "Runner",
		"## Notes\n\n- Porter, Binder, and Runner should order the racks. Runner asked for the price\n": "Porter, Binder, Runner",
		"## Notes\n\n- Racker should be cheaper\n":                                                      "",
		// what something is for is no promise, nor is a word that was run into its verb
		"## Notes\n\n- Scope is to order the racks\n":                       "",
		"## Notes\n\n- We met. It'sgreen to order the racks\n":              "",
		"## Notes\n\n- The rack should be red TODO(runner) if it is late\n": "runner",
		"## Notes\n\n- Racks: TODO(runner): paint them\n":                   "runner",
		"## Notes\n\n- _Runner and Porter to follow-up with a proposal_\n":  "Runner, Porter",
		// who says something
		"## Notes\n\n- Runner asked for the price\n": "Runner",
		// where names of owners stand
		"## Action items\n\n- Order the racks (Runner)\n- Pay them (Runner)\n":                             "Runner",
		"## Action items\n\n- Order the racks (Runner)\n":                                                  "",
		"## Action items\n\n- Order the racks (Sky Runner)\n":                                              "Sky Runner",
		"## Action items\n\n- Runner: order the racks\n":                                                   "Runner",
		"## Action items\n\n- Racks: two of them are late\n":                                               "",
		"## Action items\n\n- order the racks (Monday)\n- pay them (Monday)\n":                             "",
		"## Action items\n\n- order the racks (ORB)\n- pay them (ORB)\n":                                   "ORB?",
		"| Action | Owner |\n|---|---|\n| order it | runner |\n| pay it | RD, TBD |\n":                     "runner, RD",
		"## Notes\n\n- Order the racks. Owner: Runner\n":                                                   "Runner",
		"## Action items\n\n- [DONE] Runner: order the racks\n":                                            "Runner",
		"It is here.\n\nNext steps\n\nRunner: Order the racks\nBinder: Pay them\n\nPorter: Report of it\n": "Runner, Binder",
		"They met.\n: the list of racks [owner: Sky Runner] is **open**\n":                                 "Sky Runner",
		// marks that are made for names
		"## Notes\n\n- [name=runner]\n  - more racks\n": "runner",
		// who speaks
		"## Notes\n\n- Runner: it is late\n- Runner: and red\n": "Runner",
		"## Notes\n\n- Runner: it is late\n":                    "",
		// beside people, and above what they report
		"## Action items\n\n- Order the racks (Porter, Runner)\n- Pay them (Runner)\n":                                     "Porter, Runner",
		"## Porter\n\nLast week:\n\n- racks\n\n## Runner\n\nThis week:\n\n- help Porter\n- mail to Runner, ask Runner\n":   "Porter, Runner",
		"## Engine\n\nThis week:\n\n- racks\n\n## Wheel\n\nThis week:\n\n- more racks\n":                                   "",
		"Present: Sky Porter\n\n## Action items\n\n- Porter + Binder: weigh the racks\n- Sky & Runner: weigh them again\n": "Binder, Runner",
		"Present: Sky Porter\n\n## Action items\n\n- Docs + Racks: weigh them\n":                                           "",
		// in a table of work
		"## Actions required\n\n| Action item | Description |\n|---|---|\n| **1.1** | Garden teams to weigh the racks |\n| **1.2** | Runner to order them |\n": "Garden teams (group), Runner",
		"## Sky Runner (racks)\n\nThis week:\n\n- racks\n\n## Rod Porter (JS)\n\nThis week:\n\n- more\n\n## Notes\n\n- Runner: no\n- Sky: red\n- Rod: late\n":  "Sky Runner, Rod Porter",
		"## Sky Wheels (Rod)\n\nThis week:\n\n- racks\n\n## Log Engine (Sky)\n\nThis week:\n\n- more\n":                                                        "",
		// words that are used for something else, too
		"## Notes\n\n- Racker will be shipped by the vendor\n- the racker is late, our racker is red\n": "",
		"## Notes\n\n- Docker will drop it\n":                                                  "",
		"## Notes\n\n- The change to Racker is due. Racker will import it\n":                   "",
		"## Notes\n\n- The task went to Runner. Runner will import it\n":                       "Runner",
		"## Notes\n\n- Redis will drop it, for in Redis it is slow, and in Redis it is late\n": "",
		// handles and initials
		"## Action items\n\n- runner42 to order the racks\n":                 "runner42",
		"## Action items\n\n- try to order the racks\n- need to pay them\n":  "",
		"## Action items\n\n- RD to order the racks\n- RD to pay them\n":     "RD",
		"## Action items\n\n- PR to order the racks\n- CI to pay for them\n": "",
		// groups and offices
		"## Action items\n\n- Infra team to order the racks\n- Pay them (Board)\n":                                                       "Infra team (group), Board (group)",
		"## Roof\n\nIt was agreed to mend it. **ACTION: Clerk** to order the slates.\n\nThe rents were due in May.\n**Action: Clerk**\n": "Clerk (group)",
		"## Action items\n\n- Testing teams to order the racks\n":                                                                        "Testing teams (group)",
		"- Action: the chairs to order the racks\n":                                                                                      "chairs (group)",
		"## Action items\n\n- Ask the board to pay\n":                                                                                    "",
	} {
		if got := whoIsNew(body); got != want {
			t.Errorf("%q: %s, not %s", body, got, want)
		}
	}
}

// What is internal names nobody.
func TestInternalNamesNobody(t *testing.T) {
	if got := whoIsNew("## Action items <!-- internal -->\n\n- Runner to order the racks\n"); got != "" {
		t.Error(got)
	}
}

// A sentence that begins with what was done names nobody.
func TestWhatWasDoneIsNobody(t *testing.T) {
	for body, want := range map[string]string{
		"- Made plans to complete it by Friday\n- Got to paint it\n- Found it to be wet\n": "",
		"- Porter plans to complete it by Friday\n":                                        "Porter",
	} {
		if got := whoIsNew(body); got != want {
			t.Errorf("%q: %s, not %s", body, got, want)
		}
	}
}
