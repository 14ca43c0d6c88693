package schedule

import (
	"slices"
	"strings"

	"slipway/internal/portal"
)

// VersionLine is a product's versions from release to release.
type VersionLine struct {
	Product string // id
	Steps   []VersionStep
}

// VersionStep is a product's version in one release.
type VersionStep struct {
	Release *Release
	Product *portal.ReleaseProduct
	Earlier *VersionStep // the step before it, nil for the first

	// Break says that the version it starts from is none of those that the
	// step before allowed to end with: "from: n/a" after "to: 3.0", "from: 2.0"
	// after "to: 1.4".
	Break bool
	// Backwards says that a version is lower than one before it: what it ends
	// with than what it starts from, or either than all that the step before
	// allowed to end with, as 0.5.0 after 3.0.
	Backwards bool
}

// Versions follows the products of releases, given in their order: a line for
// each product that a release has, in the order of their first one. Cancelled
// releases changed no version and are passed over.
//
// What is not recorded, and what is still to be decided, is not judged. A
// release allows to end with its `to` and the alternatives to it. A target, and
// a version on a condition, is no promise: it allows, besides, all versions from
// the one it started from (else from the target) up to the next major one. A pattern stands for all
// that it matches: 0.4.x, v5.5+n.0 (v5.5.0, v5.6.0 …). Numbers are compared
// part by part, missing ones are 0, a pre-release comes before its version;
// anything else is a name, and names have no order.
func Versions(all []*Release) []VersionLine {
	var out []VersionLine
	at := map[string]int{}
	for _, s := range all {
		if s.Status == Cancelled {
			continue
		}
		for _, p := range s.R.Plan.Products {
			i, known := at[p.ID]
			if !known {
				i = len(out)
				at[p.ID] = i
				out = append(out, VersionLine{Product: p.ID})
			}
			step := VersionStep{Release: s, Product: p}
			if n := len(out[i].Steps); n > 0 {
				earlier := out[i].Steps[n-1]
				step.Earlier = &earlier
			}
			step.judge()
			out[i].Steps = append(out[i].Steps, step)
		}
	}
	return out
}

func (s *VersionStep) judge() {
	from, to := versionsOf(s.Product.Version.From), versionsOf(s.Product.Version.To)
	s.Backwards = below(to, from)
	if s.Earlier == nil {
		return
	}
	before := s.Earlier.Product.Version
	allowed := versionsOf(before.To)
	if len(allowed) == 0 {
		return
	}
	promise := !before.To.Target && before.To.If.State == portal.Absent
	low := allowed
	if started := versionsOf(before.From); !promise && len(started) > 0 {
		low = started
	}
	s.Backwards = s.Backwards || below(from, low) || below(to, low)
	switch s.Product.Version.From.Text.State {
	case portal.None, portal.NotApplicable:
		s.Break = true
	case portal.Given:
		s.Break = !slices.ContainsFunc(from, func(v version) bool {
			return slices.ContainsFunc(allowed, v.meets) || !promise && v.within(low, allowed)
		})
	}
}

// versionsOf gives a version and its alternatives, none where there is no
// value.
func versionsOf(v portal.VersionValue) []version {
	if v.Text.State != portal.Given {
		return nil
	}
	out := []version{parseVersion(v.Text.Markdown)}
	for _, alternative := range v.Or {
		out = append(out, parseVersion(alternative))
	}
	return out
}

// below reports whether all of some versions are certainly lower than all of
// others.
func below(some, others []version) bool {
	for _, a := range some {
		for _, b := range others {
			if !a.below(b) {
				return false
			}
		}
	}
	return len(some) > 0 && len(others) > 0
}

// within reports whether a version lies from the lowest of some up to the next
// major version after the highest of others.
func (v version) within(low, high []version) bool {
	from := func(a version) bool { c, ok := v.compare(a); return ok && c >= 0 }
	upTo := func(a version) bool { return a.isNumber() && v.isNumber() && v.parts[0].least <= a.parts[0].least }
	return slices.ContainsFunc(low, from) && slices.ContainsFunc(high, upTo)
}

// cleanVersion takes off what Markdown and habit put around a version.
func cleanVersion(s string) string {
	return strings.Trim(strings.TrimSpace(s), "`*_ ")
}
