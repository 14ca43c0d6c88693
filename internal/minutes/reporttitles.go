package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// Titles say in many ways whose report stands below them: "Lead's update", "Report by lead",
// "What lead did". They count only above what reads as a report.

// whoseBelow reads whose work stands below a title: orders, of which most have to be such, below one
// that says who has to do them; or a report, of which half have to be deeds below a title that means
// nothing else, and two in three, at least two, below a name alone, which may be that of whoever spoke.
func (f *file) whoseBelow(title string, office bool, lines []string) []string {
	if len(title) > longestName || !f.anybody(title) {
		return nil
	}
	bare := bareTitle(title)
	orders := ordersIn(lines)
	if ids := f.titled(bare, assigneeTitles); ids != nil && 2*orders > len(lines) {
		return ids
	}
	named := f.people(bare)
	if named != nil && named[0] != "all" && orders > 1 && 3*orders >= 2*len(lines) {
		return named
	}
	deeds := deedsIn(lines)
	if ids := f.titled(bare, reportTitles); ids != nil && ids[0] != "all" {
		if deeds > 0 && 2*deeds >= len(lines) {
			return ids
		}
		return nil
	}
	if named == nil && office {
		named = f.officer(title)
	}
	if len(named) == 1 && named[0] != "all" && deeds > 1 && 3*deeds >= 2*len(lines) {
		return named
	}
	return nil
}

// bareTitle is a title without its marks.
func bareTitle(title string) string {
	return strings.TrimRight(strings.Trim(plainWords(title), "*_:>[]# "), ".")
}

// titled reads whom a title names in one of some forms.
func (f *file) titled(bare string, forms []*pattern.Pattern) []string {
	for _, form := range forms {
		if m := form.FindStringSubmatch(bare); m != nil {
			if ids := f.people(m[1]); ids != nil {
				return ids
			}
		}
	}
	return nil
}

// namesWork reports whether a title says that work of somebody stands below it: "Update from lead",
// "Assigned to lead".
func (f *file) namesWork(title string) bool {
	bare := bareTitle(title)
	return len(title) <= longestName && f.anybody(title) && (f.titled(bare, reportTitles) != nil || f.titled(bare, assigneeTitles) != nil)
}

const (
	reportWord = `(?:(?:status|progress|weekly|daily|work|short|quick|sprint) )*(?:updates?|reports?|progress|status|stand-?up|work done|summary)`
	worksOn    = `(?:report(?:s|ed)|did|does|has done|will do|(?:is|was) (?:currently )?(?:doing|working on)|works on|worked on|has worked on|has been (?:doing|working on|up to)|is up to|finished|has finished|completed|has completed|achieved|accomplished)`
	whenDone   = `(?: (?:the following|this|these|so far|(?:this|last|past) (?:week|sprint|month)|since (?:the )?last (?:week|meeting|time|call)))*`
)

var reportTitles = []*pattern.Pattern{
	pattern.Must(`(?i)^([^:()]{1,40}?)(?:['’]s?)? ` + reportWord + whenDone + `$`),
	pattern.Must(`(?i)^` + reportWord + `(?: (?:from|by|of|for)|:| ?[-–—]| ?\() ?([^:()]{1,40})\)?$`),
	pattern.Must(`(?i)^([^:()]{1,40}?) ?[-–—,|:] ?` + reportWord + whenDone + `$`),
	pattern.Must(`(?i)^(?:done|completed|finished|worked on) by ([^:()]{1,40})$`),
	pattern.Must(`(?i)^(?:what )?([^:()]{1,40}?) ` + worksOn + whenDone + `$`),
	pattern.Must(`(?i)^from ([^:()]{1,40})$`),
}

const (
	workWord = `(?:(?:new|open|next|current|own|weekly|remaining) )*(?:to[- ]?dos?(?: list)?|tasks?(?: list)?|home ?work|assignments?|responsibilities|duties|jobs?|plans?|goals?|deliverables?|work|action items?|actions?|action points?|next steps?|follow[- ]?ups?)`
	whenDue  = `(?: (?:for|until|till|by|before) .{1,30}| (?:this|next) (?:week|sprint|month|time))?`
)

var assigneeTitles = []*pattern.Pattern{
	pattern.Must(`(?i)^([^:()]{1,40}?)(?:['’]s?)? ` + workWord + whenDue + `$`),
	pattern.Must(`(?i)^(?:things|` + workWord + `)(?: (?:for|of|by)|:| ?[-–—]| ?\()? ?([^:()]{1,40}?)\)?(?: to do)?$`),
	pattern.Must(`(?i)^(?:assigned(?: to)?|owners?|responsible|taken by|for):? ([^:()]{1,40})$`),
	pattern.Must(`(?i)^([^:()]{1,40}?) ?(?:\(|[-–—,:] ?)?(?:next|this|coming) (?:week|sprint|month)\)?$`),
	pattern.Must(`(?i)^(?:what )?([^:()]{1,40}?) (?:will(?: take care of)?|is to|are to|is going to|needs? to|has to|have to|must|should|shall|(?:agreed|volunteered|offered|promised|plans?|intends?|commits?|committed) to|takes?(?: care of)?|is responsible for|are responsible for)(?: do)?(?: the following| these)?$`),
}

// ordersIn counts the lines that begin as an order does.
func ordersIn(lines []string) (orders int) {
	for _, line := range lines {
		if startsOrder(line) {
			orders++
		}
	}
	return orders
}

// Officers report one after the other below a heading such as "Staff reports": each title names
// an office and who holds it, "Treasurer (Lead)", and what is listed below tells what they did
// and will do.

// officersName finds the names of such sections.
var officersName = pattern.Must(`^(?:(?:the )?(?:officers?|staff|committees?|sub-?committees?|team|teams|board|executives?|chairs?|directors?|departments?|department heads?|working groups?|coordinators?|monthly|other|brief)['’]?s?,? (?:and )?)*(?:reports?|updates)(?: (?:from|of|by) (?:the )?(?:officers|staff|committees|chairs|directors|board|executive|departments|teams|coordinators|working groups))?$`)

func isOfficers(name string) bool {
	name, _ = labelName(name)
	return officersName.MatchString(name)
}

// officer reads who reports by the title of a report, behind the office: "Treasurer (Lead)",
// "**Treasurer's report – Lead**".
func (f *file) officer(title string) []string {
	title = strings.Trim(title, "*_:# ")
	if len(title) > longestName || !f.anybody(title) {
		return nil
	}
	office, name, ok := atLastDash(title)
	if m := holderInTail.FindStringSubmatch(title); m != nil {
		office, name, ok = m[1], m[2], true
	}
	if !ok || f.people(office) != nil {
		return nil
	}
	if ids := f.people(name); len(ids) == 1 && ids[0] != "all" {
		return ids
	}
	return nil
}

// holderInTail finds who holds an office in brackets behind it.
var holderInTail = pattern.Must(`^([^()]{2,60}?)\s*\(([^()]{2,60})\)$`)

// deedsIn counts the lines that begin with what was done or will be, of nobody by name: "Filed the
// taxes", and not "Discussed the roof".
func deedsIn(lines []string) (deeds int) {
	for _, line := range lines {
		word, _, _ := strings.Cut(strings.ToLower(strings.TrimLeft(line, "*_ ")), " ")
		if (IsPast(word) || strings.HasSuffix(word, "ing") && len(word) > 5 || word == "will" || oddPast.MatchString(word)) && !inTheMeeting.MatchString(word) {
			deeds++
		}
	}
	return deeds
}

// linesIn are the items of an area's lists.
func linesIn(area *Area) (lines []string) {
	for _, list := range area.Lists {
		for _, item := range list.Items {
			lines = append(lines, item.Raw)
		}
	}
	return lines
}

var inTheMeeting = pattern.Must(`^(?:discussed|discussing|agreed|noted|reported|presented|asked|suggested|proposed|decided|voted|moved|seconded|approved|questioned|mentioned|explained|raised|requested|motioned|tabled|considered|talked|regarding|concerning|including|nothing|everything|something|meeting|building|funding|parking|heating|planning|training|housing)$`)

// officersReport reports whether the last heading is one of such a section.
func (s *structure) officersReport() bool {
	for _, area := range slices.Backward(s.meeting.Areas) {
		if area.Level < bold {
			return isOfficers(area.Name)
		}
	}
	return false
}

// opensReport starts an area at a line with the title of a report, above a list of it.
func (s *structure) opensReport(n *ast.Paragraph, at int) bool {
	list, ok := n.NextSibling().(*ast.List)
	if !ok || n.Lines().Len() != 1 {
		return false
	}
	title := strings.TrimSpace(withoutAddresses(s.textOf(n)))
	if len(title) > longestName || !s.file.anybody(title) || s.file.nameplate(title) != nil && (strings.HasPrefix(title, "*") || strings.HasSuffix(title, ":")) {
		return false // which opens the area of a person whatever is below
	}
	var lines []string
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		if first := item.FirstChild(); first != nil && first.Type() == ast.TypeBlock {
			lines = append(lines, s.textOf(first))
		}
	}
	set := strings.HasPrefix(title, "*") || strings.HasPrefix(title, "_") || strings.HasSuffix(title, ":")
	asked := len(lines) > 0 && s.file.nameplate(title) != nil && strings.HasSuffix(lines[0], "?") // "Lead", "What did you do last week?"
	if asked {
		kind, ok := label(lines[0])
		asked = ok && (kind == Last || kind == This)
	}
	if !asked && s.file.whoseBelow(title, set && s.officersReport(), lines) == nil {
		return false
	}
	s.openPersonal(title, at)
	if written := s.textOf(n); strings.Contains(written, "](") || strings.Contains(written, "://") { // whose address stays
		s.comment(written, at)
	}
	return true
}
