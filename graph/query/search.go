package query

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"entente/graph/view"
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
func SearchParams() []string { return []string{"q", "kind", "limit", "format"} }

// match kinds in order of merit.
var matchRank = []string{"code", "name", "prefix", "word", "spelling"}

// Search finds entities by name, alias or code: the same, a beginning, a word's
// beginning, then a spelling one or two edits off. Among equals those with more
// neighbours come first. Costs one look at every name.
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
	l, err := s.labels(ctx)
	if err != nil {
		return nil, err
	}
	typed := schema.Fold(p.Get("q"))
	best := map[view.Node]SearchItem{}
	offer := func(n view.Node, match, via string) {
		if len(kinds) > 0 && !slices.Contains(kinds, string(s.View.Kind(n))) {
			return
		}
		have, ok := best[n]
		if !ok || slices.Index(matchRank, match) < slices.Index(matchRank, have.Match) {
			best[n] = SearchItem{Entity: s.View.Entity(n), Degree: s.View.Degree(n), Match: match, Via: via}
		}
	}
	for _, n := range l.byCode[strings.ToUpper(strings.TrimSpace(p.Get("q")))] {
		offer(n, "code", "")
	}
	for key, nodes := range l.byName {
		if match := matchName(typed, key); match != "" {
			for _, n := range nodes {
				via := ""
				if schema.Fold(s.View.Name(n)) != key {
					via = key
				}
				offer(n, match, via)
			}
		}
	}
	out := &SearchAnswer{Items: make([]SearchItem, 0, min(len(best), limit)), Revision: s.Revision()}
	for _, item := range best {
		out.Items = append(out.Items, item)
	}
	slices.SortFunc(out.Items, func(a, b SearchItem) int {
		return cmp.Or(cmp.Compare(slices.Index(matchRank, a.Match), slices.Index(matchRank, b.Match)),
			cmp.Compare(b.Degree, a.Degree), cmp.Compare(len(a.Name), len(b.Name)), cmp.Compare(a.ID, b.ID))
	})
	out.Items = out.Items[:min(len(out.Items), limit)]
	return out, nil
}

// matchName says how a folded name fits what was typed; "" where it does not. With
// nothing typed every name fits.
func matchName(typed, name string) string {
	switch {
	case typed == name:
		return "name"
	case strings.HasPrefix(name, typed):
		return "prefix"
	case strings.Contains(name, " "+typed):
		return "word"
	}
	if _, ok := nearness(typed, name); ok {
		return "spelling"
	}
	return ""
}
