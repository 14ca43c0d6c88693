package threads

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
)

// TestManyMarkers: markers that name nothing cost no more than others.
func TestManyMarkers(t *testing.T) {
	body := func(n int, marker string) string {
		var b strings.Builder
		for _, day := range []string{"2018-04-02", "2018-04-09"} {
			fmt.Fprintf(&b, "# %s\n\n", day)
			for i := range n {
				fmt.Fprintf(&b, "- item %d of the list <!-- same: %s %d -->\n", i, marker, i)
			}
		}
		return b.String()
	}
	for _, marker := range []string{"item", "itam", "2018-04-02#itam"} {
		work := func(n int) uint64 {
			meetings, _ := read(body(n, marker), date.NoOrder, nil)
			return allocated(func() {
				Follow(meetings)
				CheckMarks(meetings, &diag.List{})
			})
		}
		work(10)
		if once, both := work(500), work(1000); both > 3*once {
			t.Errorf("%s: %d kB for 500 markers, %d kB for 1000", marker, once>>10, both>>10)
		}
	}
}

// allocated is how many bytes a function asks for, which is the same however
// busy the machine is.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
