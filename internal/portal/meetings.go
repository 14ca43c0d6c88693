package portal

import (
	"cmp"
	"errors"
	"path"
	"slices"
	"strings"
	"unicode"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/minutes"
	"slipway/internal/source"
	"slipway/internal/threads"
)

const meetingsRoot = "content/meetings"

// indexFile describes a folder rather than being a page of its own.
const indexFile = "_index.md"

// seriesFront is the front matter of a series' _index.md.
type seriesFront struct {
	Title        string              `yaml:"title"`
	Release      string              `yaml:"release"`
	ReleaseAt    diag.Range          `yaml:"release,at"`
	Every        *source.Node        `yaml:"every"` // monday
	Time         *source.Node        `yaml:"time"`  // 10:00+02:00
	Dates        string              `yaml:"dates"` // mdy, dmy, ymd
	DatesAt      diag.Range          `yaml:"dates,at"`
	Visibility   string              `yaml:"visibility"` // public (the default) or internal
	VisibilityAt diag.Range          `yaml:"visibility,at"`
	Accepted     []*SeriesAcceptance `yaml:"accepted"`
	Extra        *source.Node        `yaml:"extra"`
	At           diag.Range          `yaml:",at"`
}

// meetingFront is the front matter of minutes.
type meetingFront struct {
	Title        string       `yaml:"title"`
	Date         When         `yaml:"date"`
	Series       string       `yaml:"series"`
	SeriesAt     diag.Range   `yaml:"series,at"`
	Release      string       `yaml:"release"`
	ReleaseAt    diag.Range   `yaml:"release,at"`
	Chair        string       `yaml:"chair"`
	Moderator    string       `yaml:"moderator"`
	Notetaker    string       `yaml:"notetaker"`
	Present      []string     `yaml:"present,one"`
	Absent       []string     `yaml:"absent,one"`
	Observers    []string     `yaml:"observers,one"`
	Dates        string       `yaml:"dates"`
	DatesAt      diag.Range   `yaml:"dates,at"`
	Status       string       `yaml:"status"` // planned, held or cancelled
	StatusAt     diag.Range   `yaml:"status,at"`
	Time         string       `yaml:"time"`  // in words, 10:00 to 10:40 UTC
	Place        string       `yaml:"place"` // in words
	Agenda       []string     `yaml:"agenda,one"`
	Next         string       `yaml:"next"` // in words, 16 March 2026, online
	NextAt       diag.Range   `yaml:"next,at"`
	Visibility   string       `yaml:"visibility"` // public (the default) or internal
	VisibilityAt diag.Range   `yaml:"visibility,at"`
	Extra        *source.Node `yaml:"extra"`
	At           diag.Range   `yaml:",at"`
}

func (p *Portal) loadMeetings(tree *source.Tree, problems *diag.List) {
	files := tree.Glob(meetingsRoot, problems, ".md")
	for _, id := range folders(files, meetingsRoot) {
		dir := path.Join(meetingsRoot, id)
		if !validFolder(id, dir, problems) {
			continue
		}
		s := &Series{ID: id, Name: id, At: diag.Range{File: dir}}
		if index := path.Join(dir, indexFile); tree.Exists(index) {
			if !p.describeSeries(s, tree, index, problems) {
				continue
			}
		}
		var all []minutes.Input
		for _, file := range files {
			if path.Base(file) == indexFile || !strings.HasPrefix(file, dir+"/") || isReadme(file) {
				continue
			}
			if original, key := languageOf(file); p.Config.speaks(key) {
				problems.Errorf(diag.Range{File: file}, "meeting/language", "keep only "+path.Base(original), "minutes and series are there in one language")
				continue
			}
			in, ok := p.readMinutes(s, tree, file, problems)
			if !ok {
				continue
			}
			if file == path.Join(dir, "index.md") && s.File == "" && !minutes.NamesDay(in) {
				problems.Errorf(diag.Range{File: file}, "meeting/index", "rename it to "+indexFile, "what describes a series is called "+indexFile)
				continue
			}
			all = append(all, in)
		}
		p.addMinutes(s, all, problems)
		slices.SortStableFunc(s.Meetings, byDate)
		s.reportTwins(problems)
		threads.CheckMarks(s.Meetings, problems)
		p.Series = append(p.Series, s)
	}
	for _, file := range files {
		if path.Dir(file) == meetingsRoot && path.Base(file) != indexFile {
			problems.Errorf(diag.Range{File: file}, "meeting/no-series", "move it to "+meetingsRoot+"/<series>/"+path.Base(file), "these minutes belong to no series")
		}
	}
}

// byDate puts meetings oldest first and undated ones last.
func byDate(a, b *minutes.Meeting) int {
	da, aok := a.Date.Latest()
	db, bok := b.Date.Latest()
	if aok != bok {
		if aok {
			return -1
		}
		return 1
	}
	return cmp.Or(da.Compare(db), cmp.Compare(a.ID, b.ID))
}

// describeSeries reads what a series says of itself, and reports whether it
// may be shown. A series that cannot be read is not: it may be internal.
func (p *Portal) describeSeries(s *Series, tree *source.Tree, file string, problems *diag.List) bool {
	doc, ok := internalDocument(tree, file, problems)
	if !ok {
		p.unread.miss(RefSeries, s.ID)
		return false
	}
	var front seriesFront
	if doc.Front != nil {
		source.Decode(doc.Front, &front, problems)
	}
	if isInternal(front.Visibility, front.VisibilityAt, problems) {
		if front.Visibility == "internal" {
			p.withheld = append(p.withheld, s.ID)
		} else {
			p.unread.miss(RefSeries, s.ID)
		}
		return false
	}
	s.Every = p.rhythm(front.Every, front.Time, problems)
	checkOrder(front.Dates, front.DatesAt, problems)
	s.Name = cmp.Or(front.Title, s.ID)
	s.Accepted = front.Accepted
	s.Release, s.releaseAt, s.Dates, s.File, s.At = front.Release, front.ReleaseAt, front.Dates, file, diag.Range{File: file, Line: 1}
	body, partial := minutes.Public(file, string(doc.Body), doc.BodyLine, problems)
	s.Partial = partial
	if body = strings.TrimRightFunc(body, unicode.IsSpace); body != "" {
		line := doc.BodyLine
		for strings.TrimSpace(body[:strings.IndexByte(body+"\n", '\n')]) == "" {
			_, body, _ = strings.Cut(body, "\n")
			line++
		}
		s.Intro = Text{State: Given, Markdown: body, At: diag.Range{File: file, Line: line}}
	}
	return true
}

// rhythm reads how often a series meets, and when on such a day.
func (p *Portal) rhythm(every, time *source.Node, problems *diag.List) date.Recurring {
	if every == nil || every.Kind == source.Null {
		return date.Recurring{}
	}
	var cycle, at string
	if !source.Decode(every, &cycle, problems) || !source.Decode(time, &at, problems) {
		return date.Recurring{}
	}
	r, err := date.NewRecurring(cycle, at, p.Config.Zone)
	var wrong *date.ParseError
	if errors.As(err, &wrong) && wrong.Field == "at" && time != nil {
		every = time
	}
	reportDate(err, every, problems)
	return r
}

func checkOrder(order string, at diag.Range, problems *diag.List) {
	oneOf(order, at, "dates", problems, "mdy", "dmy", "ymd")
}

// readMinutes reads a file of minutes and what its front matter says.
func (p *Portal) readMinutes(s *Series, tree *source.Tree, file string, problems *diag.List) (minutes.Input, bool) {
	name := strings.TrimSuffix(strings.TrimPrefix(file, path.Join(meetingsRoot, s.ID)+"/"), ".md")
	if !validFolder(name, file, problems) {
		return minutes.Input{}, false
	}
	doc, ok := internalDocument(tree, file, problems)
	if !ok {
		p.unread.miss(RefSeries, s.ID)
		return minutes.Input{}, false
	}
	var front meetingFront
	if doc.Front != nil {
		source.Decode(withoutForeign(doc.Front, problems), &front, problems)
	}
	dateWrong := !front.Date.resolve(p.Config.Zone, problems)
	switch front.Date.Value.Kind() {
	case date.RelativeTo, date.Recurs:
		dateWrong = true
		problems.Errorf(front.Date.At, "date/meeting", "write the day, or tbd as long as there is none", "a meeting has a day of its own")
	}
	checkOrder(front.Dates, front.DatesAt, problems)
	oneOf(front.Status, front.StatusAt, "status", problems, "planned", "held", "cancelled")
	if front.Series != "" && front.Series != s.ID {
		problems.Errorf(front.SeriesAt, "meeting/series", "move the file to "+path.Join(meetingsRoot, front.Series)+"/, or write series: "+s.ID,
			"the front matter says series %s, but the file lies in %s", front.Series, s.ID)
	}
	if front.Release != "" {
		resolver{p: p, problems: problems}.ref(RefRelease, front.Release, front.ReleaseAt)
	}
	internal := isInternal(front.Visibility, front.VisibilityAt, problems)
	if internal && front.Visibility != "internal" {
		p.unread.miss(RefSeries, s.ID)
	}
	order, _ := date.ParseOrder(cmp.Or(front.Dates, s.Dates)) // a wrong one is reported above
	return minutes.Input{
		File: file, Series: s.ID, Body: doc.Body, BodyLine: doc.BodyLine,
		Front: minutes.Front{
			Title: front.Title, Date: front.Date.Value, DateAt: front.Date.At, DateWrong: dateWrong, Dates: order,
			Release: cmp.Or(front.Release, s.Release), Status: front.Status,
			Chair: front.Chair, Moderator: front.Moderator, Notetaker: front.Notetaker,
			Present: front.Present, Absent: front.Absent, Observers: front.Observers,
			Time: front.Time, Place: front.Place, Agenda: front.Agenda, Next: front.Next, NextAt: front.NextAt,
			Internal: internal,
		},
	}, true
}

// addMinutes adds the meetings of some files to a series, now that all whom they
// list are known.
func (p *Portal) addMinutes(s *Series, files []minutes.Input, problems *diag.List) {
	p.attend(s, minutes.Attendees(files))
	for _, in := range files {
		in.People = s.people
		wrong := problems.Count(diag.Error)
		s.Meetings = append(s.Meetings, minutes.Parse(in, problems)...)
		if in.Front.DateWrong || problems.Count(diag.Error) > wrong {
			p.unread.miss(RefSeries, s.ID) // what its meetings are called hangs on their days
		}
	}
	s.people.settle(s.Meetings)
}

// Read reads the body of minutes of a day that are not in the portal, with the people of
// the series as they are. It is nil where the body holds no meeting of that day.
func (s *Series) Read(body []byte, on date.Day) *minutes.Meeting {
	order, _ := date.ParseOrder(s.Dates)
	all := minutes.Parse(minutes.Input{
		File: s.ID, Series: s.ID, Body: body, BodyLine: 1, People: s.people,
		Front: minutes.Front{Title: s.Name, Date: date.On(on), Dates: order},
	}, &diag.List{})
	if len(all) == 0 {
		return nil
	}
	return all[0]
}

// reportTwins reports meetings of a series that would share an address.
func (s *Series) reportTwins(problems *diag.List) {
	seen := map[string]*minutes.Meeting{}
	for _, m := range s.Meetings {
		if other, ok := seen[m.ID]; ok {
			problems.Add(diag.Problem{
				Severity: diag.Error, Code: "meeting/twin", At: m.At,
				Summary: "two meetings of " + s.ID + " have the id " + m.ID,
				Hint:    "give one of the files another name",
				Related: []diag.Related{{At: other.At, Message: "the other one"}},
			})
			continue
		}
		seen[m.ID] = m
	}
}

// Withheld reports whether a series is internal as a whole, so that nothing of
// it is in the portal.
func (p *Portal) Withheld(series string) bool { return slices.Contains(p.withheld, series) }
