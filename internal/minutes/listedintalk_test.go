package minutes

import "testing"

// What stands below the name of a list of work is marked as work, also within talk: the lists
// of open actions take it from there.
func TestListedInTalk(t *testing.T) {
	items := itemsOf("- Roof\n  - It is red.\n  - Action items:\n    - Order tiles\n    - lead: wash it\n- Wall\n  - It is dry.\n")
	group := items[0].Items[1]
	if group.Kind != Group || len(group.Items) != 2 || !group.Items[0].Marked || !group.Items[1].Marked || items[1].Items[0].Marked {
		t.Errorf("%s %+v", group.Kind, group.Items)
	}
}
