package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loader/report/text"
	"entente/schema"
)

// Hosts are the words by which a report calls those who hold the meeting: "the Council", "IES".
type Hosts map[string]bool

// HostsOf reads them off the names of those who hold it.
func HostsOf(organisers []schema.Entity) Hosts {
	h := Hosts{}
	for _, e := range organisers {
		for _, w := range strings.Fields(e.Name) {
			if low := strings.ToLower(w); houses.Has(low) {
				h[low] = true
			}
		}
		if initials := Initials(e.Name); len(initials) > 2 {
			h[strings.ToLower(initials)] = true
		}
		if e.Code != "" {
			h[strings.ToLower(e.Code)] = true
		}
	}
	return h
}

// Initials are the first letters of the words of a name that have a capital: "KIRS" of the Kestrel Institute of
// Regional Studies.
func Initials(name string) string {
	initials := ""
	for _, word := range strings.Fields(name) {
		if first, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(first) {
			initials += string(first)
		}
	}
	return initials
}

// body is what kind of subject the word at i is; one that the hosts are called by stands behind "the"
// or is in capitals.
func (h Hosts) body(t *text.Text, i int) int {
	w := &t.Tokens[i]
	if kind := bodyWords[w.Lower]; kind != notBody {
		return kind
	}
	if h[w.Lower] && w.Capital && (i > 0 && t.Tokens[i-1].Lower == "the" || !houses.Has(w.Lower)) {
		return bodyNoun
	}
	return notBody
}

// houses are the nouns of their names by which bodies are called for short.
var houses = set("council forum observatory institute institution centre center society association foundation academy club circle network league institut chamber ministry university embassy commission committee bank")

// BodyAdvises reports whether a sentence gives the advice of those who met, without naming
// anybody: "The seminar recommended that …", "Participants called on both governments to …",
// "It was agreed that trade should …", "The Council feels that the pact be revised".
func (h Hosts) BodyAdvises(t *text.Text, span text.Span) bool {
	if last := t.Tokens[span.End-1].Text; last == ":" || last == ":-" {
		return false // the advice is what stands below
	}
	if listsWishes(t, span) || willAdvise(t, span) {
		return true
	}
	i := h.behindPrelude(t, span)
	for i < min(span.End, span.Start+maxBody+maxPrelude) && h.body(t, i) == notBody {
		if !bodyFillers.Has(t.Tokens[i].Lower) {
			return false
		}
		i++
	}
	if i >= span.End {
		return false
	}
	if low := t.Tokens[i].Lower; bodyWords[low] == bodyIt && i == span.Start {
		return i+2 < span.End && (t.Tokens[i+1].Lower == "was" || t.Tokens[i+1].Lower == "is") && advisesAt(t, i+1, span.End)
	}
	return h.body(t, i) == bodyNoun && advisesAt(t, i, span.End)
}

// behindPrelude gives the token at which the subject of a sentence begins, where some words before it say
// when, and a body is the subject: "In its closing statement the Forum …". Else it gives the first token.
func (h Hosts) behindPrelude(t *text.Text, span text.Span) int {
	if !preludes.Has(t.Tokens[span.Start].Lower) {
		return span.Start
	}
	for i := span.Start + 2; i+1 < min(span.End, span.Start+maxPrelude); i++ {
		before := t.Tokens[i-1].Lower
		if t.Tokens[i].Lower == "the" && before != "of" && !preludes.Has(before) && h.body(t, i+1) == bodyNoun {
			return i
		}
	}
	return span.Start
}

// preludes begin the words that say when a body did something, which are maxPrelude tokens at the most.
var preludes = set("in at on after following before with by during to upon through")

const maxPrelude = 12

// Announces reports whether a sentence only says that the advice of those who met follows: "What the meeting recommends,
// then.", "The participants ask for three things."
func (h Hosts) Announces(t *text.Text, span text.Span) bool {
	if h.endsInFollowing(t, span) {
		return true
	}
	if span.Len() > maxAnnounced {
		return false
	}
	i := span.Start
	if i+1 < span.End && bodyFillers.Has(t.Tokens[i].Lower) && t.Tokens[i+1].Text == "," {
		i += 2 // "Finally, what the participants ask."
	}
	from := i
	for i < span.End && (t.Tokens[i].Lower == "what" || t.Tokens[i].Lower == "this" || t.Tokens[i].Lower == "here" || t.Tokens[i].Lower == "is") {
		i++
	}
	what := i > from
	for i < span.End && h.body(t, i) == notBody {
		if !bodyFillers.Has(t.Tokens[i].Lower) && t.Tokens[i].Lower != "we" {
			return false
		}
		i++
	}
	if i >= span.End || h.body(t, i) != bodyNoun {
		return false
	}
	for i++; i < span.End; i++ {
		if low := t.Tokens[i].Lower; advises.Has(low) || low == "asks" || low == "ask" || low == "asked" || low == "wants" {
			rest := span.End - i - 1
			return what && rest <= 3 || anyOf(t, text.Span{Start: i, End: span.End}, "things", "points", "steps", "measures", "following")
		}
	}
	return false
}

// endsInFollowing reports whether a sentence says that those who met agreed or suggest what follows: "By way of farewell, the
// participants agreed to suggest to both ministries the following."
func (h Hosts) endsInFollowing(t *text.Text, span text.Span) bool {
	last := span.End - 2
	if span.Len() < 5 || span.Len() > 2*maxAnnounced || t.Tokens[span.End-1].Text != "." || t.Tokens[last].Lower != "following" && !(t.Tokens[last].Lower == "follows" && t.Tokens[last-1].Lower == "as") {
		return false
	}
	i := span.Start
	for i < last && h.body(t, i) != bodyNoun {
		i++
	}
	for ; i < last; i++ {
		if w := t.Tokens[i].Lower; advises.Has(w) || advises.Has(w+"s") || w == "recommend" || w == "suggest" || w == "propose" || w == "ask" {
			return true
		}
	}
	return false
}

// maxAnnounced is how many tokens such a sentence has at the most.
const maxAnnounced = 14

// BodyIssues reports whether a sentence says that those who met put something in writing, which the
// sentences behind it give: "At the end the Forum issued a communiqué."
func BodyIssues(t *text.Text, span text.Span) bool {
	i := span.Start
	for i < min(span.End, span.Start+maxBody) && bodyWords[t.Tokens[i].Lower] == notBody {
		if !bodyFillers.Has(t.Tokens[i].Lower) {
			return false
		}
		i++
	}
	if i+2 >= span.End || bodyWords[t.Tokens[i].Lower] != bodyNoun {
		return false
	}
	for j := i + 1; j < min(span.End, i+maxToVerb); j++ {
		if !issues.Has(t.Tokens[j].Lower) {
			continue
		}
		for k := j + 1; k < min(span.End, j+maxBody+3); k++ {
			if documents.Has(t.Tokens[k].Lower) {
				return true
			}
		}
	}
	return false
}

// listsWishes reports whether a sentence gives several wishes behind a colon, each in a clause of its own:
// "The evening ended with three wishes: that the map be printed; that the two offices meet; and that …".
func listsWishes(t *text.Text, span text.Span) bool {
	wishes, from := 0, 0
	for i := span.Start + 1; i < span.End; i++ {
		if t.Tokens[i].Lower != "that" {
			continue
		}
		at := i
		if at > 1 && t.Tokens[at-1].Text == "," && wishCounts.Has(t.Tokens[at-2].Lower) {
			at -= 2 // "one, that the map be printed; two, that …"
		} else if wishCounts.Has(t.Tokens[at-1].Lower) {
			at--
		}
		switch before := t.Tokens[max(at-1, 0)].Text; {
		case at <= span.Start:
		case wishes == 0 && before == ":":
			from = i
			wishes++
		case wishes > 0 && (before == ";" || before == "," || before == "and" && (t.Tokens[at-2].Text == ";" || t.Tokens[at-2].Text == ",")):
			wishes++
		}
	}
	return wishes > 1 && oughts(t, from, span.End)
}

// wishCounts count such clauses.
var wishCounts = set("one two three four five first second third fourth fifth firstly secondly thirdly lastly finally")

// willAdvise reports whether a sentence says what a body that hears people is going to ask for: "The commission will propose that
// the registers be compared."
func willAdvise(t *text.Text, span text.Span) bool {
	i := span.Start
	if i+5 >= span.End || t.Tokens[i].Lower != "the" || t.Tokens[i+2].Lower != "will" {
		return false
	}
	switch t.Tokens[i+1].Lower {
	case "commission", "committee", "board", "inquiry", "assembly", "group", "panel", "jury":
	default:
		return false
	}
	switch t.Tokens[i+3].Lower {
	case "propose", "recommend", "ask", "urge", "suggest", "request", "advise":
		return t.Tokens[i+4].Lower == "that" || t.Tokens[i+3].Lower != "ask"
	}
	return false
}

// AlsoAdvises reports whether a sentence goes on with the advice of a body: "It further called
// for …", "A joint commission should be formed."
func AlsoAdvises(t *text.Text, span text.Span) bool {
	if t.Tokens[span.End-1].Text == ":" {
		return false // the advice is what stands below
	}
	i := span.Start
	if i+2 < span.End && counts.Has(t.Tokens[i].Lower) && t.Tokens[i+1].Text == "," {
		i += 2 // "Finally, it proposes a common chapter"
	}
	if first := t.Tokens[i].Lower; first == "it" || first == "they" {
		return advisesAt(t, i, span.End) || asksThat(t, i+1, span.End) || i > span.Start && oughts(t, i, span.End)
	}
	return oughts(t, span.Start, span.End)
}

// BodyConcludes reports whether a sentence gives what those who met hold, without naming anybody: "The
// conference concluded that a joint commission was needed".
func (h Hosts) BodyConcludes(t *text.Text, span text.Span) bool {
	i := span.Start
	for i < min(span.End, span.Start+maxBody) && h.body(t, i) == notBody {
		if !bodyFillers.Has(t.Tokens[i].Lower) {
			return false
		}
		i++
	}
	if i+2 >= span.End || h.body(t, i) != bodyNoun || plural.Has(t.Tokens[i].Lower) {
		return false
	}
	for j := i + 1; j < min(span.End, i+maxToVerb); j++ {
		if concludes.Has(t.Tokens[j].Lower) {
			return j+1 < span.End && t.Tokens[j+1].Lower == "that"
		}
	}
	return false
}

// advisesAt reports whether the verb behind the subject at i advises: of itself, or, as
// "concluded" and "agreed", with what ought to be done.
func advisesAt(t *text.Text, i, end int) bool {
	for j := i + 1; j < min(end, i+maxToVerb); j++ {
		switch low := t.Tokens[j].Lower; {
		case advises.Has(low):
			return true
		case low == "called" || low == "calls" || low == "call":
			if j+1 < end {
				next := t.Tokens[j+1].Lower
				return next == "for" || next == "on" || next == "upon" || next == "to" && t.Tokens[j-1].Lower == "a" && t.Tokens[j-2].Lower == "with"
			}
		case concludes.Has(low):
			return oughts(t, j+1, end)
		}
	}
	return false
}

// asksThat reports whether what a letter or the like asks for begins at a token: "asks, first, that", "further asks both
// governments to".
func asksThat(t *text.Text, i, end int) bool {
	asks := false
	for ; i < end; i++ {
		switch w := t.Tokens[i].Lower; {
		case w == "asks" || w == "ask" || w == "asked" || w == "requests" || w == "demands":
			asks = true
		case asks && (w == "that" || w == "for" || w == "to"):
			return true
		case !asks && !counts.Has(w) && w != "also" && w != "further" && w != ",", finite.Has(w), w == "whether", w == "if":
			return false
		}
	}
	return false
}

// oughts reports whether some tokens say what ought to be done, by a word for it or by a bare "be": "that
// the pact be revised".
func oughts(t *text.Text, from, end int) bool {
	for j := from; j < end; j++ {
		switch t.Tokens[j].Lower {
		case "should", "must", "ought", "needs", "need":
			return true
		case "be":
			if j > from && !beHelpers.Has(t.Tokens[j-1].Lower) && j+1 < end && isDone(t.Tokens[j+1].Lower) {
				return true
			}
		}
	}
	return false
}

// isDone reports whether a word is the participle of what is to be done: "revised", "given".
func isDone(w string) bool {
	return strings.HasSuffix(w, "ed") || doneWords.Has(w)
}

// doneWords are participles that do not end in -ed.
var doneWords = set("given made done held kept set built put sent brought begun drawn met paid taught left found written taken shown heard told laid cut")

// beHelpers stand before a "be" that is none of advice.
var beHelpers = set("will would to may can could shall not cannot might never also still only 'll soon always")

// Kinds of words that a body's advice begins with.
const (
	notBody  = iota
	bodyNoun // "the seminar"
	bodyIt   // "it", of what was recommended
)

var bodyWords = map[string]int{
	"seminar": bodyNoun, "conference": bodyNoun, "meeting": bodyNoun, "workshop": bodyNoun, "webinar": bodyNoun, "forum": bodyNoun, "symposium": bodyNoun,
	"round-table": bodyNoun, "roundtable": bodyNoun, "table": bodyNoun, "dialogue": bodyNoun, "house": bodyNoun, "panel": bodyNoun, "participants": bodyNoun,
	"speakers": bodyNoun, "panellists": bodyNoun, "panelists": bodyNoun, "discussants": bodyNoun, "experts": bodyNoun, "delegates": bodyNoun, "colloquium": bodyNoun, "group": bodyNoun,
	"it": bodyIt,
}

var (
	bodyFillers = set("the this all both in conclusion end finally , round at close its of day concluding session sum accordingly also light these talks discussion discussions deliberations exchange above")
	advises     = set("demands demanded requests requested recommended recommends recommend urged urges urge proposed proposes suggested suggests advised advocated")
	issues      = set("issued issues adopted adopts released releases approved endorsed published send sent sends write wrote address addressed submit submitted sign signed draft drafted drew present presented")
	documents   = set("communiqué communique declaration statement appeal resolution petition memorandum recommendations document letter note message memorial manifesto")
	concludes   = set("concluded concludes agreed agrees resolved stressed emphasised emphasized underlined underscored felt feels considered considers believed believes decided held noted observed")
)

// How many tokens may stand before the word for a body, and from there to its verb.
const (
	maxBody   = 9
	maxToVerb = 6
)
