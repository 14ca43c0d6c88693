package minutes

import "testing"

func TestWanted(t *testing.T) {
	for text, want := range map[string]bool{
		"Somebody needs to order the machines.":               true,
		"That needs someone else to paint":                    true,
		"The text of spring needs somebody to read it again":  true,
		"Lead said he needs someone to write a summary":       false,
		"The board said it needs someone to write a summary":  false,
		"The roof still needs an owner":                       true,
		"Every roof needs an owner":                           false,
		"A roof needs an owner":                               false,
		"An editor of the guide is still to be found.":        true,
		"The reason is still to be found.":                    false,
		"We do need a volunteer to paint it.":                 true,
		"A group contact is still needed to tell the clubs.":  true,
		"A driver is still needed.":                           true,
		"A key is still needed.":                              false,
		"A person is still missing from the list.":            false,
		"It needs somebody who knows the roof":                false,
		"This needs someone else":                             false,
		"Somebody from the board to pay the vendor":           true,
		"Someone in the team needs to order it":               true,
		"Someone from the board was there to pay":             false,
		"But someone still has to write it down (who?)":       true,
		"someone has to book the room 🙏 (who?)":               true,
		"Volunteer needed to run the stand!":                  true,
		"Volunteers are wanted for the stand":                 true,
		"Owner needed: order the machines":                    true,
		"We are still looking for a volunteer to test it.":    true,
		"Looking for someone who knows the boiler":            true,
		"need a volunteer to test it":                         true,
		"Needs two more volunteers for the stand.":            true,
		"Calling for volunteers to sort the books":            true,
		"Somebody is needed to order the machines.":           true,
		"Someone is wanted to run the stall":                  true,
		"Somebody is missing":                                 false,
		"Somebody needs to order the machines?":               false,
		"If someone needs to order it, tell lead.":            false,
		"Someone should order the machines.":                  false,
		"Someone needs to understand it":                      false,
		"Somebody has a key.":                                 false,
		"Volunteers thanked the hall.":                        false,
		"Volunteers are welcome.":                             false,
		"We need a volunteer to chair the next call":          false,
		"The owners need a key":                               false,
		"Anyone needs to sign in":                             false,
		"Somebody needs to be there":                          false,
		"Someone asked whether a volunteer is needed for it.": false,
	} {
		if got := wanted(text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	for text, want := range map[string]bool{
		"needs an owner": true, "still looking for somebody!!": true, "We're looking for a new volunteer": true, "no volunteers so far": true, "Owner?": true, "nobody yet": true, "no one yet": true,
		"help wanted": true, "owner to be found": true, "volunteers, please?": true, "someone pls": true, "please": false, "unassigned": true, "**owner needed**": true, "still nobody": true, "anyone?": true, "nobody found yet": true, "no one found so far": true, "who?": true, "TBD who": true, "who: TBD": true, "not assigned yet": true, "to be assigned": true,
		"who? – to be settled at the splinter": true, "owner to be agreed in Berlin": true, "dates to be agreed in Berlin": false, "nobody": false, "anyone": false, "who is it?": false, "no one": false, "needs help": false, "someone": false, "owner": false, "two owners": false, "found": false, "someone found": false, "volunteers found": false, "the owner needs it": false, "looking for a key": false, "": false,
	} {
		if got := needsOwner(text); got != want {
			t.Errorf("%q needs an owner: %v, want %v", text, got, want)
		}
	}
	checkTasks(t, []bodyCase{
		{"people wanted below an item", "## Notes\n\n1. Stand\n\n   It is late.\n\n   We need one more person to help with the lamps.\n\n   We need people and lamps.\n", "?: We need one more person to help with the lamps."},
		{"who is not known", "## Actions\n\n- Check the roof - TBD who\n- Check the door - someone\n- [ ] Check the lamps (owner: none)\n", "?: Check the roof | ?: Check the door - someone | : Check the lamps (owner: none)"},
		{"at the end of talk", "## Fair\n\n- It was late.\n- who brings the tables? **needs a volunteer**\n- Chair: ops cannot. Looking for someone!!\n- A plan? Not there yet, who? → TBD, before May\n- Who was there? Nobody.\n- The hall, tbd\n", "?: who brings the tables? **needs a volunteer** | ?: Chair: ops cannot. Looking for someone!! | ?: A plan? Not there yet, who? → TBD, before May"},
		{"in a list of work", "## Actions\n\n- (N.N.) paint the hall\n- (??) tell the vendor\n- N.N.: sweep it\n- we need somebody to see the vendor. Nobody volunteered yet\n", "?: (N.N.) paint the hall | ?: (??) tell the vendor | ?: N.N.: sweep it | ?: we need somebody to see the vendor. Nobody volunteered yet"},
		{"talk", "## Fair\n\n- It was late.\n- Somebody needs to bring the tables. Nobody yet.\n- Someone needs to ask for the key, lead will do it\n", "?: Somebody needs to bring the tables. Nobody yet. | lead: Someone needs to ask for the key, lead will do it"},
		{"behind what was decided", "## Fair\n\n*Consensus*: We take part. Someone needs to book the tables.\n\n- Decision: we take part. It is late.\n", "?: Someone needs to book the tables."},
		{"marks without a name", "## Fair\n\n- It was late. ACTION: TBD\n- Red. ACTION: none\n\nSomebody needs to tell them and ask if they come - **ACTION: ??**\n", "?: It was late. ACTION: TBD | ?: Somebody needs to tell them and ask if they come - **ACTION: ??**"},
		{"prose", "## Fair\n\nIt was late. Volunteer needed to run the stand!\nIt is on Sunday.\n", "?: It was late. Volunteer needed to run the stand!\nIt is on Sunday."},
	})
}

func TestWantedBehindOrInFront(t *testing.T) {
	const talk = "## Roof\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- "
	checkTasks(t, []bodyCase{
		{"behind a dash", talk + "Who paints it? (nobody speaks) - owner needed for the door\n", "?: Who paints it? (nobody speaks) - owner needed for the door"},
		{"a mark", talk + "needs owner ❗ paint the door\n- needs owners to agree\n", "?: needs owner ❗ paint the door"},
	})
}

// A thing with a colon before nobody, and somebody who should, with that they are looked for.
func TestNobodyYetForAThing(t *testing.T) {
	for text, want := range map[string]bool{
		"The roof: nobody stepped up, still needs a maintainer":                 true,
		"The roof: nobody has volunteered so far":                               true,
		"Somebody should also update the page; we'll find a volunteer":          true,
		"It is red. Someone ought to paint it, we will look for someone in May": true,
		"The roof: nobody signed up, so the trip is off":                        false,
		"Somebody should update the page; we'll see":                            false,
		"Someone should tell us; we will ask ops":                               false,
	} {
		if got := itemsOf("## Roof\n\n- " + text + "\n")[0]; got.Unowned != want || (got.Kind == Task) != want {
			t.Errorf("%q: %v %s", text, got.Unowned, got.Kind)
		}
	}
}
