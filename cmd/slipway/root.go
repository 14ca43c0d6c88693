package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"slipway/internal/date"
)

// The exit codes of every command.
const (
	exitFine   = 0
	exitPortal = 1 // the portal has errors, or warnings under --strict
	exitFailed = 2 // wrong use of the command, or the machine failed
)

// errInterrupted says that somebody stopped the command.
var errInterrupted = errors.New("interrupted; nothing was changed")

// errPortal says that the problems of the portal have been shown already.
var errPortal = errors.New("the portal has problems")

// run carries out one command and returns its exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	switch err := root.ExecuteContext(ctx); {
	case err == nil:
		return exitFine
	case errors.Is(err, errPortal):
		return exitPortal
	default:
		fmt.Fprintf(stderr, "slipway: %v\n", err)
		return exitFailed
	}
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "slipway",
		Short: "Turn release data and minutes into a release portal",
		Long: `Slipway turns a folder of YAML release data and Markdown minutes into a static
release portal: what was planned, what is live, what really happened, and why
they differ.

Exit codes: 0 all is well, 1 the portal has errors (or warnings, with
--strict), 2 the command was used wrongly or the machine failed.`,
		Example: `  slipway build
  slipway check --format json
  slipway serve --as-of 2019-06-22`,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.AddCommand(newBuild(), newCheck(), newExplain(), newFreeze(), newNew(), newServe(), newVersion())
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return fmt.Errorf("%w\nrun '%s --help' for what it takes", err, c.CommandPath())
	})
	return root
}

// noArgs refuses arguments: a portal is named by a flag.
func noArgs(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if c.Flags().Lookup("source") != nil {
		return fmt.Errorf("%s takes no arguments, but got %q; name the folder of the portal with --source", c.CommandPath(), args[0])
	}
	return fmt.Errorf("%s takes no arguments, but got %q", c.CommandPath(), args[0])
}

// portalFlags are the flags of every command that reads a portal.
type portalFlags struct {
	source string
	asOf   string
	drafts bool
	strict bool
}

func (f *portalFlags) register(c *cobra.Command) {
	c.Flags().StringVarP(&f.source, "source", "s", ".", "folder of the portal: the one that holds hugo.yaml")
	c.Flags().StringVar(&f.asOf, "as-of", "", "show the portal as it stood on this day, such as 2019-06-22 (default: as_of of hugo.yaml, else today)")
	c.Flags().BoolVar(&f.drafts, "drafts", false, "include pages that are still drafts")
	c.Flags().BoolVar(&f.strict, "strict", false, "let warnings fail the command as errors do")
}

// day reads --as-of. The zero day means that it was not given.
func (f *portalFlags) day() (date.Day, error) {
	if f.asOf == "" {
		return date.Day{}, nil
	}
	d, err := date.ParseDay(f.asOf)
	if err != nil {
		return date.Day{}, fmt.Errorf("--as-of: %w", err)
	}
	return d, nil
}

// today is the one place where the clock is read. The day is taken in the
// zone of the portal, so that a build does not depend on where it runs.
func today(zone date.Offset) date.Day {
	now := time.Now().In(zone.Location())
	d, _ := date.NewDay(now.Year(), now.Month(), now.Day())
	return d
}
