package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

func TestPadLines(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"each line a thought", "## Notes\n\nWe looked at the plan of the hall, which is on the wall now for all to see\nthe paint\nLead will order the racks this week\nannouncing the opening at the next fair?\nOps will put this on the schedule for the fair in the town hall\nThe weather was fine\n",
			"lead: Lead will order the racks this week | ops: announcing the opening at the next fair?\nOps will put this on the schedule for the fair in the town hall"},
		{"what the line before tells", "## Notes\n\nThe plan of the hall is on the wall now for everybody to see\nA summary of where we are\nLead will write it up this week\nThe paint is late\nThe vendor is new\n",
			"lead: A summary of where we are\nLead will write it up this week"},
		{"below work", "## Notes\n\nAction item: Send the survey to everybody who was at the fair of last year\nNot more than ten questions\nHow many rooms?\nOps will start drafting the survey\nThe fair was fun\n",
			": Send the survey to everybody who was at the fair of last year | ops: Ops will start drafting the survey"},
		{"a question", "## Notes\n\nThe plan of the hall is on the wall now for everybody to see\nWho sees to the paint?\nLead volunteers\nThe paint is late\nThe vendor is new\n",
			"lead: Who sees to the paint?\nLead volunteers"},
		{"who speaks", "## Notes\n\nThe plan of the hall is on the wall now for everybody to see\nLead: the hall is wet. I'll order paint\nThe owner will like it\nOps: the vendor is new\nThe fair was fun\n",
			"lead: Lead: the hall is wet. I'll order paint\nThe owner will like it"},
		{"a sentence over two lines", "## Notes\n\nThe plan of the hall is on the wall now for everybody to see\nThe vendor is new\nLead will send the list to\nthe vendor\nThe paint is late\n",
			"lead: Lead will send the list to\nthe vendor"},
	})
	body := "# 2026-03-09\n\n## Notes\n\nAction item: Send the survey to everybody who was at the fair of last year\nNot more than ten questions\nHow many rooms?\nOps will start drafting the survey\nThe fair was fun\n"
	area := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(body), BodyLine: 1, People: team()}, &diag.List{})[0].Areas[0]
	if got := area.Lists[0].Items[0].More + "|" + area.Commentary; got != "Not more than ten questions\nHow many rooms?|Notes\n\nThe fair was fun" {
		t.Errorf("%q", got)
	}
}

// Wrapped at whatever width, prose is not read line by line.
func TestPadLinesOfProse(t *testing.T) {
	f := &file{in: Input{People: team()}}
	for _, text := range []string{
		"The racks that Ops ordered are late, and nobody has told Lead when they will come. Lead will ask the vendor once more, and Ops is to look at the hall. See https://example.org/a/very/long/address/of/the/racks/which/nobody/reads?page=12 for the plan that Writer made. It is of last year. Lead will then tell the others, who asked for it at the last meeting, and Writer has been asked to come.",
		"Lead and Ops met. The vendor was there. Lead: what of the paint? Ops: I'll order it. The hall is wet, as the roof leaks. Writer will call the owner of the hall on Monday, or on Tuesday at the latest, if he is there.",
	} {
		words := strings.Fields(text)
		for width := 20; width < 140; width++ {
			lines := []string{words[0]}
			for _, word := range words[1:] {
				if last := &lines[len(lines)-1]; len(*last)+1+len(word) <= width {
					*last += " " + word
				} else {
					lines = append(lines, word)
				}
			}
			if own := f.padLines(lines); own != nil {
				t.Errorf("%d: %q %v", width, lines, own)
			}
		}
	}
	for name, lines := range map[string][]string{
		"one sentence a line": {"Lead and Ops met the vendor on Monday, and talked of all that is open.", "The vendor was friendly.", "Lead will send the list,", "once it is there.", "The paint is late.", "Ops will wait."},
		"broken by hand":      {"Lead and Ops met the vendor on Monday and talked of all that is open", "with the vendor", "and then with", "Lead, who will send the list", "once it is there"},
		"an edited line":      {"The racks that Ops ordered are late, and nobody has told Lead", "when they will come. Lead", "Will ask the vendor once more, and Ops is to look at the hall. He", "has not been there for a long time, and the key is at the office", "of the vendor."},
	} {
		if own := f.padLines(lines); own != nil {
			t.Errorf("%s: %v", name, own)
		}
	}
}
