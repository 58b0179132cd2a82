package claim

import (
	"entente/loader/report/text"
)

// putsInWords reports whether a verb of which a leader is the subject introduces words and no
// deed: a verb of saying with "that" behind it ("told parliament that …"), a judgement
// ("described the ban as a mistake", "called Korea a partner"), a hope or belief expressed, or a
// second verb, "noted the progress and said that …".
func (a *attribution) putsInWords(s text.Sentence, m *text.Mention, verb string) bool {
	i := m.Tokens.End
	for i < s.Tokens.End && a.low(s, i) != verb {
		i++
	}
	if i == s.Tokens.End {
		return false // the verb stands before whom it is said of: "…, reads the note by Peru"
	}
	if plainly.Has(verb) && a.follows(s, i+1, "that") || a.low(s, i+1) == "that" && !settles.Has(verb) || charges(a.t, i, s.Tokens.End) || a.Chronicle && utters(a.t, i, s.Tokens.End) || a.inserted(s, m, i) || a.labels(s, i) {
		return true
	}
	switch verb {
	case "called", "calls", "termed", "terms":
		return a.naming(s, i+1) || a.judges(s, i+1)
	case "described", "describes", "hailed", "hails", "praised", "praises", "condemned", "condemns", "dismissed", "dismisses", "denounced", "denounces", "branded", "brands", "lauded", "viewed", "views", "saw", "sees":
		return a.follows(s, i+2, "as")
	case "expressed", "expresses", "voiced", "voices":
		for j := i + 1; j < min(s.Tokens.End, i+6); j++ {
			if convictions.Has(a.low(s, j)) {
				return a.low(s, j+1) == "that" || a.low(s, j+1) == "for" || a.low(s, j+1) == "of" || a.low(s, j+1) == "in"
			}
		}
	}
	for j := i + 1; j+1 < s.Tokens.End; j++ {
		switch low := a.low(s, j); {
		case low == ";":
			return false
		case low == "and" && plainly.Has(a.low(s, j+1)):
			return a.low(s, j+1) == "said" || a.follows(s, j+2, "that")
		}
	}
	return false
}

// inserted reports whether a person and the verb at token i stand between commas in what is said: "Indochina,
// he told reporters, must become a market".
func (a *attribution) inserted(s text.Sentence, m *text.Mention, i int) bool {
	if a.low(s, m.Tokens.Start-1) != "," {
		return false
	}
	if !plainly.Has(a.low(s, i)) {
		return false
	}
	for j := i + 1; j < min(s.Tokens.End, i+maxListener); j++ {
		switch low := a.low(s, j); {
		case low == "," || low == ".":
			return true
		case low == "that" || finite.Has(low) || a.says(low):
			return false
		}
	}
	return false
}

// maxListener is how many tokens those may take up whom somebody tells: "a German magazine".
const maxListener = 7

// labels reports whether the verb at token i gives something a name between quotation marks: "declares the situation
// “irreversible”", "dubs him “the butcher”".
func (a *attribution) labels(s text.Sentence, i int) bool {
	if !labelling.Has(a.low(s, i)) {
		return false
	}
	for j := i + 2; j < min(s.Tokens.End, i+maxThing); j++ {
		switch tok := &a.t.Tokens[j]; tok.Text {
		case "“", "«":
			return true
		case "\"":
			return tok.Space
		case ",", ";", "that":
			return false
		}
	}
	return false
}

// labelling are verbs of giving a name to something.
var labelling = set("declares declared dubs dubbed brands branded labels labelled labeled pronounces pronounced calls called terms termed")

// follows reports whether a word stands from token i on, before another clause begins.
func (a *attribution) follows(s text.Sentence, i int, word string) bool {
	for j := i; j < min(s.Tokens.End, i+maxThat); j++ {
		switch a.low(s, j) {
		case word:
			return true
		case ";", ".", "and":
			return false
		}
	}
	return false
}

// naming reports whether what stands behind "called" is a thing and what it is called: "the
// ban a mistake", not "a halt" or "for talks".
func (a *attribution) naming(s text.Sentence, i int) bool {
	switch a.low(s, i) {
	case "a", "an", "for", "on", "upon", "off", "in", "up", "out", "back", "at":
		return false
	}
	if w := a.low(s, i); (w == "it" || w == "this" || w == "that" || w == "them" || w == "him") && a.t.Tokens[min(i+1, s.Tokens.End-1)].Kind == text.Word && a.ends(s, i+2) {
		return true // "calls it propaganda"
	}
	for j := i + 1; j < min(s.Tokens.End, i+maxThing); j++ {
		switch a.low(s, j) {
		case "a", "an", "one":
			switch a.low(s, j-1) {
			case "of", "for", "in", "on", "to", "with", "at", "from", "by", "as", "and":
				return false
			}
			return true
		case ",", ";", ".", "that", "to":
			return false
		}
	}
	return false
}

// judges reports whether what stands behind "called" ends in a word that values it: "the idea
// “absurd”", "the decision regrettable".
func (a *attribution) judges(s text.Sentence, i int) bool {
	switch a.low(s, i) {
	case "for", "on", "upon", "off", "in", "up", "out", "back", "at":
		return false
	}
	for j := i + 1; j < min(s.Tokens.End, i+maxThing); j++ {
		mark := a.t.Tokens[j].Text
		if (mark == "“" || mark == "\"") && a.t.Tokens[j].Space {
			return true
		}
		if valuing[a.low(s, j)] != "" && a.ends(s, j+1) {
			return true
		}
		if a.ends(s, j) {
			return false
		}
	}
	return false
}

// maxThat is how many tokens may stand between a verb and its "that", maxThing how many the
// thing may have that is called something.
const (
	maxThat  = 16
	maxThing = 9
)

// plainly are the verbs of saying behind which no deed stands, whoever says it; convictions are
// what people express.
var (
	plainly = set(`said says say told tells stated states warned warns admitted admits claimed claims insisted insists maintained maintains believed believes thought thinks replied replies
	confided confides remarked noted notes recalled recalls reiterated added adds declared declares informed assured feared fears hoped hopes regretted felt feels answered answers mentioned conceded confessed acknowledged
	stressed stresses emphasised emphasises emphasized emphasizes underlined underlines underscored observed explained argued vowed vows predicted predicts alleged alleges denied denies complained complains`)
	convictions = set("hope hopes confidence conviction belief readiness concern doubt doubts optimism view opinion regret fear fears")
)
