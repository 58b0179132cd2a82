package event

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"

	"entente/loader/report/text"
	"entente/schema"
)

// wordKind is the part of speech that a trigger or reading has.
type wordKind uint8

const (
	otherWord wordKind = iota
	verbWord
	nounWord
	mentionWord // a trigger that is a mention of some kind of entity
)

// form is the inflection of a verb.
type form uint8

const (
	base  form = 1 << iota // visit
	third                  // visits
	past                   // visited, flew
	part                   // visited, flown
	ing                    // visiting
)

// reading is a verb that a word may be a form of.
type reading struct {
	lemma string
	forms form
	known *known // what is known of the lemma; see Engine.seal
}

// class marks words of grammar.
type class uint32

// The classes of words/grammar.yaml, in its order.
const (
	determiner class = 1 << iota
	preposition
	coordinator
	subordinator
	relative
	modal
	willModal
	auxiliaryBe
	auxiliaryHave
	auxiliaryDo
	negation
	adverb
	pronoun
	possessiveWord
	condition
	timeReference
	topicPreposition
	topicNoun
	numeral
	adjective
)

// lexicon knows lemmas, inflections, word classes and what wordings do to the
// status of an event.
type lexicon struct {
	verbs     map[string][]reading // by word form
	known     map[string]bool      // verb lemmas whose forms are in verbs
	nouns     map[string]string    // word form to noun lemma
	both      *text.Words          // verb lemmas that are nouns too
	irregular map[string][]string
	classes   map[string]class
	sets      *text.Dict[*wordSet] // named word lists for rules: @troops
	made      []*wordSet           // all sets
	same      map[string]*wordSet  // by their words: rules often share one
	lists     map[string][]string
	control   map[string]effect // verb and adjective lemmas before "to …"
	governs   map[string]effect // verb lemmas whose subject or object a noun trigger may be
	adjects   map[string]effect // participles and adjectives before a noun trigger
	of        map[string]effect // nouns before "of"
	standing  []standing        // phrases that say how things stand: "on hold"
}

// standing are phrases that give an event a status wherever they stand behind it.
type standing struct {
	status  schema.Status
	phrases *wordSet
}

// effect is what a governing word does to an event.
type effect struct {
	status schema.Status // "" leaves it
	drop   bool          // hypothetical: nothing is read
}

// wordSet is a set of lemmas and word forms, and of phrases by their first word. nil
// holds nothing.
type wordSet struct {
	number  int // among all sets; see Engine.seal
	words   map[string]bool
	quick   *text.Words           // the same words
	phrases map[string][][]string // the words behind the first
}

// has reports a single word or lemma.
func (s *wordSet) has(w string) bool { return s != nil && s.quick.Has(w) }

// grammar is the form of words/grammar.yaml.
type grammar struct {
	Classes map[string][]string            `yaml:"classes"`
	Effects map[string]map[string][]string `yaml:"effects"`
	// Standing are phrases that say how things stand with an event, by its status.
	Standing map[schema.Status][]string `yaml:"standing"`
}

// verbFile is the form of words/verbs.yaml.
type verbFile struct {
	Verbs     []string          `yaml:"verbs"`     // verbs that matter to clauses only
	Both      []string          `yaml:"both"`      // verbs that are nouns too
	Irregular map[string]string `yaml:"irregular"` // past and participle
}

// classOrder names the classes as grammar.yaml does.
func classOrder() map[string]class {
	return map[string]class{"determiner": determiner, "preposition": preposition, "coordinator": coordinator, "subordinator": subordinator,
		"relative": relative, "modal": modal, "will": willModal, "be": auxiliaryBe, "have": auxiliaryHave, "do": auxiliaryDo, "negation": negation,
		"adverb": adverb, "pronoun": pronoun, "possessive": possessiveWord, "condition": condition, "reference": timeReference,
		"topic-preposition": topicPreposition, "topic-noun": topicNoun, "numeral": numeral, "adjective": adjective}
}

// readLexicon reads the folder words.
func readLexicon(files fs.FS) (*lexicon, error) {
	l := &lexicon{verbs: map[string][]reading{}, known: map[string]bool{}, nouns: map[string]string{}, both: &text.Words{},
		same: map[string]*wordSet{}, irregular: map[string][]string{}, classes: map[string]class{}, lists: map[string][]string{},
		control: map[string]effect{}, governs: map[string]effect{}, adjects: map[string]effect{}, of: map[string]effect{}}
	var v verbFile
	var g grammar
	for name, into := range map[string]any{"words/verbs.yaml": &v, "words/grammar.yaml": &g, "words/lists.yaml": &l.lists} {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, schema.Errorf(schema.Invalid, "words: %w", err)
		}
		if err := yaml.UnmarshalWithOptions(data, into, yaml.Strict()); err != nil {
			return nil, &schema.Error{Kind: schema.Invalid, Message: name + ": not a word file", Err: err}
		}
	}
	sets := make(map[string]*wordSet, len(l.lists))
	for name, words := range l.lists {
		set, err := l.set(words)
		if err != nil {
			return nil, schema.Errorf(schema.Invalid, "words/lists.yaml: %s: %w", name, err)
		}
		sets[name] = set
	}
	l.sets = text.DictOf(sets)
	order := classOrder()
	for name, words := range g.Classes {
		c, ok := order[name]
		if !ok {
			return nil, schema.Errorf(schema.Invalid, "words/grammar.yaml: class %q is unknown", name)
		}
		for _, w := range words {
			l.classes[w] |= c
		}
	}
	if err := l.readEffects(g.Effects); err != nil {
		return nil, err
	}
	for _, status := range slices.Sorted(maps.Keys(g.Standing)) {
		set, err := l.set(g.Standing[status])
		if err != nil || !status.Valid() {
			return nil, schema.Errorf(schema.Invalid, "words/grammar.yaml: standing: %q is no status", status)
		}
		l.standing = append(l.standing, standing{status, set})
	}
	for lemma, forms := range v.Irregular {
		l.irregular[lemma] = strings.Fields(forms)
	}
	for _, w := range v.Both {
		l.both.Add(w)
		l.addVerb(w)
		l.addNoun(w)
	}
	for _, w := range v.Verbs {
		l.addVerb(w)
	}
	for _, w := range slices.Sorted(maps.Keys(l.governs)) { // in one order: readings of a form keep theirs
		l.addVerb(strings.Fields(w)[0])
	}
	return l, nil
}

// readEffects reads what governing words do to the status.
func (l *lexicon) readEffects(effects map[string]map[string][]string) error {
	tables := map[string]map[string]effect{"control": l.control, "governs": l.governs, "adjective": l.adjects, "of": l.of}
	for _, where := range slices.Sorted(maps.Keys(effects)) {
		byStatus, table := effects[where], tables[where]
		if table == nil {
			return schema.Errorf(schema.Invalid, "words/grammar.yaml: effects %q: expected control, governs, adjective or of", where)
		}
		for _, status := range slices.Sorted(maps.Keys(byStatus)) { // a word listed twice means the same each time
			words := byStatus[status]
			e := effect{status: schema.Status(status)}
			switch {
			case status == "drop":
				e = effect{drop: true}
			case status == "none":
				e = effect{}
			case !e.status.Valid():
				return schema.Errorf(schema.Invalid, "words/grammar.yaml: effects: %q is no status, drop or none", status)
			}
			for _, w := range words {
				table[w] = e
			}
		}
	}
	return nil
}

// expand replaces @name by the words of the list.
func (l *lexicon) expand(words []string) ([]string, error) {
	var out []string
	for _, w := range words {
		name, isList := strings.CutPrefix(w, "@")
		if !isList {
			out = append(out, w)
			continue
		}
		list, ok := l.lists[name]
		if !ok {
			return nil, fmt.Errorf("word list @%s is not in words/lists.yaml", name)
		}
		out = append(out, list...)
	}
	return out, nil
}

// set makes a word set; its nouns get their plurals.
func (l *lexicon) set(words []string) (*wordSet, error) {
	expanded, err := l.expand(words)
	if err != nil || len(expanded) == 0 {
		return nil, err
	}
	key := strings.Join(expanded, "\n")
	if s := l.same[key]; s != nil {
		return s, nil
	}
	s := &wordSet{words: map[string]bool{}, quick: &text.Words{}, phrases: map[string][][]string{}}
	l.made, l.same[key] = append(l.made, s), s
	for _, w := range expanded {
		parts := strings.Fields(strings.ReplaceAll(w, "-", " - "))
		if len(parts) > 1 {
			s.phrases[parts[0]] = append(s.phrases[parts[0]], parts[1:])
			continue
		}
		for _, form := range []string{w, plural(w)} {
			s.words[form] = true
			s.quick.Add(form)
		}
	}
	return s, nil
}

// addNoun makes the forms of a noun known.
func (l *lexicon) addNoun(lemma string) {
	l.nouns[lemma] = lemma
	l.nouns[plural(lemma)] = lemma
}

// addVerb makes the forms of a verb known.
func (l *lexicon) addVerb(lemma string) {
	if l.known[lemma] || lemma == "be" || lemma == "have" || lemma == "do" {
		return
	}
	l.known[lemma] = true
	add := func(word string, f form) {
		for i, r := range l.verbs[word] {
			if r.lemma == lemma {
				l.verbs[word][i].forms |= f
				return
			}
		}
		l.verbs[word] = append(l.verbs[word], reading{lemma: lemma, forms: f})
	}
	add(lemma, base)
	add(plural(lemma), third)
	add(gerund(lemma), ing)
	if forms := l.irregular[lemma]; len(forms) > 0 {
		for _, w := range strings.Split(forms[0], "/") {
			add(w, past)
		}
		for _, w := range strings.Split(forms[len(forms)-1], "/") {
			add(w, part)
		}
		return
	}
	for _, w := range pasts(lemma) {
		add(w, past|part)
	}
}

const vowels = "aeiou"

func consonantY(w string) bool {
	return len(w) > 1 && w[len(w)-1] == 'y' && !strings.ContainsRune(vowels, rune(w[len(w)-2]))
}

// plural is the regular plural, which is also the third person of a verb.
func plural(w string) string {
	switch {
	case consonantY(w):
		return w[:len(w)-1] + "ies"
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "z"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"), strings.HasSuffix(w, "go"), strings.HasSuffix(w, "do"), strings.HasSuffix(w, "to"):
		return w + "es"
	}
	return w + "s"
}

// doubles reports whether the last consonant is doubled: "cut", "meet" not.
func doubles(w string) bool {
	n := len(w)
	if strings.HasSuffix(w, "ial") || strings.HasSuffix(w, "ual") || strings.HasSuffix(w, "nel") || strings.HasSuffix(w, "hal") {
		return true // "initialled", "equalled"
	}
	if n < 3 || strings.ContainsRune("aeiouywx", rune(w[n-1])) || !strings.ContainsRune(vowels, rune(w[n-2])) || strings.ContainsRune(vowels, rune(w[n-3])) {
		return false
	}
	switch {
	case n <= 4:
		return true
	case strings.HasSuffix(w, "cel"), strings.HasSuffix(w, "pel"), strings.HasSuffix(w, "vel"), strings.HasSuffix(w, "nal"), strings.HasSuffix(w, "cur"),
		strings.HasSuffix(w, "mit"), strings.HasSuffix(w, "fer"), strings.HasSuffix(w, "nul"), strings.HasSuffix(w, "bel"), strings.HasSuffix(w, "stop"), strings.HasSuffix(w, "plan"),
		strings.HasSuffix(w, "drop"), strings.HasSuffix(w, "strip"), strings.HasSuffix(w, "ship"), strings.HasSuffix(w, "quit"), strings.HasSuffix(w, "nap"), strings.HasSuffix(w, "rap"), strings.HasSuffix(w, "war"):
		return true
	}
	return false
}

func gerund(w string) string {
	switch {
	case strings.HasSuffix(w, "ie"):
		return w[:len(w)-2] + "ying"
	case strings.HasSuffix(w, "e") && !strings.HasSuffix(w, "ee"):
		return w[:len(w)-1] + "ing"
	case doubles(w):
		return w + w[len(w)-1:] + "ing"
	}
	return w + "ing"
}

// pasts gives the regular past, in both spellings where there are two.
func pasts(w string) []string {
	switch {
	case strings.HasSuffix(w, "e"):
		return []string{w + "d"}
	case consonantY(w):
		return []string{w[:len(w)-1] + "ied"}
	case doubles(w):
		return []string{w + w[len(w)-1:] + "ed", w + "ed"}
	}
	return []string{w + "ed"}
}
