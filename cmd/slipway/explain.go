package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"slipway/internal/check"
	"slipway/internal/diag"
)

func newExplain() *cobra.Command {
	return &cobra.Command{
		Use:   "explain [CODE]",
		Short: "Say what a rule looks for, why, and what to do about it",
		Long: `Explain prints what stands behind the code of a problem, such as date/launch:
what the rule looks at, why it is there, what to do, how to accept what it
finds, and an example that fails and one that passes. Without a code it lists
all rules.`,
		Example: `  slipway explain
  slipway explain date/launch`,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) > 1 {
				return fmt.Errorf("%s takes the code of one rule, such as date/launch, but got %s", c.CommandPath(), count(len(args), "argument"))
			}
			return nil
		},
		ValidArgsFunction: cobra.FixedCompletions(codes(), cobra.ShellCompDirectiveNoFileComp),
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return listRules(c.OutOrStdout())
			}
			r, ok := check.Explain(args[0])
			if !ok {
				return unknownRule(args[0])
			}
			_, err := io.WriteString(c.OutOrStdout(), explain(r))
			return err
		},
	}
}

func codes() []string {
	var out []string
	for _, r := range check.Rules() {
		out = append(out, r.Code)
	}
	return out
}

func unknownRule(code string) error {
	if near, ok := diag.Nearest(code, codes()); ok {
		return fmt.Errorf("there is no rule %s; did you mean %s?", code, near)
	}
	var alike []string
	for _, known := range codes() {
		if family, name, _ := strings.Cut(known, "/"); family == code || name == code {
			alike = append(alike, known)
		}
	}
	if alike != nil {
		return fmt.Errorf("there is no rule %s; of that name are: %s", code, strings.Join(alike, ", "))
	}
	return fmt.Errorf("there is no rule %s: slipway explain lists them all. A code that check prints and that is not among them stands for a mistake in a file, of which check says all there is to say", code)
}

func listRules(w io.Writer) error {
	var b strings.Builder
	for _, r := range check.Rules() {
		fmt.Fprintf(&b, "%-22s %-8s %s\n", r.Code, r.Severity, r.Title)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// explain is a rule as people read it in a terminal.
func explain(r check.Rule) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n%s.\n\n%s\n\n", r.Code, r.Severity, r.Title, wrap(r.What))
	fmt.Fprintf(&b, "Why: %s\n\nWhat to do: %s.\n", wrap(r.Why), wrap(r.Fix))
	if r.Acceptable() {
		fmt.Fprintf(&b, "\nIf it may stay as it is, accept it in %s:\n\n    accepted:\n      - rule: %s\n        why: the reason why it may stay\n", check.Places(r.AcceptedIn()), r.Code)
	} else {
		b.WriteString("\nIt is an error and cannot be accepted.\n")
	}
	writeExample(&b, "This fails", r.Fails)
	writeExample(&b, "This passes", r.Passes)
	return b.String()
}

func writeExample(b *strings.Builder, title string, e check.Example) {
	fmt.Fprintf(b, "\n%s, as of %s:\n", title, e.AsOf)
	for _, f := range e.Files {
		fmt.Fprintf(b, "\n    # %s\n", f.Name)
		for line := range strings.Lines(f.Text) {
			b.WriteString("    " + line)
		}
	}
}

// wrap breaks a text into lines of at most 78 characters.
func wrap(s string) string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(s) {
		switch {
		case line == "":
			line = word
		case len(line)+1+len(word) > 78:
			lines, line = append(lines, line), word
		default:
			line += " " + word
		}
	}
	return strings.Join(append(lines, line), "\n")
}
