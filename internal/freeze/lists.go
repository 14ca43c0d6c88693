package freeze

import (
	"slices"
	"strconv"
	"strings"
)

// list compares lists, whose entries have no names. Entries that are still the
// same are found first, in their order; what is left between them was changed,
// moved, dropped or added. A path names an entry by its number in the frozen
// list, or for an added one in that of today.
func (c *comparison) list(path string, old, now []*node, around *node) {
	if path == errata {
		c.appended(path, old, now, around)
		return
	}
	pairs := c.align(old, now)
	var lost, found []int // that have no partner yet
	var then, today map[string]bool
	if len(pairs) < max(len(old), len(now)) {
		then, today = said(old), said(now)
	}
	i, j := 0, 0
	between := func(toOld, toNow int) {
		// As many on both sides: each was changed where it stands. Otherwise
		// only those that still share half of their words.
		level := toOld-i == toNow-j
		for i < toOld && j < toNow {
			switch {
			case level || akin(old[i], now[j]):
				if today[old[i].exactly()] || then[now[j].exactly()] {
					lost, found = append(lost, i), append(found, j)
				} else {
					c.node(join(path, old[i].name), old[i], now[j])
				}
				i, j = i+1, j+1
			case toOld-i > toNow-j:
				lost, i = append(lost, i), i+1
			default:
				found, j = append(found, j), j+1
			}
		}
		for ; i < toOld; i++ {
			lost = append(lost, i)
		}
		for ; j < toNow; j++ {
			found = append(found, j)
		}
	}
	for _, p := range pairs {
		between(p[0], p[1])
		c.node(join(path, old[p[0]].name), old[p[0]], now[p[1]])
		i, j = p[0]+1, p[1]+1
	}
	between(len(old), len(now))
	c.moved(path, old, now, lost, found, around)
}

// appended compares a list that may grow at its end.
func (c *comparison) appended(path string, old, now []*node, around *node) {
	for i, o := range old {
		if i < len(now) {
			c.node(join(path, o.name), o, now[i])
		} else {
			c.dropped(join(path, o.name), o, around)
		}
	}
}

// moved reports the entries that are left: one that is lost here and found
// there has moved.
func (c *comparison) moved(path string, old, now []*node, lost, found []int, around *node) {
	stand := map[string][]int{}
	for _, j := range found {
		stand[now[j].exactly()] = append(stand[now[j].exactly()], j)
	}
	arrived := map[int]bool{}
	for _, i := range lost {
		at := stand[old[i].exactly()]
		if len(at) == 0 {
			c.dropped(join(path, old[i].name), old[i], around)
			continue
		}
		c.add(join(path, old[i].name), old[i], now[at[0]], "of the frozen list now stands at number %d", at[0]+1)
		stand[old[i].exactly()], arrived[at[0]] = at[1:], true
	}
	for _, j := range found {
		if !arrived[j] {
			c.added(join(path, strconv.Itoa(j+1)), now[j])
		}
	}
}

// exactly gives a node with all below it as one text, to find entries that
// have moved.
func (n *node) exactly() string {
	var b strings.Builder
	n.write(&b, "")
	return b.String()
}

// said is what the entries of a list say.
func said(entries []*node) map[string]bool {
	out := make(map[string]bool, len(entries))
	for _, n := range entries {
		out[n.exactly()] = true
	}
	return out
}

// equal reports whether nothing has changed between two entries. What was
// found out is kept: lists within lists ask again and again.
func (c *comparison) equal(old, now *node) bool {
	pair := [2]*node{old, now}
	if is, asked := c.asked[pair]; asked {
		return is
	}
	if c.asked == nil {
		c.asked = map[[2]*node]bool{}
	}
	within := comparison{asked: c.asked}
	within.node("", old, now)
	c.asked[pair] = len(within.changes) == 0
	return c.asked[pair]
}

// maxAlign bounds the work for lists that are wholly different: entries of one
// times entries of the other. Beyond it they are compared one by one.
const maxAlign = 1 << 18

// align finds the longest run of equal entries, in the order of both lists,
// as pairs of their numbers from 0.
func (c *comparison) align(old, now []*node) [][2]int {
	var head, tail [][2]int
	from := 0
	for from < len(old) && from < len(now) && c.equal(old[from], now[from]) {
		head = append(head, [2]int{from, from})
		from++
	}
	i, j := len(old), len(now)
	for i > from && j > from && c.equal(old[i-1], now[j-1]) {
		i, j = i-1, j-1
		tail = append(tail, [2]int{i, j})
	}
	slices.Reverse(tail)
	rows, columns := i-from, j-from
	if rows*columns == 0 || rows*columns > maxAlign {
		return append(head, tail...)
	}
	// best[r][k] is the length of the longest run behind r and k.
	best := make([][]int, rows+1)
	for r := range best {
		best[r] = make([]int, columns+1)
	}
	for r := rows - 1; r >= 0; r-- {
		for k := columns - 1; k >= 0; k-- {
			best[r][k] = max(best[r+1][k], best[r][k+1])
			if c.equal(old[from+r], now[from+k]) {
				best[r][k] = max(best[r][k], best[r+1][k+1]+1)
			}
		}
	}
	for r, k := 0, 0; r < rows && k < columns; {
		switch {
		case best[r][k] == best[r+1][k+1]+1 && c.equal(old[from+r], now[from+k]):
			head = append(head, [2]int{from + r, from + k})
			r, k = r+1, k+1
		case best[r+1][k] >= best[r][k+1]:
			r++
		default:
			k++
		}
	}
	return append(head, tail...)
}

// akin reports whether two entries share half of their words.
func akin(a, b *node) bool {
	shared := 0
	for _, w := range a.words {
		if slices.ContainsFunc(b.words, func(x word) bool { return same(w, x, false) }) {
			shared++
		}
	}
	return 2*shared >= max(len(a.words), len(b.words))
}
