package portal

import (
	"slipway/internal/diag"
	"slipway/internal/source"
)

// Release is a plan and what has become of it.
type Release struct {
	ID       string
	PlanFile string
	LiveFile string // "" while there is none
	SumFile  string // plan.sum, "" while there is none
	Sum      string // what it says, line ends as \n
	Plan     Plan
	PlanNode *source.Node // plan.yaml as it was written; nil if it could not be read
	Live     Live
}

// Plan is plan.yaml: what was agreed. Once frozen its facts do not change.
type Plan struct {
	At            diag.Range        `yaml:",at"`
	Name          string            `yaml:"name"`
	Status        string            `yaml:"status"` // draft or cancelled, else worked out
	StatusAt      diag.Range        `yaml:"status,at"`
	Cover         string            `yaml:"cover"` // picture for whoever links to the release, a path below static/
	CoverAt       diag.Range        `yaml:"cover,at"`
	Links         []Link            `yaml:"links"`
	Manager       People            `yaml:"manager"`
	Zone          string            `yaml:"zone"`
	ZoneAt        diag.Range        `yaml:"zone,at"`
	Launch        When              `yaml:"launch"`
	Frozen        When              `yaml:"frozen"`
	FreezeRule    Text              `yaml:"freeze_rule"`
	Overview      Text              `yaml:"overview"`
	Specification Text              `yaml:"specification"`
	Process       []*ProcessRule    `yaml:"process"`
	Rules         Rules             `yaml:"rules"`
	Constraints   Items             `yaml:"constraints"`
	Risks         []*Risk           `yaml:"risks"`
	Deployment    Deployment        `yaml:"deployment"`
	Environments  []*Environment    `yaml:"environments,byid"`
	Checklists    []*Checklist      `yaml:"checklists,byid"`
	Objectives    []*Objective      `yaml:"objectives,byid"`
	Milestones    []*Milestone      `yaml:"milestones,byid"`
	Products      []*ReleaseProduct `yaml:"products,byid"`
	Work          []*Work           `yaml:"work,byid"`
	Notes         Items             `yaml:"notes"`
	Errata        []*Erratum        `yaml:"errata"`
	RenamedFrom   []string          `yaml:"renamed_from,one"`
	RenamedFromAt diag.Range        `yaml:"renamed_from,at"`
	Extra         *source.Node      `yaml:"extra"`
}

// ProcessRule says how the work on a release is followed: what is done, how
// often, by whom.
type ProcessRule struct {
	At    diag.Range `yaml:",at"`
	Every When       `yaml:"every"` // {every: monday}
	Who   People     `yaml:"who"`
	Text  Text       `yaml:"text"`
	Items Items      `yaml:"items"`
}

// Rules are what a release asks of its own dates; see package check.
type Rules struct {
	Gaps              []*GapRule `yaml:"gaps"`
	UnconfirmedDays   *int       `yaml:"unconfirmed_days"` // this and what follows: in the place of the portal's own, see Limits
	UnconfirmedDaysAt diag.Range `yaml:"unconfirmed_days,at"`
	OverdueDays       *int       `yaml:"overdue_days"`
	OverdueDaysAt     diag.Range `yaml:"overdue_days,at"`
	Weekend           Days       `yaml:"weekend"`
}

// GapRule says how far two milestones have to lie apart.
type GapRule struct {
	At        diag.Range `yaml:",at"`
	From      string     `yaml:"from"` // id of the earlier milestone
	FromAt    diag.Range `yaml:"from,at"`
	To        string     `yaml:"to"` // id of the later one
	ToAt      diag.Range `yaml:"to,at"`
	MinDays   int        `yaml:"min_days"` // from one day to the other, 1 or more
	MinDaysAt diag.Range `yaml:"min_days,at"`

	wrong bool // what is written here was reported
}

// UnmarshalNode reads {from, to, min_days}.
func (g *GapRule) UnmarshalNode(n *source.Node, problems *diag.List) {
	g.wrong = !source.DecodeFields(n, g, problems)
}

// Risk is what may go wrong and what is done about it.
type Risk struct {
	At         diag.Range `yaml:",at"`
	Text       Text       `yaml:"text"`
	Mitigation Text       `yaml:"mitigation"`
	Raises     []int      `yaml:"raises,one"` // numbers of the risks that this one makes worse, from 1
	Items      Items      `yaml:"items"`
}

// Deployment is how a release reaches its users.
type Deployment struct {
	At           diag.Range `yaml:",at"`
	Method       Text       `yaml:"method"`
	Transfers    Items      `yaml:"transfers"`
	Consequences Items      `yaml:"consequences"`
	Note         Text       `yaml:"note"`
}

// Environment is a network or machine that milestones run on.
type Environment struct {
	ID    string     `yaml:",id"`
	IDAt  diag.Range `yaml:",idat"`
	Name  string     `yaml:"name"`
	Text  Text       `yaml:"text"`
	URL   string     `yaml:"url"`
	URLAt diag.Range `yaml:"url,at"`
}

// Checklist is a list kept elsewhere that a milestone works through.
type Checklist struct {
	ID    string     `yaml:",id"`
	IDAt  diag.Range `yaml:",idat"`
	Name  string     `yaml:"name"`
	Text  Text       `yaml:"text"`
	URL   string     `yaml:"url"`
	URLAt diag.Range `yaml:"url,at"`
}

// Erratum is a deliberate change to a frozen plan.
type Erratum struct {
	At   diag.Range `yaml:",at"`
	What Text       `yaml:"what"`
	Why  Text       `yaml:"why"`
	On   When       `yaml:"on"`
	Who  People     `yaml:"who"`
	// Facts are the paths of the facts that it changes, as plan.sum names
	// them: milestones.spec-release.date, or milestones.spec-release for all
	// of them.
	Facts   []string   `yaml:"facts,one"`
	FactsAt diag.Range `yaml:"facts,at"`
}

// Milestone is a point that a release is to reach.
type Milestone struct {
	ID            string       `yaml:",id"`
	IDAt          diag.Range   `yaml:",idat"`
	At            diag.Range   `yaml:",at"`
	Name          Text         `yaml:"name"`
	TableName     string       `yaml:"table_name"` // what the plan's table calls it, where that differs
	Kind          string       `yaml:"kind"`       // what releases are compared by; the id unless given
	Date          When         `yaml:"date"`
	Deadline      When         `yaml:"deadline"` // from the detailed description, where it names one of its own
	After         []string     `yaml:"after,one"`
	AfterAt       diag.Range   `yaml:"after,at"`
	Involved      People       `yaml:"involved"`
	Description   Text         `yaml:"description"`
	Manager       People       `yaml:"manager"`
	Team          People       `yaml:"team"`
	Teams         Teams        `yaml:"teams"`
	OnCall        Text         `yaml:"on_call"`
	Environment   string       `yaml:"environment"`
	EnvironmentAt diag.Range   `yaml:"environment,at"`
	Tasks         Items        `yaml:"tasks"`
	Test          Test         `yaml:"test"`
	Steps         Items        `yaml:"steps"`    // dated or undated duties on the way to it
	Timeline      Items        `yaml:"timeline"` // what is said about its course
	Gate          Text         `yaml:"gate"`
	Note          Text         `yaml:"note"`
	RenamedFrom   []string     `yaml:"renamed_from,one"`
	RenamedFromAt diag.Range   `yaml:"renamed_from,at"`
	Extra         *source.Node `yaml:"extra"`
}

// Test is what a test milestone consists of.
type Test struct {
	At        diag.Range `yaml:",at"`
	Checklist Text       `yaml:"checklist"`
	Statement Text       `yaml:"statement"`
	Steps     Items      `yaml:"steps"`
}

// ReleaseProduct is a product as one release plans to change it.
type ReleaseProduct struct {
	ID            string       `yaml:",id"`
	IDAt          diag.Range   `yaml:",idat"`
	At            diag.Range   `yaml:",at"`
	Description   Text         `yaml:"description"`
	Manager       People       `yaml:"manager"`
	Team          People       `yaml:"team"`
	Repository    Repository   `yaml:"repository"`
	Version       Version      `yaml:"version"`
	Audit         Text         `yaml:"audit"`
	Documentation Items        `yaml:"documentation"`
	Legal         Text         `yaml:"legal"`
	CI            Items        `yaml:"ci"`
	Platforms     Items        `yaml:"platforms"`
	Changes       Items        `yaml:"changes"`
	Refactoring   Items        `yaml:"refactoring"`
	NiceToHave    Items        `yaml:"nice_to_have"`
	Stories       Stories      `yaml:"stories"`
	Deployment    Items        `yaml:"deployment"`
	Links         []Link       `yaml:"links"`
	Note          Text         `yaml:"note"`
	Extra         *source.Node `yaml:"extra"`
}

// Story is a user story: as a role, I want something, so that I reach a goal.
type Story struct {
	As   Text       `yaml:"as"`
	Want Text       `yaml:"want"`
	So   Text       `yaml:"so"`
	Open Text       `yaml:"-"` // set instead of the others where the story is yet to be written
	At   diag.Range `yaml:",at"`
}

// Stories is a list of user stories, possibly still to be written.
type Stories []Story

// UnmarshalNode reads a list of {as, want, so}; tbd may stand for the list or
// for an entry.
func (s *Stories) UnmarshalNode(n *source.Node, problems *diag.List) {
	nodes := []*source.Node{n}
	if n.Kind == source.Sequence {
		nodes = n.Items
	}
	for _, c := range nodes {
		story := Story{At: c.At}
		switch {
		case c.Kind == source.Null:
			continue
		case c.Kind == source.Mapping && c.Get("tbd") == nil:
			source.Decode(c, &story, problems)
		default:
			story.Open.UnmarshalNode(c, problems)
		}
		*s = append(*s, story)
	}
}

// Work is anything beside the products that a release needs: a message, a
// campaign, a website, guides, infrastructure, a tool, an operation.
type Work struct {
	ID           string       `yaml:",id"`
	IDAt         diag.Range   `yaml:",idat"`
	At           diag.Range   `yaml:",at"`
	Name         string       `yaml:"name"`
	Kind         string       `yaml:"kind"` // see WorkKinds
	KindAt       diag.Range   `yaml:"kind,at"`
	PartOf       string       `yaml:"part_of"` // id of the work it belongs to
	PartOfAt     diag.Range   `yaml:"part_of,at"`
	Continues    string       `yaml:"continues"` // work:release/id that it was called before
	ContinuesAt  diag.Range   `yaml:"continues,at"`
	Description  Text         `yaml:"description"`
	By           When         `yaml:"by"`
	For          string       `yaml:"for"`
	ForAt        diag.Range   `yaml:"for,at"`
	Manager      People       `yaml:"manager"`
	Author       People       `yaml:"author"`
	DevOps       People       `yaml:"devops"`
	Team         People       `yaml:"team"`
	Repository   Repository   `yaml:"repository"`
	Tasks        Items        `yaml:"tasks"`
	Content      Items        `yaml:"content"`   // what a message says, point by point
	Announces    *bool        `yaml:"announces"` // whether a message says that what it is for was reached; nil: its name tells
	AnnouncesAt  diag.Range   `yaml:"announces,at"`
	CallToAction Text         `yaml:"call_to_action"`
	Distribution Items        `yaml:"distribution"`
	Assets       Items        `yaml:"assets"`
	Deployment   Items        `yaml:"deployment"`
	Schedule     When         `yaml:"schedule"`
	Duration     Items        `yaml:"duration"`
	Channels     Items        `yaml:"channels"`
	Note         Text         `yaml:"note"`
	Extra        *source.Node `yaml:"extra"`
}

// WorkKinds are the kinds of work, in the order in which pages show them.
var WorkKinds = [...]string{"campaign", "message", "website", "guide", "infrastructure", "tool", "operation"}
