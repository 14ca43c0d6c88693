package minutes

import "testing"

// The word for work is set in many ways, in talk.
func TestHowTheWordForWorkIsSet(t *testing.T) {
	for text, want := range map[string]string{
		"==Action== lead to order the racks":        "lead: lead to order the racks",
		"!!TODO!! order the racks (lead)":           "lead: order the racks",
		"[[Action]] lead to order the racks":        "lead: lead to order the racks",
		"{ACTION} Lead to order the racks":          "lead: Lead to order the racks",
		"#Action lead to order the racks":           "lead: lead to order the racks",
		"Action > lead to order the racks":          "lead: lead to order the racks",
		"Action → lead: order the racks":            "lead: order the racks",
		"Action!: lead to order the racks":          "lead: lead to order the racks",
		"[Next step] lead to order the racks":       "lead: lead to order the racks",
		"[Action required] order the racks (lead)":  "lead: order the racks",
		"Homework: order the racks (lead)":          "lead: order the racks",
		"**Assignment:** order the racks - lead":    "lead: order the racks",
		"Work item: order the racks":                ": order the racks",
		"{action} is what the field is called":      "",
		"[Next steps](plan.md) of the team":         "",
		"Homework is what the children get":         "",
		"The action > reaction rule":                "",
		"Assignments are red, and that will change": "",
	} {
		checkTasks(t, []bodyCase{{text, "## Topic\n\n- It was late.\n- " + text + "\n", want}})
	}
}
