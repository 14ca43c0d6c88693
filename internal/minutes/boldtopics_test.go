package minutes

import "testing"

func TestTitlesInBold(t *testing.T) {
	const topics = "## Last actions\n\n- **The new roof** (lead) - [#12](https://example.org/12)\n  - it is red\n  - ops will paint it\n- **Clean the gutter** (ops)\n  - it is long\n"
	checkTasks(t, []bodyCase{
		{"with actions below one of them", topics + "\n## New\n\n- **Repair the wall** (lead/ops)\n  - is it wet?\n  - **Actions** (writer)\n    - measure it\n- Order a ladder (ops)\n",
			"ops: ops will paint it | writer: measure it | ops: Order a ladder"},
		{"with none below any", topics, "lead: **The new roof** | ops: ops will paint it | ops: **Clean the gutter**"},
		{"in one word, or with more behind", "## Actions\n\n- **Roof** (lead)\n  - **Actions**\n    - measure it\n- **Clean the** gutter (ops)\n  - it is long\n", "lead: **Roof** | lead: measure it | ops: **Clean the** gutter"},
	})
}
