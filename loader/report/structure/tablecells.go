package structure

import (
	"entente/loader/report/text"
)

// cellMark tells what parts the cells of a line, "" where nothing does. before is what
// parted those of the line before.
func (r *reader) cellMark(l *line, before string) string {
	bars, semicolons, commas, quotes := 0, 0, 0, 0
	for i := range l.tokens.Len() {
		switch r.tok(l, i).Text {
		case "|", "||":
			bars++
		case "!":
			if r.wiki {
				bars++
			}
		case ";":
			semicolons++
		case ",":
			commas++
		case "\"":
			quotes++
		}
		if i > 0 && r.tabBefore(l.tokens.Start+i) {
			return "\t"
		}
	}
	switch {
	case bars > 0 && (bars > 1 || r.tok(l, 0).Text != "|" && r.tok(l, 0).Text != "!"), bars == 1 && before == "|":
		return "|"
	case commas > 0 && before == ",":
		return ","
	case semicolons > 0 && (l.tokens.Len() <= 12 || before == ";"):
		return ";"
	case commas > 1 && l.tokens.Len() <= 30 && r.unspaced(l), commas > 0 && (quotes > 1 || l.tokens.Len() <= 12 || before == ","):
		return ","
	}
	return ""
}

// unspaced reports whether no white space stands behind the commas of a line, as in a file
// of values: "id,when,what".
func (r *reader) unspaced(l *line) bool {
	for i := 1; i < l.tokens.Len(); i++ {
		if r.tok(l, i-1).Text == "," && r.tok(l, i).Space {
			return false
		}
	}
	return true
}

// tabBefore reports whether a tab stands before a token in its line.
func (r *reader) tabBefore(i int) bool {
	for at := r.doc.Text.Tokens[i].Start - 1; at >= 0; at-- {
		switch r.doc.Text.Runes[at] {
		case '\t':
			return true
		case ' ', '\u00a0':
		default:
			return false
		}
	}
	return false
}

// cellsOf cuts a line into its cells; empty ones are empty spans.
func (r *reader) cellsOf(l *line, mark string) []text.Span {
	tokens := r.doc.Text.Tokens
	span := l.tokens
	if mark == "|" {
		if t := tokens[span.Start].Text; t == "|" || t == "||" || t == "!" {
			span.Start++
		}
		if span.Len() > 0 && tokens[span.End-1].Text == "|" {
			span.End--
		}
	}
	var out []text.Span
	cell, quoted := text.Span{Start: span.Start, End: span.Start}, false
	done := func(next int) {
		for cell.Len() > 0 && (mark == "," || mark == ";") && tokens[cell.Start].Text == "\"" && tokens[cell.End-1].Text == "\"" && cell.Len() > 1 {
			cell.Start, cell.End = cell.Start+1, cell.End-1
		}
		out = append(out, cell)
		cell = text.Span{Start: next, End: next}
	}
	for i := span.Start; i < span.End; i++ {
		t := tokens[i].Text
		if mark == "\t" {
			if i > span.Start {
				for range r.tabsBefore(i) {
					done(i)
				}
			}
			cell.End = i + 1
			continue
		}
		if (mark == "," || mark == ";") && t == "\"" {
			quoted = !quoted
		}
		if !quoted && (t == mark || mark == "|" && (t == "||" || t == "!" && tokens[i].LineBreak || t == "!" && i+1 < span.End && tokens[i+1].Text == "!")) {
			next := i + 1
			if t == "!" && !tokens[i].LineBreak {
				next++
				i++
			}
			done(next)
			continue
		}
		cell.End = i + 1
	}
	done(span.End)
	return out
}

// tabsBefore counts the tabs before a token.
func (r *reader) tabsBefore(i int) int {
	n := 0
	for at := r.doc.Text.Tokens[i].Start - 1; at >= 0; at-- {
		switch r.doc.Text.Runes[at] {
		case '\t':
			n++
		case ' ', '\u00a0':
		default:
			return n
		}
	}
	return n
}
