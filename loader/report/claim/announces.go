package claim

import (
	"entente/loader/report/text"
)

// AnnouncesAdvice reports whether a sentence of running text says that what ought to be done follows, and nobody's name:
// "So what is to be done?", "What do we want?", "Two wishes remain.", "The Group is advised as follows."
func AnnouncesAdvice(t *text.Text, span text.Span) bool {
	if span.Len() > maxAnnouncing {
		return false
	}
	low := func(i int) string {
		if i < span.Start || i >= span.End {
			return ""
		}
		return t.Tokens[i].Lower
	}
	asks := low(span.End-1) == "?"
	what, ought, counted := false, false, false
	for i := span.Start; i < span.End; i++ {
		switch w := low(i); {
		case w == "what" || w == "how":
			what = true
		case w == "not" || w == "never" || w == "\"" || w == "“":
			return false
		case w == "might" || w == "could" || w == "can" || w == "should" || w == "must" || w == "ought":
			ought = what
		case asks && what && (w == "done" && low(i-1) == "be" || ought && w == "do"):
			return true
		case asks && what && wanting.Has(w) && i > 1 && (low(i-1) == "we" || low(i-2) == "we"):
			return true
		case !asks && what && (w == "wanted" || w == "needed" || w == "required") && (low(i-1) == "is") && (low(i+1) == "is" || low(i+2) == "is" || low(i+1) == "now"):
			return true
		case (w == "follows" || w == "following") && low(i-1) != "day" && advisable(t, span):
			return true
		case howMany.Has(w) && i > span.Start+1 && low(i-1) == "the": // "return to the eleven points": known already
		case howMany.Has(w) || w == "our" || w == "these" || w == "some":
			counted = true
		case counted && advicesNouns.Has(w) && !asks:
			return true
		}
	}
	return false
}

// ListsAdvice reports whether a sentence says before a colon that what is asked for follows, and names several things behind
// it: "What would help, in the view of most: one gauge for both sides; and notice of releases."
func ListsAdvice(t *text.Text, span text.Span) bool {
	if listsWishes(t, span) {
		return true // "they signed what they ask of both: that the trenches be marked, and that they be left open"
	}
	colon := span.Start
	for colon < min(span.End, span.Start+maxAnnouncing) && t.Tokens[colon].Text != ":" {
		colon++
	}
	if colon == span.Start || colon >= span.End || t.Tokens[colon].Text != ":" {
		return false
	}
	things := 1
	for i := colon + 1; i+1 < span.End; i++ {
		switch t.Tokens[i].Text {
		case ";":
			things++
		case "?", "\"", "“":
			return false
		}
	}
	head := text.Span{Start: span.Start, End: colon}
	if things < 2 {
		return false
	}
	for i := head.Start; i < min(head.End, head.Start+3); i++ {
		if w := t.Tokens[i].Lower; (w == "asks" || w == "demands") && i > head.Start {
			switch t.Tokens[i-1].Lower {
			case "its", "their", "our", "the", "main":
				return true // "Its asks in a line each: teach both languages; open a second gate"
			}
		} else if w == "suggestions" || w == "proposals" || w == "recommendations" || w == "wishes" || w == "requests" {
			return i == head.Start || t.Tokens[i-1].Lower != "of" // "Suggestions made at table: (a) a joint day; (b) a list"
		}
	}
	for i := head.Start; i+1 < head.End; i++ {
		w, next := t.Tokens[i].Lower, t.Tokens[i+1].Lower
		if i == head.Start && w == "what" && next == "would" && t.Tokens[i+2].Lower == "help" || w == "would" && (next == "like" || next == "welcome") && t.Tokens[head.Start].Lower == "what" {
			return true
		}
	}
	return AnnouncesAdvice(t, head) || AnnouncesAdvice(t, text.Span{Start: span.Start, End: colon + 1})
}

// maxAnnouncing is how many tokens such a sentence has at the most.
const maxAnnouncing = 18

// advisable reports whether some tokens hold a verb of advising.
func advisable(t *text.Text, span text.Span) bool {
	for i := span.Start; i < span.End; i++ {
		if w := t.Tokens[i].Lower; advises.Has(w) || w == "recommendation" || advicesNouns.Has(w) {
			return true
		}
	}
	return false
}

// wanting are what those do who ask for something, howMany how many things they ask for, advicesNouns what those are.
var (
	wanting      = set("want ask propose suggest recommend need")
	howMany      = set("two three four five six seven eight nine ten several few")
	advicesNouns = set("wishes asks suggestions proposals recommendations points steps remedies advice things")
)

// Orders reports whether a sentence begins as an order does, behind a word that links it to others: "Open a consulate in
// Bitola.", "And cap the scheme by village."
func Orders(t *text.Text, span text.Span) bool {
	i := span.Start
	for i+2 < span.End && (links.Has(t.Tokens[i].Lower) || t.Tokens[i].Text == "," && i > span.Start) {
		i++
	}
	if i+2 >= span.End {
		return false
	}
	first := t.Tokens[i]
	if i > span.Start {
		first.Capital = true
	}
	return first.Capital && (text.Orders.Has(first.Lower) || first.Lower == "let") && !finite.Has(t.Tokens[i+1].Lower) || text.Commands(&first, &t.Tokens[i+1])
}

// links join an order to those before it.
var links = set("and but also then first second third fourth fifth firstly secondly thirdly finally lastly last next")
