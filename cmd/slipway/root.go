package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"slipway/internal/date"
	"slipway/internal/diag"
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
	err := root.ExecuteContext(ctx)
	if rest, ok := cutUnknown(err); ok {
		err = unknownCommand(root, rest)
	}
	switch {
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
		if said, of, ok := strings.Cut(err.Error(), ": strconv."); ok {
			write := "write a whole number"
			if strings.HasPrefix(of, "ParseBool") {
				write = "write true or false"
			}
			err = fmt.Errorf("%s: %s", said, write)
		}
		return fmt.Errorf("%w\nrun '%s --help' for what it takes", err, c.CommandPath())
	})
	root.InitDefaultHelpCmd()
	for _, c := range root.Commands() {
		if c.Name() == "help" {
			c.Args = func(_ *cobra.Command, args []string) error {
				if found, _, err := root.Find(args); err != nil || found == root && len(args) > 0 {
					return unknownCommand(root, args[0])
				}
				return nil
			}
		}
	}
	return root
}

// cutUnknown gives the name that no command has, as the library reports it.
func cutUnknown(err error) (string, bool) {
	if err == nil {
		return "", false
	}
	rest, ok := strings.CutPrefix(err.Error(), "unknown command ")
	if !ok {
		return "", false
	}
	quoted, err := strconv.QuotedPrefix(rest)
	if err != nil {
		return "", false
	}
	name, err := strconv.Unquote(quoted)
	return name, err == nil
}

// unknownCommand reports a name that no command has.
func unknownCommand(root *cobra.Command, name string) error {
	var known []string
	for _, c := range root.Commands() {
		if c.IsAvailableCommand() {
			known = append(known, c.Name())
		}
	}
	if near, ok := diag.Nearest(name, known); ok {
		return fmt.Errorf("there is no command %s; did you mean slipway %s?", name, near)
	}
	return fmt.Errorf("there is no command %s; known are: %s", name, strings.Join(known, ", "))
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
