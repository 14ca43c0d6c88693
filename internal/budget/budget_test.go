package budget

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

type memory map[string]int

func (m memory) Write(name string, data []byte) error {
	m[name] = len(data)
	return nil
}

// noise does not get smaller by compression.
func noise(n int) []byte {
	r := rand.New(rand.NewPCG(1, 2))
	out := make([]byte, n)
	for i := range out {
		out[i] = byte(r.Uint32())
	}
	return out
}

func TestScale(t *testing.T) {
	out := memory{}
	s := &Scale{Out: out, Limits: Limits{HTML: 3, CSS: 2, JavaScript: 1}}
	for name, data := range map[string][]byte{
		"even/index.html":   noise(3000),
		"over/index.html":   noise(3100),
		"more/index.html":   noise(9000),
		"also/index.html":   noise(3100),
		"wordy/index.html":  []byte(strings.Repeat("a page of many words ", 1000)),
		"img/large.svg":     noise(9000),
		"search/index.json": noise(9000),
	} {
		if err := s.Write(name, data); err != nil {
			t.Fatal(err)
		}
	}
	s.Asset("assets/main.css", noise(2500))
	s.Asset("assets/main.js", noise(900))
	s.Asset("assets/other.js", noise(1500))
	if len(out) != 7 || out["more/index.html"] != 9000 {
		t.Errorf("handed on: %v", out)
	}
	var got []string
	for _, x := range s.Excess() {
		got = append(got, x.Kind+" "+x.File)
		if x.Size <= x.Limit*1000 {
			t.Errorf("%s weighs %d, which is not above %d kB", x.File, x.Size, x.Limit)
		}
	}
	want := []string{"HTML more/index.html", "HTML also/index.html", "HTML over/index.html", "CSS assets/main.css", "JavaScript assets/other.js"}
	if !slices.Equal(got, want) {
		t.Errorf("%q\nwant %q", got, want)
	}
}

func TestNoLimit(t *testing.T) {
	s := &Scale{Out: memory{}}
	if err := s.Write("index.html", noise(1000000)); err != nil {
		t.Fatal(err)
	}
	s.Asset("main.css", noise(1000000))
	if x := s.Excess(); x != nil {
		t.Errorf("%v", x)
	}
}
