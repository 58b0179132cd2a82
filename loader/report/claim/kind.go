package claim

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// Verdict is a claim's type with the words that decided it.
type Verdict struct {
	Type schema.ClaimType
	Word string
}

// Type tells what a sentence does. advice is set for sentences of a recommendations
// section, where "may" recommends and an open wording does too.
func Type(t *text.Text, span text.Span, advice bool) Verdict {
	s := sentence{tokens: t.Tokens[span.Start:span.End]}
	if word := s.question(); word != "" {
		return Verdict{schema.Question, word}
	}
	main := s.mainClause()
	if word := s.first(main, s.recommends); word != "" {
		return Verdict{schema.Recommendation, word}
	}
	if advice {
		if s.low(0) == "that" && len(s.tokens) > 3 && !finite.Has(s.low(1)) {
			return Verdict{schema.Recommendation, "that"} // "That the government expedite the work."
		}
		if word := s.askedFor(); word != "" {
			return Verdict{schema.Recommendation, word}
		}
		if word := s.first(main, s.allows); word != "" {
			return Verdict{schema.Recommendation, word}
		}
		if word := s.bids(main); word != "" {
			return Verdict{schema.Recommendation, word}
		}
		if word := s.wanted(main); word != "" {
			return Verdict{schema.Recommendation, word}
		}
		if n := s.topic(); n > 0 {
			if v := Type(t, text.Span{Start: span.Start + n, End: span.End}, advice); v.Type == schema.Recommendation {
				return v
			}
		}
	}
	if word := s.first(main, s.predicts); word != "" {
		return Verdict{schema.Prediction, word}
	}
	if word := s.first(main, s.values); word != "" {
		return Verdict{schema.Evaluation, word}
	}
	if word := s.valuesAside(); word != "" {
		return Verdict{schema.Evaluation, word}
	}
	return Verdict{schema.Assertion, ""}
}

// sentence looks at the tokens of one sentence.
type sentence struct{ tokens []text.Token }

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

func (s *sentence) low(i int) string {
	if i < 0 || i >= len(s.tokens) {
		return ""
	}
	return s.tokens[i].Lower
}

func (s *sentence) first(main []bool, f func(int) string) string {
	for i := range s.tokens {
		if main[i] {
			if word := f(i); word != "" {
				return word
			}
		}
	}
	return ""
}

// cleft reports whether "what is" at the head of a sentence is its subject: "What was new, in her
// reading, was the role of the media".
func (s *sentence) cleft(i int) bool {
	w := s.low(i)
	if w != "is" && w != "was" && w != "were" && w != "are" {
		return false
	}
	for j := i + 2; j < len(s.tokens); j++ {
		if low := s.low(j); (low == "is" || low == "was" || low == "were" || low == "are") && s.low(j-1) != "that" && s.low(j-1) != "which" && s.low(j-1) != "who" {
			return true
		}
	}
	return false
}

// retells are the verbs by which a chronicle looks ahead to what somebody said.
var retells = set("say recall write claim admit remember tell explain")

var questionWords = set("what why how who whom whose where when which")

// mainClause marks the tokens of main clauses. A subordinate clause begins at a
// conjunction or relative pronoun and ends at a semicolon, at a comma before a
// coordinated clause, at the comma after an opening clause, or where a second verb
// shows that the main clause goes on. What "says that" and "I think" introduce
// counts as main.
func (s *sentence) mainClause() []bool {
	main := make([]bool, len(s.tokens))
	in, opening, relative, verbs := false, false, false, 0
	begun, verb := false, false // a word, a finite verb of the main clause has passed
	for i := range s.tokens {
		low := s.low(i)
		if s.tokens[i].Kind == text.Punct && !in {
			main[i] = true
			continue
		}
		switch {
		case in && (low == ";" || low == ":" || low == "–" || low == "—" || low == "--"):
			in = false
		case in && opening && low == ",":
			in, opening = false, false
			continue
		case in && low == "," && (coordinators.Has(s.low(i+1)) || relative):
			in = false
			if relative && !coordinators.Has(s.low(i+1)) {
				continue
			}
		case in && relative && verbs == 0 && s.pastVerb(i):
			verbs++
		case in && (relative || opening) && finite.Has(low):
			if verbs++; verbs > 1 && !coordinators.Has(s.low(i-1)) && s.low(i-1) != "that" {
				in = false
			}
		case in && low == "then" && opening:
			in, opening = false, false
		case !in && s.subordinates(i, begun, verb):
			in, opening, verbs = true, !begun, 0
			relative = relatives.Has(low)
			if relative && s.ownVerb(i+1) {
				verbs = 1 // "who suffered losses should …": the next is the main clause's
			}
			if begun {
				opening = false
			}
			continue
		}
		if !in {
			main[i] = true
			verb = verb || finite.Has(low)
			if s.tokens[i].Kind != text.Punct && !coordinators.Has(low) && !connectors.Has(low) {
				begun = true
			}
		}
	}
	return main
}

// pastVerb reports whether a word is the verb of a relative clause by its ending: "which
// Cameron hosted", not "the so-called summit".
func (s *sentence) pastVerb(i int) bool {
	low, before := s.low(i), s.low(i-1)
	if !irregular.Has(low) && (len(low) < 5 || !strings.HasSuffix(low, "ed")) || s.tokens[i].Capital || finite.Has(before) {
		return false
	}
	switch before {
	case "the", "a", "an", "of", "in", "by", "with", "to", "for", "at", "on", "from", "been", "be", "being", ",", "and", "-":
		return false
	}
	return true
}

// ownVerb reports whether the word behind a relative pronoun is the verb of its clause,
// in a form that the list of finite verbs does not have: "who suffered", "which signed".
func (s *sentence) ownVerb(i int) bool {
	low := s.low(i)
	if i < 2 || i >= len(s.tokens) || finite.Has(low) || s.tokens[i].Capital || s.low(i-2) == "," {
		return false
	}
	return s.low(i-1) == "who" && (lived.Has(low) || len(low) > 4 && strings.HasSuffix(low, "s") && !strings.HasSuffix(low, "ss"))
}

// irregular are past forms that no ending shows: "the blocks that Kenya sold in 2012 should …".
var irregular = set("sold bought built gave took sent won led made held kept met paid drew wrote broke chose spoke drove struck lost left sought taught brought fought laid shut")

// lived are verbs that tell of persons in relative clauses, in forms that no ending shows.
var lived = set("live fled left lost fought work cross go come know speak want hold own sell buy pay trade fall fell suffer bring send")

// subordinates reports whether a subordinate clause begins at token i.
func (s *sentence) subordinates(i int, begun, verb bool) bool {
	low, next := s.low(i), s.low(i+1)
	switch low {
	case "that":
		if w := s.low(i - 1); (next == "is" || next == "was") && (w == "and" || w == "but" || w == ";") {
			return false // ", and that was a serious mistake"
		}
		if i == 0 || !begun || transparent.Has(s.low(i-1)) || i >= 2 && transparent.Has(s.low(i-2)) {
			return false // "That is wrong"; "he said that …"
		}
		if s.low(i-1) == "," && s.low(i-3) == "," && connectors.Has(s.low(i-2)) && transparent.Has(s.low(i-4)) {
			return false // "he warned, however, that …"
		}
		return true
	case "which", "who", "whom", "whose", "where":
		return begun
	case "if", "although", "though", "while", "whereas", "unless", "because", "whether", "once", "lest":
		return true
	case "when", "whenever", "until":
		return true
	case "since", "as", "after", "before":
		// A clause, not "since 1990", "as a friend" or "help after the flood was".
		if begun && !verb && low != "as" {
			return false
		}
		return low != "as" && s.clauseFollows(i) || low == "as" && (pronouns.Has(next) || s.clauseFollows(i))
	case "so":
		return next == "that"
	}
	return false
}

// clauseFollows looks for a finite verb before the next comma.
func (s *sentence) clauseFollows(i int) bool {
	for j := i + 1; j < min(len(s.tokens), i+12); j++ {
		low := s.low(j)
		if low == "," || low == ";" || low == "." {
			return false
		}
		if finite.Has(low) {
			return true
		}
	}
	return false
}

// ownable are words that follow "must have" where it means to own, not to have done.
var ownable = set("a an the its their our his her no more less equal some one two three access")

// recommends recognises should, must, need to and their like.
func (s *sentence) recommends(i int) string {
	low, next := s.low(i), s.low(i+1)
	switch low {
	case "should", "must", "ought":
		if low == "must" && next == "have" && !ownable.Has(s.low(i+2)) {
			return "" // "must have known" is a guess, "must have a policy" is not
		}
		return low
	case "need", "needs", "needed":
		switch {
		case low == "needed" && (s.low(i-1) == "was" || s.low(i-1) == "were"), s.low(i-1) == "not" && s.low(i-2) == "did":
			return "" // "mediation was needed to repair it", "Moscow did not need to invade": told, not asked for
		case next == "to" && s.low(i-1) != "no":
			return low + " to"
		case s.low(i-1) == "is" || s.low(i-1) == "are":
			if low == "needed" {
				return "is needed"
			}
		case next == "no" || next == "us" || next == "them" || next == "him" || next == "her" || next == "each" || next == "neither":
			return ""
		case low != "needed" && s.low(i-1) != "the" && s.low(i-1) != "no" && s.low(i-1) != "of" && i > 0 && (low == "needs" || s.low(i-1) != "our") && !possessives.Has(s.low(i-1)) && (s.tokens[i-1].Capital || !adjectivesOf(s.low(i-1))):
			return low
		}
	case "recommend", "recommends", "recommended", "urge", "urges", "urged", "advise", "advises", "advised", "propose", "proposes", "suggest", "suggests", "advocates", "advocated":
		return low
	case "let":
		if next == "us" && i < 2 {
			return "let us"
		}
		if i == 0 && next != "me" && next != "alone" {
			return "let"
		}
	case "have", "has":
		if next == "to" && s.low(i-1) != "will" && s.low(i-1) != "would" && s.low(i-1) != "may" {
			return low + " to"
		}
	case "would":
		if next == "do" && s.low(i+2) == "well" || next == "be" && s.low(i+2) == "well" && s.low(i+3) == "advised" {
			return "would do well"
		}
	case "had", "'d":
		if next == "better" {
			return "had better"
		}
	case "call", "calls", "called":
		if low == "call" && i > 0 && (possessives.Has(s.low(i-1)) || s.has(i-1, i, "the", "a", "this", "that", "'s", "’s", "for", "of")) {
			return "" // "Khomeini's call for an overthrow"
		}
		if next == "for" || next == "upon" || next == "on" && low != "called" {
			return low + " " + next
		}
	case "imperative", "incumbent", "advisable":
		return low
	case "suggested", "proposed", "requested":
		if next == "that" && (low == "proposed" || s.bare(i+2)) {
			return low + " that"
		}
	case "time":
		if (next == "to" || next == "that" || next == "for") && s.has(i-4, i, "it", "'s") && (s.low(i-1) == "is" || s.low(i-1) == "'s" || s.low(i-1) == "was" || s.low(i-1) == "high" || s.low(i-1) == "about" || s.low(i-1) == "now") {
			return "it is time " + next // not "the first time that"
		}
	case "necessary", "essential", "vital", "crucial", "important", "desirable":
		if (next == "to" || next == "that" || next == "for") && s.has(i-4, i, "it", "'s") {
			return "it is " + low + " " + next
		}
	}
	return ""
}

// bare reports whether a clause has its verb in the bare form that advice takes: "(suggested
// that) both governments publish the survey", "the fund be doubled".
func (s *sentence) bare(i int) bool {
	for j := i + 1; j < min(len(s.tokens), i+8); j++ {
		low := s.low(j)
		switch {
		case low == "be" || text.Orders.Has(low) && s.low(j-1) != "to" && s.low(j-1) != "the" && s.low(j-1) != "a" && s.low(j-1) != "of":
			return true
		case finite.Has(low) || s.tokens[j].Kind == text.Punct || strings.HasSuffix(low, "ed"):
			return false
		}
	}
	return false
}

func adjectivesOf(w string) bool {
	return strings.HasSuffix(w, "y") && w != "they" && w != "only" && len(w) > 4 && !strings.HasSuffix(w, "ly") && !strings.HasSuffix(w, "ry") && !strings.HasSuffix(w, "cy") && !strings.HasSuffix(w, "ty") || strings.HasSuffix(w, "ic") && w != "public" && w != "republic"
}

// has reports whether one of the words stands from a up to b.
func (s *sentence) has(a, b int, words ...string) bool {
	for i := max(0, a); i < min(b, len(s.tokens)); i++ {
		for _, w := range words {
			if s.low(i) == w {
				return true
			}
		}
	}
	return false
}

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

// furthers are what advice says that something would do.
var furthers = set("complement help strengthen serve welcome benefit improve advance")

// isMaking reports whether a noun tells of something that is done: "establishment", "settlement".
func isMaking(noun string) bool {
	return strings.HasSuffix(noun, "tion") || strings.HasSuffix(noun, "ment") || strings.HasSuffix(noun, "sion") || strings.HasSuffix(noun, "ing") ||
		noun == "removal" || noun == "exchange" || noun == "exchanges" || noun == "revival" || noun == "renewal" || noun == "withdrawal" || noun == "return" || noun == "release" || noun == "transfer"
}

// wants begin advice without a verb.
var wants = set("a an one two three four five six ten twelve twenty thirty fifty hundred more greater better early earlier regular frequent joint closer direct easier fewer less increased enhanced improved continued deeper stronger wider")

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

// valuesAt reports whether a valuing word stands at i, behind an article and an
// adjective too: "would be a grave mistake".
func (s *sentence) valuesAt(i int) bool {
	for j := i; j < i+4; j++ {
		if valuing[s.low(j)] != "" {
			return true
		}
		if j == i && s.low(j) != "a" && s.low(j) != "an" && s.low(j) != "the" && s.low(j) != "very" && s.low(j) != "more" {
			return false
		}
	}
	return false
}

// predicts recognises will, shall, may, would and expectations.
func (s *sentence) predicts(i int) string {
	low, next := s.low(i), s.low(i+1)
	switch low {
	case "will", "'ll", "shall", "won't":
		if retells.Has(next) && (s.low(i+2) == "later" || s.has(i-3, i, "\"", "”", ",") && s.has(0, i, "\"", "“")) {
			return "" // "…," Rodionov will say later
		}
		if low == "will" && (s.low(i-1) == "the" || s.low(i-1) == "political" || possessives.Has(s.low(i-1)) || s.low(i-1) == "good") {
			return "" // "the political will"
		}
		return low
	case "may", "might":
		if s.tokens[i].Capital && i > 0 || next == "have" && s.low(i+2) != "to" || s.tokens[i].Kind != text.Word {
			return ""
		}
		return low
	case "would":
		if s.has(0, i, "without") {
			return "" // "Without the pipeline Georgia would be a province"
		}
		if (next == "never" || next == "not" || next == "hardly" || next == "probably" || next == "certainly") && s.low(i+2) == "have" {
			return "" // what would not have been
		}
		if next == "have" && s.low(i+2) != "to" || next == "like" || next == "be" && s.valuesAt(i+2) || s.has(i-3, i, "than") || s.low(i-1) == "that" || s.low(i-1) == "i" {
			return ""
		}
		return low
	case "going":
		if next == "to" && s.has(i-3, i, "is", "are", "am", "'re", "'s") {
			return "going to"
		}
	case "likely", "bound", "set", "certain", "sure", "unlikely", "poised":
		if next == "to" {
			return low + " to"
		}
	case "expected":
		if s.has(i-3, i, "had") || s.has(i-2, i, "than", "as") {
			return "" // what had been expected
		}
		return low
	case "expect", "expects", "foresees", "predicts", "predicted", "predict", "forecast":
		return low
	}
	return ""
}

func set(words string) *text.Words { return text.SetOf(words) }
