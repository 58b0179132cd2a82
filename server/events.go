package server

import (
	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/query"
	"entente/schema"
)

func (s *Server) events(c *gin.Context) {
	offers := []offer{{"json", "application/json"}}
	for _, f := range export.EventFormats() {
		offers = append(offers, offer{f.Name, f.MediaType})
	}
	o, ok := choose(c, offers)
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		answer, err := q.Events(c.Request.Context(), p)
		if err != nil {
			return err
		}
		next(c, answer.Next)
		follows(c, q)
		if o.name == "json" {
			return s.json(c, answer.Revision, answer)
		}
		for _, f := range export.EventFormats() {
			if f.Name == o.name {
				return s.stream(c, answer.Revision, o.mediaType, func(w *stream) error { return f.Write(w, answer.Items) })
			}
		}
		return nil
	})
}

func (s *Server) event(c *gin.Context) {
	o, ok := choose(c, aboutOffers())
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, _ query.Params) error {
		id := schema.IRI(s.id(c, "event"))
		answer, err := q.Event(c.Request.Context(), id)
		if err != nil {
			return err
		}
		if o.name == "json" {
			return s.json(c, q.Revision(), answer)
		}
		if o.name == "html" {
			return s.eventPage(c, q, answer)
		}
		return s.subject(c, q, id, o)
	})
}
