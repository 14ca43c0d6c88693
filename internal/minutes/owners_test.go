package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

// Every notation has a text here that is read by it and by no other, in the order in which
// they are tried: "owners: text | outcome", with ? for nobody yet.
func TestNotationsOneByOne(t *testing.T) {
	f := newFile(Input{File: "sync.md", People: team()}, nil, &diag.List{})
	for _, each := range []struct {
		notation string
		about    mode
		text     string
		want     string
	}{
		{"behindPicture", talk, "🚢 lead will order lamps", "lead: lead will order lamps"},
		{"notedInChat", talk, "Order lamps – lead (ops, 14:05)", "lead: Order lamps (ops, 14:05)"},
		{"namesNobody", work, "Order lamps", ": Order lamps"},
		{"behindDay", work, "28 August (lead) the lamps", "lead: 28 August (lead) the lamps"},
		{"besideCopy", work, "Order lamps @ops cc @lead", "ops: Order lamps @ops cc @lead"},
		{"cameBehindNames", work, "Order lamps (lead): not done", "lead: Order lamps | not done"},
		{"beforeReferences", work, "Order lamps – lead [#12](https://example.org/12)", "lead: Order lamps [#12](https://example.org/12)"},
		{"beforeState", talk, "Order lamps – lead (done)", "lead: Order lamps | done"},
		{"beforeState", talk, "Order lamps – lead (not needed)", "lead: Order lamps | not needed"},
		{"beforeState", talk, "Order lamps – lead (waiting for the vendor)", "lead: Order lamps | waiting for the vendor"},
		{"countsHands", work, "2 hands (lead, ops)", ": 2 hands (lead, ops)"},
		{"inShares", work, "The guide: French – lead, Dutch – ops", "lead ops: The guide: French – lead, Dutch – ops"},
		{"meantFor", work, "Order lamps (lead?)", "lead: Order lamps (lead?)"},
		{"meantFor", work, "Order lamps (maybe lead?)", "lead: Order lamps (maybe lead?)"},
		{"meantFor", work, "Order lamps (lead/ops, perhaps)", "lead ops: Order lamps (lead/ops, perhaps)"},
		{"meantFor", work, "Order lamps (maybe red?)", ": Order lamps (maybe red?)"},
		{"meantFor", talk, "It is late (lead?)", ": It is late (lead?)"},
		{"inParentheses", talk, "Order lamps (lead)", "lead: Order lamps"},
		{"inParentheses", talk, "Order lamps (unassigned)", "?: Order lamps"},
		{"inBrackets", talk, "Order lamps [lead]", "lead: Order lamps"},
		{"behindLabel", talk, "Order lamps. Owner: lead", "lead: Order lamps."},
		{"emphasisedBeforeDash", work, "Paint it. *Lead* – red", "lead: Paint it. | red"},
		{"betweenDashes", talk, "Order lamps – lead – by 20 March", "lead: Order lamps – by 20 March"},
		{"behindDash", talk, "Order lamps – lead", "lead: Order lamps"},
		{"takesOnBehindDash", work, "Order lamps – lead to do", "lead: Order lamps"},
		{"takesOnBehindDash", work, "Order lamps – lead forgot", "lead: Order lamps"},
		{"remarkedBehindDash", work, "Order lamps – lead (2 of 3)", "lead: Order lamps | 2 of 3"},
		{"atItBehindDash", talk, "The lamps – *lead almost done*", "lead: The lamps | lead almost done"},
		{"atItBehindDash", talk, "The lamps – lead done with the agenda", ": The lamps – lead done with the agenda"},
		{"sentenceBehindDash", work, "The lamps – lead, has to be dry first", "lead: The lamps – lead, has to be dry first"},
		{"wantedBehindDash", talk, "Order lamps – needs an owner", "?: Order lamps"},
		{"inFields", work, "Order lamps | lead | 12 March", "lead: Order lamps | lead | 12 March"},
		{"inFields", work, "Order lamps – lead – 2 of 3", "lead: Order lamps | 2 of 3"},
		{"withinWork", work, "Order lamps (lead), the last ones", "lead: Order lamps, the last ones"},
		{"behindGap", talk, "Order lamps\tlead", "lead: Order lamps"},
		{"behindGap", work, "Racks of Orbit ..... lead", "lead: Racks of Orbit"},
		{"behindFirstArrow", talk, "→ lead order lamps", "lead: lead order lamps"},
		{"inBracketsToOrder", talk, "(lead) order lamps", "lead: order lamps"},
		{"inBracketsBehindTask", talk, "To check (lead): lamps of the shed", "lead: To check (lead): lamps of the shed"},
		{"inBracketsBehindTask", talk, "To see (lead): lamps of the shed", ": To see (lead): lamps of the shed"},
		{"beforeArrow", talk, "lead → lamps of the shed", "lead: lamps of the shed"},
		{"behindArrow", talk, "It leaks → lead to fix it", "lead: It leaks → lead to fix it"},
		{"beforeDate", talk, "Order lamps, lead, 23 March", "lead: Order lamps, lead, 23 March"},
		{"carriedInFront", work, "(from May) lead / the lamps", "lead: (from May) lead / the lamps"},
		{"inBracketsInFront", work, "(lead?) the lamps", "lead: the lamps"},
		{"beforeColon", work, "lead: the lamps", "lead: the lamps"},
		{"beforeColon", work, "lead: should we? ops: no", ": lead: should we? ops: no"},
		{"withHandles", work, "Ops to order lamps @lead", "lead: Ops to order lamps @lead"},
		{"calledUpon", talk, "@lead: order lamps", "lead: order lamps"},
		{"beginsPhrase", talk, "The lamps: lead will order some", "lead: The lamps: lead will order some"},
		{"toldBehindTopic", work, "The lamps: lead: order some", "lead: The lamps: lead: order some"},
		{"aloneAtAnEnd", work, "Order some lamps. Lead", "lead: Order some lamps. Lead"},
		{"behindThing", work, "Racks of Orbit: lead, 12 March", "lead: Racks of Orbit: lead, 12 March"},
		{"behindThing", work, "Racks: lead and ops – done", "lead ops: Racks: lead and ops – done | done"},
		{"toldByVerb", talk, "Lead write to the vendor", "lead: Lead write to the vendor"},
		{"beforeComma", work, "Lead, the lamps of the shed", "lead: the lamps of the shed"},
		{"whoseTask", work, "Lead's top priority is the shed", "lead: Lead's top priority is the shed"},
		{"whoseTask", work, "Lead's letter about it is still pending", "lead: Lead's letter about it is still pending"},
		{"setApartInFront", work, "lead (Friday): the lamps", "lead: lead (Friday): the lamps"},
		{"setApartAtEnd", work, "The lamps of the shed / lead", "lead: The lamps of the shed / lead"},
		{"tookIt", work, "The lamps: lead took it, half are red", "lead: The lamps: lead took it, half are red"},
		{"didItInBrackets", work, "The lamps (lead did it in May)", "lead: The lamps (lead did it in May)"},
		{"failedAtTheEnd", work, "The lamps, lead forgot", "lead: The lamps, lead forgot"},
		{"actsAtTheEnd", work, "A rota of all. Lead puts it up", "lead: A rota of all. Lead puts it up"},
		{"saysNobodyDoesIt", talk, "[owner wanted] Order lamps", "?: [owner wanted] Order lamps"},
		{"saysNobodyDoesIt", work, "Somebody to order lamps", "?: Somebody to order lamps"},
	} {
		split := f.splitOwners(each.text, each.about)
		got := strings.Join(split.owners, " ")
		if split.unowned {
			got = "?"
		}
		got += ": " + split.text
		if split.outcome != "" {
			got += " | " + split.outcome
		}
		if got != each.want {
			t.Errorf("%s: %q: %q, want %q", each.notation, each.text, got, each.want)
		}
	}
}
