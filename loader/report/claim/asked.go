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
