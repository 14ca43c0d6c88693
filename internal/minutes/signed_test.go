package minutes

import "testing"

func TestSignedTalk(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n"
	checkTasks(t, []bodyCase{
		{"in front", talk + "- (lead) I'll ask for a heater\n- (ops) it is cold\n- (lead) ops will ask twice\n- (writer) ops should ask\n", "lead: (lead) I'll ask for a heater | ops: (lead) ops will ask twice"},
		{"answers", "## Last action items\n\n- lead to order a heater\n    - (lead) sorry, I was away. keep it on me\n- ops order a lamp\n    - done in May\n- writer: AI to ask twice\n", "lead: lead to order a heater | ops: ops order a lamp | writer: to ask twice"},
	})
}
