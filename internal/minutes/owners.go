package minutes

// ownership is what a part of an item says about who does it.
type ownership struct {
	owners  []string
	unowned bool
	note    string
	state   string // how far it is, where that stands beside the names
}

func (o ownership) found() bool { return len(o.owners) > 0 || o.unowned }

// phrase is what splitOwners is asked for, and splitting its answer: the text without the
// owners, and what came of it where that follows them.
type (
	phrase struct {
		text  string
		about mode
	}
	splitting struct {
		text string
		ownership
		outcome string
	}
)

// splitOwners takes the owners off a text. In talk, a name before a colon is whoever
// speaks, and only what cannot be meant otherwise names an owner. Where the answer has no
// owners, its text is the whole.
func (f *file) splitOwners(s string, about mode) splitting {
	asked := phrase{s, about}
	split, known := f.splits[asked] // lists are looked at to see what they are, then their items
	if !known {
		if f.splits == nil || len(f.splits) >= maxParts {
			f.splits = map[phrase]splitting{}
		}
		split = f.readOwners(s, about)
		f.splits[asked] = split
	}
	return split
}

// notation is a way to write who does an item. ok says that the text is written so, which
// ends the search, also where the answer is that it names no owner.
type notation struct {
	inWork bool // only there: in talk the same may be meant otherwise
	read   func(f *file, s string, about mode) (split splitting, ok bool)
}

const everywhere, onlyInWork = false, true

// readOwners tries the notations one after the other. The first that a text is written in
// decides, so what is surer stands before what is less sure: marks that are made for
// owners, then names set apart at an end, then names in front, then sentences, and then
// what other marks set apart, which mean an owner only because nothing else does. A new
// notation goes before all that would take its texts for something else.
func (f *file) readOwners(s string, about mode) splitting {
	for _, n := range []notation{ // no variable of the package: some ask splitOwners again
		// What stands around it and would hide a notation: around.go.
		{everywhere, (*file).behindPicture},    // "🚢 lead: …"
		{everywhere, (*file).notedInChat},      // "… (lead, 14:05)" is who wrote it down
		{everywhere, (*file).taggedBelow},      // "…" above "Action by: lead": ownertags.go
		{everywhere, (*file).inMargin},         // "….   **lead**", where a file sets owners so: margins.go
		{everywhere, (*file).namesNobody},      // where most texts end
		{everywhere, (*file).countsHands},      // "3 hands (lead, ops, writer)"
		{onlyInWork, (*file).behindDay},        // "28 August: lead to …"
		{everywhere, (*file).besideCopy},       // "… @ops cc @lead"
		{everywhere, (*file).beforeState},      // "… – lead (done)"
		{everywhere, (*file).behindMark},       // "… - AI(lead), still open"
		{everywhere, (*file).cameBehindNames},  // "… (lead): done", "… (lead), not done"
		{onlyInWork, (*file).beforeReferences}, // "… – lead ([notes](…))", "… → ops #12"

		// Marks made for owners: namedfields.go, fields.go, parentheses.go, ownerlabels.go.
		{everywhere, (*file).behindLearned}, // "… [claimed: lead]", where a file says so: learnedlabels.go
		{everywhere, (*file).behindSign},    // "… 👤 lead"
		{everywhere, (*file).inNamedFields}, // "…. Owner: lead. Due: 12 March"
		{onlyInWork, (*file).inShares},      // "…: French – lead, Dutch – ops"
		{onlyInWork, (*file).withinWork},    // "Mend it (lead) #12", "Mend it (lead) by Friday - waits for paint"
		{everywhere, (*file).inParentheses}, // "… (lead)", "… (unassigned)"
		{everywhere, (*file).inBrackets},    // "… [lead]"
		{everywhere, (*file).behindLabel},   // "… Owner: lead", "… assigned to lead"

		// Names at the end: behinddash.go, fields.go.
		{onlyInWork, (*file).emphasisedBeforeDash}, // "Paint it. *Lead* – done"
		{everywhere, (*file).betweenDashes},        // "… – lead – by 20 March"
		{everywhere, (*file).behindDash},           // "… – lead", "… – lead, by 20 March"
		{onlyInWork, (*file).takesOnBehindDash},    // "… – lead to do", "… – lead forgot"
		{onlyInWork, (*file).remarkedBehindDash},   // "… – lead (2 of 3)"
		{onlyInWork, (*file).eachBehindDash},       // "… – lead writes, ops reads"
		{everywhere, (*file).atItBehindDash},       // "… – lead half way through", "… – lead almost done"
		{onlyInWork, (*file).sentenceBehindDash},   // "… – lead, has to be dry first"
		{everywhere, (*file).wantedBehindDash},     // "… – needs an owner", "… – ?"
		{onlyInWork, (*file).inFields},             // "… | lead | 12 March", "… – lead – 2 of 3"
		{everywhere, (*file).behindGap},            // "…    lead", "… ..... lead", as in a column

		// Names in front, and where an arrow leads: infront.go.
		{everywhere, (*file).behindFirstArrow},     // "→ lead to …"
		{everywhere, (*file).inBracketsToOrder},    // "(lead) order …"
		{everywhere, (*file).inBracketsBehindTask}, // "To check (lead): …"
		{everywhere, (*file).beforeArrow},          // "lead → …"
		{everywhere, (*file).behindArrow},          // "… → lead to fix it"
		{everywhere, (*file).beforeDate},           // "…, lead, 23 March", "…, *lead*"
		{onlyInWork, (*file).carriedInFront},       // "(from May) lead / the roof"
		{onlyInWork, (*file).inBracketsInFront},    // "(lead?) …"
		{onlyInWork, (*file).beforeColon},          // "lead: …", "[lead] …", "lead – …"
		{onlyInWork, (*file).behindStateLetter},    // "[P] lead: …"
		{onlyInWork, (*file).withHandles},          // "@lead …", "… @lead"
		{everywhere, (*file).boldInFront},          // "**lead** – …", where a file assigns so: inpresent.go
		{everywhere, (*file).calledUpon},           // "@lead: order …", which is no sentence

		// Sentences, and names in front of a part of one: phrases.go, infront.go.
		{everywhere, (*file).beginsPhrase},     // "lead to …", "lead will …", "Roof: lead will …"
		{onlyInWork, (*file).toldBehindTopic},  // "Roof: lead: measure it"
		{onlyInWork, (*file).aloneAtAnEnd},     // "**lead** …", "…. Lead", "… (@lead) …"
		{onlyInWork, (*file).behindThing},      // "Racks: lead, 12 March", "Racks: lead – done"
		{everywhere, (*file).toldByVerb},       // "… will be sent by lead", "Lead ask …", "… – assigned to lead"
		{onlyInWork, (*file).beforeComma},      // "Lead, the roof is green"
		{onlyInWork, (*file).whoseTask},        // "Lead's top priority is …"
		{onlyInWork, (*file).setApartInFront},  // "[P1] lead: …", "lead (Friday): …", "[for: lead] …"
		{onlyInWork, (*file).setApartAtEnd},    // "… / lead", "… ~ lead", "… <lead>", "… **lead**"
		{onlyInWork, (*file).tookIt},           // "The roof: lead took it, half is red"
		{onlyInWork, (*file).didItInBrackets},  // "Order it (lead did it in May)"
		{onlyInWork, (*file).failedAtTheEnd},   // "The roof, lead forgot"
		{onlyInWork, (*file).actsAtTheEnd},     // "A rota of all. Lead puts it up"
		{everywhere, (*file).saysNobodyDoesIt}, // "[owner wanted] …", "Nobody has signed up": unowned.go
		{onlyInWork, (*file).meantFor},         // "… (lead?)", "… (maybe lead)"
	} {
		if n.inWork && about != work {
			continue
		}
		if split, ok := n.read(f, s, about); ok {
			if about != work && onlyTheGroup(s, split.owners) {
				break
			}
			return split
		}
	}
	return splitting{text: s}
}

// owned gives a text with who does it. It is not ok where that is nobody.
func owned(text string, ids []string) (split splitting, ok bool) {
	return splitting{text: text, ownership: ownership{owners: ids}}, ids != nil
}

// nobodyIn says that a text names no owner, whatever notations come after.
func nobodyIn(text string) (split splitting, ok bool) { return splitting{text: text}, true }
