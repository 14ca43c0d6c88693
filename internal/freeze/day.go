package freeze

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// ErrByHand says that the day cannot be written into a plan by a program.
var ErrByHand = errors.New("the day cannot be put in safely; write `frozen:` with it by hand, and run the command again")

// WithDay writes `frozen:` with a day into the text of plan.yaml and leaves
// every other byte as it is. The line goes behind the first of launch, zone,
// manager and name that the plan has, or fills in an empty `frozen:`. It also
// gives the facts of the plan with that day.
func WithDay(text []byte, r *portal.Release, day date.Day) ([]byte, *Facts, error) {
	n := r.PlanNode
	if n == nil || n.Kind != source.Mapping || len(n.Pairs) == 0 {
		return nil, nil, ErrByHand
	}
	out, err := insert(bytes.SplitAfter(text, []byte("\n")), n, day)
	if err != nil {
		return nil, nil, err
	}
	// Whatever was misjudged above, nothing but the day may have changed.
	again := source.ParseYAML(r.PlanFile, bytes.ReplaceAll(out, []byte("\r\n"), []byte("\n")), &diag.List{})
	written := again.Get("frozen")
	if written == nil || written.Text != day.String() || !sameNode(without(n, "frozen"), without(again, "frozen")) {
		return nil, nil, ErrByHand
	}
	frozen := *r
	frozen.PlanNode = again
	frozen.Plan.Frozen = portal.When{Value: date.On(day), At: written.At}
	return out, Of(&frozen), nil
}

func insert(lines [][]byte, n *source.Node, day date.Day) ([]byte, error) {
	if i := slices.IndexFunc(n.Pairs, func(p source.Pair) bool { return p.Key == "frozen" }); i >= 0 {
		return fill(lines, n.Pairs[i], day)
	}
	if line := lines[n.At.Line-1]; n.At.Column >= 1 && bytes.HasPrefix(line[offset(line, n.At.Column):], []byte("{")) {
		at := offset(line, n.At.Column) + 1
		lines[n.At.Line-1] = splice(line, at, at, "frozen: "+day.String()+", ")
		return bytes.Join(lines, nil), nil
	}
	behind := n.Pairs[0]
	for _, key := range [...]string{"launch", "zone", "manager", "name"} {
		if i := slices.IndexFunc(n.Pairs, func(p source.Pair) bool { return p.Key == key }); i >= 0 {
			behind = n.Pairs[i]
			break
		}
	}
	end := "\n"
	if bytes.HasSuffix(lines[0], []byte("\r\n")) {
		end = "\r\n"
	}
	at := max(behind.Value.At.EndLine, behind.KeyAt.Line)
	if at > len(lines) {
		return nil, ErrByHand
	}
	indent := strings.Repeat(" ", max(behind.KeyAt.Column-1, 0))
	line := indent + "frozen: " + day.String() + end
	if last := lines[at-1]; !bytes.HasSuffix(last, []byte("\n")) {
		line = end + strings.TrimSuffix(line, end)
	}
	return bytes.Join(slices.Insert(lines, at, []byte(line)), nil), nil
}

// fill writes the day behind a `frozen:` that has nothing behind it, or tbd.
func fill(lines [][]byte, p source.Pair, day date.Day) ([]byte, error) {
	i := p.KeyAt.Line - 1
	line := lines[i]
	switch {
	case p.Value.Kind == source.Null && p.Value.Text == "" && !p.Value.Plain:
		colon := bytes.IndexByte(line[offset(line, p.KeyAt.EndColumn):], ':')
		if colon < 0 {
			return nil, ErrByHand
		}
		at := offset(line, p.KeyAt.EndColumn) + colon + 1
		lines[i] = splice(line, at, at, " "+day.String())
	case p.Value.Kind == source.Scalar && p.Value.At.Line == p.KeyAt.Line && p.Value.At.EndLine == p.KeyAt.Line:
		lines[i] = splice(line, offset(line, p.Value.At.Column), offset(line, p.Value.At.EndColumn), day.String())
	default:
		return nil, ErrByHand
	}
	return bytes.Join(lines, nil), nil
}

// offset turns a column, in characters from 1, into an offset in bytes.
func offset(line []byte, column int) int {
	at := 0
	for i := range string(line) {
		if at++; at == column {
			return i
		}
	}
	return len(line)
}

func splice(line []byte, from, to int, with string) []byte {
	return slices.Concat(line[:from], []byte(with), line[to:])
}

// without gives a mapping less one key.
func without(n *source.Node, key string) *source.Node {
	out := &source.Node{Kind: n.Kind}
	for _, p := range n.Pairs {
		if p.Key != key {
			out.Pairs = append(out.Pairs, p)
		}
	}
	return out
}

// sameNode reports whether two values say the same.
func sameNode(a, b *source.Node) bool {
	return a.Kind == b.Kind && a.Text == b.Text && a.Plain == b.Plain &&
		slices.EqualFunc(a.Pairs, b.Pairs, func(p, q source.Pair) bool { return p.Key == q.Key && sameNode(p.Value, q.Value) }) &&
		slices.EqualFunc(a.Items, b.Items, sameNode)
}
