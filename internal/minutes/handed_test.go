package minutes

import (
	"slices"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
)

// workOf gives the work of minutes, each item as "who: words", with "-" for nobody yet.
func workOf(body string) []string {
	var problems diag.List
	var all []string
	for _, m := range Parse(Input{File: "f.md", Series: "s", Front: Front{Dates: date.DMY, Title: "Log"}, Body: []byte("# Meeting 2026-03-09\n\n" + body), BodyLine: 1, People: team()}, &problems) {
		everyItem(m, func(_ *Area, _ *List, item *Item) {
			if item.Kind != Task {
				return
			}
			who := strings.Join(whose(item), "+")
			if item.Unowned {
				who = "-"
			}
			all = append(all, who+": "+item.Text)
		})
	}
	return all
}

func whose(item *Item) []string {
	if item.Owners != nil {
		return item.Owners
	}
	return item.Inherited
}

// Ways in which minutes hand out work that a person sees at once.
func TestHandedOut(t *testing.T) {
	cases := []struct {
		name, body string
		want       []string
	}{
		{"what follows, sentence by sentence", "**Next:** Lead paints the gate; ops measures it. Writer tells the neighbours on the 3rd if both are done.\n",
			[]string{"lead: Lead paints the gate;", "ops: ops measures it.", "writer: Writer tells the neighbours on the 3rd if both are done."}},
		{"what follows, for nobody yet", "**Next:** somebody to watch the gate. (Lead perhaps?)\n", []string{"-: somebody to watch the gate. (Lead perhaps?)"}},
		{"the next meeting", "**Next:** 12 May in the hall\n\n**Next:** Ops meets on 12 May\n\n**Next:** Lead talks about gates\n\n**Next:** as above\n", nil},
		{"an action of several", "Action: Lead to paint the gate; ops measures it.\n", []string{"lead: Lead to paint the gate;", "ops: ops measures it."}},
		{"an action and an opinion", "Action: Lead to paint the gate. Ops thinks it is late.\n", []string{"lead: Lead to paint the gate. Ops thinks it is late."}},
		{"behind an arrow", "The gate is rusty.\n→ Lead to paint it before the fair; ops orders the paint.\n→ the two benches: leave them as they are until May (writer)\n→ Ops has a look at the lamp\n",
			[]string{"lead: Lead to paint it before the fair;", "ops: ops orders the paint.", "writer: → the two benches: leave them as they are until May", "ops: Ops has a look at the lamp"}},
		{"behind an arrow, with a dash", "=> a coat of paint for the gate - ops\n", []string{"ops: => a coat of paint for the gate"}},
		{"names and a day in brackets", "**AP 7/4** (lead, ops; 12/05/2026): a text on the gate\n", []string{"lead+ops: (lead, ops; 12/05/2026): a text on the gate"}},
		{"a holder to be found", "**AP 7/5** (holder to be determined): a text on the lamp\n\nAction 5: owner tbc - order the lamp\n", []string{"-: (holder to be determined): a text on the lamp", "-: owner tbc - order the lamp"}},
		{"nobody, in the log of a chat", "10:04 <lead> #action someone the stand at the fair\n\n10:05 <lead> #action open the hall\n", []string{"-: someone the stand at the fair", ": open the hall"}},
		{"nobody, behind a sentence", "- A second key: still none. AI(TBD) find one\n", []string{"-: A second key: still none. AI(TBD) find one"}},
		{"in small letters", "10:04 <lead> i'll ask the painter tomorrow\n", []string{"lead: 10:04 <lead> i'll ask the painter tomorrow"}},
		{"offers in small letters", "10:05 <ops> i'm on it\n10:06 <writer> yep, i'd be happy to take that\n10:07 <lead> i'll be late\n",
			[]string{"ops: 10:05 <ops> i'm on it", "writer: 10:06 <writer> yep, i'd be happy to take that"}},
		{"holders", "**AP 12** (holder: ops): order the lamp\n\n**AP 13** (no holder): order the gate\n", []string{"ops: order the lamp", "-: (no holder): order the gate"}},
		{"in front of everybody", "lead: I'll push it tonight\n\nops: I'll push back on that\n", []string{"lead: lead: I'll push it tonight"}},
		{"what somebody else does then", "Lead promised to get a letter, and ops sends it to all the halls once it is there.\n",
			[]string{"lead: Lead promised to get a letter,", "ops: and ops sends it to all the halls once it is there."}},
		{"terms and definitions", "To do, by person\n\nlead\n: paint the gate\n: the lamp,\nand the bench\n\nops\n: a key\n\nnobody yet\n: the stand\n",
			[]string{"lead: paint the gate", "lead: the lamp,\nand the bench", "ops: a key", "-: the stand"}},
		{"a definition of work", "Actions\n: lead to paint the gate\n: ops to order the lamp\n", []string{"lead: lead to paint the gate", "ops: ops to order the lamp"}},
		{"other definitions", "lead\n: of the painters\n\nGate\n: what one goes through\n", nil},
		{"a flip chart", "Copied from the chart.\n\nLead – paint the gate, May\nOps – lamp\nWriter – text / fair\n?? – answer the neighbours\n",
			[]string{"lead: paint the gate, May", "ops: lamp", "writer: text / fair", "-: ?? – answer the neighbours"}},
		{"where people come from", "We thanked those who came.\n\nLead – Painters' guild\nOps – Lamp makers\nWriter – the town\n", nil},
		{"what people said", "They went round the table.\n\nLead – check the gate, it is rusty.\nOps – the lamp is fine.\nWriter – no news.\n", nil},
		{"the only one named", "Lead told of the gate. The paint has been there\nsince May. The trouble is the rust. She knows how to\ntake it off and will paint it next week.\n",
			[]string{"lead: Lead told of the gate. The paint has been there\nsince May. The trouble is the rust. She knows how to\ntake it off and will paint it next week."}},
		{"two who are named", "Lead told Ops of the gate. The trouble is the rust. She knows how to\ntake it off and will paint it next week.\n", nil},
		{"what somebody is committed to", "Ops committed herself to painting it. Lead is committed to quality.\n", []string{"ops: Ops committed herself to painting it. Lead is committed to quality."}},
		{"one, and everybody", "Action 6: ops to count the lamps, all to send in theirs by May\n", []string{"ops: ops to count the lamps, all to send in theirs by May"}},
		{"more of what follows", "*Next up:* Lead and Ops paint the gate; Writer tells the town.\n", []string{"lead+ops: Lead and Ops paint the gate;", "writer: Writer tells the town."}},
		{"an order that follows", "**Next:** order the lamp (ops)\n\n**Next:** update on the lamp\n", []string{"ops: order the lamp"}},
		{"a list of sentences", "Action items:\n\n- Lead writes the text; Ops prints it\n- Writer tells the town. Ops holds the key. Members please help.\n",
			[]string{"lead: Lead writes the text;", "ops: Ops prints it", "writer: Writer tells the town. Ops holds the key. Members please help."}},
		{"a flip chart with colons", "Lead: paint the gate\nOps: lamp\nWriter: write to the town\n", []string{"lead: paint the gate", "ops: lamp", "writer: write to the town"}},
		{"what people said, with colons", "Lead: paint the gate\nOps: lamp\nWriter: rust\n", []string{"lead: Lead: paint the gate"}},
		{"indented below names", "Actions by person\n\nLead\n  gate\n  lamp\n\nOps\n  text\n", []string{"lead: gate", "lead: lamp", "ops: text"}},
		{"a round of reports", "They went round the table.\n\nLead – gate open\nOps – fix is in\nWriter – paint the fence\n", []string{"writer: Writer – paint the fence"}},
		{"who chairs the next meeting", "Next meeting: 12 May, 10.00, lead to chair.\n", nil},
	}
	for _, c := range cases {
		if got := workOf("## Topic\n\n" + c.body); !slices.Equal(got, c.want) {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

// Tables of actions by other names of their columns.
func TestTablesOfHolders(t *testing.T) {
	body := "## Open action points\n\n| No. | Holder | Subject | Due |\n|---|---|---|---|\n| 7/1 | Lead | A list of the lamps | 03/05/2026 |\n\n" +
		"## Carried from 2 March\n\n| item | who | where it is |\n|---|---|---|\n| Paint the gate | ops | done |\n| A text for the fair | — | nobody yet |\n"
	want := []string{"lead: A list of the lamps", "ops: Paint the gate", "-: A text for the fair"}
	if got := workOf(body); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := workOf("## Hardware\n\n| No. | Holder | Subject | Due |\n|---|---|---|---|\n| 7/1 | Lead | Keys of the hall | 03/05/2026 |\n"); got != nil {
		t.Errorf("a table of keys: %q", got)
	}
}
