package claim

import (
	"strings"

	"entente/loader/report/text"
)

// collectiveKind tells how surely some words name a people as such.
type collectiveKind int

const (
	aNation collectiveKind = iota // a nation's people, or else its state: "the Albanians"
	aName                         // a name that no table knows, in a people's grammar: "the Djerbans"
	aPeople                       // a people of the tables, or a common noun for one: "the Kurds", "that sect"
)

// collective is a people, religion or other group that a sentence names as such, its determiner
// included.
type collective struct {
	text.Span
	kind collectiveKind
	one  bool // anyone of them: "a Tajik", "every Sart", "the Oriental"
	mass bool // a noun that "it" takes up: "that sect"
}

// collectives finds the groups that a sentence names, in the order of their places. The tokens
// are looked at once, with a few to either side.
func (s *blamed) collectives(t *text.Text, mentions []text.Mention, from int) []collective {
	var out []collective
	numbers, folk := t.Numbers(), t.Marked(s.words.folk)
	next, among, asked := 0, false, false
	for i := 0; i < len(s.tokens); i++ {
		for next < len(mentions) && (mentions[next].Tokens.End-from <= i || mentions[next].Form == text.FormPronoun) {
			next++
		}
		if !s.tokens[i].Capital && folk != nil && !folk[numbers[from+i]] {
			continue
		}
		var m *text.Mention
		if next < len(mentions) && mentions[next].Tokens.Start-from <= i {
			m = &mentions[next] // "the Tsar" is one from its determiner on
		}
		c, ok := s.collectiveAt(i, m, from)
		if ok && c.kind == aNation {
			if !asked {
				among, asked = s.phraseAt(&s.words.Among), true
			}
			if among {
				c.kind = aPeople // "the Turks in our midst"
			}
		}
		if !ok {
			if m != nil && m.Tokens.Len() > 1 {
				i = m.Tokens.End - from - 1 // inside a longer name no people begins
			}
			continue
		}
		i = max(i, c.End-1)
		out = append(out, c)
	}
	return out
}

// collectiveAt recognises a group whose noun, or the adjective before it, stands at token i.
func (s *blamed) collectiveAt(i int, m *text.Mention, from int) (collective, bool) {
	low := s.low(i)
	if s.words.folk.Has(low) {
		return s.commonNoun(i)
	}
	if s.tokens[i].Kind != text.Word || !s.tokens[i].Capital && (m == nil || m.Form != text.FormPeople) {
		return collective{}, false
	}
	c := collective{Span: text.Span{Start: i, End: i + 1}}
	switch {
	case m != nil && m.Form == text.FormPeople:
		c.kind, c.End = aPeople, m.Tokens.End-from
		if strings.Contains(low, "they") || low == "them" || low == "their" || low == "it" || low == "its" {
			return collective{}, false
		}
	case m != nil && (m.Form == text.FormDemonym || m.Form == text.FormAdjective):
		c.kind, c.End = aNation, m.Tokens.End-from
		if s.nationAsPeople(c.Span) || s.livesAmongUs(c.End) {
			c.kind = aPeople
		}
	case m != nil:
		return collective{}, false
	case s.words.Peoples.Has(low):
		c.kind = aPeople
	default:
		c.kind = aName
	}
	switch after := s.low(c.End); {
	case s.words.folks.Has(after):
		c.kind, c.End = aPeople, c.End+1 // "the Khoja community", "the Sindhi traders"
		c.mass = !strings.HasSuffix(after, "s")
	case c.End < len(s.tokens) && (s.tokens[c.End].Capital && s.tokens[c.End].Kind == text.Word && after != "i" || after == "'s" || after == "-"):
		return collective{}, false
	case (s.low(c.Start-1) == "every" || s.low(c.Start-1) == "each") && strings.HasSuffix(after, "s") && !s.tokens[c.End].Capital: // "every Serb carries that blood"
	case !s.plural(c.End-1) && (!s.predicate(c.End) || s.words.deeds.Has(after) || c.kind == aName && after == "of" || c.kind == aNation && s.tokens[min(c.End, len(s.tokens)-1)].Kind == text.Word && !s.words.follows.Has(after)):
		return collective{}, false // "the Jewish state", "the Wagner men", "the Russian plot"
	}
	return s.determined(c)
}

// livesAmongUs reports whether what follows a nation's name tells of those who live elsewhere:
// "the Turks living in our cities".
func (s *blamed) livesAmongUs(i int) bool {
	switch s.low(i) {
	case "living", "settled", "residing", "among", "everywhere":
		return true
	}
	return false
}

// plural reports whether a group's name is a plural by its form.
func (s *blamed) plural(i int) bool {
	low := s.low(i)
	return strings.HasSuffix(low, "s") && !strings.HasSuffix(low, "ss") || strings.HasSuffix(low, "men") || strings.HasSuffix(low, "im") && len(low) > 5
}

// predicate reports whether what stands at token i may follow a whole subject: a verb, a
// preposition, a mark.
func (s *blamed) predicate(i int) bool {
	if i >= len(s.tokens) || s.tokens[i].Kind != text.Word {
		return true
	}
	low := s.low(i)
	return s.words.follows.Has(low) || s.words.verbs.Has(low) || s.words.ascribed.first[low] != nil
}

// determined completes a group by the word before it, and drops what is no group for want of one.
func (s *blamed) determined(c collective) (collective, bool) {
	start := c.Start
	for start > 0 && (s.words.qualities.Has(s.low(start-1)) || s.words.regions.Has(s.low(start-1)) || s.low(start-1) == "-") {
		start-- // "the hill Brahmins", "the whole tribe"
	}
	word := s.low(c.End - 1)
	switch before := s.low(start - 1); before {
	case "a", "an", "every", "each", "no", "any":
		c.Start, c.one = start-1, true
		if before == "a" || before == "an" {
			c.one = !s.plural(c.End-1) || c.kind == aNation
		}
	case "our", "my", "us", "we":
		return collective{}, false // nobody blames his own
	case "the", "these", "those", "all", "such", "most", "that", "this":
		c.Start = start - 1
		c.one = before == "the" && !c.mass && c.kind == aPeople && !strings.HasSuffix(word, "s") && s.singular(c.End)
		if c.Start > 0 && s.low(c.Start-1) == "all" {
			c.Start--
		}
	default:
		if c.kind == aName {
			return c, s.barePlural(c)
		}
		return c, s.plural(c.End-1) || c.kind == aPeople
	}
	if c.kind == aName && (s.words.factions.Has(word) || s.faction(word) || s.letters(c.End-1) || !c.one && !s.plural(c.End-1) && !s.foreign(c)) {
		return collective{}, false // "the Gendarmerie is", "the BDF", "the Chairman will"
	}
	return c, true
}

// letters reports an abbreviation.
func (s *blamed) letters(i int) bool { return strings.ToUpper(s.tokens[i].Text) == s.tokens[i].Text }

// foreign reports whether a name without the ending of a plural is a people's: its verb is one of the plural, or may
// be and the name ends as no English noun does.
func (s *blamed) foreign(c collective) bool {
	verb := s.low(c.End)
	switch verb {
	case "are", "were", "have", "do", "themselves", "as":
		return true
	case "is", "was", "has", "does":
		return false
	}
	word := s.low(c.End - 1)
	vowel := strings.ContainsRune("aiou", rune(word[len(word)-1]))
	return vowel && (verb == "," || !s.singular(c.End)) || !s.words.follows.Has(verb) && !strings.HasSuffix(verb, "s") && !strings.HasSuffix(verb, "ed") && s.tokens[min(c.End, len(s.tokens)-1)].Kind == text.Word
}

// singular reports whether the verb behind a name is one of a singular.
func (s *blamed) singular(i int) bool {
	low := s.low(i)
	return low == "," || low == "is" || low == "has" || low == "never" || low == "always" || strings.HasSuffix(low, "s") && !s.words.follows.Has(low)
}

// barePlural reports whether a name without a determiner is a people's: inside a sentence, where
// the capital means something, before a verb of the plural.
func (s *blamed) barePlural(c collective) bool {
	word := s.low(c.End - 1)
	if c.Start == 0 || len(word) < 5 || !strings.HasSuffix(word, "s") || s.words.factions.Has(word) || s.faction(word) {
		return false
	}
	switch s.low(c.Start - 1) {
	case "that", "because", "by", "trust", "but", "of", "as", "while":
	default:
		return false
	}
	switch s.low(c.End) {
	case "are", "were", "have", "cannot", "never", "always", ",", ".", "by", "want":
		return true
	}
	return false
}

// faction reports whether a name's ending tells of those who hold an opinion together or serve together
// rather than of a people: "the Maoists", "the Democrats", "the Sandinistas".
func (s *blamed) faction(word string) bool {
	for _, end := range []string{"ists", "crats", "istas", "viks", "ist"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// commonNoun recognises a group by a common noun that has a determiner which points at it or is told
// apart by what follows: "those highlanders", "the merchants of that faith", "the whole tribe", "their kind".
func (s *blamed) commonNoun(i int) (collective, bool) {
	c := collective{Span: text.Span{Start: i, End: i + 1}, kind: aPeople}
	low := s.low(i)
	told := s.words.strangers.Has(low)
	switch {
	case low == "kind" || low == "ilk" || low == "sort":
		if before := s.low(i - 1); before != "their" && before != "that" && before != "his" {
			return collective{}, false
		}
		c.Start--
		c.mass = true
		return c, true
	case low == "people" || low == "folk" || low == "men":
		switch {
		case low == "people" && (s.low(i-1) == "these" || s.low(i-1) == "those"):
			switch s.low(i + 1) { // "these people cannot be trusted" may be those who sit at the table
			case "across", "beyond", "from", "of", "behind", "among":
				told = true
			}
		case s.low(i+1) == "of" && s.low(i+2) == "the" && low != "men":
			told = s.words.regions.Has(s.low(i + 3))
		default:
			told = s.words.regions.Has(s.low(i - 1))
		}
		if !told {
			return collective{}, false
		}
		if s.low(i+1) == "of" {
			c.End = i + 4
		}
	case s.low(i+1) == "of" && (s.low(i+2) == "that" || s.low(i+2) == "this" || s.low(i+2) == "the" || s.low(i+2) == "their") && s.words.kinds.Has(s.low(i+3)):
		told, c.End = true, i+4 // "the bankers of that race"
	case s.words.kinds.Has(low):
		told, c.mass = true, !strings.HasSuffix(low, "s")
		if s.low(i+1) == "of" && s.low(i+2) == "the" && s.words.folk.Has(s.low(i+3)) {
			c.End = i + 4 // "the caste of the moneylenders"
		}
	}
	if !told || s.low(c.End) == "'s" || s.low(c.End) == "-" {
		return collective{}, false
	}
	if after := s.low(c.End); s.words.kinds.Has(low) && c.End == i+1 && !s.predicate(c.End) && after != "has" {
		return collective{}, false // "the tribe chief", "race relations"
	}
	if (low == "settlers" || low == "southerners" || low == "northerners") && s.low(i+1) != "from" {
		return collective{}, false
	}
	c, ok := s.determined(c)
	return c, ok && (c.Start < i || s.plural(i) && (i == 0 || s.tokens[i-1].Kind == text.Punct || s.words.opens.Has(s.low(i-1))))
}

// reaches gives the end of what is said of a group as the subject: the next clause with a subject of
// its own. What is put in between ("he said") is passed over.
func (s *blamed) reaches(c collective) int {
	for j := c.End; j < len(s.tokens); j++ {
		switch s.low(j) {
		case ";":
			if !theirs.Has(s.low(j + 1)) {
				return j
			}
		case ",", "and", "but", "while", "because", "when", "that", "which", "whom", "since", "although", "so", ":", "—", "–", "after", "where":
			k := j + 1
			for coordinators.Has(s.low(k)) {
				k++
			}
			if !s.otherSubject(k) || s.takesUp(k, c.End, j) {
				continue
			}
			if s.low(j) == "," && s.saysAside(k) {
				for j = k; j < len(s.tokens) && s.low(j) != ","; j++ {
				}
				continue
			}
			return j
		}
	}
	return len(s.tokens)
}

// theirs are pronouns that take a group up.
var theirs = set("they them their theirs it its he his themselves")

// otherSubject reports whether a subject other than the group begins at token i: a pronoun, or a noun
// phrase with its verb a few words behind.
func (s *blamed) otherSubject(i int) bool {
	switch low := s.low(i); low {
	case "he", "she", "i", "we", "you", "nobody", "there", "one":
		return true
	case "the", "a", "an", "this", "these", "those", "our", "some", "many", "no":
	default:
		if i >= len(s.tokens) || s.tokens[i].Kind != text.Word {
			return false
		}
		if !s.tokens[i].Capital {
			next := s.low(i + 1)
			return strings.HasSuffix(low, "s") && len(low) > 3 && (strings.HasSuffix(next, "ed") || modal.Has(next)) && !s.words.malice.Has(low) // ", and bandits robbed them"
		}
	}
	for j := i + 1; j < min(len(s.tokens), i+5); j++ {
		low := s.low(j)
		if finite.Has(low) || s.words.follows.Has(low) && modal.Has(low) || strings.HasSuffix(low, "ed") {
			return true
		}
		if s.tokens[j].Kind != text.Word || low == "of" || low == "and" {
			return false
		}
	}
	return false
}

// takesUp reports whether the noun behind a determiner at token i is one that was said before, from a up
// to b: "have one aim, and the aim is our grave".
func (s *blamed) takesUp(i, a, b int) bool {
	return (s.low(i) == "the" || s.low(i) == "this") && s.has(a, b, s.low(i+1))
}

// modal are auxiliaries of the plural and the past.
var modal = set("are were have had do did will would can could may might must shall should is was has")

// saysAside reports whether the words from token i are a reporting clause put in: ", he shouted,".
func (s *blamed) saysAside(i int) bool {
	for j := i; j < min(len(s.tokens), i+6); j++ {
		if s.low(j) == "," {
			return j > i+1
		}
	}
	return false
}

// takesThemUp reports whether a sentence speaks of the group of the sentence before it: a pronoun of
// theirs stands in it before anybody else whom it might mean. it tells whether "it" may be the group too.
func (s *blamed) takesThemUp(it bool, mentions []text.Mention, from int) bool {
	next := 0
	for i := range min(len(s.tokens), takeUpReach) {
		low := s.low(i)
		switch low {
		case "they", "their", "theirs", "themselves":
			return true
		case "them":
			switch s.low(i - 1) {
			case "by", "behind", "of", "to", "for", "with", "from", "among", "between", "against":
				return true
			}
		case "it", "its":
			if it && i < 2 && !s.dummy(i) {
				return true
			}
		}
		for next < len(mentions) && mentions[next].Tokens.Start-from < i {
			next++
		}
		switch before := s.low(i - 1); {
		case next < len(mentions) && mentions[next].Tokens.Start-from == i && mentions[next].Form != text.FormPronoun && !in.Has(before):
			return false // "Spain has offered to take back all who can prove their claim"
		case s.tokens[i].Kind != text.Word:
		case s.tokens[i].Capital && i > 0 && low != "i" && !in.Has(before) && s.tokens[i-1].Kind == text.Word:
			return false // "France and Spain signed their treaty"
		case strings.HasSuffix(low, "s") && len(low) > 3 && !strings.HasSuffix(low, "ss") && (determiners.Has(before) || i == 0):
			return false // "the delegates read their papers"
		case low == "people" || low == "men" || low == "women" || low == "delegation" || low == "government" || low == "we" || low == "who":
			return false
		}
	}
	return false
}

// takeUpReach is how far into a sentence a pronoun takes up the group of the one before.
const takeUpReach = 12

// in are prepositions behind which a name is a place.
var in = set("in at from of near")

// determiners stand before a noun, or before the number of those it names.
var determiners = set("the these those some many several most both all two three four five our his other few")

// dummy reports an "it" that means nobody: "it is known that", "it was then".
func (s *blamed) dummy(i int) bool {
	switch s.low(i + 1) {
	case "is", "was", "will", "would", "has", "seems", "appears", "should", "must", "may", "took", "takes", "remains", "became":
		return s.low(i) == "it"
	}
	return false
}
