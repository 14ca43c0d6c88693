package main

import (
	"fmt"
	"io"
	"os"
	"slices"

	"golang.org/x/term"

	"slipway/internal/diag"
	"slipway/internal/portal"
)

// show prints the problems of a portal as people read them, and a closing
// line that counts them. It returns errPortal if they fail the command.
func show(w io.Writer, list *diag.List, ex diag.Excerpts, strict bool) error {
	problems := list.Sorted()
	if err := diag.WriteText(w, problems, ex, isTerminal(w) && os.Getenv("NO_COLOR") == ""); err != nil {
		return err
	}
	errors, warnings := 0, 0
	for _, p := range problems {
		switch p.Severity {
		case diag.Error:
			errors++
		case diag.Warning:
			warnings++
		}
	}
	if errors+warnings > 0 {
		fmt.Fprintf(w, "%s, %s\n", count(errors, "error"), count(warnings, "warning"))
	}
	rules := codes()
	for _, p := range problems {
		if slices.Contains(rules, p.Code) {
			fmt.Fprintf(w, "Run slipway explain %s for what this rule is about, and so for the others.\n", p.Code)
			break
		}
	}
	return verdict(list, strict)
}

// errorsIn are the errors in files that a command relies on. Those of no file
// are about the portal as a whole.
func errorsIn(list *diag.List, reliesOn func(file string) bool) *diag.List {
	out := &diag.List{}
	for _, p := range list.Sorted() {
		if p.Severity == diag.Error && (p.At.File == "" || p.At.File == portal.ConfigFile || reliesOn(p.At.File)) {
			out.Add(p)
		}
	}
	return out
}

// verdict is errPortal if the problems fail the command.
func verdict(list *diag.List, strict bool) error {
	if list.Count(diag.Error) > 0 || strict && list.Count(diag.Warning) > 0 {
		return errPortal
	}
	return nil
}

func count(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
