package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// server is a running slipway serve.
type server struct {
	cmd    *exec.Cmd
	out    *bufio.Reader
	errs   bytes.Buffer
	url    string
	events *bufio.Reader // of the page that is open
	done   bool
}

type serverKey struct{}

// running is the server that the script has started.
func running(ts *testscript.TestScript) *server {
	s, ok := ts.Value(serverKey{}).(*server)
	if !ok || s.cmd == nil {
		ts.Fatalf("nothing is being served")
	}
	return s
}

func startServing(ts *testscript.TestScript, neg bool, args []string) {
	s := ts.Value(serverKey{}).(*server)
	s.cmd = command(ts, "slipway", append([]string{"serve", "--port", "0"}, args...)...)
	s.cmd.Stderr = &s.errs
	out, err := s.cmd.StdoutPipe()
	ts.Check(err)
	ts.Check(s.cmd.Start())
	ts.Defer(func() {
		if !s.done {
			s.cmd.Process.Kill()
			s.cmd.Wait()
		}
	})
	s.out = bufio.NewReader(out)
	line, err := s.out.ReadString('\n')
	if err != nil {
		s.cmd.Wait()
		s.done = true
		ts.Fatalf("serve ended: %s", s.errs.String())
	}
	rest, ok := strings.CutPrefix(line, "Serving at ")
	if !ok {
		ts.Fatalf("serve said %q", line)
	}
	s.url, _, _ = strings.Cut(rest, " ")
}

func fetch(ts *testscript.TestScript, neg bool, args []string) {
	s := running(ts)
	if len(args) != 1 {
		ts.Fatalf("usage: fetch PATH")
	}
	resp, err := http.Get(strings.TrimSuffix(s.url, "/") + args[0])
	ts.Check(err)
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	ts.Check(err)
	if ok := resp.StatusCode == http.StatusOK; ok == neg {
		ts.Fatalf("%s %s", args[0], resp.Status)
	}
	fmt.Fprintf(ts.Stdout(), "%s", body)
}

// await opens the event stream that pages listen to, changes a file, and reads
// the stream until the event comes.
func await(ts *testscript.TestScript, neg bool, args []string) {
	s := running(ts)
	if neg || len(args) != 3 {
		ts.Fatalf(`usage: await EVENT FILE "TEXT"`)
	}
	if s.events == nil {
		at := s.url[:strings.Index(s.url[len("http://"):], "/")+len("http://")]
		resp, err := http.Get(at + "/_slipway/events")
		ts.Check(err)
		ts.Defer(func() { resp.Body.Close() })
		s.events = bufio.NewReader(resp.Body)
	}
	writeFile(ts, args[1], unquote(ts, args[2]))
	for {
		line, err := s.events.ReadString('\n')
		ts.Check(err)
		if strings.TrimSpace(line) == "event: "+args[0] {
			return
		}
	}
}

func shutdown(ts *testscript.TestScript, neg bool, args []string) {
	s := running(ts)
	ts.Check(s.cmd.Process.Signal(os.Interrupt))
	io.Copy(io.Discard, s.out)
	err := s.cmd.Wait()
	s.done = true
	fmt.Fprint(ts.Stderr(), s.errs.String())
	ts.Check(err)
}
