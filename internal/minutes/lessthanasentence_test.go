package minutes

import "testing"

// What people say of themselves without "I", and go on with behind a comma.
func TestPromisesWithoutI(t *testing.T) {
	checkTaken(t, map[string]string{
		"- Lead: first draft of the list, will send it round":       "lead",
		"- Lead: looked at the roof, will order paint":              "lead",
		"- Lead: looked at the roof and will order paint":           "lead",
		"- Lead (Acme): looked at the roof and will order paint":    "lead",
		"- Lead: not much to tell, will work on the roof next week": "lead",
		"- Lead: the wall, will continue on the roof":               "lead",
		"- Lead - first draft of the list, will send it round":      "lead",
		"- Lead, first draft of the list, will send it round":       "lead",
		"- Lead, head of the docs, will order paint":                "lead",
		"- Lead, the head of the docs, will order paint":            "lead",
		"- Lead, Acme, to order paint":                              "lead",
		"- Lead, Acme of Roofs, to order paint":                     "lead",
		"- Lead: the new lamp, which is red, will send light":       "",
		"- Lead: with the new lamp, will send light":                "",
		"- Lead: if the lamp breaks, will order another":            "",
		"- Lead: the lamp is red and will break":                    "",
		"- Lead: the lamp, will it be red?":                         "",
		"- Lead: Next: the wall, will send a list":                  "",
		"- Lead, the lamp, will be red":                             "",
		"- Lead, next week, will it be done?":                       "",
		"- Lead, the roof to paint":                                 "",
		"- Lead, thanks to ops, will glow":                          "",
		"- The lamp, a red one, will order the rest":                "",
		"- Lead has two more walls to paint":                        "lead",
		"- Lead still has some lamps to check":                      "lead",
		"- Lead has a few more of the lists to check":               "lead",
		"- Lead has three lists left to write":                      "lead",
		"- Lead has some questions to ask":                          "",
		"- Lead has two days to write it":                           "",
		"- Lead has another meeting to attend":                      "",
		"- Lead has a few people to thank":                          "",
		"- The lamp has two bulbs to order":                         "",
	})
}

// Where somebody comes from, between their name and what they will do.
func TestFromWhere(t *testing.T) {
	checkTaken(t, map[string]string{
		"- Lead at Acme to order paint":                       "lead",
		"- Lead from Acme of Roofs to order paint":            "lead",
		"- Lead at the library will order paint":              "lead",
		"- Lead from the old library is going to order paint": "lead",
		"- Lead at SHOP to ask ops when they are ready":       "lead",
		"- Lead was at the fair to sell lamps":                "",
		"- Lead is at the shop to buy lamps":                  "",
		"- We met lead at Acme to buy lamps":                  "",
		"- The list of the members to send is long":           "",
	})
}

// Several people whose tasks stand in sentences of one action, whatever it begins with.
func TestSentencesOfOneAction(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"a remark first", "## Roof\n\nAction: The roof leaks. Lead will call the builder. Ops will test it.\n", "lead: The roof leaks. Lead will call the builder. | ops: Ops will test it."},
		{"an order first", "## Roof\n\nAction item: Find a hall. Lead and ops to ask the school. Writer to ask the club.\n", "lead ops: Find a hall. Lead and ops to ask the school. | writer: Writer to ask the club."},
		{"behind a dash", "## Roof\n\nActions: Paint will be found – lead will ask the shop. Ops will test it.\n", "lead: Paint will be found – lead will ask the shop. | ops: Ops will test it."},
		{"one of them", "## Roof\n\nAction: The roof leaks. Lead will call the builder. It is late.\n", "lead: The roof leaks. Lead will call the builder. It is late."},
		{"no tasks", "## Roof\n\nAction: order lamps. Lead said they are red. Ops will be away.\n", ": order lamps. Lead said they are red. Ops will be away."},
		{"in turn", "## Roof\n\nACTION: someone to take notes - rotating between lead, ops and writer\n\nAction: open the door (alternating between lead and ops)\n", "lead ops writer: someone to take notes | lead ops: open the door"},
		{"how it will be", "## Roof\n\nNext steps: the next meeting will be a joint one.\n\nNext steps: a wall will be painted.\n\nNext steps: ask whether it will be in May\n", ": a wall will be painted. | : ask whether it will be in May"},
		{"a verb", "## Roof\n\nLead: the walls etc. Use to find out what we want. It is red.\n", ""},
		{"asks of", "## Roof\n\nLead asks about the Orbit racks.\n\nLead asks whether Orbit is red.\n", ""},
	})
}

// Items that pandoc breaks as if their second line were a quotation, and quotations.
func TestItemsThatGoOnQuoted(t *testing.T) {
	const long = "1.  The old roof is red. Lead will order the paint for it. It is an"
	checkTasks(t, []bodyCase{
		{"an item", "## Roof\n\n" + long + "\n    > expensive one. Ops will ask the shop.\n", "lead: The old roof is red. Lead will order the paint for it. It is an\nexpensive one. | ops: Ops will ask the shop."},
		{"two lines", "## Roof\n\n" + long + "\n    > expensive one, as everybody knows who has ever bought some of the\n    > others. Ops will ask the shop.\n", "lead: The old roof is red. Lead will order the paint for it. It is an\nexpensive one, as everybody knows who has ever bought some of the\nothers. | ops: Ops will ask the shop."},
		{"a quotation", "## Roof\n\n1.  Lead will order the paint:\n    > expensive paint. Ops will ask the shop.\n", "lead: Lead will order the paint:"},
	})
}
