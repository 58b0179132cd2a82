package event

import (
	"fmt"
	"strings"

	"entente/schema"
)

// filler says where a role is looked for: alternatives in order of preference,
// each the union of some places. Written "object | to/into/in(state) | ?".
type filler struct {
	alternatives [][]term
	optional     bool // "?": the event may lack the role
	claimed      bool // "?claim": it may in a speaker's words, who need not say it
}

// roleFiller is the filler of a role.
type roleFiller struct {
	filler
	role schema.Role
}

// term is one place in which a role is looked for.
type term struct {
	place string   // subject, object, by, owner, pair, other, any, trigger, or "prep"
	preps []string // for "prep"
	kinds kindSet  // 0: what the role may hold by itself
}

// parseFiller reads the notation of rule files.
func parseFiller(s string) (filler, error) {
	var f filler
	for _, alternative := range strings.Split(s, "|") {
		alternative = strings.TrimSpace(alternative)
		switch alternative {
		case "?":
			f.optional = true
			continue
		case "?claim":
			f.claimed = true
			continue
		}
		var union []term
		for _, part := range strings.Split(alternative, "+") {
			t, err := parseTerm(strings.TrimSpace(part))
			if err != nil {
				return f, err
			}
			union = append(union, t)
		}
		f.alternatives = append(f.alternatives, union)
	}
	return f, nil
}

func parseTerm(s string) (term, error) {
	var t term
	if open := strings.IndexByte(s, '('); open >= 0 {
		if !strings.HasSuffix(s, ")") {
			return t, fmt.Errorf("%q: the parenthesis is not closed", s)
		}
		for _, k := range strings.Fields(s[open+1 : len(s)-1]) {
			kind := schema.EntityKind(k)
			if !kind.Valid() {
				return t, fmt.Errorf("%q is no kind of entity: expected state, person, organisation, treaty, group, place or project", k)
			}
			t.kinds |= kindOf(kind)
		}
		s = strings.TrimSpace(s[:open])
	}
	switch s {
	case "":
		return t, fmt.Errorf("an empty place in a role")
	case "subject", "object", "owner", "pair", "other", "any", "trigger", "beside", "name", "place", "content", "speaker", "elided", "directly", "known", "behind", "next", "chairs", "host", "struck":
		t.place = s
		return t, nil
	}
	t.place = "prep"
	for _, p := range strings.Split(s, "/") {
		if p == "" || strings.ContainsAny(p, " ()") {
			return t, fmt.Errorf("%q is neither a place (subject, object, owner, pair, other, any, beside, name, place) nor prepositions such as to/into", s)
		}
		t.preps = append(t.preps, p)
	}
	return t, nil
}

// mayBeEmpty reports whether an event in a mode may lack the role.
func (f *filler) mayBeEmpty(mode Mode) bool { return f.optional || f.claimed && mode == Claim }

// holds reports whether one of the alternatives looks in a place.
func (f filler) holds(place string) bool {
	for _, union := range f.alternatives {
		for _, t := range union {
			if t.place == place {
				return true
			}
		}
	}
	return false
}
