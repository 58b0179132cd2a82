package schema

import "testing"

func TestWithin(t *testing.T) {
	state := func(code string) Entity { return Entity{Kind: State, Name: code, Code: code} }
	visit := Participants{Source: []Entity{state("PAK")}, Target: []Entity{state("RUS")}}
	talks := Participants{Party: []Entity{state("RUS"), state("PAK"), state("IND")}, Place: []Entity{state("UZB")}}
	place := func(r Role) bool { return r == RolePlace }
	for _, c := range []struct {
		a, b Participants
		skip func(Role) bool
		want bool
	}{
		{visit, talks, nil, true}, {talks, visit, nil, false}, {talks, visit, place, false}, {Participants{}, visit, nil, true}, {visit, Participants{}, nil, false},
		{Participants{Party: visit.Source, Place: talks.Place}, visit, place, true}, {Participants{Party: visit.Source, Place: talks.Place}, visit, nil, false},
	} {
		if got := c.a.Within(&c.b, c.skip); got != c.want {
			t.Errorf("%v within %v: %v", c.a, c.b, got)
		}
	}
}
