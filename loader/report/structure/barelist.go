package structure

// boxOfYears counts the lines of a box of dates in an article: four or more below each other that begin with a year or day
// each, "1645 Peace of Brömsebro", none of them longer than an item. 0 where none begins at block i.
func (r *reader) boxOfYears(i int) int {
	end := i
	for ; end < len(r.blocks); end++ {
		if b := &r.blocks[end]; b.Kind != Entry || len(b.lines) > 2 || b.lines[0].mark > 0 || b.Span.Len() > maxItem || end > i && b.lines[0].blanks > 0 {
			break
		}
	}
	if end-i < 4 {
		return 0
	}
	return end - i
}

// bareList counts the blocks of a list that has no marks, in the report of a meeting: four
// short passages or more that begin with a date each, "1992 Relations are established", three below a
// colon. A short passage between two of them is an item too. 0 where no list begins at block i.
func (r *reader) bareList(i int) int {
	if r.doc.Genre == Article {
		return r.boxOfYears(i)
	}
	if i < openingBlocks && r.tellsOfMeeting(&r.blocks[i]) {
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
