package minutes

import (
	"regexp"
	"strings"
)

// property is a line below an item that says something of it: "Owner: lead",
// "Due: 12 March", "Status: open".
var property = regexp.MustCompile(`(?i)^[*_]{0,3}(owners?|assignees?|assigned(?: to)?|who|responsible|dri|due(?: date)?|deadline|by when|when|target(?: date)?|status|state|progress)[*_]{0,3}\s*:[*_]{0,3}\s*(\S.*)$`)

// takeProperties reads what the items below an item say of it. They stay where
// they are, and are no work of their own.
func (f *file) takeProperties(m *Meeting, item *Item) {
	for _, inner := range item.Items {
		f.takeProperty(m, item, inner)
	}
}

// takeProperty reads what another item says of an item, below it or behind it, and
// reports whether it says that alone.
func (f *file) takeProperty(m *Meeting, item, other *Item) bool {
	if len(other.Items) > 0 || other.More != "" || other.cells != nil || len(other.Raw) > longestNote {
		return false
	}
	found := property.FindStringSubmatch(other.Raw)
	if found == nil {
		return false
	}
	switch columnOf(found[1]) {
	case ownerColumn:
		if len(item.Owners) == 0 {
			f.cellOwners(item, found[2])
		}
	case dueColumn:
		if item.Due.Words == "" {
			item.Due = f.dueOf(m, found[2])
		}
	case statusColumn:
		if item.Outcome == "" {
			item.Outcome = strings.TrimSpace(found[2])
		}
		item.Done = item.Done || isDone(found[2])
	default:
		return false
	}
	other.Kind, other.Text = Talk, other.Raw
	return true
}
