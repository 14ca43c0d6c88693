package minutes

import "testing"

func TestNamesThatComeBackSpeakInTurn(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"names above", "## Notes\n\n- @lead\n  - globs look odd\n  - one key is enough\n- @ops\n  - the lockfile is stuck in time\n- @lead\n  - then the key stays\n", ""},
		{"names in front", "## Topic\n\n- @lead\n  - tool to look at the results\n- @ops that is there already\n- @lead wants the list at the end\n\n## Other\n\n- Is it late?\n- It is not.\n- The guide is old.\n- The wiki is new.\n", ""},
		{"promise", "## Notes\n\n- @lead\n  - one key is enough\n  - ops to write it down\n- @ops\n  - the lockfile is old\n- @lead\n  - then the key stays\n", "ops: ops to write it down"},
		{"reports", "## Notes\n\n- @lead\n  - moved the servers\n- @ops\n  - wrote the guide\n", "lead: moved the servers | ops: wrote the guide"},
		{"label in brackets", "## Notes\n\n- [Conversation]\n  - @lead\n    - one key\n  - @ops\n    - two keys\n  - @lead\n    - three\n- [Actions]\n  - Write it down\n", ": Write it down"},
	})
}
