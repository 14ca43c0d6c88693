package freeze_test

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestProse: what may be mended in a text of a frozen plan, and what may not.
func TestProse(t *testing.T) {
	for _, c := range []struct {
		was, is string
		allowed bool
	}{
		// Spelling put right.
		{"The specifcation is reviewed", "The specification is reviewed", true},
		{"Specifcation of the forum", "Specification of the forum", true},
		{"teh node", "the node", true},
		{"It will be recieved", "It will be received", true},
		{"an occurence", "an occurrence", true},
		{"a maintainance window", "a maintenance window", true},
		{"accomodate all", "accommodate all", true},
		{"befroe the launch", "before the launch", true},
		{"thre nodes", "three nodes", true},
		{"the infrastucture", "the infrastructure", true},
		{"its own", "it's own", true},
		{"hyprdrive goes", "hyperdrive goes", true}, // nobody's dictionary has it
		{"the vlaidator", "the validator", true},
		{"Rückkher wirdd geprüft", "Rückkher wird geprüft", false}, // short, and no English
		{"in teh middle and teh end", "in the middle and the end", true},

		// What is not a matter of words.
		{"a  b\n c", "a b c", true},
		{"He said \"go\"", "He said “go”", true},
		{"It's late", "It’s late", true},
		{"Rückkehr", "Ru\u0308ckkehr", true},
		{"ready: go", "ready; go.", true},
		{"a - b", "a – b", true},
		{"7-9 days", "7–9 days", true},
		{"on-chain forum", "on chain forum", true},
		{"*really* bold", "**really** bold", true},
		{"see [it](https://a.example)", "see [it](https://b.example \"title\")", true},
		{"see https://a.example/x", "see https://b.example/y", true},
		{"done.Then go", "done. Then go", true},
		{"a &amp; b", "a & b", true},
		{"1. one\n2. two", "1) one\n2) two", true},

		// Meaning.
		{"it is done", "it is not done", false},
		{"it is now done", "it is not done", false},
		{"can be merged", "can't be merged", false},
		{"can be merged", "cannot be merged", false},
		{"it is tested", "it is untested", false},
		{"an active node", "an inactive node", false},
		{"the test", "the text", false},
		{"the node must", "the node may", false},
		{"from the forum", "form the forum", false},
		{"all of it", "most of it", false},
		{"on hold", "no hold", false},
		{"now here", "nowhere", false},
		{"may be", "maybe", false},
		{"the tester", "the testers", false},
		{"the provider", "the provided", false},
		{"increase it", "decrease it", false},
		{"maximum", "minimum", false},
		{"kein Knoten", "ein Knoten", false},
		{"nicht fertig", "recht fertig", false},
		{"fix weekly", "fix weakly", false},
		{"by Friday", "by Monday", false},
		{"in June", "in July", false},
		{"Mokhtar reviews", "Mokhtor reviews", false},
		{"the Colossus node", "the Colosus node", false},
		{"with `--dev`", "with `--deb`", false},
		{"5 TB", "5 GB", false},
		{"5 TB", "5 TiB", false},
		{"5 mb", "5 Mb", false},
		{"1.5 hours", "15 hours", false},
		{"-5 points", "5 points", false},
		{"10 TB", "> 10 TB", false},
		{"10 nodes", "≥ 10 nodes", false},
		{"95% up", "95 up", false},
		{"10²", "102", false},
		{"v5.4.0", "v5.4.1", false},
		{"12:00", "12:30", false},
		{"one two", "two one", false},
		{"a b", "a b c", false},
		{"a b c", "a c", false},
		{"- [ ] open", "- [x] open", false},
		{"1. one", "2. one", false},
		{"all done", "~~all~~ done", false},
		{"a link https://a.example", "a link", false},
		{"ready", "ready?", false},
		{"scope", "sc\u043epe", false}, // Cyrillic o
		{"scope", "sc\u1d0fpe", false}, // small capital o
		{"Kilo", "\u212Ailo", true},    // the sign of Kelvin is K by any normalisation
		{"fast", "fa\u017ft", false},   // long s
		{"all done", "all\u2062 done", false},
		{"launch", "laun\u00adch", false},
		{"done ✅", "done ❌", false},
		{"[a](x \"never\") b", "[a](x) never b", false},
		{"a](never) b", "a b", false},
	} {
		got := check(t, prosePlan(t, c.is), frozen(t, prosePlan(t, c.was)))
		if allowed := len(got) == 0; allowed != c.allowed {
			t.Errorf("%q to %q: %v", c.was, c.is, got)
		}
	}
}

// prosePlan is a plan with one text.
func prosePlan(t testing.TB, text string) string {
	t.Helper()
	var quoted strings.Builder
	e := json.NewEncoder(&quoted)
	e.SetEscapeHTML(false)
	if err := e.Encode(text); err != nil {
		t.Fatal(err)
	}
	return "name: Orbit\nfrozen: 2019-05-10\noverview: " + quoted.String()
}

// TestDifferences: a changed text is told by the words that changed, at the
// first of them.
func TestDifferences(t *testing.T) {
	for _, c := range []struct{ was, is, want string }{
		{"It must be kept", "It must not be kept", "3:20 freeze/changed `overview` says something else than the frozen text: “not” was added"},
		{"It must not be kept", "It must be kept", "3:15 freeze/changed `overview` says something else than the frozen text: “not” was dropped"},
		{"It must be kept", "It may be kept", "3:15 freeze/changed `overview` says something else than the frozen text: “must” has become “may”"},
	} {
		got := check(t, prosePlan(t, c.is), frozen(t, prosePlan(t, c.was)))
		if len(got) != 1 || got[0] != c.want {
			t.Errorf("%q to %q:\n%s\nwant\n%s", c.was, c.is, strings.Join(got, "\n"), c.want)
		}
	}
}
