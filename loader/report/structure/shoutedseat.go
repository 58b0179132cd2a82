package structure

import (
	"strings"
	"unicode"

	"entente/loader/report/text"
)

// shoutedSeat reads a label that calls who presides by the seat in capitals, before a dash or a colon, with or without
// the name in brackets: "THE PRESIDENT (Rosa Villar) –", "THE PRESIDING OFFICER.–". It stands for the name
// where there is one, for the word of the seat otherwise.
func (r *reader) shoutedSeat(b *Block, from int) (l label, ok bool) {
	tokens := r.doc.Text.Tokens
	i := from
	if tokens[i].Lower == "the" {
		i++
	}
	for i < b.Tokens.End && seatsBefore.Has(tokens[i].Lower) {
		i++
	}
	if i >= b.Tokens.End-2 || !upper(&tokens[i]) || !seats.Has(tokens[i].Lower) && !presides.Has(tokens[i].Lower) && !hostSeats.Has(tokens[i].Lower) && tokens[i].Lower != "presiding" {
		return l, false
	}
	seat := text.Span{Start: i, End: i + 1}
	if i++; seatsBehind.Has(tokens[i].Lower) {
		i++
	}
	if tokens[i].Text == "(" {
		inside := i + 1
		for i < min(b.Tokens.End-2, from+maxLabel) && tokens[i].Text != ")" {
			i++
		}
		if tokens[i].Text != ")" {
			return l, false
		}
		if name, _, shape := r.nameShape(text.Span{Start: inside, End: i}); shape != noName {
			seat = name
		}
		i++
	}
	if tokens[i].Text == "." && i+1 < b.Tokens.End-1 {
		i++ // "THE PRESIDENT. –"
	}
	end, mark := r.labelEnd(b, i)
	return label{name: seat, role: "moderator", end: end}, mark == ":" || mark == "–"
}

// seatsBefore and seatsBehind are what may stand beside the word for a seat.
var (
	seatsBefore = set("acting deputy vice vice-president co - hon honourable madam mr")
	seatsBehind = set("officer judge member deputy senator")
)

// upper reports whether a word is written in capitals.
func upper(t *text.Token) bool {
	return t.Kind == text.Word && t.Len() > 1 && strings.IndexFunc(t.Text, unicode.IsLower) < 0
}

// allUpper reports whether all words of a span are in capitals: "MR. HUGO SALAS".
func (r *reader) allUpper(span text.Span) bool {
	for i := span.Start; i < span.End; i++ {
		if t := &r.doc.Text.Tokens[i]; t.Kind == text.Word && strings.IndexFunc(t.Text, unicode.IsLower) >= 0 {
			return false
		}
	}
	return true
}

// presided reports whether most passages of a text are turns of speakers, and two and more of them of who
// presides: that is the record of a meeting, whatever it calls itself and whatever lists stand behind it.
func (r *reader) presided(turns, others int) bool {
	if turns < minPresided || 3*turns < others {
		return false
	}
	n := 0
	for i := range r.blocks {
		if b := &r.blocks[i]; b.Kind == Paragraph {
			if l, ok := r.labelAt(b); ok && l.role == "moderator" {
				n++
			}
		}
	}
	return n > 1
}

// minPresided is how many turns such a record has at the least.
const minPresided = 3
