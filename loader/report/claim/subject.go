// What part a name has in its sentence: the subject, what tells who the subject is, by whom
// something is done, whose something is.

package claim

import (
	"entente/loader/report/text"
)

// subject reports whether a person stands where a sentence has its subject or brings
// someone on: not behind a preposition ("the killing of X", "a meeting with X") or in
// apposition. "The floor went to X" brings on.
func (a *attribution) subject(s text.Sentence, m *text.Mention) bool {
	switch a.low(s, m.Tokens.Start-1) {
	case "of":
		return a.low(s, m.Tokens.Start-2) == "turn" // "Then it was the turn of Dr Khan"
	case "by", "with", "from", "for", "against", "between", "about", "on", "in", "at", "under", "during", "after", "before", "'s":
		return false
	case "to":
		for i := s.Tokens.Start; i < m.Tokens.Start; i++ {
			switch a.low(s, i) {
			case "floor", "turn", "turned", "word", "invited", "handed", "passed", "over", "microphone":
				return true
			}
		}
		return false
	case ",":
		return !a.appositive(s, m)
	}
	return true
}

// appositive reports whether a name behind a comma tells who was named before it: "the
// Russian Ambassador, Andrei Karlov, …".
func (a *attribution) appositive(s text.Sentence, m *text.Mention) bool {
	for i := m.Tokens.Start - 2; i >= s.Tokens.Start && i > m.Tokens.Start-12; i-- {
		switch a.low(s, i) {
		case ",":
			return false
		case "ambassador", "minister", "president", "director", "chairman", "secretary", "envoy", "leader", "commander", "chief", "general":
			return true
		}
	}
	return false
}

// titledSubject reports a name between commas that tells who the subject before it is: "His envoy in
// Lima, Juan Ossa, ignored the order".
func (a *attribution) titledSubject(s text.Sentence, m *text.Mention) bool {
	return a.low(s, m.Tokens.Start-1) == "," && a.low(s, m.Tokens.End) == "," && a.appositive(s, m)
}

// withinWhose reports a name in a clause that tells whose something is, and that says nothing of saying itself: the verb behind that
// clause is of who was named before it, "Chile, whose minister Portales saw in it a danger, declared war".
func (a *attribution) withinWhose(s text.Sentence, m *text.Mention) bool {
	for i := m.Tokens.Start - 1; i > max(s.Tokens.Start, m.Tokens.Start-maxWhose); i-- {
		switch w := a.low(s, i); {
		case w == ",":
			return false
		case w == "whose":
			return a.low(s, i-1) == "," && a.closesWithout(s, m.Tokens.End)
		}
	}
	return false
}

// closesWithout reports whether a clause ends at a comma without words that it gives as somebody's: behind "that" or in quotation marks.
func (a *attribution) closesWithout(s text.Sentence, i int) bool {
	for ; i < s.Tokens.End; i++ {
		switch w := a.low(s, i); w {
		case ",":
			return true
		case "that", "\"", "“", "‘":
			return false
		}
	}
	return false
}

// maxWhose is how many tokens may stand between "whose" and a name: "whose foreign minister at the time".
const maxWhose = 7

// putBy reports whether a sentence ends with the person by whom a view is put: "The view of the capital was put by a
// retired envoy, Mr Osei."
func (a *attribution) putBy(s text.Sentence, m *text.Mention) bool {
	if m.Tokens.End < s.Tokens.End-1 {
		return false
	}
	for i := m.Tokens.Start - 1; i > max(s.Tokens.Start, m.Tokens.Start-maxAside); i-- {
		if a.low(s, i) == "by" {
			switch a.low(s, i-1) {
			case "put", "given", "voiced", "represented", "expressed", "defended", "shown", "offered", "taken", "held":
				return true
			}
			return false
		}
	}
	return false
}

func (a *attribution) isPossessive(m *text.Mention) bool {
	switch a.t.Tokens[m.Tokens.Start].Lower {
	case "his", "her", "their":
		return m.Form == text.FormPronoun
	}
	return false
}
