package minutes

import (
	"slipway/internal/date"
	"slipway/internal/diag"
)

// Vocabulary tells which names are people. Owners are recognised only by it.
type Vocabulary interface {
	// Lookup gives the id of the person that goes by a name, whatever its case.
	Lookup(name string) (id string, ok bool)
	// Begins reports whether the FirstWord of any name is a word. It may say so of
	// words of which that is not true, but has to say it of all others.
	Begins(word string) bool
	// Sharing gives the ids of the people who share a first name or surname, so that Lookup
	// gives none of them; nil for every other name.
	Sharing(name string) []string
}

// Front is what the front matter of a file of minutes says.
type Front struct {
	Title     string
	Date      date.Value // of the one meeting in the file; absent in a log
	DateAt    diag.Range
	DateWrong bool       // one is written that cannot be read, and that was reported
	Dates     date.Order // how numeric dates in headings are to be read
	Release   string
	Status    string // planned, held, cancelled, or not said
	Chair     string
	Moderator string
	Notetaker string
	Present   []string
	Absent    []string
	Observers []string
	Time      string   // when it began and ended, in words
	Place     string   // where it was held, in words
	Agenda    []string // Markdown, one point each
	Next      string   // when and where the next meeting is, in words
	NextAt    diag.Range
	Internal  bool // nothing of the file may be shown
}

// Input is one file of minutes.
type Input struct {
	File     string // as problems name it
	Series   string // id
	Front    Front
	Body     []byte // what follows the front matter
	BodyLine int    // line of the file at which the body starts, from 1
	People   Vocabulary
}

// Meeting is one meeting. People of its roles are named as the minutes name
// them.
type Meeting struct {
	ID      string // the file's name, or in a log the day: 2018-04-02, 2018-04-02-2
	Series  string
	Release string
	// Title is the heading's words without the date; TitleRaw the heading as
	// it is written, empty without one.
	Title    string
	TitleRaw string
	Date     date.Value
	Status   string // planned, held or cancelled
	// Chair led the meeting: the chair or, without one, the moderator.
	Chair     string
	Moderator string
	Notetaker string
	Present   []string
	Absent    []string
	Observers []string
	listed    []string // among people whom the minutes list without a word on whether they came
	Time      string   // when it began and ended, as written; empty where it is not said
	Place     string   // as written; empty where it is not said
	Agenda    []string // Markdown, one point each
	Next      Next     // the next meeting, as these minutes announce it
	Areas     []*Area
	// Decisions are what the meeting decided, in the order of the minutes.
	Decisions []*Decision
	// Partial says that a part of the file that holds the minutes is internal.
	// It has been left out of everything here, and the file must not be linked.
	Partial bool
	// Withheld counts the items to be done in its own internal parts, as far as it is not
	// said that they are over.
	Withheld int
	// Preamble is the text of a log before its first meeting, and empty in
	// every other.
	Preamble string
	// Source is the meeting as it is written, heading included, and Body the
	// same without the heading.
	Source   string
	Body     string
	BodyLine int // line of the file at which Body starts
	// Elsewhere is Markdown to put in front of Body: the addresses of its links that
	// another part of the file defines, a line each, and a blank line. It is empty
	// without any.
	Elsewhere string
	// At spans the meeting from its heading, or from the start of the body, to
	// its last line.
	At diag.Range

	saidBy origin // what tells its day
	scrums bool   // the title of its log says that people report in its meetings
}

// Next is what minutes say about the next meeting. Without any word of it, it
// is zero.
type Next struct {
	Words string     // as written: "12 March 2026, 10:00 UTC, online"
	Date  date.Value // absent unless the words tell the day for certain
	Off   date.Value // the day on which the words say that there is none: "12 March (cancelled)"
	Line  int        // in the file
}

// Decision is something that a meeting decided. It is cited as
// meeting:<series>/<meeting>#<id>.
type Decision struct {
	// ID is unique among the decisions and items of its meeting. It is the one
	// that the minutes give it, in a column or a comment, or is made from its
	// first words.
	ID     string
	Text   string   // Markdown, as that of its item
	Owners []string // ids of people
	Area   string   // name of the area it stands in, empty for one without
	Item   *Item    // the bullet, the line or the row of a table; its Kind is Decided
	Line   int      // in the file
}

// Due is when an item is to be done.
type Due struct {
	Words string     // as written: "by Friday"; empty where nothing is said
	Date  date.Value // a day, absent unless the words tell it for certain
}

// Area is a part of a meeting with a heading of its own. What stands before
// the first heading is an area without a name.
type Area struct {
	Name string
	Goal string // Markdown
	// Commentary is the Markdown that belongs to no list, as it is written.
	Commentary string
	Lists      []*List
	Level      int // of the heading, 0 without one
	Line       int // in the file
}

// ListKind says what the items of a list are.
type ListKind string

// The kinds of a list.
const (
	Last ListKind = "last" // what happened since the meeting before
	This ListKind = "this" // what is to happen until the next one
	Flat ListKind = "flat" // items of which the minutes do not say
	Note ListKind = "note" // discussion
	// Resolved lists hold decisions.
	Resolved ListKind = "decisions"
)

// List is a list of items below one label.
type List struct {
	Kind  ListKind
	Label string // as it is written, "**Last Week**"; empty without one
	Items []*Item
	Line  int
	// Columns are the names of the columns of a table, as written, where the
	// items are its rows; nil for bullets.
	Columns []string

	titled bool // its label stands above the title of its area
	told   bool // a paragraph that tells of a decision, and no list
	sheet  bool // a paragraph whose lines begin with who does them
}

// ItemKind tells items that are work from those that are not.
type ItemKind string

// The kinds of an item.
const (
	Task    ItemKind = "task"    // also whatever is not known to be another kind
	Goal    ItemKind = "goal"    // "Goal: …"
	Group   ItemKind = "group"   // a state, such as "Done", of the items below it
	Remark  ItemKind = "remark"  // what came of the item above it or before it
	Nothing ItemKind = "nothing" // "None"
	Decided ItemKind = "decision"
	Talk    ItemKind = "talk" // a point of discussion, and no work
)

// Item is one bullet, one row of a table, or a line such as "Action: …".
type Item struct {
	ID   string // unique in the meeting, made from its first words
	Kind ItemKind
	// Number is what the item is counted by in its list: "3.", "a)". Empty for bullets.
	Number string
	// Text is Markdown on one or more lines, without a box, owners and an
	// outcome that could be split off; Raw is the same paragraph as written,
	// and More what follows it that is neither paragraph nor nested list.
	Text string
	Raw  string
	More string
	// Owners are the ids of people that the item itself names. Without any,
	// and unless it is Unowned, Inherited are those of the item around it.
	Owners    []string
	Inherited []string
	HandedOn  []string // ids of those whom the owners have taken it over from, "lead → ops"
	Unowned   bool     // says that it needs an owner
	OwnerNote string   // what is said about the owners, "Doug to coordinate, but …"
	// Outcome is what came of it, Markdown: its own suffix, its remarks, or
	// the state of the group that it is in.
	Outcome  string
	Priority bool // emphasised as a whole
	Boxed    bool // has a box to tick
	// Marked says that its own words, and not the list that it stands in, tell
	// that it is to be done: "Action: …", a box, or, in talk, who takes it on.
	Marked bool
	Done   bool // ticked, or in a group of things done
	Struck bool // crossed out as a whole
	Begun  bool // told of among what is done, in words that say it is only begun
	Due    Due
	// PutOff says that Outcome tells Due, and WasDue are the words of the text for the day before.
	PutOff bool
	WasDue string
	Links  []Link
	// Issues are references such as "#123" and "org/repo#123", as written, that
	// are no links.
	Issues []string
	// Marks are the markers that say which item of before it is.
	Marks []Mark
	Items []*Item
	Line  int // in the file

	given   string   // id that the minutes give it
	takers  []string // who takes on what it says, where that is known from what stood around it
	speaker []string // whose words it is, where it does not say so itself
	prose   bool     // a paragraph, and no bullet
	title   bool     // a heading behind a bullet
	shared  bool     // with others below it, below the names of several people
	decides bool     // its mark calls it a decision, though it is something to do
	cells   *cells   // where it is the row of a table, until it is understood
}

// EffectiveOwners are the ids of those who own the item: its own owners, or
// those of the item around it. It has none if it says that it needs one.
func (item *Item) EffectiveOwners() []string {
	if len(item.Owners) == 0 && !item.Unowned {
		return item.Inherited
	}
	return item.Owners
}

// Link is an address in an item.
type Link struct {
	Label  string // words; the address itself for a bare one
	Target string
}

// HasLists reports whether the minutes list anything. A decision told in prose
// is no list.
func (m *Meeting) HasLists() bool {
	for _, a := range m.Areas {
		for _, l := range a.Lists {
			if !l.told {
				return true
			}
		}
	}
	return false
}
