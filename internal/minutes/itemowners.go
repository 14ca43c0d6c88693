package minutes

// ownersBehindWord reads who does an item that a word such as "Action:" says to be work or a
// decision. later says that the word stands behind a sentence, which stays.
func (f *file) ownersBehindWord(item *Item, text string, first marking, later bool) (rest string, who ownership, outcome string) {
	rest, who, outcome = f.markedOwners(first)
	if item.decides && !who.found() {
		if who.owners = f.commitment(rest); who.owners == nil {
			who.owners = f.entrusted(rest)
		}
	}
	if later {
		rest = text
		if !who.found() {
			who.owners = f.commitment(text)
		}
	}
	return rest, who, outcome
}

// unmarkedOwners reads who does an item without such a word, first by the notations, then by
// what its list and the items around make of it. Talk that turns out to be work is read as
// work from there on, and what was decided gets its kind.
func (f *file) unmarkedOwners(item *Item, text string, mode mode, around context) (rest string, who ownership, outcome string, read mode) {
	alone, company := f.withoutCompany(text, around)
	split := f.splitOwners(alone, mode)
	rest, who, outcome = split.text+company, split.ownership, split.outcome
	if !who.found() && mode == talk {
		who.owners = f.speaksFor(unadorned(text), !around.spoken && !around.said)
	}
	if !who.found() && mode == talk {
		who.owners = f.closingHandles(text)
	}
	if !who.found() && mode == talk {
		who.owners, rest = f.ownsSo(text)
	}
	if !who.found() && mode == work {
		who.owners = f.onlyNames(item.Items)
	}
	if !who.found() && mode == work {
		who.unowned = f.bracketsNobody(text)
	}
	if !who.found() && around.person {
		who.owners = f.shared(text, around.owners)
	}
	if mode == work && len(who.owners) == 1 {
		who.owners = f.alsoTold(rest, who.owners)
	}
	if who.found() || mode == decisions {
		return rest, who, outcome, mode
	}
	who.owners = firstTakers(f.takingsOf(item, text))
	if who.owners == nil && mode == work && around.namesFirst {
		who.owners = f.begins(text)
	}
	if who.owners == nil && mode == work && f.toEveryOne(text) {
		who.owners = []string{"all"}
	}
	if who.owners == nil && item.Boxed {
		who.owners = f.first(text, false)
	}
	if who.owners == nil && mode == talk && item.Kind == "" {
		if open := errands(text); len(open) > 0 || f.undertaken(text) {
			mode, item.decides = work, decided(text)
			who.owners = firstTakers(open)
			who.unowned = len(open) > 0 && (seeksSomebody(sentence(text[open[0].at:])) || soughtThen(text[open[0].at:]))
		} else if decided(text) {
			item.Kind = Decided
		}
	}
	return rest, who, outcome, mode
}
