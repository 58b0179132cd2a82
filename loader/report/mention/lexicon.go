package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
	"entente/schema/reference"
)

// class says what a name in the lexicon leads to.
type class uint8

const (
	classState class = iota
	classPerson
	classSurname
	classOffice
	classHonorific
	classEntity // organisation, treaty, group, project
	classPlace
	classPeople
)

// entry is one meaning of a name.
type entry struct {
	class  class
	form   text.Form
	key    string // key of the state, code or name of the entity, canonical office
	name   string // as the table writes it
	person *reference.Person
	office *reference.Office
	states []string       // the states in which a title means the office
	entity *schema.Entity // of an organisation, treaty, group, place or people
	owner  string         // organisations: the state whose organ it is
	when   reference.Span
	plural bool   // offices and ranks: "Generals", "prime ministers"
	upper  bool   // written in capitals only: matched so ("US", not "us")
	exact  string // spelt with capitals within, where it is a word otherwise: "LeT", not "Let"
	capped bool   // the first word needs a capital
	the    bool   // needs "the" before it ("the British" as a demonym)
}

// lexicon finds the longest name at a token. It is a trie over word numbers, built
// once and never changed.
type lexicon struct {
	words    map[string]uint32  // folded word to number, from 1
	next     map[uint64]uint32  // node<<32|word to node
	entries  [][]entry          // by node
	states   map[string][]entry // meanings of a state's name as the table writes it
	surnames map[string][]*reference.Person
	given    map[string]bool   // first names
	monarchs map[string]bool   // first names that monarchs bear with a number
	titles   map[string]bool   // offices, ranks and forms of address
	family   map[string]string // the state that each continues into
	typos    typos             // names of states, misspelt by one letter
	holders  map[string]string // the state of an office that no other state has, "" where several have
}

func newLexicon() *lexicon {
	return &lexicon{
		words: make(map[string]uint32, 1<<14), next: make(map[uint64]uint32, 1<<15), entries: make([][]entry, 1, 1<<15),
		states: map[string][]entry{}, surnames: map[string][]*reference.Person{}, given: map[string]bool{}, holders: map[string]string{}, typos: typos{}, monarchs: map[string]bool{}, titles: map[string]bool{}, family: map[string]string{},
	}
}

// add files an entry under a name as the tokeniser cuts it.
func (l *lexicon) add(name string, e entry) {
	if s, ok := strings.CutPrefix(name, "the "); ok {
		name = s
		e.the = e.form == text.FormDemonym || s == "States" // "States must respect borders"
	}
	e.upper = e.upper || isAcronym(name)
	if e.exact = ""; isMixed(name) {
		e.exact = name
	}
	first, _ := utf8.DecodeRuneInString(name)
	e.capped = e.capped || unicode.IsUpper(first) && e.class != classOffice && e.class != classHonorific
	node := uint32(0)
	for _, tok := range token.Split([]rune(name)).Tokens {
		key := fold(&tok)
		if key == "" {
			continue
		}
		word := l.words[key]
		if word == 0 {
			word = uint32(len(l.words) + 1)
			l.words[key] = word
		}
		edge := uint64(node)<<32 | uint64(word)
		to := l.next[edge]
		if to == 0 {
			to = uint32(len(l.entries))
			l.entries = append(l.entries, nil)
			l.next[edge] = to
		}
		node = to
	}
	if node == 0 {
		return
	}
	for i := range l.entries[node] {
		if have := &l.entries[node][i]; have.class == e.class && have.form == e.form && have.key == e.key && have.person == e.person &&
			(have.entity == nil) == (e.entity == nil) && (e.entity == nil || have.entity.Name == e.entity.Name) {
			if have.when.From > e.when.From || have.when.To < e.when.To {
				have.when = reference.Span{From: min(have.when.From, e.when.From), To: max(have.when.To, e.when.To)}
			}
			return
		}
	}
	l.entries[node] = append(l.entries[node], e)
}

// longest gives the meanings of the longest name that begins at token i, and the
// token after it; nil where there is none. skip tells which entries do not count.
func (l *lexicon) longest(r *reading, i int) (found []entry, next int) {
	node := uint32(0)
	for j := i; j < len(r.tokens); j++ {
		word := r.words[j]
		if word == skipped {
			if j == i || !r.joins(j) {
				break
			}
			continue
		}
		if j > i && r.tokens[j].Blank || word == 0 {
			break
		}
		to := l.next[uint64(node)<<32|uint64(word)]
		if to == 0 {
			break
		}
		node = to
		if es := l.entries[node]; es != nil && r.anyFits(es, i, j) {
			found, next = es, j+1
		}
	}
	return found, next
}

// number is the lexicon's number of a token, 0 for a word that it does not know.
func (l *lexicon) number(t *text.Token) uint32 {
	key := fold(t)
	if key == "" {
		return skipped
	}
	return l.words[key]
}

// skipped numbers the tokens that names leave out: hyphens and the points of abbreviations.
const skipped = ^uint32(0)

// fold brings a token to the form in which the lexicon keeps words; "" where names
// leave it out.
func fold(t *text.Token) string {
	switch t.Text {
	case "&":
		return "and"
	case ".", "-", "‐", "‑", "'", "’", ",":
		return ""
	}
	s := t.Lower
	if t.Kind == text.Punct {
		return s
	}
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c == '.' || c == '\'' {
			if s == "'s" {
				return s
			}
			return strings.ReplaceAll(schema.Fold(s), " ", "")
		}
	}
	return s
}

// isMixed reports a short name with capitals and small letters among them: LeT, JeM.
func isMixed(name string) bool {
	if len(name) < 3 || len(name) > 4 {
		return false
	}
	capitals, small := 0, 0
	for i := range len(name) {
		switch c := name[i]; {
		case c >= 'A' && c <= 'Z':
			capitals++
		case c >= 'a' && c <= 'z':
			small++
		default:
			return false
		}
	}
	return capitals > 1 && small > 0
}

// isAcronym reports a name in capitals, points aside: US, U.S.S.R., SCO.
func isAcronym(name string) bool {
	letters := 0
	for _, r := range name {
		switch {
		case unicode.IsLower(r) || r == ' ':
			return false
		case unicode.IsUpper(r):
			letters++
		}
	}
	return letters > 1
}
