package main

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// progress says on a terminal what a command is doing once that has taken a
// second; in a pipe it is silent.
type progress struct {
	w     io.Writer
	on    bool
	mu    sync.Mutex
	step  string
	shown bool
	timer *time.Timer
}

func newProgress(w io.Writer) *progress {
	p := &progress{w: w, on: isTerminal(w)}
	if p.on {
		p.timer = time.AfterFunc(time.Second, func() {
			p.mu.Lock()
			defer p.mu.Unlock()
			p.shown = true
			p.print()
		})
	}
	return p
}

// at names the step that begins.
func (p *progress) at(step string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.step = step
	if p.shown {
		p.print()
	}
}

func (p *progress) print() { fmt.Fprintf(p.w, "\r\x1b[K%s …", p.step) }

// done clears the line.
func (p *progress) done() {
	if !p.on {
		return
	}
	p.timer.Stop()
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
	p.shown, p.on = false, false
}
