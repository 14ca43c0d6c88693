package minutes

import "strings"

// nameFirst reports whether most items of a list of work begin with a name, so that a
// name in front is who does an item, whatever word follows it: "Lead look into it".
func (f *file) nameFirst(items []*Item) bool {
	named, all := 0, 0
	for _, item := range items {
		if item.cells != nil {
			return false
		}
		if _, text, _ := takeState(item.Raw); item.Kind != Talk {
			all++
			if f.begins(text) != nil {
				named++
			} else if ids, _ := f.named(text); ids != nil {
				named++
			}
		}
	}
	return named > 1 && 3*named >= 2*all
}

// begins reads the names that a text begins with, or what it says behind a topic and
// a colon.
func (f *file) begins(text string) []string {
	for _, phrase := range []string{text, afterColon(text)} {
		if ids := f.first(strings.TrimLeft(phrase, "*_ "), false); ids != nil && ids[0] != "all" {
			return ids
		}
	}
	return nil
}
