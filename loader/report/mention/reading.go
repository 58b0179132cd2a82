package mention

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
	"entente/schema/reference"
)

// hit is the longest name of the lexicon at a token.
type hit struct {
	end     int
	entries []entry
}

// reading is the work on one document.
type reading struct {
	issued     *string         // the state that issues the document, once it has been asked for
	speakers   map[string]bool // unknown words that are subjects of verbs of speech
	oneNames   map[string]bool // words that are the only name of a person; see oneName
	rec        *Recogniser
	lex        *lexicon
	t          *text.Text
	tokens     []text.Token
	words      []uint32 // lexicon numbers of the tokens, 0 unknown
	hitAtToken []int32  // index into hits by first token, 0 where there is none
	hits       []hit
	ctx        Context
	room       *room // where words, hits and found are

	found         []found                        // by position
	people        []*person                      // all persons of the document
	byName        map[string][]int               // sound of a last name to persons
	byKnown       map[string]int                 // key of a known person to its index
	cut           map[string][]string            // names cut into parts
	sounds        map[string]string              // the skeletons of names
	slips         map[string]string              // the names that words misspell, "" for none
	looked        map[string][]*reference.Person // the persons whom a full name can mean
	subject       []int                          // two state mentions that stand for the document's pair
	home          []int                          // the state of which a document on many tells
	starts        []bool                         // tokens that begin a sentence
	named         map[string][]string            // the states that names can mean
	germany       int                            // 1 where "the Federal Republic" is Germany's, -1 where not, 0 not asked yet
	aliases       map[string]alias               // other names of persons, by their first words
	divided       *division                      // the two parts of a country that the document is about
	letterNames   map[string]*schema.Entity      // bodies by the letters that a bracket gave them
	introductions map[int]introduced             // where their names begin
	towns         map[string]bool                // single words that have been read as places of no table
	sentences     []int                          // the first token of every sentence
	perSent       [][2]int                       // the mentions of each sentence
}

// found is a mention with what resolution needs to know.
type found struct {
	text.Mention
	kind       kind
	entries    []entry        // states: what the name can mean
	surface    string         // states: the name as the table writes it
	person     int            // index into people, -1 none
	office     string         // as stated with the mention
	state      string         // surface of the state stated with the mention ("Russian" in "the Russian PM"), "" none
	named      text.Span      // persons: the tokens of the name alone
	titled     bool           // persons: an office or rank stands before the name
	peer       bool           // persons: addressed as a contemporary ("Prof. Kabir")
	governs    bool           // persons: their government is meant ("the Carter administration")
	acts       bool           // capitals: a verb stands behind ("Bonn supplied")
	alone      bool           // persons: the surname of one who is named in full elsewhere
	stateIn    bool           // persons: the state stands before the name ("Russian President Putin")
	entity     *schema.Entity // kindEntity alone has one, and shares it
	pro        pro
	indefinite bool  // titles: "a Soviet premier" is nobody in particular
	owned      bool  // titles: "their Foreign Minister"
	ours       bool  // titles: "our Army Chief", of a state that only the speaker knows
	owners     []int // the mentions whose state it is
	ofPerson   bool  // pronouns: the state of the person, not the person
	refers     []int // pronouns and titles: the mentions meant
	several    int   // how many "the three states" are, 0 for other mentions
	sentence   int
}

// names reports whether the mention names an entity of a kind.
func (f *found) names(kind schema.EntityKind) bool { return f.entity != nil && f.entity.Kind == kind }

// kind says how a mention is resolved.
type kind uint8

const (
	kindState kind = iota
	kindPerson
	kindTitle
	kindEntity
	kindPronoun
)

func newReading(r *Recogniser, t *text.Text, ctx Context) *reading {
	room := r.room(len(t.Tokens))
	d := &reading{rec: r, lex: r.lex, t: t, tokens: t.Tokens, ctx: ctx, room: room, words: room.words, hitAtToken: room.hitAtToken, hits: room.hits,
		named: map[string][]string{}, towns: map[string]bool{}, byName: map[string][]int{}, byKnown: map[string]int{}, cut: map[string][]string{}, sounds: map[string]string{}, slips: map[string]string{}, looked: map[string][]*reference.Person{}}
	numbers := t.Numbers()
	seen := make([]uint32, len(t.Numbered())) // by the text's number, the lexicon's + 1
	for i := range t.Tokens {
		tok := &t.Tokens[i]
		if numbers == nil || tok.Kind == text.Punct {
			d.words[i] = d.lex.number(tok)
			continue
		}
		n := numbers[i]
		if seen[n] == 0 {
			seen[n] = d.lex.number(tok) + 1
		}
		d.words[i] = seen[n] - 1
	}
	return d
}

// scan looks every token up in the lexicon.
func (d *reading) scan() {
	for i, word := range d.words {
		if word == 0 || word == skipped {
			continue
		}
		if es, end := d.lex.longest(d, i); es != nil {
			d.hitAtToken[i] = int32(len(d.hits))
			d.hits = append(d.hits, hit{end: end, entries: es})
		}
	}
	d.room.hits = d.hits
	d.found = slices.Grow(d.room.found[:0], len(d.hits)+len(d.hits)/4+8) // what is in no table comes on top
}

// anyFits reports whether one of the meanings fits the case in which the tokens from
// i to j are written.
func (d *reading) anyFits(es []entry, i, j int) bool {
	for k := range es {
		if d.fits(&es[k], i, j) {
			return true
		}
	}
	return false
}

func (d *reading) fits(e *entry, i, j int) bool {
	first := &d.tokens[i]
	switch {
	case e.exact != "":
		return i == j && (d.tokens[i].Text == e.exact || isAcronym(d.tokens[i].Text))
	case e.upper:
		if i == j && spelt(first) {
			return true
		}
		if i == j && wordAcronyms.Has(first.Lower) && shouted(d.tok(i-1)) && shouted(d.tok(i+1)) {
			return false
		}
		for k := i; k <= j; k++ {
			if d.words[k] != skipped && !isAcronym(d.tokens[k].Text) {
				return false
			}
		}
		return true
	case e.capped && !first.Capital:
		return false
	case e.form == text.FormSeat && d.tokens[j].Text == "office":
		return false // "Foreign office consultations"
	case e.form == text.FormPrefix:
		next := d.tok(j + 1)
		return (next.Text == "-" || next.Text == "–" || next.Text == "‑") && !next.Space || next.Capital && next.Space && first.Lower == "pak"
	case e.the:
		return i > 0 && d.tokens[i-1].Lower == "the" || j > i
	}
	return true
}

// joins reports whether the skipped token j may stand inside a name: a hyphen without
// spaces or the point of an abbreviation.
func (d *reading) joins(j int) bool {
	t, next := &d.tokens[j], d.tok(j+1)
	if t.Space || next.Blank {
		return false
	}
	switch t.Text {
	case "-", "‐", "‑":
		return !next.Space
	case ".":
		return d.tokens[j-1].Len() <= 4
	case "'", "’":
		return !next.Space
	}
	return false
}

func (d *reading) tok(i int) *text.Token {
	if i >= 0 && i < len(d.tokens) {
		return &d.tokens[i]
	}
	return &nothing
}

var nothing = text.Token{Kind: text.Punct, Blank: true}

// hit gives the lexicon's meanings at i of one class. The slice is shared.
func (d *reading) hit(i int, c class) (e []entry, end int) {
	if !d.hasHit(i) { // most tokens, and small enough to be asked in place
		return nil, i
	}
	return d.hitOf(i, c)
}

// hasHit reports whether the lexicon has a name that begins at a token.
func (d *reading) hasHit(i int) bool {
	return uint(i) < uint(len(d.hitAtToken)) && d.hitAtToken[i] != 0
}

func (d *reading) hitOf(i int, c class) (e []entry, end int) {
	h := &d.hits[d.hitAtToken[i]]
	first, last, n := -1, -1, 0
	for k := range h.entries {
		if h.entries[k].class == c && d.fits(&h.entries[k], i, h.end-1) {
			if first < 0 {
				first = k
			}
			last, n = k, n+1
		}
	}
	switch {
	case n == 0:
		return nil, i
	case n == last-first+1: // side by side: no copy is needed
		return h.entries[first : last+1 : last+1], h.end
	}
	for k := range h.entries {
		if h.entries[k].class == c && d.fits(&h.entries[k], i, h.end-1) {
			e = append(e, h.entries[k])
		}
	}
	return e, h.end
}

// hitAt is the longest name at a token, without entries where there is none.
func (d *reading) hitAt(i int) hit {
	if i < 0 || i >= len(d.hitAtToken) {
		return hit{}
	}
	return d.hits[d.hitAtToken[i]]
}

// statesNamed are the keys of the states that a name can mean, kept for the document.
func (d *reading) statesNamed(name string) []string {
	keys, ok := d.named[name]
	if !ok {
		keys = d.rec.tables.StatesNamed(name)
		d.named[name] = keys
	}
	return keys
}

// add files a mention of the tokens from i to end.
func (d *reading) add(f found, i, end int) *found {
	f.Tokens = text.Span{Start: i, End: end}
	f.Span = d.t.SpanOf(f.Tokens)
	if f.Head == 0 {
		f.Head = end - 1
	}
	if next := d.tok(end); next.Lower == "'s" || next.Text == "'" && !next.Space || next.Text == "’" && !next.Space {
		f.Possessive = true
	}
	f.Ref = len(d.found)
	d.found = append(d.found, f)
	return &d.found[len(d.found)-1]
}

// wordAcronyms are acronyms that are English words: in a heading in capitals they are
// only that.
var wordAcronyms = set("us is it who start salt aid sea in on at me arms")

// shouted reports a longer word in capitals.
func shouted(t *text.Token) bool { return t.Kind == text.Word && t.Len() > 3 && allUpper(t.Text) }
