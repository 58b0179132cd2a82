package structure

import (
	"strings"

	"entente/loader/report/text"
)

// cleanTokens keeps the tokens that belong to blocks, takes HTML tags, marks of emphasis and stage directions out, undoes hyphens at line ends,
// and points all token spans at what is kept. Only the first token of a block is
// marked as standing behind a blank line.
func (r *reader) cleanTokens() {
	t, d := r.doc.Text, r.doc
	place := make([]int32, len(t.Tokens)+1) // of an original token among those kept
	kept := t.Tokens[:0]                    // in place: what is kept never overtakes what is read
	at := 0
	for i := range d.Blocks {
		b := &d.Blocks[i]
		for ; at < b.Tokens.Start; at++ {
			place[at] = int32(len(kept))
		}
		first := len(kept)
		for _, l := range b.linesIn() {
			for ; at < l.Start; at++ {
				place[at] = int32(len(kept))
			}
			spaced, broken := false, false // before a mark that is taken out
			for tagged := at; at < l.End; at++ {
				place[at] = int32(len(kept))
				tok := t.Tokens[at]
				if tok.Text == "<" {
					tagged = max(tagged, tagAt(t.Tokens[:l.End], at))
				}
				if tok.Text == "[" || tok.Text == "(" {
					tagged = max(tagged, noteAt(t.Tokens[:l.End], at))
				}
				if at < tagged || !b.inCell(at) || emphasis(t.Tokens[:l.End], at) {
					spaced, broken = spaced || tok.Space, broken || tok.LineBreak
					continue
				}
				tok.Space, tok.LineBreak = tok.Space || spaced, tok.LineBreak || broken
				spaced, broken = false, false
				if len(kept) == first {
					tok.Blank, tok.LineBreak, tok.Space = true, true, true
				} else {
					tok.Blank = false
				}
				if n := len(kept); n-first >= 2 && tok.LineBreak && hyphenated(kept[n-2:], &tok) {
					kept[n-2].Text += tok.Text
					kept[n-2].Lower += tok.Lower
					kept[n-2].End = tok.End
					kept = kept[:n-1]
					place[at] = int32(n - 2)
					continue
				}
				kept = append(kept, tok)
			}
		}
	}
	for ; at < len(place); at++ {
		place[at] = int32(len(kept))
	}
	move := func(s *text.Span) { s.Start, s.End = int(place[s.Start]), int(place[s.End]) }
	for i := range d.Blocks {
		b := &d.Blocks[i]
		move(&b.Tokens)
		move(&b.Lead.Tokens)
		for c := range b.Cells {
			move(&b.Cells[c].Tokens)
			if at := b.Cells[c].Tokens.Start; at < len(kept) {
				kept[at].Cell = true
			}
		}
		b.BodyStart = int(place[b.BodyStart])
		if b.YearAt > 0 {
			b.YearAt = int(place[b.YearAt])
		}
		b.lines = nil
	}
	for i := range d.Speakers {
		s := &d.Speakers[i]
		move(&s.Tokens)
		if s.Tokens.Len() > 0 {
			s.Span = text.Span{Start: kept[s.Tokens.Start].Start, End: kept[s.Tokens.End-1].End}
		}
	}
	for i := range d.Cast {
		move(&d.Cast[i])
	}
	for i := range d.Named {
		move(&d.Named[i])
	}
	t.Tokens = kept
}

// linesIn gives the token spans of the block's lines, cut to the block.
func (b *Block) linesIn() []text.Span {
	out := make([]text.Span, 0, len(b.lines))
	for _, l := range b.lines {
		s := text.Span{Start: max(l.tokens.Start, b.Tokens.Start), End: min(l.tokens.End, b.Tokens.End)}
		if s.Len() > 0 {
			out = append(out, s)
		}
	}
	return out
}

// hyphenated reports whether a word was broken at the end of a line: "imple-",
// "mentation". A capital after the hyphen is a compound ("Indo-Pakistani").
func hyphenated(before []text.Token, tok *text.Token) bool {
	word, mark := &before[0], &before[1]
	return mark.Text == "-" && !mark.Space && !mark.LineBreak && word.Kind == text.Word && tok.Kind == text.Word && !tok.Capital &&
		len(word.Text) >= 2 && len(tok.Text) >= 3 && !compound.Has(word.Lower) && strings.IndexByte(word.Text, '.') < 0
}

// compound are first parts that keep their hyphen.
var compound = set("non co ex self anti pro pre post semi multi inter sub ultra vice mid well long short high low cross off so half full two three four five")
