package server

import (
	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/query"
)

func (s *Server) paths(c *gin.Context) {
	o, ok := choose(c, []offer{{"json", "application/json"}, {"csv", "text/csv"}, {"text", "text/plain"}, {"footnote", "text/plain"}})
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		answer, err := q.Paths(c.Request.Context(), p)
		if err != nil {
			return err
		}
		timed(c, answer)
		follows(c, q)
		switch o.name {
		case "csv":
			return s.stream(c, answer.Revision, o.mediaType, func(w *stream) error { return export.WritePathsCSV(w, answer) })
		case "footnote":
			return s.stream(c, answer.Revision, o.mediaType+"; charset=utf-8", func(w *stream) error { return export.WritePathsFootnotes(w, answer) })
		case "text":
			return s.stream(c, answer.Revision, o.mediaType+"; charset=utf-8", func(w *stream) error { return export.WritePathsText(w, answer) })
		}
		return s.json(c, answer.Revision, answer)
	})
}
