package gql

import (
	"strings"
	"testing"

	"entente/schema"
)

func TestParse(t *testing.T) {
	for _, p := range []string{
		"MATCH p = (pm:Person)-[v:visit WHERE v.office = 'Prime Minister']->(s:State)-[a:arms_transfer WHERE a.from > v.to]->(:State {code:'PAK'}) RETURN p",
		"match (a) return a",
		"MATCH ANY SHORTEST (a {code: 'PAK'})-[e]-{1,3}(b {code: 'SUN'}) RETURN e",
		"MATCH p = SHORTEST 3 TRAIL (a:State)-[:agreement|visit&!war]->*(b) WHERE a.code = 'PAK' AND (b.code IN ['SUN', 'RUS'] OR NOT b.name IS NULL) RETURN DISTINCT p, b.name AS name ORDER BY name DESC LIMIT 5 OFFSET 2",
		"MATCH (a)<-[:visit]-(b)~[:agreement]~(c)-(d)->(e)<-(f) RETURN *",
		"MATCH ACYCLIC (a)-[e:%]->+(b) // a comment\n RETURN b",
		"MATCH (a:(State|Person)&!Group) RETURN a",
		"MATCH (`a b` {name: 'it''s'}) RETURN `a b`",
	} {
		if _, err := Parse(p); err != nil {
			t.Errorf("%s: %v", p, err)
		}
	}
}

func TestParsedParts(t *testing.T) {
	q, err := Parse("MATCH p = SHORTEST 3 TRAIL (a:State {code:'PAK'})<-[e:visit]-{2,}(b) RETURN p, b.name AS who ORDER BY who DESC LIMIT 5")
	if err != nil {
		t.Fatal(err)
	}
	e := q.Edges[0]
	if q.Selector != ShortestK || q.K != 3 || q.Mode != Trail || q.PathVar != "p" || q.Limit != 5 || e.Direction != ToLeft || e.Min != 2 || e.Max != -1 || !e.Quantified {
		t.Errorf("%+v", q)
	}
	if q.Order[0] != (OrderItem{"b", "name", true}) || q.Return[1] != (Item{"who", "b", "name"}) {
		t.Errorf("order %+v, return %+v", q.Order, q.Return)
	}
}

func TestErrorsPointAtTheCharacter(t *testing.T) {
	for pattern, want := range map[string]struct {
		column int
		text   string
	}{
		"MATCH (a:State)-[":                            {18, "unexpected"},
		"MATCH (a)-[e]->(b) RETURN c":                  {27, "not in the pattern"},
		"MATCH (a)-[e]->*(b) RETURN a":                 {10, "unbounded"},
		"MATCH (a)-[e]->(b)-[e]->(c) RETURN a":         {19, "twice"},
		"MATCH (a)<-[e]->(b) RETURN a":                 {10, "is written"},
		"OPTIONAL MATCH (a) RETURN a":                  {1, "OPTIONAL MATCH is not part"},
		"MATCH (a) RETURN count(a)":                    {18, "aggregates"},
		"MATCH (a)-[e]->{3,1}(b) RETURN a":             {10, "quantifier"},
		"MATCH (a) WHERE a.name CONTAINS 'x' RETURN a": {24, "CONTAINS"},
		"":                      {1, "unexpected"},
		"MATCH (a) RETURN a; ?": {19, ""},
	} {
		_, err := Parse(pattern)
		e, ok := err.(*schema.Error)
		if !ok {
			t.Errorf("%q: %v", pattern, err)
			continue
		}
		if e.Position.Column != want.column || !strings.Contains(e.Message, want.text) || e.Kind != schema.Invalid {
			t.Errorf("%q: column %d, want %d: %v", pattern, e.Position.Column, want.column, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("MATCH p = (a:State {code:'PAK'})-[v:visit]->{1,3}(b) WHERE v.from > '1971' RETURN p LIMIT 3")
	f.Add("MATCH ((((((((((a")
	f.Fuzz(func(t *testing.T, s string) {
		q, err := Parse(s)
		if err == nil && len(q.Nodes) != len(q.Edges)+1 {
			t.Fatalf("%q: %d nodes, %d edges", s, len(q.Nodes), len(q.Edges))
		}
		if err != nil && schema.KindOf(err) != schema.Invalid {
			t.Fatalf("%q: %v", s, err)
		}
	})
}
