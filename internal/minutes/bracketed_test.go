package minutes

import (
	"strings"
	"testing"
)

// Where a file hands out work by names in front of it, in brackets or in bold, all that stands so is work.
func TestWorkBehindNamesInFront(t *testing.T) {
	below := func(lines ...string) string { return "## Topics\n\nIt leaks.\n\n" + strings.Join(lines, "\n\n") + "\n" }
	checkTasks(t, []bodyCase{
		{"bold brackets", below("**[Lead]** Order the lamps", "It was dark.", "**\\[Lead, Ops\\]** Ask for two prices", "**[Writer]** Introduce the lamps in May", "**[Ops]** Notes for the fair"), "lead: Order the lamps | lead ops: Ask for two prices | writer: Introduce the lamps in May | ops: Notes for the fair"},
		{"all and nobody", below("**[Lead]** Order the lamps.", "**[Ops]** Ask for two prices.", "**[Writer]** Paint it.", "**[All members]** Return the form.", "**[Owner needed]** Find a ladder."), "lead: **[Lead]** Order the lamps. | ops: **[Ops]** Ask for two prices. | writer: **[Writer]** Paint it. | all: Return the form. | ?: Find a ladder."},
		{"bullets", below("- **[Lead]** Order the lamps\n- **[Ops]** Ask for two prices\n- It is dark.\n- **[Writer]** Introduce them"), "lead: Order the lamps | ops: Ask for two prices | writer: Introduce them"},
		{"brackets", below("- [Lead] Order the lamps\n- [Ops] Ask for two prices\n- [Writer] Introduce them"), "lead: Order the lamps | ops: Ask for two prices | writer: Introduce them"},
		{"bold", below("**Lead** Order the lamps", "**Ops** Ask for two prices", "**Writer** Introduce them"), "lead: Order the lamps | ops: Ask for two prices | writer: Introduce them"},
		{"with a colon", below("**Lead:** Order the lamps", "It was dark.", "**Ops:** Ask for two prices", "It was late.", "**Writer:** Introduce them"), "lead: Order the lamps | ops: Ask for two prices | writer: Introduce them"},
		{"somebody else", below("**[Lead]** Order the lamps", "**[Ops]** Ask for two prices", "**[Writer]** Paint it", "**[Sky Runner]** Mend it"), "lead: **[Lead]** Order the lamps | ops: **[Ops]** Ask for two prices | writer: **[Writer]** Paint it | : Sky Runner: Mend it"},

		{"what they say", below("**[Lead]** It is late.", "**[Ops]** I think so, too", "**[Writer]** Order the lamps then"), "writer: **[Writer]** Order the lamps then"},
		{"what they say among it", below("**[Lead]** Order the lamps", "**[Ops]** Ask for two prices", "**[Writer]** Paint it", "**[Lead]** It is late."), "lead: **[Lead]** Order the lamps | ops: **[Ops]** Ask for two prices | writer: **[Writer]** Paint it"},
		{"what they present", below("- [Lead] Discuss the lamps\n- [Ops] Present the prices\n- [Writer] Introduce them"), ""},
		{"topics", below("**[Docs]** Update the guide", "**[Roof]** Paint it", "**[Lamps]** Order them"), ""},
		{"who holds an office", below("**Lead** Chair", "**Ops** Treasurer", "**Writer** Order of the day"), ""},
	})
}
