package minutes

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// mostCells is how many cells, and items in them, of a table in HTML are read; one with
// more is text.
const mostCells = 20_000

// htmlCell is a cell of a table in HTML.
type htmlCell struct {
	at    int // offset of its row
	parts []*htmlPart
	links []Link
	link  *strings.Builder // words of a link that has not ended
	href  string
	// across and down are how many columns and rows it fills.
	across, down int
}

// htmlPart is a part of a cell: an item of a list, or what stands around lists.
type htmlPart struct {
	text  strings.Builder // with a line end where another line begins
	item  bool
	typed bool // by a bullet of Markdown
}

// htmlCells reads the cells of a table, row by row. There are none in a table with too many.
func htmlCells(text string) [][]*htmlCell {
	var rows [][]*htmlCell
	var cell *htmlCell
	var below []int // for each column, in how many of the next rows a cell from above fills it
	row, count, at := -1, 0, 0
	add := func(c *htmlCell) {
		rows[len(rows)-1] = append(rows[len(rows)-1], c)
		count++
	}
	fill := func() { // the columns that cells from above fill
		for n := len(rows[len(rows)-1]); n < len(below) && below[n] > 0 && count <= mostCells; n++ {
			below[n]--
			add(&htmlCell{at: row})
		}
	}
	for z := html.NewTokenizer(strings.NewReader(text)); count <= mostCells; {
		kind := z.Next()
		raw := z.Raw()
		start := at
		at += len(raw)
		switch kind {
		case html.ErrorToken:
			return withoutEmpty(rows)
		case html.TextToken:
			cell.write(html.UnescapeString(string(raw)))
			continue
		case html.CommentToken:
			cell.write(string(raw))
			continue
		}
		name, more := z.TagName()
		switch tag := string(name); {
		case tag == "tr" || tag == "td" || tag == "th":
			cell.endLink()
			cell = nil
			if kind == html.EndTagToken {
				continue
			}
			if tag == "tr" || row < 0 {
				rows, row = append(rows, nil), start
			}
			if tag == "tr" {
				continue
			}
			fill()
			cell = &htmlCell{at: row, across: 1, down: 1}
			for more {
				var key, value []byte
				key, value, more = z.TagAttr()
				switch string(key) {
				case "colspan":
					cell.across = spanned(string(value))
				case "rowspan":
					cell.down = spanned(string(value))
				}
			}
			for n := range cell.across {
				column := len(rows[len(rows)-1])
				for len(below) <= column {
					below = append(below, 0)
				}
				below[column] = cell.down - 1
				if n == 0 {
					add(cell)
				} else {
					add(&htmlCell{at: row})
				}
			}
		case tag == "li":
			cell.begin(kind == html.StartTagToken)
			count++
		case tag == "br" || tag == "p" || tag == "div" || tag == "ul" || tag == "ol":
			cell.write("\x00")
		case tag == "a":
			cell.endLink()
			for more && kind == html.StartTagToken {
				var key, value []byte
				if key, value, more = z.TagAttr(); string(key) == "href" {
					cell.beginLink(string(value))
				}
			}
		}
	}
	return nil
}

// spanned reads how many rows or columns a cell fills.
func spanned(value string) int {
	n, err := strconv.Atoi(value)
	if err != nil {
		return 1
	}
	return max(1, min(n, 100))
}

// withoutEmpty leaves out rows without cells.
func withoutEmpty(rows [][]*htmlCell) [][]*htmlCell {
	var out [][]*htmlCell
	for _, r := range rows {
		if len(r) > 0 {
			out = append(out, r)
		}
	}
	return out
}

// begin starts another part.
func (c *htmlCell) begin(item bool) {
	if c != nil {
		c.endLink()
		c.parts = append(c.parts, &htmlPart{item: item})
	}
}

// write adds words, in which a NUL begins another line, as does a bullet on a line of the
// Markdown that people write into such tables, whose list ends where text follows a blank line.
func (c *htmlCell) write(text string) {
	if c == nil {
		return
	}
	if c.link != nil {
		c.link.WriteString(text)
		return
	}
	blank := false
	for i, line := range strings.Split(text, "\n") {
		bare := strings.TrimLeft(line, " \t")
		if i > 0 && bulletMark.MatchString(bare) {
			c.begin(true)
			c.parts[len(c.parts)-1].typed = true
			line = bare[len(bulletMark.FindString(bare)):]
		} else if blank && bare != "" && bare == line && c.parts[len(c.parts)-1].typed {
			c.begin(false)
		}
		blank = strings.TrimSpace(line) == ""
		if len(c.parts) == 0 {
			c.begin(false)
		}
		c.parts[len(c.parts)-1].text.WriteString(line + " "[:min(i, 1)])
	}
}

func (c *htmlCell) beginLink(target string) {
	if c != nil && target != "" && !strings.ContainsAny(target, " ()<>\n") {
		c.link, c.href = &strings.Builder{}, target
	}
}

// endLink writes a link as Markdown does.
func (c *htmlCell) endLink() {
	if c == nil || c.link == nil {
		return
	}
	words := strings.Join(strings.Fields(strings.ReplaceAll(c.link.String(), "\x00", " ")), " ")
	c.link = nil
	if words == "" || strings.ContainsAny(words, "[]") {
		c.write(words)
		return
	}
	c.links = append(c.links, Link{Label: words, Target: c.href})
	c.write("[" + words + "](" + c.href + ")")
}

// words gives the lines of a part as a cell of Markdown has them, with a mark between
// two where the first is no sentence.
func (p *htmlPart) words(mark string) string {
	var lines []string
	for line := range strings.SplitSeq(p.text.String(), "\x00") {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			lines = append(lines, strings.ReplaceAll(line, "|", `\|`))
		}
	}
	return joinedBy(mark, lines)
}

func joinedBy(mark string, lines []string) string {
	var b strings.Builder
	for i, line := range lines {
		switch {
		case i == 0:
		case mark != "<br>" && strings.ContainsAny(lines[i-1][len(lines[i-1])-1:], ".!?:;,"):
			b.WriteByte(' ')
		default:
			b.WriteString(mark)
		}
		b.WriteString(line)
	}
	return b.String()
}

// value is all that a cell says.
func (c *htmlCell) value(mark string) string {
	var all []string
	for _, p := range c.parts {
		if words := p.words(mark); words != "" {
			all = append(all, words)
		}
	}
	return joinedBy(mark, all)
}

// lines gives the items of the lists in a cell, and what stands around them, as the lines of a
// cell in Markdown are.
func (c *htmlCell) lines() []string {
	var all []string
	for _, p := range c.parts {
		if p.item {
			if words := p.words(" "); words != "" {
				all = append(all, "- "+words)
			}
		} else if words := p.words("<br>"); words != "" {
			all = append(all, strings.Split(words, "<br>")...)
		}
	}
	return all
}
