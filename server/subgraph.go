package server

import (
	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/query"
)

func (s *Server) subgraph(c *gin.Context) {
	formats := export.GraphFormats()
	var offers []offer
	for _, f := range formats {
		offers = append(offers, offer{f.Name, f.MediaType})
	}
	o, ok := choose(c, offers)
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		answer, err := q.Subgraph(c.Request.Context(), p)
		if err != nil {
			return err
		}
		for _, f := range formats {
			if f.Name == o.name {
				return s.stream(c, answer.Revision, o.mediaType, func(w *stream) error { return f.Write(w, answer) })
			}
		}
		return nil
	})
}
