package portal_test

import "testing"

// Who alone holds an office in a series may be named by it there.
func TestOffices(t *testing.T) {
	p, problems := load(map[string]string{
		"content/meetings/a/2018-04-02.md": "---\ndate: 2018-04-02\n---\nChair: Release Binder\nPresent: Release Binder, Guide Warden (Clerk)\n\n## Actions\n\n- Clerk to call the bank\n- the Chair to sign it\n- ask the vendor (Clerk)\n",
		"content/meetings/a/2018-04-09.md": "---\ndate: 2018-04-09\n---\nChair: Sky Runner\nPresent: Sky Runner, Guide Warden\n\n## Actions\n\n- The Clerk will call again\n",
	})
	if n := len(problems.Sorted()); n > 0 {
		t.Fatal(problems.Sorted())
	}
	meetings := seriesOf(t, p, "a").Meetings
	if got := ownersIn(meetings[0]); got != "guide-warden chair guide-warden" { // two have led the meetings
		t.Errorf("%q", got)
	}
	if got := ownersIn(meetings[1]); got != "guide-warden" {
		t.Errorf("%q", got)
	}
}

// Who led a meeting was there at others that somebody else led, and may hold another office as well.
func TestOfficesByTurns(t *testing.T) {
	const actions = "Present: Release Binder, Guide Warden (Clerk)\n\n## Actions\n\n- the Chair to sign it\n- Clerk to call the bank\n"
	p, _ := load(map[string]string{
		"content/meetings/a/2018-04-02.md": "---\ndate: 2018-04-02\n---\nChair: Release Binder\n" + actions,
		"content/meetings/a/2018-04-09.md": "---\ndate: 2018-04-09\n---\nChair: Guide Warden (Clerk)\n" + actions,
		"content/meetings/b/2018-04-02.md": "---\ndate: 2018-04-02\n---\nChair: Release Binder\n" + actions,
		"content/meetings/b/2018-04-09.md": "---\ndate: 2018-04-09\n---\nChair: Release Binder\n" + actions,
	})
	for series, want := range map[string]string{"a": "chair guide-warden", "b": "release-binder guide-warden"} {
		for _, m := range seriesOf(t, p, series).Meetings {
			if got := ownersIn(m); got != want {
				t.Errorf("%s of %s: %q, want %q", m.ID, series, got, want)
			}
		}
	}
}

// By first names, too.
func TestOfficesByFirstName(t *testing.T) {
	p, _ := load(map[string]string{
		"content/meetings/a/2018-04-02.md": "---\ndate: 2018-04-02\n---\nChair: Release\nPresent: Release Binder, Guide Warden\n\n## Actions\n\n- the Chair to sign it\n",
		"content/meetings/a/2018-04-09.md": "---\ndate: 2018-04-09\n---\nChair: Guide\nPresent: Release Binder, Guide Warden\n\n## Actions\n\n- the Chair to sign it\n",
		"content/meetings/b/2018-04-02.md": "---\ndate: 2018-04-02\n---\nChair: Guide\nPresent: Release Binder, Guide Warden\n\n## Actions\n\n- the Chair to sign it\n",
	})
	for series, want := range map[string]string{"a": "chair", "b": "guide-warden"} {
		for _, m := range seriesOf(t, p, series).Meetings {
			if got := ownersIn(m); got != want {
				t.Errorf("%s of %s: %q, want %q", m.ID, series, got, want)
			}
		}
	}
}
