package server

import (
	"errors"
	"fmt"

	"github.com/cayleygraph/quad"
	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/query"
	"entente/schema"
)

func (s *Server) claims(c *gin.Context) {
	o, ok := choose(c, told(offer{"json", "application/json"}, offer{"csv", "text/csv"}))
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		answer, err := q.Claims(c.Request.Context(), p)
		if err != nil {
			return err
		}
		next(c, answer.Next)
		if o.name == "json" {
			return s.json(c, answer.Revision, answer)
		}
		if isRDF(o) {
			return s.tell(c, q, answer, o)
		}
		return s.stream(c, answer.Revision, o.mediaType, func(w *stream) error { return export.WriteClaimsCSV(w, answer.Items) })
	})
}

func (s *Server) claim(c *gin.Context) {
	o, ok := choose(c, aboutOffers())
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, _ query.Params) (err error) {
		id := schema.IRI(s.id(c, "claim"))
		answer, err := q.Claim(c.Request.Context(), id)
		if err != nil {
			return err
		}
		if o.name == "json" {
			return s.json(c, q.Revision(), answer)
		}
		if o.name == "html" {
			return s.claimPage(c, q, answer)
		}
		if format, _ := export.QuadFormatByName(o.name); !format.Graphs {
			return s.subject(c, q, id, o)
		}
		quads := q.About(c.Request.Context(), id)
		defer func() { err = errors.Join(err, quads.Close()) }()
		about := export.Publication{Version: fmt.Sprintf("revision %d", q.Revision())}
		return s.quads(c, q, o, export.Nanopublication(quad.IRI(id), quads, about), export.NanopubPrefix())
	})
}

func (s *Server) stances(c *gin.Context) {
	o, ok := choose(c, told(offer{"json", "application/json"}))
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		answer, err := q.Stances(c.Request.Context(), p)
		if err != nil {
			return err
		}
		if isRDF(o) {
			return s.tell(c, q, answer, o)
		}
		return s.json(c, answer.Revision, answer)
	})
}

func (s *Server) recommendations(c *gin.Context) {
	o, ok := choose(c, told(offer{"json", "application/json"}))
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		answer, err := q.Recommendations(c.Request.Context(), p)
		if err != nil {
			return err
		}
		if isRDF(o) {
			return s.tell(c, q, answer, o)
		}
		return s.json(c, answer.Revision, answer)
	})
}
