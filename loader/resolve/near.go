package resolve

import (
	"cmp"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"entente/schema"
	"entente/schema/reference"
)

// foldedName is a name with its folded form, so that folding is done once.
type foldedName struct{ name, folded string }

func foldedNames(tables *reference.Tables) []foldedName {
	var list []foldedName
	for _, st := range tables.States() {
		list = append(list, foldedName{st.Name, schema.Fold(st.Name)})
	}
	for _, p := range tables.Persons() {
		list = append(list, foldedName{p.Name, schema.Fold(p.Name)})
	}
	return list
}

// near lists up to three states and persons whose names are an edit or two away.
func (r *Resolver) near(name string) []string {
	const farthest = 2
	typed := schema.Fold(name)
	if len(typed) < 4 {
		return nil
	}
	type hit struct {
		name string
		far  int
	}
	var hits []hit
	for _, n := range r.names() {
		// An edit changes a folded name by one character, which is four bytes at most.
		if d := len(n.folded) - len(typed); d > 4*farthest || d < -4*farthest {
			continue
		}
		if far := levenshtein.ComputeDistance(typed, n.folded); far <= farthest {
			hits = append(hits, hit{n.name, far})
		}
	}
	slices.SortFunc(hits, func(a, b hit) int { return cmp.Or(cmp.Compare(a.far, b.far), strings.Compare(a.name, b.name)) })
	var names []string
	for _, h := range hits {
		if !slices.Contains(names, h.name) && len(names) < 3 {
			names = append(names, h.name)
		}
	}
	return names
}
