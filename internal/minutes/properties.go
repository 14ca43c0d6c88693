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
		if len(inner.Items) > 0 || inner.More != "" || len(inner.Raw) > longestNote {
			continue
		}
		found := property.FindStringSubmatch(inner.Raw)
		if found == nil {
			continue
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
			continue
		}
		inner.Kind, inner.Text = Talk, inner.Raw
	}
}
