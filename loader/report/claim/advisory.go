package claim

import (
	"strings"

	"entente/loader/report/text"
)

// Blame is one finding of collective blame, with the words that made it.
type Blame struct {
	Found bool
	Word  string
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
	if s.rejected() {
		return Blame{}
	}
	for i := range s.tokens {
		if at, ok := s.peopleAt(i); ok {
			if word := s.blameNear(at); word != "" {
				return Blame{true, word}
			}
		}
	}
	for i := range mentions {
		m := &mentions[i]
		at := text.Span{Start: m.Tokens.Start - span.Start, End: m.Tokens.End - span.Start}
		if at.Start < 0 || at.End > len(s.tokens) {
			continue
		}
		people := m.Form == text.FormPeople && !s.describes(at) || (m.Form == text.FormAdjective || m.Form == text.FormDemonym) && s.nationAsPeople(at)
		if people {
			if word := s.blameNear(at); word != "" {
				return Blame{true, word}
			}
		}
	}
	if before.Found && (s.continues() || s.phraseAt("by-them", "behind-them", "in-their-hands", "in-their-pocket", "of-theirs")) {
		return Blame{true, "they"}
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
	if s.words.Adjectives[low] && s.words.Actors[s.low(end)] {
		return text.Span{Start: i, End: end + 1}, true
	}
	return at, s.words.Peoples[low] && !s.describes(at)
}

// describes reports whether a people's name only describes a noun: "the Jewish state",
// "Muslim countries", "Hutu extremists".
func (s *blamed) describes(at text.Span) bool {
	if at.End >= len(s.tokens) {
		return false
	}
	w, before := s.low(at.End), s.low(at.End-1)
	switch {
	case s.words.Actors[w], s.tokens[at.End].Kind != text.Word:
		return w == "-"
	case strings.HasSuffix(before, "s") && before != "swiss":
		return false // a plural describes no noun: "the Brahmins guide"
	case verbal[w], finite[w], coordinators[w], relatives[w], s.words.verbs[w], strings.HasSuffix(w, "ed"), strings.HasSuffix(w, "ing"):
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
	case s.words.Overseas[before], before == "every", before == "any", before == "all" && !s.words.Actors[after]:
		return true
	case s.words.Actors[after] && after != "people" && after != "nation" && after != "capital" && after != "interests" && after != "influence" &&
		after != "plan" && after != "plans" && after != "agents" && after != "hand" && after != "hands" && after != "agenda":
		return true
	case after == "everywhere":
		return true
	case after == "of" && strings.HasSuffix(s.low(at.End-1), "s") || after == "of" && before == "the":
		return at.End+1 < len(s.tokens) && s.tokens[at.End+1].Capital
	case after == "as" || after == "by":
		return s.phraseFrom(at.End, s.words.AsSuch) != ""
	}
	return false
}

// phraseFrom finds a phrase of a list that begins at token i.
func (s *blamed) phraseFrom(i int, list []string) string {
	for _, phrase := range list {
		words, ok := strings.Split(phrase, "-"), true
		for k, w := range words {
			if s.low(i+k) != w {
				ok = false
				break
			}
		}
		if ok {
			return strings.Join(words, " ")
		}
	}
	return ""
}

// phraseAt reports whether one of some phrases stands anywhere in the sentence.
func (s *blamed) phraseAt(phrases ...string) bool {
	for i := range s.tokens {
		if s.phraseFrom(i, phrases) != "" {
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
		if inside && !(s.words.Actors[low] && s.words.Strong[low]) {
			continue // "Jewish conspiracy" blames, "Jewish lobby" alone does not
		}
		word := s.words.Strong[low]
		if !word {
			if more := s.words.near[low]; more != nil && s.anyNear(i, more, people) {
				word = true
			}
		}
		if !word {
			if s.words.heads[low] {
				if p := s.phraseFrom(i, s.words.Phrases); p != "" {
					word = true
				}
			}
		}
		if !word || inside && !s.works(people) || !inside && s.victim(people, i) {
			continue
		}
		if i < people.Start && !s.agentBehind(i, people) || i > people.End && s.otherAgent(people, i) {
			continue
		}
		return low
	}
	return ""
}

// works reports whether a noun such as "conspiracy" is said to be there or to act, not
// feared or denied: always, unless a question asks for it.
func (s *blamed) works(people text.Span) bool {
	return len(s.tokens) > people.End || people.Start > 0
}

// anyNear reports whether one of the words stands around token i, the people aside.
func (s *blamed) anyNear(i int, words map[string]bool, people text.Span) bool {
	for j := max(0, i-6); j < min(len(s.tokens), i+10); j++ {
		if j != i && (j < people.Start || j >= people.End) && words[s.low(j)] {
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
		case "that", "because", "since", "when", "while", "whom", "fear", "feared", "say", "said", "believe", "accuse", "complain":
			if j+1 < word && (s.tokens[j+1].Capital || s.low(j+1) == "the") {
				return true
			}
		}
	}
	switch s.low(word) {
	case "blame", "blamed":
		return word+1 < len(s.tokens) && s.low(word-1) != "to" // who blames is not blamed
	case "responsible":
		return s.has(people.End, word, "hold", "holds", "held")
	}
	return false
}

// victim reports whether the people stands as the one to whom something is done:
// behind "against" or "protect", or with a passive verb without "by the people".
func (s *blamed) victim(people text.Span, word int) bool {
	for j := max(0, people.Start-3); j < people.Start; j++ {
		switch s.low(j) {
		case "against", "oppress", "oppressed", "persecuted", "protect", "kill", "killed", "expelled", "help", "helped", "between", "treat", "deport", "expel", "fate", "expulsion", "massacre", "genocide", "wipe", "out":
			return true
		}
	}
	if word > people.End && strings.HasSuffix(s.low(word), "ed") {
		for j := word - 1; j >= max(people.End, word-3); j-- {
			switch s.low(j) {
			case "was", "were", "been", "being", "are", "is":
				return true
			}
		}
	}
	return false
}

// agentBehind reports whether a people named after the word is still who acts:
// "controlled by the Jews", "a conspiracy of the Jesuits", "blame the Tutsis", "it was
// the Christians who sold …".
func (s *blamed) agentBehind(word int, people text.Span) bool {
	low := s.low(word)
	switch low {
	case "trust", "trusted":
		return people.Start-word <= 4
	case "blame", "behind":
		return s.has(word, people.Start, "are", "is", "stand", "stands") || low == "blame" && people.Start-word <= 3
	case "masterminds", "culprits", "traitors":
		return s.has(word, people.Start, "are", "is", "were", "was")
	}
	if people.Start-word > 8 {
		return s.has(people.Start-2, people.Start, "but", "by") || s.words.Overseas[s.low(people.Start-1)]
	}
	return s.has(word, people.Start, "by", "of")
}

// rejected reports a sentence that rejects or reports such talk: "it is a myth that …",
// "not all Muslims are …", "nobody should blame …".
func (s *blamed) rejected() bool {
	for i := range s.tokens {
		low := s.low(i)
		if s.words.Rejects[low] {
			return true
		}
		switch low {
		case "not", "never", "nobody", "don't":
			switch next := s.low(i + 1); {
			case next == "all" || next == "every":
				return true
			case (next == "blame" || next == "treat" || next == "accuse" || next == "demonise" || next == "demonize") && low != "nobody":
				return true
			case low == "nobody" && (next == "should" || next == "must" || next == "can") && s.low(i+2) != "trust":
				return true
			}
		case "should", "must", "cannot":
			if s.low(i+1) == "blame" && s.low(i-1) == "one" {
				return true
			}
		}
	}
	return false
}

// continues reports whether a sentence goes on about those before it: a pronoun of
// theirs is its subject.
func (s *blamed) continues() bool {
	for i := range min(len(s.tokens), 6) {
		switch s.low(i) {
		case "they", "these", "their", "them", "themselves":
			return true
		case "\"", "“", "and", "but", "so", "today", "now", "thus", "hence", "therefore", "also", ",", "that", "is", "was", "why", "it", "in", "fact", "everywhere", "here", "there", "for", "years", "all", "behind", "because":
			continue
		}
		return false
	}
	return false
}

var verbal = set("control direct run rule own plot want wanted coined dominate steer dictate hold held pull are were have had do did never always all alone secretly who")
