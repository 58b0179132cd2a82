package server

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
	"github.com/gin-gonic/gin"

	"entente/graph/query"
	"entente/schema"
)

// lookup sends a linked-data client from a thing to what is told of it (303: a state is
// no document). What is told is negotiated there, by the same Accept.
func (s *Server) lookup(c *gin.Context) {
	kind, key := c.Param("kind"), strings.TrimPrefix(c.Param("key"), "/")
	c.Header("Vary", "Accept")
	path := url.URL{Path: "/v1/nodes/" + kind + "/" + key}
	switch place := map[string]string{"event": "events", "claim": "claims", "document": "documents"}[kind]; {
	case place != "":
		path.Path = "/v1/" + place + "/" + key
	case schema.EntityKind(kind).Valid():
		path.Path = "/v1/entities/" + kind + "/" + key
	case kind == "graph":
		path = url.URL{Path: "/v1/export", RawQuery: url.Values{"graph": {s.cfg.Graph.Base() + "id/graph/" + key}}.Encode()}
	}
	c.Redirect(http.StatusSeeOther, path.String())
}

// node answers with what the graph says of a node that has no question of its own:
// passages, terms of office, participations.
func (s *Server) node(c *gin.Context) {
	offers := quadOffers()
	i := slices.IndexFunc(offers, func(o offer) bool { return o.name == "turtle" })
	o, ok := choose(c, append([]offer{offers[i]}, offers...))
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		if err := p.Only("format"); err != nil {
			return err
		}
		id := schema.IRI(s.cfg.Graph.Base() + "id/" + strings.TrimPrefix(c.Param("id"), "/"))
		known, err := q.Describes(quad.IRI(id))
		if err != nil {
			return err
		}
		if !known {
			return &schema.Error{Kind: schema.NotFound, Parameter: "id", Value: string(id), Message: "nothing is told of this name"}
		}
		return s.subject(c, q, id, o)
	})
}
