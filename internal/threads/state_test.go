package threads

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/minutes"
)

// ways tells the threads of some meetings: each stop with what was told (t)
// and planned (p) and how far the item was, then how it ended.
func ways(meetings []*minutes.Meeting) string {
	var out []string
	for _, th := range Follow(meetings).Of(meetings...) {
		line := th.First().Item.ID + ":"
		for _, s := range th.Stops {
			line += " " + s.Meeting.ID[8:] + "="
			if s.Told != nil {
				line += "t"
			}
			if s.Planned != nil {
				line += "p"
			}
			line += string(s.State)
		}
		line += " > " + string(th.State)
		if th.Stuck() {
			line += " stuck"
		}
		if th.Into != nil {
			line += " into " + th.Into.Item.ID
		}
		if th.OutOf != nil {
			line += " out of " + th.OutOf.Item.ID
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

// lists writes a meeting with what was told and what is planned.
func lists(day, told, planned string) string {
	return "# M 2018-03-" + day + "\n\n**Last week**\n" + told + "\n\n**This week**\n" + planned + "\n\n"
}

func TestThreadStates(t *testing.T) {
	const plan = "- Build the gateway (Eric)"
	first := lists("05", "- None", plan)
	tests := []struct{ name, log, want string }{
		{"open", first, "build-the-gateway: 05=popen > open"},
		{"not mentioned again is not done", lists("12", "- Other work", "- More work") + first,
			"build-the-gateway: 05=popen > gone\nother-work: 12=treported > reported\nmore-work: 12=popen > open"},
		{"told of without a word on how it went", lists("12", plan, "- None") + first, "build-the-gateway: 05=popen 12=treported > reported"},
		{"in the past", lists("12", "- Built the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"in the past, but begun only", lists("12", "- Started building the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=treported > reported"},
		{"said to be done", lists("12", plan+" - done, and deployed", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"said not to be done", lists("12", plan+" - not done", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"not done, then no longer mentioned", lists("19", "- None", "- Other work") + lists("12", plan+" - not done", "- None") + first,
			"build-the-gateway: 05=popen 12=topen > gone\nother-work: 19=popen > open"},
		{"denied", lists("12", "- Did not build the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"in a group", lists("12", "- Done\n  - Build the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"in a group of what is dropped", lists("12", "- Dropped\n  - Build the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=tdropped > dropped"},
		{"crossed out", lists("12", "- ~~Build the gateway~~ (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=tdropped > dropped"},
		{"no longer needed", lists("12", plan+" - no longer needed", "- None") + first, "build-the-gateway: 05=popen 12=tdropped > dropped"},
		{"replaced", lists("12", plan+" - replaced by the proxy", "- None") + first, "build-the-gateway: 05=popen 12=tturned > turned"},
		{"told of and planned again", lists("12", plan+" - half done", plan) + first, "build-the-gateway: 05=popen 12=tpopen > open"},
		{"ticked", "# M 2018-03-12\n\n- [x] Build the gateway (Eric)\n\n# M 2018-03-05\n\n- [ ] Build the gateway (Eric)\n", "build-the-gateway: 05=popen 12=pdone > done"},
		{"stuck", lists("26", "- None", plan) + lists("19", "- None", plan) + lists("12", "- None", plan) + first,
			"build-the-gateway: 05=popen 12=popen 19=popen 26=popen > open stuck"},
		{"stuck once, done in the end", lists("30", "- Built the gateway (Eric)", "- None") + lists("26", "- None", plan) + lists("19", "- None", plan) + lists("12", "- None", plan) + first,
			"build-the-gateway: 05=popen 12=popen 19=popen 26=popen 30=tdone > done"},
		{"a marker ties what nothing else does", lists("12", "- Proxy instead of it (Josh) <!-- same: 2018-03-05#build-the-gateway -->", "- None") + first,
			"build-the-gateway: 05=popen 12=treported > reported"},
		{"a marker by the first words, on a line of its own", lists("12", "- Proxy (Josh)\n  <!-- Same: Build the -->", "- None") + first,
			"build-the-gateway: 05=popen 12=treported > reported"},
		{"a marker over weeks", lists("19", "- Built it (Eric) <!-- same: /meetings/weekly/2018-03-05/#item-build-the-gateway -->", "- None") + lists("12", "- None", "- Rest (Josh)") + first,
			"build-the-gateway: 05=popen 19=tdone > done\nrest: 12=popen > gone"},
		{"a new item in the same words", lists("12", "- None", plan+" <!-- new -->") + first, "build-the-gateway: 05=popen > gone\nbuild-the-gateway: 12=popen > open"},
		{"turned into something else", lists("12", "- None", "- Buy a gateway (Josh) <!-- instead of: Build the gateway -->\n"+plan) + first,
			"build-the-gateway: 05=popen > turned into buy-a-gateway\nbuy-a-gateway: 12=popen > open out of build-the-gateway\nbuild-the-gateway: 12=popen > open"},
		{"code is no marker", lists("12", "- None", plan+" `<!-- new -->`") + first, "build-the-gateway: 05=popen 12=popen > open"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := ways(oldestFirst(test.log)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

func TestCheckMarks(t *testing.T) {
	first := lists("05", "- None", "- Build the gateway (Eric)\n- Build the proxy\n- Write it")
	tests := []struct{ name, item, want string }{
		{"right", "- x <!-- same: Write it -->", ""},
		{"right by id", "- x <!-- instead of: 2018-03-05#write-it -->", ""},
		{"any other comment", "- x <!-- same as above -->", ""},
		{"the colon left out", "- x <!-- same 2018-03-05#write-it -->", "4:5 this looks like a marker of an item, but is not one: it corrects nothing (write <!-- same: 2018-03-05#write-the-runbook -->, <!-- instead of: 2018-03-05#write-the-runbook --> or <!-- new -->)"},
		{"misspelt", "- x <!-- insted of: Write it -->", "4:5 this looks like a marker of an item, but is not one: it corrects nothing (write <!-- same: 2018-03-05#write-the-runbook -->, <!-- instead of: 2018-03-05#write-the-runbook --> or <!-- new -->)"},
		{"in more words", "- x <!-- new item -->", "4:5 this looks like a marker of an item, but is not one: it corrects nothing (write <!-- same: 2018-03-05#write-the-runbook -->, <!-- instead of: 2018-03-05#write-the-runbook --> or <!-- new -->)"},
		{"a comment on names", "- x <!-- new names for the wallet: same or not -->", ""},
		{"no item", "- x <!-- same: -->", "4:5 the marker names no item"},
		{"no such meeting", "- x <!-- same: 2018-03-04#write-it -->", "4:5 no earlier meeting of the series that lists anything is called 2018-03-04 (did you mean 2018-03-05?)"},
		{"its own meeting", "- x <!-- same: 2018-03-12#x -->", "4:5 no earlier meeting of the series that lists anything is called 2018-03-12 (did you mean 2018-03-05?)"},
		{"no such item", "- x <!-- same: 2018-03-05#write-is -->", "4:5 the meeting 2018-03-05 has no item write-is (did you mean write-it?)"},
		{"no such words", "- x <!-- same: Writ it -->", "4:5 no item of the meeting before, 2018-03-05, begins with these words (did you mean write-it?)"},
		{"several", "- x <!-- same: Build the -->", "4:5 several items of the meeting before, 2018-03-05, begin with these words (write 2018-03-05#build-the-gateway or 2018-03-05#build-the-proxy)"},
		{"two markers", "- x <!-- new --> <!-- same: Write it -->", "4:18 this item has a marker already (keep the one that is right)"},
		{"twice the same", "- x <!-- same: Write it -->\n- y\n  <!-- same: write it -->", "6:3 two items of this list are said to be the same one (keep one of the two markers)"},
		{"on a group", "- Done <!-- new -->\n  - x", "4:8 this marker has no effect: only work is followed (take it out, or put it on an item of what was or is to be done)"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			meetings, problems := read(lists("12", test.item, "- None")+first, date.MDY, planners())
			meetings[0], meetings[1] = meetings[1], meetings[0]
			CheckMarks(meetings, problems)
			var got []string
			for _, p := range problems.Sorted() {
				line := fmt.Sprintf("%d:%d %s", p.At.Line, p.At.Column, p.Summary)
				if p.Hint != "" && test.name != "no item" {
					line += " (" + p.Hint + ")"
				}
				got = append(got, line)
			}
			if strings.Join(got, "\n") != test.want {
				t.Errorf("got %s\nwant %s", strings.Join(got, "\n"), test.want)
			}
		})
	}
}
