package structure

import "entente/loader/report/text"

// glyphHeads finds the headings that a page sets off with a sign of its own, as lists set off
// their items: "★ The sea" over passages of text. All lines with the sign are such: short, behind a
// blank line, and no two of them below each other.
func (r *reader) glyphHeads() {
	type found struct {
		lines []int
		other bool
	}
	signs := map[string]*found{}
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop != "" || l.mark != 1 || l.number != 0 || l.cells != nil {
			continue
		}
		sign := r.tok(l, 0).Text
		f := signs[sign]
		if f == nil {
			f = &found{}
			signs[sign] = f
		}
		f.lines = append(f.lines, i)
		next := r.lineAfter(i)
		f.other = f.other || next == nil || next.mark > 0 && r.tok(next, 0).Text == sign || !r.glyphHead(l)
	}
	shown := false // that this page sets off its headings so
	for _, f := range signs {
		shown = shown || !f.other && len(f.lines) >= minGlyphHeads
	}
	for _, f := range signs {
		if f.other || !shown || len(f.lines) < 2 {
			continue
		}
		for _, i := range f.lines {
			r.lines[i].number = headMark
		}
	}
}

// glyphHead reports whether a line behind a sign has the form of a heading.
func (r *reader) glyphHead(l *line) bool {
	named := r.beforeBracket(l) // "■ Session 1: The record (Moderator: Prof. Nam)"
	if l.blanks == 0 && l.tokens.Start > 0 || named.tokens.Len() > 14 || l.span.Len() > 90 || !r.startsNew(l) {
		return false
	}
	switch r.last(l).Text {
	case "?":
		return true
	case ".", "!", ",", ";", ":", "-", "–":
		return false
	}
	_, dated := r.leadOf(text.Span{Start: l.tokens.Start + l.mark, End: l.tokens.End})
	return !dated && !r.finiteVerb(&named, l.mark)
}

// beforeBracket is a line without what brackets at its end add.
func (r *reader) beforeBracket(l *line) line {
	named := *l
	for i := l.mark + 1; i < l.tokens.Len() && r.last(l).Text == ")"; i++ {
		if r.tok(l, i).Text == "(" {
			named.tokens.End = l.tokens.Start + i
			break
		}
	}
	return named
}

// minGlyphHeads is how many headings with a sign show that signs head the parts of a page; another sign may
// then head the parts of a part.
const minGlyphHeads = 3

// signed reports whether a heading has such a sign: it heads a part, not the whole.
func (r *reader) signed(b *Block) bool {
	l := &b.lines[0]
	return l.number == headMark && l.mark == 1 && (isGlyph(r.tok(l, 0).Text) || isSymbol(r.tok(l, 0)))
}
