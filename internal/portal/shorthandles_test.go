package portal_test

import "testing"

// A handle is short for the only one of those who are listed whose handle, or name of one word,
// begins so, and who is called so is nobody else.
func TestShortHandles(t *testing.T) {
	for minutes, want := range map[string]string{
		"Present: guidewriter, @testrunner, Porter\n\n## Actions\n\n- @guide: one\n- @Test to do two\n- @por: three\n": "guidewriter testrunner porter",
		"Present: guidewriter, guidereader\n\n## Actions\n\n- @guide: one\n- @guidew: two\n":                           "guide guidewriter",
		"Present: guidewriter, Guidelia Clerk\n\n## Actions\n\n- @guide: one\n- @guidel: two\n":                        "guide guidel",
		"Present: guidewriter\n\n## Actions\n\n- @gu: one\n- @guidex: two\n- @writer: three\n":                         "gu guidex writer",
		"Present: guidewriter\n\n## Actions\n\n- @guide: one\n- @guidekeeper: two\n":                                   "guide guidekeeper",
		"Present: guidewriter, guide\n\n## Actions\n\n- @guide: one\n":                                                 "guide",
		"Present: docsreader, opsy\n\n## Actions\n\n- @docs: one\n- @ops: two\n":                                       "docs ops",
		"Present: orbitwriter\n\n## Actions\n\n- @orbit: one\n":                                                        "orbit",
		"Present: orbitwriter\n\n## Actions\n\n- @orb: one\n":                                                          "orbitwriter",
		"Present: Guide Writer (@skywriter)\n\n## Actions\n\n- @sky: one\n- ask (@sky)\n":                              "guide-writer guide-writer",
	} {
		p, _ := load(map[string]string{
			"data/people.yaml":                 "crew:\n  name: Orbit Keeper\n",
			"content/meetings/a/2018-04-02.md": "---\ndate: 2018-04-02\n---\n" + minutes,
		})
		if got := ownersIn(seriesOf(t, p, "a").Meetings[0]); got != want {
			t.Errorf("%q: %q, want %q", minutes, got, want)
		}
	}
}
