package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"slipway/internal/diag"
	"slipway/internal/output"
)

type buildFlags struct {
	portalFlags
	destination string
	baseURL     string
	noIndex     bool
	policy      bool
	offline     bool
}

func newBuild() *cobra.Command {
	var flags buildFlags
	c := &cobra.Command{
		Use:   "build",
		Short: "Build the portal into a folder of static files",
		Long: `Build reads the portal, reports every problem in one run, and writes the whole
portal to the destination. If anything is wrong, or the command is interrupted,
what stood there before stays as it was.`,
		Example: `  slipway build
  slipway build --destination /tmp/site --base-url https://example.org/releases/
  slipway build --as-of 2019-06-22 --strict
  slipway build --offline --destination orbit-portal`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if err := flags.offlineAlone(); err != nil {
				return err
			}
			p := newProgress(c.ErrOrStderr())
			defer p.done()
			out, dest, err := build(c.Context(), flags, p.at)
			p.done()
			if out != nil {
				if err := show(c.ErrOrStderr(), out.problems, out.tree, flags.strict); err != nil {
					return err
				}
			}
			if err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "Built %s as of %s into %s\n", count(out.count, "page"), out.asOf, dest)
			return nil
		},
	}
	flags.register(c)
	c.Flags().StringVarP(&flags.destination, "destination", "d", "", "folder to write the portal to (default: public/ in the portal)")
	c.Flags().StringVarP(&flags.baseURL, "base-url", "b", "", "address that the portal is published at (default: baseURL of hugo.yaml)")
	c.Flags().BoolVar(&flags.policy, "policy-in-pages", false, "write the security policy into each page, for hosts that send no headers")
	c.Flags().BoolVar(&flags.offline, "offline", false, "make pages that work from the disk, opened without a server")
	c.Flags().BoolVar(&flags.noIndex, "noindex", false, "ask search engines to stay away, as for a preview")
	return c
}

// offlineAlone refuses what makes no sense for pages on a disk.
func (flags buildFlags) offlineAlone() error {
	switch {
	case flags.offline && flags.baseURL != "":
		return errors.New("--offline and --base-url: pages on a disk have no address; give one of the two")
	case flags.offline && flags.policy:
		return errors.New("--offline and --policy-in-pages: the policy would keep pages on a disk from their own styles; give one of the two")
	}
	return nil
}

// build lays out, renders and puts in place. Where the portal has problems
// that stop it, they are in the result and nothing has been written.
func build(ctx context.Context, flags buildFlags, at func(step string)) (*laidOut, string, error) {
	day, err := flags.day()
	if err != nil {
		return nil, "", err
	}
	out, err := layOut(request{source: flags.source, baseURL: flags.baseURL, asOf: day, drafts: flags.drafts, offline: flags.offline}, at)
	if err != nil {
		return nil, "", err
	}
	dest := flags.destination
	if dest == "" {
		dest = filepath.Join(flags.source, "public")
	}
	if verdict(out.problems, flags.strict) != nil {
		return out, dest, nil
	}
	return out, dest, publish(ctx, out, dest, flags, at)
}

func publish(ctx context.Context, out *laidOut, dest string, flags buildFlags, at func(step string)) (err error) {
	defer func() {
		if err != nil && ctx.Err() != nil {
			err = errInterrupted
		}
	}()
	staging, err := output.Stage(dest, out.root)
	if err != nil {
		return err
	}
	defer func() {
		if abort := staging.Abort(); err == nil {
			err = abort
		}
	}()
	at("Rendering pages")
	if err := render(ctx, out, staging, flags); err != nil || verdict(out.problems, flags.strict) != nil {
		return err
	}
	at("Writing files")
	for _, f := range out.feeds {
		if err := staging.Write(f.Path, f.Data); err != nil {
			return err
		}
	}
	var conflict *output.ConflictError
	if err := staging.CopyStatic(out.static); errors.As(err, &conflict) {
		for _, name := range conflict.Names {
			out.problems.Errorf(diag.Range{File: "static/" + name}, "static/conflict", "give the file another name", "this file would replace one that Slipway writes")
		}
	} else if err != nil {
		return err
	}
	if verdict(out.problems, flags.strict) != nil {
		return nil
	}
	if ctx.Err() != nil {
		return errInterrupted
	}
	return staging.Commit()
}
