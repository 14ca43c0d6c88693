package threads

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/minutes"
)

// ways tells the threads of some meetings: each stop with what was told (t)
// and planned (p) and how far the item was, then how it ended.
func ways(meetings []*minutes.Meeting) string {
	var out []string
	for _, th := range Follow(meetings).Of(meetings...) {
		line := th.First().Item.ID + ":"
		for _, s := range th.Stops {
			line += " " + s.Meeting.ID[8:] + "="
			if s.Told != nil {
				line += "t"
			}
			if s.Planned != nil {
				line += "p"
			}
			line += string(s.State)
		}
		line += " > " + string(th.State)
		if th.Stuck() {
			line += " stuck"
		}
		if th.Into != nil {
			line += " into " + th.Into.Item.ID
		}
		if th.OutOf != nil {
			line += " out of " + th.OutOf.Item.ID
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

// lists writes a meeting with what was told and what is planned.
func lists(day, told, planned string) string {
	return "# M 2018-03-" + day + "\n\n**Last week**\n" + told + "\n\n**This week**\n" + planned + "\n\n"
}

// What stands behind "Done:" in a report is not done where it is only begun, and where it is
// one of several numbered things, the others are not.
func TestOnlyBegun(t *testing.T) {
	for said, want := range map[string]string{
		"Done: rotated the keys":                      "rotate-the-keys: 05=popen 12=pdone > done",
		"Done: started to rotate the keys":            "rotate-the-keys: 05=popen 12=preported > reported",
		"Done: nothing on the keys, was ill":          "rotate-the-keys: 05=popen > gone",
		"Done: not much":                              "rotate-the-keys: 05=popen > gone",
		"Done: tried to find the crash, no luck, yet": "rotate-the-keys: 05=popen > gone",
	} {
		got := ways(oldestFirst("# M 2018-03-12\n\n## Eric\n- " + said + "\n- Next: sweep\n\n# M 2018-03-05\n\n## Eric\n- Next: rotate the keys\n"))
		if first, _, _ := strings.Cut(got, "\n"); first != want {
			t.Errorf("%q: %s", said, first)
		}
	}
	const plan = "# M 2018-03-05\n\n**This week**\n- Roll out the scheduler to quay-2 and quay-3 (Eric)\n\n"
	for told, want := range map[string]string{
		"Scheduler on quay-2 (Eric) - done":            "topen > open",
		"Scheduler on quay-2 and quay-3 (Eric) - done": "tdone > done",
	} {
		got := ways(oldestFirst("# M 2018-03-12\n\n**Last week**\n- " + told + "\n\n" + plan))
		if !strings.HasSuffix(got, want) || strings.Contains(got, "\n") {
			t.Errorf("%q: %s", told, got)
		}
	}
}

func TestThreadStates(t *testing.T) {
	const plan = "- Build the gateway (Eric)"
	first := lists("05", "- None", plan)
	tests := []struct{ name, log, want string }{
		{"open", first, "build-the-gateway: 05=popen > open"},
		{"not mentioned again is not done", lists("12", "- Other work", "- More work") + first,
			"build-the-gateway: 05=popen > gone\nother-work: 12=treported > reported\nmore-work: 12=popen > open"},
		{"told of without a word on how it went", lists("12", plan, "- None") + first, "build-the-gateway: 05=popen 12=treported > reported"},
		{"in the past", lists("12", "- Built the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"in the past, but begun only", lists("12", "- Started building the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=treported > reported"},
		{"said to be done", lists("12", plan+" - done, and deployed", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"a bullet below tells that it is done", lists("12", plan+"\n  - They said yes. Done.", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"did it", lists("12", plan+"\n  - did that", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"a sign below", lists("12", plan+"\n  - ✅", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"a bullet below tells that it is given up", lists("12", "- [ ] Build the gateway (Eric)\n  - too expensive, we drop it", "- None") + first, "build-the-gateway: 05=popen 12=tdropped > dropped"},
		{"a bullet below tells how far it is", lists("12", plan+"\n  - 60 %", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"a bullet below tells something of it", lists("12", "- [ ] Build the gateway (Eric)\n  - Yes!", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"behind a colon", lists("12", plan+": not done", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"in a group of open ones", lists("12", "- Carried over\n  - Build the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"said not to be done", lists("12", plan+" - not done", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"not done, then no longer mentioned", lists("19", "- None", "- Other work") + lists("12", plan+" - not done", "- None") + first,
			"build-the-gateway: 05=popen 12=topen > gone\nother-work: 19=popen > open"},
		{"not needed for now", lists("12", "- [ ] Build the gateway (Eric) - not needed before May", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"to be done on the next day", lists("12", "- [ ] Build the gateway (Eric) - finished tomorrow", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"denied", lists("12", "- Did not build the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"in a group", lists("12", "- Done\n  - Build the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"in a group of what is dropped", lists("12", "- Dropped\n  - Build the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=tdropped > dropped"},
		{"ticked and crossed out", lists("12", "- [x] ~~Build the gateway (Eric)~~", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"a dash in its box", lists("12", "- [-] Build the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=tdropped > dropped"},
		{"crossed out and merged", lists("12", "- [ ] ~~Build the gateway (Eric)~~ merged with the other", "- None") + first, "build-the-gateway: 05=popen 12=tturned > turned"},
		{"crossed out and replaced", lists("12", "- ~~Build the gateway (Eric)~~ replaced by a proxy", "- None") + first, "build-the-gateway: 05=popen 12=tturned > turned"},
		{"crossed out and taken over", lists("12", "- ~~Build the gateway (Eric)~~ Josh takes this over", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"crossed out, and taken over by a day", lists("12", "- ~~Build the gateway (Eric)~~ Josh takes over by Friday", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"an arrow behind who had it", lists("12", plan+" → Josh", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"crossed out and put off", lists("12", "- ~~Build the gateway (Eric)~~ moved to May", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"crossed out and begun anew", lists("12", "- ~~Build the gateway (Eric)~~ reopened", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"crossed out with any words behind it", lists("12", "- ~~Build the gateway (Eric)~~ rain all week", "- None") + first, "build-the-gateway: 05=popen 12=tdropped > dropped"},
		{"said to be open in a group of what is done", lists("12", "- Done\n  - Build the gateway (Eric) - not quite", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"done and then undone", lists("12", plan+" - was done but broke again", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"said to go on", lists("12", plan+" - on track", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"its change waits", lists("12", plan+" - PR #3 open", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"a cross in front", lists("12", "- ❌ Build the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"done, crossed out", lists("12", plan+" - ~~done~~", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"done, with a box of its own", lists("12", plan+"\n  - [x] done", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"in its own verb", lists("12", "- Postpone the fair (Eric) - postponed\n- Revert the patch (Josh) - reverted\n- Continue with the roof (Doug) - continued", "- None"),
			"postpone-the-fair: 12=tdone > done\nrevert-the-patch: 12=tdone > done\ncontinue-with-the-roof: 12=topen > open"},
		{"a bullet below tells who takes it over", lists("12", plan+"\n  - Josh takes over", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"a bullet below tells that one half is done", lists("12", plan+"\n  - the door is done, the roof is not", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"a bullet below tells that it is stuck", lists("12", plan+"\n  - stuck: the office does not answer", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"in French", lists("12", plan+" - terminé", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"in German, not", lists("12", plan+": nicht erledigt", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"in German, going on", lists("12", plan+": läuft", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"crossed out", lists("12", "- ~~Build the gateway~~ (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=tdropped > dropped"},
		{"no longer needed", lists("12", plan+" - no longer needed", "- None") + first, "build-the-gateway: 05=popen 12=tdropped > dropped"},
		{"replaced", lists("12", plan+" - replaced by the proxy", "- None") + first, "build-the-gateway: 05=popen 12=tturned > turned"},
		{"told of and planned again", lists("12", plan+" - half done", plan) + first, "build-the-gateway: 05=popen 12=tpopen > open"},
		{"ticked", "# M 2018-03-12\n\n- [x] Build the gateway (Eric)\n\n# M 2018-03-05\n\n- [ ] Build the gateway (Eric)\n", "build-the-gateway: 05=popen 12=pdone > done"},
		{"done where it was planned", "# M 2018-03-05\n\n**Action items**\n- Order mats (Eric) - done\n- Order pens (Josh) (dropped)\n- Order ink (done) (Doug)\n- Doug to order cups - DONE\n- Order jugs (Joe)\n  - done\n- Order pots (Joe) - deployed to staging\n",
			"order-mats: 05=pdone > done\norder-pens: 05=pdropped > dropped\norder-ink: 05=pdone > done\ndoug-to-order-cups: 05=pdone > done\norder-jugs: 05=pdone > done\norder-pots: 05=popen > open"},
		{"done in a list of what is next", lists("05", "- None", "- Order mats (Eric) - done\n- Order ink (Josh) - cancelled\n- Order cups (Joe)\n  - done\n- Order jugs (Joe) - done with the first ten, the rest is on order\n- Order pens (Joe) - started"),
			"order-mats: 05=pdone > done\norder-ink: 05=pdropped > dropped\norder-cups: 05=pdone > done\norder-jugs: 05=pdone > done\norder-pens: 05=popen > open"},
		{"the parts of what is done go with it, unless a box is left", "# M 2018-03-05\n\n**Action items**\n- [x] Order mats (Eric)\n  - In red\n  - [ ] Lay them\n",
			"order-mats: 05=pdone > done\nin-red: 05=pdone > done\nlay-them: 05=popen > open"},
		{"a box that nobody ticked", lists("12", "- [ ] Build the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"words go before a box that nobody ticked", lists("12", "- [ ] Build the gateway (Eric) - done", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"a ticked box", lists("12", "- [x] Build the gateway (Eric)", "- None") + first, "build-the-gateway: 05=popen 12=tdone > done"},
		{"what is around an open box", lists("12", "- Build the gateway (Eric)\n  - [ ] Order the racks (Josh)\n  - Label them", "- None") + first,
			"build-the-gateway: 05=popen 12=topen > open\norder-the-racks: 12=topen > open\nlabel-them: 12=topen > open"},
		{"still without an owner", lists("12", "- Build the gateway (needs an owner)", "- None") + first, "build-the-gateway: 05=popen 12=topen > open"},
		{"a row that is open", "# M 2018-03-12\n\n**Last week**\n\n| Action | Owner | Status |\n|---|---|---|\n| Build the gateway | Eric | open |\n| Build the proxy | Josh | in progress |\n| Build the cache | Josh | done |\n\n" + first,
			"build-the-gateway: 05=popen 12=topen > open\nbuild-the-proxy: 12=topen > open\nbuild-the-cache: 12=tdone > done"},
		{"the same words tell nothing by their tense", lists("12", "- Unified login (Eric)\n- Closed beta (Josh)\n- Set up CI (Doug)\n- Built-in player", "- None") + lists("05", "- None", "- Unified login (Eric)\n- Closed beta (Josh)\n- Setup CI (Doug)\n- Built-in player"),
			"unified-login: 05=popen 12=treported > reported\nclosed-beta: 05=popen 12=treported > reported\nsetup-ci: 05=popen 12=treported > reported\nbuilt-in-player: 05=popen 12=treported > reported"},
		{"done every week and planned anew", lists("26", plan+" - done", plan) + lists("19", plan+" - done", plan) + lists("12", plan+" - done", plan) + first,
			"build-the-gateway: 05=popen 12=tdone > done\nbuild-the-gateway-2: 12=popen 19=tdone > done\nbuild-the-gateway-2: 19=popen 26=tdone > done\nbuild-the-gateway-2: 26=popen > open"},
		{"crossed out and planned anew", lists("12", "- ~~Build the gateway~~ (Eric)", plan) + first, "build-the-gateway: 05=popen 12=tdropped > dropped\nbuild-the-gateway-2: 12=popen > open"},
		{"done in the past and planned anew", lists("12", "- Built the gateway (Eric)", plan) + first, "build-the-gateway: 05=popen 12=tdone > done\nbuild-the-gateway: 12=popen > open"},
		{"ticked and copied on, then begun anew", "# M 2018-03-19\n\n**Tasks**\n- [ ] Build it (Eric)\n\n# M 2018-03-12\n\n**Tasks**\n- [x] Build it (Eric)\n\n# M 2018-03-05\n\n**Tasks**\n- [x] Build it (Eric)\n",
			"build-it: 05=pdone 12=pdone > done\nbuild-it: 19=popen > open"},
		{"stuck", lists("26", "- None", plan) + lists("19", "- None", plan) + lists("12", "- None", plan) + first,
			"build-the-gateway: 05=popen 12=popen 19=popen 26=popen > open stuck"},
		{"stuck once, done in the end", lists("30", "- Built the gateway (Eric)", "- None") + lists("26", "- None", plan) + lists("19", "- None", plan) + lists("12", "- None", plan) + first,
			"build-the-gateway: 05=popen 12=popen 19=popen 26=popen 30=tdone > done"},
		{"a marker ties what nothing else does", lists("12", "- Proxy instead of it (Josh) <!-- same: 2018-03-05#build-the-gateway -->", "- None") + first,
			"build-the-gateway: 05=popen 12=treported > reported"},
		{"a marker by the first words, on a line of its own", lists("12", "- Proxy (Josh)\n  <!-- Same: Build the -->", "- None") + first,
			"build-the-gateway: 05=popen 12=treported > reported"},
		{"a marker over weeks", lists("19", "- Built it (Eric) <!-- same: /meetings/weekly/2018-03-05/#item-build-the-gateway -->", "- None") + lists("12", "- None", "- Rest (Josh)") + first,
			"build-the-gateway: 05=popen 19=tdone > done\nrest: 12=popen > gone"},
		{"a new item in the same words", lists("12", "- None", plan+" <!-- new -->") + first, "build-the-gateway: 05=popen > gone\nbuild-the-gateway: 12=popen > open"},
		{"turned into something else", lists("12", "- None", "- Buy a gateway (Josh) <!-- instead of: Build the gateway -->\n"+plan) + first,
			"build-the-gateway: 05=popen > turned into buy-a-gateway\nbuy-a-gateway: 12=popen > open out of build-the-gateway\nbuild-the-gateway: 12=popen > open"},
		{"left open in the same words, and something like it planned", lists("12", "- [ ] Write release notes (Eric)", "- Write release notes in German (Eric)") + lists("05", "- None", "- Write release notes (Eric)"),
			"write-release-notes: 05=popen 12=topen > open\nwrite-release-notes-in-german: 12=popen > open"},
		{"said to wait, and something that holds its words planned", lists("12", "- Write release notes (Eric) - blocked: the key is missing", "- Write blog post on release notes (Eric)") + lists("05", "- None", "- Write release notes (Eric)"),
			"write-release-notes: 05=popen 12=topen > open\nwrite-blog-post-on-release-notes: 12=popen > open"},
		{"left open, and planned with a light word or a slip", lists("12", "- [ ] Write release notes (Eric)\n- [ ] Order the cupboards (Josh)", "- Write the release notes (Eric)\n- Order the cupbords (Josh)") + lists("05", "- None", "- Write release notes (Eric)\n- Order the cupboards (Josh)"),
			"write-release-notes: 05=popen 12=tpopen > open\norder-the-cupboards: 05=popen 12=tpopen > open"},
		{"left open in other words, and planned in yet others", lists("12", "- [ ] Quotes for new switches (Eric)", "- Decide between the quotes for new switches (Eric)") + lists("05", "- None", "- Quote for new switches (Eric)"),
			"quote-for-new-switches: 05=popen 12=tpopen > open"},
		{"one half is ticked, the other has an open box", lists("12", "- [x] Order the racks (Eric)\n- [ ] Order the cables (Eric)", "- None") + lists("05", "- None", "- Order the racks and the cables (Eric)"),
			"order-the-racks-and-the-cables: 05=popen 12=topen > open\norder-the-racks: 12=tdone > done"},
		{"each half is told to be done", lists("12", "- Update the docs (Eric) - done\n- Publish the packages (Eric) - done", "- None") + lists("05", "- None", "- Update the docs and publish the packages (Eric)"),
			"update-the-docs-and-publish-the: 05=popen 12=tdone > done\npublish-the-packages: 12=tdone > done"},
		{"two of three are told to be done", lists("12", "- Order the racks (Eric) - done\n- Order the cables (Eric) - done", "- None") + lists("05", "- None", "- Order the racks and the cables and the lamps (Eric)"),
			"order-the-racks-and-the-cables: 05=popen 12=treported > reported\norder-the-cables: 12=tdone > done"},
		{"handed on, with its issue", lists("12", "- [ ] Load test of the gateway (Eric → Josh) #45\n- [ ] Write the runbook (Josh, Eric), see #46", "- None") + lists("05", "- None", "- Load test of the gateway (Eric)\n- Write the runbook (Josh)"),
			"load-test-of-the-gateway: 05=popen 12=topen > open\nwrite-the-runbook: 05=popen 12=topen > open"},
		{"handed on, with another issue", lists("12", "- [ ] Load test of the gateway (Eric → Josh) #45", "- None") + lists("05", "- None", "- Load test of the gateway (Eric) #44"),
			"load-test-of-the-gateway-44: 05=popen > gone\nload-test-of-the-gateway-45: 12=topen > open"},
		{"half of it is done", lists("12", "- Update the docs (Eric) - done\n- Publish the packages (Eric)", "- None") + lists("05", "- None", "- Update the docs and publish the packages (Eric)"),
			"update-the-docs-and-publish-the: 05=popen 12=treported > reported\npublish-the-packages: 12=treported > reported"},
		{"half of it is done, and nothing is said of the other", lists("12", "- Update the docs (Eric) - done\n- Publish the news (Eric)", "- None") + lists("05", "- None", "- Update the docs and publish the packages (Eric)"),
			"update-the-docs-and-publish-the: 05=popen 12=topen > open\npublish-the-news: 12=treported > reported"},
		{"half of it is done, told in the past", lists("12", "- Updated the docs (Eric)", "- None") + lists("05", "- None", "- Update the docs and publish the packages (Eric)"),
			"update-the-docs-and-publish-the: 05=popen 12=topen > open"},
		{"a bullet below tells what is still open", lists("12", "- Order racks (Eric)\n  - done: the first one\n  - open: the second\n- Order mats (Josh)\n  - done: all ten\n  - thanks to the office", "- None") + lists("05", "- None", "- Order racks (Eric)\n- Order mats (Josh)"),
			"order-racks: 05=popen 12=topen > open\norder-mats: 05=popen 12=treported > reported\nopen-the-second: 12=topen > open"},
		{"in a list without a name, what was to be done is", "# M 2018-03-12\n\n- Order racks (Eric)\n- Order mats (Josh)\n- [ ] Order cups (Josh)\n- Order pens (Josh) - not yet\n\n" + lists("05", "- None", "- Order racks (Eric)"),
			"order-racks: 05=popen 12=popen > open\norder-mats: 12=preported > reported\norder-cups: 12=popen > open\norder-pens: 12=popen > open"},
		{"both halves are done", lists("12", "- Updated the docs and published all packages (Eric)", "- None") + lists("05", "- None", "- Update the docs and publish the packages (Eric)"),
			"update-the-docs-and-publish-the: 05=popen 12=tdone > done"},
		{"two become one", lists("12", "- Write release notes for iOS and Android (Josh)", "- None") + lists("05", "- None", "- Write release notes for iOS (Josh)\n- Write release notes for Android (Josh)\n- Write release notes for Windows (Josh)"),
			"write-release-notes-for-ios: 05=popen 12=treported > reported\nwrite-release-notes-for-android: 05=popen > turned into write-release-notes-for-ios-and\nwrite-release-notes-for-windows: 05=popen > gone"},
		{"two become one, and both are told of", lists("12", "- Write release notes for iOS (Josh)\n- Write release notes for Android (Josh)", "- Write release notes for iOS and Android (Josh)") + lists("05", "- None", "- Write release notes for iOS (Josh)\n- Write release notes for Android (Josh)"),
			"write-release-notes-for-ios: 05=popen 12=tpopen > open\nwrite-release-notes-for-android: 05=popen 12=treported > turned into write-release-notes-for-ios-and"},
		{"two people do together what each had to do", lists("12", "- None", "- Review the text (Eric, Josh)") + lists("05", "- None", "- Review the text (Eric)\n- Review the text (Josh)"),
			"review-the-text: 05=popen 12=popen > open\nreview-the-text-2: 05=popen > turned into review-the-text"},
		{"two people do together what were two things", lists("12", "- [ ] Order the racks and the cables (Eric, Josh)", "- None") + lists("05", "- None", "- Order the racks (Eric)\n- Order the cables (Josh)"),
			"order-the-racks: 05=popen 12=topen > open\norder-the-cables: 05=popen > turned into order-the-racks-and-the-cables"},
		{"but not where a third thing is in it", lists("12", "- None", "- Order the racks and the cables and lamps (Eric, Josh)") + lists("05", "- None", "- Order the racks (Eric)\n- Order the cables (Josh)"),
			"order-the-racks: 05=popen > gone\norder-the-cables: 05=popen > gone\norder-the-racks-and-the-cables: 12=popen > open"},
		{"nor where it is of others", lists("12", "- None", "- Order the racks and the cables (Eric, Josh)") + lists("05", "- None", "- Order the racks (Eric)\n- Order the cables (Doug)"),
			"order-the-racks: 05=popen > gone\norder-the-cables: 05=popen > gone\norder-the-racks-and-the-cables: 12=popen > open"},
		{"but not where a third had it", lists("12", "- None", "- Review the text (Eric, Josh)") + lists("05", "- None", "- Review the text (Eric)\n- Review the text (Josh)\n- Review the text (Doug)"),
			"review-the-text: 05=popen > gone\nreview-the-text-2: 05=popen > gone\nreview-the-text-3: 05=popen > gone\nreview-the-text: 12=popen > open"},
		{"two become one, by their markers", lists("12", "- None", "- Rent all (Josh) <!-- instead of: Order racks --> <!-- instead of: Plant trees -->") + lists("05", "- None", "- Order racks (Josh)\n- Plant trees (Eric)"),
			"order-racks: 05=popen > turned into rent-all\nplant-trees: 05=popen > turned into rent-all\nrent-all: 12=popen > open out of order-racks"},
		{"not of other people", lists("12", "- Write release notes for iOS and Android (Josh)", "- None") + lists("05", "- None", "- Write release notes for iOS (Josh)\n- Write release notes for Android (Eric)"),
			"write-release-notes-for-ios: 05=popen 12=treported > reported\nwrite-release-notes-for-android: 05=popen > gone"},
		{"code is no marker", lists("12", "- None", plan+" `<!-- new -->`") + first, "build-the-gateway: 05=popen 12=popen > open"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := ways(oldestFirst(test.log)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

func TestCheckMarks(t *testing.T) {
	first := lists("05", "- None", "- Build the gateway (Eric)\n- Build the proxy\n- Write it")
	tests := []struct{ name, item, want string }{
		{"right", "- x <!-- same: Write it -->", ""},
		{"right by id", "- x <!-- instead of: 2018-03-05#write-it -->", ""},
		{"any other comment", "- x <!-- same as above -->", ""},
		{"the colon left out", "- x <!-- same 2018-03-05#write-it -->", "4:5 this looks like a marker of an item, but is not one: it corrects nothing (write <!-- same: 2018-03-05#write-the-runbook -->, <!-- instead of: 2018-03-05#write-the-runbook --> or <!-- new -->)"},
		{"misspelt", "- x <!-- insted of: Write it -->", "4:5 this looks like a marker of an item, but is not one: it corrects nothing (write <!-- same: 2018-03-05#write-the-runbook -->, <!-- instead of: 2018-03-05#write-the-runbook --> or <!-- new -->)"},
		{"in more words", "- x <!-- new item -->", "4:5 this looks like a marker of an item, but is not one: it corrects nothing (write <!-- same: 2018-03-05#write-the-runbook -->, <!-- instead of: 2018-03-05#write-the-runbook --> or <!-- new -->)"},
		{"a comment on names", "- x <!-- new names for the wallet: same or not -->", ""},
		{"no item", "- x <!-- same: -->", "4:5 the marker names no item"},
		{"no such meeting", "- x <!-- same: 2018-03-04#write-it -->", "4:5 no earlier meeting of the series that lists anything is called 2018-03-04 (did you mean 2018-03-05?)"},
		{"its own meeting", "- x <!-- same: 2018-03-12#x -->", "4:5 no earlier meeting of the series that lists anything is called 2018-03-12 (did you mean 2018-03-05?)"},
		{"no such item", "- x <!-- same: 2018-03-05#write-is -->", "4:5 the meeting 2018-03-05 has no item write-is (did you mean write-it?)"},
		{"no such words", "- x <!-- same: Writ it -->", "4:5 no item of the meeting before, 2018-03-05, begins with these words (did you mean write-it?)"},
		{"several", "- x <!-- same: Build the -->", "4:5 several items of the meeting before, 2018-03-05, begin with these words (write 2018-03-05#build-the-gateway or 2018-03-05#build-the-proxy)"},
		{"two markers", "- x <!-- new --> <!-- same: Write it -->", "4:18 this item has a marker already (keep the one that is right)"},
		{"several that became one", "- x <!-- instead of: Write it --> <!-- instead of: Build the proxy -->", ""},
		{"one of them twice", "- x <!-- instead of: Write it --> <!-- instead of: Write it -->", "4:5 this item has a marker already (keep the one that is right)"},
		{"two kinds", "- x <!-- same: Write it --> <!-- instead of: Build the proxy -->", "4:29 this item has a marker already (keep the one that is right)"},
		{"twice the same", "- x <!-- same: Write it -->\n- y\n  <!-- same: write it -->", "6:3 two items of this list are said to be the same one (keep one of the two markers)"},
		{"on a group", "- Done <!-- new -->\n  - x", "4:8 this marker has no effect: only work is followed (take it out, or put it on an item of what was or is to be done)"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			meetings, problems := read(lists("12", test.item, "- None")+first, date.MDY, planners())
			meetings[0], meetings[1] = meetings[1], meetings[0]
			CheckMarks(meetings, problems)
			var got []string
			for _, p := range problems.Sorted() {
				line := fmt.Sprintf("%d:%d %s", p.At.Line, p.At.Column, p.Summary)
				if p.Hint != "" && test.name != "no item" {
					line += " (" + p.Hint + ")"
				}
				got = append(got, line)
			}
			if strings.Join(got, "\n") != test.want {
				t.Errorf("got %s\nwant %s", strings.Join(got, "\n"), test.want)
			}
		})
	}
}

func TestVerdict(t *testing.T) {
	for said, want := range map[string]State{
		"not quite done": Open, "nothing done": Open, "almost done": Open, "will be done tomorrow": Open, "done?": Open, "is that finished?": Open,
		"50% done": Open, "50 % done": Open, "can't be done": Open, "should be done by Friday": Open, "hasn't been finished": Open, "neither started nor finished": Open,
		"undone": Open, "not cancelled, continues": Open, "waiting until it is done": Open, "to be completed": Open, "incomplete": Open, "blocked by vendor": Open,
		"done, except the tests": Open, "done (apart from the tests)": Open, "done — except the tests": Open, "done: all but for one": Open, "paused": Open, "on track": Open, "🟡 two of ten": Open, "❌": Open, "✘ no answer": Open, "PR open": Open, "MR #12 is still open": Open, "reverted": Open, "merged, then reverted": Open,
		"was done but broke again": Open, "fixed, but it failed": Open, "moved to May": Open, "put off": Open,
		"not needed before May": Open, "not needed yet": Open, "not required until the fair": Open, "finished tomorrow": Open, "done by tomorrow": Open,
		"finished, tomorrow the next one": Finished, "done tomorrow's slides": Finished, "not needed": Dropped, "not needed, before May we had none": Dropped, "no longer needed before May": Dropped,
		"open": Open, "offen": Open, "in review": Open, "started": Open,
		"done": Finished, "Done.": Finished, "100% done": Finished, "shipped!": Finished, "done, and deployed": Finished, "has been finished": Finished, "erledigt": Finished, "✅": Finished,
		"cancelled": Dropped, "dropped for now": Dropped, "won't do": Dropped, "no longer needed": Dropped, "entfällt": Dropped,
		"merged into item p": Turned, "became a guide": Turned,
		"fixed after it broke again": Finished, "merged into main, tracked elsewhere": Turned, "done, but ugly": Finished, "delivered on schedule": Finished, "done, the old one is paused": Finished, "is paused": Open,
		"the vendor answered": "", "opened a PR": "", "registration open": "", "came back with an offer": "", "moved to the depot": "", "opened a ticket": "", "": "",
	} {
		if got := verdict(said); got != want {
			t.Errorf("%q: got %q, want %q", said, got, want)
		}
	}
	for said, want := range map[string]bool{
		"done": true, "Done!": true, "done on Monday": true, "done, see the page": true, "done (lead)": true, "done—see the page": true, "done… at last": true, "fixed in #12": true,
		"deployed to staging": false, "completed the first draft": false, "merged two of them": false, "ops did it": false,
	} {
		if got := minutes.SaysAllDone(said); got != want {
			t.Errorf("%q: all done is %v", said, got)
		}
	}
}
