package claim

import "entente/loader/report/text"

// thingFrom reports whether a person stands between "from" and a colon at the head of a sentence that goes on with what they
// said: "One last thing from him: ask the herders", "A final word from Ms Osei: patience."
func (a *attribution) thingFrom(s text.Sentence, before, after int) bool {
	if !a.Report || a.low(s, before) != "from" || a.low(s, after) != ":" || after+2 >= s.Tokens.End || before > s.Tokens.Start+maxThing {
		return false
	}
	switch a.low(s, before-1) {
	case "thing", "word", "words", "point", "remark", "advice", "question", "wish", "warning", "reminder", "plea", "thought", "comment", "answer", "reply":
		return true
	}
	return false
}

// JoinsAdvice reports whether a sentence behind one that advises adds something that might be done: "And the ministries might
// print a leaflet."
func JoinsAdvice(t *text.Text, span text.Span) bool {
	switch t.Tokens[span.Start].Lower {
	case "and", "also", "finally", "lastly", "third", "thirdly":
	default:
		return false
	}
	for i := span.Start + 2; i+1 < min(span.End, span.Start+maxThing); i++ {
		switch t.Tokens[i].Lower {
		case "might", "could", "may":
			next := t.Tokens[i+1].Lower
			return next != "have" && next != "be" && next != "not" && t.Tokens[i+1].Kind == text.Word
		}
	}
	return false
}
