package pages

import "slipway/internal/portal"

// Repository is where the source of something is.
type Repository struct {
	Text    Text   `json:"text"` // the state, and where a value is to be confirmed what about it
	Name    string `json:"name,omitempty"`
	URL     string `json:"url,omitempty"`
	Branch  string `json:"branch,omitempty"`
	Private bool   `json:"private,omitempty"`
	Note    *Text  `json:"note,omitempty"`
}

func (b *builder) repository(r portal.Repository) *Repository {
	if r.Text.State == portal.Absent && r.Text.Missing == "" && !r.Private && r.URL == "" {
		return nil
	}
	out := &Repository{
		Text: Text{State: r.Text.State.String(), Missing: r.Text.Missing},
		Name: r.Text.Markdown, Branch: r.Branch, Private: r.Private, Note: b.given(r.Note),
	}
	if r.URL != "" {
		out.URL = b.href(r.URL, r.URLAt)
	}
	return out
}

// given shows a text, or gives nil where nothing was written.
func (b *builder) given(t portal.Text) *Text {
	if t.State == portal.Absent && t.Missing == "" {
		return nil
	}
	v := b.text(t)
	return &v
}

// Version is what a product's version was before a release and will be after.
type Version struct {
	From  VersionValue  `json:"from"`
	To    VersionValue  `json:"to"`
	Note  *Text         `json:"note,omitempty"`
	Lines []VersionLine `json:"lines,omitempty"` // what ranges of versions stood for
}

// VersionValue is one version, with what is said about it.
type VersionValue struct {
	Text   Text     `json:"text"`
	Target bool     `json:"target,omitempty"`
	Or     []string `json:"or,omitempty"`
	If     *Text    `json:"if,omitempty"`
	Note   *Text    `json:"note,omitempty"`
}

// VersionLine says what a range of versions stood for.
type VersionLine struct {
	Version string `json:"version"`
	Meaning string `json:"meaning"`
}

func (b *builder) version(v portal.Version) *Version {
	out := &Version{From: b.versionValue(v.From), To: b.versionValue(v.To), Note: b.given(v.Note)}
	for _, l := range v.History {
		out.Lines = append(out.Lines, VersionLine{Version: l.Version, Meaning: l.Meaning})
	}
	if out.Note == nil && out.Lines == nil && isAbsent(v.From) && isAbsent(v.To) {
		return nil
	}
	return out
}

func (b *builder) versionValue(v portal.VersionValue) VersionValue {
	return VersionValue{Text: b.text(v.Text), Target: v.Target, Or: v.Or, If: b.given(v.If), Note: b.given(v.Note)}
}

func isAbsent(v portal.VersionValue) bool {
	return v.Text.State == portal.Absent && v.Text.Missing == ""
}

// Story is a user story, or what is to be said about the one still missing.
type Story struct {
	As   *Text `json:"as,omitempty"`
	Want *Text `json:"want,omitempty"`
	So   *Text `json:"so,omitempty"`
	Open *Text `json:"open,omitempty"`
}

func (b *builder) stories(list portal.Stories) []Story {
	var out []Story
	for _, s := range list {
		if s.Open.State != portal.Absent {
			out = append(out, Story{Open: b.given(s.Open)})
			continue
		}
		out = append(out, Story{As: b.given(s.As), Want: b.given(s.Want), So: b.given(s.So)})
	}
	return out
}
