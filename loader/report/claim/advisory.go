package claim

import (
	"strings"

	"entente/loader/report/text"
)

// Blame is one finding of collective blame, with the words that made it.
type Blame struct {
	Found bool
	Word  string
	it    bool      // whether "it" takes the group up: "that sect"
	group text.Span // tokens that name the group
}

// Others are the names of a sentence but for that of the group that it blames: the Turks among us are not Turkey.
func (b Blame) Others(mentions []text.Mention) []text.Mention {
	if !b.Found || b.group.Len() == 0 {
		return mentions
	}
	var out []text.Mention
	for _, m := range mentions {
		if nation := m.Form == text.FormAdjective || m.Form == text.FormDemonym; !nation || m.Tokens.Start < b.group.Start || m.Tokens.End > b.group.End {
			out = append(out, m)
		}
	}
	return out
}

// Blames tells whether a sentence ascribes a hidden plan, control or guilt to a people,
// religion or ethnic group as such. before is the finding of the sentence before it
// in the paragraph: a sentence that goes on by pronoun continues it.
//
// mentions are those of the sentence. A state, government or organisation that is
// named with sharp words is no such case, and neither is a people that suffers,
// lives somewhere or is spoken well of: both a people and a word of hidden power or
// guilt are needed, the people as who acts. The words are data: blame.yaml.
func Blames(t *text.Text, span text.Span, mentions []text.Mention, before Blame) Blame {
	s := blamed{sentence: sentence{tokens: t.Tokens[span.Start:span.End]}, words: blameWords()}
	numbers, denials, peoples := t.Numbers(), t.Marked(s.words.denials), t.Marked(s.words.heads)
	for i := range s.tokens {
		if (denials == nil || denials[numbers[span.Start+i]]) && s.rejectedAt(i) {
			return Blame{}
		}
	}
	for i := range s.tokens {
		if peoples != nil && !peoples[numbers[span.Start+i]] {
			continue
		}
		if at, ok := s.peopleAt(i); ok && !s.refused(at) {
			if word := s.blameNear(at); word != "" {
				return Blame{Found: true, Word: word}
			}
			if word := s.pointedAt(at); word != "" {
				return Blame{Found: true, Word: word}
			}
			if word := s.slurred(at); word != "" {
				return Blame{Found: true, Word: word}
			}
		}
	}
	for i := range mentions {
		m := &mentions[i]
		at := text.Span{Start: m.Tokens.Start - span.Start, End: m.Tokens.End - span.Start}
		if at.Start < 0 || at.End > len(s.tokens) {
			continue
		}
		nation := m.Form == text.FormAdjective || m.Form == text.FormDemonym
		if m.Form != text.FormPeople && !nation || s.refused(at) {
			continue
		}
		if m.Form == text.FormPeople && !s.describes(at) || nation && s.nationAsPeople(at) {
			if word := s.blameNear(at); word != "" {
				return Blame{Found: true, Word: word, group: m.Tokens}
			}
		}
		if !nation || s.describes(at) {
			continue
		}
		if word := s.creeps(at); word != "" {
			return Blame{Found: true, Word: word, group: m.Tokens}
		}
		if word := s.slurred(at); word != "" {
			return Blame{Found: true, Word: word, group: m.Tokens}
		}
	}
	for _, c := range s.collectives(t, mentions, span.Start) {
		end := s.reaches(c)
		word := s.ascribed(c, end)
		if word == "" {
			word = s.indicts(c, end)
		}
		if word == "" {
			word = s.wholesale(c, end)
		}
		if word != "" && !s.refused(c.Span) {
			return Blame{Found: true, Word: word, it: c.mass, group: text.Span{Start: span.Start + c.Start, End: span.Start + c.End}}
		}
	}
	if before.Found && (s.continues() || s.takesThemUp(before.it, mentions, span.Start) || s.phraseAt(&s.words.them)) {
		return Blame{Found: true, Word: "they", it: before.it}
	}
	return Blame{}
}

// blamed looks at one sentence with the words of blame.
type blamed struct {
	sentence
	words *blameData
}

// peopleAt recognises a people's name at token i: a noun of the list, or an adjective of
// it before a noun that leaves the people a people.
func (s *blamed) peopleAt(i int) (text.Span, bool) {
	low, end := s.low(i), i+1
	if low == "crypto" && s.low(i+1) == "-" {
		low, end = low+"-"+s.low(i+2), i+3
	}
	at := text.Span{Start: i, End: end}
	if next := s.low(end); s.words.Adjectives.Has(low) && s.words.Actors.Has(next) || s.words.Nations.Has(low) && s.words.Actors.Has(next) && !s.words.OfStates.Has(next) {
		return text.Span{Start: i, End: end + 1}, true
	}
	return at, s.words.Peoples.Has(low) && !s.describes(at)
}

// describes reports whether a people's name only describes a noun: "the Jewish state",
// "Muslim countries", "Hutu extremists".
func (s *blamed) describes(at text.Span) bool {
	if at.End >= len(s.tokens) {
		return false
	}
	w, before := s.low(at.End), s.low(at.End-1)
	switch {
	case s.words.Described.Has(w) && !strings.HasSuffix(before, "s"):
		return true // "the Muslim soldiers of the old army"
	case s.words.Actors.Has(w), s.tokens[at.End].Kind != text.Word:
		return w == "-"
	case strings.HasSuffix(before, "s") && before != "swiss":
		return false // a plural describes no noun: "the Brahmins guide"
	case verbal.Has(w), finite.Has(w), coordinators.Has(w), relatives.Has(w), s.words.verbs.Has(w), strings.HasSuffix(w, "ed"), strings.HasSuffix(w, "ing"):
		return false
	}
	switch w {
	case "in", "of", "as", "at", "to", "from", "with", "themselves", "everywhere", "by", "for", "against", "who", "on", "also", "really", "now", "still":
		return false
	}
	return true
}

// nationAsPeople reports whether a nation's name means the people rather than its
// state: "the overseas Chinese", "every Armenian", "the Greeks of Istanbul", "Armenians
// everywhere", "Lebanese traders", "the Vietnamese minority", "the Poles as a people".
func (s *blamed) nationAsPeople(at text.Span) bool {
	before, after := s.low(at.Start-1), s.low(at.End)
	switch {
	case s.words.Overseas.Has(before), before == "every", before == "any", before == "all" && !s.words.Actors.Has(after):
		return true
	case s.words.Actors.Has(after) && after != "people" && after != "nation" && after != "capital" && after != "interests" && after != "influence" &&
		after != "agents" && !s.words.OfStates.Has(after):
		return true
	case after == "everywhere":
		return true
	case after == "of" && strings.HasSuffix(s.low(at.End-1), "s") || after == "of" && before == "the":
		return at.End+1 < len(s.tokens) && (s.tokens[at.End+1].Capital || s.has(at.End+1, at.End+3, "city", "town", "village", "quarter", "bazaar", "capital", "port", "diaspora"))
	case after == "as" || after == "by" || after == "are" || after == "were":
		return s.phraseFrom(at.End, &s.words.AsSuch) != ""
	}
	return false
}

// phraseFrom finds a phrase of a list that begins at token i.
func (s *blamed) phraseFrom(i int, p *phrases) string {
	if !p.heads.Has(s.low(i)) {
		return ""
	}
	for _, words := range p.list {
		if s.stands(i, words) {
			return strings.Join(words, " ")
		}
	}
	return ""
}

// stands reports whether some words follow each other from token i on.
func (s *blamed) stands(i int, words []string) bool {
	for k, w := range words {
		if s.low(i+k) != w {
			return false
		}
	}
	return true
}

// phraseAt reports whether one of some phrases stands anywhere in the sentence.
func (s *blamed) phraseAt(p *phrases) bool {
	for i := range s.tokens {
		if s.phraseFrom(i, p) != "" {
			return true
		}
	}
	return false
}

// blameNear looks for a word of hidden power or guilt that goes with a people.
func (s *blamed) blameNear(people text.Span) string {
	for i := range s.tokens {
		low := s.low(i)
		inside := i >= people.Start && i < people.End
		if inside && !(s.words.Actors.Has(low) && s.words.Strong.Has(low)) {
			continue // "Jewish conspiracy" blames, "Jewish lobby" alone does not
		}
		if low == "own" && possessives.Has(s.low(i-1)) || s.low(i-1) == "-" || s.someones(i, people) || s.words.Described.Has(low) && !inside && !s.said(i) {
			continue // "newspapers of their own", "government-controlled", "the UN plan"
		}
		word := s.words.Strong.Has(low)
		if !word {
			if more := s.words.near[low]; more != nil && s.anyNear(i, more, people) {
				word = true
			}
		}
		if !word {
			word = s.phraseFrom(i, &s.words.Phrases) != ""
		}
		if word && bygone.Has(low) && s.plainly(i, people) {
			continue
		}
		if !word || inside && !s.works(people) || !inside && (s.victim(people, i) || i > people.End && s.negated(people, i)) {
			continue
		}
		if i < people.Start && !s.agentBehind(i, people) || i > people.End && s.otherAgent(people, i) {
			continue
		}
		return low
	}
	return ""
}

// bygone are the preterites of holding power.
var bygone = set("controlled dominated owned ruled ran governed")

// plainly reports whether a preterite of holding power is plain history: neither perfect nor with a word
// of secrecy, of all or of us in the sentence: "the Ashanti controlled the gold trade".
func (s *blamed) plainly(i int, people text.Span) bool {
	for j := max(0, i-3); j < i; j++ {
		switch s.low(j) {
		case "have", "has", "had", "been", "are", "is", "always", "still":
			return false
		}
	}
	return i >= people.End && !s.anyOf(s.words.hidden, max(0, i-12), i+16)
}

// said reports whether a noun is said of somebody: "are the soldiers of", "every Turk is a soldier", not
// "the soldiers of the old king".
func (s *blamed) said(i int) bool {
	return s.has(i-5, i, "is", "are", "was", "were", "be", "been", "as", "'s", "am", "every", "nothing") || i == 0
}

// someones reports whether a word that may be a verb is the noun of a thing already known: "rejected
// the UN plan", "the scheme", "to consolidate control".
func (s *blamed) someones(i int, people text.Span) bool {
	switch s.low(i) {
	case "plan", "plans", "scheme", "schemes", "control", "hold", "work", "works":
	default:
		return false
	}
	if s.low(i+1) == "of" && s.low(i) != "control" {
		return false
	}
	switch s.low(i - 1) {
	case "the", "this", "under", "consolidate", "regain", "lost", "losing", "lose", "took", "take", "gained", "gain":
		return true
	}
	return s.low(i-2) == "the" && s.tokens[i-1].Capital && i-1 >= people.End
}

// works reports whether a noun such as "conspiracy" is said to be there or to act, not
// feared or denied: always, unless a question asks for it.
func (s *blamed) works(people text.Span) bool {
	return len(s.tokens) > people.End || people.Start > 0
}

// anyNear reports whether one of the words stands around token i, the people aside.
func (s *blamed) anyNear(i int, words *text.Words, people text.Span) bool {
	for j := max(0, i-6); j < min(len(s.tokens), i+10); j++ {
		if j != i && (j < people.Start || j >= people.End) && words.Has(s.low(j)) {
			return true
		}
	}
	return false
}

// otherAgent reports whether somebody else stands between the people and the word as
// its subject: "the Armenians blame Turkey", "the Kurds say that Ankara plotted".
func (s *blamed) otherAgent(people text.Span, word int) bool {
	for j := people.End; j < word; j++ {
		switch s.low(j) {
		case "fear", "fears", "feared", "suspect", "suspected":
			return true
		case "since":
			if j > people.End && (s.tokens[j+1].Capital || s.low(j+1) == "the") {
				return true // "the Persians since Cyrus" are the subject still
			}
		case "that", "because", "when", "while", "whom", "say", "said", "believe", "accuse", "complain":
			if j+1 < word && (s.tokens[j+1].Capital || s.low(j+1) == "the") {
				return true
			}
		}
	}
	if low := s.low(word - 2); word-2 > people.End && (low == "and" || low == "but" || low == "while") && s.low(word-3) == "," && s.tokens[word-1].Capital {
		return true // "the Kurds trusted Washington, and Washington betrayed them"
	}
	switch s.low(word) {
	case "blame", "blamed":
		return word+1 < len(s.tokens) && s.low(word-1) != "to" // who blames is not blamed
	case "responsible":
		return s.has(people.End, word, "hold", "holds", "held")
	}
	return false
}

// negated reports whether a word's verb is denied: "have never been a fifth column",
// "did not cause". What is said of loyalty and trust is blame by its denial.
func (s *blamed) negated(people text.Span, word int) bool {
	for j := max(people.End, word-5); j < word; j++ {
		switch s.low(j) {
		case "not", "never", "neither", "nor", "n't", "hardly":
			near := s.words.near[s.low(word)]
			return near == nil || !near.Has("never")
		case "but", "and", ",":
			return false
		}
	}
	return false
}

// pointedAt finds the words by which a sentence ends in a people as who is to blame.
func (s *blamed) pointedAt(people text.Span) string {
	start := people.Start
	if last := s.low(people.End - 1); s.low(start-1) == "in" && people.Len() > 1 && (last == "hands" || last == "hand" || last == "pockets") {
		return "in … " + last // "the press is in Jewish hands"
	}
	for start > 0 && (s.low(start-1) == "the" || s.low(start-1) == "these" || s.low(start-1) == "those") {
		start--
	}
	if start == people.Start {
		return ""
	}
	for _, words := range s.words.Points.list {
		if s.stands(start-len(words), words) {
			return strings.Join(words, " ")
		}
	}
	if s.low(start-1) == "to" && strings.HasPrefix(s.low(start-2), "belong") && s.has(0, start-2, "bank", "banks", "press", "media", "newspapers", "everything", "money", "hollywood") {
		return "belong to"
	}
	return ""
}

// slurred finds what a people is called: "the Georgians are thieves".
func (s *blamed) slurred(people text.Span) string {
	if s.low(people.End) != "are" && s.low(people.End) != "were" || people.Start > 0 && s.tokens[people.Start-1].Kind == text.Word && s.low(people.Start-1) != "the" && s.low(people.Start-1) != "all" && s.low(people.Start-1) != "these" && s.low(people.Start-1) != "that" {
		return ""
	}
	for j := people.End + 1; j < min(len(s.tokens), people.End+6); j++ {
		switch low := s.low(j); {
		case low == "not" || low == "never" || low == "called" || low == "considered" || low == "treated":
			return ""
		case s.words.Slurs.Has(low):
			return low
		}
	}
	return ""
}

// creeps finds blame of a nation's people where its name alone might be its state: the
// sentence says that they live among those who speak, or sees "us" as the victim of
// something hidden, bred or in the blood.
func (s *blamed) creeps(people text.Span) string {
	if before := s.low(people.Start - 1); before != "the" && before != "these" && before != "all" && people.Start > 0 && s.tokens[people.Start-1].Kind == text.Word && before != "that" {
		return ""
	}
	among, us := s.phraseAt(&s.words.Among), false
	for i := range s.tokens {
		switch s.low(i) {
		case "us", "our", "ours":
			us = us || s.tokens[i].Text != "US"
		}
	}
	if !among && !us {
		return ""
	}
	for i := people.End; i < len(s.tokens); i++ {
		switch low := s.low(i); {
		case s.negated(people, i):
			continue
		case creeping.Has(low):
			return low
		case (low == "secret" || low == "hidden") && s.anyNear(i, s.words.near["secret"], people),
			(low == "plan" || low == "plans") && (among || s.anyNear(i, creeping, people)):
			return low
		case among && (s.words.Strong.Has(low) || s.words.near[low] != nil && s.anyNear(i, s.words.near[low], people)):
			return low
		}
	}
	return ""
}

// creeping are words for what a people among others is feared to do to them.
var creeping = set("breed breeds breeding outbreed outnumber poison knife knives swallow extinction exterminate erase rob robbing infiltrate infiltrated parasites")

// continues reports whether a sentence goes on about those before it: a pronoun of
// theirs is its subject.
func (s *blamed) continues() bool {
	for i := range min(len(s.tokens), 6) {
		switch s.low(i) {
		case "they", "they've", "they're", "they'd", "they'll", "these", "their", "them", "themselves":
			return true
		case "\"", "“", "and", "but", "so", "today", "now", "thus", "hence", "therefore", "also", ",", "that", "is", "was", "why", "it", "in", "fact", "everywhere", "here", "there", "for", "years", "all", "behind", "because":
			continue
		}
		return false
	}
	return false
}

var verbal = set("control direct run rule own plot want wanted coined dominate steer dictate hold held pull are were have had do did never always all alone secretly who serve plan dream wait decide come came breed hate work ever")
