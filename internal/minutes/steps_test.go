package minutes

import "testing"

func TestStepsOfSomebodysWork(t *testing.T) {
	const publish = "## Action items\n\n- **Lead**: publish the plan\n"
	checkTasks(t, []bodyCase{
		{"orders", publish + "  - Send it to the board\n  - Submit to the office\n", "lead: publish the plan | lead: Send it to the board | lead: Submit to the office"},
		{"with an explanation", publish + "  - Send it to the board\n  - Submit to the office\n  - the old one is blue\n", "lead: publish the plan | lead: Send it to the board | lead: Submit to the office"},
		{"one", publish + "  - Send it to the board\n", "lead: publish the plan"},
		{"mostly explained", publish + "  - Send it to the board\n  - Submit to the office\n  - the old one is blue\n  - in May\n  - the new one too\n", "lead: publish the plan"},
		{"no orders", publish + "  - Draft in the wiki\n  - Report sent to the board\n  - Review is late\n", "lead: publish the plan"},
		{"questions", publish + "  - Send it to the board?\n  - Submit to the office?\n", "lead: publish the plan"},
		{"of somebody else", publish + "  - ops: send it to the board\n  - Submit to the office\n", "lead: publish the plan | ops: send it to the board | lead: Submit to the office"},
		{"of nobody", "## Action items\n\n- publish the plan\n  - Send it to the board\n  - Submit to the office\n", ": publish the plan"},
		{"done", "## Action items\n\n- [x] **Lead**: publish the plan\n  - Send it to the board\n  - Submit to the office\n", "lead: publish the plan"},
		{"taken over", publish + "  - Send it to the board\n  - Submit to the office\n  - ops takes it over\n", "ops: publish the plan | ops: Send it to the board | ops: Submit to the office"},
		{"talk", "## Notes\n\n- Lead: the plan is late\n  - Send it to the board\n  - Submit to the office\n- it was cold\n", ""},
	})
}
