package minutes

import (
	"fmt"
	"testing"
)

func TestHandovers(t *testing.T) {
	for raw, want := range map[string]string{
		"Order the racks (lead → ops)":                   "[ops] [lead]",
		"Order the racks -> wash them (lead -> ops)":     "[ops] [lead]",
		"Order the racks (~~lead~~ ops)":                 "[ops] [lead]",
		"Order the racks (was lead, now ops)":            "[ops] [lead]",
		"Order the racks → ops":                          "[ops] []",
		"Order the racks (ops)":                          "[ops] []",
		"Order the racks (lead → whoever is there)":      "[] []",
		"Move from lead → tin (ops)":                     "[ops] []",
		"Order the racks – lead → ops":                   "[ops] [lead]",
		"Racks, asked by lead; order them (lead -> ops)": "[ops] [lead]",
	} {
		it := itemsOf("## Action items\n\n- " + raw + "\n")[0]
		if got := fmt.Sprint(it.Owners, it.HandedOn); got != want {
			t.Errorf("%q: %s, want %s", raw, got, want)
		}
	}
}
