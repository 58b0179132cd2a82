package query

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/view"
	"entente/graph/words"
	"entente/schema"
	"entente/schema/rdf"
)

// names is the index of what entities are called. It follows the revisions by what they
// add, so that a commit does not cost a look at every label; a label that is taken away
// has it built anew. Entities are kept by their ids in the store, which mean the same in every
// revision. It is never changed.
type names struct {
	edition uint64
	parts   []*namesPart
}

// namesPart is the index of some labels.
type namesPart struct {
	labels     []label
	byName     map[string][]uint64 // by folded label
	byCode     map[string][]uint64
	vocabulary *words.Vocabulary
	names      [][]string          // folded labels that have a word, by the word's number
	whole      map[string][]string // folded names by the sound of all their letters
}

// label is what an entity is called.
type label struct {
	text string // folded, or a code in capitals
	code bool
	term uint64
}

// Len counts the labels.
func (p *namesPart) Len() int { return len(p.labels) }

// labels is the index of the session's revision.
func (s *Session) labels(ctx context.Context) (*names, error) {
	return s.derived.names.at(ctx, s, s.readNames, s.nextNames)
}

// naming are the properties that name an entity.
func naming() []quad.IRI { return []quad.IRI{rdf.PrefLabel, rdf.AltLabel, rdf.OfficialName, rdf.Code} }

// readNames reads every label.
func (s *Session) readNames(ctx context.Context) (_ *names, err error) {
	value, done := s.Values()
	defer func() { err = errors.Join(err, done()) }()
	var list []label
	for _, p := range naming() {
		id, ok, err := s.ID(p)
		if err != nil {
			return nil, err
		}
		if !ok {
			continue
		}
		for q, err := range s.Scan(ctx, graph.Pattern{0, id, 0, 0}) {
			if err != nil {
				return nil, err
			}
			if _, ok := s.View.NodeOf(q[0]); !ok {
				continue
			}
			if list, err = addLabel(value, list, p, q); err != nil {
				return nil, err
			}
		}
	}
	return &names{s.derived.editions.Add(1), []*namesPart{newNamesPart(list)}}, nil
}

// numbered gives those of some properties that the store knows by their numbers in it.
func (s *Session) numbered(properties []quad.IRI) (map[uint64]quad.IRI, error) {
	numbers := make(map[uint64]quad.IRI, len(properties))
	for _, p := range properties {
		id, ok, err := s.ID(p)
		if err != nil {
			return nil, err
		}
		if ok {
			numbers[id] = p
		}
	}
	return numbers, nil
}

// nextNames adds the labels of the revisions since; false where the index has to be
// built anew.
func (s *Session) nextNames(_ context.Context, old *names, since changes) (*names, bool, error) {
	properties, err := s.numbered(naming())
	if err != nil {
		return nil, false, err
	}
	var list []label
	for _, c := range since.list {
		for _, q := range c.Removed {
			if properties[q[graph.Predicate]] != "" {
				return nil, false, nil
			}
		}
		for _, q := range c.Added {
			if p := properties[q[graph.Predicate]]; p != "" {
				var err error
				if list, err = addLabel(s.Value, list, p, q); err != nil {
					return nil, false, err
				}
				if old.has(list[len(list)-1]) { // every document names its entities, mostly as others do
					list = list[:len(list)-1]
				}
			}
		}
	}
	if len(list) == 0 {
		return old, true, nil
	}
	return &names{s.derived.editions.Add(1), words.Push(old.parts, newNamesPart(list), mergeNames)}, true, nil
}

// has tells whether a label is in the index.
func (n *names) has(l label) bool {
	return slices.ContainsFunc(n.parts, func(p *namesPart) bool {
		if l.code {
			return slices.Contains(p.byCode[l.text], l.term)
		}
		return slices.Contains(p.byName[l.text], l.term)
	})
}

func mergeNames(older, newer *namesPart) *namesPart {
	return newNamesPart(slices.Concat(older.labels, newer.labels))
}

func addLabel(value func(graph.ID) (quad.Value, error), list []label, p quad.IRI, q graph.IDQuad) ([]label, error) {
	v, err := value(q[graph.Object])
	if err != nil {
		return nil, err
	}
	text := rdf.Lexical(v)
	if p == rdf.Code {
		return append(list, label{strings.ToUpper(text), true, q[graph.Subject]}), nil
	}
	return append(list, label{schema.Fold(text), false, q[graph.Subject]}), nil
}

func newNamesPart(list []label) *namesPart {
	p := &namesPart{labels: list, byName: map[string][]uint64{}, byCode: map[string][]uint64{}, whole: map[string][]string{}}
	byWord := map[string][]string{}
	for _, l := range list {
		if l.code {
			addTerm(p.byCode, l.text, l.term)
			continue
		}
		known := p.byName[l.text] != nil
		if addTerm(p.byName, l.text, l.term); known || l.text == "" {
			continue
		}
		if k := words.Sound(strings.ReplaceAll(l.text, " ", "")); k != "" {
			p.whole[k] = append(p.whole[k], l.text)
		}
		for _, w := range wordsOf(l.text) {
			have := byWord[w]
			if len(have) == 0 || have[len(have)-1] != l.text {
				byWord[w] = append(have, l.text)
			}
		}
	}
	sorted := make([]string, 0, len(byWord))
	for w := range byWord {
		sorted = append(sorted, w)
	}
	slices.Sort(sorted)
	p.vocabulary = words.NewVocabulary(sorted)
	p.names = make([][]string, len(sorted))
	for i, w := range sorted {
		p.names[i] = byWord[w]
	}
	return p
}

// wordsOf lists the words of a folded label, and what short ones and their neighbours
// are when they are written together: Ziaul for Zia ul.
func wordsOf(name string) []string {
	words := strings.Fields(name)
	for i := range len(words) - 1 {
		if len(words[i]) <= 3 || len(words[i+1]) <= 3 {
			words = append(words, words[i]+words[i+1])
		}
	}
	return words
}

func addTerm(m map[string][]uint64, key string, term uint64) {
	if !slices.Contains(m[key], term) {
		m[key] = append(m[key], term)
	}
}

// nodes are the entities of a list of ids that the session's moment has.
func (s *Session) nodes(terms []uint64) (list []view.Node) {
	for _, t := range terms {
		if n, ok := s.View.NodeOf(t); ok && !slices.Contains(list, n) {
			list = append(list, n)
		}
	}
	return list
}

// called lists the entities of a folded name, coded those of a code.
func (n *names) called(s *Session, name string) []view.Node {
	var terms []uint64
	for _, p := range n.parts {
		terms = append(terms, p.byName[name]...)
	}
	return s.nodes(terms)
}

func (n *names) coded(s *Session, code string) []view.Node {
	var terms []uint64
	for _, p := range n.parts {
		terms = append(terms, p.byCode[code]...)
	}
	return s.nodes(terms)
}
