package minutes

// rota reports whether items of talk share out who does what: each is a thing and nothing but
// names, or a name and what they see to, or that somebody is wanted for it, and both are there. An
// agenda has names as well, but of topics nobody is sought for what others have: "Release 2.1
// (5 May): lead", "Ops – tombola", "Release 2.2 (9 June): volunteer wanted".
func (f *file) rota(items []*Item) bool {
	named, wanted := 0, 0
	for _, item := range items {
		head, who := cutName(item.Raw)
		switch {
		case len(item.Items) > 0 || item.More != "" || item.cells != nil || item.Kind != "":
			return false
		case f.people(head) != nil:
			if !f.isShare(item) {
				return false
			}
			named++
		case f.people(who) != nil:
			named++
		case setOpen(item.Raw, work) || setOpen(who, work) || needsOwner(who):
			wanted++
		default:
			return false
		}
	}
	return named > 0 && wanted > 0
}
