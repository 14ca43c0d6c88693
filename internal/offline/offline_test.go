package offline

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

var site = map[string]bool{"/": true, "/releases/": true, "/releases/orbit/": true, "/releases/orbit/plan/": true, "/404.html": true}

func TestAddress(t *testing.T) {
	for _, c := range []struct{ at, in, want string }{
		{"/", "/", "index.html"},
		{"/", "/releases/", "releases/index.html"},
		{"/", "/releases/orbit/#work-a", "releases/orbit/index.html#work-a"},
		{"/", "/favicon.svg", "favicon.svg"},
		{"/releases/orbit/", "/", "../../index.html"},
		{"/releases/orbit/", "/releases/orbit/", "index.html"},
		{"/releases/orbit/", "/releases/orbit/plan/", "plan/index.html"},
		{"/releases/orbit/plan/", "/releases/orbit/", "../index.html"},
		{"/releases/orbit/plan/", "/assets/main.css", "../../../assets/main.css"},
		{"/releases/orbit/plan/", "/404.html", "../../../404.html"},
		{"/404.html", "/releases/", "releases/index.html"},
		{"/404.html", "/assets/a.css?x=/#y", "assets/a.css?x=/#y"},

		// As people write them by hand.
		{"/releases/", "/releases/orbit", "orbit/index.html"},
		{"/releases/orbit/", "../", "../index.html"},
		{"/releases/orbit/", "..", "../index.html"},
		{"/releases/orbit/", "plan/", "plan/index.html"},
		{"/releases/orbit/", "./plan", "plan/index.html"},
		{"/releases/orbit/", "/releases//orbit/plan/../plan/", "plan/index.html"},
		{"/releases/orbit/", "/img/a%20b.png", "../../img/a%20b.png"},
		{"/releases/orbit/", "/no/page/", "../../no/page/"},
		{"/", "/a:b.txt", "./a:b.txt"},

		// Not ours.
		{"/", "#main", "#main"},
		{"/", "", ""},
		{"/", "?q=a", "?q=a"},
		{"/", "https://example.org/releases/", "https://example.org/releases/"},
		{"/", "//example.org/releases/", "//example.org/releases/"},
		{"/", "mailto:ops@example.org", "mailto:ops@example.org"},
	} {
		if got := (Sink{Pages: site}).address(c.at, c.in); got != c.want {
			t.Errorf("%s on %s became %s, want %s", c.in, c.at, got, c.want)
		}
	}
}

// TestPage holds that nothing changes but the addresses.
func TestPage(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`<A  HREF='/releases/' Title=x>a &lt; b</A>`, `<a href="releases/index.html" title="x">a &lt; b</A>`},
		{`<P  Class=x>&amp;&copy;</P><!-- <a href="/"> -->`, `<P  Class=x>&amp;&copy;</P><!-- <a href="/"> -->`},
		{`<script src=/assets/a.js></script><script>"<a href='/'>"</script>`, `<script src="assets/a.js"></script><script>"<a href='/'>"</script>`},
		{`<svg viewBox="0 0 1 1"><a xlink:href="/releases/"><path d="M0"/></a></svg>`, `<svg viewBox="0 0 1 1"><a xlink:href="releases/index.html"><path d="M0"/></a></svg>`},
		{`<meta http-equiv=refresh content="0; url=/releases/">`, `<meta http-equiv="refresh" content="0; url=releases/index.html">`},
		{`<meta name=description content="Go to /releases/">`, `<meta name=description content="Go to /releases/">`},
		{`<i data-url="/search/" data-path="/x">`, `<i data-url="search/" data-path="/x">`},
		{`<a href="/?a=1&amp;b=%22">`, `<a href="index.html?a=1&amp;b=%22">`},
		{`<a href="/rel`, `<a href="/rel`},
	} {
		if got := string((Sink{Pages: site}).page("index.html", []byte(c.in))); got != c.want {
			t.Errorf("%s\nbecame %s\nwant   %s", c.in, got, c.want)
		}
	}
}

type memory map[string]string

func (m memory) Write(name string, data []byte) error {
	m[name] = string(data)
	return nil
}

func TestOnlyPagesAreRewritten(t *testing.T) {
	out := memory{}
	s := Sink{Out: out, Pages: site}
	for _, name := range []string{"a/index.html", "a.svg", "a.json"} {
		if err := s.Write(name, []byte(`<a href="/">`)); err != nil {
			t.Fatal(err)
		}
	}
	want := memory{"a/index.html": `<a href="../index.html">`, "a.svg": `<a href="/">`, "a.json": `<a href="/">`}
	for name := range want {
		if out[name] != want[name] {
			t.Errorf("%s: %s, want %s", name, out[name], want[name])
		}
	}
}

// FuzzPage holds that a page keeps its words and its tags, whatever is in it.
func FuzzPage(f *testing.F) {
	f.Add(`<a href=/releases/>b</a><title>x</title><svg><use xlink:href="/a.svg#b"/></svg>`)
	f.Add(`<a href="/&quot;><b>">`)
	f.Add("<meta content='0;url=/\x00'><textarea></textare")
	f.Fuzz(func(t *testing.T, page string) {
		out := string((Sink{Pages: site}).page("releases/index.html", []byte(page)))
		before, after := shape(page), shape(out)
		if before != after {
			t.Errorf("%q\nbecame %q", page, out)
		}
	})
}

// shape is what a page is made of, without the values of attributes.
func shape(page string) string {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return b.String()
		}
		t := z.Token()
		b.WriteString(kind.String() + " " + t.Data)
		for _, a := range t.Attr {
			b.WriteString(" " + a.Key)
		}
		b.WriteString("\n")
	}
}
