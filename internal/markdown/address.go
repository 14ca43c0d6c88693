package markdown

import (
	"strings"

	"slipway/internal/diag"
)

// Address decides what becomes of an address that stands by itself in a field,
// by the rules for links in texts. ok is false where it may not be a link; the
// problem then says why.
func (r *Renderer) Address(address string) (href string, problem Problem, ok bool) {
	t, no := r.writer("").target([]byte(address))
	if no != nil {
		return "", Problem{
			Line: 1, Column: 1, EndColumn: 1 + len([]rune(address)),
			Severity: no.severity, Code: no.code, Summary: no.summary, Hint: no.hint,
		}, false
	}
	return t.href, Problem{}, true
}

// local follows a path within the portal, with what follows it. Texts are
// shown on more than one page, so a path has to begin at the root.
func (w *writer) local(path, tail string) (target, *refusal) {
	if path == "" {
		return w.fragment(tail)
	}
	if w.r.opts.Known != nil {
		switch {
		case !strings.HasPrefix(path, "/"):
			return target{}, &refusal{diag.Warning, "markdown/relative-path", "the path " + quote(path) + " does not begin at the root of the portal",
				"write it from the root, such as /img/plan.svg, or link by kind, such as guide:publish-your-portal"}
		case !w.r.opts.Known(path):
			return target{}, &refusal{diag.Warning, "markdown/missing-path", "there is no page or file " + quote(path) + " in the portal",
				"look at the address of the page it should lead to, or link by kind, such as milestone:rome/final-test"}
		}
	}
	if w.r.opts.Base != nil {
		path = w.r.opts.Base(path)
	}
	return target{href: encode(path + tail)}, nil
}

// fragment follows a link to a heading of the same text.
func (w *writer) fragment(tail string) (target, *refusal) {
	own := w.ownFragment(tail)
	if name, ok := strings.CutPrefix(own, "#"); ok && w.r.opts.Known != nil {
		if _, there := w.slugs.next[name]; !there {
			return target{}, &refusal{diag.Warning, "markdown/missing-heading", "there is no heading " + quote(tail) + " in this text",
				"write the heading's words in lower case with hyphens, or link by kind"}
		}
	}
	return target{href: encode(own)}, nil
}
