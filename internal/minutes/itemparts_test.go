package minutes

import "testing"

func TestIDAsGiven(t *testing.T) {
	for given, want := range map[string]string{"limits": "limits", "2026/3": "2026-3", "20263": "20263", "3.2": "3-2", "D-12.": "d-12", "A:1": "a-1", "/": ""} {
		if got := idAsGiven(given); got != want {
			t.Errorf("%q: %q, want %q", given, got, want)
		}
	}
}
