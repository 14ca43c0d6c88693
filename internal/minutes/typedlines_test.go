package minutes

import "testing"

// A letter in front says what a line is where a file types its lines so. Answers, choices and
// speakers have letters as well.
func TestTypedLines(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"bare", "## Roof\n\n- I The hall is warm\n- A Order slates (lead)\n- D Keep the fee\n- A Write to the vendor – ops\n", "lead: Order slates | ops: Write to the vendor"},
		{"brackets", "## Roof\n\n- [I] The hall is warm\n- [A] Order slates (lead)\n- [D] Keep the fee\n- [A] Write to the vendor – ops\n", "lead: Order slates | ops: Write to the vendor"},
		{"paragraphs", "## Roof\n\nI: The hall is warm.\n\nA: lead: order slates.\n\nD: Keep the fee.\n\nA: ops to write to the vendor.\n", "lead: order slates. | ops: ops to write to the vendor."},
		{"explained", "B = Beschluss, I = Info, T = Task\n\n## Dach\n\n- I Es regnet\n- T Ziegel zählen (lead)\n- B Der Beitrag bleibt\n", "lead: Ziegel zählen"},
		{"answers", "## Roof\n\n- Q: Is it late?\n- A: Yes, and red.\n- Q: Is it old?\n- A: Not at all.\n- I: see the list\n", ""},
		{"choices", "## Roof\n\n- A: paint it red\n- B: leave it\n- A: ask the town\n- B: ask nobody\n", ""},
		{"too few", "## Roof\n\n- A: paint it red\n- D: it is late\n", ""},
	})
}
