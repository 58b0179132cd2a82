package structure

// bareList counts the blocks of a list that has no marks, in the report of a meeting: four
// short passages or more that begin with a date each, "1992 Relations are established", three below a
// colon. A short passage between two of them is an item too. 0 where no list begins at block i.
func (r *reader) bareList(i int) int {
	if r.doc.Genre != RoundTable || i < openingBlocks && r.tellsOfMeeting(&r.blocks[i]) {
		return 0 // "On 6 October 2012 the Institute organised a round table" opens the report
	}
	dated, end := 0, i
	for j := i; j < len(r.blocks); j++ {
		b := &r.blocks[j]
		if b.Span.Len() > longItem || b.Kind == Heading || len(b.lines) == 0 || b.lines[0].mark > 0 {
			break
		}
		if b.Kind == Entry {
			dated, end = dated+1, j+1
		} else if j > end { // two in a row without a date
			break
		}
	}
	if dated < 4 && !(dated == 3 && i > 0 && r.doc.Text.Tokens[r.blocks[i-1].Tokens.End-1].Text == ":") {
		return 0
	}
	for j := i; j < end; j++ {
		if b := &r.blocks[j]; b.Kind == Paragraph {
			b.Kind = Bullet
		}
	}
	return end - i
}

// longItem is the length, in code points, above which a passage is no item of a list
// without marks.
const longItem = 500
