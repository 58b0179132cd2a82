package structure

// insets marks the passages that are set in from the others, as what a text quotes at length is.
func (r *reader) insets() {
	all, margin := 0, map[int]int{}
	for i := range r.blocks {
		if b := &r.blocks[i]; b.Kind == Paragraph && len(b.lines) > 0 {
			all++
			margin[b.lines[0].indent]++
		}
	}
	for column, n := range margin {
		if 2*n <= all {
			continue
		}
		for i := range r.blocks {
			b := &r.blocks[i]
			if b.Kind != Paragraph || len(b.lines) == 0 {
				continue
			}
			b.Inset = true
			for _, l := range b.lines {
				b.Inset = b.Inset && l.indent > column
			}
		}
	}
}
