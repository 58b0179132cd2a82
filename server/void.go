package server

import (
	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/query"
	"entente/schema"
)

// void describes the graph for catalogues, in any of the RDF formats.
func (s *Server) void(c *gin.Context) {
	o, ok := choose(c, voidOffers())
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		if err := p.Only("format"); err != nil {
			return err
		}
		counts, err := q.Stats(c.Request.Context())
		if err != nil {
			return err
		}
		sources, err := q.Documents(c.Request.Context())
		if err != nil {
			return err
		}
		d := export.Description{
			Base: s.cfg.Graph.Base(), Address: address(c), Revision: counts.Revision, Quads: counts.Quads,
			Entities: map[schema.EntityKind]int{}, Events: map[schema.EventType]int{}, Claims: counts.Claims, Sources: sources,
		}
		for kind, n := range counts.Kinds {
			d.Entities[schema.EntityKind(kind)] = n
		}
		for eventType, n := range counts.Types {
			d.Events[schema.EventType(eventType)] = n
		}
		return s.quads(c, q, o, &listed{d.Statements()})
	})
}

// voidOffers are the RDF formats, Turtle first.
func voidOffers() []offer {
	offers := []offer{{"turtle", "text/turtle"}}
	for _, f := range export.QuadFormats() {
		if f.Name != "turtle" {
			offers = append(offers, offer{f.Name, f.MediaType})
		}
	}
	return offers
}

// address is where the client reached the server.
func address(c *gin.Context) string {
	if c.Request.TLS != nil {
		return "https://" + c.Request.Host
	}
	return "http://" + c.Request.Host
}
