package structure

import (
	"strings"
	"unicode"

	"entente/loader/report/text"
)

// What ends a label: a colon, a dash, a full stop, the bar of a table, a mark of emphasis.

// labelEnd reports whether a mark at token j may end a label: ":" before a space or
// before a mark of emphasis, ":-", ">>", "|", a dash between spaces. end is the token after.
func (r *reader) labelEnd(b *Block, j int) (end int, mark string) {
	tokens := r.doc.Text.Tokens
	if j+1 >= len(tokens) {
		return 0, ""
	}
	t, next := &tokens[j], &tokens[j+1]
	switch t.Text {
	case ":", ":-", ":–":
		for j++; j < b.Tokens.End && !tokens[j].Space && (stars.Has(tokens[j].Text) || tokens[j].Text == "-" || tokens[j].Text == "–"); j++ {
		}
		if j >= b.Tokens.End || !tokens[j].Space {
			return 0, ""
		}
		return j, ":"
	case ">", "»", "::", "→", "⇒":
		for j++; j < b.Tokens.End && tokens[j].Text == ">" && !tokens[j].Space; j++ {
		}
		if j < b.Tokens.End && tokens[j].Space && !tokens[j].LineBreak && r.pointsOn(b, t) {
			return j, ":" // "Ama >> Nobody counted them."
		}
	case ".":
		dash := next.Text == "—" || next.Text == "–" || next.Text == "--" || next.Text == "-" && !next.Space // "DR VULA.- Thank you"
		if dash && j+2 < b.Tokens.End && tokens[j+2].Space && (tokens[j+2].Capital || tokens[j+2].Kind == text.Punct) && r.shouts(b, j) {
			return j + 2, ":" // "BORSODI. — Our kinship …"
		}
	case "*", "**", "***", "_", "__":
		if !b.lines[0].bold || t.Space || t.LineBreak {
			return 0, ""
		}
		if next.Space && next.Capital {
			return j + 1, "*"
		}
		if next.Space && r.goesIntoSentence(next) {
			return j + 1, "*" // "**Mme Diop, jurist,** dealt with the return."
		}
		if end := r.behindBrackets(j+1, b.Tokens.End); end > 0 {
			return end, "*"
		}
	case "|":
		if t.Space && next.Space {
			return j + 1, "|"
		}
	case "–", "—", "--", "-":
		if t.Space && next.Space && (next.Capital || next.Kind == text.Punct || r.meeting && (says.Has(next.Lower) || tellsAtMeeting.Has(next.Lower) || takesPart.Has(next.Lower))) {
			return j + 1, "–"
		}
	}
	return 0, ""
}

// pointsOn reports whether an arrow behind the first words of a passage points to what somebody says rather than to where a
// way leads or what a date brought: a name of few words stands before it, and none in the same passage behind it.
func (r *reader) pointsOn(b *Block, mark *text.Token) bool {
	arrows := 0
	for i := b.Tokens.Start; i < b.Tokens.End; i++ {
		t := &r.doc.Text.Tokens[i]
		if t.Text == mark.Text && (t.Space || i == b.Tokens.Start) {
			if arrows++; arrows == 1 && i-b.Tokens.Start > maxLabel/2 || arrows > 1 {
				return false
			}
		}
		if arrows == 0 && t.Kind == text.Number || t.Text == "«" {
			return false
		}
	}
	return arrows == 1
}

// behindBrackets gives the token behind "(who the person is)" and the mark that ends a label with it,
// 0 for anything else: "**Prof. Rao** (Delhi University). The policy …".
func (r *reader) behindBrackets(i, end int) int {
	tokens := r.doc.Text.Tokens
	if tokens[i].Text != "(" {
		return 0
	}
	for j := i + 1; j+2 < min(end, i+maxLabel); j++ {
		if tokens[j].Text != ")" {
			continue
		}
		switch tokens[j+1].Text {
		case ".", ":", "–", "—", "-":
			if next := &tokens[j+2]; next.Space && (next.Capital || next.Kind != text.Word) {
				return j + 2
			}
		}
		return 0
	}
	return 0
}

// shouts reports whether the words of a passage before token j are in capitals.
func (r *reader) shouts(b *Block, j int) bool {
	for i := b.Tokens.Start; i < j; i++ {
		if t := &r.doc.Text.Tokens[i]; t.Kind == text.Word && strings.IndexFunc(t.Text, unicode.IsLower) >= 0 && !titles.Has(strings.TrimSuffix(t.Lower, ".")) && t.Lower != "the" {
			return false
		}
	}
	return j > b.Tokens.Start && j-b.Tokens.Start <= maxLabel/2
}

// quotesName reports whether a quotation mark at j belongs to what the person is:
// 'Zareer, of the "India Out" movement:'. Then a comma or bracket stands before it.
func (r *reader) quotesName(from, j int) bool {
	for k := from; k < j; k++ {
		if t := r.doc.Text.Tokens[k].Text; t == "," || t == "(" {
			return true
		}
	}
	return false
}

// dottedLabel reads a label that a full stop ends: "Ramiro Contreras, transporter. Seven
// years …", "Beatriz Villamizar (intervenes). I want …".
func (r *reader) dottedLabel(b *Block, from, j int) (name text.Span, ok bool) {
	tokens := r.doc.Text.Tokens
	if tokens[j].Text != "." || tokens[j-1].Capital && tokens[j-1].Len() < 3 || j+2 >= b.Tokens.End || !tokens[j+1].Space || tokens[j+1].Kind == text.Word && !tokens[j+1].Capital {
		return name, false
	}
	if titles.Has(strings.TrimSuffix(tokens[j-1].Lower, ".")) || j-from > maxDotted {
		return name, false // "Army Chief Gen. Sharif's visit"
	}
	name, _, shape := r.nameShape(text.Span{Start: from, End: j})
	for k := name.End; k < j; k++ {
		if t := &tokens[k]; !t.Capital && t.Len() > 4 && strings.HasSuffix(t.Lower, "ed") && t.Lower != "retired" {
			return name, false // ", director of the Forum, conducted the proceedings."
		}
		if k > name.End && tokens[k-1].Text == "," && takesPart.Has(tokens[k].Lower) {
			return name, false // ", research fellow, gave a short introduction."
		}
	}
	if r.meeting && (shape == likeName || shape == sureName && r.titled(name) && name.Len() > 3) && name.End == j && name.Len() > 1 && r.bareName(name) {
		return name, true
	}
	return name, shape != noName && name.End < j && r.endsLabel(name.End, j) && r.describes(name.End, j)
}

// dottedSurname reports whether a passage begins with the surname alone of somebody who was called out by the full name and a
// full stop before, in the report of a meeting where they take turns so: "Bressan. Four?"
func (r *reader) dottedSurname(b *Block, from, j int) bool {
	span, tokens := text.Span{Start: from, End: j}, r.doc.Text.Tokens
	return r.meeting && tokens[j].Text == "." && j+1 < b.Tokens.End && tokens[j+1].Space && (tokens[j+1].Capital || tokens[j+1].Kind != text.Word) && span.Len() <= 3 && tokens[j-1].Len() > 2 && r.callsOut(span) && r.surname(span) && !titles.Has(tokens[j-1].Lower)
}

// takesPart are verbs, other than those in -ed, of a sentence that only brings somebody on.
var takesPart = set("gave gives set sets made makes took takes spoke speaks began begins led leads read reads drew brought said says was is had kept held chaired")

// maxDotted is how many tokens a label has at the most that a full stop ends.
const maxDotted = 16

// beforeDash reports whether what stands before a dash is the name of a speaker: with a title,
// or in the report of a meeting without one, with or without words that say who it is.
func (r *reader) beforeDash(name, head text.Span, shape int) bool {
	if name.End < head.End {
		mark := r.doc.Text.Tokens[name.End].Text
		if mark != "(" && (mark != "," || shape != sureName) || !r.meeting || !r.endsLabel(name.End, head.End) {
			return false
		}
	}
	return shape == sureName || shape == likeName && r.meeting && r.bareName(name)
}

// rollRow reports whether what stands behind a name in the row of a table only tells who it is: a few words
// without a full stop.
func (r *reader) rollRow(b *Block, from int) bool {
	end := b.Tokens.End
	for end > from && r.doc.Text.Tokens[end-1].Text == "|" {
		end--
	}
	if end-from > maxRollRow || end == from {
		return false
	}
	switch r.doc.Text.Tokens[end-1].Text {
	case ".", "?", "!", "\"", "”":
		return false
	}
	return !r.finiteVerb(&line{tokens: text.Span{Start: from, End: end}}, 0)
}

// maxRollRow is how many tokens tell in a table at the most who somebody is.
const maxRollRow = 10
