package claim

import (
	"entente/loader/report/text"
	"entente/schema"
)

// Introduces finds whom a sentence that ends in a colon brings on to speak: the one person whom it names, or whose
// letter, diary or speech it names.
func Introduces(t *text.Text, s text.Sentence, mentions []text.Mention) (schema.Entity, bool) {
	a := attribution{t: t}
	var found schema.Entity
	for i := range mentions {
		m := &mentions[i]
		if m.Form == text.FormPronoun || a.withinQuote(s, m.Tokens.Start) {
			continue
		}
		person, ok := a.person(m)
		if !ok {
			continue
		}
		if next := a.low(s, m.Tokens.End); (m.Possessive || next == "'s" || next == "’s") && !wrote(&a, s, m.Tokens.End) {
			continue
		}
		if found.Kind != "" && !samePerson(found, person) {
			return schema.Entity{}, false
		}
		found = person
	}
	return found, found.Kind != ""
}

// wrote reports whether what somebody has, behind the mark of possession, is a text or speech of theirs.
func wrote(a *attribution, s text.Sentence, i int) bool {
	for j := i; j < min(s.Tokens.End, i+4); j++ {
		if w := a.low(s, j); works.Has(w) || speeches.Has(w) || verdicts.Has(w) || opinions.Has(w) {
			return true
		}
	}
	return false
}

// Dashed reports whether a paragraph begins with a dash, as much of Europe prints what somebody says.
func Dashed(t *text.Text, span text.Span) bool {
	switch t.Tokens[span.Start].Text {
	case "–", "—":
		return span.Len() > 2
	}
	return false
}

// FirstPerson reports whether a paragraph speaks of "I" outside of quotations.
func FirstPerson(t *text.Text, span text.Span) bool {
	return text.FirstPersons(t, span, func(w string) bool {
		switch w {
		case "I", "I'm", "I’m", "I've", "I’ve", "my", "My":
			return true
		}
		return false
	}) > 0
}

// Meanwhile reports whether a paragraph only tells what somebody who speaks does between two quotations: "He pours
// coffee."
func Meanwhile(t *text.Text, span text.Span) bool {
	if span.Len() > maxMeanwhile {
		return false
	}
	w := t.Tokens[span.Start].Lower
	return w == "he" || w == "she"
}

// maxMeanwhile is how many tokens such a paragraph has at the most.
const maxMeanwhile = 14
