// What recommends only where advice is given, as in the items of a recommendations section: weaker
// verbs, orders, and what only names a thing that is wanted.

package claim

import (
	"strings"

	"entente/loader/report/text"
)

// askedFor reads an item of advice that begins with the small letter of what its authors do by saying so: "asks for more
// officers", "calls upon the Minister to report", "requests a second crossing"; or as resolutions have it, "RESOLVED that".
func (s *sentence) askedFor() string {
	w := s.low(0)
	if len(s.tokens) < 3 {
		return ""
	}
	if asked.Has(w) && s.low(1) != "by" && s.tokens[1].Text != "," {
		return w // "ENCOURAGED universities to exchange lecturers"
	}
	if s.tokens[0].Capital && s.tokens[0].Text != strings.ToUpper(s.tokens[0].Text) {
		return "" // "REQUEST the two governments to …" asks, "Request" may be a heading
	}
	switch w {
	case "asks", "ask", "calls", "call":
		if next := s.low(1); next == "for" || next == "on" || next == "upon" || w[0] == 'a' && (next == "that" || next == "the" || next == "both") {
			return w
		}
	case "requests", "request", "demands", "demand", "invites", "invite", "urges", "urge", "encourages", "encourage", "appeals", "appeal", "advises", "advise", "proposes", "propose":
		return w
	}
	return ""
}

// asked are the past forms with which the items of a resolution begin.
var asked = set("encouraged requested invited demanded appealed resolved urged advised proposed recommended")

// topic is the number of tokens before advice that only say what it is on: "Air link: Resume the flight",
// "**Visas:** …".
func (s *sentence) topic() int {
	switch s.low(0) {
	case "recommendation", "proposal", "suggestion": // "Recommendation 2 That the office report"
		if len(s.tokens) > 4 && s.tokens[1].Kind == text.Number {
			if s.tokens[2].Kind == text.Punct {
				return 3
			}
			return 2
		}
	}
	for i := 1; i < min(len(s.tokens)-2, maxTopic); i++ {
		switch t := &s.tokens[i]; {
		case t.Text == "," && i == 1 && counts.Has(s.low(0)):
			return 2 // "First, make the scheme permanent"
		case t.Text == ":":
			for i++; i < len(s.tokens)-1 && s.tokens[i].Kind == text.Punct; i++ {
			}
			return i
		case finite.Has(t.Lower) || t.Text == "," || t.Text == ";" || t.Text == "\"" || t.Text == "“":
			return 0
		}
	}
	return 0
}

// counts are the words that count advice in running text.
var counts = set("first firstly second secondly third thirdly fourth fourthly fifth next then also finally lastly last")

// maxTopic is how many tokens the topic of advice has at the most.
const maxTopic = 7

// allows recognises "may", "can" and "could" as they recommend, and "are invited to".
func (s *sentence) allows(i int) string {
	switch low := s.low(i); low {
	case "shall":
		return low
	case "may", "could", "can":
		if s.low(i+1) == "not" && i > 0 && s.low(i+2) == "expect" {
			return ""
		}
		if s.low(i+1) == "expect" || s.has(0, i, "we", "once", "then") && low == "may" {
			return ""
		}
		return low
	case "desirable", "welcome":
		if s.has(i-3, i, "would") && s.has(i-3, i, "be") {
			return "would be " + low
		}
	case "proper", "appropriate", "useful", "helpful", "worthwhile", "beneficial", "fitting", "better", "best", "wise", "advisable":
		if next := s.low(i + 1); (next == "that" || next == "to" || next == "if") && s.has(i-3, i, "would") && s.has(i-4, i, "it") {
			return "it would be " + low
		}
	case "would":
		if s.has(i-2, i, "we") || furthers.Has(s.low(i+1)) {
			return low // "We would also have the moratorium respected", "A council of youth would complement that of ministers"
		}
	case "demands", "demand", "requests", "request", "asks":
		if i > 0 && !s.has(i-1, i, "the", "a", "their", "his", "her", "its", "of", "on", "for", "public", "and") {
			return low
		}
	case "invited", "requested", "urged", "asked", "encouraged", "called", "expected", "advised":
		if next := s.low(i + 1); (next == "to" || next == "upon") && s.has(i-3, i, "is", "are") {
			return "are " + low + " " + next
		}
	}
	return ""
}

// furthers are what advice says that something would do.
var furthers = set("complement help strengthen serve welcome benefit improve advance")

// bids recognises advice that does not say "should": an order at the head of the
// sentence ("Publish the report"), or a bare "be" ("Visa rules be relaxed").
func (s *sentence) bids(main []bool) string {
	begun := false
	for i := range s.tokens {
		low := s.low(i)
		if s.tokens[i].Kind != text.Word || !main[i] {
			continue
		}
		if !begun && (text.Orders.Has(low) || low == "let") || !begun && i+1 < len(s.tokens) && text.Commands(&s.tokens[i], &s.tokens[i+1]) {
			return low
		}
		if low == "to" && (!begun || s.low(i+1) == "be") && i+1 < len(s.tokens) && (i == 0 || s.low(i-1) != "going") {
			return "to" // "To ask both presidents …", "Waters to be discussed", "is to be revived"
		}
		if low == "to" && text.Orders.Has(s.low(i+1)) && (s.namesOnly(i) || s.subjectOnly(i)) {
			return "to" // "Pakistan to open a centre", "Development partners to fund a committee"
		}
		if low != "further" && low != "to" && !links.Has(low) {
			begun = true
		}
		if low == "be" && i > 0 && !s.has(i-4, i, "will", "would", "to", "may", "can", "could", "shall", "not", "cannot", "might", "if", "it", "there", "helped", "let", "'ll") {
			return "be"
		}
	}
	return ""
}

// subjectOnly reports whether no verb stands before a token, nor an adjective that takes "to" of its own: what
// stands there may be who is to do something.
func (s *sentence) subjectOnly(end int) bool {
	for i := range end {
		low := s.low(i)
		if s.tokens[i].Kind == text.Punct && low != "," && low != "-" && low != "'" && low != "’" || finite.Has(low) || s.pastVerb(i) || strings.HasSuffix(low, "ed") {
			return false
		}
	}
	switch s.low(end - 1) {
	case "able", "ready", "due", "likely", "free", "how", "what", "as", "order", "right", "time", "back", "access", "able-bodied":
		return false
	}
	return end > 0 && end <= maxSubjectWords
}

// maxSubjectWords is how many tokens a subject has at the most.
const maxSubjectWords = 12

// namesOnly reports whether names and what joins them are all that stands before a word: "Lagos and
// Yaounde", "The Forum".
func (s *sentence) namesOnly(end int) bool {
	for i := range end {
		switch low := s.low(i); low {
		case "the", "and", "of", "both", "&", ",", "for", "-", "governments", "countries", "sides", "two", "states", "all":
		default:
			if !s.tokens[i].Capital {
				return false
			}
		}
	}
	return end > 0
}

// wanted recognises advice that only names what is to be: "More scholarships for students", "Regular
// consultations", "Establishment of a joint chamber".
func (s *sentence) wanted(main []bool) string {
	if len(s.tokens) < 2 {
		return ""
	}
	for i := range s.tokens {
		if main[i] && finite.Has(s.low(i)) {
			return ""
		}
	}
	first, at := s.low(0), 0
	if first == "the" {
		at = 1
	}
	if article := first == "a" || first == "an"; article && !s.has(1, len(s.tokens), ":", "\"", "“") {
		return first // "A chair of Omani studies"
	}
	if wants.Has(first) || s.tokens[0].Kind == text.Number || s.low(at+1) == "of" && isMaking(s.low(at)) {
		return first
	}
	return ""
}

// NamesThing reports whether an item has no verb of its own that tells or values: what it names is what is asked for, "ask the
// village", "Joint licences for boats".
func NamesThing(t *text.Text, span text.Span) bool {
	for i := span.Start + 2; !t.Tokens[span.Start].Capital && i+1 < span.End; i++ {
		w := t.Tokens[i].Lower
		if before := t.Tokens[i-1].Lower; (w == "which" || w == "who" || w == "that") && (before == "," || before == "those" || before == "one") {
			if anyOf(t, text.Span{Start: i, End: span.End}, ",", ";") {
				return false // "The plant, which is Russian, belongs to both"
			}
			head := text.Span{Start: span.Start, End: i - 1} // "the bridge at Ho, which ought to be finished in our lifetime"
			if t.Tokens[head.Start].Lower == "the" {
				head.Start++
			}
			return head.Len() > 0 && (head.Len() == 1 || NamesThing(t, head))
		}
	}
	switch t.Tokens[span.Start].Lower {
	case "the", "both", "all", "each", "every", "its", "their":
		return false // "the two governments publish their positions"
	}
	for i := span.Start; i < span.End; i++ {
		w := &t.Tokens[i]
		if finite.Has(w.Lower) || reports.Has(w.Lower) || w.Lower == "not" || w.Lower == ":" || i > span.Start && len(w.Lower) > 4 && strings.HasSuffix(w.Lower, "ed") && t.Tokens[i-1].Kind == text.Word && !attributes.Has(t.Tokens[i-1].Lower) {
			return false
		}
	}
	return span.Len() > 1
}

// attributes stand before a participle that only tells of what kind a thing is: "a shared map".
var attributes = set("a an the of for and to in with all both its their one more")

// wants begin advice without a verb.
var wants = set("a an one two three four five six ten twelve twenty thirty fifty hundred more greater better early earlier regular frequent joint closer direct easier fewer less increased enhanced improved continued deeper stronger wider")

// isMaking reports whether a noun tells of something that is done: "establishment", "settlement".
func isMaking(noun string) bool {
	return strings.HasSuffix(noun, "tion") || strings.HasSuffix(noun, "ment") || strings.HasSuffix(noun, "sion") || strings.HasSuffix(noun, "ing") ||
		noun == "removal" || noun == "exchange" || noun == "exchanges" || noun == "revival" || noun == "renewal" || noun == "withdrawal" || noun == "return" || noun == "release" || noun == "transfer"
}
