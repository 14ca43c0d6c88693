package date

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// sorted lists dates in the order that Compare gives them.
var sorted = []string{
	"0001-01-01", "2018-12-31",
	"2018-12-31T23:00:00-05:00", // 1 January in UTC: days are those written
	"2019-01-01",
	"2019-05",
	"2019-06-12",
	"by 2019-06-17", "by 2019-06-17T11:00:00+02:00", "2019-06-17",
	"2019-06-20",
	"2019-06-20T11:00:00+02:00",
	"2019-06-20T10:00:00+00:00", "2019-06-20T10:00:00Z", "2019-06-20T12:00:00+02:00", // one moment
	"2019-06-20T11:00:00Z",
	"by 2019-06-30", "by 2019-06", "by 2019-Q2", "2019-Q2", "2019-06", "2019-06-30",
	"by 2019", "2019", "2019-Q4", "2019-12", "2019-12-31",
	"9999-12-31",
	"2-4 days before release", "2-4 days after release", "2-5 days after release", "2-5 days after release, first weekday",
	"2-4 days after test",
	"every friday", "every monday", "every monday at 10:00:00+02:00",
	"tbd", "tbd: a", "tbd: b",
	"",
}

func sortedValues(t testing.TB) []Value {
	t.Helper()
	rules := map[string]Value{}
	for _, r := range []Relative{
		{"release", false, 2, 4, ""}, {"release", true, 2, 4, ""}, {"release", true, 2, 5, ""},
		{"release", true, 2, 5, "weekday"}, {"test", true, 2, 4, ""},
	} {
		rules[r.String()] = r.Value()
	}
	at, _ := newClock(10, 0, 0)
	for _, r := range []Recurring{{Every: "friday"}, {Every: "monday"}, {Every: "monday", At: at, Offset: zone}} {
		rules[r.String()] = r.Value()
	}
	var out []Value
	for _, s := range sorted {
		v, ok := rules[s]
		if !ok {
			v = value(t, s)
		}
		if v.String() != s {
			t.Fatalf("%q is written %q", s, v)
		}
		out = append(out, v)
	}
	return out
}

func TestCompareTable(t *testing.T) {
	values := sortedValues(t)
	for i, a := range values {
		for j, b := range values {
			if got := Compare(a, b); got != signOf(i-j) {
				t.Errorf("Compare(%q, %q) = %d, want %d", a, b, got, signOf(i-j))
			}
		}
	}
}

// random gives any value, from a span so short that many coincide.
func random(r *rand.Rand) Value {
	d := mustDay(2019, 6, 1).AddDays(r.IntN(70) - 20)
	c, _ := newClock(r.IntN(24), r.IntN(2)*30, 0)
	offsets := []Offset{utc, {form: offsetNumber}, zone, {minutes: -330, form: offsetNumber}, {minutes: maxOffset, form: offsetNumber}}
	o := offsets[r.IntN(len(offsets))]
	anchors := []string{"release", "final-test"}
	texts := []string{
		"", "tbd", fmt.Sprintf("tbd: %d", r.IntN(3)), d.String(), d.String(), d.String() + "T" + c.String() + o.String(),
		d.String()[:7], fmt.Sprintf("2019-Q%d", r.IntN(4)+1), fmt.Sprint(2018 + r.IntN(3)),
	}
	i := r.IntN(len(texts) + 2)
	switch i {
	case len(texts):
		n := r.IntN(3)
		return Relative{anchors[r.IntN(2)], r.IntN(2) == 0, n, n + r.IntN(3), []string{"", "weekday"}[r.IntN(2)]}.Value()
	case len(texts) + 1:
		rec := Recurring{Every: []string{"monday", "2 weeks"}[r.IntN(2)]}
		if r.IntN(2) == 0 {
			rec.At, rec.Offset = c, o
		}
		return rec.Value()
	}
	text := texts[i]
	if i > 2 && r.IntN(4) == 0 {
		text = "by " + text
	}
	v, err := Parse(text, Offset{})
	if err != nil {
		panic(err)
	}
	return v
}

func TestCompareIsATotalOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 200000 {
		a, b, c := random(r), random(r), random(r)
		ab, bc, ac := Compare(a, b), Compare(b, c), Compare(a, c)
		if ab != -Compare(b, a) {
			t.Fatalf("not antisymmetric: %q, %q", a, b)
		}
		if (ab == 0) != (a == b) {
			t.Fatalf("Compare(%q, %q) = %d", a, b, ab)
		}
		if ab <= 0 && bc <= 0 && ac > 0 {
			t.Fatalf("not transitive: %q, %q, %q", a, b, c)
		}
		aLast, ok1 := a.Latest()
		bFirst, ok2 := b.Earliest()
		if ok1 && ok2 && aLast.Before(bFirst) && ab != -1 {
			t.Fatalf("%q is over before %q, but Compare gives %d", a, b, ab)
		}
	}
}

func TestSortingDoesNotDependOnTheStart(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	want := sortedValues(t)
	for range 200 {
		got := slices.Clone(want)
		r.Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
		slices.SortFunc(got, Compare)
		if !slices.Equal(got, want) {
			t.Fatalf("sorted %q", got)
		}
	}
}
