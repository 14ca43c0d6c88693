package main

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"slipway/internal/portal"
	"slipway/internal/serve"
)

func newServe() *cobra.Command {
	var flags buildFlags
	var port int
	c := &cobra.Command{
		Use:   "serve",
		Short: "Show the portal in a browser while it is written",
		Long: `Serve builds the portal, serves it on this machine, and builds it again when a
file changes. Open pages reload by themselves; what is wrong is shown on them
and on the terminal, beside the last good build.`,
		Example: `  slipway serve
  slipway serve --port 0 --as-of 2019-06-22`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if port < 0 || port > 65535 {
				return fmt.Errorf("--port %d: write a number from 0 to 65535", port)
			}
			scratch, err := os.MkdirTemp("", "slipway-serve-")
			if err != nil {
				return err
			}
			defer os.RemoveAll(scratch)
			root, err := filepath.Abs(flags.source)
			if err != nil {
				return err
			}
			if _, err := os.Stat(filepath.Join(root, portal.ConfigFile)); err != nil {
				return fmt.Errorf("%s holds no %s; run the command in the folder of a portal, or name it with --source", root, portal.ConfigFile)
			}
			flags.destination = filepath.Join(scratch, "public")
			if flags.baseURL == "" {
				flags.baseURL = "/"
			}
			base, err := url.Parse(flags.baseURL)
			if err != nil {
				return fmt.Errorf("--base-url %s: %w", flags.baseURL, err)
			}
			return serve.Run(c.Context(), serve.Options{
				Root: root, Port: port, Base: strings.TrimSuffix(base.EscapedPath(), "/") + "/", Out: c.OutOrStdout(),
				Build: func(ctx context.Context) (string, string, error) { return rebuild(ctx, c, flags) },
			})
		},
	}
	flags.register(c)
	c.Flags().IntVarP(&port, "port", "p", 1313, "port to listen on; 0 for any that is free")
	c.Flags().StringVarP(&flags.baseURL, "base-url", "b", "", "path to serve below, such as /project/ (default: /)")
	return c
}

// rebuild builds once for serve. Problems of the portal go to the terminal and
// to the page; they are not an error.
func rebuild(ctx context.Context, c *cobra.Command, flags buildFlags) (dir, problems string, err error) {
	p := newProgress(c.ErrOrStderr())
	defer p.done()
	out, dir, err := build(ctx, flags, p.at)
	if err != nil || out == nil {
		return "", "", err
	}
	p.done()
	var text strings.Builder
	if show(&text, out.problems, out.tree, flags.strict) == nil {
		if text.Len() > 0 {
			fmt.Fprint(c.ErrOrStderr(), text.String())
		}
		fmt.Fprintf(c.ErrOrStderr(), "Built %s\n", count(out.count, "page"))
		return dir, "", nil
	}
	fmt.Fprint(c.ErrOrStderr(), text.String())
	return "", text.String(), nil
}
