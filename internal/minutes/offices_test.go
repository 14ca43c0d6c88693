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
