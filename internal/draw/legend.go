package draw

// entry is what a legend explains: a mark, or a line of a class.
type entry struct {
	role role
	form form
	line string
	word string
}

// explained lists the marks that occur in a timeline and what they mean.
func (t *Timeline) explained(dated, without []row) []entry {
	roles, forms := map[role]bool{undated: len(without) > 0}, map[form]role{}
	for _, r := range dated {
		for _, s := range r.signs {
			roles[s.role] = true
			if _, ok := forms[s.span.form]; !ok {
				forms[s.span.form] = s.role
			}
		}
	}
	out := t.Words.entries(roles)
	for _, e := range []entry{{role: forms[bound], form: bound, word: t.Words.Earlier}, {role: forms[period], form: period, word: t.Words.Period}} {
		if e.role != "" {
			out = append(out, e)
		}
	}
	return out
}

// entries explains the marks that occur.
func (w *Words) entries(occur map[role]bool) []entry {
	var out []entry
	for _, as := range []role{planned, live, overdue, actual, partial, dropped, undated} {
		if occur[as] {
			out = append(out, entry{role: as, word: w.role(as)})
		}
	}
	return out
}

// legend sets entries side by side, the first line at baseline y, and gives the
// baseline of the last one.
func (c *canvas) legend(entries []entry, width, y float64) float64 {
	const sample, space = 24, 20
	x := 0.0
	c.open("g", "class", "legend")
	for _, e := range entries {
		word := clean(e.word)
		if word == "" {
			continue
		}
		takes := min(sample+keyStyle.width(word), width)
		if x > 0 && x+takes > width {
			x, y = 0, y+20
		}
		p := place{left: x, at: x + 9, right: x + 18, form: e.form}
		switch {
		case e.line != "":
			c.line(e.line, x+1, y-4.4, x+18, y-4.4)
		case e.form == bound:
			p.at += 4
			c.mark(e.role, p, y-4.4)
		default:
			c.mark(e.role, p, y-4.4)
		}
		c.text(keyStyle, x+sample, y, atStart, word, width-x-sample)
		x += takes + space
	}
	c.shut("g")
	return y
}
