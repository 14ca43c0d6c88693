package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"syscall"

	"github.com/rogpeppe/go-internal/testscript"

	"slipway/internal/portalgen"
)

func synthetic(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: synthetic N")
	}
	n, err := strconv.Atoi(args[0])
	ts.Check(err)
	for name, text := range portalgen.Files(portalgen.Options{Pages: n, Seed: 1}) {
		writeFile(ts, name, text)
	}
}

// killed fails the script if the program ends before it can be stopped, or
// ends well although it was.
func killed(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 {
		ts.Fatalf("usage: killed SIGNAL FILE PROGRAM ARGS…")
	}
	signals := map[string]os.Signal{"INT": os.Interrupt, "KILL": syscall.SIGKILL}
	signal, ok := signals[args[0]]
	if !ok {
		ts.Fatalf("no signal %s", args[0])
	}
	cmd := command(ts, args[2], args[3:]...)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	ts.Check(cmd.Start())
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for !exists(ts.MkAbs(args[1])) {
		select {
		case err := <-ended:
			ts.Fatalf("%s ended before %s was there: %v\n%s", args[2], args[1], err, errs.String())
		default:
			runtime.Gosched()
		}
	}
	ts.Check(cmd.Process.Signal(signal))
	err := <-ended
	fmt.Fprint(ts.Stderr(), errs.String())
	if err == nil {
		ts.Fatalf("%s ended well although it was stopped", args[2])
	}
}

// command prepares a program of the scripts to run beside them.
func command(ts *testscript.TestScript, program string, args ...string) *exec.Cmd {
	for _, dir := range filepath.SplitList(ts.Getenv("PATH")) {
		if file := filepath.Join(dir, program); exists(file) {
			cmd := exec.Command(file, args...)
			cmd.Dir = ts.MkAbs(".")
			cmd.Env = append(os.Environ(), "HOME="+ts.Getenv("HOME"))
			return cmd
		}
	}
	ts.Fatalf("no program %s", program)
	return nil
}

func exists(file string) bool {
	_, err := os.Stat(file)
	return err == nil
}
