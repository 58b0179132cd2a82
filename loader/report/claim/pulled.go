package claim

import "entente/loader/report/text"

// pulled gives a paragraph that is a quotation with a name below or behind it to who bears the name, as pages set
// words off that they want read: “"Every premier discovers Morocco." Rosa Villar, professor of law”, with or without
// a dash before the name. mentions are those of the paragraph.
func (a *attribution) pulled(sentences []text.Sentence, mentions []text.Mention) {
	end := a.quotedFrom(a.whole.Start)
	if end < 0 || end >= a.whole.End-1 || end-a.whole.Start < minPulled {
		return
	}
	from := end
	switch a.t.Tokens[from].Text {
	case "–", "—", "-", "--", "(":
		from++
	}
	for i := range mentions {
		m := &mentions[i]
		if m.Tokens.Start < from {
			continue
		}
		person, ok := a.person(m)
		if !ok || m.Tokens.Start > from+maxTag || m.Form == text.FormPronoun || m.Possessive || !a.onlyTitles(from, m.Tokens.Start) || !a.onlyTells(m.Tokens.End) {
			return
		}
		for k := range sentences {
			a.voices[k] = Voice{Speaker: person, Word: "“", Known: m.Known}
		}
		return
	}
}

// minPulled is how many tokens a quotation has at the least that is set off so.
const minPulled = 6

// quotedFrom is the token behind the quotation that begins at token i, -1 where none does or it has no end.
func (a *attribution) quotedFrom(i int) int {
	closes := ""
	switch a.t.Tokens[i].Text {
	case "\"":
		closes = "\""
	case "“", "„":
		closes = "”"
	case "«":
		closes = "»"
	default:
		return -1
	}
	for j := i + 1; j < a.whole.End; j++ {
		if a.t.Tokens[j].Text == closes {
			return j + 1
		}
	}
	return -1
}

// onlyTitles reports whether nothing but capitalised words stands between two tokens: what a person is.
func (a *attribution) onlyTitles(from, end int) bool {
	for i := from; i < end; i++ {
		if t := &a.t.Tokens[i]; t.Kind == text.Word && !t.Capital {
			return false
		}
	}
	return true
}

// onlyTells reports whether the paragraph ends at a token, or goes on with a comma or bracket and who a person is,
// without a verb.
func (a *attribution) onlyTells(i int) bool {
	if i >= a.whole.End {
		return true
	}
	if mark := a.t.Tokens[i].Text; mark != "," && mark != "(" && mark != ")" && (mark != "." || i < a.whole.End-1) {
		return false
	}
	for ; i < a.whole.End; i++ {
		if low := a.t.Tokens[i].Lower; a.says(low) || finite.Has(low) || low == "who" || low == "\"" || low == "“" {
			return false
		}
	}
	return true
}

// thatOf reads what somebody contributed named by "that of" alone, behind a sentence that told of several: "There were two
// papers. That of Dr Villar, from Lima, holds that …".
func (a *attribution) thatOf(s text.Sentence, m *text.Mention, before, after int) string {
	if !a.Report || before > s.Tokens.Start+maxThatOf || a.low(s, s.Tokens.Start) != "that" || a.low(s, s.Tokens.Start+1) != "of" {
		return ""
	}
	i := before
	for i > s.Tokens.Start+1 && a.low(s, i) != "of" {
		i-- // "That of the economist Clara Montes"
	}
	if i != s.Tokens.Start+1 {
		return ""
	}
	return a.verbAfter(s, m.Tokens.Start, after)
}

// maxThatOf is how many tokens stand at the most before the name.
const maxThatOf = 16

// quotedAs reads a word that each of those present was asked for: "Ms Montes's was “insurance”".
func (a *attribution) quotedAs(s text.Sentence, after int) bool {
	if w := a.low(s, after); !a.Report || w != "was" && w != "is" {
		return false
	}
	next := a.low(s, after+1)
	return next == "\"" || next == "“" || next == "«"
}

// onlyTurns reports whether a sentence says that somebody took a turn and nothing of what was said: "Then Ana Brown
// responded.", "Mr Osei replied first." after is the token behind the verb.
func (a *attribution) onlyTurns(s text.Sentence, m *text.Mention, word string) bool {
	switch word {
	case "responded", "replied", "answered", "commented", "spoke", "followed", "intervened", "speaks", "responds", "replies":
	default:
		return false
	}
	if !a.Report || m.Form == text.FormPronoun || a.anyQuote(s) {
		return false
	}
	for j := s.Tokens.Start + opener(a.t, s); j < m.Tokens.Start; j++ {
		if t := &a.t.Tokens[j]; t.Kind == text.Punct || finite.Has(t.Lower) {
			return false // "There were no passengers, the Ambassador answered."
		}
	}
	i := m.Tokens.End
	for i < s.Tokens.End && a.low(s, i) != word {
		i++
	}
	if i == s.Tokens.End {
		return false // "That, responded Haque, is impossible."
	}
	for i++; i < s.Tokens.End; i++ {
		switch a.low(s, i) {
		case "first", "next", "last", "then", "briefly", "too", "second", "third", "finally":
		default:
			return a.low(s, i) == "."
		}
	}
	return true
}

// opener is how many tokens at the head of a sentence only say that it comes next: "Then", "Finally,".
func opener(t *text.Text, s text.Sentence) int {
	switch t.Tokens[s.Tokens.Start].Lower {
	case "then", "next", "finally", "lastly", "afterwards", "afterward", "thereafter", "thereupon":
		if s.Tokens.Start+1 < s.Tokens.End && t.Tokens[s.Tokens.Start+1].Text == "," {
			return 2
		}
		return 1
	case "after", "following":
		for i := s.Tokens.Start + 1; i < min(s.Tokens.End, s.Tokens.Start+5); i++ {
			if pauses.Has(t.Tokens[i].Lower) {
				return i + 1 - s.Tokens.Start + after(t, i+1, s.Tokens.End)
			}
		}
	}
	return 0
}

// after is 1 where a comma stands at token i of a sentence.
func after(t *text.Text, i, end int) int {
	if i < end && t.Tokens[i].Text == "," {
		return 1
	}
	return 0
}

// pauses are behind what somebody takes the floor: "After the break Ms Osei …".
var pauses = set("break pause interval recess coffee tea lunch luncheon dinner supper interruption intermission prayer prayers")
