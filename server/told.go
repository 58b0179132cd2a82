package server

import (
	"encoding/json"
	"errors"
	"maps"
	"slices"

	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/query"
	"entente/schema"
)

// told are the formats of a list: those given, and RDF that tells of all that the list names.
func told(offers ...offer) []offer { return append(offers, quadOffers()...) }

// tell answers with what the graph says of everything that an answer names: events, claims,
// entities, documents.
func (s *Server) tell(c *gin.Context, q *query.Session, answer any, o offer) (err error) {
	ids, err := named(answer)
	if err != nil {
		return err
	}
	quads := q.AboutAll(c.Request.Context(), ids)
	defer func() { err = errors.Join(err, quads.Close()) }()
	return s.quads(c, q, o, keepFacts(o, quads))
}

// isRDF reports whether a format is one of quads.
func isRDF(o offer) bool {
	_, ok := export.QuadFormatByName(o.name)
	return ok
}

// named lists the things that an answer names, each once, in order. It reads the answer as
// its readers do: what is named has an id, or is the claim of an event.
func named(answer any) (ids []schema.IRI, err error) {
	text, err := json.Marshal(answer)
	if err != nil {
		return nil, err
	}
	var tree any
	if err := json.Unmarshal(text, &tree); err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, x := range v {
				walk(x)
			}
		case map[string]any:
			for _, key := range []string{"id", "claim"} {
				if id, ok := v[key].(string); ok && !seen[id] {
					seen[id] = true
					ids = append(ids, schema.IRI(id))
				}
			}
			for _, key := range slices.Sorted(maps.Keys(v)) {
				walk(v[key])
			}
		}
	}
	walk(tree)
	return ids, nil
}
