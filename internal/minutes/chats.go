package minutes

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// chatLine reads a line of the log of a chat: who wrote it, where it says so, and what.
func chatLine(line string) (nick, said string, ok bool) {
	said = behindClock(line)
	form := nickInFront
	if len(said) < len(line) {
		form = nickBehindClock
	}
	if m := form.FindStringSubmatch(said[:min(len(said), longestName)]); m != nil && wordInFront(said).kind == "" {
		nick, said = m[1], said[len(m[0]):]
	}
	if m := hashBehindNick.FindStringSubmatch(said[:min(len(said), longestName)]); m != nil {
		nick, said = m[1], said[len(m[0])-len(m[2]):]
	}
	return strings.TrimRight(nick, ":"), said, len(said) < len(line) && said != ""
}

// "10:20:03 <lead> …", "[10:20] <@lead> …", "2026-03-09 10:20 lead: …", "<lead> …".
var (
	nickInFront     = pattern.Must("^`?(?:\\\\?<|&lt;)\\s?[@+%~&]?([^<>\\s]{1,40}?)(?:\\\\?>|&gt;):?`?\\s+")
	nickBehindClock = pattern.Must(`^(?:(?:\\?<|&lt;)\s?)?[@+%~&]?([^\s<>]{1,40}?(?: [^\s:<>]{1,40})?)(?:\\?>:?|&gt;|:)\s+`)
	// "lead: #action …", "lead | #action …": no other mark is as plain.
	hashBehindNick = pattern.Must(`^[@+%]?([^\s:|<>]{1,40})(?:\s?[:|>]\s*|\t+)(#(?:action|todo|agreed|decision|accepted)\b)`)
	// What is the speaker's own to do: "#action I will …".
	ofSpeaker = pattern.Must(`^(?i:i|i['’]ll|me|myself)(?:$|,? )`)
)

// chat reads the log of a chat that is set as code, line by line, and reports whether it
// is one.
func (s *structure) chat(n ast.Node, from int) bool {
	lines := n.Lines()
	chats := 0
	for i := range lines.Len() {
		segment := lines.At(i)
		if nick, _, ok := chatLine(strings.TrimSpace(string(segment.Value(s.source)))); ok && nick != "" {
			chats++
		}
	}
	if 2*chats < lines.Len() || chats == 0 {
		return false
	}
	if n.Kind() == ast.KindFencedCodeBlock {
		from++
	}
	var prose []string
	flush := func(at int) {
		if prose != nil {
			s.comment("```\n"+strings.Join(prose, "\n")+"\n```", at)
		}
		prose = nil
	}
	for i := range lines.Len() {
		segment := lines.At(i)
		line := strings.TrimSpace(string(segment.Value(s.source)))
		kind := readMark(line).kind
		if kind == "" {
			prose = append(prose, line)
			continue
		}
		flush(from + i)
		list := Flat
		if kind == Decided {
			list = Resolved
		}
		s.addLine(list, line, from+i)
	}
	flush(from + lines.Len())
	return true
}

// chatLineTaking divides the log of a chat around the first thing said there by which by itself somebody
// takes something on; its lines that nobody is named in front of belong to the one before.
func (s *structure) chatLineTaking(text string, at int) (before, line, after string) {
	if !strings.Contains(text, "\n") {
		return "", "", ""
	}
	said := chatLines(text)
	if len(said) < 2 {
		return "", "", ""
	}
	for i, line := range said {
		if _, ok := s.takesOn(line, at); ok {
			return strings.Join(said[:i], "\n"), line, strings.Join(said[i+1:], "\n")
		}
	}
	return "", "", ""
}

// chatLines divides a text into what was said in a chat, nothing where it begins as no log does.
func chatLines(text string) (said []string) {
	for line := range strings.SplitSeq(text, "\n") {
		nick, _, ok := chatLine(strings.TrimSpace(line))
		switch {
		case ok && nick != "" || len(said) > 0 && len(behindClock(line)) < len(line):
			said = append(said, line)
		case len(said) == 0:
			return nil
		default:
			said[len(said)-1] += "\n" + line
		}
	}
	return said
}
