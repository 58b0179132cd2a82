package structure

import "entente/loader/report/text"

// datelines reports a word in capitals before a colon that is the town of a dateline and nobody who speaks: it opens the first
// paragraph of a text in which nothing else in capitals stands before a colon, "QUETTA: Speakers at a seminar on Wednesday
// stressed …".
func (r *reader) datelines(b *Block, head text.Span) bool {
	if head.Len() > 2 || !r.inCapitals(head) || b.Tokens.Len() < minDatelined {
		return false
	}
	for i := range r.blocks {
		one := &r.blocks[i]
		if one.Tokens.Start == b.Tokens.Start {
			continue
		}
		if one.Kind == Paragraph && one.Tokens.Start < b.Tokens.Start && one.Tokens.Len() > maxTitleLine {
			return false // running text stands before it
		}
		for j := one.Tokens.Start + 1; j < min(one.Tokens.End-1, one.Tokens.Start+4); j++ {
			if r.doc.Text.Tokens[j].Text == ":" && r.inCapitals(text.Span{Start: one.Tokens.Start, End: j}) {
				return false
			}
		}
	}
	return true
}

// minDatelined is how many tokens the first paragraph of a piece of news has at the least.
const minDatelined = 16

// inCapitals reports whether a span is made of words in capitals, which hyphens may join.
func (r *reader) inCapitals(span text.Span) bool {
	for i := span.Start; i < span.End; i++ {
		if t := &r.doc.Text.Tokens[i]; t.Text != "-" && !upper(t) {
			return false
		}
	}
	return span.Len() > 0
}
