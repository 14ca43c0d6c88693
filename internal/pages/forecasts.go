package pages

import (
	"strings"

	"slipway/internal/schedule"
)

// movesView is how far milestones have moved, where enough of them have.
type movesView struct {
	Key    string `json:"key"` // past_moves, past_moves_most where the range leaves some out
	N      int    `json:"n"`
	Low    string `json:"low"`
	Median string `json:"median"`
	High   string `json:"high"`
}

// moves shows how far the milestones of the portal have moved, nil where too
// few have to say so.
func (b *builder) moves(past schedule.Moves) *movesView {
	r, ok := past.Range("")
	if !ok {
		return nil
	}
	v := &movesView{Key: "past_moves", N: r.N, Low: moved(r.Low), Median: moved(r.Median), High: moved(r.High)}
	if r.N >= 10 {
		v.Key = "past_moves_most"
	}
	return v
}

// moved gives the days of a move without the sign that goes without saying.
func moved(days int) string { return strings.TrimPrefix(signed(days), "+") }

// forecastView is when a milestone would come if it moved as others have.
type forecastView struct {
	Earliest *Date  `json:"earliest"`
	Median   *Date  `json:"median"`
	Latest   *Date  `json:"latest"`
	Key      string `json:"key"` // of its basis: forecast_kind, forecast_all
	N        int    `json:"n"`
}

// forecast gives nil where there is too little to go by.
func (b *builder) forecast(past schedule.Moves, m *schedule.Milestone) *forecastView {
	f, ok := past.Forecast(m)
	if !ok {
		return nil
	}
	v := &forecastView{Earliest: b.day(f.Earliest), Median: b.day(f.Median), Latest: b.day(f.Latest), Key: "forecast_all", N: f.Moves.N}
	if f.Moves.Kind != "" {
		v.Key = "forecast_kind"
	}
	return v
}
