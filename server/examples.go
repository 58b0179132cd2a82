package server

import (
	"net/http"

	"entente/graph/query"
	"entente/schema"
)

// example is a request that the description shows, asked of the bundled data in a test.
type example struct {
	params    map[string]string // of path and query
	body      string
	bodyType  string
	mediaType string // of the answer; application/json where it is missing
	code      int    // of a good answer; 200 where it is missing
	answer    any    // of the type that the answer is written from; nil where it is no JSON of ours
}

// examples has one for every operation, by method and path in gin's form.
func examples() map[string]example {
	const (
		get  = http.MethodGet + " "
		post = http.MethodPost + " "
	)
	p := func(pairs ...string) map[string]string {
		m := map[string]string{}
		for i := 0; i < len(pairs); i += 2 {
			m[pairs[i]] = pairs[i+1]
		}
		return m
	}
	pattern := "MATCH (a:Person)-[v:visit WHERE v.office = 'Prime Minister']->(s:State) RETURN a.name, v.date, s.name ORDER BY v.date"
	return map[string]example{
		get + "/v1/entities":        {params: p("q", "khrush", "kind", "person", "limit", "3"), answer: query.SearchAnswer{}},
		get + "/v1/entities/*id":    {params: p("id", "PAK", "as_of", "1960-01-01"), answer: query.EntityAnswer{}},
		get + "/v1/search":          {params: p("q", "steel karachi", "kind", "event", "from", "1970", "limit", "5"), answer: query.FoundAnswer{}},
		get + "/v1/events":          {params: p("participant", "PAK,SUN", "type", "visit", "from", "1960", "to", "1979", "limit", "10"), answer: query.EventsAnswer{}},
		get + "/v1/events/*id":      {params: p("id", "f4486bf9-4630-5eb4-a839-ed94df28ab54"), answer: query.EventAnswer{}},
		get + "/v1/paths":           {params: p("from", "PAK", "to", "Soviet Union", "k", "3", "end", "1971", "order", "forward", "explain", "true"), answer: query.PathsAnswer{}},
		post + "/v1/paths":          {params: p("k", "1"), body: `{"pairs": [["PAK", "SUN"], ["PAK", "United States"]]}`, bodyType: "application/json", mediaType: ndjson},
		get + "/v1/subgraph":        {params: p("focus", "PAK", "limit", "50", "collapse", "dyads"), mediaType: "application/json"},
		get + "/v1/claims":          {params: p("about", "RUS", "claim_type", "recommendation", "limit", "5"), answer: query.ClaimsAnswer{}},
		get + "/v1/claims/*id":      {params: p("id", "faf6a7ef-a585-5824-9eb4-9acc7b191c00"), answer: query.ClaimAnswer{}},
		get + "/v1/stances":         {params: p("about", "PAK", "limit", "5"), answer: query.StancesAnswer{}},
		get + "/v1/recommendations": {params: p("about", "PAK", "limit", "5", "matches", "2"), answer: query.RecommendationsAnswer{}},
		get + "/v1/match":           {params: p("pattern", pattern, "limit", "10"), answer: query.MatchAnswer{}},
		post + "/v1/match":          {params: p("limit", "10"), body: pattern, bodyType: "text/plain", answer: query.MatchAnswer{}},
		get + "/v1/dyads/:a/:b":     {params: p("a", "PAK", "b", "SUN", "from", "1947", "to", "1991"), answer: query.DyadAnswer{}},
		get + "/v1/conflicts":       {params: p("kind", "status", "limit", "5"), answer: query.ConflictsAnswer{}},
		get + "/v1/documents":       {answer: documentsAnswer{}},
		get + "/v1/documents/*id":   {params: p("id", "41419709-eb3e-538b-a6f4-9b4b5a2f984d"), answer: query.DocumentAnswer{}},
		get + "/v1/export":          {params: p("format", "nquads", "participant", "PAK", "type", "war", "sorted", "true"), mediaType: "application/n-quads"},
		post + "/v1/load":           {params: p("name", "example.yaml", "dry_run", "true"), body: "document: {title: An example, date: 2020}\nevents:\n  - {type: visit, date: 1950-05, source: PAK, target: USA, text: A visit.}\n", bodyType: "application/yaml"},
		get + "/v1/stats":           {answer: query.StatsAnswer{}},
		get + "/ns":                 {params: p("format", "turtle"), mediaType: "text/turtle"},
		get + "/ns/shapes":          {mediaType: "text/turtle"},
		get + "/v1/nodes/*id":       {params: p("id", "passage/24ffed5f-9508-5bd0-84f1-a584bb236f43", "format", "turtle"), mediaType: "text/turtle"},
		get + "/page.css":           {mediaType: "text/css"},
		get + "/id/:kind/*key":      {params: p("kind", "state", "key", "PAK"), code: http.StatusSeeOther, mediaType: "text/html"},
		get + "/openapi.json":       {},
		get + "/docs":               {mediaType: "text/html"},
		get + "/healthz":            {mediaType: "text/plain"},
		get + "/readyz":             {mediaType: "text/plain"},
		get + "/metrics":            {mediaType: "text/plain"},
		get + "/":                   {mediaType: "text/html"},
		get + "/void":               {params: p("format", "turtle"), mediaType: "text/turtle"},
	}
}

// documentsAnswer lists what was loaded.
type documentsAnswer struct {
	Items    []*schema.Document `json:"items"`
	Next     *string            `json:"next"`
	Revision uint64             `json:"revision"`
}
