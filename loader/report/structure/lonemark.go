package structure

import "entente/loader/report/text"

// minLoneMarks is how many marks of a list stand on lines of their own where such lines are no accident.
const minLoneMarks = 2

// joinLoneMarks joins the mark of an item that stands on a line of its own with the line below it, as lists come out of pages
// whose lines are torn:
//
//	o
//	H.E. Ama Osei,
//	Minister of Ports: Official Visit, May
//	1999
//
// Such an item goes on, however short its lines are, up to the next mark or the end of a sentence.
func (r *reader) joinLoneMarks() {
	count := map[string]int{}
	for i := range r.lines {
		if mark := r.loneMark(i); mark != "" {
			count[mark]++
		}
	}
	if len(count) == 0 {
		return
	}
	out := r.lines[:0]
	for i := 0; i < len(r.lines); i++ {
		l := r.lines[i]
		if mark := r.loneMark(i); mark != "" && count[mark] >= minLoneMarks {
			next := &r.lines[i+1]
			r.doc.Text.Tokens[next.tokens.Start].LineBreak = false
			l.tokens.End, l.span.End, l.lone = next.tokens.End, next.span.End, true
			i++
		}
		out = append(out, l)
	}
	r.lines = out
}

// loneMark is the mark that line i is no more than, over a line of text; "" for none.
func (r *reader) loneMark(i int) string {
	l := &r.lines[i]
	if l.tokens.Len() != 1 || l.drop != "" || i+1 >= len(r.lines) {
		return ""
	}
	next := &r.lines[i+1]
	if first := r.tok(next, 0); next.blanks > 0 || next.drop != "" || !first.Capital && first.Kind != text.Number || next.tokens.Len() < 2 {
		return ""
	}
	switch mark := r.tok(l, 0).Text; {
	case mark == "o", mark == "-", mark == "–", mark == "*", isGlyph(mark) && mark != "|":
		return mark
	}
	return ""
}
