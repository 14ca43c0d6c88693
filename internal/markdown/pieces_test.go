package markdown

import (
	"strings"
	"testing"
)

func TestPieces(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"plain words", "plain words"},
		{"**no**where _is_ it", "no+where +is+ it"},
		{"the [final test](milestone:a/b 'a title') comes", "the +final test+ comes"},
		{"![a picture](/a.png)", "a picture"},
		{"say `rm -rf` twice", "say +code:rm -rf+ twice"},
		{"at https://example.org/a now", "at +address:https://example.org/a+ now"},
		{"<https://example.org/>", "address:https://example.org/"},
		{"~~never~~ always", "mark:~~+never+mark:~~+ always"},
		{"a <!-- not --> b", "a + b"},
		{"<!-- not\nat all -->\nb", "\n+b"},
		{"<b>bold</b>", "<b>+bold+</b>"},
		{"\\*a\\* &lt; b", "*a* <+ b"},
		{"- [x] done\n- [ ] open", "mark:[x]+done+mark:[ ]+open"},
		{"3. three\n4. four", "mark:3+three+mark:4+four"},
		{"> 10 TB", "mark:>+10+ TB"},
		{"one\ntwo", "one+ +two"},
		{"[a]: https://example.org\n\nsee [a]", "see +a"},
		{"```\nmake it\n```\n", "code:make it\n"},
		{"| a | b |\n|---|---|\n| c | d |", "a+b+c+d"},
	} {
		var got []string
		for _, p := range Pieces(c.text) {
			switch p.Kind {
			case PieceWords:
				got = append(got, p.Text)
			case PieceCode:
				got = append(got, "code:"+p.Text)
			case PieceAddress:
				got = append(got, "address:"+p.Text)
			case PieceMark:
				got = append(got, "mark:"+p.Text)
			}
		}
		if strings.Join(got, "+") != c.want {
			t.Errorf("%q: %q, want %q", c.text, strings.Join(got, "+"), c.want)
		}
	}
}

// TestPlacesOfPieces: a piece knows where its first character stands.
func TestPlacesOfPieces(t *testing.T) {
	for _, p := range Pieces("Über\nden [final test](milestone:a/b)") {
		if p.Text != "final test" {
			continue
		}
		if p.Line != 2 || p.Column != 6 || !p.Exact {
			t.Errorf("%+v, want it at 2:6", p)
		}
		return
	}
	t.Error("no piece for the words of the link")
}
