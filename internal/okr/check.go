package okr

import (
	"math/big"

	"slipway/internal/diag"
	"slipway/internal/portal"
)

// Check reports weights and scores that cannot be right: not a number, outside
// 0 to 1, weights that do not sum to 1, scores of people who carry nothing,
// missing scores of people who do, and recorded scores that are not what the
// numbers beside them give. It looks at all that is recorded, whatever the day.
func Check(r *portal.Release, problems *diag.List) {
	for _, o := range r.Plan.Objectives {
		for _, kr := range o.KeyResults {
			checkWeights(kr.Weights, problems)
		}
	}
	for _, a := range r.Live.Assignments {
		checkWeights(a.Weights, problems)
	}
	for _, s := range inOrder(r.Live.Scores, func(s *portal.Score) portal.When { return s.On }) {
		o := objectiveOf(r, s.what)
		if o == nil {
			if s.what.Objective == "" && len(r.Plan.Objectives) > 1 {
				problems.Errorf(s.what.At, "okr/objective", "add objective: "+r.Plan.Objectives[0].ID+" or another",
					"these scores do not say which of the %d objectives they are about", len(r.Plan.Objectives))
			}
			continue
		}
		checkTracking(trackingOf(r, o, s), problems)
	}
}

func checkWeights(weights []*portal.PersonWeight, problems *diag.List) {
	sum, sound := new(big.Rat), len(weights) > 0
	for _, w := range weights {
		n, bad := parseNumber(w.Value)
		if bad != nil {
			problems.Errorf(w.At, bad.code, bad.hint, "weight of %s: %s", w.ID, bad.summary)
			sound = false
			continue
		}
		sum.Add(sum, n)
	}
	if sound && sum.Cmp(big.NewRat(1, 1)) != 0 {
		problems.Warnf(weights[0].At, "okr/weights", "write shares that add up to 1, such as 2/3 and 1/3",
			"the weights add up to %s, not 1", sum.RatString())
	}
}

func checkTracking(t *Tracking, problems *diag.List) {
	sound := checkScore(t.S.Total, "total", t.S.At, problems)
	for _, r := range t.Results {
		if r.S != nil && !checkResult(r, problems) {
			sound = false
		}
	}
	if sound && !t.Recorded.Agrees(t.Total) && !t.Recorded.Agrees(recordedTotal(t)) {
		problems.Warnf(t.S.At, "okr/total", "write "+Format(t.Total)+", or mend the scores that it is made of",
			"the total is recorded as %s, and the mean of the %d key results that count is %s", t.Recorded.Text, t.Counted, Format(t.Total))
	}
}

// recordedTotal is the mean of the key results as recorded: a total that was
// worked out from rounded scores is right too.
func recordedTotal(t *Tracking) *big.Rat {
	sum, n := new(big.Rat), int64(0)
	for _, r := range t.Results {
		v := r.Recorded.Rat
		if v == nil {
			v = r.Value()
		}
		if v != nil {
			sum.Add(sum, v)
			n++
		}
	}
	if n == 0 {
		return nil
	}
	return sum.Quo(sum, big.NewRat(n, 1))
}

// checkResult reports whether all numbers of a key result's score can be read.
func checkResult(r *Result, problems *diag.List) bool {
	sound := checkScore(r.S.Value, "score of "+r.KR.ID, r.S.At, problems)
	scored := map[string]*portal.PersonWeight{}
	for _, s := range r.S.By {
		scored[s.ID] = s
		sound = checkScore(s.Value, "score of "+s.ID, s.At, problems) && sound
	}
	for _, a := range r.By {
		s := scored[a.ID]
		switch {
		case a.Weight == nil: // reported with the weights
		case s == nil && a.Weight.Sign() > 0 && len(r.S.By) > 0:
			problems.Warnf(r.S.At, "okr/missing", "add the score of "+a.ID+", or n/a",
				"%s carries %s of %s and has no score here", a.ID, a.Weight.RatString(), r.KR.ID)
		case s != nil && a.Weight.Sign() == 0 && a.Score.Rat != nil:
			problems.Warnf(s.At, "okr/stranger", "give "+a.ID+" a weight, or leave the score out",
				"%s has a score here and carries nothing of %s on that day", a.ID, r.KR.ID)
		}
	}
	if sound && !r.Recorded.Agrees(r.Computed) {
		problems.Warnf(r.S.At, "okr/score", "write "+Format(r.Computed)+", or mend the scores and weights that it is made of",
			"%s is recorded as %s, and the scores and weights of its assignees give %s", r.KR.ID, r.Recorded.Text, Format(r.Computed))
	}
	return sound
}

func checkScore(s, what string, at diag.Range, problems *diag.List) bool {
	_, bad := parseScore(s)
	if bad != nil {
		problems.Errorf(at, bad.code, bad.hint, "%s: %s", what, bad.summary)
	}
	return bad == nil
}
