package server

import (
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"

	"entente/graph/picture"
	"entente/graph/query"
)

// route is one address of the API; the description is made from the same list.
type route struct {
	Method  string
	Path    string // in gin's form
	Gloss   string
	Params  []string
	handler gin.HandlerFunc
	// Writes needs a token.
	Writes bool
}

func (s *Server) routes() []route {
	get := http.MethodGet
	return []route{
		{get, "/v1/entities", "search entities by name, alias or code", query.SearchParams(), s.entities, false},
		{get, "/v1/entities/*id", "one entity: labels, codes, offices, degree by event type", query.EntityParams(), s.entity, false},
		{get, "/v1/search", "entities, events, claims and documents by words", append(query.FindParams(), "format"), s.search, false},
		{get, "/v1/events", "events with all the participants named", append(query.EventParams(), "format"), s.events, false},
		{get, "/v1/events/*id", "one event, its roles, its sources with quotes", []string{"format"}, s.event, false},
		{get, "/v1/paths", "how two entities are tied", append(query.PathParams(), "format"), s.paths, false},
		{http.MethodPost, "/v1/paths", "the same for many pairs, or from one entity to all, as a stream of lines", append(query.ManyPathParams(), "format"), s.manyPaths, false},
		{get, "/v1/subgraph", "ego network of one or more entities", slices.Concat(query.SubgraphParams(), picture.Params(), []string{"format"}), s.subgraph, false},
		{get, "/v1/claims", "what speakers said", append(query.ClaimParams(), "format"), s.claims, false},
		{get, "/v1/stances", "where speakers agree and disagree in what they assert", query.StanceParams(), s.stances, false},
		{get, "/v1/recommendations", "what was recommended, and later events that match it", query.RecommendationParams(), s.recommendations, false},
		{get, "/v1/claims/*id", "one claim and what it asserts", []string{"format"}, s.claim, false},
		{get, "/v1/match", "what a path pattern (ISO GQL) matches", append(query.MatchParams(), "format"), s.match, false},
		{http.MethodPost, "/v1/match", "the same, with the pattern as the body", append(query.FilterParams(), "limit", "format"), s.matchBody, false},
		{get, "/v1/dyads/:a/:b", "two states' relation over the years", slices.Concat(query.FilterParams(), picture.Params(), []string{"format"}), s.dyad, false},
		{get, "/v1/conflicts", "statements that cannot both hold", append(query.ConflictParams(), "format"), s.conflicts, false},
		{get, "/v1/documents", "what was loaded", nil, s.documents, false},
		{get, "/v1/documents/*id", "one document with its records in order", []string{"format"}, s.document, false},
		{get, "/v1/export", "everything, one graph, or what concerns some events, as RDF or tables; since=REVISION gives what changed", exportParams(), s.export, false},
		{http.MethodPost, "/v1/load", "upload one file in any format that the loader reads", []string{"as", "name", "dry_run", "where"}, s.load, true},
		{get, "/v1/stats", "counts", nil, s.stats, false},
		{get, "/ns", "the ontology", []string{"format"}, s.ontology, false},
		{get, "/ns/shapes", "the SHACL shapes of the vocabulary", nil, s.shapes, false},
		{get, "/v1/nodes/*id", "what the graph says of a passage, a term of office or another node that serves a thing", []string{"format"}, s.node, false},
		{get, "/page.css", "the style of the pages about things", nil, s.pageStyle, false},
		{get, "/id/:kind/*key", "linked-data look-up", nil, s.lookup, false},
		{get, "/openapi.json", "this description", nil, s.description, false},
		{get, "/docs", "this description, to read", nil, s.docs, false},
		{get, "/healthz", "the process runs", nil, s.healthz, false},
		{get, "/readyz", "the graph can be asked", nil, s.readyz, false},
		{get, "/metrics", "Prometheus metrics", nil, s.metricsPage, false},
		{get, "/", "the explorer, or a page of links", nil, s.front, false},
		{get, "/void", "what there is, for catalogues: VoID and DCAT", []string{"format"}, s.void, false},
	}
}
