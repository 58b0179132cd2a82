package claim

import (
	"strings"

	"entente/loader/report/text"
)

// verbBefore reads "… ," said Haque and "says the Hanoi historian Minh".
func (a *attribution) verbBefore(s text.Sentence, i int, pronoun bool) string {
	if !pronoun && a.low(s, i) == "," && spokes.Has(a.low(s, i-1)) {
		i-- // “…,” snaps a defence ministry spokesman, Igor Velikanov
	}
	for hops := 0; hops < 7; hops++ {
		w := a.low(s, i-hops)
		if gestures.Has(w) && a.quoteBefore(s, i-hops) {
			return w // “…,” laughed Omar Bwana, who
		}
		if speechAfter.Has(w) && (!pronoun || hops == 0 && w == "said") {
			switch a.low(s, i-hops-1) {
			case ",", "\"", "”", "as", "'", "’", "?", "!":
				return w
			}
			return ""
		}
		if !a.Report && !pronoun && a.utterance(s, i-hops) {
			return w
		}
		if w == "" || a.t.Tokens[i-hops].Kind == text.Punct && w != "-" || pronoun {
			return ""
		}
	}
	return ""
}

// askedAbout are what is done to somebody who then answers.
var askedAbout = set("asked questioned pressed challenged quizzed")

// utterance reports any verb right behind the end of what is quoted: “…,” snaps Igor Velikanov, “…!” foretold the
// Hull reader Barraclough. Writers know more of them than a list.
func (a *attribution) utterance(s text.Sentence, i int) bool {
	w := a.low(s, i)
	if len(w) < 4 || a.t.Tokens[i].Kind != text.Word || a.t.Tokens[i].Capital || !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "old") {
		return false
	}
	j := i - 1
	if a.low(s, j) == "," { // “…”, snaps
		return a.quoteBefore(s, j)
	}
	if !a.quoteBefore(s, i) {
		return false
	}
	switch a.low(s, j-1) {
	case ",", "?", "!", ".", "…", "-", "–", "—":
		return true
	}
	return false
}

// quoteBefore reports whether a quotation ends before token i.
func (a *attribution) quoteBefore(s text.Sentence, i int) bool {
	switch a.low(s, i-1) {
	case "\"", "”", "»", "’":
		return true
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

// verbAfter reads the verb whose subject begins at token subject and ends before token i: behind appositions between
// commas, "of …", what the person was doing, adverbs and auxiliaries.
func (a *attribution) verbAfter(s text.Sentence, subject, i int) string {
	i = a.asides(s, i)
	if i < 0 {
		return ""
	}
	for hops := 0; hops < 4; hops++ {
		switch w := a.low(s, i); w {
		case "has", "had", "have", "also", "then", "however", "further", "therefore", "rightly", "once", "later", "again", "himself", "herself", "even", ",", "still",
			"long", "always", "often", "never", "too", "now", "both", "already", "only", "nonetheless", "nevertheless", "instead", "afterwards", "meanwhile", "today", "yesterday":
			if word := a.opines(s, i); word != "" {
				return word
			}
			i++
			continue
		case "is", "was", "remains", "remained", "does", "did", "likes", "liked", "prefers", "preferred", "cannot", "used", "isn't", "isn’t", "wasn't", "wasn’t":
			if word := a.opines(s, i); word != "" {
				return word
			}
			if answers := askedAbout.Has(a.low(s, i+1)); a.Report && !answers {
				return a.harsher(s, i)
			}
			return a.andSays(s, i) // "was asked about tomatoes and replied that", "is less gloomy, and reminds us that"
		case "would", "could", "will":
			if word := a.willSay(s, i); word != "" {
				return word
			}
			return a.would(s, i)
		default:
			if len(w) > 5 && strings.HasSuffix(w, "ly") && !a.says(w) {
				i++ // "openly", "repeatedly"
				continue
			}
			if rises.Has(w) {
				for j := i + 1; j < min(s.Tokens.End, i+6); j++ {
					if v := a.low(s, j+1); a.low(s, j) == "to" && (reports.Has(v+"s") || reports.Has(v+"es") || v == "say") && v != "speak" {
						return w + " to " + v // intervened to say that, took the floor to ask whether
					}
				}
			}
			if (w == "associated" || w == "associates" || w == "aligned" || w == "dissociated") && (a.low(s, i+1) == "himself" || a.low(s, i+1) == "herself") {
				return w // "associated himself with the previous speaker"
			}
			if (w == "begged" || w == "begs") && a.low(s, i+1) == "to" && a.low(s, i+2) == "differ" {
				return w + " to differ"
			}
			if verdict := a.gives(s, i); verdict != "" {
				return verdict
			}
			if opens.Has(w) {
				for j := i + 1; j < min(s.Tokens.End, i+8); j++ {
					if a.low(s, j) == "by" && gerunds.Has(a.low(s, j+1)) {
						return "by " + a.low(s, j+1) // opened the discussion by noting that
					}
				}
				if word := a.endsWith(s, i); word != "" {
					return word
				}
			}
			if (w == "took" || w == "takes") && (a.low(s, i+1) == "issue" || a.low(s, i+1) == "exception" || a.low(s, i+1) == "the" && (a.low(s, i+2) == "view" || a.low(s, i+2) == "position" || a.low(s, i+2) == "line")) {
				return w + " " + a.low(s, i+1)
			}
			if ahead.Has(w) || speaking.Has(w) {
				if j := a.speechAhead(s, i); j > 0 {
					i = j
					continue
				}
			}
			if a.Report && opens.Has(w) && (a.low(s, i+1) == "in" || a.low(s, i+1) == "from" || a.low(s, i+1) == "with" || a.low(s, i+1) == "at") && (a.follows(s, i+2, "when") || a.follows(s, i+2, "where")) {
				return w // "started in 1973, when …"
			}
			if greetings.Has(w) {
				for j := i + 1; j < min(s.Tokens.End, i+14); j++ {
					if a.low(s, j) == "and" && reports.Has(a.low(s, j+1)) {
						return a.low(s, j+1) // thanked the hosts and recalled that
					}
				}
			}
			if a.Report && (poses.Has(w) || gestures.Has(w)) && a.low(s, i+1) == ":" && i+3 < s.Tokens.End {
				return w // "laughed: there is none"
			}
			if a.Report && (w == "differed" || w == "demurred" || w == "dissented") && a.low(s, i+1) == "." {
				return "" // it only says who speaks next
			}
			if !a.says(w) {
				if a.voicesThat(s, i) {
					return w
				}
				return a.andSays(s, i)
			}
			if !a.Report && bids.Has(w) && !a.hasQuoteOrThat(s, i) {
				return ""
			}
			switch w {
			case "held", "holds":
				if n := a.low(s, i+1); n != "that" && !(n == "," && (a.low(s, subject-1) == "," || a.follows(s, i+2, "that"))) && !(n == "the" && (a.low(s, i+2) == "view" || a.low(s, i+2) == "opinion")) {
					return "" // "held talks"
				}
			case "spoke", "speaks", "talked":
				if !a.Report && !a.anyQuote(s) && (!a.current.IsClaim() || a.current.Known) {
					return "" // what somebody spoke of is told, not quoted
				}
				if n := a.low(s, i+1); n != "about" && n != "of" && n != "on" && !(a.Report && (n == "against" || n == "for" || n == "out" || n == "in" && (a.low(s, i+2) == "favour" || a.low(s, i+2) == "favor" || a.low(s, i+2) == "support"))) {
					return ""
				}
			case "ruled", "rules":
				if a.low(s, i+1) != "out" {
					return ""
				}
			case "pointed", "points":
				if a.low(s, i+1) != "out" && a.low(s, i+1) != "to" {
					return ""
				}
			case "went", "goes":
				if a.low(s, i+1) != "on" {
					return ""
				}
			case "commented":
				if a.low(s, i+1) == "." {
					return "" // "Amb. Potter commented."
				}
			case "submitted", "submits", "found", "finds", "dealt", "deals", "listed", "lists", "reported", "placed", "situated", "expected", "expects", "accepted", "accepts":
				if w := a.reportsOf(s, i); w != "" {
					return w
				}
				return ""
			case "concluded", "concludes":
				if n := a.low(s, i+1); n == "a" || n == "an" || treaties.Has(n) || !a.Report && !a.follows(s, i+1, "that") && !a.anyQuote(s) && n != ":" {
					return "" // an agreement, not a speech
				}
			case "declared", "declares":
				switch a.low(s, i+1) {
				case "war", "independence", "martial", "neutrality", "victory", "a", "an", "itself", "himself":
					return "" // a deed too: "declared war", "declared a blockade"
				}
			case "apologised", "apologises", "apologized", "apologizes", "thanked", "thanks":
				if a.Report {
					return "" // history that a speaker tells
				}
			case "announced", "announces":
				if a.Report && a.low(s, i+1) != "that" {
					return "" // what the news was, not who has the floor
				}
			case "agreed", "agrees", "offered":
				if n := a.low(s, i+1); n == "to" || !a.Report && (n == "in" || n == "on" || n == "at" || n == "upon") && !a.anyQuote(s) || !a.Report && a.low(s, subject-1) == "and" {
					return "" // a deed
				}
			case "called", "calls", "described", "termed", "considers", "considered":
				// "called the remark a poison" and "called on him to go" are speech, "called on him" is not.
				if n := a.low(s, i+1); n == "on" && !charges(a.t, i, s.Tokens.End) || n == "off" || n == "at" {
					return ""
				}
			case "recalled", "recalls":
				if n := a.low(s, i+1); (n == "" || n == "." || n == ";") && !a.Report && !a.anyQuote(s) {
					return "" // "and the ambassador recalled"
				}
			case "put", "puts":
				if n := a.low(s, i+1); n == "in" || n == "up" || n == "out" || n == "off" || n == "into" || n == "down" || n == "ashore" || n == "to" && a.low(s, i+2) == "sea" {
					return "" // of ships and lodgers
				}
				if !a.Report && a.low(s, i+1) == "forward" && !a.hasQuoteOrThat(s, i) {
					return "" // "put forward two plans"
				}
			case "summed", "sums":
				if !a.hasQuoteOrThat(s, i) && !a.follows(s, i, "by") && !a.follows(s, i, ":") {
					return "" // "summed up the proceedings"
				}
			case "wanted", "wants", "wished", "wishes":
				if (a.low(s, i+1) != "to" || a.low(s, i+2) != "know") && !(w != "wanted" && a.low(s, i+1) == "that") {
					return ""
				}
			case "stood", "stands":
				if n := a.low(s, i+2); !a.Report || a.low(s, i+1) != "by" || n != "his" && n != "her" && n != "this" && n != "that" && n != "what" {
					return ""
				}
			case "shows", "showed":
				if n := a.low(s, i+1); n != "that" && n != "how" {
					return "" // "shows a map"
				}
			case "rejects":
				if !a.follows(s, i+1, "as") && !a.follows(s, i+1, "that") {
					return ""
				}
			case "indicated", "indicates", "teased", "teases":
				if !a.hasQuoteOrThat(s, i) {
					return ""
				}
			case "asked", "asks", "told", "tells":
				if !a.hasQuoteOrThat(s, i) && !(a.Report && a.setOff(s, subject, i)) {
					return ""
				}
			}
			return w
		}
	}
	return ""
}

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
		case w == "said" && next == "to" && a.low(s, j+2) == "have" && (reports.Has(a.low(s, j+3)) || a.low(s, j+3) == "called"):
			return first + " said to have " + a.low(s, j+3) // "is said to have answered that"
		case w == "quoted" && next == "by" && a.follows(s, j+2, "as"):
			return first + " quoted" // "is quoted by Xinhua as saying"
		case w == "quoted" && next == "as" || w == "reported" && next == "to":
			return first + " " + w // "was quoted as saying that", "is reported to have said"
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
		if w == "not" && reports.Has(next+"s") || w == "not" && next == "expect" {
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
	if a.Report && (low == "rule" || low == "agree" || low == "accept" || low == "deny" || low == "share" || low == "prefer" || low == "rather" || low == "argue" || low == "say" || low == "suggest" || low == "exclude" || low == "hear" || low == "subscribe") {
		return a.low(s, i) + " … " + low
	}
	return ""
}

// endsWith reads what somebody opens or ends with: "closed the meeting with the remark that".
func (a *attribution) endsWith(s text.Sentence, i int) string {
	for j := i + 1; j < min(s.Tokens.End, i+8); j++ {
		if w := a.low(s, j); w != "with" && w != "on" && w != "by" {
			continue
		}
		if noun, at := a.opinion(s, j+2); noun != "" {
			for k := at + 1; k < min(s.Tokens.End, at+maxPoint); k++ {
				switch a.low(s, k) {
				case "that", ":", "\"", "“", "to":
					return "with … " + noun
				}
			}
		}
		return ""
	}
	return ""
}

// andSays reads the second of two verbs where the first is of no saying: "introduced the topic and
// said that the treaty had lapsed".
func (a *attribution) andSays(s text.Sentence, i int) string {
	first := a.low(s, i)
	if !strings.HasSuffix(first, "ed") && !turns.Has(first) && !opens.Has(first) && (a.Report || !strings.HasSuffix(first, "s") && !irregular.Has(first)) {
		return ""
	}
	for j := i + 1; j+1 < min(s.Tokens.End, i+maxAside); j++ {
		switch low := a.low(s, j); {
		case low == ";" || low == ":" || low == "that" || low == "which" || low == "who":
			return ""
		case low == "and" && (plainly.Has(a.low(s, j+1)) || !a.Report && promises.Has(a.low(s, j+1))) && a.follows(s, j+2, "that"):
			return a.low(s, j+1)
		case low == "and" && a.Report && j == i+1 && (poses.Has(first) || first == "agreed" || first == "laughed" || first == "concurred") && (plainly.Has(a.low(s, j+1)) || atMeetings.Has(a.low(s, j+1))):
			return a.low(s, j+1) // "nodded and said the navy would send an invoice"
		case low == "and" && !a.Report && reports.Has(a.low(s, j+1)) && !weakReports.Has(a.low(s, j+1)) && a.low(s, j+2) == "that":
			return a.low(s, j+1) // "was secretary to the delegation and remembers that"
		case low == "and" && !a.Report && reports.Has(a.low(s, j+1)) && Quotes(a.t, text.Span{Start: j + 2, End: s.Tokens.End}):
			return a.low(s, j+1) // "telephones Erdogan and apologises for “operational mistakes”"
		}
	}
	return ""
}

// promises are what leaders add to a deed.
var promises = set("promised promises reminds reminded pledged pledges")

// gives reads an answer or explanation that somebody gives before a colon: "offers another
// explanation: …", "had a simple answer: …".
func (a *attribution) gives(s text.Sentence, i int) string {
	if !given.Has(a.low(s, i)) {
		return ""
	}
	verdict := ""
	for j := i + 1; j < min(s.Tokens.End, i+14); j++ {
		switch low := a.low(s, j); {
		case verdicts.Has(low):
			verdict = low
		case low == ":" && verdict != "":
			return a.low(s, i) + " " + verdict
		case low == ";" || low == "\"" || low == "“":
			return ""
		}
	}
	return ""
}

// rises are verbs of breaking in, to say something.
var rises = set("intervened interrupted rose took interjected returned hastened stepped jumped came")

// views are held, persuaded says what who holds them is, given how a verdict is given.
var (
	views     = set("view opinion belief conviction mind")
	persuaded = set("convinced certain sure confident persuaded adamant sceptical skeptical hopeful optimistic doubtful")
	given     = set("offers offered gives gave has had draws drew sees saw finds found delivers delivered puts put ends ended raises raised poses posed")
)

// speechAhead steps over what stands between a speaker and the verb: "in his concluding
// remarks emphasised", "at the inaugural session said", "while chairing it, noted".
// It gives the verb's token, 0 where there is none.
func (a *attribution) speechAhead(s text.Sentence, i int) int {
	speech := !ahead.Has(a.low(s, i)) || a.low(s, i) == "while"
	for j := i + 1; j < min(s.Tokens.End, i+18); j++ {
		low := a.low(s, j)
		switch {
		case speeches.Has(low) || occasions.Has(low):
			speech = true
		case speech && a.says(low) && !a.t.Tokens[j].Capital && a.low(s, j-1) != "to" && a.low(s, j-1) != "the" && j > i+1:
			return j
		case low == "that" || low == ";" || low == ":" || finite.Has(low):
			return 0
		}
	}
	return 0
}

// says reports whether a word is a verb of saying: in the report of a meeting also one
// that elsewhere is a deed, "outlined", "discussed".
func (a *attribution) says(low string) bool {
	floor := a.Report || a.current.IsClaim() && !a.current.Known // an expert who is quoted anyway
	return reports.Has(low) || floor && dwells.Has(low) || !a.Report && pressReports.Has(low)
}

// voicesThat reports whether a verb of running text, whichever it is, stands before "that" and a clause of its own: "fumes that
// it is a surrender". What is done so that something be, is no saying: "ensures that", "ordered that".
func (a *attribution) voicesThat(s text.Sentence, i int) bool {
	w := a.low(s, i)
	if len(w) < 5 || a.low(s, i+1) != "that" || !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ed") || bringsAbout.Has(w) || finite.Has(w) || a.t.Tokens[i].Kind != text.Word || a.t.Tokens[i].Capital {
		return false
	}
	next := a.low(s, i+2)
	return subjects.Has(next) || next == "he" || next == "she" || next == "they" || next == "we" || next == "if" || next == "no" || next == "his" || next == "her" || a.t.Tokens[i+2].Capital
}

// bringsAbout are verbs behind which "that" tells what somebody does or finds, not says.
var bringsAbout = set(`ensures ensured means proves proved requires required provides provided secures secured guarantees guaranteed decides decided orders ordered decrees decreed
	learns learned learnt discovers discovered realises realised realizes realized arranges arranged achieves achieved causes caused follows followed stipulates stipulated establishes established notices noticed`)

// reportsOf reads verbs that are of saying only with what stands behind them: "found the thesis
// convincing" but "found a letter", "dealt with the dam" but "dealt in arms".
func (a *attribution) reportsOf(s text.Sentence, i int) string {
	w, next := a.low(s, i), a.low(s, i+1)
	switch w {
	case "submitted", "submits":
		if next != "that" {
			return ""
		}
	case "dealt", "deals":
		if next != "with" {
			return ""
		}
	case "found", "finds":
		for j := i + 2; j < min(s.Tokens.End, i+maxThing+3); j++ {
			if low := a.low(s, j); valuing[low] != "" || low == "convincing" || low == "unconvincing" || low == "difficult" || low == "striking" || low == "odd" || low == "strange" || low == "surprising" {
				return w
			}
		}
		return ""
	}
	return w
}

// treaties are what is concluded rather than spoken.
var treaties = set("agreement agreements treaty treaties pact pacts peace alliance two three several")

// speaking are what a speaker may be doing between name and verb: "presenting the first
// paper argued".
var speaking = set(`presenting speaking chairing addressing delivering opening concluding closing inaugurating moderating responding replying commenting giving sharing highlighting referring
	citing quoting discussing talking welcoming elaborating explaining summing representing participating attending introducing reflecting drawing tracing reviewing summarising summarizing
	beginning starting noting recalling turning answering taking`)

// ahead are the prepositions that may stand between a speaker and the verb.
var ahead = set("in while at during on as")

// speeches are what speakers deliver, occasions where they do, greetings what they begin with.
var (
	speeches  = set("vote thanks summing-up wrap-up remarks address speech presentation statement turn reply response intervention paper comments opinion view keynote talk lecture note welcome contribution deliberations submission part")
	occasions = set("seminar session event occasion conference webinar roundtable table inauguration ceremony meeting discussion forum symposium workshop programme program function gathering panel dialogue guest moderator chair chairperson speaker briefing")
	greetings = set("thanked greeted congratulated welcomed appreciated saluted")
)
