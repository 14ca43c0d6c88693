package minutes

import "testing"

// In the table of a chat, what people promise is work of theirs, and the rest is talk.
func TestTablesOfChats(t *testing.T) {
	const head = "## Roof\n\n| Who | Comment |\n|---|---|\n"
	checkTasks(t, []bodyCase{
		{"promises", head + "| lead | It leaks. Can somebody look? |\n| ops | That's fair. I'll mend it on Monday. |\n| writer | Sure, I can write a note to the neighbours |\n| lead | thanks |\n", "ops: That's fair. I'll mend it on Monday. | writer: Sure, I can write a note to the neighbours"},
		{"with the time", "## Roof\n\n| Time | Nick | Message |\n|---|---|---|\n| 10:20 | @ops | I will mend it |\n| 10:21 | lead | Writer will tell the neighbours |\n", "ops: I will mend it | writer: Writer will tell the neighbours"},
		{"no promises", head + "| lead | It leaks. |\n| ops | I'll be late, I think it is dry |\n| writer | ok |\n", ""},
		{"somebody unknown", head + "| porter | I'll mend it |\n", ""},
		{"more than what was said", "## Roof\n\n| Name | Comment | Rating |\n|---|---|---|\n| ops | I'll come again | 5 |\n", ""},
	})
}

// A table of issues with whom they are assigned to is work of theirs.
func TestTablesOfIssues(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"assigned", "## What is left\n\n| Issue | Status | Assigned |\n|---|---|---|\n| #12 Paint the roof | needs a ladder | ops |\n| #13 A new gate | ready | |\n| #14 The lamp | fixed | lead |\n", "ops: #12 Paint the roof | lead: #14 The lamp"},
		{"of a register", "## Open issues\n\n| Issue | Status | Assigned |\n|---|---|---|\n| The roof leaks | watched | ops |\n", ""},
		{"sprint", "## Sprint 4\n\n### Committed\n\n| Ticket | Title | SP | Picks up |\n|---|---|---|---|\n| KF-1 | Paint the roof | 5 | ops |\n| KF-2 | A new gate | 3 | TBD |\n", "ops: Paint the roof | ?: A new gate"},
		{"of bugs", "## Bugs\n\n| Issue | Title | Assigned |\n|---|---|---|\n| #12 | The roof leaks | ops |\n| #13 | The gate is red | – |\n\n| Issue | Assigned |\n|---|---|\n| #14 | ops |\n\n| Issue | Title | Reporter |\n|---|---|---|\n| #12 | The roof leaks | ops |\n", "ops: The roof leaks"},
		{"of a sprint without a title", "## Sprint 4\n\n| Story | Points | Assignee |\n|---|---|---|\n| Paint the roof | 5 | ops |\n", "ops: Paint the roof"},
		{"sizes of a register", "## Stories\n\n| Story | Points | Contact |\n|---|---|---|\n| Paint the roof | 5 | ops |\n", ""},
		{"closed points", "## Closed since last week\n\n| LOP | Point | By |\n|---|---|---|\n| 71 | Paint the roof | ops |\n", "ops: Paint the roof"},
		{"marked in the cell", "| # | Description |\n|---|---|\n| 1 | **Decision**: the roof stays |\n| 2 | **Action**: ops to paint it |\n", "ops: **Action**: ops to paint it"},
		{"matters arising", "## Matters arising\n\n| Minute | Matter | Update | By whom |\n|---|---|---|---|\n| 23/9 | Paint the roof | Two quotes, a third outstanding | ops |\n| 23/10 | Look at the gate | Completed | lead |\n", "ops: Paint the roof | lead: Look at the gate"},
		{"matters without how far they are", "## Business\n\n| Matter | Raised | By whom |\n|---|---|---|\n| The roof | in May | ops |\n", ""},
		{"whom to ask", "## Topics\n\n| Issue | Status | Contact |\n|---|---|---|\n| The roof leaks | watched | ops |\n", ""},
	})
}
