package markdown

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

// testRenderer knows one milestone and one person.
func testRenderer() *Renderer {
	return New(Options{
		Resolve: func(kind, id string) (string, string, bool) {
			switch kind + ":" + id {
			case "milestone:rome/final-test":
				return "/p/releases/rome/milestones/final-test/", "Final Test", true
			case "person:lead":
				return "/p/people/lead/", "", true
			}
			return "", "", false
		},
		Base: func(path string) string {
			if strings.HasPrefix(path, "/") {
				return "/p" + path
			}
			return path
		},
		Labels: Labels{Permalink: "Link to “%s”", Table: "Table: %s", TaskDone: "done:", TaskOpen: "open:"},
	})
}

func TestInline(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", ""},
		{"plain & simple", "plain &amp; simple"},
		{"*one* **two** `a*b` ~~gone~~", "<em>one</em> <strong>two</strong> <code>a*b</code> <del>gone</del>"},
		{"1. Team size", "1. Team size"},
		{"# 3", "# 3"},
		{"- no list", "- no list"},
		{"a\n\nb", "a<br>\nb"},
		{"a  \nb", "a<br>\nb"},
		{"the `<distributor>` and <distributor> and <...>", "the <code>&lt;distributor&gt;</code> and &lt;distributor&gt; and &lt;...&gt;"},
		{"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
		{`<img src=x onerror="alert(1)">`, "&lt;img src=x onerror=&#34;alert(1)&#34;&gt;"},
		{"a <!-- hidden --> b", "a  b"},
		{"a <!-- never closed", "a &lt;!-- never closed"},
		{`\*kept\* &amp; \&amp; &#x3c; &copy; &nosuch; &#0;`, "*kept* &amp; &amp;amp; &lt; © &amp;nosuch; \uFFFD"},
		{"bell \a and \x85", "bell \uFFFD and \uFFFD"},
		{"[a](https://example.org/x?a=1&b=2 \"tip\")", `<a href="https://example.org/x?a=1&amp;b=2" title="tip" rel="external nofollow noopener">a</a>`},
		{"see https://example.org/a.", `see <a href="https://example.org/a" class="bare" rel="external nofollow noopener">https://example.org/a</a>.`},
		{"www.example.org", `<a href="http://www.example.org" rel="external nofollow noopener">www.example.org</a>`},
		{"ftp://example.org/a", "ftp://example.org/a"},
		{"<ops@example.org>", `<a href="mailto:ops@example.org">ops@example.org</a>`},
		{"[a](../plan.md#risks)", `<a href="../plan.md#risks">a</a>`},
		{"[a](/img/a b.png)", "[a](/img/a b.png)"},
		{"[a](</img/a b.png>)", `<a href="/p/img/a%20b.png">a</a>`},
		{"[a](x##y)", `<a href="x#%23y">a</a>`},
		{"[a](100%.html)", `<a href="100%25.html">a</a>`},
		{"[the test](milestone:rome/final-test)", `<a href="/p/releases/rome/milestones/final-test/">the test</a>`},
		{"[](milestone:rome/final-test)", `<a href="/p/releases/rome/milestones/final-test/">Final Test</a>`},
		{"<milestone:rome/final-test>", `<a href="/p/releases/rome/milestones/final-test/">Final Test</a>`},
		{"[x](milestone:rome/final-test#gate)", `<a href="/p/releases/rome/milestones/final-test/#gate">x</a>`},
		{"<person:lead>", `<a href="/p/people/lead/">lead</a>`},
		{"![a *b*](/img/a.png)", `<img src="/p/img/a.png" alt="a b" loading="lazy">`},
		{"[![a](b.png)](c)", `<a href="c"><img src="b.png" alt="a" loading="lazy"></a>`},
		{"[![a](https://example.org/b.png)](c)", `<a href="c">a</a>`},
		{"![a](https://example.org/b.png)", `<a href="https://example.org/b.png" rel="external nofollow noopener">a</a>`},
	}
	r := testRenderer()
	for _, test := range tests {
		if got, _ := r.Inline(test.text); got != test.want {
			t.Errorf("Inline(%q)\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// No spelling of a dangerous address may survive as a link.
func TestRefusedLinks(t *testing.T) {
	tests := []struct{ text, want, code string }{
		{"[a](javascript:alert(1))", "a", "markdown/link-scheme"},
		{"[a](JaVaScRiPt:alert(1))", "a", "markdown/link-scheme"},
		{"[a](javascript&colon;alert(1))", "a", "markdown/link-scheme"},
		{"[a](&#106;avascript:alert(1))", "a", "markdown/link-scheme"},
		{"[a](&#x6A&#x61;vascript:alert(1))", "a", ""},
		{`[a](javascript\:alert(1))`, "a", "markdown/link-scheme"},
		{"[a](java&Tab;script:alert(1))", "a", "markdown/link-characters"},
		{"[a](java&#10;script:alert(1))", "a", "markdown/link-characters"},
		{"[a](<\x01javascript:alert(1)>)", "a", "markdown/link-characters"},
		{"[a](< javascript:alert(1)>)", "a", "markdown/link-scheme"},
		{"[a](data:text/html;base64,PHNjcmlwdD4=)", "a", "markdown/link-scheme"},
		{"[a](vbscript:x)", "a", "markdown/link-scheme"},
		{"[a](file:///etc/passwd)", "a", "markdown/link-scheme"},
		{"<javascript:alert(1)>", "javascript:alert(1)", "markdown/link-scheme"},
		{"![a](data:image/svg+xml,x)", "a", "markdown/link-scheme"},
		{"![a](mailto:ops@example.org)", "a", "markdown/image"},
		{"![a](milestone:rome/final-test)", "a", "markdown/image"},
		{"[a](//example.org)", "a", "markdown/link-without-scheme"},
		{`[a](/\\example.org)`, "a", "markdown/link-without-scheme"},
		{`[a](\\\\example.org)`, "a", "markdown/link-without-scheme"},
		{"[a](http:x)", "a", "markdown/link-address"},
		{"[a](https://)", "a", "markdown/link-address"},
		{"[n](-)", "n", "markdown/empty-link"},
		{"[TBD](TBD)", "TBD", "markdown/empty-link"},
		{"[here](#)", "here", "markdown/empty-link"},
		{"[here]()", "here", "markdown/empty-link"},
		{"[a](milestone:rome/final-tset)", "a", "markdown/unknown-target"},
		{"[a][b]\n\n[b]: javascript:alert(1)", "", "markdown/link-scheme"},
	}
	r := testRenderer()
	for _, test := range tests {
		result, problems := r.Block(test.text, 1)
		if strings.Contains(result.HTML, "javascript:") && !strings.HasPrefix(test.text, "<") && test.code != "" {
			t.Errorf("%q: %s", test.text, result.HTML)
		}
		if test.want != "" && test.code != "" && result.HTML != "<p>"+test.want+"</p>\n" {
			t.Errorf("%q: got %q", test.text, result.HTML)
		}
		if strings.Contains(result.HTML, "<a ") && test.code != "" {
			t.Errorf("%q: still a link: %s", test.text, result.HTML)
		}
		if test.code != "" && (len(problems) != 1 || problems[0].Code != test.code) {
			t.Errorf("%q: problems %+v, want %s", test.text, problems, test.code)
		}
	}
}

// A slip in a link by kind is answered with what was meant.
func TestAdvice(t *testing.T) {
	r := New(Options{
		Resolve: func(kind, id string) (string, string, bool) { return "", "", false },
		Advise: func(kind, id string) string {
			if id == "nowhere" {
				return ""
			}
			return "not " + kind + " but " + id + "s"
		},
	})
	for text, want := range map[string]string{
		"[a](product:node#x)":     "not product but nodes",
		"[a](product:nowhere)":    "write the id as it stands in the data",
		"[a](mileston:rome/test)": "did you mean `milestone:`?",
		"[a](gopher:x)":           "write an address with https:, a path, or a link by kind such as milestone:rome/final-test",
	} {
		if _, problems := r.Inline(text); len(problems) != 1 || problems[0].Hint != want {
			t.Errorf("%s: %+v, want %q", text, problems, want)
		}
	}
}

func TestProblemPlaces(t *testing.T) {
	tests := []struct {
		text              string
		line, column, end int
		severity          diag.Severity
	}{
		{"zwölf [a](milestone:x)", 1, 11, 22, diag.Error},
		{"one\r\ntwo\r\n- three [milestone:x](milestone:x) [b](-)", 3, 23, 34, diag.Error},
		{"> quoted\n> <milestone:x>", 2, 4, 15, diag.Error},
		{"**[a *b*](javascript:x)**", 1, 11, 23, diag.Error},
		{"a\n\n[x]\n\n[x]: milestone:nope", 3, 1, 2, diag.Error},
		{"| a | b |\n|---|---|\n| [x](-) | c |", 3, 7, 8, diag.Warning},
		{"![p](https://example.org/p.png)", 1, 6, 31, diag.Warning},
	}
	r := testRenderer()
	for _, test := range tests {
		_, problems := r.Block(test.text, 1)
		if len(problems) == 0 {
			t.Errorf("%q: no problem", test.text)
			continue
		}
		p := problems[0]
		if p.Line != test.line || p.Column != test.column || p.EndColumn != test.end || p.Severity != test.severity {
			t.Errorf("%q: at %d:%d-%d %v, want %d:%d-%d %v", test.text, p.Line, p.Column, p.EndColumn, p.Severity,
				test.line, test.column, test.end, test.severity)
		}
		if p.Hint == "" || p.Summary == "" {
			t.Errorf("%q: no words: %+v", test.text, p)
		}
	}
}

func TestBlock(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"paragraphs", "a\nb\n\nc", "<p>a\nb</p>\n<p>c</p>\n"},
		{"tight list", "- a\n  - b\n- c", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n"},
		{"loose list", "3. a\n\n4. b", "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"},
		{"tasks", "- [x] a\n- [ ] Helpdesk  \n- [ ]`<distributor>` repo",
			"<ul>\n<li class=\"task\"><span class=\"box\" aria-hidden=\"true\">☑</span><span class=\"visually-hidden\">done:</span> a</li>\n" +
				"<li class=\"task\"><span class=\"box\" aria-hidden=\"true\">☐</span><span class=\"visually-hidden\">open:</span> Helpdesk</li>\n" +
				"<li>[ ]<code>&lt;distributor&gt;</code> repo</li>\n</ul>\n"},
		{"code", "```go\na < b\n```", "<pre tabindex=\"0\"><code class=\"language-go\">a &lt; b\n</code></pre>\n"},
		{"odd language", "```\"x onclick=\nb\n```", "<pre tabindex=\"0\"><code>b\n</code></pre>\n"},
		{"indented code", "    a", "<pre tabindex=\"0\"><code>a\n</code></pre>\n"},
		{"quote and rule", "> a\n\n---", "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n"},
		{"tags are text", "<div onclick=\"x\">\n*a*\n</div>", "<p>&lt;div onclick=&#34;x&#34;&gt;\n<em>a</em>\n&lt;/div&gt;</p>\n"},
		{"comment block", "a\n<!-- TOC START min:1 -->\n- b\n<!--\n| c |\n\n| d |\n--> e\nf", "<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>e</p>\n<p>f</p>\n"},
		{"comment paragraph", "<!-- a --> <!-- b -->", ""},
		{"comment in a table", "| a |\n|---|\n| b |\n<!--| c |\n| d |-->", "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table: a\">\n<table>\n" +
			"<thead>\n<tr><th scope=\"col\">a</th></tr>\n</thead>\n<tbody>\n<tr><td>b</td></tr>\n</tbody>\n</table>\n</div>\n"},
		{"unclosed comment", "<!-- a\n\nb", "<p>&lt;!-- a</p>\n<p>b</p>\n"},
		{"comment cut short by its quote", "> <!-- a\n\nb -->", "<blockquote>\n<p>&lt;!-- a</p>\n</blockquote>\n<p>b --&gt;</p>\n"},
		{"table", "| a | b |\n|:-:|--:|\n| 1 | 2 | 3 |\n| 4 |", "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table: a, b\">\n<table>\n" +
			"<thead>\n<tr><th scope=\"col\" class=\"align-center\">a</th><th scope=\"col\" class=\"align-right\">b</th></tr>\n</thead>\n" +
			"<tbody>\n<tr><td class=\"align-center\">1</td><td class=\"align-right\">2 | 3</td></tr>\n" +
			"<tr><td class=\"align-center\">4</td><td></td></tr>\n</tbody>\n</table>\n</div>\n"},
		{"reference", "[a]\n\n[a]: https://example.org 'tip'", "<p><a href=\"https://example.org\" title=\"tip\" rel=\"external nofollow noopener\">a</a></p>\n"},
		{"byte order mark and bad bytes", "a\xff\x00b", "<p>a\uFFFD\uFFFDb</p>\n"},
	}
	r := testRenderer()
	for _, test := range tests {
		if got, _ := r.Block(test.text, 1); got.HTML != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.name, got.HTML, test.want)
		}
	}
}

func TestHeadings(t *testing.T) {
	text := "### Deep\n# Top `code`: x\n#### Far <!-- c -->below\n## Top\nAgain\n=====\n## Top\n####### none\n# 💵 Accounting\n# 💵"
	result, _ := testRenderer().Block(text, 1)
	want := []Heading{
		{2, "deep", "Deep"},
		{2, "top-code-x", "Top code: x"},
		{3, "far-below", "Far below"},
		{3, "top", "Top"},
		{2, "again", "Again"},
		{3, "top-1", "Top"},
		{2, "-accounting", "💵 Accounting"},
		{2, "section", "💵"},
	}
	if len(result.Headings) != len(want) {
		t.Fatalf("got %+v", result.Headings)
	}
	for i, h := range result.Headings {
		if h != want[i] {
			t.Errorf("heading %d: got %+v, want %+v", i, h, want[i])
		}
	}
	line := `<h3 id="top-1">Top <a class="anchor" href="#top-1" aria-label="Link to “Top”">#</a></h3>`
	if !strings.Contains(result.HTML, line) {
		t.Errorf("no %s in %s", line, result.HTML)
	}
	if deep, _ := testRenderer().Block("# a\n## b\n### c", 5); deep.Headings[2].Level != 6 {
		t.Errorf("levels must end at h6: %+v", deep.Headings)
	}
}

func TestPrefixed(t *testing.T) {
	r := testRenderer().Prefixed("final-test")
	result, _ := r.Block("[t](#tasks) [o](#other)\n\n# Tasks", 2)
	for _, want := range []string{`href="#final-test-tasks">t`, `href="#other">o`, `<h3 id="final-test-tasks">`} {
		if !strings.Contains(result.HTML, want) {
			t.Errorf("no %s in %s", want, result.HTML)
		}
	}
}

func TestEqualTablesGetDifferentNames(t *testing.T) {
	table := "| a |\n|---|\n| b |\n\n"
	result, _ := testRenderer().Block(table+table, 1)
	if !strings.Contains(result.HTML, `"Table: a"`) || !strings.Contains(result.HTML, `"Table: a (2)"`) {
		t.Error(result.HTML)
	}
}

func TestPlain(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", ""},
		{"3. *Logging* and `a*b` [x](y) &amp; <b>", "3. Logging and a*b x & <b>"},
		{"- a\n- b\n\n# c <!-- d -->\n\n    e\n\n| f | g |\n|---|---|\n| h | i |", "a b c e f g h i"},
		{"![alt](x.png) <https://example.org>", "alt https://example.org"},
		{"line one\nline two  \nthree", "line one line two three"},
	}
	for _, test := range tests {
		if got := Plain(test.text); got != test.want {
			t.Errorf("Plain(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestSlug(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Objective: Launch Rome network", "objective-launch-rome-network"},
		{"1. 💵 Accounting", "1--accounting"},
		{"Über Größe", "über-größe"},
		{"5.2 Old version", "52-old-version"},
		{"a_b - c", "a_b---c"},
		{"New version/s & \"quotes\"", "new-versions--quotes"},
		{"???", ""},
	}
	for _, test := range tests {
		if got := Slug(test.text); got != test.want {
			t.Errorf("Slug(%q) = %q, want %q", test.text, got, test.want)
		}
	}
	var s slugs
	for i, want := range []string{"a", "a-1", "a-1-1", "a-2", "section"} {
		if got := s.id([]string{"A", "a", "a-1", "a", "!"}[i]); got != want {
			t.Errorf("id %d = %q, want %q", i, got, want)
		}
	}
}
