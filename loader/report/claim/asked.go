package claim

import (
	"entente/loader/report/text"
	"entente/schema"
)

// addressee finds whom the person who has just spoken asked: "Ms Tanaka asked Dr Choi what civil
// society could do".
func (a *attribution) addressee(s text.Sentence, mentions []text.Mention, v Voice) schema.Entity {
	for i := range mentions {
		m := &mentions[i]
		before := a.low(s, m.Tokens.Start-1)
		if person, ok := a.person(m); ok && m.Form != text.FormPronoun && !samePerson(person, v.Speaker) && (asking.Has(before) || before == "to" && a.asksTo(s, m.Tokens.Start-1)) {
			return person
		}
	}
	return schema.Entity{}
}

// noteAsker keeps who has asked until somebody else than who answers speaks.
func (a *attribution) noteAsker(v Voice) {
	switch {
	case !a.Report || !v.IsClaim():
	case asking.Has(v.Word) || Asks(v) || v.Word == "insisted" || v.Word == "put":
		if a.heard = a.Floor.Speaker; a.current.IsClaim() {
			a.heard = a.current.Speaker
		}
		a.asker, a.answered = v, false
	case a.answered || samePerson(v.Speaker, a.asker.Speaker):
		a.asker = Voice{}
	default:
		a.answered = true
	}
}

// insists reports whether a sentence behind an answer is the next question of who asked before it: "“And
// the cloves?” she insisted", "She asked if …".
func (a *attribution) insists(s text.Sentence) bool {
	if !a.answered || !a.asker.IsClaim() {
		return false
	}
	for i := s.Tokens.Start; i+1 < s.Tokens.End; i++ {
		w := a.low(s, i)
		if i > s.Tokens.Start && a.low(s, i-1) != "\"" && a.low(s, i-1) != "”" {
			continue
		}
		if w != "he" && w != "she" {
			continue
		}
		next := a.low(s, i+1)
		if next == "then" || next == "also" || next == "further" {
			next = a.low(s, i+2)
		}
		return asking.Has(next) || next == "wondered" || next == "inquired" || next == "enquired" || i > s.Tokens.Start && next == "insisted"
	}
	return false
}

// asksTo reports whether a question or the like is put to whom "to" at token i introduces.
func (a *attribution) asksTo(s text.Sentence, i int) bool {
	for j := max(s.Tokens.Start, i-5); j < i; j++ {
		switch a.low(s, j) {
		case "question", "questions", "query", "turning", "turned", "remark", "objection":
			return true
		}
	}
	return false
}

// answers reports whether a sentence gives an answer without naming whose: "“A great deal,” came
// the reply", "The answer was that it could not".
func (a *attribution) answers(s text.Sentence) bool {
	if i := s.Tokens.Start; replies.Has(a.low(s, i)) && a.low(s, i+1) == ":" {
		return true // "Answer: not legally."
	}
	for i := s.Tokens.Start; i+2 < s.Tokens.End; i++ {
		if a.low(s, i) != "the" || !replies.Has(a.low(s, i+1)) {
			continue
		}
		before, after := a.low(s, i-1), a.low(s, i+2)
		if w := a.low(s, i+3); contributed.Has(w) && a.low(s, i+4) == "by" || after == "came" && w == "from" {
			return false // "The response was given by Dr Khan": whose it is, it tells
		}
		switch {
		case before == "came" || before == "was" || before == "ran" || before == "is":
			return true
		case i == s.Tokens.Start && (after == "was" || after == "came" || after == "is" || after == "ran" || after == ":"):
			return true
		}
	}
	return false
}

// asking are verbs whose object is asked, replies what one who is asked gives.
var (
	asking  = set("asked asks questioned questions challenged challenges pressed presses addressed invited invites queried reminded")
	replies = set("reply answer response retort rejoinder")
)
