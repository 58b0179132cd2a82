package query

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"entente/graph/view"
	"entente/graph/words"
	"entente/schema"
)

// SearchItem is an entity found, with why.
type SearchItem struct {
	schema.Entity
	Degree int    `json:"degree"`
	Match  string `json:"match"` // code, name, alias, prefix, word or spelling
	Via    string `json:"via,omitempty"`
}

// SearchAnswer lists entities, best first.
type SearchAnswer struct {
	Items    []SearchItem `json:"items"`
	Next     *string      `json:"next"`
	Revision uint64       `json:"revision"`
}

// SearchParams names the parameters of a search.
func SearchParams() []string { return []string{"q", "kind", "as_of", "limit", "format"} }

// match kinds in order of merit.
var matchRank = []string{"code", "name", "prefix", "word", "spelling"}

// Search finds entities by name, alias or code: the same, a beginning, words'
// beginnings, then a spelling one or two edits off or of the same sound. Among equals those with more
// neighbours come first. Costs far less than a look at every name.
func (s *Session) Search(ctx context.Context, p Params) (*SearchAnswer, error) {
	if err := p.Only(SearchParams()...); err != nil {
		return nil, err
	}
	limit, err := p.Int("limit", 20, 1, min(200, s.limits.Page))
	if err != nil {
		return nil, err
	}
	kinds := p.All("kind")
	for _, k := range kinds {
		if !schema.EntityKind(k).Valid() {
			return nil, &schema.Error{Kind: schema.Invalid, Parameter: "kind", Value: k, Message: "expected state, person, organisation, treaty, group, place or project"}
		}
	}
	sc, err := s.scope(ctx, Params{"as_of": p["as_of"]}, "from", "to")
	if err != nil {
		return nil, err
	}
	l, err := s.labels(ctx)
	if err != nil {
		return nil, err
	}
	keep := func(n view.Node) bool {
		return (len(kinds) == 0 || slices.Contains(kinds, string(s.View.Kind(n)))) && (sc.Filter.AsOf == nil || s.View.ExistsOn(n, *sc.Filter.AsOf))
	}
	hits := l.search(s, schema.Fold(p.Get("q")), keep)
	if latin := romanised(p.Get("q")); len(hits) == 0 && latin != "" {
		hits = l.search(s, latin, keep)
	}
	s.rests(&Footprint{index: l.edition, degrees: true, entities: true})
	out := &SearchAnswer{Items: make([]SearchItem, 0, min(len(hits), limit)), Revision: s.Revision()}
	for _, h := range hits[:min(len(hits), limit)] {
		out.Items = append(out.Items, SearchItem{Entity: s.View.Entity(h.node), Degree: s.View.Degree(h.node), Match: matchRank[h.rank], Via: h.via})
	}
	return out, nil
}

// hit is an entity found: how well, and by which label where that is not its name.
type hit struct {
	node view.Node
	rank int // index into matchRank
	via  string
}

// search finds the entities that keep lets through, best first: by code, the same
// name, a name's beginning, words' beginnings, then spellings some edits off or that
// sound alike. Among equals those with more neighbours come first. With nothing typed
// all fit.
func (n *names) search(s *Session, typed string, keep func(view.Node) bool) []hit {
	best := map[view.Node]hit{}
	offer := func(terms []uint64, rank int, label string) {
		for _, node := range s.nodes(terms) {
			if have, ok := best[node]; ok && have.rank <= rank || keep != nil && !keep(node) {
				continue
			}
			h := hit{node, rank, ""}
			if label != "" && schema.Fold(s.View.Name(node)) != label {
				h.via = label
			}
			best[node] = h
		}
	}
	for _, p := range n.parts {
		p.search(typed, offer)
	}
	list := make([]hit, 0, len(best))
	exact := false // what is spelled as typed is meant: a guess beside it would be noise
	for _, h := range best {
		exact = exact || h.rank < 4
	}
	for _, h := range best {
		if h.rank < 4 || !exact {
			list = append(list, h)
		}
	}
	slices.SortFunc(list, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(s.View.Degree(b.node), s.View.Degree(a.node)),
			cmp.Compare(len(s.View.Name(a.node)), len(s.View.Name(b.node))), cmp.Compare(s.View.IRI(a.node), s.View.IRI(b.node)))
	})
	return list
}

// search offers the labels that fit what was typed.
func (p *namesPart) search(typed string, offer func(terms []uint64, rank int, label string)) {
	offer(p.byCode[strings.ToUpper(typed)], 0, "")
	offer(p.byName[typed], 1, typed)
	if typed == "" {
		for name, terms := range p.byName {
			offer(terms, 2, name)
		}
	}
	p.byWords(typed, offer)
}

// byWords finds the labels that have a word for each word typed: one that begins so,
// or one that is near it. The typed word that fits the fewest labels leads.
func (p *namesPart) byWords(typed string, offer func(terms []uint64, rank int, label string)) {
	tokens := strings.Fields(typed)
	if len(tokens) == 0 || len(tokens) > 20 {
		return
	}
	likely := make([]map[string]bool, len(tokens)) // words that begin so or are near
	leads, fewest := []int32{}, -1
	for i, t := range tokens {
		var list []int32
		from, to := p.vocabulary.Beginning(t)
		for w := from; w < to; w++ {
			list = append(list, int32(w))
		}
		for _, w := range p.vocabulary.Near(t) {
			if int(w) < from || int(w) >= to {
				list = append(list, w)
			}
		}
		likely[i] = make(map[string]bool, len(list))
		count := 0
		for _, w := range list {
			likely[i][p.vocabulary.Word(int(w))] = true
			count += len(p.names[w])
		}
		if fewest < 0 || count < fewest {
			leads, fewest = list, count
		}
	}
	for _, w := range leads {
		for _, name := range p.names[w] {
			if rank, ok := fit(name, typed, tokens, likely); ok {
				offer(p.byName[name], rank, name)
			}
		}
	}
	for _, name := range p.whole[words.Sound(strings.ReplaceAll(typed, " ", ""))] {
		offer(p.byName[name], 4, name)
	}
}

// fit says how well a label fits what was typed.
func fit(name, typed string, tokens []string, likely []map[string]bool) (rank int, ok bool) {
	if strings.HasPrefix(name, typed) {
		return 2, true
	}
	words := wordsOf(name)
	rank = 3
	for i, t := range tokens {
		begins := slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, t) })
		if !begins && !slices.ContainsFunc(words, func(w string) bool { return likely[i][w] }) {
			return 0, false
		}
		if !begins {
			rank = 4
		}
	}
	return rank, true
}
