package minutes

import "slipway/internal/pattern"

// candidates takes for talk what the items below a title tell of people and not of work: who
// volunteers for an office, "Election of the chair", with "Lead volunteered" below, and who
// those are that are to be asked, "People we want to invite:", with "Ops: runs the lab".
func (f *file) candidates(title string, items []*Item) {
	if len(items) == 0 || len(title) > mostSentences {
		return
	}
	elects := electing.MatchString(title)
	if !elects && !toAsk.MatchString(title) {
		return
	}
	for _, item := range items {
		if len(item.Items) > 0 || item.More != "" || item.cells != nil || box.MatchString(item.Raw) {
			continue
		}
		if ids, _ := f.named(item.Raw); elects && stands.MatchString(item.Raw) || !elects && ids != nil {
			item.Kind, item.Text = Talk, item.Raw
		}
	}
}

var (
	electing = pattern.Must(`(?i)^[^.?!]{0,60}\b(?:election|electing|elect|selection|selecting|choice|choosing|nominations?|nominating|appointment|appointing)\b[^.?!]{0,30}\b(?:(?:vice[- ])?(?:co-)?chair[a-z]*|presidents?|secretary|treasurer|officers?|board|leads?|leaders?|representatives?|members?|moderators?|delegates?)\b`)
	stands   = pattern.Must(`(?i)^[^.:;?]{1,60}? (?:(?:has|have) )?(?:volunteers?|volunteered|offers|offered|stands|is standing|was nominated|accepts|accepted)(?: (?:for|as|to (?:co-)?(?:lead|chair|serve|act|be|become|stand|continue)\b) ?[^.:;]{0,40})?[.!]?$`)
	toAsk    = pattern.Must(`(?i)\b(?:people|persons|experts|speakers|contacts|candidates|groups|projects|those)\b[^.:?!]{0,30}\b(?:approach|contact|invite|ask|interview|reach out to|talk to|write to|hear from)\b[^.:?!]{0,40}:$`)
)

// askedToSay finds that those in the list below say what they think: "Each of us was asked to
// comment on the roof.", "Comments from those present:".
var askedToSay = pattern.Must(`(?i)(?:\b(?:asked|invited) to (?:comment|say (?:what|how)|share (?:their|an?|some)|introduce themselves|give (?:their|an?) (?:\S+ )?(?:views?|thoughts?|opinions?|impressions?|feedback|comments?))\b[^.;:]{0,200}|\b(?:shared|gave|voiced|expressed|offered|exchanged) (?:\S+ ){0,2}(?:views|thoughts|opinions|impressions|feedback|comments|concerns|suggestions|expectations)\b[^.;:]{0,100}|(?:^|\n)[*_]{0,2}(?:(?:some|general|other|initial|first|further) )*(?:comments|thoughts|opinions|views|feedback|remarks|reactions|impressions)(?: (?:from|by|on|of|about) [^.;:]{1,80})?)[.:][*_\s]*$`)
