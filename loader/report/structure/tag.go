package structure

import "entente/loader/report/text"

// tags are the elements of HTML that people leave in plain text and Markdown.
var tags = set("p br hr b i em strong a div span sup sub small u li ul ol td tr th table tbody thead h1 h2 h3 h4 h5 h6 blockquote center font img ref")

// maxTag is how many tokens a tag may have.
const maxTag = 40

// tagAt gives the token after an HTML tag that begins at i, i where there is none.
func tagAt(tokens []text.Token, i int) int {
	if tokens[i].Text != "<" {
		return i
	}
	j := i + 1
	if j < len(tokens) && tokens[j].Text == "/" {
		j++
	}
	if j >= len(tokens) || !tags.Has(tokens[j].Lower) {
		return i
	}
	for ; j < min(len(tokens), i+maxTag); j++ {
		switch tokens[j].Text {
		case ">":
			return j + 1
		case "<":
			return i
		}
	}
	return i
}

// stageNotes are what transcripts note in brackets of the room.
var stageNotes = set("pause laughter laughs applause inaudible crosstalk protests silence interruption noise unintelligible cheers music sic sighs coughs murmurs indistinct")

// noteAt gives the token after a stage direction that begins at i, "[laughter]", i where
// there is none.
func noteAt(tokens []text.Token, i int) int {
	if tokens[i].Text != "[" && tokens[i].Text != "(" || i+2 >= len(tokens) || !stageNotes.Has(tokens[i+1].Lower) {
		return i
	}
	for j := i + 2; j < min(len(tokens), i+6); j++ {
		if t := tokens[j].Text; t == "]" || t == ")" {
			return j + 1
		}
	}
	return i
}

// stripTags takes the tags at the ends of a line out of it: all behind the text, and in
// front those that neither begin a list item nor a heading. A line of tags alone stays.
func stripTags(tokens []text.Token, l *line) {
	span := l.tokens
	for span.Len() > 0 {
		next := tagAt(tokens[:span.End], span.Start)
		if next == span.Start || markOf(tokens, span.Start) != "" {
			break
		}
		span.Start = next
	}
	for span.Len() > 0 && tokens[span.End-1].Text == ">" {
		open := span.End - 1
		for open > span.Start && span.End-open < maxTag && tokens[open].Text != "<" {
			open--
		}
		if tagAt(tokens[:span.End], open) != span.End {
			break
		}
		span.End = open
	}
	if span.Len() == 0 || span == l.tokens {
		return
	}
	l.tokens = span
	l.span = text.Span{Start: tokens[span.Start].Start, End: tokens[span.End-1].End}
}

// stripEmphasis takes the marks of Markdown's bold or italics out that begin a line, and
// those at its end with them: they would hide the first word.
func stripEmphasis(tokens []text.Token, l *line) {
	span := l.tokens
	if span.Len() < 2 || !stars.Has(tokens[span.Start].Text) || tokens[span.Start+1].Space || tokens[span.Start+1].Kind == text.Punct && !isOpening(tokens[span.Start+1].Text) {
		return
	}
	span.Start++
	for span.Len() > 1 && stars.Has(tokens[span.End-1].Text) {
		span.End--
	}
	l.tokens, l.bold = span, true
	l.span = text.Span{Start: tokens[span.Start].Start, End: tokens[span.End-1].End}
}

// stars are the marks of emphasis.
var stars = set("* ** *** _ __")

func isOpening(s string) bool {
	switch s {
	case "\"", "“", "«", "‘", "'", "(":
		return true
	}
	return false
}

// markOf gives the element, "li" or "h1" to "h6", whose tag opens at token i, "" for none.
func markOf(tokens []text.Token, i int) string {
	if i+1 >= len(tokens) || tokens[i].Text != "<" {
		return ""
	}
	switch name := tokens[i+1].Lower; name {
	case "li", "h1", "h2", "h3", "h4", "h5", "h6":
		return name
	}
	return ""
}

// isComment reports whether a line is a comment of HTML as a whole.
func (r *reader) isComment(l *line) bool {
	return r.tok(l, 0).Text == "<" && r.tok(l, 1).Text == "!" && r.last(l).Text == ">"
}

// emphasis reports whether token i is a mark of Markdown's bold or italics: stars or
// low lines that touch a word or a sign on one side at least. "3 * 4" has none.
func emphasis(tokens []text.Token, i int) bool {
	switch tokens[i].Text {
	case "*", "**", "***", "_", "__":
		return i > 0 && !tokens[i].Space && !tokens[i].LineBreak || i+1 < len(tokens) && !tokens[i+1].Space && !tokens[i+1].LineBreak
	}
	return false
}

// isTag reports whether a line is no more than a tag.
func (r *reader) isTag(l *line) bool {
	next := tagAt(r.doc.Text.Tokens[:l.tokens.End], l.tokens.Start)
	return next == l.tokens.End && next > l.tokens.Start
}
