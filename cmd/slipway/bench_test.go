package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"slipway/internal/portalgen"
	"slipway/internal/site"
)

// benchMode makes the test program play one part of the benchmark in a
// process of its own, so that memory can be told apart.
const benchMode = "SLIPWAY_BENCH"

// BenchmarkBuild builds synthetic portals of growing size and prints, for
// each, the time per page and the peak memory of a whole build, next to Hugo
// alone rendering the same finished pages.
func BenchmarkBuild(b *testing.B) {
	for _, pages := range []int{100, 1000, 10000} {
		b.Run(strconv.Itoa(pages), func(b *testing.B) {
			portal := b.TempDir()
			for name, text := range portalgen.Files(portalgen.Options{Pages: pages, Seed: 1}) {
				file := filepath.Join(portal, filepath.FromSlash(name))
				if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
					b.Fatal(err)
				}
				if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
					b.Fatal(err)
				}
			}
			for b.Loop() {
				whole := benchRun(b, "build", portal)
				hugo := benchRun(b, "render", portal)
				n := float64(whole.pages)
				b.ReportMetric(n, "pages")
				b.ReportMetric(whole.wall.Seconds()*1000/n, "ms/page")
				b.ReportMetric(hugo.inner.Seconds()*1000/n, "hugo-ms/page")
				b.ReportMetric(whole.wall.Seconds()/hugo.inner.Seconds(), "whole/hugo")
				b.ReportMetric(float64(whole.peak)/(1<<20), "MiB-peak")
				b.ReportMetric(float64(hugo.peak)/(1<<20), "hugo-MiB-peak")
				b.ReportMetric(0, "ns/op")
			}
		})
	}
}

type benchResult struct {
	wall, inner time.Duration // of the process, and of what it measured itself
	peak        int64         // bytes
	pages       int
}

func benchRun(b *testing.B, mode, portal string) benchResult {
	b.Helper()
	self, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	cmd := exec.Command(self, portal, b.TempDir()+"/public")
	cmd.Env = append(os.Environ(), benchMode+"="+mode)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	start := time.Now()
	if err := cmd.Run(); err != nil {
		b.Fatalf("%s: %v\n%s", mode, err, out.String())
	}
	r := benchResult{wall: time.Since(start)}
	r.peak = cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss * 1024
	var inner int64
	last := strings.TrimSpace(out.String())
	last = last[strings.LastIndexByte(last, '\n')+1:]
	if _, err := fmt.Sscan(last, &r.pages, &inner); err != nil {
		b.Fatalf("%s printed %q", mode, out.String())
	}
	r.inner = time.Duration(inner)
	return r
}

// benchChild plays one part: a whole build, or Hugo alone on pages that are
// laid out before the clock starts.
func benchChild(mode string, args []string) error {
	portal, dest := args[0], args[1]
	at := func(string) {}
	if mode == "build" {
		start := time.Now()
		out, _, err := build(context.Background(), buildFlags{portalFlags: portalFlags{source: portal}, destination: dest}, at)
		if err != nil {
			return err
		}
		if err := verdict(out.problems, false); err != nil {
			return show(os.Stderr, out.problems, out.tree, false)
		}
		_, err = fmt.Println(len(out.pages), time.Since(start).Nanoseconds())
		return err
	}
	out, err := layOut(request{source: portal}, at)
	if err != nil {
		return err
	}
	cfg, pages := out.site(buildFlags{}, nil)
	if err := os.MkdirAll(dest, 0o755); err != nil {
		return err
	}
	start := time.Now()
	if _, err := site.Render(context.Background(), cfg, pages, folder(dest)); err != nil {
		return err
	}
	_, err = fmt.Println(len(pages), time.Since(start).Nanoseconds())
	return err
}

// folder is a sink that only writes files.
type folder string

func (f folder) Write(name string, data []byte) error {
	file := filepath.Join(string(f), filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o644)
}
