package threads

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/minutes"
)

// vocabulary knows people by the words that name them.
type vocabulary map[string]string

func (v vocabulary) Lookup(name string) (string, bool) {
	id, ok := v[strings.ToLower(name)]
	return id, ok
}

func (v vocabulary) Sharing(string) []string { return nil }

func (v vocabulary) Begins(word string) bool {
	for name := range v {
		if minutes.FirstWord(name) == word {
			return true
		}
	}
	return false
}

// planners are the people of the planning log.
func planners() vocabulary {
	v := vocabulary{"all": "all", "everyone": "all"}
	for _, name := range []string{"Yondon Fu", "Josh Allmann", "Josiah Savary", "Eric Tang", "Doug", "Chris", "Joe", "Brad", "Raffi", "Nicolas"} {
		first := strings.ToLower(strings.Fields(name)[0])
		v[first], v[strings.ToLower(name)] = first, first
	}
	return v
}

// read gives the meetings of a log.
func read(body string, order date.Order, people vocabulary) ([]*minutes.Meeting, *diag.List) {
	problems := &diag.List{}
	return minutes.Parse(minutes.Input{
		File: "log.md", Series: "weekly", Front: minutes.Front{Dates: order}, Body: []byte(body), BodyLine: 1, People: people,
	}, problems), problems
}

// seed reads a file of the shared folder that stands beside the repository.
func seed(t *testing.T, name string) []byte {
	t.Helper()
	shared := "../../../shared"
	if _, err := os.Stat(shared); os.IsNotExist(err) {
		t.Skip("there is no ../shared beside this checkout")
	}
	data, err := os.ReadFile(filepath.Join(shared, "seeds", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// everyItem visits the items of a meeting, outer ones first.
func everyItem(m *minutes.Meeting, visit func(*minutes.List, *minutes.Item)) {
	var each func(l *minutes.List, items []*minutes.Item)
	each = func(l *minutes.List, items []*minutes.Item) {
		for _, item := range items {
			visit(l, item)
			each(l, item.Items)
		}
	}
	for _, area := range m.Areas {
		for _, list := range area.Lists {
			each(list, list.Items)
		}
	}
}
