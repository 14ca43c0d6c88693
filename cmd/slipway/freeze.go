package main

import (
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"

	"github.com/spf13/cobra"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/freeze"
	"slipway/internal/output"
	"slipway/internal/portal"
)

func newFreeze() *cobra.Command {
	var flags portalFlags
	var only bool
	c := &cobra.Command{
		Use:   "freeze RELEASE",
		Short: "Hold the plan of a release to what was agreed",
		Long: `Freeze writes the day into the plan, where it is missing, and plan.sum beside
it: one line for each fact. From then on check says which fact is not what it
was. Prose may still be mended.

A plan with errors is not frozen, and neither is a draft. Run it again after a
correction under errata: what the erratum names is then frozen as it is now.`,
		Example: `  slipway freeze orbit
  slipway freeze orbit --check
  slipway freeze orbit --as-of 2019-05-10`,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 1 {
				return fmt.Errorf("%s takes the id of one release, such as orbit, but got %s", c.CommandPath(), count(len(args), "argument"))
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			out, err := flags.open(c)
			if err != nil {
				return err
			}
			r := out.portal.Release(args[0])
			if r == nil {
				if err := out.unreadIn(c, "data/releases"); err != nil {
					return err
				}
				return unknownRelease(out.portal, args[0])
			}
			problems := againstFreeze(r, out)
			if err := show(c.ErrOrStderr(), problems, out.tree, false); err != nil {
				return err
			}
			f, err := prepare(r, out)
			if err != nil {
				return err
			}
			if !only {
				if err := f.write(out.root); err != nil {
					return err
				}
			}
			f.tell(c.OutOrStdout(), only)
			return nil
		},
	}
	c.Flags().StringVarP(&flags.source, "source", "s", ".", "folder of the portal: the one that holds hugo.yaml")
	c.Flags().StringVar(&flags.asOf, "as-of", "", "the day of the freeze, such as 2019-05-10 (default: as_of of hugo.yaml, else today)")
	c.Flags().BoolVar(&only, "check", false, "only say what would be written")
	return c
}

func unknownRelease(p *portal.Portal, id string) error {
	var known []string
	for _, r := range p.Releases {
		known = append(known, r.ID)
	}
	return unknown(p, portal.RefRelease, id, known, "there are none in this portal yet")
}

// againstFreeze are the errors of a plan and of what its facts are read with,
// and what else keeps it from being frozen.
func againstFreeze(r *portal.Release, out *laidOut) *diag.List {
	list := errorsIn(out.problems, func(file string) bool {
		return path.Dir(file) == path.Dir(r.PlanFile) && file != r.LiveFile || file == "data/people.yaml" || file == "data/products.yaml"
	})
	if r.Plan.Status == "draft" && r.SumFile == "" {
		list.Errorf(r.Plan.StatusAt, "freeze/draft", "take the line out once the plan is agreed", "a draft is not frozen")
	}
	switch on, exact := r.Plan.Frozen.Value.Day(); {
	case exact && on.After(out.asOf):
		list.Errorf(r.Plan.Frozen.At, "freeze/early", "run the command on that day, or write the day of today", "the plan is to be frozen on %s, which is after %s", on, out.asOf)
	case !exact && r.Plan.Frozen.Value.Kind() != date.Absent && r.Plan.Frozen.Value.Kind() != date.Placeholder:
		list.Errorf(r.Plan.Frozen.At, "freeze/day", "write a day, such as "+out.asOf.String(), "a plan is frozen on one day, not %s", r.Plan.Frozen.Value)
	}
	return list
}

// freezing is what a freeze is about to write. Empty texts are not written.
type freezing struct {
	release *portal.Release
	day     date.Day
	plan    []byte
	sum     []byte
	facts   int
	sealed  int // errata that are new
}

// prepare works out what to write, and writes nothing.
func prepare(r *portal.Release, out *laidOut) (*freezing, error) {
	facts := freeze.Of(r)
	f := &freezing{release: r}
	on, ok := r.Plan.Frozen.Value.Day()
	if !ok {
		on = out.asOf
		text, err := os.ReadFile(filepath.Join(out.root, filepath.FromSlash(r.PlanFile)))
		if err != nil {
			return nil, err
		}
		if f.plan, facts, err = freeze.WithDay(text, r, on); err != nil {
			return nil, fmt.Errorf("%s: %w", r.PlanFile, err)
		}
	}
	f.day, f.facts = on, facts.Count()
	if r.SumFile == "" {
		f.sum = facts.Sum()
		return f, nil
	}
	if then := freeze.Parse(r.SumFile, r.Sum, &diag.List{}); then != nil {
		f.sealed = len(r.Plan.Errata) - then.Errata()
	}
	if f.sealed > 0 {
		f.sum = facts.Sum()
	}
	return f, nil
}

func (f *freezing) sumFile() string { return path.Join(path.Dir(f.release.PlanFile), "plan.sum") }

// write puts the plan in place first: a plan with its day and without plan.sum
// is reported by check, and freezing it again goes on.
func (f *freezing) write(root string) error {
	if f.plan != nil {
		if err := output.Replace(root, f.release.PlanFile, f.plan); err != nil {
			return err
		}
	}
	if f.sum != nil {
		return output.Replace(root, f.sumFile(), f.sum)
	}
	return nil
}

// tell says what was done, or with --check what would be.
func (f *freezing) tell(w io.Writer, only bool) {
	id, facts := f.release.ID, count(f.facts, "fact")
	froze, sealed := "Froze", "Sealed"
	if only {
		froze, sealed = "Would freeze", "Would seal"
	}
	switch {
	case f.plan != nil:
		fmt.Fprintf(w, "%s %s on %s: %s in %s, the day in %s.\n", froze, id, f.day, facts, f.sumFile(), f.release.PlanFile)
	case f.sealed > 0:
		fmt.Fprintf(w, "%s %s of %s, frozen on %s: %s in %s.\n", sealed, errataCount(f.sealed), id, f.day, facts, f.sumFile())
	case f.sum != nil:
		fmt.Fprintf(w, "%s %s as of %s: %s in %s.\n", froze, id, f.day, facts, f.sumFile())
	default:
		fmt.Fprintf(w, "Frozen on %s, %s keeps its %s: nothing to do.\n", f.day, id, facts)
	}
}

func errataCount(n int) string {
	if n == 1 {
		return "1 erratum"
	}
	return fmt.Sprintf("%d errata", n)
}
