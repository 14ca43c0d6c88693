package minutes

import "testing"

func TestSeveralSettleItLater(t *testing.T) {
	checkTaken(t, map[string]string{
		"Lead and ops will meet separately before that to go over the list.":    "lead+ops",
		"Lead, ops and writer will discuss names for it at the summit.":         "lead+ops+writer",
		"Lead & ops plan to add some more pages":                                "lead+ops",
		"Lead will discuss names for it at the summit.":                         "",
		"Lead and ops will meet on Tuesday.":                                    "",
		"Lead and ops said that the board will meet separately":                 "",
		"Lead and ops plan to be there":                                         "",
		"The board and the committee will discuss the fee with the supporters.": "",
	})
}

// What an item of a list tells somebody to do in the present is work, whatever else may be told so
// in a paragraph. What is over with the meeting is none.
func TestDeedsInLists(t *testing.T) {
	checkTaken(t, map[string]string{
		"- Lead confirms the beds with the hostel":    "lead",
		"- Lead takes rsnapshot":                      "lead",
		"- Lead takes #740.":                          "lead",
		"- Lead adds her to the list":                 "lead",
		"- Lead puts that on the page":                "lead",
		"- Lead reviews the patch":                    "lead",
		"- Lead opens a ticket":                       "lead",
		"- Lead picks up the keys":                    "lead",
		"- Lead does the poster, ops is the backup":   "lead",
		"- Lead opens the meeting":                    "",
		"- Lead takes minutes":                        "",
		"- Lead takes part":                           "",
		"- Lead reviews the agenda":                   "",
		"- Lead runs the numbers":                     "",
		"- Lead finds it loud":                        "",
		"- Lead finds the new racks loud":             "",
		"- Lead adds that it is late":                 "",
		"- Lead shares the screen":                    "",
		"- Lead makes the point that it is late":      "",
		"- Lead moves the motion":                     "",
		"- Lead checks the wall, which was red":       "",
		"The sun is out. Lead confirms the beds now.": "",
	})
}
