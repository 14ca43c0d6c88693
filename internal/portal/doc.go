// Package portal is the model of a release portal: people, products, releases
// (the plan as agreed and what has become of it), governance terms, meetings
// and guides. Load builds it from a source and reports what is wrong with it.
//
// The structs are the data format: the yaml tags below are the fields that
// people write, and a field that is not here is an error. Every value knows
// the place it was written at.
//
// The package refuses to know about pages, URLs or time: what a date means on
// a given day is worked out in package schedule.
package portal

import (
	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/minutes"
	"slipway/internal/source"
)

// Portal is everything that a portal's files say.
type Portal struct {
	Config   Config
	People   []*Person
	Products []*Product
	Releases []*Release // in the order of their planned launch, undated ones last, then by id
	Terms    []*Term
	Series   []*Series // by id
	Guides   []*Guide  // by path

	index  index
	unread unread
	met    map[string]*Person // lower-case name -> whom only minutes name
	// withheld are the ids of the series that are internal as a whole.
	withheld []string
}

// Config is what hugo.yaml says, as far as Slipway lets it through.
type Config struct {
	Title       string
	BaseURL     string
	Language    string     // BCP 47 tag, "en" unless said otherwise
	Languages   []Language // that the portal is published in; none where hugo.yaml lists none
	Description string
	Copyright   string
	Menu        []MenuEntry
	Zone        date.Offset
	AsOf        date.Day // zero: the day of the build
	Repository  string   // URL of the repository that holds the portal, without a trailing slash
	Branch      string   // branch that links to files point at, "main" unless said otherwise
	Folder      string   // folder of the portal inside its repository, "" at the root
	Accent      Accent
	Logo        string // file below static/, "img/logo.svg"; "" without one
	LogoAt      diag.Range
	Limits      Limits
	Extra       *source.Node
	Budget      Budget
}

// MenuEntry is one entry of the main menu.
type MenuEntry struct {
	Name   string
	Path   string // site-absolute, "/releases/"
	PathAt diag.Range
	Weight int
}

// Person is somebody, or a group of people, that the portal names.
type Person struct {
	ID       string        `yaml:",id"`
	IDAt     diag.Range    `yaml:",idat"`
	At       diag.Range    `yaml:",at"`
	Name     string        `yaml:"name"`
	Full     string        `yaml:"full_name"`
	Aliases  []string      `yaml:"aliases,one"`
	Kind     string        `yaml:"kind"` // person (the default), agency, group, slot
	KindAt   diag.Range    `yaml:"kind,at"`
	Handle   string        `yaml:"handle"`
	Org      string        `yaml:"organisation"`
	Note     Text          `yaml:"note"`
	Links    []Link        `yaml:"links"`
	Accepted []*Acceptance `yaml:"accepted"`
	Extra    *source.Node  `yaml:"extra"`

	// Unlisted people are not in the directory: minutes list them as present,
	// absent or in a role.
	Unlisted bool `yaml:"-"`
}

// The kinds of a Person.
const (
	KindPerson = "person"
	KindAgency = "agency"
	KindGroup  = "group"
	KindSlot   = "slot"
)

// Product is something that releases ship.
type Product struct {
	ID            string       `yaml:",id"`
	IDAt          diag.Range   `yaml:",idat"`
	At            diag.Range   `yaml:",at"`
	Name          string       `yaml:"name"`
	Summary       Text         `yaml:"summary"`
	Kind          string       `yaml:"kind"`
	Repository    Repository   `yaml:"repository"`
	Links         []Link       `yaml:"links"`
	RenamedFrom   []string     `yaml:"renamed_from,one"`
	RenamedFromAt diag.Range   `yaml:"renamed_from,at"`
	Extra         *source.Node `yaml:"extra"`
}

// Series is a row of meetings.
type Series struct {
	ID       string
	Name     string
	Release  string         // id, or "" for a series that belongs to none
	Every    date.Recurring // zero where it is not said
	Intro    Text
	Partial  bool   // a part of Intro is internal and was left out
	Dates    string // mdy, dmy, ymd or ""
	Accepted []*SeriesAcceptance
	File     string // the _index.md that described it, or ""
	At       diag.Range
	Meetings []*minutes.Meeting // oldest first, undated ones last

	releaseAt diag.Range
	people    *vocabulary // how its minutes call people
}

// Guide is a page of help.
type Guide struct {
	Path          string // below content/guides, without .md: "write-a-plan"
	File          string
	Title         string
	Summary       Text
	Roles         []string // whom it is for
	Releases      []*Readiness
	Weight        int
	RenamedFrom   []string
	RenamedFromAt diag.Range
	Draft         bool // built only with --drafts
	Body          string
	BodyLine      int
	At            diag.Range
	Language      string // tag of the language that it is written in; "" for that of the portal
	Translations  []*Translation
}

// Readiness says whether a guide is right for a release.
type Readiness struct {
	ID      string     `yaml:",id"`
	IDAt    diag.Range `yaml:",idat"`
	At      diag.Range `yaml:",at"`
	State   string     `yaml:"state"` // ready, draft, outdated
	StateAt diag.Range `yaml:"state,at"`
	By      When       `yaml:"by"`
	Note    Text       `yaml:"note"`
}
