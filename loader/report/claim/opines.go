// Views that are given without a verb of saying: "is of the view that", "would not rule out",
// "offers another explanation: …".

package claim

import (
	"entente/loader/report/text"
)

// opines reads what somebody is said to think without a verb of saying at i: "is of the view
// that", "is convinced that", "has no doubt that", "does not believe", "likes to say".
func (a *attribution) opines(s text.Sentence, i int) string {
	first, j := a.low(s, i), i+1
	for a.low(s, j) == "also" || a.low(s, j) == "firmly" || a.low(s, j) == "still" || a.low(s, j) == "equally" || a.low(s, j) == "quite" || a.low(s, j) == "fully" {
		j++
	}
	w, next := a.low(s, j), a.low(s, j+1)
	switch first {
	case "isn't", "isn’t", "wasn't", "wasn’t":
		if !a.Report && a.moodThen(s, i+1) {
			return first + " …:"
		}
	case "is", "was", "remains", "remained":
		switch {
		case w == "of" && next == "the" && (views.Has(a.low(s, j+2)) || first == "was"):
			return first + " of the " + a.low(s, j+2)
		case w == "of" && views.Has(next) && (a.low(s, j+2) == "that" || a.low(s, j+2) == ","):
			return first + " of " + next // "was of view that"
		case w == "of" && otherwise.Has(next) && views.Has(a.low(s, j+2)), w == "of" && (next == "the" || next == "a") && otherwise.Has(a.low(s, j+2)) && views.Has(a.low(s, j+3)):
			return first + " of another mind" // "is of the contrary opinion"
		case !a.Report && a.moodThen(s, j):
			return first + " …:"
		case w == "at" && next == "pains" && a.low(s, j+2) == "to" || w == "inclined" && next == "to" || w == "tempted" && next == "to":
			for k := j + 2; k < j+5; k++ {
				if v := a.low(s, k); reports.Has(v+"s") || reports.Has(v+"es") {
					return first + " " + w + " to " + v // "was at pains to stress"
				}
			}
		case w == "heard" && next == "to" && (reports.Has(a.low(s, j+2)+"s") || a.low(s, j+2) == "say"):
			return first + " heard to " + a.low(s, j+2)
		case w == "said" && next == "to" && a.low(s, j+2) == "have" && (reports.Has(a.low(s, j+3)) || a.low(s, j+3) == "called"):
			return first + " said to have " + a.low(s, j+3) // "is said to have answered that"
		case w == "quoted" && next == "by" && a.follows(s, j+2, "as"):
			return first + " quoted" // "is quoted by Xinhua as saying"
		case w == "quoted" && next == "as" || w == "reported" && next == "to":
			return first + " " + w // "was quoted as saying that", "is reported to have said"
		case a.Report && compares.Has(w) && persuaded.Has(next) && a.low(s, j+2) != ".":
			return first + " " + w + " " + next // "was less certain, and would rather see"
		case persuaded.Has(w) && (next == "that" || next == "of" || next == ":" && a.Report):
			return first + " " + w
		case w == "not" && (next == "so" || next == "as" || next == "entirely" || next == "quite" || next == "at" || persuaded.Has(next)):
			for k := j + 1; k < j+4; k++ {
				if n := a.low(s, k+1); persuaded.Has(a.low(s, k)) && (n == "that" || n == "whether" || n == "about" || n == "of") {
					return first + " not " + a.low(s, k) // "is not so sure that"
				}
			}
		}
	case "has", "had":
		if (w == "his" || w == "her") && next == "doubts" {
			return first + " doubts"
		}
		if (w == "no" || w == "little") && next == "doubt" || w == "doubts" && (next == "that" || next == "whether" || next == "about") {
			return first + " " + w + " doubt"
		}
	case "does", "did":
		if w == "not" && (reports.Has(next+"s") || (next == "wish" || next == "share" || next == "accept") && a.Report) || w == "not" && next == "expect" {
			return first + " not " + next
		}
	case "used":
		if w == "to" && (reports.Has(next+"s") || next == "say") {
			return "used to " + next
		}
	case "likes", "liked", "prefers", "preferred":
		if w == "to" && reports.Has(next+"s") && !weakReports.Has(next+"s") {
			return first + " to " + next // "liked to remind his classes that"
		}
		if w == "to" && (next == "speak" || next == "call" || next == "think" || next == "say" || next == "put" || next == "repeat" || next == "point") {
			return first + " to " + next
		}
	}
	return ""
}

// moodThen reports whether a few words on somebody's mood stand before a colon and what they say: "is gloomier: one
// election in either capital could undo it all".
func (a *attribution) moodThen(s text.Sentence, i int) bool {
	for j := i; j < min(s.Tokens.End, i+maxTemper); j++ {
		t := &a.t.Tokens[j]
		switch {
		case t.Text == ":":
			return j > i && s.Tokens.End-j > minSaid && !a.t.Tokens[j-1].Capital
		case t.Kind != text.Word, t.Lower == "that", t.Lower == "who":
			return false
		}
	}
	return false
}

// How many tokens tell of a mood at the most, and how many what is said then at the least.
const (
	maxTemper = 5
	minSaid   = 6
)

// otherwise are words for a view that differs from the one before, or is the same.
var otherwise = set("another different contrary opposite opposed same like similar")

// compares say how much of something somebody is, beside another.
var compares = set("less more rather far hardly scarcely")

// views are held, persuaded says what who holds them is, given how a verdict is given.
var (
	views     = set("view opinion belief conviction mind")
	persuaded = set("convinced certain sure confident persuaded adamant sceptical skeptical hopeful optimistic doubtful")
	given     = set("offers offered gives gave has had draws drew sees saw finds found delivers delivered puts put ends ended raises raised poses posed")
)

// gives reads an answer or explanation that somebody gives before a colon: "offers another
// explanation: …", "had a simple answer: …".
func (a *attribution) gives(s text.Sentence, i int) string {
	if !given.Has(a.low(s, i)) {
		return ""
	}
	verdict := ""
	for j := i + 1; j < min(s.Tokens.End, i+14); j++ {
		switch low := a.low(s, j); {
		case verdicts.Has(low), low == "image":
			verdict = low
		case low == ":" && verdict != "":
			return a.low(s, i) + " " + verdict
		case low == ";" || low == "\"" || low == "“":
			return ""
		}
	}
	return ""
}

// willSay reads what somebody said later, as chronicles tell it: "will say later", "would later recall
// that".
func (a *attribution) willSay(s text.Sentence, i int) string {
	later := false
	for j := i + 1; j < min(s.Tokens.End, i+4); j++ {
		switch low := a.low(s, j); low {
		case "later", "afterwards", "subsequently":
			later = true
		case "say", "recall", "write", "claim", "admit", "remember", "tell", "describe", "call", "argue", "explain", "deny", "complain":
			if later || a.low(s, j+1) == "later" || a.low(s, j+1) == "afterwards" || a.anyQuote(s) {
				return a.low(s, i) + " " + low
			}
			return ""
		}
	}
	return ""
}

// would reads what somebody says to be ready or not ready for: "would not rule out a tribunal",
// "could not agree with the professor". Elsewhere than at a meeting it tells of the future.
func (a *attribution) would(s text.Sentence, i int) string {
	j := i + 1
	if a.low(s, j) == "not" {
		j++
	}
	low := a.low(s, j)
	if a.Report && low == "go" && (a.low(s, j+1) == "so" || a.low(s, j+1) == "that" || a.low(s, j+1) == "as") && a.low(s, j+2) == "far" {
		return a.low(s, i) + " … go so far"
	}
	if next := a.low(s, j+1); a.Report && (low == "have" && (next == "the" || next == "both" || next == "all" || next == "a") || (low == "begin" || low == "start") && next == "with" || low == "like" && (next == "to" || next == "the")) {
		return a.low(s, i) + " … " + low // "would have the parliament take up the matter"
	}
	if a.Report && (low == "rule" || low == "agree" || low == "accept" || low == "deny" || low == "share" || low == "prefer" || low == "rather" || low == "live" && a.low(s, j+1) == "with" || low == "argue" || low == "say" || low == "suggest" || low == "exclude" || low == "hear" || low == "subscribe") {
		return a.low(s, i) + " … " + low
	}
	return ""
}
