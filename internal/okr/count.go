package okr

// Count counts boxes. Placeholder boxes are open points: they are in Total and
// Placeholders and nowhere else.
type Count struct {
	Total        int
	Placeholders int
	Real         int // Total less Placeholders
	Undecided    int // of Real, boxes of which it is open whether they will be done
	Done         int // of Real, boxes ticked
}

func (c *Count) add(o Count) {
	c.Total += o.Total
	c.Placeholders += o.Placeholders
	c.Real += o.Real
	c.Undecided += o.Undecided
	c.Done += o.Done
}

func count(boxes []Box) Count {
	c := Count{Total: len(boxes)}
	for _, b := range boxes {
		if b.Placeholder {
			c.Placeholders++
			continue
		}
		c.Real++
		if b.Undecided {
			c.Undecided++
		}
		if b.Done {
			c.Done++
		}
	}
	return c
}
