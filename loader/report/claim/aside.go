package claim

import "entente/loader/report/text"

// maxAside is how many tokens an apposition or parenthesis beside a name may have,
// maxAsides how many of them stand in a row, maxQuote how far from its verb a quotation
// may begin.
const (
	maxAside  = 30
	maxAsides = 6
	maxQuote  = 200
)

// asides steps over what tells who a speaker is: parentheses, "of the institute", and
// appositions, of which there may be several ("Maj Gen Rao, psc, Director General, IDSA,
// said") and of which the last may lack its comma ("Dr Khan, head of the board in his
// remarks said"). It gives the token where the verb may stand, -1 where none can.
func (a *attribution) asides(s text.Sentence, i int) int {
	apposed := a.Report && a.low(s, i-1) == "," // a title behind the name is read as part of it: "Dr Marin, President, IDSA stated that"
	for range maxAsides {
		switch w := a.low(s, i); {
		case w == ",":
			if a.says(a.low(s, i+1)) || opens.Has(a.low(s, i+1)) {
				return i + 1 // the name was an apposition: "The next speaker, Dr Marin, argued …"
			}
			if speaking.Has(a.low(s, i+1)) && a.low(s, i+2) == "," && a.says(a.low(s, i+3)) {
				return i + 3 // "Jitka Novak, responding, doubted that"
			}
			next, verb := a.apposition(s, i+1)
			if a.low(s, i+1) == "who" && a.says(a.low(s, i+2)) && a.givenTo(s, i) {
				return i + 2 // "The floor was given to Dr Marin, who states that …"
			}
			if next < 0 && a.low(s, i+1) == "who" && a.says(a.low(s, i+2)) {
				return i + 2 // "Among them is Clara Montes, who says that …"
			}
			if w := a.low(s, i+1); next < 0 && (w == "is" || w == "was" || w == "has" || w == "had") {
				return i + 1 // "The envoy, Dr Marin, is reported to have said"
			}
			if verb || next < 0 {
				return next
			}
			i, apposed = next+1, true
		case w == "who" && a.clefts(s) && a.says(a.low(s, i+1)):
			return i + 1 // "It was Pedro Salas who said"
		case w == "(":
			end := min(s.Tokens.End, i+maxAside)
			for i < end && a.low(s, i) != ")" {
				i++
			}
			i++
		case w == "of" || w == "from" || w == "for" || w == "at" && i+1 < s.Tokens.End && a.t.Tokens[i+1].Capital:
			j := i + 1
			for j < min(s.Tokens.End, i+12) && a.low(s, j) != "," && (!a.says(a.low(s, j)) || a.t.Tokens[j].Capital) && !finite.Has(a.low(s, j)) {
				j++
			}
			i = j
		case w == "to" && a.postedTo(s, i) > 0:
			i = a.postedTo(s, i)
		case !apposed && a.Report && i > s.Tokens.Start && i < s.Tokens.End && a.t.Tokens[i].Capital && posts.Has(w):
			next, verb := a.apposition(s, i) // "Dr Khan Director CPS, said", "Dr Khan Senior Fellow in his remarks said"
			if verb || next < 0 {
				return next
			}
			i = next + 1
		case apposed && a.nominal(s, i):
			next, verb := a.apposition(s, i)
			if verb || next < 0 {
				return next
			}
			i = next + 1
		default:
			return i
		}
	}
	return i
}

// posts begin what somebody is where no comma parts it from the name.
var posts = set("director professor chairperson convener convenor coordinator rector senior assistant associate deputy executive lecturer fellow researcher head")

// givenTo reports whether a sentence says before token i that the floor goes to somebody.
func (a *attribution) givenTo(s text.Sentence, i int) bool {
	for j := s.Tokens.Start; j < min(i, s.Tokens.Start+maxAsides); j++ {
		switch a.low(s, j) {
		case "floor", "word", "microphone", "turn":
			return a.Report
		}
	}
	return false
}

// clefts reports a sentence that begins "It was", "And it was".
func (a *attribution) clefts(s text.Sentence) bool {
	i := s.Tokens.Start
	if w := a.low(s, i); w == "and" || w == "but" {
		i++
	}
	return a.low(s, i) == "it"
}

// apposition finds the comma that closes what begins at token i, or, verb set, the verb
// before which the comma is missing: behind "in his remarks", or before "that". It gives
// -1 where there is neither.
func (a *attribution) apposition(s text.Sentence, i int) (next int, verb bool) {
	clause := a.low(s, i) == "who" || a.low(s, i) == "which" || a.low(s, i) == "he" || a.low(s, i) == "she"
	for j := i; j < min(s.Tokens.End, i+maxAside); j++ {
		low := a.low(s, j)
		switch {
		case low == ",":
			return j, false
		case clause:
		case (low == "in" || low == "while") && j > i:
			if k := a.speechAhead(s, j); k > 0 && a.owned(s, j, k) {
				return k, true
			}
		case reports.Has(low) && a.low(s, j+1) == "that" && j > i && !finite.Has(a.low(s, j-1)):
			return j, true
		}
	}
	return -1, false
}

// owned reports whether "his" or "her" stands between two tokens: "in his remarks".
func (a *attribution) owned(s text.Sentence, from, to int) bool {
	for j := from; j < to; j++ {
		if low := a.low(s, j); low == "his" || low == "her" || low == "while" {
			return true
		}
	}
	return false
}

// nominal reports whether a further apposition begins at token i, behind a comma: words
// that are neither a verb of saying nor what may stand before one.
func (a *attribution) nominal(s text.Sentence, i int) bool {
	switch low := a.low(s, i); low {
	case "has", "had", "have", "also", "then", "however", "further", "therefore", "rightly", "once", "later", "again", "himself", "herself", "even", "still", "was", "and", "but", "who", "he", "she", "it", "they", "we", "there":
		return false
	default:
		return low != "" && !a.says(low) && !a.voicesThat(s, i) && !given.Has(low) && low != "likes" && low != "prefers" && low != "remains" && low != "cannot" && !opens.Has(low) && !ahead.Has(low) && !greetings.Has(low) && !finite.Has(low) && !hasIng(low)
	}
}

func hasIng(low string) bool { return len(low) > 4 && low[len(low)-3:] == "ing" }

// postedTo gives the token behind the comma that ends where somebody is posted: "the
// Ambassador of Iran to Pakistan, said", 0 where something else follows "to".
func (a *attribution) postedTo(s text.Sentence, i int) int {
	if t := i + 1; t >= s.Tokens.End || !a.t.Tokens[t].Capital && a.low(s, t) != "the" {
		return 0
	}
	for j := i + 1; j < min(s.Tokens.End-1, i+7); j++ {
		switch low := a.low(s, j); {
		case low == ",":
			return j + 1
		case a.says(low) || finite.Has(low):
			return 0
		}
	}
	return 0
}
