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
	Earlier *VersionStep // the step that it goes on from; nil for the first

	// Backport says that it goes on with an older line of versions, as 1.27.5
	// does after 1.28.0: Earlier is the last step of that line, nil where no
	// release here is of it.
	Backport bool
	// Break says that the version it starts from is none of those that the
	// earlier step allowed to end with, and not a higher one either: "from: n/a"
	// after "to: 3.0", one name after another.
	Break bool
	// Skips says that it is a higher one, "from: 2.0" after "to: 1.4": something
	// lies between. Patches, 1.4.2 after 1.4.0, are not missed.
	Skips bool
	// Backwards says that a version is lower than one before it: what it ends
	// with than what it starts from, or either than all that the earlier step
	// allowed to end with, as 0.5.0 after 3.0.
	Backwards bool
}

// Versions follows the products of releases, given in their order: a line for
// each product that a release has, in the order of their first one. Cancelled
// releases changed no version and are passed over.
//
// A product may have several lines of versions side by side. A release that
// ends below the newest line, and shares more of its leading numbers with an
// earlier release than with that one, goes on with the line of the earlier one:
// 1.27.5 after 1.28.0 and 1.27.0. So does a patch, 1.27.5 from 1.27.4, of a line
// that no release is of. The next release of the newest line does not mind.
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
			step.goOnFrom(out[i].Steps)
			step.judge()
			out[i].Steps = append(out[i].Steps, step)
		}
	}
	return out
}

// goOnFrom finds the step that this one goes on from: the last of the newest
// line, or of an older line that it clearly belongs to.
func (s *VersionStep) goOnFrom(before []VersionStep) {
	for i := len(before) - 1; i >= 0 && s.Earlier == nil; i-- {
		if !before[i].Backport {
			s.Earlier = &before[i]
		}
	}
	if s.Earlier == nil {
		return
	}
	newest, mine := s.Earlier.reached(), s.reached()
	if !below(mine, s.Earlier.least()) {
		s.passOverPatches(before)
		return
	}
	longest := sharedBy(mine, newest)
	for i := range before {
		left := sharedBy(mine, versionsOf(before[i].Product.Version.From))
		if n := sharedBy(mine, before[i].reached()); n > longest || left > longest || s.Backport && n == longest {
			longest, s.Backport, s.Earlier = max(n, left), true, &before[i]
		}
	}
	if !s.Backport && anyPatches(mine, versionsOf(s.Product.Version.From)) && !anyPatches(newest, mine) {
		s.Backport, s.Earlier = true, nil // a patch of a line that no release here is of
	}
}

// passOverPatches lets a step go on from the version that later patches were
// made of: 5.0 from 4.2, though 4.2.7 came in between.
func (s *VersionStep) passOverPatches(before []VersionStep) {
	from, newest := versionsOf(s.Product.Version.From), s.Earlier.reached()
	for i := range before {
		end := before[i].reached()
		if !before[i].Backport && anyPatches(newest, end) && slices.ContainsFunc(from, func(v version) bool { return slices.ContainsFunc(end, v.meets) }) {
			s.Earlier = &before[i]
		}
	}
}

// least are the lowest versions that a step allowed to end with: those that it
// started from where what it ends with is no promise.
func (s *VersionStep) least() []version {
	v := s.Product.Version
	if from := versionsOf(v.From); len(from) > 0 && !isPromise(v.To) {
		return from
	}
	return s.reached()
}

func isPromise(v portal.VersionValue) bool { return !v.Target && v.If.State == portal.Absent }

// reached are the versions that a step ends with, as far as it says so, else
// those that it starts from.
func (s *VersionStep) reached() []version {
	if to := versionsOf(s.Product.Version.To); len(to) > 0 {
		return to
	}
	return versionsOf(s.Product.Version.From)
}

func (s *VersionStep) judge() {
	from, to := versionsOf(s.Product.Version.From), versionsOf(s.Product.Version.To)
	s.Backwards = below(to, from)
	if s.Earlier == nil {
		return
	}
	before := s.Earlier.Product.Version
	allowed := versionsOf(before.To)
	if began := versionsOf(before.From); s.Backport && sharedBy(s.reached(), began) > sharedBy(s.reached(), allowed) {
		allowed = began // it goes on with the line that the earlier step left
	}
	if len(allowed) == 0 {
		return
	}
	promise := isPromise(before.To)
	low := allowed
	if started := versionsOf(before.From); !promise && len(started) > 0 {
		low = started
	}
	s.Backwards = s.Backwards || below(from, low) || below(to, low)
	switch s.Product.Version.From.Text.State {
	case portal.None, portal.NotApplicable:
		s.Break = true
	case portal.Given:
		fits := slices.ContainsFunc(from, func(v version) bool {
			return slices.ContainsFunc(allowed, func(a version) bool { return v.meets(a) || v.patches(a) || s.Backport && a.below(v) }) || !promise && v.within(low, allowed)
		})
		s.Skips = !fits && below(allowed, from)
		s.Break = !fits && !s.Skips
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

// patches reports whether a version is a later one of the same line: all its
// numbers but the last are those of another, which is lower. 1.4 and 1.5 are
// two lines: a patch has three numbers or more.
func (v version) patches(o version) bool {
	n := len(v.parts)
	return n >= 3 && o.isNumber() && len(o.parts) <= n && o.below(v) && shared(v, o) >= n-1
}

// anyPatches reports whether one of some versions is a patch of one of others.
func anyPatches(some, others []version) bool {
	return slices.ContainsFunc(some, func(v version) bool { return slices.ContainsFunc(others, v.patches) })
}

// shared counts the leading numbers that two versions have in common. A number
// that is not written is 0.
func shared(a, b version) int {
	if !a.isNumber() || !b.isNumber() {
		return 0
	}
	n := 0
	for n < max(len(a.parts), len(b.parts)) && a.part(n) == b.part(n) {
		n++
	}
	return n
}

// sharedBy is the most that any two of some versions and others share.
func sharedBy(some, others []version) int {
	n := 0
	for _, a := range some {
		for _, b := range others {
			n = max(n, shared(a, b))
		}
	}
	return n
}
