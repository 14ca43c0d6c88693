package minutes

import "testing"

// What people said word by word is no work but where a mark says so, up to the next heading of
// that level.
func TestTranscripts(t *testing.T) {
	for _, title := range []string{"## Transcript", "## 📖 Transcript", "## Weekly sync \\- Transcript", "## Full transcript", "## Transcription", "## Verbatim", "## **Transcript:**"} {
		_, got := tasksOf(t, title+"\n\n### 00:00:00\n\n**Lead:** I will do that right now.  \n**Ops:** Lead will ask the vendor.\n\n- Writer: I'll send it.\n- Ops will order lamps.\n\n"+
			"| Ops | I will check it |\n|---|---|\n| Lead | Ops will call |\n\n<lead> ACTION: ops to order racks\n\n### 00:12:00\n\nOps will look.\n\n## Next steps\n\n- Lead will paint it.\n")
		if got != "<lead> ACTION: ops to order racks|ops, Lead will paint it.|lead" {
			t.Errorf("%q: %q", title, got)
		}
	}
	for _, title := range []string{"Transcript tool", "How to transcribe", "Transcripts of the talks"} {
		if _, got := tasksOf(t, "## "+title+"\n\nLead will order it.\n"); got != "Lead will order it.|lead" {
			t.Errorf("%q: %q", title, got)
		}
	}
}

// The day below the heading of a transcript is that of its meeting, and starts no other.
func TestDayOfTranscript(t *testing.T) {
	meetings, _ := read("# 📝 Notes\n\nApr 1, 2026\n\n## Weekly sync\n\n- [ ] Order it\n\n# 📖 Transcript\n\nApr 1, 2026\n\n## Weekly sync - Transcript\n\nLead will order it.\n", Front{})
	if len(meetings) != 1 {
		t.Errorf("%d meetings", len(meetings))
	}
}
