package claim

import "entente/loader/report/text"

// invited reports whether the words from token i on say that somebody was invited to speak, and nothing of what was said: "was
// invited to give his testimony", "was asked to say a few words", "was called upon to respond".
func (a *attribution) invited(s text.Sentence, i int) bool {
	switch a.low(s, i) {
	case "invited", "asked", "called", "requested", "welcomed", "brought":
	default:
		return false
	}
	if w := a.low(s, i-1); w != "was" && w != "then" && w != "next" && w != "again" && w != "also" {
		return false
	}
	to := false
	for j := i + 1; j < min(s.Tokens.End, i+maxInvited); j++ {
		switch w := a.low(s, j); {
		case w == "to" || w == "for":
			to = true
		case to && testimony.Has(w):
			return a.ends(s, j+1) || a.low(s, j+1) == "on" || a.low(s, j+1) == "about" || a.low(s, j+1) == "of" || a.low(s, j+1) == "from"
		case w == "that" || w == "whether" || w == "about" || w == ",":
			return false
		}
	}
	return false
}

// maxInvited is how many tokens such an invitation has at the most.
const maxInvited = 12

// testimony is what somebody is invited to give or do.
var testimony = set("testimony testimonies testify witness account story experience experiences speak respond reply floor rostrum podium microphone word words contribution statement presentation speech remarks view views recollections memories intervene")

// namesReplier reports whether behind a name and a comma stands who answers: "Captains Gray and Kendrick, answered the
// speaker, had watched" is about them and said by another.
func (a *attribution) namesReplier(s text.Sentence, i int) bool {
	if a.low(s, i) != "," || !speechAfter.Has(a.low(s, i+1)) {
		return false
	}
	j := i + 2
	if a.low(s, j) != "the" {
		return false
	}
	for k := j + 1; k < j+4; k++ {
		if offices.Has(a.low(s, k)) {
			return a.low(s, k+1) == ","
		}
	}
	return false
}

// fronted reports whether the person whom a pronoun behind the name speaks of stands before it: "Meares he called a liar".
func (a *attribution) fronted(s text.Sentence, m *text.Mention) bool {
	if w := a.low(s, m.Tokens.End); m.Form == text.FormPronoun || m.Tokens.Start != s.Tokens.Start || w != "he" && w != "she" {
		return false
	}
	for i := m.Tokens.End + 1; i < m.Tokens.End+3; i++ {
		if a.says(a.low(s, i)) {
			return true
		}
	}
	return false
}

// objectOf reports whether a pronoun at the head of a sentence is whom its subject, named behind a comma, does something to:
// "Thanking him, Ms Osei held that".
func (a *attribution) objectOf(s text.Sentence, m *text.Mention) bool {
	if w := a.low(s, m.Tokens.Start); w != "him" && w != "her" {
		return false
	}
	return m.Tokens.Start == s.Tokens.Start+1 && hasIng(a.low(s, s.Tokens.Start)) && a.low(s, m.Tokens.End) == "," && a.t.Tokens[min(m.Tokens.End+1, s.Tokens.End-1)].Capital
}

// cameFrom reports whether a sentence ends with the person from whom a view came: "The opposite opinion came from Mrs Osei."
func (a *attribution) cameFrom(s text.Sentence, m *text.Mention) bool {
	i := m.Tokens.Start - 1
	if a.low(s, i) != "from" || a.low(s, i-1) != "came" && a.low(s, i-1) != "comes" || !a.ends(s, a.pastBrackets(s, m.Tokens.End)) {
		return false
	}
	for j := s.Tokens.Start; j < i; j++ {
		if w := a.low(s, j); opinions.Has(w) || contributions.Has(w) || w == "objection" || w == "line" || w == "voice" || w == "comment" || w == "question" {
			return true
		}
	}
	return false
}

// findsThem reports whether what somebody finds to be something is a thing told before, by its pronoun: "Osei finds them a
// nuisance: …".
func (a *attribution) findsThem(s text.Sentence, i int) bool {
	switch a.low(s, i) {
	case "them", "it", "this", "that", "these", "those", "both", "neither":
		return a.Report
	}
	return false
}

// OnlyTurn reports whether a sentence without a subject, which stands behind the name that a label gives, says no more than
// when its speaker took the floor, or what the talk was about: "spoke last.", "dealt with the return." What it says of how
// somebody spoke or what they held is part of their words.
func OnlyTurn(t *text.Text, span text.Span) bool {
	if span.Len() < 3 || span.Len() > maxTurn || Quotes(t, span) || anyOf(t, span, "that", ":", ",", ";", "by", "is", "was", "are", "were", "has", "had", "not", "should", "must", "and") {
		return false
	}
	switch first, next := t.Tokens[span.Start], t.Tokens[span.Start+1].Lower; first.Text {
	case "spoke", "came", "followed":
		return next == "last" || next == "first" || next == "next" || next == "second" || next == "third" || next == "after" || next == "before"
	case "dealt":
		return next == "with"
	}
	return false
}

// maxTurn is how many tokens such a sentence has at the most.
const maxTurn = 9

// crowdDoes reports whether those who do what the verb at token i tells are people at large, of whom somebody tells, and none
// of those who are at the meeting: "Villagers on the far bank welcomed the soldiers".
func (a *attribution) crowdDoes(s text.Sentence, i int) bool {
	first := &a.t.Tokens[s.Tokens.Start]
	if i == s.Tokens.Start || first.Len() < 4 || !hasPluralEnd(first.Lower) || a.says(first.Lower) || plural.Has(first.Lower) || crowds.Has(first.Lower) {
		return false
	}
	for j := s.Tokens.Start + 1; j <= i; j++ {
		if t := &a.t.Tokens[j]; t.Kind != text.Word || t.Capital || finite.Has(t.Lower) {
			return false
		}
	}
	for j := i + 1; j < s.Tokens.End; j++ {
		switch a.low(s, j) {
		case "guest", "guests", "speaker", "speakers", "participant", "delegates", "initiative", "idea", "proposal":
			return false
		}
	}
	return true
}

// hasPluralEnd reports whether a word ends as those for several do.
func hasPluralEnd(w string) bool { return w[len(w)-1] == 's' && w[len(w)-2] != 's' }

// InClosing reports whether a sentence begins with who says it in closing a meeting, or says so first: "The chair, in closing,
// promised", "In conclusion Dr Osei noted".
func InClosing(t *text.Text, span text.Span) bool {
	for i := span.Start; i+1 < min(span.End, span.Start+maxThing); i++ {
		switch w, next := t.Tokens[i].Lower, t.Tokens[i+1].Lower; w {
		case "in":
			if next == "closing" || next == "conclusion" || next == "concluding" || next == "parting" {
				return true
			}
		case "closing", "concluding":
			if next == "the" && i == span.Start {
				return true
			}
		}
	}
	return false
}

// overOffice steps from token i over what the person is whose name stands behind it: "the sociologist".
func (a *attribution) overOffice(s text.Sentence, i int) int {
	if a.low(s, i) != "the" {
		return i
	}
	for j := i + 1; j < i+4; j++ {
		if offices.Has(a.low(s, j)) {
			return j + 1
		}
	}
	return i
}
