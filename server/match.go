package server

import (
	"errors"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/query"
	"entente/graph/query/gql"
	"entente/schema"
)

func (s *Server) match(c *gin.Context) {
	o, ok := choose(c, told(offer{"json", "application/json"}, offer{"csv", "text/csv"}))
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error { return s.matched(c, q, p, o) })
}

// matchBody takes the pattern as the body, for those too long for an address.
func (s *Server) matchBody(c *gin.Context) {
	o, ok := choose(c, told(offer{"json", "application/json"}, offer{"csv", "text/csv"}))
	if !ok {
		return
	}
	body, err := io.ReadAll(io.LimitReader(c.Request.Body, gql.MaxPattern+1))
	var long *http.MaxBytesError
	if errors.As(err, &long) {
		err = schema.Errorf(schema.TooLarge, "the pattern is too long: %w", err)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		p["pattern"] = []string{string(body)}
		return s.matched(c, q, p, o)
	})
}

func (s *Server) matched(c *gin.Context, q *query.Session, p query.Params, o offer) error {
	answer, err := q.Match(c.Request.Context(), p)
	if err != nil {
		return err
	}
	timed(c, answer)
	follows(c, q)
	if o.name == "json" {
		if c.Request.Method == http.MethodPost { // the question is not in the address, so no ETag can stand for it
			c.JSON(http.StatusOK, answer)
			return nil
		}
		return s.json(c, answer.Revision, answer)
	}
	if isRDF(o) {
		return s.tell(c, q, answer, o)
	}
	return s.stream(c, answer.Revision, o.mediaType, func(w *stream) error { return export.WriteRowsCSV(w, answer) })
}
