package pages

import (
	"embed"
	"io/fs"
	"regexp"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/schedule"
	"slipway/internal/source"
)

// Token is a custom property of the theme's stylesheet.
type Token struct {
	Name  string `json:"name"` // "accent", without the dashes
	Value string `json:"value"`
}

// Tokens reads the custom properties that a stylesheet defines, in their order.
func Tokens(css []byte) []Token {
	var out []Token
	for _, m := range tokenPattern.FindAllSubmatch(cssComment.ReplaceAll(css, nil), -1) {
		out = append(out, Token{string(m[1]), strings.Join(strings.Fields(string(m[2])), " ")})
	}
	return out
}

var (
	cssComment   = regexp.MustCompile(`(?s)/\*.*?\*/`)
	tokenPattern = regexp.MustCompile(`--([a-z][a-z0-9-]*)\s*:\s*([^;{}]+)`)
)

// sampleFiles is a portal of one release, whose milestones are each in another
// state on the day that it stands still at.
//
//go:embed sample
var sampleFiles embed.FS

// styleView shows every part that pages are made of. What is on it is made up,
// but goes the way of real facts.
type styleView struct {
	AsOf     *Date          `json:"as_of"`
	Colours  []Token        `json:"colours"`
	Sizes    []Token        `json:"sizes"`
	Statuses []string       `json:"statuses"`
	Verdict  Verdict        `json:"verdict"`
	Facts    facts          `json:"facts"`
	Rows     []milestoneRow `json:"rows"`
	Timeline *Chart         `json:"timeline"`
	Trend    *Chart         `json:"trend"`
	Bar      string         `json:"bar"`     // a segment a milestone
	BarKey   string         `json:"bar_key"` // what the segments mean
	URL      string         `json:"url"`     // of the page itself, where links of the sample lead
}

// style lays out the page that shows how pages are made; it is for those who
// work on the look, and only there where drafts are.
func (b *builder) style(tokens []Token) {
	if !b.drafts {
		return
	}
	files, err := fs.Sub(sampleFiles, "sample")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	self := b.urls.To(StylePath)
	p := portal.Load(source.FS(files), &diag.List{})
	sample := newBuilder(Input{Portal: p, AsOf: p.Config.AsOf, URLs: URLs{Base: self + "#"}, Words: b.words}, &diag.List{})
	s := sample.schedules[0]
	v := styleView{
		AsOf: b.day(p.Config.AsOf), Statuses: []string{schedule.Draft, schedule.Upcoming, schedule.InFlight, schedule.Released, schedule.Cancelled},
		Verdict: sample.verdict(s), Facts: sample.facts(s), Timeline: sample.timeline(s), Trend: sample.trend(s), URL: self,
		Bar: sample.bar(s).HTML(), BarKey: sample.barKey(sample.schedules),
	}
	for _, m := range s.Milestones {
		v.Rows = append(v.Rows, sample.milestoneRow(s, m))
	}
	for _, t := range tokens {
		if strings.Contains(t.Value, "#") {
			v.Colours = append(v.Colours, t)
		} else {
			v.Sizes = append(v.Sizes, t)
		}
	}
	b.add(Page{
		Path: StylePath, Layout: "style", Title: b.words.Say("style_title", 0), Description: b.words.Say("style_lead", 0),
		NoIndex: true, View: v,
	})
}
