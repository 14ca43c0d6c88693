package markdown

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// checkHTML fails unless a fragment is well formed, means to a browser the
// tree that its tags show, and holds nothing that could run or reach out.
func checkHTML(t *testing.T, fragment string) {
	t.Helper()
	context := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	nodes, err := html.ParseFragment(strings.NewReader(fragment), context)
	if err != nil {
		t.Fatalf("not parsed: %v", err)
	}
	ids := map[string]bool{}
	var browser strings.Builder
	for _, n := range nodes {
		outlineTree(&browser, n, func(n *html.Node) { checkElement(t, n, ids) })
	}
	if written := tagTree(t, fragment); written != browser.String() {
		t.Fatalf("browsers read another tree than was written:\nread    %s\nwritten %s", browser.String(), written)
	}
}

func checkElement(t *testing.T, n *html.Node, ids map[string]bool) {
	t.Helper()
	switch n.Data {
	case "p", "br", "h1", "h2", "h3", "h4", "h5", "h6", "a", "em", "strong", "del", "code", "pre", "ul", "ol", "li",
		"hr", "blockquote", "div", "table", "thead", "tbody", "tr", "th", "td", "span", "img":
	default:
		t.Errorf("element %s", n.Data)
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "id":
			if a.Val == "" || ids[a.Val] || strings.ContainsAny(a.Val, " \t\n") {
				t.Errorf("id %q", a.Val)
			}
			ids[a.Val] = true
		case "href", "src":
			scheme, _, ok := cutScheme(a.Val)
			if strings.HasPrefix(a.Val, "//") || ok && (a.Key == "src" || scheme != "http" && scheme != "https" && scheme != "mailto") {
				t.Errorf("%s=%q", a.Key, a.Val)
			}
		case "class", "title", "rel", "alt", "loading", "start", "scope", "tabindex", "role", "aria-label", "aria-hidden":
		default:
			t.Errorf("attribute %s on %s", a.Key, n.Data)
		}
	}
}

// outlineTree writes a parsed tree as nested names and words.
func outlineTree(b *strings.Builder, n *html.Node, visit func(*html.Node)) {
	if n.Type == html.TextNode {
		b.WriteString(n.Data)
		return
	}
	visit(n)
	b.WriteString("{" + n.Data + " ")
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		outlineTree(b, c, visit)
	}
	b.WriteString("}")
}

// tagTree writes the same from the tags alone, as a reader of XML would take
// them.
func tagTree(t *testing.T, fragment string) string {
	t.Helper()
	var b strings.Builder
	var open []string
	z := html.NewTokenizer(strings.NewReader(fragment))
	for {
		switch z.Next() {
		case html.ErrorToken:
			if len(open) > 0 {
				t.Fatalf("not closed: %v", open)
			}
			return b.String()
		case html.TextToken:
			text := z.Token().Data
			if len(open) > 0 && open[len(open)-1] == "pre" && strings.HasSuffix(b.String(), "{pre ") {
				text = strings.TrimPrefix(text, "\n")
			}
			b.WriteString(text)
		case html.StartTagToken:
			name := z.Token().Data
			b.WriteString("{" + name + " ")
			if name == "br" || name == "hr" || name == "img" {
				b.WriteString("}")
			} else {
				open = append(open, name)
			}
		case html.EndTagToken:
			name := z.Token().Data
			if len(open) == 0 || open[len(open)-1] != name {
				t.Fatalf("</%s> within %v", name, open)
			}
			open = open[:len(open)-1]
			b.WriteString("}")
		default:
			t.Fatalf("unexpected %q", z.Token())
		}
	}
}

func FuzzRender(f *testing.F) {
	for _, seed := range []string{
		"# a\n## a\n\n- [x] b\n  1. c\n\n> d\n\n```e\nf\n```\n",
		"| a | b |\n|:-:|---|\n| `x\\|y` | [z](-) |\n<!-- c\n\n-->d",
		"[a](javascript:x) ![b](//c) <d:e> [f]: g\n\n[f]: <h> 'i'",
		"***a** b* ~~c~~ `d`` <script>e</script> &#x6A; &amp;lt; \\\\",
		"[a [b](c) d](e) [![f](g)](h) [<https://i.org>](j)",
		"<!-- a\n> <!-- b\n--> c\n-->\n<?x\n<![CDATA[y]]>",
		"a\n===\n\n=\n-\n+ \n*\n1)\n\t- b\r\n\x00\xff\u202e\ufffe",
		"<milestone:rome/final-test> [](person:lead) [x](milestone:rome/final-test#a#b)",
	} {
		f.Add(seed)
	}
	r := testRenderer()
	f.Fuzz(func(t *testing.T, text string) {
		result, problems := r.Block(text, 1)
		checkHTML(t, result.HTML)
		inline, more := r.Inline(text)
		checkHTML(t, inline)
		lines := strings.Count(clean(text), "\n") + 1
		for _, p := range append(problems, more...) {
			if p.Line < 1 || p.Line > lines || p.Column < 1 || p.EndColumn <= p.Column || p.Code == "" {
				t.Errorf("place of %+v in %d lines", p, lines)
			}
		}
		if plain := Plain(text); strings.Contains(plain, "\n") {
			t.Errorf("Plain gave several lines: %q", plain)
		}
	})
}

// Hostile texts are answered in time: those that Goldmark would need minutes
// or gigabytes for are shown as written, and no word of them is lost.
func TestHostileTexts(t *testing.T) {
	const n = maxBytes/2 - 1000
	repeat := func(s string) string { return strings.Repeat(s, n/len(s)) }
	texts := map[string]string{
		"ten megabytes in one line": strings.Repeat("word ", 2<<20),
		"quotes":                    strings.Repeat(">", 10_000) + "a",
		"lists on one line":         strings.Repeat("- ", 10_000) + "a",
		"numbers on one line":       strings.Repeat("1. ", 10_000) + "a",
		"nested brackets":           strings.Repeat("[", 10_000) + "a" + strings.Repeat("]", 10_000),
		"nested emphasis":           strings.Repeat("*a ", 10_000) + strings.Repeat(" b*", 10_000),
		"closers for two openers":   "a**b" + repeat("c* "),
		"wide table":                repeat("|a") + "\n" + repeat("|-") + "\n" + strings.Repeat("b\n", 10_000),
		"table of half the size":    strings.Repeat("|a", 20_000) + "\n" + strings.Repeat("|-", 20_000) + "\n" + strings.Repeat("b\n", 10_000),
		"escaped pipes":             "|a|\n|-|\n" + repeat("|`a\\|b`|\n"),
		"indented steps":            steps(1400),
		"a deep list, blank lines":  strings.Repeat("- ", 99) + "a\n" + strings.Repeat("\n", n-300),
		"definitions of one word":   repeat("[a]: b\n\n") + "[a]",
		"many long definitions":     "[a]: https://example.org/" + strings.Repeat("b", n/2) + "\n\n" + strings.Repeat("[a] x\n\n", n/16),
		"backticks of all lengths":  backticks(n),
	}
	for _, s := range []string{"*", "_", "*a_ ", "**a ", "[", "]", "[a](", "[a](b)", "![", "[a]", "`", "<", "<a ", "<a b=\"", "<!--", "<!--\n",
		"<!-- -->\n", "<?", "&", "&amp;", "\\", "~~a ", "http://a.b/(", "www.a.b ", "a@b.c ", "|", "|-", "a|\n|-\n", "# a\n", "=\n", "a\n=\n",
		"```\n", "- a\n", "- a\n\n", "1. a\n", "> a\n", "> a\n\n", "\n", "\t", "    a\n", "a  \n", "- [ ] a\n", "[^1]", "*a*\n\n", "[x](<", "-", "* * "} {
		texts[fmt.Sprintf("%.10q repeated", s)] = repeat(s)
	}
	r := testRenderer()
	for name, text := range texts {
		start := time.Now()
		result, problems := r.Block(text, 1)
		inline, _ := r.Inline(text)
		took := time.Since(start)
		if testing.Verbose() {
			t.Logf("%-28s %6d ms, %8d bytes, %d problems", name, took.Milliseconds(), len(result.HTML), len(problems))
		}
		if took > time.Minute { // a guard against work that grows with the square, no measure: it takes less than a second
			t.Errorf("%s took %v", name, took)
		}
		if len(result.HTML) > maxGrowth*(len(text)+1024)+len(text)*5 || len(inline) > maxGrowth*(len(text)+1024)+len(text)*5 {
			t.Errorf("%s grew from %d to %d bytes", name, len(text), len(result.HTML))
		}
		if strings.HasPrefix(result.HTML, `<pre class="verbatim"`) && (len(problems) != 1 || problems[0].Code != "markdown/too-complex") {
			t.Errorf("%s: shown as written without saying so: %+v", name, problems)
		}
	}
}

func steps(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", i) + "- a\n")
	}
	return b.String()
}

func backticks(n int) string {
	var b strings.Builder
	for i := 1; b.Len() < n; i++ {
		b.WriteString("e" + strings.Repeat("`", i))
	}
	return b.String()
}

// A text over the limits is shown whole, as it was written.
func TestVerbatim(t *testing.T) {
	text := strings.Repeat("> ", 200) + "<b>last word</b>"
	result, problems := testRenderer().Block("fine\n\n"+text, 1)
	if !strings.Contains(result.HTML, "&lt;b&gt;last word&lt;/b&gt;") {
		t.Error("words lost")
	}
	if len(problems) != 1 || problems[0].Line != 3 {
		t.Errorf("got %+v, want one problem on line 3", problems)
	}
	checkHTML(t, result.HTML)
}

// What is escaped costs the minifier time that grows with the square.
func TestManyEscapes(t *testing.T) {
	for _, c := range "&\"'" {
		if _, problems := testRenderer().Block("fine\n\n"+strings.Repeat(string(c), 200_000), 1); len(problems) != 1 || problems[0].Line != 3 {
			t.Errorf("%c: %+v", c, problems)
		}
	}
	if p, ok := tooMuch(strings.Repeat("It's \"R & D\" and > 3.\n", 2000), true); ok {
		t.Errorf("honest text is refused: %+v", p)
	}
}

// Honest texts of a size that teams really write stay within the limits.
func TestHonestSizes(t *testing.T) {
	var b strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&b, "- Item %d of a long list, with `code`, [a link](https://example.org/%d) and **emphasis** (ops)\n  - done\n", i, i)
	}
	b.WriteString("\n| a | b | c |\n|---|---|---|\n")
	for i := range 1000 {
		fmt.Fprintf(&b, "| %d | [x](https://example.org/%d) | *y* |\n", i, i)
	}
	if p, ok := tooMuch(b.String(), true); ok {
		t.Errorf("refused: %+v", p)
	}
}

// TestDirectionIsNotTurned: a text may not show its letters in another order
// than they stand in its file.
func TestDirectionIsNotTurned(t *testing.T) {
	r := New(Options{})
	for _, text := range []string{"a\u202eb", "a&#8238;b", "a&#x202D;b", "[a\u202eb](https://example.org/)"} {
		html, _ := r.Inline(text)
		block, _ := r.Block(text, 1)
		if shown := html + block.HTML + Plain(text); strings.ContainsAny(shown, "\u202d\u202e") {
			t.Errorf("%q gives %q", text, shown)
		}
	}
}
