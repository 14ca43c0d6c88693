package minutes

import (
	"strings"
	"testing"
)

// A name that a file sets apart at the end of three texts or more, in the same way, is who is to
// act. Where it does so once it may be anything.
func TestNamesInTheMargin(t *testing.T) {
	sections := func(texts ...string) string {
		return "## Roof\n\nIt was late. Ops told of the fair.\n\n" + strings.Join(texts, "\n\n## Wall\n\nIt is red.\n\n") + "\n"
	}
	const want = "lead: New slates to be ordered. | ops writer: The vendor raised the fee. Write to him. | all: Look for the key."
	checkTasks(t, []bodyCase{
		{"bold", sections("New slates to be ordered. **Lead**", "The vendor raised the fee. Write to him. **Ops / Writer**", "Look for the key. **All**"), want},
		{"spaces", sections("New slates to be ordered. &emsp; &emsp;Lead", "The vendor raised the fee. Write to him.&emsp;&emsp; Ops, Writer", "Look for the key. &emsp; &nbsp; All"), want},
		{"italics on the next line", sections("New slates to be ordered.\n*Lead*", "The vendor raised the fee. Write to him.\n*Ops and writer*", "Look for the key.<br>*All*"), want},
		{"to the right", sections("New slates to be ordered. <span style=\"float:right\">Lead</span>", "The vendor raised the fee. Write to him. <span style=\"float:right\">Ops/Writer</span>", "Look for the key. <span style=\"float:right\">All</span>"), "lead: New slates to be ordered. | ops writer: The vendor raised the fee. Write to him. | all: Look for the key."},
		{"bar", sections("New slates to be ordered. | Lead", "The vendor raised the fee. Write to him. | Ops, Writer", "Look for the key. | All"), want},
		{"bullets beside talk", "## Roof\n\n- New slates **Lead**\n- It leaks.\n- A lamp for the door **Ops**\n- Old paint **nobody yet**\n- Doors cost 12.\n", "lead: New slates | ops: A lamp for the door | ?: Old paint"},
		{"said so", "Surnames in bold at the end of an item show who sees to it.\n\n## Roof\n\nNew slates for it. **Lead**\n", "lead: New slates for it."},
		{"once", sections("The new slates. **Lead**", "It is a red wall. **Ops**"), ""},
		{"no people", sections("Held over until **May**.", "The fee is **nine**.", "Sing in the **hall**."), ""},
		{"what they said", sections("The wall is red. **Lead**", "It was late. **Ops**", "We could paint it. **Writer**"), ""},
		{"by whom", sections("Minutes taken by **Lead**", "Thanks to **Ops**", "Proposed by **Writer**"), ""},
	})
}
