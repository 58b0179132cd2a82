package structure

// maxCell is how many words the first cell of a row that is no date may have.
const maxCell = 4

// rowBelow reports whether line l is a row of its own below a dated one, whose first cell gives no date:
//
//	20 Jun 2025 | The president is received in Lomé
//	continuing  | Talks on visas
func (r *reader) rowBelow(prev, l *line) bool {
	at := r.bar(l)
	return at > 0 && at == r.bar(prev)
}

// bar is the column of the bar behind the first cell of a line, 0 for none.
func (r *reader) bar(l *line) int {
	for i := 1; i <= maxCell && i+1 < l.tokens.Len(); i++ {
		if t := r.tok(l, i); t.Text == "|" && t.Space {
			return l.indent + t.Start - r.tok(l, 0).Start
		}
	}
	return 0
}
