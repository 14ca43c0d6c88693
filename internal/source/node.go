package source

import "slipway/internal/diag"

// Kind tells the shapes of YAML values apart.
type Kind int

const (
	// Null is a key without a value, `~` or `null`.
	Null Kind = iota
	// Scalar is one piece of text.
	Scalar
	// Mapping is pairs of key and value.
	Mapping
	// Sequence is a list.
	Sequence
)

// String gives the word used in problems: "nothing", "a text", "a mapping",
// "a list".
func (k Kind) String() string {
	switch k {
	case Null:
		return "nothing"
	case Scalar:
		return "a text"
	case Mapping:
		return "a mapping"
	case Sequence:
		return "a list"
	}
	return "something unknown"
}

// Node is one value of a YAML document.
type Node struct {
	Kind Kind
	// Text is a scalar as written, without quotes and unfolded. It is never
	// interpreted: 010, 3.0, yes and 2019-06-20 stay as they are.
	Text string
	// Plain tells a scalar without quotes or block style.
	Plain bool
	Pairs []Pair  // of a mapping, in the order written; keys are unique
	Items []*Node // of a sequence
	At    diag.Range

	pieces []piece // where Text stands; nil: all on one line, as it is
}

// Pair is one entry of a mapping.
type Pair struct {
	Key   string
	KeyAt diag.Range
	Value *Node // never nil
}

// Get returns the value of a key, or nil. It may be called on a nil node and
// on one that is not a mapping.
func (n *Node) Get(key string) *Node {
	if n == nil {
		return nil
	}
	for _, p := range n.Pairs {
		if p.Key == key {
			return p.Value
		}
	}
	return nil
}
