package minutes

import "testing"

func TestOfficeOf(t *testing.T) {
	for entry, want := range map[string]string{
		"Guide Writer (Clerk)": "clerk", "Release Lead, chair": "chair", "Release Lead (Chairwoman, Orbit)": "chair", "Sky Runner – Secretary": "secretary",
		"Sky Runner (vice chair)": "", "Sky Runner (Clerks & Co)": "", "Clerk": "", "Chair Maker": "",
	} {
		if got := officeOf(entry); got != want {
			t.Errorf("%q: %q, want %q", entry, got, want)
		}
	}
}

// An office in brackets behind a name is that of whom somebody is to speak to.
func TestOfficesOfOthers(t *testing.T) {
	var cases []bodyCase
	for text, want := range map[string]string{
		"Lead to raise it with Sky (Chair)":              "lead: Lead to raise it with Sky (Chair)",
		"Ops will write to Sky Runner (vice chair)":      "ops: Ops will write to Sky Runner (vice chair)",
		"Ask the council for chairs (lead)":              "lead: Ask the council for chairs",
		"Lead to order it (ops)":                         "ops: Lead to order it",
		"Ops to ask the board of the house (unassigned)": "ops: Ops to ask the board of the house",
	} {
		cases = append(cases, bodyCase{text, "## Actions\n\n- " + text + "\n- Treasurer to pay\n", want + " | : Treasurer to pay"})
	}
	checkTasks(t, cases)
}
