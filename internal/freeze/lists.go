package freeze

import (
	"slices"
	"strconv"
)

// list compares lists, whose entries have no names. Entries that are still the
// same are found first, in their order; what is left between them was changed,
// moved, dropped or added. A path names an entry by its number in the frozen
// list, or for an added one in that of today.
func (c *comparison) list(path string, old, now []*node, around *node) {
	pairs := align(old, now)
	if path == errata {
		c.appended(path, old, now, around)
		return
	}
	var lost, found []int // that have no partner yet
	i, j := 0, 0
	between := func(toOld, toNow int) {
		// As many on both sides: each was changed where it stands. Otherwise
		// only those that still share half of their words.
		level := toOld-i == toNow-j
		for i < toOld && j < toNow {
			switch {
			case level || akin(old[i], now[j]):
				if c.elsewhere(old[i], now) >= 0 || c.elsewhere(now[j], old) >= 0 {
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
	for _, i := range lost {
		k := slices.IndexFunc(found, func(j int) bool { return equal(old[i], now[j]) })
		if k < 0 {
			c.dropped(join(path, old[i].name), old[i], around)
			continue
		}
		c.add(join(path, old[i].name), old[i], now[found[k]], "of the frozen list now stands at number %d", found[k]+1)
		found = slices.Delete(found, k, k+1)
	}
	for _, j := range found {
		c.added(join(path, strconv.Itoa(j+1)), now[j])
	}
}

// elsewhere is where an equal entry stands, -1 if there is none.
func (c *comparison) elsewhere(n *node, among []*node) int {
	return slices.IndexFunc(among, func(o *node) bool { return equal(n, o) })
}

// equal reports whether nothing has changed between two entries.
func equal(old, now *node) bool {
	var c comparison
	c.node("", old, now)
	return len(c.changes) == 0
}

// maxAlign bounds the work for lists that are wholly different: entries of one
// times entries of the other. Beyond it they are compared one by one.
const maxAlign = 1 << 18

// align finds the longest run of equal entries, in the order of both lists,
// as pairs of their numbers from 0.
func align(old, now []*node) [][2]int {
	var head, tail [][2]int
	from := 0
	for from < len(old) && from < len(now) && equal(old[from], now[from]) {
		head = append(head, [2]int{from, from})
		from++
	}
	i, j := len(old), len(now)
	for i > from && j > from && equal(old[i-1], now[j-1]) {
		i, j = i-1, j-1
		tail = append(tail, [2]int{i, j})
	}
	slices.Reverse(tail)
	rows, columns := i-from, j-from
	if rows*columns == 0 || rows*columns > maxAlign {
		return append(head, tail...)
	}
	// best[r][c] is the length of the longest run behind r and c.
	best := make([][]int, rows+1)
	for r := range best {
		best[r] = make([]int, columns+1)
	}
	match := make([]bool, rows*columns)
	for r := rows - 1; r >= 0; r-- {
		for c := columns - 1; c >= 0; c-- {
			best[r][c] = max(best[r+1][c], best[r][c+1])
			if match[r*columns+c] = equal(old[from+r], now[from+c]); match[r*columns+c] {
				best[r][c] = max(best[r][c], best[r+1][c+1]+1)
			}
		}
	}
	for r, c := 0, 0; r < rows && c < columns; {
		switch {
		case match[r*columns+c] && best[r][c] == best[r+1][c+1]+1:
			head = append(head, [2]int{from + r, from + c})
			r, c = r+1, c+1
		case best[r+1][c] >= best[r][c+1]:
			r++
		default:
			c++
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
