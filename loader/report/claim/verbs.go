package claim

import (
	"strings"

	"entente/loader/report/text"
)

// verbBefore reads "… ," said Haque and "says the Hanoi historian Minh".
func (a *attribution) verbBefore(s text.Sentence, i int, pronoun bool) string {
	for hops := 0; hops < 7; hops++ {
		w := a.low(s, i-hops)
		if speechAfter.Has(w) && (!pronoun || hops == 0 && w == "said") {
			switch a.low(s, i-hops-1) {
			case ",", "\"", "”", "as", "'", "’", "?", "!":
				return w
			}
			return ""
		}
		if w == "" || a.t.Tokens[i-hops].Kind == text.Punct && w != "-" || pronoun {
			return ""
		}
	}
	return ""
}

func (a *attribution) isPossessive(m *text.Mention) bool {
	switch a.t.Tokens[m.Tokens.Start].Lower {
	case "his", "her", "their":
		return m.Form == text.FormPronoun
	}
	return false
}

// maxAside is how many tokens an apposition or parenthesis beside a name may have,
// maxQuote how far from its verb a quotation may begin.
const (
	maxAside = 30
	maxQuote = 200
)

// verbAfter reads the verb whose subject ends before token i: behind an apposition
// between commas, "of …", adverbs and auxiliaries.
func (a *attribution) verbAfter(s text.Sentence, i int) string {
	for hops := 0; hops < 3; hops++ {
		switch w := a.low(s, i); {
		case w == ",":
			if reports.Has(a.low(s, i+1)) || opens.Has(a.low(s, i+1)) {
				i++ // the name was an apposition: "The next speaker, Dr Marin, argued …"
				hops = 3
				break
			}
			j := i + 1
			for j < min(s.Tokens.End, i+maxAside) && a.low(s, j) != "," {
				j++
			}
			// "…, he argued, …": the verb stands before the comma.
			if a.low(s, j) != "," {
				return ""
			}
			i = j + 1
		case w == "(":
			end := min(s.Tokens.End, i+maxAside)
			for i < end && a.low(s, i) != ")" {
				i++
			}
			i++
		case w == "of" || w == "from" || w == "for":
			j := i + 1
			for j < min(s.Tokens.End, i+12) && a.low(s, j) != "," && !reports.Has(a.low(s, j)) && !finite.Has(a.low(s, j)) {
				j++
			}
			i = j
		default:
			hops = 3
		}
	}
	for hops := 0; hops < 4; hops++ {
		switch w := a.low(s, i); w {
		case "has", "had", "have", "also", "then", "however", "further", "therefore", "rightly", "once", "later", "again", "himself", "herself", "even", ",", "still":
			i++
			continue
		case "was":
			if a.low(s, i+1) == "of" && a.low(s, i+2) == "the" {
				return "was of the " + a.low(s, i+3)
			}
			return ""
		default:
			if opens.Has(w) {
				for j := i + 1; j < min(s.Tokens.End, i+8); j++ {
					if a.low(s, j) == "by" && gerunds.Has(a.low(s, j+1)) {
						return "by " + a.low(s, j+1) // opened the discussion by noting that
					}
				}
			}
			if w == "in" || w == "while" || strings.HasSuffix(w, "ing") {
				if j := a.speechAhead(s, i); j > 0 {
					i = j
					continue
				}
			}
			if greetings.Has(w) {
				for j := i + 1; j < min(s.Tokens.End, i+14); j++ {
					if a.low(s, j) == "and" && reports.Has(a.low(s, j+1)) {
						return a.low(s, j+1) // thanked the hosts and recalled that
					}
				}
			}
			if !reports.Has(w) {
				return ""
			}
			switch w {
			case "pointed", "points":
				if a.low(s, i+1) != "out" && a.low(s, i+1) != "to" {
					return ""
				}
			case "went", "goes":
				if a.low(s, i+1) != "on" {
					return ""
				}
			case "took", "takes":
				return ""
			case "called", "calls", "described", "termed", "considers", "considered":
				// "called the remark a poison" is speech, "called on him" is not.
				if n := a.low(s, i+1); n == "on" || n == "off" || n == "at" {
					return ""
				}
			case "wanted":
				if a.low(s, i+1) != "to" || a.low(s, i+2) != "know" {
					return ""
				}
			case "asked", "asks", "told", "tells":
				if !a.hasQuoteOrThat(s, i) {
					return ""
				}
			}
			return w
		}
	}
	return ""
}

// speechAhead steps over what stands between a speaker and the verb: "in his concluding
// remarks emphasised", "presenting the first paper argued", "while chairing it, noted".
// It gives the verb's token, 0 where there is none.
func (a *attribution) speechAhead(s text.Sentence, i int) int {
	speech := a.low(s, i) != "in"
	for j := i + 1; j < min(s.Tokens.End, i+11); j++ {
		low := a.low(s, j)
		switch {
		case speeches.Has(low):
			speech = true
		case speech && reports.Has(low) && a.low(s, j-1) != "to" && a.low(s, j-1) != "the" && j > i+1:
			return j
		case low == "that" || low == ";" || low == ":" || finite.Has(low):
			return 0
		}
	}
	return 0
}

// speeches are what speakers deliver, greetings what they begin with.
var (
	speeches  = set("remarks address speech presentation statement turn reply response intervention paper comments opinion view keynote talk lecture note welcome contribution")
	greetings = set("thanked greeted congratulated welcomed appreciated saluted")
)
