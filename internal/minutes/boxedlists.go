package minutes

// someBoxed reports whether some items of a list have boxes, at least two, and others have
// none: the boxes mark what is work. Where an item without one says who does it, or how far
// those below it are, all are.
func (f *file) someBoxed(items []*Item) bool {
	boxed := 0
	for _, item := range items {
		_, _, states := state(item.Raw)
		switch {
		case box.MatchString(item.Raw):
			boxed++
		case states || f.saysWho(item.Raw):
			return false
		}
	}
	return boxed > 1 && boxed < len(items)
}
