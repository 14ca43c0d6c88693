package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"slipway/internal/diag"
)

func newCheck() *cobra.Command {
	var flags portalFlags
	var format string
	c := &cobra.Command{
		Use:   "check",
		Short: "Say what is wrong with a portal, without building it",
		Long: `Check reads the whole portal, applies every rule, and reports all problems in
one run: what is wrong, where, and what to do next.`,
		Example: `  slipway check
  slipway check --format json --strict
  slipway check --source ../portal --as-of 2019-06-22`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if format != "text" && format != "json" {
				return fmt.Errorf("--format %s: write text or json", format)
			}
			day, err := flags.day()
			if err != nil {
				return err
			}
			p := newProgress(c.ErrOrStderr())
			defer p.done()
			out, err := layOut(request{source: flags.source, asOf: day, drafts: flags.drafts}, p.at)
			if err != nil {
				return err
			}
			p.done()
			if format == "json" {
				if err := diag.WriteJSON(c.OutOrStdout(), out.problems.Sorted()); err != nil {
					return err
				}
				return verdict(out.problems, flags.strict)
			}
			if err := show(c.OutOrStdout(), out.problems, out.tree, flags.strict); err != nil {
				return err
			}
			if out.problems.Count(diag.Warning) == 0 {
				fmt.Fprintf(c.OutOrStdout(), "No problems in %s.\n", count(out.count, "page"))
			}
			return nil
		},
	}
	flags.register(c)
	c.Flags().StringVar(&format, "format", "text", "how to print problems: text or json")
	c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"text", "json"}, cobra.ShellCompDirectiveNoFileComp))
	return c
}
