package okr

import (
	"math/big"

	"slipway/internal/date"
	"slipway/internal/portal"
)

// Tracking is the scores of an objective's key results on a day.
type Tracking struct {
	S       *portal.Score
	On      date.Day  // no day where it is not known
	Results []*Result // one for each key result of the objective, in its order

	Recorded Score    // the total as recorded
	Total    *big.Rat // the arithmetic mean of the scores that count, nil where none does
	Counted  int      // how many count: those with a score, so not n/a, tbd or nothing
}

// Result is the score of one key result on a day.
type Result struct {
	KR       *portal.KeyResult
	S        *portal.KeyResultScore // as recorded, nil where nothing was
	Recorded Score
	Computed *big.Rat // the weighted mean of the assignees' scores; nil where they do not give one
	By       []Assignee
}

// Value gives the score that counts towards the total: the computed one, else
// the recorded one; nil where there is neither, or where it is n/a.
func (r *Result) Value() *big.Rat {
	switch {
	case r.Recorded.NA:
		return nil
	case r.Computed != nil:
		return r.Computed
	}
	return r.Recorded.Rat
}

// Assignee is somebody who carries a key result.
type Assignee struct {
	ID     string   // as the weights or the scores name them
	Weight *big.Rat // 0 to 1, of all who are listed; nil for what is not a weight
	Score  Score
}

func trackingOf(r *portal.Release, o *portal.Objective, s dated[*portal.Score]) *Tracking {
	t := &Tracking{S: s.what, On: s.on}
	t.Recorded, _ = parseScore(s.what.Total)
	scores := map[string]*portal.KeyResultScore{}
	for _, x := range s.what.KeyResults {
		scores[x.ID] = x
	}
	sum := new(big.Rat)
	for _, kr := range o.KeyResults {
		result := resultOf(kr, scores[kr.ID], weightsOn(r, kr, s.on))
		t.Results = append(t.Results, result)
		if v := result.Value(); v != nil {
			sum.Add(sum, v)
			t.Counted++
		}
	}
	if t.Counted > 0 {
		t.Total = sum.Quo(sum, big.NewRat(int64(t.Counted), 1))
	}
	return t
}

func resultOf(kr *portal.KeyResult, s *portal.KeyResultScore, weights []*portal.PersonWeight) *Result {
	out := &Result{KR: kr, S: s}
	if s == nil {
		return out
	}
	out.Recorded, _ = parseScore(s.Value)
	out.By = assignees(weights, s.By)
	if len(s.By) > 0 {
		out.Computed = weightedMean(out.By)
	}
	return out
}

// weightsOn gives the weights of a key result on a day: those of the last
// assignment that counts from that day or earlier, else those of the plan. An
// assignment replaces all the weights before it.
func weightsOn(r *portal.Release, kr *portal.KeyResult, on date.Day) []*portal.PersonWeight {
	weights := kr.Weights
	for _, a := range inOrder(r.Live.Assignments, func(a *portal.Assignment) portal.When { return a.From }) {
		if a.what.KeyResult == kr.ID && !a.on.After(on) {
			weights = a.what.Weights
		}
	}
	return weights
}

// assignees joins weights and scores. Without weights all who scored weigh the
// same; with weights, somebody who scored and is not among them weighs 0.
func assignees(weights, scores []*portal.PersonWeight) []Assignee {
	var out []Assignee
	at := map[string]int{}
	for _, w := range weights {
		weight, _ := parseNumber(w.Value)
		at[w.ID] = len(out)
		out = append(out, Assignee{ID: w.ID, Weight: weight})
	}
	for _, s := range scores {
		score, _ := parseScore(s.Value)
		if i, ok := at[s.ID]; ok {
			out[i].Score = score
			continue
		}
		weight := new(big.Rat)
		if len(weights) == 0 {
			weight = big.NewRat(1, int64(len(scores)))
		}
		out = append(out, Assignee{ID: s.ID, Weight: weight, Score: score})
	}
	return out
}

// weightedMean gives the mean of the scores by weight, relative to the weights
// of those who count: n/a and a weight of 0 do not. It is nil where nobody
// counts, or where the score or the weight of somebody who should is missing.
func weightedMean(all []Assignee) *big.Rat {
	sum, weights := new(big.Rat), new(big.Rat)
	for _, a := range all {
		switch {
		case a.Weight == nil:
			return nil
		case a.Weight.Sign() == 0 || a.Score.NA:
			continue
		case a.Score.Rat == nil:
			return nil
		}
		sum.Add(sum, new(big.Rat).Mul(a.Weight, a.Score.Rat))
		weights.Add(weights, a.Weight)
	}
	if weights.Sign() == 0 {
		return nil
	}
	return sum.Quo(sum, weights)
}
