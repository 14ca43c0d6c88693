package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"slipway/internal/portal"
)

// open lays out the portal, drafts included, for a command that looks for one
// thing in it. A folder that holds no portal is reported.
func (f *portalFlags) open(c *cobra.Command) (*laidOut, error) {
	day, err := f.day()
	if err != nil {
		return nil, err
	}
	p := newProgress(c.ErrOrStderr())
	defer p.done()
	out, err := layOut(request{source: f.source, asOf: day, drafts: true}, p.at)
	if err != nil {
		return nil, err
	}
	p.done()
	if !out.tree.Exists(portal.ConfigFile) {
		return out, show(c.ErrOrStderr(), errorsIn(out.problems, func(string) bool { return false }), out.tree, false)
	}
	return out, nil
}

// unreadIn reports the errors of a folder, where what somebody names may stand
// although it was not found.
func (out *laidOut) unreadIn(c *cobra.Command, folder string) error {
	return show(c.ErrOrStderr(), errorsIn(out.problems, func(file string) bool {
		return strings.HasPrefix(file+"/", folder+"/") || strings.HasPrefix(folder, file+"/")
	}), out.tree, false)
}

// unknown is the error of whoever names something that the portal does not
// have, beside what it has.
func unknown(p *portal.Portal, kind, id string, known []string, none string) error {
	hint := none
	if near, ok := p.Nearest(kind, id); ok {
		hint = "did you mean " + near + "?"
	} else if len(known) > 0 {
		hint = "known are: " + strings.Join(known, ", ")
	}
	return fmt.Errorf("there is no %s %q; %s", kind, id, hint)
}
