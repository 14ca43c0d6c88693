package minutes

import "testing"

func TestPicturesInFront(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"lines", "## Actions from last meeting:\n\n<img src=\"check.svg\" alt=\"(tick)\" /> Lead – move the servers\n\n<img src=\"check.svg\" alt=\"(tick)\"/> Ops - test them\n", "lead: move the servers | ops: test them"},
		{"items", "## Actions\n\n- ![:check:](a.png) lead: move the servers\n- <img src=\"open.svg\"> ops to test them\n", "lead: move the servers | ops: ops to test them"},
	})
	if _, rest, done := takeState("<img src=\"check.svg\" alt=\"(tick)\" /> Lead – move"); rest != "Lead – move" || !done {
		t.Errorf("%q %v", rest, done)
	}
	if _, rest, done := takeState("![](a.png) Lead"); rest != "Lead" || done {
		t.Errorf("%q %v", rest, done)
	}
	if _, rest, _ := takeState("![tick](a.png)"); rest != "![tick](a.png)" {
		t.Errorf("%q", rest)
	}
}

func TestNamesInBracketsInFront(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"work", "## Actions\n\n* Carried forward from previous meeting:\n  * (ops) Details on the servers.\n  * (All) Be quick.\n* (lead/ops)  Share the results with writer.\n* (Lead) Update on the roof. _Closed_\n", "ops: Details on the servers. | all: Be quick. | lead ops: Share the results with writer. | lead: Update on the roof. _Closed_"},
		{"talk", "## Topics\n\n- (lead) The roof is new.\n- Is it late?\n- It is not.\n", ""},
	})
}
