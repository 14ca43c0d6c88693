// Package serve shows a portal while it is written: it serves a folder on this
// machine, watches the portal's files, builds again when one changes, and
// tells the open pages.
//
// It refuses to be a web server for others: it listens on the loopback
// interface only, and answers nobody who calls it by another name.
package serve

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

// Options says what to serve.
type Options struct {
	Root string // folder of the portal, which is watched
	Port int    // 0 for any that is free
	Base string // path that the portal is built below, "/" or "/project/"
	// Build builds the portal into a folder and returns it. problems is what
	// to show to whoever looks at a page; it is empty when all is well.
	Build func(ctx context.Context) (dir, problems string, err error)
	Out   io.Writer
}

// Run serves until ctx is done. The error is a failure of the machine: the
// port is taken, or files cannot be watched.
func Run(ctx context.Context, o Options) error {
	w, err := newWatcher(o.Root)
	if err != nil {
		return err
	}
	defer w.close()
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", o.Port))
	if err != nil {
		return fmt.Errorf("%w; choose another port with --port, or 0 for any that is free", err)
	}
	h := newHandler(o.Base)
	if err := h.build(ctx, o); err != nil {
		listener.Close()
		return err
	}
	server := &http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second, BaseContext: func(net.Listener) context.Context { return ctx }}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	fmt.Fprintf(o.Out, "Serving at http://%s%s (stop with Ctrl-C)\n", listener.Addr(), o.Base)
	for {
		select {
		case <-ctx.Done():
			stop, cancel := context.WithTimeout(context.Background(), time.Second)
			defer cancel()
			h.closeAll()
			return server.Shutdown(stop)
		case err := <-failed:
			if errors.Is(err, http.ErrServerClosed) {
				return nil
			}
			return err
		case <-w.changed:
			if err := h.build(ctx, o); err != nil && ctx.Err() == nil {
				fmt.Fprintf(o.Out, "%v\n", err)
			}
		}
	}
}

// build builds once and tells the open pages. The first build may fail on
// problems of the portal, too: the page then shows them.
func (h *handler) build(ctx context.Context, o Options) error {
	dir, problems, err := o.Build(ctx)
	if err != nil {
		return err
	}
	h.built(dir, problems)
	return nil
}
