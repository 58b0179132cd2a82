package structure

// letteredHeads makes headings of the lines by which a list of dated entries counts its parts: "b) war no. 1", "II. The
// Sankara years", each over entries. Two and more part a list; a single one may be an item without a date.
func (r *reader) letteredHeads() {
	var at []int
	for i := range r.blocks {
		if r.partLine(i) {
			at = append(at, i)
		}
	}
	if len(at) < 2 {
		return
	}
	for _, i := range at {
		r.blocks[i].Kind = Heading
	}
}

// maxPartLine is how many words name a part of a list at the most.
const maxPartLine = 9

// partLine reports whether block i is a short counted line without a year, which stands over entries and behind nothing but
// entries and headings.
func (r *reader) partLine(i int) bool {
	b := &r.blocks[i]
	if b.Kind != Bullet || len(b.lines) != 1 || b.lines[0].mark == 0 || b.lines[0].number <= 0 || b.Tokens.Len() > maxPartLine || i+2 >= len(r.blocks) || r.hasYear(b) {
		return false
	}
	if last := r.doc.Text.Tokens[b.Tokens.End-1].Text; last == "." || last == ";" || last == "?" {
		return false
	}
	for j := i + 1; j <= i+2; j++ {
		if next := &r.blocks[j]; next.Kind != Entry || !next.strong {
			return false
		}
	}
	return i == 0 || r.blocks[i-1].Kind == Entry && b.lines[0].blanks > 0 || r.blocks[i-1].Kind != Entry && r.blocks[i-1].Kind != Bullet
}
