package server

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"

	"entente/graph/query"
	"entente/schema"
)

// ndjson is a stream of JSON objects, one a line.
const ndjson = "application/x-ndjson"

// manyPaths answers many questions for paths as one stream, a line each. A stream
// that is cut after its first line ends with a line that has an error, and the trailer says
// that it is not complete.
func (s *Server) manyPaths(c *gin.Context) {
	if _, ok := choose(c, []offer{{"ndjson", ndjson}}); !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		var r query.PathsRequest
		d := json.NewDecoder(c.Request.Body)
		d.DisallowUnknownFields()
		if err := d.Decode(&r); err != nil {
			return badBody(err)
		}
		return s.lines(c, q.Revision(), func(emit func(any) error) error { return q.ManyPaths(c.Request.Context(), p, r, emit) })
	})
}

// badBody says what is wrong with a body that is no request.
func badBody(err error) error {
	var long *http.MaxBytesError
	if errors.As(err, &long) {
		return schema.Errorf(schema.TooLarge, "the body has more than %d bytes", long.Limit)
	}
	return &schema.Error{Kind: schema.Invalid, Parameter: "body", Message: `expected {"pairs": [["PAK", "SUN"], …]} or {"from": "PAK"}: ` + err.Error()}
}

// lines answers with what emit is given, one JSON object a line.
func (s *Server) lines(c *gin.Context, revision uint64, answer func(emit func(any) error) error) error {
	return s.stream(c, revision, ndjson, func(w *stream) error {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		begun := false
		err := answer(func(v any) error {
			begun = true
			if err := c.Request.Context().Err(); err != nil {
				return err
			}
			if err := e.Encode(v); err != nil {
				return err
			}
			if err := w.Flush(); err != nil { // each line when it is known
				return err
			}
			c.Writer.Flush()
			return nil
		})
		if err == nil || !begun || c.Request.Context().Err() != nil {
			return err
		}
		return errors.Join(err, e.Encode(map[string]any{"error": s.problemOf(c, err)}))
	})
}
