package structure

import (
	"strconv"

	"entente/loader/report/text"
)

// numberedHeads finds the headings that count the parts of a report with no blank line below
// them: "2. The record so far" over "2.1 Greece claimed …", or over passages of text. Where half
// of the lines of a numbering are such, all of its lines with the form of a heading are.
func (r *reader) numberedHeads() {
	type found struct{ all, over, form []int }
	styles := map[string]*found{}
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop != "" || l.number <= 0 || l.cells != nil || section(r.tok(l, 0)) > 0 {
			continue
		}
		style, _ := r.numbering(l, l.mark, l.number)
		f := styles[style]
		if f == nil {
			f = &found{}
			styles[style] = f
		}
		f.all = append(f.all, i)
		next := r.lineAfter(i)
		if next == nil || !r.headForm(l) && !(l.blanks > 0 && r.overDates(l, next)) {
			continue
		}
		f.form = append(f.form, i)
		if r.numberedBelow(l, next) && section(r.tok(next, 0)) == 1 || r.overPassage(l, next) || r.overDates(l, next) {
			f.over = append(f.over, i)
		}
	}
	for _, f := range styles {
		if len(f.over) < 2 || 2*len(f.over) < len(f.all) {
			continue
		}
		for _, i := range f.form {
			r.lines[i].number = headMark
		}
	}
}

// numberedBelow reports whether the number of a line counts parts of what another numbers: "2.1" below
// "2.", "2.1.1" below "2.1".
func (r *reader) numberedBelow(l, next *line) bool {
	t := r.tok(next, 0)
	if l.number <= 0 || section(t) == 0 {
		return false
	}
	return chapter(t) == strconv.Itoa(l.number) || chapter(t) == r.tok(l, 0).Text
}

// lineAfter is the next line that is read, nil where there is none.
func (r *reader) lineAfter(i int) *line {
	for i++; i < len(r.lines); i++ {
		if r.lines[i].drop == "" {
			return &r.lines[i]
		}
	}
	return nil
}

// headForm reports whether a numbered line has the form of a heading: a few words behind a
// blank line, that end in no mark and are no sentence.
func (r *reader) headForm(l *line) bool {
	named := r.beforeBracket(l) // "3. History (tabled by the secretariat)"
	if l.blanks == 0 && l.tokens.Start > 0 || l.tokens.Len() > 14 || l.span.Len() > 90 || r.terminal(l) || !r.startsNew(l) || r.finiteVerb(&named, l.mark) {
		return false
	}
	switch r.last(l).Text {
	case ",", ";", ":", "-", "–":
		return false
	}
	h, ok := r.leadOf(text.Span{Start: l.tokens.Start + l.mark, End: l.tokens.End})
	return !ok || h.Body >= l.tokens.End
}

// overPassage reports whether what stands right below a line is a passage of text that the line
// does not begin: it would have had room in the line, or is a paragraph in one line.
func (r *reader) overPassage(l, next *line) bool {
	return next.blanks == 0 && next.mark == 0 && next.cells == nil && r.startsNew(next) && !r.dangling(l) && next.tokens.Len() > 8 &&
		next.columns() > l.columns()+20 && (next.columns() > maxWrap || r.unwrapped && r.terminal(next) || r.width > 0 && l.columns()+1+r.tok(next, 0).Len() < r.width*2/3)
}
