package markdown

import (
	"strconv"
	"strings"
	"unicode"
)

// Slug makes the id of a heading from its words, as GitHub does: lower case,
// spaces to hyphens, and nothing kept but letters, marks, digits, hyphens and
// underscores. It is empty for a heading that has none of these.
func Slug(text string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c == ' ' || c == '\n' || c == '\t':
			return '-'
		case c == '-', unicode.In(c, unicode.L, unicode.M, unicode.Nd, unicode.Pc):
			return c
		}
		return -1
	}, strings.ToLower(strings.TrimSpace(text)))
}

// slugs hands out the ids of one document: a repeated one gets "-1", "-2".
type slugs struct {
	prefix string
	next   map[string]int // the number to try next, for every id handed out
}

func (s *slugs) id(text string) string {
	id := Slug(text)
	if id == "" {
		id = "section"
	}
	if s.prefix != "" {
		id = s.prefix + "-" + id
	}
	if s.next == nil {
		s.next = map[string]int{}
	}
	unique := id
	for {
		n, taken := s.next[unique]
		if !taken {
			s.next[unique] = max(n, 1)
			return unique
		}
		n = s.next[id]
		s.next[id] = n + 1
		unique = id + "-" + strconv.Itoa(n)
	}
}
