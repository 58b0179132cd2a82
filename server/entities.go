package server

import (
	"github.com/gin-gonic/gin"

	"entente/graph/query"
)

func (s *Server) entities(c *gin.Context) {
	if _, ok := choose(c, []offer{{"json", "application/json"}}); !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		answer, err := q.Search(c.Request.Context(), p)
		if err != nil {
			return err
		}
		follows(c, q)
		return s.json(c, answer.Revision, answer)
	})
}

func (s *Server) search(c *gin.Context) {
	if _, ok := choose(c, []offer{{"json", "application/json"}}); !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		answer, err := q.Find(c.Request.Context(), p)
		if err != nil {
			return err
		}
		follows(c, q)
		return s.json(c, answer.Revision, answer)
	})
}

func (s *Server) entity(c *gin.Context) {
	o, ok := choose(c, aboutOffers())
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		answer, err := q.Entity(c.Request.Context(), s.id(c, "entity"), p)
		if err != nil {
			return err
		}
		if o.name == "json" {
			return s.json(c, answer.Revision, answer)
		}
		if o.name == "html" {
			return s.entityPage(c, q, answer)
		}
		return s.subject(c, q, answer.ID, o)
	})
}
