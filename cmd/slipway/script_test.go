package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite the expected output in the scripts")

// TestMain lets the test program stand for the commands that scripts call, and
// for the parts of the benchmark.
func TestMain(m *testing.M) {
	if mode := os.Getenv(benchMode); mode != "" {
		if err := benchChild(mode, os.Args[1:]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	testscript.Main(m, map[string]func(){
		"slipway":  main,
		"files":    listFiles,
		"pages":    printPages,
		"harmless": harmless,
		"nowhere":  nowhere,
		"json":     printJSON,
	})
}

// TestScripts runs the scenarios in testdata/script. Besides the commands that
// testscript knows, a script may use
//
//	exits CODE PROGRAM ARGS…   run a program and compare its exit code
//	put FILE "TEXT"            write a Go string: bytes that cannot stand in a script
//	add FILE N "TEXT"          write it N times at the end of a file, each %d counted
//	sparse FILE SIZE           a file of so many bytes that take no room
//	synthetic N                write a portal of about N pages
//	commit DIR TIME             commit the files below a folder to a Git repository there
//	killed SIGNAL FILE PROGRAM ARGS…
//	                           run a program and send it INT or KILL once FILE is there
//	files [-sums] DIR          print the files below a folder, with their sums
//	pages DIR                  print all HTML files below a folder
//	harmless DIR               fail if a page could run something or ask another host
//	nowhere WORD DIR           fail if a file or its name holds a word, in any case
//	json FILE PATH             print a value of a JSON file, milestones.0.slip_days
//	serve ARGS…                start slipway serve and wait until it says where
//	fetch PATH                 print what it answers
//	await EVENT FILE "TEXT"    write a file, and wait for an event on the open page
//	shutdown                   interrupt it
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Setup: func(env *testscript.Env) error {
			env.Values[serverKey{}] = &server{}
			return nil
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits": exits, "put": put, "add": add, "sparse": sparse, "synthetic": synthetic, "killed": killed,
			"commit": commit,
			"serve":  startServing, "fetch": fetch, "await": await, "shutdown": shutdown,
		},
	})
}

func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE PROGRAM ARGS…")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

func put(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf(`usage: put FILE "TEXT"`)
	}
	writeFile(ts, args[0], unquote(ts, args[1]))
}

func add(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf(`usage: add FILE N "TEXT"`)
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	old, err := os.ReadFile(ts.MkAbs(args[0]))
	if err != nil && !os.IsNotExist(err) {
		ts.Fatalf("%v", err)
	}
	text := string(old)
	for i := range n {
		text += strings.ReplaceAll(unquote(ts, args[2]), "%d", strconv.Itoa(i))
	}
	writeFile(ts, args[0], text)
}

func unquote(ts *testscript.TestScript, s string) string {
	text, err := strconv.Unquote(s)
	ts.Check(err)
	return text
}

func writeFile(ts *testscript.TestScript, name, text string) {
	file := ts.MkAbs(name)
	ts.Check(os.MkdirAll(filepath.Dir(file), 0o755))
	ts.Check(os.WriteFile(file, []byte(text), 0o644))
}

func sparse(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: sparse FILE SIZE")
	}
	size, err := strconv.ParseInt(args[1], 10, 64)
	ts.Check(err)
	writeFile(ts, args[0], "")
	ts.Check(os.Truncate(ts.MkAbs(args[0]), size))
}
