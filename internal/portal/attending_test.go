package portal_test

import (
	"slices"
	"strings"
	"testing"

	"slipway/internal/minutes"
	"slipway/internal/portal"
)

// ownersIn gives the owners of the items of a meeting in the order of the minutes.
func ownersIn(m *minutes.Meeting) string {
	var out []string
	for _, area := range m.Areas {
		for _, list := range area.Lists {
			for _, item := range list.Items {
				out = append(out, strings.Join(item.EffectiveOwners(), "+"))
			}
		}
	}
	return strings.Join(out, " ")
}

func seriesOf(t *testing.T, p *portal.Portal, id string) *portal.Series {
	t.Helper()
	for _, s := range p.Series {
		if s.ID == id {
			return s
		}
	}
	t.Fatal("no series", id)
	return nil
}

// ownersOf gives the owners of the items of minutes of one day, of which nothing may be wrong,
// where the directory has one more line.
func ownersOf(t *testing.T, directory, body string) string {
	t.Helper()
	p, problems := load(map[string]string{
		"data/people.yaml":                 base["data/people.yaml"] + directory,
		"content/meetings/a/2018-04-02.md": "---\ndate: 2018-04-02\n---\n" + body,
	})
	for _, problem := range problems.Sorted() {
		t.Error(problem.At, problem.Summary)
	}
	return ownersIn(seriesOf(t, p, "a").Meetings[0])
}

// A title is no first name, and stands before a surname alone.
func TestTitlesOfPeople(t *testing.T) {
	p, problems := load(map[string]string{
		"content/meetings/a/2018-04-02.md": "---\ndate: 2018-04-02\n---\nPresent: Cllr Release Warden, Dr Guide Clerk, Mr Porter\n\n" +
			"## Actions\n\n- one (Cllr Warden)\n- two (Dr Clerk)\n- three (Guide)\n- four (Mr Porter)\n- five (Cllr)\n- **Action: Cllr Warden** to mend it\n",
	})
	if n := len(problems.Sorted()); n > 0 {
		t.Fatal(problems.Sorted())
	}
	m := seriesOf(t, p, "a").Meetings[0]
	if got := ownersIn(m); got != "cllr-release-warden dr-guide-clerk dr-guide-clerk mr-porter  cllr-release-warden" {
		t.Errorf("%q", got)
	}
	list := m.Areas[len(m.Areas)-1].Lists[0]
	if text := list.Items[5].Text; text != "Cllr Warden to mend it" {
		t.Errorf("%q", text)
	}
}

// Whom minutes only mention is a person as soon as they own something.
func TestPeopleMentioned(t *testing.T) {
	p, problems := load(map[string]string{
		"content/meetings/a/2018-04-02.md": "---\ndate: 2018-04-02\n---\nPresent: Guide Writer\n\n" +
			"## Actions\n\n- @sky: one\n- two, after a talk with @nobody\n- three. Owner: Test Runner\n- Action: Front Desk to order tea\n- Action: Safety Notes to be mended\n- @orbit/core: five\n- `@media` six\n\n" +
			"| Action | Owner |\n|---|---|\n| seven | zed |\n| eight | TBD |\n| nine | Guide, @sky |\n",
	})
	if n := len(problems.Sorted()); n > 0 {
		t.Fatal(problems.Sorted())
	}
	m := seriesOf(t, p, "a").Meetings[0]
	if got := ownersIn(m); got != "sky  test-runner front-desk    zed  guide-writer+sky" {
		t.Errorf("%q", got)
	}
	var unlisted []string
	for _, person := range p.People {
		if person.Unlisted {
			unlisted = append(unlisted, person.ID)
		}
	}
	if s := strings.Join(unlisted, " "); s != "guide-writer test-runner front-desk sky zed" {
		t.Error(s)
	}
}

// People of whom minutes only tell are found by initials, by handles made of their names, in
// rows and above what they report; who could be either of two is nobody.
func TestPeopleOnlyTold(t *testing.T) {
	p, problems := load(map[string]string{
		"data/people.yaml": "lead: {name: Release Lead, handle: \"@rel\", aliases: [Boss]}\nwriter: {name: Writer}\ndesk: {name: Front Desk}\n",
		"content/meetings/a/2018-04-02.md": "---\ndate: 2018-04-02\n---\nPresent: Guide Writer, Sky Ops, Sky Runner\n\n" +
			"## Actions\n\n- GW to order it\n- FD to pay for it\n- @gwriter: three\n- Sky to do four\n- five (Porter, Sky)\n- Porter: do six\n- XY to do seven\n- Infra team to do eight\n- Ms Writer to do nine\n- G. Writer to do ten\n- guidew: order eleven\n- docs: order twelve\n",
		"content/meetings/b/2018-04-02.md": "---\ndate: 2018-04-02\n---\n## Porter\n\nLast week:\n\n- one\n\nThis week:\n\n- help Binder\n\n## Binder\n\nThis week:\n\n- mail from Porter\n\n## Racker\n\nThis week:\n\n- four\n",
		"content/meetings/c/2018-04-02.md": "---\ndate: 2018-04-02\n---\n## Engine\n\nThis week:\n\n- one\n\n## Wheel\n\nThis week:\n\n- two\n\n## Road\n\nThis week:\n\n- three\n",
	})
	if n := len(problems.Sorted()); n > 0 {
		t.Fatal(problems.Sorted())
	}
	for series, want := range map[string]string{"a": "guide-writer desk guide-writer  porter porter  infra-team guide-writer guide-writer guide-writer ", "b": "porter-2 porter-2 binder racker", "c": "  "} {
		if got := ownersIn(seriesOf(t, p, series).Meetings[0]); got != want {
			t.Errorf("%s: %q, not %q", series, got, want)
		}
	}
	for _, person := range p.People {
		if want := person.ID == "infra-team"; want != (person.Kind == portal.KindGroup) {
			t.Error(person.ID, person.Kind)
		}
	}
}

// Who is listed by minutes can own items without being in the directory.
func TestPeopleOfMinutes(t *testing.T) {
	p, problems := load(map[string]string{
		"data/people.yaml": "lead: {name: Release Lead, handle: \"@rel\", aliases: [Boss]}\nwriter: {name: Writer}\ndesk: {name: Front Desk}\nboard: {name: Grand Board, kind: group}\n",
		"content/meetings/a/2018-04-02.md": "---\ndate: 2018-04-02\n---\nPresent: Release Lead, Guide Writer (GW), Sky Ops @sky, Test Writer, Late\n\n" +
			"## Actions\n\n- One (Guide)\n- Two (GW)\n- Three (@sky)\n- Four (Writer)\n- Five (Lead)\n- Six (Guide Writer)\n- Seven (Late)\n- Eight (Front)\n- Nine (Grand)\n- Ten (Test W)\n",
		"content/meetings/a/2018-04-09.md": "---\ndate: 2018-04-09\n---\n## Actions\n\n- One (Guide)\n- Two (Ops)\n",
		"content/meetings/b/2018-04-02.md": "---\ndate: 2018-04-02\npresent: [Guide Writer, Late, Sky]\n---\n## Actions\n\n- One (Guide)\n- Two (Late)\n- Three (Sky)\n- Four (Ops)\n",
		"content/meetings/c/2018-04-02.md": "---\ndate: 2018-04-02\n---\n## Actions\n\n- One (Guide)\n- Two (Release)\n- Three (Monday)\n",
	})
	if n := len(problems.Sorted()); n > 0 {
		t.Fatal(problems.Sorted())
	}
	for _, c := range []struct {
		series  string
		meeting int
		want    string
	}{
		{"a", 0, "guide-writer guide-writer sky-ops writer lead guide-writer late desk  test-writer"},
		{"a", 1, "guide-writer sky-ops"},
		{"b", 0, "guide-writer late-2 sky "},
		{"c", 0, " lead "},
	} {
		if got := ownersIn(seriesOf(t, p, c.series).Meetings[c.meeting]); got != c.want {
			t.Errorf("%s %d: %q, not %q", c.series, c.meeting, got, c.want)
		}
	}
	var unlisted []string
	for _, person := range p.People {
		if person.Unlisted {
			unlisted = append(unlisted, person.ID)
		}
	}
	if s := strings.Join(unlisted, " "); s != "guide-writer sky-ops test-writer late late-2 sky" {
		t.Error(s)
	}
	if id, ok := p.PersonIn("a", "Sky Ops @sky"); id != "sky-ops" || !ok {
		t.Error(id, ok)
	}
	for id, want := range map[string]string{"sky-ops": "Sky Ops", "nobody": "nobody"} {
		if name := p.NameIn("a", id); name != want {
			t.Errorf("%s is called %q", id, name)
		}
	}
	if id, ok := p.PersonID("Guide Writer"); ok {
		t.Error("plans know", id)
	}
}

// A name with a slip is that of the same person, whose first name alone still tells who it is.
func TestMistypedNames(t *testing.T) {
	p, problems := load(map[string]string{
		"content/meetings/a/2018-04-02.md": "---\ndate: 2018-04-02\n---\nPresent: Guide Wirter, Release Porter\n",
		"content/meetings/a/2018-04-09.md": "---\ndate: 2018-04-09\n---\nPresent: Guide Writer\n\n## Actions\n\n- one (Guide)\n- two (Guide Wirter)\n",
		"content/meetings/a/2018-04-16.md": "---\ndate: 2018-04-16\n---\nPresent: Guide Writer\n\n## Actions\n\n- Guide to order tea\n",
	})
	if n := len(problems.Sorted()); n > 0 {
		t.Fatal(problems.Sorted())
	}
	var got []string
	for _, m := range seriesOf(t, p, "a").Meetings {
		got = append(got, ownersIn(m))
	}
	if all := strings.Join(got, "|"); !strings.Contains(all, "guide-writer guide-writer") || strings.Contains(all, "wirter") {
		t.Errorf("%q", all)
	}
}

// A first name is short for a whole name, though minutes only mention both, and a whole name
// for one with another between.
func TestShortForMentioned(t *testing.T) {
	p, problems := load(map[string]string{
		"content/meetings/a/2018-04-09.md": "---\ndate: 2018-04-09\n---\nPresent: Release B. Porter\n\n" +
			"## Actions\n\n- Guide to pay\n- one. Owner: Guide Warden\n- Guide will order tea\n- two. Owner: Release Porter\n- Release to pack\n- three. Owner: Sky Runner\n- four. Owner: Sky Binder\n- Sky to pack\n",
	})
	if n := len(problems.Sorted()); n > 0 {
		t.Fatal(problems.Sorted())
	}
	if got := ownersIn(seriesOf(t, p, "a").Meetings[0]); got != "guide-warden guide-warden guide-warden release-b-porter release-b-porter sky-runner sky-binder " {
		t.Errorf("%q", got)
	}
}

// First names of those listed may be written small where only names stand.
func TestSmallFirstNames(t *testing.T) {
	p, problems := load(map[string]string{
		"content/meetings/a/2018-04-09.md": "---\ndate: 2018-04-09\n---\nPresent: Guide Warden, Sky Runner\n\n## Actions\n\n- AI(guide, sky): one\n- @sky two\n- [guide] three\n",
	})
	if n := len(problems.Sorted()); n > 0 {
		t.Fatal(problems.Sorted())
	}
	if got := ownersIn(seriesOf(t, p, "a").Meetings[0]); got != "guide-warden+sky-runner sky-runner guide-warden" || len(p.People) != 5 { // three of them in the directory
		t.Errorf("%q of %d people", got, len(p.People))
	}
}

// In talk and in brackets as well, where the word stands nowhere else; and handles that are made of a whole
// name with a full stop are that person's.
func TestSmallNamesAtWork(t *testing.T) {
	const there = "Present: Guide Warden, Sky Runner\n\n"
	for body, want := range map[string]string{
		"## Actions\n\n- order tea (guide)\n- sky to pay\n- pack - sky\n- guide: go home\n":              "guide-warden sky-runner sky-runner guide-warden",
		"## Roof\n\n- it is late\n- guide will order slates\n":                                           " guide-warden",
		"## Actions\n\n- order tea (guide)\n- read the guide\n- write to the guide of the hall\n":        "",
		"## Actions\n\n- order tea (warden)\n":                                                           "", // whoever that is
		"## Actions\n\n- order tea (guide.warden)\n- @sky.runner to pay\n- sky.runner: pack\n":           "guide-warden sky-runner sky-runner",
		"## Roof\n\n- guide will be written later\n- the guide will be printed\n- who prints a guide?\n": "",
	} {
		if got := ownersOf(t, "", there+body); strings.TrimSpace(got) != strings.TrimSpace(want) {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
}

// Whoever the directory has is the same person with a title or with what they are called
// between the names. "Will" in front of a verb is no name, even where somebody goes by it.
func TestNamesWithMoreWords(t *testing.T) {
	const clerk = "clerk: {name: Guide Clerk}\n"
	for _, test := range []struct{ name, directory, body, want string }{
		{"titles", clerk, "Present: Prof Dr Guide Clerk, Dr Release Warden\n\n## Actions\n\n- one (Prof Clerk)\n- two (Guide Clerk)\n- three (Dr Warden)\n", "clerk clerk dr-release-warden"},
		{"initials behind a title", "", "Present: Guide Warden (GW), Dr Release Clerk (Treasurer) (RC)\n\n| Item | Minute | Action |\n|---|---|---|\n| 1 | Change the bank. | RC |\n| 2 | Write to all. | GW |\n", "dr-release-clerk guide-warden"},
		{"initials behind words for work", "", "Present: Guide Warden, Sky Runner\n\n## Roof\n\nIt is late. Action: GW\n\nAction SR/GW: order slates\n\n[AI SR] paint it\n\nAction: ask the BBC (GW, 4 May)\n", "guide-warden sky-runner+guide-warden sky-runner guide-warden"},
		{"initials before things in work", "", "Present: Guide Warden, Sky Runner\n\n## Tasks\n\n- GW: slates\n- SR – old racks\n- QA: the tests\n", "guide-warden sky-runner "},
		{"in quotation marks", clerk, "## Guide \"Sky\" Clerk\n\n**Today**\n\n- one\n\n## Lead\n\n**Today**\n\n- two\n", "clerk lead"},
		{"Will", "", "Present: Will Porter, Guide Clerk\n\n## Updates\n\n**Guide**\n\n- Sent the list\n- Will write the guide\n\n**Will**\n\n- Moved the desk\n- Will mend it\n\n" +
			"## Actions\n\n- Will to order tea\n- one (Will)\n- Will has sent the list\n", "guide-clerk guide-clerk will-porter will-porter will-porter will-porter will-porter"},
		{"Will in brackets", "", "Present: Will Porter, Guide Clerk\n\n## Topics\n\n- The summer school (Will and Guide)\n- The roof – Will\n- It is late\n- The wall must be painted (Will)\n", "   will-porter"},
	} {
		if got := ownersOf(t, test.directory, test.body); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// A first name that several of a series have is that of the only one who was there.
func TestFirstNamesThatSeveralHave(t *testing.T) {
	const other = "# Call 2026-03-02\n\nPresent: Guide Warden, Sky Clerk\n\n- Guide to order one\n- Sky to order another\n\n"
	for _, test := range []struct{ name, body, want string }{
		{"there", "# Call 2026-03-09\n\nPresent: Guide Porter, Sky Clerk\n\n- Guide to order two\n", "guide-porter guide-warden sky-clerk"},
		{"in the chair", "# Call 2026-03-09\n\nChair: Guide Porter\n\n- two (Porter)\n- Guide will order three\n", "guide-porter guide-porter guide-warden sky-clerk"},
		{"both there", "# Call 2026-03-09\n\nPresent: Guide Porter, Guide Warden\n\n- Guide to order two\n", "guide-warden sky-clerk"},
		{"one away", "# Call 2026-03-09\n\nPresent: Guide Porter\nAbsent: Guide Warden\n\n- Guide to order two\n", "guide-warden sky-clerk"},
		{"neither there", "# Call 2026-03-09\n\nPresent: Guide Porter\n\n# Call 2026-03-16\n\nPresent: Sky Clerk\n\n- Guide to order two\n", "guide-warden sky-clerk"},
	} {
		p, problems := load(map[string]string{"content/meetings/a/log.md": other + test.body})
		if n := len(problems.Sorted()); n > 0 {
			t.Fatal(problems.Sorted())
		}
		var got []string
		for _, m := range seriesOf(t, p, "a").Meetings {
			got = append(got, strings.Fields(ownersIn(m))...)
		}
		slices.Sort(got)
		if got := strings.Join(got, " "); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// People leave out accents and hyphens as they type a name, sign with the initials of a first
// name of two, and write them behind the name without brackets.
func TestSpellingsOfNames(t *testing.T) {
	for body, want := range map[string]string{
		"Present: André Keel, Jo-Claire Porter, Ops\n\n## Actions\n\n- Andre Keel: mend it\n- Andre: oil it\n- JoClaire Porter: paint it\n- Jo Claire: sell it\n- JC: buy it\n- JCP: weigh it\n": "andre-keel andre-keel jo-claire-porter jo-claire-porter jo-claire-porter jo-claire-porter",
		"Present: Andre, Ops\n\n## Actions\n\n- mend it (André)\n- oil it (Ops)\n":                                                                                                               "andre ops",
		"Present: André Keel, Andre Kiel\n\n## Actions\n\n- mend it (Andre)\n- oil it (André)\n":                                                                                                 "andre-kiel andre-keel",
		"## Attendees\n\n- Jane Doe JD @jdoe\n- Joe Bloggs JBG\n- Min RK\n\n## Actions\n\n- JD: mend it\n- JBG: oil it\n- Min: paint it\n- Jane Doe: sell it\n":                                  "jane-doe joe-bloggs min-rk jane-doe",
	} {
		if got := ownersOf(t, "", body); !strings.HasSuffix(got, want) {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
}

// A surname in front, in capitals, is that of whom the directory has with the given name first.
func TestSurnamesInFront(t *testing.T) {
	for body, want := range map[string]string{
		"Present: LEAD Release, PORTER Sky\n\n## Actions\n\n- LEAD Release: mend it\n- PORTER Sky: oil it\n- Sky to paint it\n": "lead porter-sky porter-sky",
		"## Actions\n\n- mend it (LEAD Release)\n\n### LEAD Release\n\n- oil it\n":                                              "lead lead",
	} {
		if got := ownersOf(t, "", body); strings.TrimSpace(got) != want {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
}

// A first name that stands nowhere but before work is one of those who were there, if it is that with
// a slip. In short names, or where it may be that of two, it is somebody else's.
func TestMistypedFirstNames(t *testing.T) {
	p, problems := load(map[string]string{
		"content/meetings/a/2018-04-02.md": "---\ndate: 2018-04-02\n---\nPresent: Gerrit Warden, Shikhar, Ringer Desk, Ranger Binder, Anna Porter\n\n## Actions\n\n- Gerritt to order tea\n- Shikar: order cups\n- Rnger to pay\n- Ana to write it down\n- Gerald to come back\n",
	})
	if n := len(problems.Sorted()); n > 0 {
		t.Fatal(problems.Sorted())
	}
	if got := ownersIn(seriesOf(t, p, "a").Meetings[0]); got != "gerrit-warden shikhar rnger ana gerald" {
		t.Errorf("%q", got)
	}
}

// However the minutes shorten the name of somebody of the directory, in their list or in the work, it is
// that person, unless a surname may as well be somebody's first name, or a handle somebody else's.
func TestDirectoryByShortNames(t *testing.T) {
	const directory = "g-r: {name: Guide Runner}\ns-p: {name: Sky Porter}\n"
	for body, want := range map[string]string{
		"Present: Guide, Sky\n\n## Actions\n\n- Guide to order tea\n- pay (Sky)\n":                                    "g-r s-p",
		"Present: guide, sky\n\n## Actions\n\n- @guide to order tea\n- [sky] pay\n":                                   "g-r s-p",
		"Present: Guide R., S. Porter\n\n## Actions\n\n- Guide to order tea\n- Porter to pay\n":                       "g-r s-p",
		"Present: Mr Runner, Ms. Porter\n\n## Actions\n\n- Runner to order tea\n- Sky to pay\n":                       "g-r s-p",
		"Present: Guide Runner\n\n## Actions\n\n- Guide R. to order tea\n- Sky P. to pay\n- Ms Porter to pack\n":      "g-r s-p s-p",
		"It was late.\n\n## Actions\n\n- Guide to order tea\n- Porter to pay\n- @Sky to pack\n- G. Runner to go\n":    "g-r s-p s-p g-r",
		"## Attendees\n\n- Runner, Guide (Orbit)\n- Porter, Sky\n\n## Actions\n\n- Guide to order tea\n- pay (Sky)\n": "g-r s-p",
		"Present: Guide B. Runner, Sky E Porter\n\n## Actions\n\n- Guide to order tea\n- pay (Sky)\n":                 "g-r s-p",
		"Present: Guide Warden\n\n## Actions\n\n- Guide to order tea\n- Sky to pay\n":                                 "guide-warden s-p",
		"Present: Runner, Guide\n\n## Actions\n\n- Runner to order tea\n- Guide to pay\n":                             "runner g-r",
		"Chair: Sky W.\nPresent: Sky Warden, Guide R.\n\n## Actions\n\n- Sky to order tea\n- pay (Guide)\n":           "sky-warden g-r",
	} {
		if got := ownersOf(t, directory, body); strings.TrimSpace(got) != want {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
}

// People are called by what is short for their first names, where nobody else there is called so.
func TestFamiliarNames(t *testing.T) {
	for body, want := range map[string]string{
		"Present: Alexandra Guide, Matthew Porter\n\n## Actions\n\n- Alex to order tea\n- pay (Matt)\n\n### Alex\n\n- one\n": "alexandra-guide matthew-porter alexandra-guide",
		"Present: Christoph, Michaela\n\n## Actions\n\n- order tea (Chris)\n":                                                "",
		"Present: Alexandra Guide, Alex Porter\n\n## Actions\n\n- Alex to order tea\n":                                       "alex-porter",
		"Present: Alexandra Guide, Alexander Porter\n\n## Actions\n\n- order tea (Alex)\n":                                   "",
		"Present: Alexandra Guide\n\n## Actions\n\n- Alex Warden to order tea\n- pay. Owner: Alex Warden\n- pack (Alex)\n":   "alex-warden alex-warden alex-warden",
		"Present: Paulina Guide, Marcus Porter\n\n## Actions\n\n- pay (Paul)\n- order tea (Mark)\n":                          "",
	} {
		if got := ownersOf(t, "", body); strings.TrimSpace(got) != want {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
}

// Names above reports are people where those who were there are among them.
func TestReportsOfThoseListed(t *testing.T) {
	const report = "\n\n**Yesterday**\n\n- fixed it (late)\n\n**Today**\n\n- order it\n\n"
	body := "Present: Guide, Sky\n\n## Guide Warden" + report + "## Sky Runner" + report + "## River Binder" + report
	if got := ownersOf(t, "", body); got != "guide-warden guide-warden sky-runner sky-runner river-binder river-binder" {
		t.Errorf("%q", got)
	}
	if got := ownersOf(t, "", strings.ReplaceAll(body, "Guide, Sky", "Porter, Clerk")); strings.TrimSpace(got) != "" {
		t.Errorf("%q of topics", got)
	}
}

// A few people who write a letter for each, where the minutes say of several what they will do.
func TestPeopleCalledByALetter(t *testing.T) {
	const there = "Present: Bea Warden, Ron Runner, Ada Clerk, Fay Porter\n\n"
	for body, want := range map[string]string{
		"## Roof\n\n- B will order slates\n- R and A will paint it. B will test it.\n- F to ask the vendor\n":                                                   "bea-warden ron-runner+ada-clerk bea-warden fay-porter",
		"## Roof\n\n- Later, B will order slates\n- Plan: R & F to ask the vendor\n- A list will be printed\n- A will print it\n- F will read it\n":             "bea-warden ron-runner+fay-porter   fay-porter",
		"## Actions\n\n- order slates (B)\n- paint it (R/A)\n- test it (F)\n- pay it [B]\n":                                                                     "bea-warden ron-runner+ada-clerk fay-porter bea-warden",
		"## Actions\n\n- B: order slates\n- R, A: paint it\n- F: test it\n- pay it - B\n":                                                                       "bea-warden ron-runner+ada-clerk fay-porter bea-warden",
		"## Roof\n\nAction: B to order slates\n\nAI: R to paint it\n\nAction (F): test it\n\nACTION B: pay\n":                                                   "bea-warden ron-runner fay-porter bea-warden",
		"## Actions\n\n| What | Who |\n|---|---|\n| order slates | B |\n| paint it | R, A |\n| test it | F |\n":                                                 "bea-warden ron-runner+ada-clerk fay-porter",
		"## Roof\n\n- R will order slates\n- F will paint it\n":                                                                                                 "",
		"## Roof\n\n- Plan B will take a year\n- B will order slates\n- B to pay\n- B will paint it\n- B will test it\n":                                        "",
		"## Actions\n\n- A: order slates\n- B: paint it\n- A: test it\n- B: pay\n":                                                                              "",
		"## Roof\n\n- B will order slates\n- R will paint it\n- B will pay\n- F to test it\n\n# Call 2018-05-02\n\nPresent: Bob Guide\n\n- B will order more\n": " ron-runner  fay-porter ",
	} {
		if got := ownersOf(t, "", there+body); strings.TrimSpace(got) != strings.TrimSpace(want) {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
}

// First names with initials beside them, which are those of whoever is called so.
func TestFirstNamesWithInitials(t *testing.T) {
	const done = "\n\n## Actions\n\n- RL: order slates\n- paint it (GK)\n- Rob to pay\n"
	for there, want := range map[string]string{
		"Present: Rob (RL), Gus (GK), Sky (SM)":        "gus rob rob",
		"Present: Rob RL, Gus GK":                      "gus rob rob",
		"Present: Rob/RL, Gus/GK":                      "gus rob rob",
		"Present: Rob – RL, Gus – GK":                  "gus rob rob",
		"Present: RL (Rob), GK (Gus)":                  "gus rob rob",
		"Present: Rob, Gus, Sky (RL, GK, SM)":          "gus rob rob",
		"Attendees:\n\n- Rob (RL)\n- Gus (GK)":         "gus rob rob",
		"Present: Rob (RL), Gus Knight (GK), Sky (SM)": "gus-knight rob rob",
		"Present: Rob (UK), Gus (US), Sky (CH)":        "rob", // where they are
		"Present: Rob, Gus, Sky (SM)":                  "rob", // one may be anything
	} {
		got := strings.Fields(ownersOf(t, "", there+done))
		slices.Sort(got)
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %q, want %q", there, got, want)
		}
	}
}

// A group of the directory is called by what stands before the word for a group, and by no less.
func TestGroupsByShortNames(t *testing.T) {
	const directory = "\nroofers: {name: Acme Roof Team}\nboard: {name: Zoo Board}\n"
	body := "## Topics\n\n- It was late.\n- Acme Roof to mend it.\n- Acme Roof Team will paint it.\n- Roof will be green by May.\n- Team will be there.\n- Acme will be participating in both events.\n- Zoo will order lamps.\n"
	if got := ownersOf(t, directory, body); got != " roofers roofers   acme board" {
		t.Errorf("%q", got)
	}
}
