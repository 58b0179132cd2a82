package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// known is all that rules and word lists say of one word or lemma, so that a sentence
// asks once for each of its words.
type known struct {
	// What every word of a sentence is asked for stands together.
	class    class
	number   uint8     // spread over all words, for a sentence's marks of those in it
	in       []uint16  // the numbers of sets and heads
	sets     bits      // the word sets that hold it, by number
	heads    bits      // the word sets with a phrase that it begins
	readings []reading // the verbs that it may be a form of
	noun     string    // the lemma of the noun that it may be a form of, ""
	// The rules that it triggers as the lemma of a verb or noun, or as the first word of
	// a phrase.
	verbRules, nounRules, phraseRules []candidate
	hints                             []hinter
	asNoun                            *known // what is known of noun
}

// candidate is a rule with those of its triggers that begin with a word.
type candidate struct {
	rule   *rule
	alone  bool      // the word is a trigger by itself
	longer []trigger // it is the first of several
}

// unknown stands for every word that no rule and no list knows.
var unknown known

// bits is a set of small numbers.
type bits []uint64

func (b bits) has(n int) bool { return n>>6 < len(b) && b[n>>6]&(1<<(n&63)) != 0 }

func (b bits) with(n int) bits {
	for n>>6 >= len(b) {
		b = append(b, 0)
	}
	b[n>>6] |= 1 << (n & 63)
	return b
}

// seal gathers the vocabulary once all rules are compiled.
func (e *Engine) seal() {
	x := e.lexicon
	e.vocabulary = make(map[string]*known, 2*len(x.verbs))
	of := func(word string) *known {
		k := e.vocabulary[word]
		if k == nil {
			k = new(known)
			e.vocabulary[word] = k
		}
		return k
	}
	for word, c := range x.classes {
		of(word).class = c
	}
	for word, readings := range x.verbs {
		of(word).readings = readings
	}
	for word, lemma := range x.nouns {
		of(word).noun = lemma
	}
	for number, set := range x.made {
		set.number = number
		for word := range set.words {
			k := of(word)
			k.sets = k.sets.with(number)
			k.note(number)
		}
		for word := range set.phrases {
			k := of(word)
			k.heads = k.heads.with(number)
			k.note(number)
		}
	}
	for _, f := range e.families {
		for i := range f.Rules {
			for n := range f.Rules[i].triggers {
				t := &f.Rules[i].triggers[n]
				for _, word := range t.rest {
					t.wants = append(t.wants, of(word))
				}
				if len(t.rest) > 0 {
					t.next, t.parted = t.wants[0], t.kind == verbWord
					if t.rest[0] == anyObject && len(t.wants) > 1 {
						t.next = t.wants[1]
					}
				}
			}
		}
	}
	for word, list := range e.verbs {
		of(word).verbRules = candidates(list, verbWord, word)
	}
	for word, list := range e.nouns {
		of(word).nounRules = candidates(list, nounWord, word)
	}
	for word, list := range e.phrases {
		of(word).phraseRules = candidates(list, otherWord, word)
	}
	ofKind := map[string][]candidate{}
	for kind, list := range e.mentions {
		ofKind[kind] = candidates(list, mentionWord, kind)
	}
	e.ofKind = text.DictOf(ofKind)
	count := uint8(0)
	for _, k := range e.vocabulary {
		k.number = count
		count++
		k.hints = e.hintsOf(k)
		k.asNoun = e.know(k.noun)
		for i := range k.readings {
			k.readings[i].known = e.know(k.readings[i].lemma)
		}
	}
}

// note notes a set that holds the word or has a phrase that it begins; sets are gone through one after the other.
func (k *known) note(number int) {
	if n := len(k.in); n == 0 || k.in[n-1] != uint16(number) {
		k.in = append(k.in, uint16(number))
	}
}

// candidates keeps of each rule the triggers that begin with a word.
func candidates(rules []*rule, kind wordKind, lemma string) []candidate {
	out := make([]candidate, len(rules))
	for i, r := range rules {
		out[i].rule = r
		for _, t := range r.triggers {
			switch {
			case t.kind != kind || t.lemma != lemma:
			case len(t.rest) == 0:
				out[i].alone = true
			default:
				out[i].longer = append(out[i].longer, t)
			}
		}
	}
	return out
}

// Memo keeps what the rules know of one document's words, by the numbers that text.Number
// gave them. It belongs to one goroutine.
type Memo struct {
	known []*known
	plain []string        // the words, variants of a mark made one
	hints []Hint          // room
	found []Found         // room
	line  *line           // the clause analysed last for Finites and Frame, which ask of one several times
	last  *schema.Event   // the event told last, which "did the same" repeats
	rooms [2]schema.Event // for last, and for what is told last while it is known
}

// other is room for an event that is not the one told last.
func (m *Memo) other() *schema.Event {
	switch {
	case m == nil:
		return new(schema.Event)
	case m.last == &m.rooms[0]:
		return &m.rooms[1]
	}
	return &m.rooms[0]
}

// Learn looks all words of a document up. It costs a look for each different word.
func (e *Engine) Learn(t *text.Text) *Memo {
	m := &Memo{known: make([]*known, len(t.Numbered())), plain: make([]string, len(t.Numbered()))}
	for n, word := range t.Numbered() {
		m.plain[n] = plainMark(word)
		m.known[n] = e.know(m.plain[n])
	}
	return m
}

// know gives what is known of a word.
func (e *Engine) know(word string) *known {
	if k := e.vocabulary[word]; k != nil {
		return k
	}
	return &unknown
}
