package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

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

// tellsDeeds reports whether at least two lines, and two in three, begin with what was done or
// will be, of nobody by name: "Filed the taxes", and not "Discussed the roof".
func tellsDeeds(lines []string) bool {
	deeds := 0
	for _, line := range lines {
		word, _, _ := strings.Cut(strings.ToLower(strings.TrimLeft(line, "*_ ")), " ")
		if (IsPast(word) || strings.HasSuffix(word, "ing") && len(word) > 5 || word == "will" || irregularDeed.MatchString(word)) && !inTheMeeting.MatchString(word) {
			deeds++
		}
	}
	return deeds > 1 && 3*deeds >= 2*len(lines)
}

var (
	irregularDeed = pattern.Must(`^(?:held|met|sent|made|wrote|got|went|bought|built|ran|spoke|paid|found|took|put|set|gave|began|led|sold|taught)$`)
	inTheMeeting  = pattern.Must(`^(?:discussed|discussing|agreed|noted|reported|presented|asked|suggested|proposed|decided|voted|moved|seconded|approved|questioned|mentioned|explained|raised|requested|motioned|tabled|considered|talked|regarding|concerning|including|nothing|everything|something|meeting|building|funding|parking|heating|planning|training|housing)$`)
)

// officersReport reports whether the last heading is one of such a section.
func (s *structure) officersReport() bool {
	for _, area := range slices.Backward(s.meeting.Areas) {
		if area.Level < bold {
			return isOfficers(area.Name)
		}
	}
	return false
}

// tellsOfDeeds reports whether what is listed in an area does so.
func tellsOfDeeds(area *Area) bool {
	var lines []string
	for _, list := range area.Lists {
		for _, item := range list.Items {
			lines = append(lines, item.Raw)
		}
	}
	return tellsDeeds(lines)
}

// opensOfficer starts an area at a line with the title of such a report, above a list of it.
func (s *structure) opensOfficer(n *ast.Paragraph, at int) bool {
	list, ok := n.NextSibling().(*ast.List)
	if !ok || n.Lines().Len() != 1 || !s.officersReport() {
		return false
	}
	title := s.textOf(n)
	if s.file.officer(title) == nil || !strings.HasPrefix(title, "*") && !strings.HasPrefix(title, "_") && !strings.HasSuffix(title, ":") {
		return false
	}
	var lines []string
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		if first := item.FirstChild(); first != nil && first.Type() == ast.TypeBlock {
			lines = append(lines, s.textOf(first))
		}
	}
	if !tellsDeeds(lines) {
		return false
	}
	s.closeAll()
	if s.level == bold {
		s.forgetLabel()
	}
	s.open(bold, at)
	s.area.Name = markdown.Plain(strings.Trim(title, "*_: "))
	s.personal[s.area] = true
	return true
}
