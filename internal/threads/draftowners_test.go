package threads

import (
	"strings"
	"testing"

	"slipway/internal/minutes"
)

// What a heading, an item around them or a sentence tells of the owners of items is not in a
// draft; their names are written behind them there, and everything is found again.
func TestDraftKeepsOwners(t *testing.T) {
	for name, c := range map[string]struct{ log, want string }{
		"below the heading of a person": {"## Eric\n\n### Done\n\n- Built it\n\n### Next\n\n- Test the new build\n- Ship it\n\n## Josh\n\n### Done\n\n- Slept\n",
			"- [ ] Test the new build (Eric)\n- [ ] Ship it (Eric) <!-- same: 2026-03-02#ship-it -->\n"},
		"below an item that is over": {"**This week**\n- [x] Translate the shop (Doug)\n  - [ ] Dutch in the second round\n- Paint the shop (Josh)\n",
			"- [ ] Dutch in the second round (Doug)\n- [ ] Paint the shop (Josh)\n"},
		"in its own words": {"**This week**\n- Eric: paint the shop\n- Order paint for the shop, needs an owner\n",
			"- [ ] Eric: paint the shop\n- [ ] Order paint for the shop, needs an owner\n"},
		"taken over by somebody else": {"**Last week**\n- [ ] ~~Paint the shop (Eric)~~ Josh takes this over\n- [ ] Paint the roof (Eric)\n  - Josh takes over\n\n**This week**\n- Rest (Josh)\n",
			"**Last week**\n- [ ] Paint the shop (Josh)\n- [ ] Paint the roof (Josh)\n- [ ] Rest (Josh)\n"},
		"taken over by a day": {"**This week**\n- ~~Paint the shop (Eric)~~ Josh takes over by 20 March\n- Paint the roof (Eric) → Josh\n- Rest (Josh)\n",
			"**Last week**\n- [ ] Paint the shop – by 2026-03-20 (Josh)\n- [ ] Paint the roof (Josh)\n- [ ] Rest (Josh)\n"},
		"crossed out and put off": {"**This week**\n- ~~Paint the shop (Eric)~~ postponed to May\n- Rest (Josh)\n",
			"**Last week**\n- [ ] Paint the shop (Eric)\n- [ ] Rest (Josh)\n"},
		"said right behind the owner": {"**Last week**\n- [ ] Paint the shop (Eric): not done\n- [ ] Paint the roof (Eric) in review\n- [ ] Paint the wall (Eric), Josh takes over\n- [ ] Paint the gate: not done\n\n**This week**\n- Rest (Josh)\n",
			"**Last week**\n- [ ] Paint the shop (Eric)\n- [ ] Paint the roof (Eric)\n- [ ] Paint the wall (Josh)\n- [ ] Paint the gate\n- [ ] Rest (Josh)\n"},
		"what blocks it is left behind": {"**Last week**\n- [ ] Paint the shop (Eric) → blocked by #77\n- [ ] Paint the roof (Eric) - blocked by #78\n\n**This week**\n- Rest (Josh)\n",
			"**Last week**\n- [ ] Paint the shop (Eric)\n- [ ] Paint the roof (Eric)\n- [ ] Rest (Josh)\n"},
		"in prose": {"**Shop.** It is grey. Eric will paint it.\n\n**Roof.** It leaks.\n",
			"**Action items**\n- **Shop.** It is grey. Eric will paint it.\n"},
		"decided and to be done": {"**Action items**\n- Decided: Eric to paint the shop\n- Paint the roof (Josh)\n",
			"- Eric to paint the shop (Eric)\n- Paint the roof (Josh)\n"},
		"by when stays": {"**This week**\n- Paint the shop (Eric) - due 20 March\n- Paint the roof (Josh) – 2026-03-20\n- Paint the wall (Josh) - by 2026-03-20, waits for paint\n",
			"- [ ] Paint the shop (Eric) - due 2026-03-20\n- [ ] Paint the roof (Josh) – by 2026-03-20\n- [ ] Paint the wall (Josh) – by 2026-03-20\n"},
		"a theme is nothing to tick": {"**This week**\n- **Theme: colour**\n- Paint the shop (Josh)\n",
			"- **Theme: colour**\n- [ ] Paint the shop (Josh)\n"},
	} {
		before, _ := read("# Weekly 2026-03-02\n\n"+c.log, 0, planners())
		day, _ := before[0].Date.Day()
		day = day.AddDays(7)
		again := func(body []byte) *minutes.Meeting {
			all, _ := read("# Weekly "+day.String()+"\n"+string(body), 0, planners())
			return all[0]
		}
		readBody := func(body []byte) *minutes.Meeting {
			m := again(body)
			for _, o := range occurrences(m) {
				o.item.Line-- // of the heading
			}
			for i := range m.Decisions {
				m.Decisions[i].Line--
			}
			return m
		}
		draft := Draft{Title: "Weekly", Date: day, Before: before[0], Held: before, Steps: Follow(before)}.Keeping(readBody, func(id string) string { return strings.ToUpper(id[:1]) + id[1:] })
		body := draft.body().String()
		if !strings.Contains(body, c.want) {
			t.Errorf("%s:\n%s\nwant\n%s", name, body, c.want)
		}
		steps := Follow(append(before, again([]byte(body))))
		for _, o := range occurrences(before[0]) {
			th := steps[o.item].Thread
			if th.First().Item != o.item || o.item.Done || o.item.Kind != minutes.Task || th.Stops[0].State != Open {
				continue
			}
			if last := th.Latest(); len(th.Stops) != 2 || last.State != Open || ownersOf(last.Item()) != o.owners {
				t.Errorf("%s: %q is not carried on", name, o.raw)
			}
		}
	}
}
