package schedule

import (
	"cmp"
	"strconv"
	"strings"
)

// version is a version or a pattern of versions.
type version struct {
	parts []part // none for a name
	pre   string // of 0.32.0-beta.6, beta.6
	open  bool   // the last part is a wildcard: any further ones may follow
	text  string // as written, in lower case, without a leading v
}

// part is one number of a version: this one, or in a pattern, this one or any
// higher.
type part struct {
	least int
	more  bool
}

// parseVersion reads v5.4.0, 3.0, 0.32.0-beta.6, and the patterns 0.4.x, 1.*,
// vN and v5.5+n.0, where 5+n is any number from 5. What follows a + otherwise
// says how a version was built and tells none apart. Anything else is a name.
func parseVersion(s string) version {
	v := version{text: strings.ToLower(cleanVersion(s))}
	if rest, ok := strings.CutPrefix(v.text, "v"); ok && rest != "" {
		v.text = rest
	}
	numbers, pre, _ := strings.Cut(v.text, "-")
	for field := range strings.SplitSeq(numbers, ".") {
		p, build, ok := parsePart(field)
		if !ok {
			v.parts, v.open = nil, false
			return v
		}
		v.parts = append(v.parts, p)
		v.open = isWild(field)
		if build {
			return v
		}
	}
	v.pre, _, _ = strings.Cut(pre, "+")
	return v
}

// parsePart reads 5, x, *, n, 5+n and n+1. Of 0+build5 it reads the 0, and
// reports that what follows says how the version was built.
func parsePart(s string) (p part, build, ok bool) {
	before, after, sum := strings.Cut(s, "+")
	if !sum {
		if isWild(s) {
			return part{more: true}, false, true
		}
		n, ok := number(s)
		return part{least: n}, false, ok
	}
	if isWild(before) {
		before, after = after, before
	}
	n, ok := number(before)
	if isWild(after) {
		return part{least: n, more: true}, false, ok
	}
	return part{least: n}, true, ok
}

func isWild(s string) bool { return s == "x" || s == "*" || s == "n" }

// number reads up to nine digits.
func number(s string) (int, bool) {
	if s == "" || len(s) > 9 || strings.Trim(s, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

func (v version) isNumber() bool { return len(v.parts) > 0 }

// part gives a part by its place; those that are not written are 0, or
// anything behind a wildcard.
func (v version) part(i int) part {
	if i < len(v.parts) {
		return v.parts[i]
	}
	return part{more: v.open}
}

// meets reports whether two versions are the same, or where one of them is a
// pattern, whether there is a version that both stand for.
func (v version) meets(o version) bool {
	if !v.isNumber() || !o.isNumber() {
		return v.text == o.text
	}
	if v.pre != o.pre && !v.open && !o.open {
		return false
	}
	for i := range max(len(v.parts), len(o.parts)) {
		a, b := v.part(i), o.part(i)
		if a.least < b.least && !a.more || b.least < a.least && !b.more {
			return false
		}
	}
	return true
}

// compare orders two versions by their numbers, of patterns by the lowest that
// they stand for, then by what is before a release: 1.0-beta comes before 1.0.
// False where one of them is a name.
func (v version) compare(o version) (int, bool) {
	if !v.isNumber() || !o.isNumber() {
		return 0, false
	}
	for i := range max(len(v.parts), len(o.parts)) {
		if c := cmp.Compare(v.part(i).least, o.part(i).least); c != 0 {
			return c, true
		}
	}
	return comparePre(v.pre, o.pre), true
}

// below reports whether a version is certainly lower than another, whatever
// patterns stand for.
func (v version) below(o version) bool {
	if !v.isNumber() || !o.isNumber() {
		return false
	}
	for i := range max(len(v.parts), len(o.parts)) {
		a, b := v.part(i), o.part(i)
		switch {
		case a.more || a.least > b.least:
			return false
		case a.least < b.least:
			return true
		}
	}
	return comparePre(v.pre, o.pre) < 0
}

// comparePre orders what is before a release as semantic versioning does:
// identifier by identifier, numbers before words, the shorter first, and
// nothing at all last.
func comparePre(a, b string) int {
	if a == "" || b == "" {
		return cmp.Compare(one(a == ""), one(b == ""))
	}
	as, bs := strings.Split(a, "."), strings.Split(b, ".")
	for i := range min(len(as), len(bs)) {
		x, ok1 := number(as[i])
		y, ok2 := number(bs[i])
		c := cmp.Compare(one(ok2), one(ok1))
		switch {
		case ok1 && ok2:
			c = cmp.Compare(x, y)
		case !ok1 && !ok2:
			c = cmp.Compare(as[i], bs[i])
		}
		if c != 0 {
			return c
		}
	}
	return cmp.Compare(len(as), len(bs))
}
