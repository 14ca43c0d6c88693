package minutes

import "testing"

// A picture is a sign of work where most lines behind it say who does them.
func TestSignsOfWork(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"flag", "## Roof\n\n- It leaks\n- 🚩 Slates (lead)\n- Ops told of the fair\n- 🚩 Lamp for the door – ops\n\n## Wall\n\n🚩 writer: paint\n\nIt is red.\n", "lead: Slates | ops: Lamp for the door | writer: paint"},
		{"code", "## Roof\n\n- :pushpin: Slates (lead)\n- :bulb: Could be red\n- :pushpin: Lamp for the door – ops\n- :pushpin: writer to paint\n- Rain\n- Snow\n- Fog\n", "lead: Slates | ops: Lamp for the door | writer: writer to paint"},
		{"talk", "## Roof\n\n- 💬 Lead: it is red\n- 💬 Ops: we could wait\n- 💬 Writer: was it late?\n- 💬 Lead: yes\n", ""},
		{"news", "## Roof\n\n- 🎉 A new roof\n- 🎉 Two lamps\n- 🎉 Slates\n", ""},
	})
}
