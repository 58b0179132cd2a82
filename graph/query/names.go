package query

import (
	"context"
	"math/bits"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// names is the index of what entities are called. It follows the revisions by what they
// add, so that a commit does not cost a look at every label; a label that is taken away
// has it built anew. Entities are kept by their ids in the store, which mean the same in every
// revision: one that an older moment does not have yet is no node there.
type names struct {
	mu       sync.RWMutex
	built    bool
	revision uint64
	byName   map[string][]uint64 // by folded label
	byCode   map[string][]uint64
	words    map[string]*word
	sorted   []*word // by their text
	fresh    []*word // not yet among the sorted
	bySound  map[string][]*word
	whole    map[string][]string // folded names by the skeleton of all their letters
}

// word is a word of labels.
type word struct {
	text    string
	letters uint64   // that occur in it, as bits
	names   []string // folded labels that have it
}

// manyChanges is from how many quads on building anew is quicker than following.
const manyChanges = 200_000

// labels is the index, at the session's revision or later.
func (s *Session) labels(ctx context.Context) (*names, error) {
	n := s.names
	n.mu.RLock()
	current := n.built && n.revision >= s.Revision()
	n.mu.RUnlock()
	if current {
		return n, nil
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.built && n.revision >= s.Revision() {
		return n, nil
	}
	follows := n.built
	if follows {
		var err error
		if follows, err = n.follow(ctx, s); err != nil {
			return nil, err
		}
	}
	if !follows {
		if err := n.build(ctx, s); err != nil {
			n.built = false
			return nil, err
		}
	}
	n.built, n.revision = true, s.Revision()
	return n, nil
}

// naming are the properties that name an entity.
func naming() []quad.IRI { return []quad.IRI{rdf.PrefLabel, rdf.AltLabel, rdf.OfficialName, rdf.Code} }

// build reads every label.
func (n *names) build(ctx context.Context, s *Session) error {
	n.byName, n.byCode, n.words = map[string][]uint64{}, map[string][]uint64{}, map[string]*word{}
	n.sorted, n.fresh, n.bySound, n.whole = nil, nil, map[string][]*word{}, map[string][]string{}
	for _, p := range naming() {
		id, ok, err := s.ID(p)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		for q, err := range s.Scan(ctx, graph.Pattern{0, id, 0, 0}) {
			if err != nil {
				return err
			}
			if _, ok := s.View.NodeOf(q[0]); !ok {
				continue
			}
			if err := n.add(s, p, q); err != nil {
				return err
			}
		}
	}
	n.settle()
	return nil
}

// follow adds the labels of the revisions since; false where the index has to be
// built anew.
func (n *names) follow(ctx context.Context, s *Session) (bool, error) {
	properties := map[uint64]quad.IRI{}
	for _, p := range naming() {
		id, ok, err := s.ID(p)
		if err != nil {
			return false, err
		}
		if ok {
			properties[id] = p
		}
	}
	changes := 0
	for c, err := range s.Snapshot.Since(ctx, n.revision) {
		if err != nil {
			return false, err
		}
		if changes += len(c.Added) + len(c.Removed); changes > manyChanges {
			return false, nil
		}
		for _, q := range c.Removed {
			if properties[q[graph.Predicate]] != "" {
				return false, nil
			}
		}
		for _, q := range c.Added {
			if p := properties[q[graph.Predicate]]; p != "" {
				if err := n.add(s, p, q); err != nil {
					return false, err
				}
			}
		}
	}
	if len(n.fresh) > 1000 {
		n.settle()
	}
	return true, nil
}

func (n *names) add(s *Session, p quad.IRI, q graph.IDQuad) error {
	v, err := s.Value(q[graph.Object])
	if err != nil {
		return err
	}
	text := rdf.Lexical(v)
	if p == rdf.Code {
		addTerm(n.byCode, strings.ToUpper(text), q[graph.Subject])
		return nil
	}
	name := schema.Fold(text)
	known := n.byName[name] != nil
	if addTerm(n.byName, name, q[graph.Subject]); known || name == "" {
		return nil
	}
	if k := skeleton(strings.ReplaceAll(name, " ", "")); k != "" {
		n.whole[k] = append(n.whole[k], name)
	}
	for _, w := range wordsOf(name) {
		have := n.words[w]
		if have == nil {
			have = &word{text: w, letters: letters(w)}
			n.words[w] = have
			n.fresh = append(n.fresh, have)
			if k := skeleton(w); k != "" {
				n.bySound[k] = append(n.bySound[k], have)
			}
		}
		if !slices.Contains(have.names[max(0, len(have.names)-1):], name) {
			have.names = append(have.names, name)
		}
	}
	return nil
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

// settle sorts the fresh words in.
func (n *names) settle() {
	n.sorted = append(n.sorted, n.fresh...)
	n.fresh = nil
	slices.SortFunc(n.sorted, func(a, b *word) int { return strings.Compare(a.text, b.text) })
}

// letters are the letters of a word as bits.
func letters(w string) (set uint64) {
	for _, r := range w {
		set |= 1 << (uint32(r) % 64)
	}
	return set
}

// beginning lists the words that begin with a text.
func (n *names) beginning(text string) []*word {
	from := sort.Search(len(n.sorted), func(i int) bool { return n.sorted[i].text >= text })
	to := from
	for to < len(n.sorted) && strings.HasPrefix(n.sorted[to].text, text) {
		to++
	}
	list := n.sorted[from:to:to]
	for _, w := range n.fresh {
		if strings.HasPrefix(w.text, text) {
			list = append(list, w)
		}
	}
	return list
}

// near lists the words that a mistyped or otherwise transliterated one may mean.
func (n *names) near(typed string) []*word {
	list := slices.Clone(n.bySound[skeleton(typed)])
	allowed, set := edits(typed), letters(typed)
	if allowed == 0 {
		return list
	}
	for _, words := range [][]*word{n.sorted, n.fresh} {
		for _, w := range words {
			// An edit changes two letters at most.
			if d := len(w.text) - len(typed); d <= allowed && -d <= allowed && bits.OnesCount64(w.letters^set) <= 2*allowed {
				if _, ok := nearness(typed, w.text); ok && !slices.Contains(list, w) {
					list = append(list, w)
				}
			}
		}
	}
	return list
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
	n.mu.RLock()
	defer n.mu.RUnlock()
	return s.nodes(n.byName[name])
}

func (n *names) coded(s *Session, code string) []view.Node {
	n.mu.RLock()
	defer n.mu.RUnlock()
	return s.nodes(n.byCode[code])
}
