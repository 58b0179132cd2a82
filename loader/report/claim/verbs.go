// The verb behind who is named: whether it is one of saying, with what stands behind it.

package claim

import (
	"strings"

	"entente/loader/report/text"
)

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
			if verdict := a.gives(s, i); verdict != "" {
				return verdict // "has a simple answer: …"
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
		case "didn't", "didn’t", "doesn't", "doesn’t":
			if next := a.low(s, i+1); reports.Has(next+"s") || next == "share" || next == "accept" || next == "buy" && a.Report {
				return w + " " + next // "didn't agree with the word"
			}
			return ""
		case "thereupon", "hereupon", "accordingly":
			i++
			continue
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
			if (w == "let" || w == "lets") && (a.low(s, i+1) == "me" || a.low(s, i+1) == "us" || a.low(s, i+1) == "it") && (a.low(s, i+2) == "know" || a.low(s, i+2) == "be" && a.low(s, i+3) == "known") {
				return w + " " + a.low(s, i+1) + " know" // "He will not go, he let me know."
			}
			if (w == "committed" || w == "commits" || w == "bound" || w == "pledged") && (a.low(s, i+1) == "himself" || a.low(s, i+1) == "herself") && (a.low(s, i+2) == "that" || a.low(s, i+2) == "to") {
				return w + " " + a.low(s, i+1)
			}
			if (w == "ratified" || w == "ratifies" || w == "reiterated") && (a.low(s, i+2) == "will" || a.low(s, i+2) == "commitment" || a.low(s, i+2) == "willingness" || a.low(s, i+2) == "readiness") {
				return w + " … " + a.low(s, i+2) // "ratified the will of his country to pave the road"
			}
			if (w == "shot" || w == "fired" || w == "hit") && a.low(s, i+1) == "back" && (a.ends(s, i+2) || a.low(s, i+2) == "that") {
				return w + " back"
			}
			if a.Report && w == "moved" && a.low(s, i+1) == "that" {
				return w // "Mr. Osei thereupon moved that they be heard"
			}
			if n := a.low(s, i+1); !a.Report && inserts.Has(w) && a.low(s, subject-1) == "," && (n == "," || a.ends(s, i+1) && w != "began" && w != "begins") {
				return w // "It would not last, she bet, whatever was promised."
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
				if n := a.low(s, i+1); n == "on" && !charges(a.t, i, s.Tokens.End) || n == "off" || n == "at" || n == "home" || n == "back" || n == "up" {
					return "" // "called home its envoy": who is called has nothing to say
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
				if !a.Report && a.placesThing(s, i) {
					return "" // "put Orkney in pawn"
				}
			case "answered", "answers", "replied", "replies", "responded", "responds", "countered", "counters", "retorted", "retaliated":
				if !a.Report && a.answersByDeed(s, i) {
					return "" // "answered by bringing over the fleet"
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
				if n := a.low(s, i+1); (n == "us" || n == "me" || n == "everyone" || n == "everybody") && a.low(s, i+2) == "to" && !a.Report && !a.Chronicle {
					return w // "She asked us to look at the gaps."
				}
				if !a.hasQuoteOrThat(s, i) && !((a.Report || !a.Chronicle && (w == "told" || w == "tells")) && a.setOff(s, subject, i)) {
					return ""
				}
			}
			return w
		}
	}
	return ""
}

// inserts are verbs that say no more than how somebody speaks, set off by commas in what is said.
var inserts = set("bet bets wagers wagered began begins grumbled grumbles snapped snaps growled muttered mutters whispered whispers shouted guessed guesses figured figures swore allowed allows ventured repeated repeats protested protests teased grunted insinuated")

// askedAbout are what is done to somebody who then answers.
var askedAbout = set("asked questioned pressed challenged quizzed")

// rises are verbs of breaking in, to say something.
var rises = set("intervened interrupted rose took interjected returned hastened stepped jumped came")

// treaties are what is concluded rather than spoken.
var treaties = set("agreement agreements treaty treaties pact pacts peace alliance two three several")

// says reports whether a word is a verb of saying: in the report of a meeting also one
// that elsewhere is a deed, "outlined", "discussed".
func (a *attribution) says(low string) bool {
	floor := a.Report || a.current.IsClaim() && !a.current.Known // an expert who is quoted anyway
	return reports.Has(low) || floor && dwells.Has(low) || !a.Report && pressReports.Has(low)
}

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
		if a.findsSo(s, i+1) {
			return w
		}
		for j := i + 2; j < min(s.Tokens.End, i+maxThing+3); j++ {
			if low := a.low(s, j); low == ":" && a.findsThem(s, i+1) {
				return w
			} else if valuing[low] != "" || low == "convincing" || low == "unconvincing" || low == "difficult" || low == "striking" || low == "odd" || low == "strange" || low == "surprising" {
				return w
			}
		}
		return ""
	}
	return w
}

// findsSo reports whether what somebody finds, from token i on, is a verdict on a thing: "it odd that nobody came", "the
// festivities a little smug".
func (a *attribution) findsSo(s text.Sentence, i int) bool {
	if w := a.low(s, i); (w == "it" || w == "this") && a.t.Tokens[min(i+1, s.Tokens.End-1)].Kind == text.Word {
		return a.low(s, i+2) == "that" || a.low(s, i+2) == "how" || a.low(s, i+2) == "to" && a.low(s, i+1) != "necessary"
	}
	for j := i + 1; j+1 < min(s.Tokens.End, i+maxThing); j++ {
		w := a.low(s, j)
		if finite.Has(w) || a.t.Tokens[j].Kind == text.Punct && w != "-" {
			return false
		}
		if (degrees.Has(w) || w == "too" || w == "so" || w == "a" && (a.low(s, j+1) == "little" || a.low(s, j+1) == "bit")) && w != "as" && w != "no" && w != "more" && w != "less" && w != "still" && w != "not" && w != "even" {
			return true
		}
	}
	return false
}

// voicesThat reports whether a verb of running text, whichever it is, stands before "that" and a clause of its own: "fumes that
// it is a surrender". What is done so that something be, is no saying: "ensures that", "ordered that".
func (a *attribution) voicesThat(s text.Sentence, i int) bool {
	w := a.low(s, i)
	if len(w) < 5 || a.low(s, i+1) != "that" || !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ed") || bringsAbout.Has(w) || finite.Has(w) || a.t.Tokens[i].Kind != text.Word || a.t.Tokens[i].Capital {
		return false
	}
	next := a.low(s, i+2)
	return subjects.Has(next) || next == "he" || next == "she" || next == "they" || next == "we" || next == "if" || next == "no" || next == "his" || next == "her" || i+2 < s.Tokens.End && a.t.Tokens[i+2].Capital
}

// bringsAbout are verbs behind which "that" tells what somebody does or finds, not says.
var bringsAbout = set(`ensures ensured means proves proved requires required provides provided secures secured guarantees guaranteed decides decided orders ordered decrees decreed
	learns learned learnt discovers discovered realises realised realizes realized arranges arranged achieves achieved causes caused follows followed stipulates stipulated establishes established notices noticed`)
