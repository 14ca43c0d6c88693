package minutes

import (
	"strings"
	"testing"
)

// In a table of minutes those rows are work that say who acts, whatever its columns are called.
func TestTablesOfMinutes(t *testing.T) {
	table := func(head string, rows ...string) string {
		columns := strings.Count(head, "|") + 1
		return "| " + head + " |\n" + strings.Repeat("|---", columns) + "|\n| " + strings.Join(rows, " |\n| ") + " |\n"
	}
	const talk, work = "1 | The log was read. ", "2 | Two prices are to be asked for. "
	checkTasks(t, []bodyCase{
		{"action by", table("Min. | Minute | Action by", talk+"|", work+"| lead, Ops"), "lead ops: Two prices are to be asked for."},
		{"number, notes", table("No | Notes | Resp.", talk+"| -", "2 | **Roof.** It leaks. It was agreed to ask twice. | Ops"), "ops: **Roof.** It leaks. It was agreed to ask twice."},
		{"noted", table("Item | Minute | Action by", talk+"| Noted", work+"| Ops"), "ops: Two prices are to be asked for."},
		{"by when", table("Topic | Discussion | By whom | By when", talk+"| |", work+"| Ops | May"), "ops: Two prices are to be asked for."},
		{"in front", table("Action by | Minute", "| The log was read.", "Ops | Two prices are to be asked for."), "ops: Two prices are to be asked for."},
		{"who may do it", table("No | Business | Who", talk+"|", "2 | Ask for two prices | Ops", "3 | It leaks. The roof to be mended. | lead"), "ops: Ask for two prices | lead: It leaks. The roof to be mended."},
		{"lines for each", table("Item | Minute | Action", talk+"|", "2 | The roof leaks.<br><br>Ask for two prices.<br><br>Tell writer. | <br><br>Ops<br><br>lead"), "ops: Ask for two prices. | lead: Tell writer."},
		{"nobody listed", table("Item | Minute | Action", talk+"|", work+"| XQ", "3 | Letters were noted. | NFA"), ""},
		{"another tongue", table("TOP | Protokoll | Zuständig", "1 | Das Protokoll wurde genehmigt. |", "2 | Zwei Angebote einholen | Ops"), "ops: Zwei Angebote einholen"},

		{"who presents", table("Topic | Discussion | Lead", "Start | The log was read. |", "Roof | It was seen to leak. | Ops"), ""},
		{"who speaks", table("Time | Session | Who", "10:00 | Coffee and cake for all |", "10:30 | Opening of the roof | Ops"), ""},
		{"who moved it", table("Motion | Result of it | By whom", "to paint it | It was carried by three | lead", "to go home soon | |"), ""},
		{"work that nobody has", table("Item | Action by", "Order the lamps today | Ops", "Paint the wall on Monday |"), "ops: Order the lamps today | : Paint the wall on Monday"},
		{"what is noted", table("Action | Owner", "Paint it | Noted", "Sell it | Ops"), ": Paint it | ops: Sell it"},
	})
}
