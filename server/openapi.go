package server

import (
	"cmp"
	"encoding/json"
	"net/http"
	"reflect"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"
)

// describe makes the OpenAPI 3.1 document of the list of routes, so that the two
// cannot part ways.
func (s *Server) describe() ([]byte, error) {
	paths, shown := map[string]map[string]any{}, examples()
	text := map[string]any{"type": "string"}
	components := shapes{"Problem": map[string]any{"type": "object", "required": []string{"type", "title", "status"}, "properties": map[string]any{
		"type": text, "title": text, "status": map[string]any{"type": "integer"}, "detail": text, "parameter": text, "value": text,
		"candidates": map[string]any{"type": "array", "items": text}}}}
	for _, r := range s.routes() {
		path, params := openAPIPath(r.Path)
		x := shown[r.Method+" "+r.Path]
		list := []any{}
		for _, name := range params {
			list = append(list, x.shownIn(map[string]any{"name": name, "in": "path", "required": true, "schema": text}, name))
		}
		for _, name := range r.Params {
			list = append(list, x.shownIn(parameter(name), name))
		}
		if strings.HasPrefix(r.Path, "/v1/") && !r.Writes {
			list = append(list, parameter("revision"))
		}
		op := map[string]any{"summary": r.Gloss, "operationId": operationID(r), "parameters": list,
			"responses": map[string]any{
				strconv.Itoa(cmp.Or(x.code, http.StatusOK)): map[string]any{"description": "the answer", "content": x.content(components)},
				"default": map[string]any{"description": "a problem", "content": map[string]any{"application/problem+json": map[string]any{"schema": map[string]any{"$ref": "#/components/schemas/Problem"}}}},
			}}
		if r.Method == http.MethodPost && r.Writes {
			op["security"] = []any{map[string]any{"token": []string{}}}
		}
		if r.Method == http.MethodPost {
			op["requestBody"] = map[string]any{"required": true, "content": map[string]any{x.bodyType: map[string]any{"schema": map[string]any{}, "example": x.shownBody()}}}
		}
		if paths[path] == nil {
			paths[path] = map[string]any{}
		}
		paths[path][strings.ToLower(r.Method)] = op
	}
	version := s.cfg.Version
	if version == "" {
		version = "development"
	}
	return json.MarshalIndent(map[string]any{
		"openapi": "3.1.0",
		"info":    map[string]any{"title": "Entente", "version": version, "license": map[string]any{"name": "Apache 2.0", "identifier": "Apache-2.0"}, "description": "A knowledge graph of bilateral-relations events: paths, events, claims and subgraphs, each with its sources."},
		"servers": []any{map[string]any{"url": "/"}},
		"paths":   paths,
		"components": map[string]any{
			"securitySchemes": map[string]any{"token": map[string]any{"type": "http", "scheme": "bearer"}},
			"schemas":         components,
		},
	}, "", " ")
}

// shownIn adds the example's value to a parameter.
func (x example) shownIn(parameter map[string]any, name string) map[string]any {
	if v, given := x.params[name]; given {
		parameter["example"] = v
	}
	return parameter
}

// shownBody is the example's body: JSON as such, else a text.
func (x example) shownBody() any {
	if x.bodyType == "application/json" {
		return json.RawMessage(x.body)
	}
	return x.body
}

// content describes the answer.
func (x example) content(components shapes) map[string]any {
	mediaType := cmp.Or(x.mediaType, "application/json")
	if x.answer != nil {
		return map[string]any{mediaType: map[string]any{"schema": components.of(reflect.TypeOf(x.answer))}}
	}
	return map[string]any{mediaType: map[string]any{}}
}

// openAPIPath turns gin's :name and *name into {name}.
func openAPIPath(path string) (string, []string) {
	var names []string
	parts := strings.Split(path, "/")
	for i, p := range parts {
		if strings.HasPrefix(p, ":") || strings.HasPrefix(p, "*") {
			names = append(names, p[1:])
			parts[i] = "{" + p[1:] + "}"
		}
	}
	return strings.Join(parts, "/"), names
}

func operationID(r route) string {
	id := strings.ToLower(r.Method)
	for _, p := range strings.FieldsFunc(r.Path, func(c rune) bool { return strings.ContainsRune("/.:*", c) }) {
		id += "_" + p
	}
	return id
}

// parameterHelp says what each parameter means, once for all questions.
var parameterHelp = map[string]string{
	"q": "words to search for", "kind": "of a search: entity, event, claim or document; of entities (and of a search): state, person, organisation, treaty, group, place or project; of conflicts: status, date, participants, out-of-office, after-death, no-state or no-body; of stances: agree or disagree; repeatable", "except": "a kind of conflict to leave out; repeatable", "matches": "how many later events are told of each recommendation",
	"limit": "how many items, or nodes of a subgraph", "cursor": "where the page begins: next of the page before",
	"format": "the format of the answer, instead of Accept", "participant": "an entity that takes part; repeatable, all must",
	"dyad": "two sides, as PAK,RUS: the events between them and those who belong to them, as /dyads/PAK/RUS counts them", "person": "as participant", "place": "as participant", "sort": "date or -date",
	"from": "for paths the entity to start from; elsewhere the window's beginning (EDTF)", "to": "for paths the entity to reach; elsewhere the window's end (EDTF)",
	"begin": "the window's beginning (EDTF)", "end": "the window's end (EDTF)", "k": "how many paths", "max_hops": "how many steps a path has at most",
	"order": "any, or forward: each event no earlier than the one before", "weight": "hops, recency, confidence, or with order=forward arrival", "explain": "true: tell in numbers how the answer came about",
	"via": "an entity that a path must pass; repeatable", "avoid": "an entity that no path may pass; repeatable",
	"type": "event type, group (conflict, cooperation, …) or PLOVER root; repeatable", "types": "as type",
	"status": "occurred, planned, postponed, cancelled, declined, failed or ongoing; repeatable", "as_of": "a day: only what held then",
	"document": "IRI or title of a document; repeatable", "min_confidence": "from 0 to 1",
	"believe":    "facts, speaker:<name or IRI> (adds a speaker's claims) or only:speaker:<name or IRI>",
	"succession": "follow, or separate: whether a state stands for the states it continues", "advisory": "hide or show claims that blame a people or religion as such",
	"collapse_same": "true: of the records that may speak of one event (entente same) only the first counts",
	"focus":         "the entity to look from; repeatable", "hops": "how far to look", "edges": "how many edges are drawn at most; four times limit where none is given", "collapse": "events, or dyads: one weighted edge per pair",
	"sorted": "true: RDF in the order of the text, byte for byte the same for the same revision", "table": "of format=csv: nodes or edges (Neo4j's headings); of format=parquet: events, participants, claims or entities; none: all as a zip file",
	"changes": "with since: both (RDF Patch), or added or removed alone, as nquads, trig or jsonld",
	"hide":    "IRI of a node to leave out; repeatable", "quad_class": "verbal-cooperation, material-cooperation, verbal-conflict, material-conflict or none: the events and ties that are drawn; repeatable",
	"theme": "of a picture (svg, png): light or dark", "width": "of a picture, in pixels; a PNG has two dots for each", "height": "of a picture, in pixels", "title": "of a picture, instead of one made from the question",
	"positions": "none, or server: every node with x and y, laid out by the server, at most 1000 apart, y downwards",
	"speaker":   "who said it; repeatable", "about": "an entity that the claim names; repeatable", "claim_type": "assertion, evaluation, prediction, recommendation or question; repeatable",
	"revision": "answer as of this revision, where its graph is not too large to be made again",
	"since":    "a revision: what was added and removed after it, as RDF Patch", "graph": "IRI of a named graph", "pattern": "a path pattern of ISO GQL: MATCH (a:State {code:'PAK'})-[e:visit]->(b) RETURN e, b", "as": "the format of the upload", "name": "the file's name, for messages", "dry_run": "true: report, and write nothing", "where": "which rows of a dataset to load, such as IsRootEvent=1 and NumSources>=3; repeatable",
}

func parameter(name string) map[string]any {
	return map[string]any{"name": name, "in": "query", "required": false, "description": parameterHelp[name], "schema": map[string]any{"type": "string"}}
}

func (s *Server) description(c *gin.Context) { c.Data(http.StatusOK, "application/json", s.openapi) }
