package site

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
)

// heapSink drops files and watches the heap.
type heapSink struct{ files, bytes, peak atomic.Int64 }

func (s *heapSink) Write(_ string, data []byte) error {
	s.bytes.Add(int64(len(data)))
	if s.files.Add(1)%100 == 0 {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		if now := int64(m.HeapInuse); now > s.peak.Load() {
			s.peak.Store(now)
		}
	}
	return nil
}

// benchPages are pages of some 17 kB: a table of twenty milestones with forty
// links to people, and a text.
func benchPages(n int) []Page {
	type link struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	rows := make([]map[string]any, 20)
	for i := range rows {
		rows[i] = map[string]any{
			"name": "Milestone", "planned": "2019-06-20", "live": "2019-06-24", "slip_days": 4, "state": "overdue",
			"url": "/releases/acropolis/milestones/x/", "why": "Two tests <failed>",
			"involved": []link{{"Lead", "/people/lead/"}, {"Writer", "/people/writer/"}},
		}
	}
	text := strings.Repeat("<p>Some prose with <a href=\"/x/\">a link</a> &amp; more of it.</p>\n", 100)
	pages := make([]Page, n)
	for i := range pages {
		pages[i] = Page{
			Path: fmt.Sprintf("/releases/r%d/", i), Layout: "release", Title: fmt.Sprint("Release ", i),
			Params: map[string]any{"rows": rows, "text": text},
		}
	}
	return pages
}

func BenchmarkRender(b *testing.B) {
	cfg := testConfig()
	cfg.Menus = map[string][]MenuEntry{"main": {{ID: "r", Name: "Releases", Path: "/releases/", Weight: 1}}}
	cfg.Theme = with(testTheme,
		"layouts/release.html", `{{ define "main" }}<nav>{{ range site.Menus.main }}<a href="{{ .URL }}">{{ .Name }}</a>{{ end }}</nav>
<h1>{{ .Title }}</h1>
<table>{{ range .Params.view.rows }}
  <tr class="{{ .state }}">
    <th scope="row"><a href="{{ strings.TrimPrefix "/" .url | relURL }}">{{ .name }}</a></th>
    <td><time datetime="{{ .planned }}">{{ .planned }}</time></td>
    <td><time datetime="{{ .live }}">{{ .live }}</time></td>
    <td>{{ .slip_days }} {{ i18n "days" }}</td>
    <td>{{ .why }}</td>
    <td>{{ range .involved }}<a href="{{ strings.TrimPrefix "/" .url | relURL }}">{{ .name }}</a> {{ end }}</td>
    <td>{{ partial "state.html" . }}</td>
  </tr>{{ end }}
</table>
{{ .Params.view.text | safeHTML }}{{ end }}`,
		"layouts/_partials/state.html", `<span class="state">{{ .state }}</span>`)
	for _, n := range []int{100, 1000, 10000} {
		for _, minify := range []bool{false, true} {
			b.Run(fmt.Sprintf("pages=%d/minify=%v", n, minify), func(b *testing.B) {
				cfg.Minify = minify
				pages := benchPages(n)
				var out heapSink
				for b.Loop() {
					if _, err := Render(context.Background(), cfg, pages, &out); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "µs/page")
				b.ReportMetric(float64(out.bytes.Load())/float64(b.N*n), "B/page")
				b.ReportMetric(float64(out.peak.Load())/(1<<20), "peak-MiB")
			})
		}
	}
}
