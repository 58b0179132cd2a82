package query

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"entente/graph/query/gql"
	"entente/graph/view"
	"entente/schema"
)

// star is a hundred states that each visit two others, and a few that visit X.
func star(t testing.TB) *Session {
	var records []schema.Record
	code := func(i int) string { return fmt.Sprintf("S%02d", i%100) }
	for i := range 100 {
		records = append(records, directed1(3*i+1, schema.Visit, "1960", code(i), code(7*i+1)), directed1(3*i+2, schema.Visit, "1970", code(i), code(11*i+3)))
		if i%25 == 0 {
			records = append(records, directed1(3*i+3, schema.Visit, "1965", code(i), "X"), directed1(1000+i, schema.Agreement, "1975", "X", code(i+1)))
		}
	}
	return session(t, records...)
}

// planned runs a pattern and gives its matches and the steps that it took; lead is the node
// pattern that it was narrowed from, as written.
func planned(t testing.TB, s *Session, pattern string, plain bool) (rows []string, steps, lead int) {
	t.Helper()
	q, err := gql.Parse(pattern)
	if err != nil {
		t.Fatal(err)
	}
	const budget = 1 << 30
	m := &matcher{s: s, ctx: context.Background(), q: q, filter: s.View.Compile(view.Filter{}), budget: budget}
	if err := m.plan(6); err != nil {
		t.Fatal(err)
	}
	if plain && m.lead >= 0 {
		m.allowed, m.starts = nil, nil
		if m.starts, err = m.candidates(m.nodes[0]); err != nil {
			t.Fatal(err)
		}
	}
	if lead = m.lead; m.reversed && lead >= 0 {
		lead = len(m.nodes) - 1 - lead
	}
	if err := m.run(func(b *binding) error {
		line := fmt.Sprint(b.start)
		for _, e := range b.edges {
			line += fmt.Sprintf(" %d %d", e.Event, e.To)
		}
		rows = append(rows, line)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	slices.Sort(rows)
	return rows, budget - m.budget, lead
}

// TestPlanStartsFromTheMiddle: a node in the middle that asks for a code is what the walk is narrowed from,
// with the same matches in fewer steps.
func TestPlanStartsFromTheMiddle(t *testing.T) {
	s := star(t)
	for pattern, lead := range map[string]int{
		"MATCH p = (a:State)-[v:visit]->(x:State {code:'X'})-[w:agreement]->(b:State) RETURN p":                1,
		"MATCH p = (a:State)-[u:visit]->(b:State)-[v:visit]->(x {code:'X'})-[w:agreement]->(c:State) RETURN p": 2,
		"MATCH p = (a:State)-[u:visit]->{1,2}(x {code:'X'})-[w]->(c:State) WHERE w.from > '1970' RETURN p":     1,
		"MATCH p = (a)-[u]->(x {name:'State X'})-[w]->{0,1}(c)<-[y:agreement]-(d:State {code:'X'}) RETURN p":   -1, // the end is as good
		"MATCH p = (a:State {code:'S00'})-[u:visit]->(b)-[v:visit]->(c:State) RETURN p":                        -1,
		"MATCH p = ANY SHORTEST (a:State)-[u:visit]->{1,2}(x {code:'X'})-[w:agreement]->(c:State) RETURN p":    1,
	} {
		rows, steps, got := planned(t, s, pattern, false)
		plainRows, plainSteps, _ := planned(t, s, pattern, true)
		if got != lead {
			t.Errorf("%s: narrowed from %d, want %d", pattern, got, lead)
		}
		if !slices.Equal(rows, plainRows) || len(rows) == 0 {
			t.Errorf("%s: %d matches, %d without the plan", pattern, len(rows), len(plainRows))
		}
		if lead >= 0 && steps*10 > plainSteps*9 {
			t.Errorf("%s: %d steps, %d without the plan", pattern, steps, plainSteps)
		}
		t.Logf("%s: %d matches, %d steps, %d without", pattern, len(rows), steps, plainSteps)
	}
}

// BenchmarkMatchFromTheMiddle tells what the plan gains.
func BenchmarkMatchFromTheMiddle(b *testing.B) {
	s := star(b)
	for name, plain := range map[string]bool{"planned": false, "plain": true} {
		b.Run(name, func(b *testing.B) {
			steps := 0
			for b.Loop() {
				_, steps, _ = planned(b, s, "MATCH p = (a:State)-[u:visit]->(b:State)-[v:visit]->(x {code:'X'})-[w:agreement]->(c:State) RETURN p", plain)
			}
			b.ReportMetric(float64(steps), "steps")
		})
	}
}
