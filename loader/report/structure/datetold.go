package structure

import (
	"entente/loader/report/text"
	"entente/loader/report/when"
	"entente/schema"
)

// tellsDates reports whether the entries of a chronology are told in sentences that begin with their dates, "On 3 May 1901
// the envoys landed", rather than set behind them. In such a one a paragraph that gives its date further on is as good an
// entry as the others.
func (r *reader) tellsDates() bool {
	told, all := 0, 0
	for i := range r.doc.Blocks {
		if b := &r.doc.Blocks[i]; b.Section == Timeline && b.Kind == Entry && b.Cells == nil {
			if all++; !b.strong {
				told++
			}
		}
	}
	return told > 1 && 2*told > all
}

// dateTold is the date that a paragraph behind an entry tells of: that which its first sentence gives, where it is later than
// that of the entry, which holds otherwise.
func (r *reader) dateTold(b *Block, ctx when.Context) schema.Date {
	first := r.sentenceAt(b.Tokens)
	if next := (text.Span{Start: min(first.End+1, b.Tokens.End), End: b.Tokens.End}); first.Len() <= maxCaption && next.Len() > 0 {
		first = r.sentenceAt(next) // behind a caption: "The flag affair. On 3 May …"
	}
	ctx.Year, ctx.Month = 0, 0
	for _, w := range when.Find(r.doc.Text, first, ctx) {
		switch {
		case w.Date.IsZero() || w.Duration || w.Elsewhen || w.Aside != text.NoAside || w.Date.Vague() || w.Date.Earliest().Open() || w.Date.Latest().Open():
		case r.inClause(first.Start, w.Tokens.Start):
		case ctx.Entry.IsZero() || w.Date.Earliest() > ctx.Entry.Latest():
			return w.Date
		}
	}
	return ctx.Entry
}

// maxCaption is how many tokens a caption has that stands before the first sentence of a paragraph.
const maxCaption = 5

// sentenceAt is the first sentence of a span, without its stop.
func (r *reader) sentenceAt(span text.Span) text.Span {
	tokens := r.doc.Text.Tokens
	for i := span.Start + 1; i+1 < span.End; i++ {
		if tokens[i].Text == "." && tokens[i+1].Capital && tokens[i+1].Space && tokens[i-1].Len() > 3 {
			span.End = i
		}
	}
	return span
}

// inClause reports whether a relative clause stands open before a token of a sentence: what it tells happened at another
// time.
func (r *reader) inClause(start, i int) bool {
	for i--; i > start; i-- {
		switch r.doc.Text.Tokens[i].Lower {
		case "who", "which", "where", "whose", "until", "till", "since":
			return true
		case ".", ";", ",":
			return false
		}
	}
	return false
}
