package minutes

import (
	"regexp"
	"strings"
)

// numberedLine finds the number of a paragraph of minutes in front of a line: "4.2 …".
var numberedLine = regexp.MustCompile(`^[ \t]*([0-9]{1,3})(?:\.[0-9]{1,3})+\.?\s+\S`)

// numberedLines gives the numbered paragraphs that stand on lines of their own below the
// title of an item, each as an item, or nil where there are none. To Markdown they are one
// paragraph.
func numberedLines(item *Item) []*Item {
	if item.cells != nil || item.Kind != "" || !strings.Contains(item.Raw, "\n") {
		return nil
	}
	lines := strings.Split(item.Raw, "\n")
	var all []*Item
	start, of := 0, "" // the number of the title, which is the first of each
	add := func(end int) {
		part := &Item{Raw: strings.TrimSpace(strings.Join(lines[start:end], "\n")), Line: item.Line + start, speaker: item.speaker, prose: item.prose}
		part.Links = linksWithin(item.Links, part.Raw)
		all = append(all, part)
		start = end
	}
	for i, line := range lines {
		m := numberedLine.FindStringSubmatch(line)
		switch {
		case i == 0 || m == nil:
			continue
		case of == "":
			of = m[1]
		case of != m[1]:
			return nil
		}
		add(i)
	}
	if all == nil {
		return nil
	}
	add(len(lines))
	last := all[len(all)-1]
	last.More, last.Items = item.More, item.Items
	return all
}
