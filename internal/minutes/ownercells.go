package minutes

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// cellOwners reads a cell that names owners, and perhaps says by when in the same breath: "Lead,
// 3 May". Names that nobody goes by stay as a note.
func (f *file) cellOwners(m *Meeting, item *Item, value string) {
	value, _ = unwrap(strings.TrimSpace(value), "~~") // of a row that is crossed out
	plain := strings.TrimFunc(strings.Trim(markdown.Plain(withoutComments(value)), " .*_"), isOrnament)
	if noOwner(plain) || strings.Contains(plain, " or ") && slotOpen(plain) { // "TBC (Lead or Ops)"
		item.Unowned, item.OwnerNote = true, plain
		return
	}
	if everyOne.MatchString(plain) || strings.EqualFold(plain, "todos") {
		item.Owners = appendNew(item.Owners, "all")
		return
	}
	value = f.withMembers(withJoints(withoutAddresses(value)))
	if ids := f.people(value); ids != nil && handsOver.MatchString(value) {
		item.Owners = appendNew(item.Owners, ids...)
		return
	}
	value = besideNames.ReplaceAllString(withoutStruck(value), "")
	if m := wrapped.FindStringSubmatch(value); m != nil {
		value = m[1]
	}
	if at := helped.FindStringIndex(value); at != nil && at[0] > 0 && f.people(value[:at[0]]) != nil {
		value, item.OwnerNote = value[:at[0]], plain
	}
	for _, part := range cellNames.Split(value, mostNameWords) {
		names := separators.Split(part, -1)
		if f.people(part) != nil { // "Lead (+ ops)"
			names = []string{part}
		}
		for _, name := range names {
			f.cellOwner(m, item, name, plain)
		}
	}
	if len(item.Owners) == 0 && slotOpen(plain) {
		item.Unowned, item.OwnerNote = true, plain
	}
}

// cellOwner reads one of the names in such a cell, and what stands around it: "Lead to ask",
// "Docs: lead", "by Friday".
func (f *file) cellOwner(m *Meeting, item *Item, name, plain string) {
	name = strings.TrimFunc(strings.TrimRight(withoutComments(name), " ?"), isOrnament)
	name = name[len(inCellBullet.FindString(name)):]
	if at := headsOwner.FindStringIndex(name); at != nil && f.people(strings.TrimRight(name[:at[1]], " :=")) == nil {
		name = name[at[1]:]
	}
	if id, ok := f.lookup(name); ok {
		item.Owners = appendNew(item.Owners, id)
		return
	}
	ids := f.people(name)
	if ids == nil && strings.Contains(name, "@") { // "@lead @ops Writer"
		ids = f.namesInARow(name)
	}
	if ids != nil { // "@lead @ops"
		item.Owners = appendNew(item.Owners, ids...)
		return
	}
	if m := behindOffice.FindStringSubmatch(name); m != nil && (bodyName.MatchString(m[1]) || !elsewiseName.MatchString(strings.ToLower(m[1])) && f.people(m[1]) == nil) {
		ids = f.people(m[2] + m[3])
	}
	rest := ""
	if ids == nil && strings.HasSuffix(name, ")") {
		ids, rest = f.people(inTail.ReplaceAllString(name, "")), inTail.FindString(name)
	}
	if ids == nil {
		who, n := f.prefix(name)
		n = len(strings.TrimRight(name[:n], " –—-"))
		if rest = name[n:]; besideOwner.MatchString(rest) {
			if ids = who; besideDash.MatchString(rest) { // "Lead - ops"
				ids = appendNew(slices.Clip(ids), f.people(strings.TrimLeft(rest, " –—-"))...)
			}
		}
	}
	when := strings.Trim(cmp.Or(rest, name), " ,.:;()–—-")
	if cue := dueCue.FindStringIndex(when); cue != nil && cue[0] == 0 {
		when = when[cue[1]:]
	}
	switch {
	case (rest != "" || ids == nil) && f.isWhen(when):
		if m != nil && item.Due.Words == "" {
			item.Due = f.dueOf(m, when)
		}
	case strings.Trim(name, " -–—") != "":
		item.OwnerNote = plain
	}
	item.Owners = appendNew(item.Owners, ids...)
}

// namesInARow reads names and handles that only blanks divide. It gives none where anything else
// is among them.
func (f *file) namesInARow(s string) (ids []string) {
	for s = strings.TrimSpace(s); s != ""; {
		more, n := f.prefix(s)
		if more == nil || n < len(s) && s[n] != ' ' {
			return nil
		}
		ids, s = appendNew(ids, more...), strings.TrimLeft(s[n:], " ")
	}
	return ids
}

// What stands around names in the cell of an owner.
var (
	cellNames    = pattern.Must(`\s*(?:[·•∙]|\s\\?\|\s)\s*`)
	wrapped      = pattern.Must(`^[(\[]([^()\[\]]{1,60})[)\]]$`)
	besideNames  = pattern.Must(`\s*(?:\\?\[[0-9]{1,2}\\?\]|[¹²³⁴-⁹]+|\\\*+|<[^<>\s]+@[^<>\s]+>|[✓✔✅☑]\x{fe0f}?)$`) // a note, an address, a tick
	besideOwner  = pattern.Must(`^(?:\s*[:–—]|\s+(?:-|to\b|will\b|volunteer(?:ed|s|ing)\b|by\b|on\b|before\b|until\b|cc\b|plus\b|then\b|as\b|for\b|(?:is )?(?:doing|leading|working)\b|has offered|offered|[0-9]))`)
	behindOffice = pattern.Must(`^([^():–—]{2,40}?)(?:(?:\s*:|\s+(?:-|–|—|by))\s+([^():–—]{2,60})|\s+\(([^():–—]{2,60})\))$`)
	besideDash   = pattern.Must(`^\s*(?:–|—|-)\s`)
	headsOwner   = pattern.Must(`(?i)^(?:(?:leads?|owners?|main|primary|responsible|who|r)\s*[:=]|(?:to be )?(?:done|led|taken|written|handled|prepared) by)\s+`)
	everyOne     = pattern.Must(`(?i)^(?:all|every|each)(?: of(?: us)?)?(?: the)?(?: (?:(?:board|committee|council|parish|team|club|group) )?(?:members?|governors?|partners?|participants?|attendees|present|teams?|groups?|staff|leads|trustees?|directors?|councillors?|officers?|volunteers?|residents|parents|players|singers|authors|hands))?$`)
)

// noOwner reports whether a cell says that nobody does it yet, behind a dash or in front of
// one maybe: "TBC - owner needed".
func noOwner(plain string) bool {
	plain = strings.Trim(plain, "[]()")
	i, width := lastDash(plain)
	return needsOwner(plain) || unknown(plain) || wanted(plain) || i > 0 && (unknown(plain[:i]) || needsOwner(plain[i+width:]))
}

// slotOpen reports whether a cell of owners that names nobody begins with that nobody does it yet, or
// ends with it: "to be named (Docs or Roof)", "TBD at the next call", "a partner to be found".
func slotOpen(plain string) bool {
	if at := behindOpen.FindStringIndex(plain); at != nil {
		plain = plain[:at[0]]
	}
	small := strings.ToLower(strings.TrimRight(plain, " ?."))
	if at := strings.LastIndex(small, " to be "); at > 0 && unknown(small[at+1:]) {
		return true
	}
	return unknown(small) || somebodyOf.MatchString(small)
}

var (
	behindOpen = pattern.Must(`\s*[(\[:,;]|\s(?:[-–—]|by|at|in|on|until|from|before|of|after)\s`)
	somebodyOf = pattern.Must(`^(?:someone|somebody|anyone|anybody|whoever|one|pending|still looking|offen|(?:wird )?(?:noch )?gesucht|(?:noch )?zu klären)$|^whoever `)
)

// helped is who helps the owner: "Lead w/ Ops".
var helped = pattern.Must(`(?i)\s+(?:w/|with|assisted by|supported by|helped by)\s*\S.*$`)
