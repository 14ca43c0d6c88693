package minutes

import "strings"

// rota reports whether items of talk share out who does what: each is a thing, a colon, and
// nothing but names, or that somebody is wanted for it, and both are there. An agenda has
// names as well, but of topics nobody is sought for what others have: "Release 2.1 (5 May): lead",
// "Release 2.2 (9 June): volunteer wanted".
func (f *file) rota(items []*Item) bool {
	named, wanted := 0, 0
	for _, item := range items {
		head, who, _ := strings.Cut(item.Raw, ": ")
		switch {
		case len(item.Items) > 0 || item.More != "" || item.cells != nil || item.Kind != "" || f.people(head) != nil:
			return false
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
