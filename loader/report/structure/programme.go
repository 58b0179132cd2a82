package structure

import "entente/loader/report/text"

// programme finds the token with which the programme of a meeting begins where a document is no more than that: three
// or more passages begin with the hours from and to which something takes place, "09:45 – 10:30 Welcome", and they and
// what stands between them are half of it at the least. Who is named there has said nothing yet. It is -1 where the
// document is none.
func (r *reader) programme() int {
	from, hours := len(r.blocks), 0
	for i := range r.blocks {
		b := &r.blocks[i]
		if r.hoursAt(b) {
			hours++
			from = min(from, i)
		}
		if b.Kind != Heading && i >= from && r.voiced(b) {
			return -1 // it was held, and what was said there is told
		}
	}
	if hours < minHours || 2*from > len(r.blocks) {
		return -1
	}
	return r.blocks[from].Tokens.Start
}

// minHours is how many such passages show a programme.
const minHours = 3

// hoursAt reports whether a passage begins with two times of day and a dash between them, the first of which may have been
// taken for a mark: "10.00-10.45", "9:30 am to 10 am".
func (r *reader) hoursAt(b *Block) bool {
	tokens := r.doc.Text.Tokens
	i := b.Tokens.Start
	if first := clockEnd(tokens, i, b.Tokens.End); first > i {
		i = first
	} else if i < 1 || !isDashMark(tokens[i].Text) {
		return false
	}
	if i >= b.Tokens.End || !isDashMark(tokens[i].Text) && tokens[i].Lower != "to" {
		return false
	}
	return clockEnd(tokens, i+1, b.Tokens.End) > i+1
}

// clockEnd gives the token behind a time of day, "9:30", "9.30 am", "09h30"; the one it begins at where there is none.
func clockEnd(tokens []text.Token, i, end int) int {
	if i >= end || tokens[i].Kind != text.Number {
		return i
	}
	at := i
	switch {
	case i+2 < end && (tokens[i+1].Text == ":" || tokens[i+1].Text == ".") && tokens[i+2].Kind == text.Number && !tokens[i+2].Space:
		at = i + 3
	case len(tokens[i].Text) > 3 && len(tokens[i].Text) < 6 && tokens[i].Text[len(tokens[i].Text)-3] == '.':
		at = i + 1
	case i+1 < end && len(tokens[i+1].Text) < 4 && tokens[i+1].Lower[0] == 'h' && !tokens[i+1].Space:
		at = i + 2
	}
	if at < end && (tokens[at].Lower == "am" || tokens[at].Lower == "pm" || tokens[at].Lower == "a.m" || tokens[at].Lower == "p.m" || tokens[at].Lower == "a.m." || tokens[at].Lower == "p.m.") {
		at++
	}
	return at
}
