package structure

import (
	"entente/loader/report/text"
)

// Labels with who takes the turn, or when, in brackets.

// whoInBrackets reads a name in brackets at the head of a turn, behind its mark: "A. (Prof. Rao) …".
func (r *reader) whoInBrackets(i, end int) (name text.Span, next int, ok bool) {
	tokens := r.doc.Text.Tokens
	if tokens[i].Text != "(" {
		return name, 0, false
	}
	for j := i + 1; j+1 < min(end, i+maxLabel); j++ {
		if tokens[j].Text != ")" || tokens[j-1].Text == "(" {
			continue
		}
		name, _, shape := r.nameShape(text.Span{Start: i + 1, End: j})
		if shape == noName || shape == likeName && !r.knownName(name) && !r.bareName(name) || !r.endsLabel(name.End, j) {
			return name, 0, false
		}
		if next = j + 1; tokens[next].Text == ":" || tokens[next].Text == "." {
			next++
		}
		return name, next, next < end
	}
	return name, 0, false
}

// nameInBrackets reads a name in square brackets at the head of a turn, without a colon: "[Okello]  The road is open.",
// "[Dr Baptista] …". A name without a title is the surname of somebody whose full name stands elsewhere.
func (r *reader) nameInBrackets(b *Block, from int) (name text.Span, end int, ok bool) {
	tokens := r.doc.Text.Tokens
	if tokens[from].Text != "[" {
		return name, 0, false
	}
	for j := from + 2; j+1 < min(b.Tokens.End, from+maxTitled+2); j++ {
		if tokens[j].Text != "]" {
			continue
		}
		inside := text.Span{Start: from + 1, End: j}
		name, _, shape := r.nameShape(inside)
		if !tokens[j+1].Space {
			return name, 0, false
		}
		switch {
		case shape != noName && name.End == j && (shape == sureName || r.knownName(name)):
			return name, j + 1, true
		case r.callsOut(inside) && r.surname(inside):
			return inside, j + 1, true
		}
		return name, 0, false
	}
	return name, 0, false
}

// bracketedTurn reads "Q (Leonie Hartcher):", "A (Hayama):", "Q (from the audience):": a turn with
// who takes it in brackets. Where they name nobody the name is the word before them.
func (r *reader) bracketedTurn(b *Block, from int) (name text.Span, role string, end int, ok bool) {
	tokens := r.doc.Text.Tokens
	role = turnRole(tokens[from].Lower)
	if tokens[from+1].Text != "(" || !tokens[from].Capital {
		return name, "", 0, false
	}
	for j := from + 2; j < min(b.Tokens.End-2, from+maxLabel); j++ {
		if tokens[j].Text != ")" {
			continue
		}
		behind, mark := r.labelEnd(b, j+1)
		if mark != ":" {
			return name, "", 0, false
		}
		inside := text.Span{Start: from + 2, End: j}
		if found, _, shape := r.nameShape(inside); shape != noName || r.callsOut(inside) {
			if shape == noName {
				found = inside
			}
			if role != "moderator" {
				role = ""
			}
			return found, role, behind, true // "Moderator (Lic. Quispe):" is "Moderator:" from then on
		}
		if role == "moderator" {
			return name, "", 0, false
		}
		return text.Span{Start: from, End: from + 1}, role, behind, true
	}
	return name, "", 0, false
}

// afterClock steps over the time that a transcript puts before a turn: "[00:02:10]",
// "(14:30)", "00:12".
func (r *reader) afterClock(b *Block) int {
	tokens := r.doc.Text.Tokens
	i, digits := b.Tokens.Start, 0
	for i < min(b.Tokens.End, b.Tokens.Start+9) {
		t := &tokens[i]
		switch {
		case t.Kind == text.Number:
			digits++
		case t.Text == "[", t.Text == "]", t.Text == "(", t.Text == ")", t.Text == ":" && digits > 0:
		default:
			if digits >= 2 && i > b.Tokens.Start+2 {
				return i
			}
			return b.Tokens.Start
		}
		i++
	}
	return b.Tokens.Start
}
