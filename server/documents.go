package server

import (
	"github.com/gin-gonic/gin"

	"entente/graph/query"
	"entente/schema"
)

func (s *Server) documents(c *gin.Context) {
	s.ask(c, func(q *query.Session, p query.Params) error {
		if err := p.Only("format"); err != nil {
			return err
		}
		docs, err := q.Documents(c.Request.Context())
		if err != nil {
			return err
		}
		if docs == nil {
			docs = []*schema.Document{}
		}
		return s.json(c, q.Revision(), documentsAnswer{Items: docs, Revision: q.Revision()})
	})
}

func (s *Server) document(c *gin.Context) {
	o, ok := choose(c, aboutOffers())
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		answer, err := q.DocumentRecords(c.Request.Context(), schema.IRI(s.id(c, "document")))
		if err != nil {
			return err
		}
		switch o.name {
		case "json":
			return s.json(c, q.Revision(), answer)
		case "html":
			return s.documentPage(c, q, answer)
		}
		return s.subject(c, q, answer.ID, o)
	})
}
