package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"entente/graph/query"
	"entente/graph/query/gql"
	"entente/schema"
)

// TestMatchOverHTTP asks /v1/match for the example of the contract and more, on the bundled data, and has
// each answered by the naive evaluator too. What they find must be the same, row by row. Where the
// selector leaves open which of several equal ways is taken, their ends and length are compared.
func TestMatchOverHTTP(t *testing.T) {
	h, _ := bundledHandler(t)
	g := naiveGraph(t, h)
	for _, pattern := range []string{
		"MATCH p = (pm:Person)-[v:visit WHERE v.office = 'Prime Minister']->(s:State)-[a:arms_transfer WHERE a.from > v.to]->(:State {code:'PAK'}) RETURN p",
		"MATCH (p:Person)-[v:visit]->(s:State {code:'SUN'}) RETURN p.name, v.date, v.office",
		"MATCH (a:State {code:'PAK'})-[e:visit|agreement]-(b:State) WHERE e.from < '1970' RETURN b.name, e.type, e.date",
		"MATCH (a:State {code:'SUN'})-[e:cooperation]->(b:State)<-[f:conflict]-(c) WHERE f.from > e.to AND a.code <> c.code RETURN b.code, c.name, e.date, f.date",
		"MATCH p = ALL SHORTEST (a:Person {name:'Ayub Khan'})-[e:visit]-{1,2}(b:Person) WHERE a.name < b.name RETURN p",
		"MATCH p = ANY SHORTEST (a {code:'CHN'})-[e:!visit]-{1,2}(b:State) WHERE b.code IN ['IND', 'PAK', 'AFG'] RETURN p",
		"MATCH p = SHORTEST 4 ACYCLIC (a {code:'AFG'})-[e:agreement|visit]-{1,2}(b {code:'PAK'}) RETURN p",
		"MATCH p = TRAIL (a {code:'PAK'})-[e:visit|arms_transfer]-{2}(a) RETURN p",
		"MATCH p = SIMPLE (a:State {code:'PAK'})-[e:agreement]-{2}(b:State {code:'CHN'}) RETURN p",
		"MATCH (s:State)-[a:arms_transfer]->(t:State)-[b:agreement WHERE b.from > a.to]-(u) WHERE NOT u.code = s.code RETURN s.name, t.name, u.name, a.date, b.date",
		"MATCH (x:State {code:'PAK'})-[m:MEMBER_OF]->(o:Organisation) RETURN x.name, o.name, m.from",
		"MATCH (p:Person)-[v:visit]->(s:State) WHERE v.status <> 'occurred' OR v.office IS NULL RETURN p.name, s.code, v.status",
		"MATCH (a:State)-[e:cooperation&!visit&!agreement]->(b:State) RETURN a.code, b.code, e.type, e.date",
		"MATCH (a {code:'PAK'})-[x:visit]->(b:State)-[y:visit]->(a) WHERE y.from > x.to RETURN b.name, x.date, y.date",
		"MATCH (:State {code:'PAK'})-[v]-{2}(b:Organisation) RETURN DISTINCT b.name",
		"MATCH (s:State) WHERE s.code = 'PAK' RETURN s.name, s.id",
	} {
		t.Run(pattern, func(t *testing.T) {
			q, err := gql.Parse(pattern)
			if err != nil {
				t.Fatal(err)
			}
			w := httptest.NewRecorder()
			h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/v1/match?limit=1000&pattern="+url.QueryEscape(pattern), nil))
			var answer struct {
				Columns   []string
				Rows      [][]json.RawMessage
				Truncated *query.Truncated
			}
			if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil || w.Code != http.StatusOK || answer.Truncated != nil {
				t.Fatal(w.Code, err, answer.Truncated, w.Body.String()[:min(500, w.Body.Len())])
			}
			open := q.Selector != gql.AllPaths && q.Selector != gql.AllShortest
			var got, want []string
			for _, row := range answer.Rows {
				got = append(got, rowOver(t, row, open))
			}
			for _, m := range g.match(q, 6) {
				want = append(want, m.row(q, open))
			}
			slices.Sort(want)
			slices.Sort(got)
			if q.Distinct {
				want = slices.Compact(want)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%d rows, the naive evaluator has %d\n got %.3000q\nwant %.3000q", len(got), len(want), got, want)
			}
			if len(want) == 0 {
				t.Error("nothing fits, so the test tells nothing")
			}
			t.Logf("%d rows", len(got))
		})
	}
}

// rowOver writes a row of an answer: values as they are, a path as its events and entities.
func rowOver(t *testing.T, row []json.RawMessage, open bool) string {
	var cells []string
	for _, cell := range row {
		var path query.PathAnswer
		if err := json.Unmarshal(cell, &path); err != nil || len(path.Steps) == 0 {
			var v any
			if err := json.Unmarshal(cell, &v); err != nil {
				t.Fatal(err)
			}
			cells = append(cells, fmt.Sprint(v))
			continue
		}
		var ids []string
		for _, s := range path.Steps {
			if s.Entity != nil {
				ids = append(ids, string(s.Entity.ID))
			} else {
				ids = append(ids, string(s.Event.ID))
			}
		}
		cells = append(cells, wayOver(ids, open))
	}
	return strings.Join(cells, " | ")
}

func wayOver(ids []string, open bool) string {
	if open {
		return fmt.Sprint(ids[0], " ", ids[len(ids)-1], " ", len(ids)/2)
	}
	return strings.Join(ids, " ")
}

// row writes a match as rowOver writes the row of it.
func (m naiveMatch) row(q *gql.Query, open bool) string {
	var cells []string
	for _, item := range q.Return {
		if item.Var == q.PathVar {
			ids := []string{string(m.nodes[0].ID)}
			for i, e := range m.edges {
				ids = append(ids, string(e.event.ID), string(m.nodes[i+1].ID))
			}
			cells = append(cells, wayOver(ids, open))
			continue
		}
		switch v := naiveProperty(m.vars[item.Var], item.Prop).(type) {
		case schema.Date:
			cells = append(cells, v.String())
		default:
			cells = append(cells, fmt.Sprint(v))
		}
	}
	return strings.Join(cells, " | ")
}
