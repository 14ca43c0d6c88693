package minutes

// someBoxed reports whether some items of a list have boxes, at least two, and others have
// none: the boxes mark what is work.
func someBoxed(items []*Item) bool {
	boxed := 0
	for _, item := range items {
		if box.MatchString(item.Raw) {
			boxed++
		}
	}
	return boxed > 1 && boxed < len(items)
}
