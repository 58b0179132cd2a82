package structure

import (
	"strings"

	"entente/loader/report/text"
)

// agendaMark gives the token behind what names an item of an agenda at the head of some tokens, "Ad 2.",
// "Item 3:", "Agenda item IV –", 0 where none stands there: the minutes of a sitting are parted by them.
func (r *reader) agendaMark(span text.Span) int {
	tokens := r.doc.Text.Tokens
	i := span.Start
	if i+1 >= span.End || !tokens[i].Capital {
		return 0
	}
	if tokens[i].Lower == "agenda" {
		i++
	}
	switch tokens[i].Lower {
	case "ad", "item", "point", "topic":
	default:
		return 0
	}
	for i++; i+1 < span.End && (tokens[i].Lower == "no" || tokens[i].Text == "." || tokens[i].Lower == "number"); i++ {
	}
	number := &tokens[min(i, span.End-1)]
	if number.Kind != text.Number && roman(number.Lower) == 0 || number.Len() > 3 {
		return 0
	}
	if i++; i < span.End {
		switch tokens[i].Text {
		case ".", ":", "–", "—", "-", ")":
			i++
		default:
			return 0
		}
	}
	return i
}

// agendaLine reports whether a line only names an item of an agenda, with what it is about or without.
func (r *reader) agendaLine(l *line) bool {
	end := r.agendaMark(l.tokens)
	return end > 0 && l.mark == 0 && l.tokens.End-end <= maxTitleLine && (end == l.tokens.End || !r.terminal(l) && !r.finiteVerb(l, end-l.tokens.Start))
}

// loneLabel reads a label that is a line of its own, over what is said: "The Chair:", "Deputy director in the
// Ministry Rafał Soczewka:".
func (r *reader) loneLabel(b *Block) (l label, ok bool) {
	tokens := r.doc.Text.Tokens
	end := b.Tokens.End - 1
	if b.Kind != Paragraph && b.Kind != Heading || end <= b.Tokens.Start || end-b.Tokens.Start > maxLabel || tokens[end].Text != ":" {
		return l, false
	}
	if role, at := r.theChair(b.Tokens.Start); role != "" && at+1 == end {
		return label{name: text.Span{Start: at, End: end}, role: role, end: b.Tokens.End}, true
	}
	if name, ok := r.officeName(text.Span{Start: b.Tokens.Start, End: end}); ok {
		return label{name: name, end: b.Tokens.End}, true
	}
	return l, false
}

// theChair reads the word for who leads the meeting, with "the" before it, at token i: "The Chair". It gives
// its role and its token.
func (r *reader) theChair(i int) (role string, at int) {
	tokens := r.doc.Text.Tokens
	if tokens[i].Lower == "the" && tokens[i].Capital && i+1 < len(tokens) {
		i++
	} else if !tokens[i].Capital {
		return "", i
	}
	if !seats.Has(tokens[i].Lower) && !(i > 0 && tokens[i].Lower == "president" && tokens[i-1].Lower == "the") {
		return "", i
	}
	return "moderator", i
}

// officeName finds the name at the end of a label that begins with the office which somebody holds, in
// whatever words: "Deputy director in the Ministry Rafał Soczewka", "State Secretary at the Chancellery
// Anna Nowak (by video link)".
func (r *reader) officeName(span text.Span) (name text.Span, ok bool) {
	tokens := r.doc.Text.Tokens
	end := span.End
	if tokens[end-1].Text == ")" {
		for end--; end > span.Start && tokens[end].Text != "("; end-- {
		}
	}
	for i := span.Start; i < end; i++ {
		if t := &tokens[i]; t.Kind != text.Word && t.Text != "-" && t.Text != "," && t.Text != "." && t.Text != "’" && t.Text != "'" || says.Has(t.Lower) || tellsAtMeeting.Has(t.Lower) || i > span.Start && !t.Capital && finiteWords.Has(t.Lower) {
			return name, false
		}
	}
	if !tokens[span.Start].Capital || !r.holdsOffice(text.Span{Start: span.Start, End: end}) {
		return name, false
	}
	from := end
	for from > span.Start+1 && (tokens[from-1].Capital || tokens[from-1].Text == "-" || particles.Has(tokens[from-1].Lower) && from < end) && !officeWord(tokens[from-1].Lower) && !bodies.Has(tokens[from-1].Lower) {
		from--
	}
	for from < end && !tokens[from].Capital {
		from++
	}
	if before := tokens[from-1].Lower; end-from > 2 && !particles.Has(tokens[end-2].Lower) && tokens[end-2].Text != "-" && (before == "of" || before == "for" || before == "in" || before == "at" || before == "to") {
		from = end - 2 // "Under-secretary in the Ministry of Roads Kofi Mensah"
	}
	name = text.Span{Start: from, End: end}
	return name, end-from > 1 && from > span.Start && r.bareName(name)
}

// holdsOffice reports whether the first words of a label say what somebody is: one of them is an office.
func (r *reader) holdsOffice(span text.Span) bool {
	for i := span.Start; i < min(span.End, span.Start+4); i++ {
		if officeWord(r.doc.Text.Tokens[i].Lower) {
			return true
		}
	}
	return false
}

// officeWord reports whether a word says what somebody is by office or profession.
func officeWord(low string) bool {
	low = strings.TrimSuffix(low, ".")
	return professions.Has(low) || officers.Has(low) || titles.Has(low) && len(low) > 3
}

// finiteWords are verbs that make a sentence of what stands before a colon.
var finiteWords = set("is was are were has had have will would should must may can did does that which who")

// performs reports whether heading or passage i names those who met and nothing else, "The Committee",
// "The participants of the seminar", over a list of what they do by saying so: "calls upon the Minister …",
// "considers it necessary that …".
func (p *parter) performs(i int) bool {
	b, tokens := &p.blocks[i], p.doc.Text.Tokens
	end := b.Tokens.End
	if last := tokens[end-1].Text; last == ":" || last == "," || last == ":-" {
		end--
	}
	if end-b.Tokens.Start > maxTold || i+1 >= len(p.blocks) {
		return false
	}
	body := false
	for _, w := range p.words(text.Span{Start: b.Tokens.Start, End: end}, maxTold) {
		if finiteWords.Has(w) || says.Has(w) {
			return false
		}
		body = body || bodies.Has(w) || seatWords.Has(w) || reportWords.Has(w) || w == "meeting" || w == "house" || w == "assembly" || w == "we"
	}
	if !body {
		return false
	}
	all, performed := 0, 0
	for j := i + 1; j < len(p.blocks) && p.blocks[j].Kind == Bullet; j++ {
		all++
		if t := &tokens[p.blocks[j].Tokens.Start]; !t.Capital && performatives.Has(t.Lower) {
			performed++
		}
	}
	return all > 0 && 3*performed >= 2*all
}

// performatives are what a body does by saying that it does so.
var performatives = set(`calls call urges urge asks ask requests request recommends recommend considers consider invites invite proposes propose suggests suggest demands demand appeals appeal
	encourages encourage advises advise expects expect supports support endorses endorse resolves resolve decides decide insists insist reiterates reiterate reaffirms reaffirm affirms affirm
	notes note welcomes welcome regrets regret deplores deplore condemns condemn expresses express stresses stress emphasises emphasise underlines underline believes believe instructs instruct`)
