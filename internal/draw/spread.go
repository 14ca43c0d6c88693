package draw

// spread moves heights apart so that neighbours are at least gap from each
// other and all are within low and high, with as little movement as can be.
// The heights come in order, and there is room for all of them.
func spread(heights []float64, gap, low, high float64) []float64 {
	// Less i*gap, heights that are far enough apart never fall. Where they do,
	// neighbours are pooled at their mean.
	type pool struct {
		sum float64
		n   int
	}
	mean := func(p pool) float64 { return p.sum / float64(p.n) }
	var pools []pool
	for i, h := range heights {
		pools = append(pools, pool{h - float64(float64(i)*gap), 1})
		for k := len(pools) - 1; k > 0 && mean(pools[k-1]) > mean(pools[k]); k-- {
			pools[k-1].sum += pools[k].sum
			pools[k-1].n += pools[k].n
			pools = pools[:k]
		}
	}
	out := make([]float64, 0, len(heights))
	high -= float64(float64(len(heights)-1) * gap)
	for _, p := range pools {
		for range p.n {
			out = append(out, min(max(mean(p), low), high)+float64(float64(len(out))*gap))
		}
	}
	return out
}
