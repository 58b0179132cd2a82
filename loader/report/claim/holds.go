package claim

import "entente/loader/report/text"

// holds reads what a sentence says that a person holds or answers without a verb of saying: "Dr
// Haque's hope was that …", "It was her belief that …", "“…” was the envoy's answer", "The
// argument of Dr Haque was that …". after is the token behind the person and the possessive mark.
func (a *attribution) holds(s text.Sentence, m *text.Mention, before, after int) string {
	noun, at := a.opinion(s, after)
	if noun == "" {
		return ""
	}
	switch a.low(s, before) {
	case "was", "is", "came", "ran":
		if a.low(s, before-1) == "it" && before-1 == s.Tokens.Start {
			return "it was … " + noun
		}
		switch a.low(s, before-1) {
		case ",", "\"", "”", "»", "?", "!", "’", "'":
			return a.low(s, before) + " … " + noun
		}
		return ""
	case "in", "to", "by", "from", "on", "with", "of", "for", "against", "as":
		return ""
	}
	if !a.Report && m.Known {
		return ""
	}
	from := at + 1
	if a.low(s, from) == "," && (a.low(s, from+1) == "which" || a.low(s, from+1) == "as") {
		for from += 2; from < s.Tokens.End && a.low(s, from) != ","; from++ {
		}
		from++ // "Osei's line, which he has from his father, is that"
	}
	for i := from; i < min(s.Tokens.End, from+maxPoint-1); i++ {
		switch low := a.low(s, i); low {
		case "is", "was", "remained", "remains", "were", "are", "ran", "went":
			if a.Report || a.follows(s, i+1, "that") || a.anyQuote(s) || a.low(s, i+1) == ":" {
				return noun + " " + low
			}
			return ""
		case ":":
			return noun
		case ",", ";", "and", "that", "which", "who", "has", "had", "would", "will", "could":
			return ""
		}
	}
	return ""
}

// maxPoint is how many tokens may stand between what somebody holds and "is": "Dr Haque's
// answer to the question on visas was".
const maxPoint = 9

// opinion reads what a person is said to have, an adjective or two before it: "own view", "main
// argument".
func (a *attribution) opinion(s text.Sentence, i int) (noun string, at int) {
	for j := i; j < min(s.Tokens.End, i+3); j++ {
		low := a.low(s, j)
		if opinions.Has(low) || verdicts.Has(low) && low != "picture" && low != "letter" {
			return low, j
		}
		if a.t.Tokens[j].Kind != text.Word || a.t.Tokens[j].Capital || finite.Has(low) || a.says(low) {
			return "", 0
		}
	}
	return "", 0
}

// inOpinion reads "in Dr Haque's own view", "to her mind", "by his account".
func (a *attribution) inOpinion(s text.Sentence, before, after int) string {
	switch a.low(s, before) {
	case "to":
		if a.low(s, before-1) == "as" {
			return "" // "As to Miss Osei's words, he would give a dinner to know them"
		}
	case "in", "by", "on", "from":
	default:
		return ""
	}
	for j := after; j < min(s.Tokens.End, after+3); j++ {
		low := a.low(s, j)
		if lenses.Has(low) {
			return "in " + low
		}
		if a.t.Tokens[j].Kind != text.Word || a.t.Tokens[j].Capital || finite.Has(low) {
			break
		}
	}
	return ""
}

// ofWhom reads "in the firm view of Dr Haque", "from the point of view of the ambassador".
func (a *attribution) ofWhom(s text.Sentence, before int) string {
	for hops := 0; hops < 5 && a.low(s, before) != "of" && before > s.Tokens.Start && a.t.Tokens[before].Kind == text.Word && !finite.Has(a.low(s, before)); hops++ {
		before-- // "of political scientist Ulrik Pram Gad"
	}
	if a.low(s, before) != "of" || !lenses.Has(a.low(s, before-1)) {
		return ""
	}
	for i := before - 2; i >= max(s.Tokens.Start, before-6); i-- {
		switch a.low(s, i) {
		case "in", "to", "from", "by":
			return "in the " + a.low(s, before-1)
		case "the", "own", "firm", "point", "of", "considered", "personal", "honest", "expert":
		default:
			return ""
		}
	}
	return ""
}

// concerned reads "as far as Mr Haque was concerned".
func (a *attribution) concerned(s text.Sentence, before, after int) bool {
	if a.low(s, before) != "as" || a.low(s, before-1) != "far" {
		return false
	}
	w := a.low(s, after)
	return (w == "was" || w == "is") && a.low(s, after+1) == "concerned"
}

// forWhom reads a person set off by commas as the one for whom something is so: "For Dr Haque, the
// pact was a trap", "The pact was, to him, a trap".
func (a *attribution) forWhom(s text.Sentence, m *text.Mention, before, after int) bool {
	if first := a.low(s, s.Tokens.Start); a.Report && (first == "for" || first == "to") {
		before = a.overStyle(s, before)
	}
	w := a.low(s, before)
	if w != "for" && w != "to" {
		return false
	}
	end := a.low(s, after)
	switch {
	case m.Known && !a.Report:
		return false
	case before == s.Tokens.Start:
		return a.Report && (end == "," && (w == "for" || m.Form == text.FormPronoun) || w == "for" && m.Form != text.FormPronoun && soHeads.Has(end))
	case a.low(s, before-1) == ",":
		return (end == "," || end == "." || end == ";") && (a.Report || a.anyQuote(s))
	}
	return false
}

// overStyle steps back from the token before a name over what its bearer is called: "For the retired Greek diplomat".
func (a *attribution) overStyle(s text.Sentence, before int) int {
	for i := before; i > max(s.Tokens.Start, before-maxStyle); i-- {
		switch t := &a.t.Tokens[i]; {
		case t.Lower == "the":
			return i - 1
		case t.Kind != text.Word && t.Text != "-", finite.Has(t.Lower), t.Lower == "of", t.Lower == "in", t.Lower == "by":
			return before
		}
	}
	return before
}

// maxStyle is how many tokens somebody is called by before the name at the most.
const maxStyle = 5

// asksFrom reads "The first question, from Mr Haque of the Daily, concerned …".
func (a *attribution) asksFrom(s text.Sentence, before int) bool {
	if w := a.low(s, before); w != "from" && w != "by" {
		return false
	}
	switch a.low(s, s.Tokens.Start) {
	case "responding", "replying", "answering", "in":
		return false // "Responding to a question from Mr Haque, the envoy said": the answer
	}
	for i := s.Tokens.Start; i < before; i++ {
		switch a.low(s, i) {
		case "with", "by", "of", "at":
			return false // "An evening with a comment by Mr Haque"
		}
	}
	for i := before - 1; i >= max(s.Tokens.Start, before-4); i-- {
		switch a.low(s, i) {
		case "question", "query", "comment", "remark", "intervention":
			return true
		}
	}
	return false
}

// convinced reads a conviction set behind what somebody is convinced of: "Without Cenepa, the
// colonel was convinced, there would have been no peace".
func (a *attribution) convinced(s text.Sentence, before, after int) string {
	w := a.low(s, after)
	if w != "was" && w != "is" || a.low(s, before) != "," {
		return ""
	}
	if end := a.low(s, after+2); persuaded.Has(a.low(s, after+1)) && (end == "," || end == ".") {
		return w + " " + a.low(s, after+1)
	}
	return ""
}

// presents reports whether a sentence only says what somebody's contribution to the meeting was
// about: "Dr Haque's presentation dealt with the dam". It gives the floor.
func (a *attribution) presents(s text.Sentence, m *text.Mention) bool {
	if !a.Report || m.Tokens.Start > s.Tokens.Start+3 {
		return false
	}
	i := m.Tokens.End
	if low := a.low(s, i); low == "'s" || low == "’s" {
		i++
	}
	for j := i; j < min(s.Tokens.End, i+3); j++ {
		if low := a.low(s, j); contributions.Has(low) {
			return true
		}
	}
	return false
}

// soHeads are the first words of what is so for somebody: "For Dr Haque the bill was paid later".
var soHeads = set("the this that these those it its there what a an neither both all nothing nobody")

// opinions are what people hold or utter, lenses those of them in which they see something,
// contributions what they give to a meeting.
var (
	opinions = set(`view views opinion belief conviction contention argument thesis claim hope fear fears concern concerns worry impression feeling expectation estimate estimation analysis diagnosis
		interpretation reading understanding perception position stance line finding observation remark plea appeal recommendation demand suspicion criticism objection retort rejoinder regret wish complaint grievance intuition guess hunch
		forecast prognosis formula confession anecdote admission joke quotation provocation story metaphor account thinking reasoning premise emphasis recipe remedy preference hypothesis conjecture bet take tack instinct`)
	lenses = set(`phrase view views opinion words judgment judgement eyes eye estimate estimation reading account mind assessment analysis experience belief impression understanding interpretation telling reckoning
		conviction perspective standpoint viewpoint evaluation verdict calculation thinking submission version perception contention argument memory recollection definition diagnosis`)
	contributions = set("response reply rejoinder answer summary report account overview toast view views perspective side position assessment case information briefing update presentation paper talk contribution intervention speech address lecture remarks keynote note statement turn introduction comments recapitulation recap")
)
