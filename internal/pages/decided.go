package pages

import (
	"slipway/internal/minutes"
	"slipway/internal/portal"
)

// decisionRow is a decision in the list of its meeting.
type decisionRow struct {
	ID     string   `json:"id"`  // anchor
	Ref    string   `json:"ref"` // how the portal's files point at it: "meeting:weekly/2026-03-09#limits"
	Text   Text     `json:"text"`
	Owners []Person `json:"owners,omitempty"`
	Area   string   `json:"area,omitempty"`
	Struck bool     `json:"struck,omitempty"` // crossed out: it does not stand
	URL    string   `json:"url"`              // of its place in the minutes
}

// DecisionRef is how the portal's files point at a decision.
func DecisionRef(m *minutes.Meeting, d *minutes.Decision) string {
	return portal.RefMeeting + ":" + m.Series + "/" + m.ID + "#" + d.ID
}

// DecisionPath is where a decision stands on the page of its meeting.
func DecisionPath(m *minutes.Meeting, d *minutes.Decision) string {
	return MeetingPath(m.Series, m.ID) + "#" + decisionAnchor(d.ID)
}

// decisionAnchor is the place of a decision on the page of its meeting.
func decisionAnchor(id string) string { return "decision-" + id }

// decidedHere lists what the minutes of a meeting say was decided.
func (b *builder) decidedHere(m *minutes.Meeting) []decisionRow {
	var out []decisionRow
	for _, d := range m.Decisions {
		out = append(out, decisionRow{
			ID: decisionAnchor(d.ID), Ref: DecisionRef(m, d), Text: b.quiet(d.Text),
			Owners: b.owners(d.Owners), Area: d.Area, Struck: d.Item.Struck, URL: "#" + itemAnchor(d.Item.ID),
		})
	}
	return out
}
