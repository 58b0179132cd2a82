package server

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/query"
	"entente/graph/query/gql"
	"entente/schema"
)

func (s *Server) match(c *gin.Context) {
	o, ok := choose(c, matchOffers())
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error { return s.matched(c, q, p, o) })
}

// matchBody takes the pattern as the body, for those too long for an address.
func (s *Server) matchBody(c *gin.Context) {
	o, ok := choose(c, matchOffers())
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

func matchOffers() []offer {
	return told(offer{"json", "application/json"}, offer{"csv", "text/csv"}, offer{"ndjson", ndjson})
}

func (s *Server) matched(c *gin.Context, q *query.Session, p query.Params, o offer) error {
	switch o.name {
	case "ndjson":
		return s.matchLines(c, q, p)
	case "csv":
		return s.matchCSV(c, q, p, o)
	}
	answer, err := q.Match(c.Request.Context(), p)
	if err != nil {
		return err
	}
	timed(c, answer)
	if isRDF(o) {
		return s.tell(c, q, answer, o)
	}
	follows(c, q)
	return s.json(c, answer.Revision, answer)
}

// matchLines answers row by row: a line with the columns, one for each row as it is found, one that
// says that it is the last and what cut the answer.
func (s *Server) matchLines(c *gin.Context, q *query.Session, p query.Params) error {
	return s.lines(c, q.Revision(), func(emit func(any) error) error {
		end, err := q.MatchRows(c.Request.Context(), p,
			func(columns []string) error { return emit(gin.H{"columns": columns}) },
			func(row []any) error { return emit(gin.H{"row": row}) })
		if err != nil {
			return err
		}
		timed(c, end.Truncated)
		follows(c, q)
		return emit(end)
	})
}

// matchCSV answers row by row. CSV has no place for what cut the answer: the trailer
// Entente-Truncated tells.
func (s *Server) matchCSV(c *gin.Context, q *query.Session, p query.Params, o offer) error {
	return s.stream(c, q.Revision(), o.mediaType, func(w *stream) error {
		out := csv.NewWriter(w)
		end, err := q.MatchRows(c.Request.Context(), p, out.Write, func(row []any) error {
			if err := c.Request.Context().Err(); err != nil {
				return err
			}
			return export.WriteRowCSV(out, row)
		})
		if err != nil {
			return err
		}
		if t := end.Truncated; t != nil {
			c.Set(keptKey, "") // what is kept has no trailer
			c.Header(http.TrailerPrefix+"Entente-Truncated", fmt.Sprintf("%s=%d", t.Limit, t.Value))
		}
		out.Flush()
		return out.Error()
	})
}
