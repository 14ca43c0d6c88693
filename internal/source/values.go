package source

// Values gives a node as maps, lists and texts, for a portal's own extra
// fields. Texts are as written and never interpreted; a nil or Null node is
// nil.
func (n *Node) Values() any {
	if n == nil {
		return nil
	}
	switch n.Kind {
	case Scalar:
		return n.Text
	case Mapping:
		m := make(map[string]any, len(n.Pairs))
		for _, p := range n.Pairs {
			m[p.Key] = p.Value.Values()
		}
		return m
	case Sequence:
		list := make([]any, len(n.Items))
		for i, c := range n.Items {
			list[i] = c.Values()
		}
		return list
	}
	return nil
}
