package main

import (
	"cmp"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"slipway/internal/date"
	"slipway/internal/minutes"
	"slipway/internal/output"
	"slipway/internal/pages"
	"slipway/internal/portal"
	"slipway/internal/threads"
)

func newNew() *cobra.Command {
	c := &cobra.Command{
		Use:   "new",
		Short: "Begin a new file of the portal",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			return fmt.Errorf("there is nothing called %s to begin; write slipway new meeting SERIES", args[0])
		},
		RunE: func(c *cobra.Command, args []string) error { return c.Help() },
	}
	c.AddCommand(newMeeting())
	return c
}

func newMeeting() *cobra.Command {
	var flags portalFlags
	var on string
	var printed bool
	c := &cobra.Command{
		Use:   "meeting SERIES",
		Short: "Begin the minutes of the next meeting",
		Long: `Meeting writes the minutes of the next meeting as far as they can be written
beforehand: the day, from what the last minutes say or how often the series
meets; who was there last time; and every item that is still open, below what
is to be reported, with a box to tick. What is left to do is to say what came of
each; what nobody touches stays open.

Nothing that is there is changed: a meeting that has minutes already is refused.
So is a series with errors in its minutes, from which items could get lost.`,
		Example: `  slipway new meeting weekly
  slipway new meeting weekly --date 2026-03-16
  slipway new meeting weekly --print`,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 1 {
				return fmt.Errorf("%s takes the id of one series, such as weekly, but got %s", c.CommandPath(), count(len(args), "argument"))
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			out, err := flags.open(c)
			if err != nil {
				return err
			}
			s := seriesOf(out.portal, args[0])
			if s == nil {
				if err := out.unreadIn(c, "content/meetings"); err != nil {
					return err
				}
				if out.portal.Withheld(args[0]) {
					return fmt.Errorf("series %q is internal: its minutes are not read, so what is still open cannot be told; begin the next ones as a copy of the last", args[0])
				}
				return unknownSeries(out.portal, args[0])
			}
			relied := errorsIn(out.problems, func(file string) bool { return path.Dir(file) == path.Join("content/meetings", s.ID) })
			if err := show(c.ErrOrStderr(), relied, out.tree, false); err != nil {
				return err // what is still open cannot be told
			}
			next, err := nextMeeting(s, on, out.asOf)
			if err != nil {
				return err
			}
			draft := threads.Draft{Title: s.Name, Date: next, Steps: pages.Threads(out.portal, next)}
			draft.Before = pages.NewestListing(s, next)
			draft.Held = pages.HeldIn(s, next)
			if m := draft.Before; m != nil && s.Name == s.ID && !strings.ContainsAny(m.Title, "0123456789") {
				draft.Title = cmp.Or(m.Title, s.Name) // as its minutes call it
			}
			draft = draft.Keeping(
				func(body []byte) *minutes.Meeting { return s.Read(body, next) },
				func(id string) string { return out.portal.NameIn(s.ID, id) },
			)
			if printed {
				fmt.Fprint(c.ErrOrStderr(), leftOut(draft))
				_, err = c.OutOrStdout().Write(draft.Markdown())
				return err
			}
			return writeMinutes(c, out, s, draft)
		},
	}
	c.Flags().StringVarP(&flags.source, "source", "s", ".", "folder of the portal: the one that holds hugo.yaml")
	c.Flags().StringVar(&flags.asOf, "as-of", "", "count from this day, such as 2019-06-20 (default: as_of of hugo.yaml, else today)")
	c.Flags().StringVar(&on, "date", "", "the day of the meeting, such as 2019-06-24")
	c.Flags().BoolVar(&printed, "print", false, "only print the minutes")
	return c
}

func unknownSeries(p *portal.Portal, id string) error {
	var known []string
	for _, s := range p.Series {
		known = append(known, s.ID)
	}
	return unknown(p, portal.RefSeries, id, known, "there are none in this portal yet; describe it in content/meetings/"+id+"/_index.md, with title: and every:")
}

// nextMeeting is the day of the next meeting of a series: the one asked for,
// else the one that the last minutes announce, else the first one by its rule
// that is neither over nor called off.
func nextMeeting(s *portal.Series, asked string, asOf date.Day) (date.Day, error) {
	if asked != "" {
		day, err := date.ParseDay(asked)
		if err != nil {
			return date.Day{}, fmt.Errorf("--date: %w", err)
		}
		return day, nil
	}
	last := asOf.AddDays(-1)
	for _, m := range s.Meetings { // oldest first
		day, ok := m.Date.Latest()
		if !ok {
			break // undated ones stand last
		}
		last = day
	}
	for _, m := range s.Meetings {
		day, _ := m.Date.Latest()
		if next, ok := m.Next.Date.Day(); ok && day == last && next.After(last) && !next.Before(asOf) {
			return next, nil
		}
	}
	calledOff := func(next date.Day) bool {
		return slices.ContainsFunc(s.Meetings, func(m *minutes.Meeting) bool {
			off, ok := m.Next.Off.Day()
			return ok && off == next
		})
	}
	for next := s.Every.Next(last); !next.IsZero(); next = s.Every.Next(next) {
		if !next.Before(asOf) && !calledOff(next) {
			return next, nil
		}
	}
	return date.Day{}, fmt.Errorf("nothing says when %s meets next; give --date, or write every: monday into content/meetings/%s/_index.md", s.ID, s.ID)
}

func seriesOf(p *portal.Portal, id string) *portal.Series {
	for _, s := range p.Series {
		if s.ID == id {
			return s
		}
	}
	return nil
}

// writeMinutes puts the file in place, where there is none for that day.
func writeMinutes(c *cobra.Command, out *laidOut, s *portal.Series, draft threads.Draft) error {
	for _, m := range s.Meetings {
		if day, ok := m.Date.Day(); ok && day == draft.Date {
			return fmt.Errorf("%s has minutes of %s already, in %s; give another day with --date", s.ID, draft.Date, m.At.File)
		}
	}
	name := path.Join("content/meetings", s.ID, draft.Date.String()+".md")
	if _, err := os.Lstat(filepath.Join(out.root, filepath.FromSlash(name))); err == nil {
		return fmt.Errorf("there is a file %s already; move it away, or give another day with --date", name)
	}
	if err := output.Replace(out.root, name, draft.Markdown()); err != nil {
		return err
	}
	open, from := draft.Open(), ""
	if draft.Before != nil {
		from = " from the minutes of " + draft.Before.Date.String()
	}
	_, err := fmt.Fprintf(c.OutOrStdout(), "Wrote %s with %s still open%s.\n%s", name, count(open, "item"), from, leftOut(draft))
	return err
}

// leftOut tells how many internal items are missing in a draft, and nothing of their words.
func leftOut(draft threads.Draft) string {
	if draft.Before == nil || draft.Before.Withheld == 0 {
		return ""
	}
	return fmt.Sprintf("Left out, as internal: %s. Copy what is still open of that by hand.\n", count(draft.Before.Withheld, "item"))
}
