package server

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"

	"entente/schema"
)

// statusOf is the one table from error kind to HTTP status.
var statusOf = map[schema.Kind]int{
	schema.Internal:    http.StatusInternalServerError,
	schema.Invalid:     http.StatusBadRequest,
	schema.NotFound:    http.StatusNotFound,
	schema.Ambiguous:   http.StatusUnprocessableEntity,
	schema.Conflict:    http.StatusConflict,
	schema.TooLarge:    http.StatusRequestEntityTooLarge,
	schema.Timeout:     http.StatusGatewayTimeout,
	schema.Unavailable: http.StatusServiceUnavailable,
	schema.Forbidden:   http.StatusForbidden,
}

// problemBody is an RFC 9457 problem document.
type problemBody struct {
	Type       string   `json:"type"`
	Title      string   `json:"title"`
	Status     int      `json:"status"`
	Detail     string   `json:"detail,omitempty"`
	Parameter  string   `json:"parameter,omitempty"`
	Value      string   `json:"value,omitempty"`
	Candidates []string `json:"candidates,omitempty"`
	// Line and Column lead to the character at fault in a parameter of several words, such as a pattern.
	Line   int `json:"line,omitempty"`
	Column int `json:"column,omitempty"`
}

func problem(c *gin.Context, status int, kind, detail, parameter string) {
	writeProblem(c, problemBody{Type: "urn:entente:problem:" + kind, Title: http.StatusText(status), Status: status, Detail: detail, Parameter: parameter})
}

// fail answers an error. What the caller cannot mend is logged, and not told in
// detail.
func (s *Server) fail(c *gin.Context, err error) {
	if c.Request.Context().Err() != nil && c.Writer.Size() <= 0 {
		c.AbortWithStatus(499) // the client has gone: nobody reads an answer
		return
	}
	writeProblem(c, s.problemOf(c, err))
}

// problemOf is an error as it is told. What the caller cannot mend is logged.
func (s *Server) problemOf(c *gin.Context, err error) problemBody {
	kind := schema.KindOf(err)
	status := statusOf[kind]
	b := problemBody{Type: "urn:entente:problem:" + kind.String(), Title: http.StatusText(status), Status: status, Detail: err.Error()}
	var e *schema.Error
	if errors.As(err, &e) {
		b.Parameter, b.Value, b.Candidates = e.Parameter, e.Value, e.Candidates
		b.Detail, b.Line, b.Column = e.Message, e.Position.Line, e.Position.Column
		if len(b.Value) > 200 {
			b.Value = b.Value[:200] + "…"
		}
	}
	if kind == schema.Internal {
		s.cfg.Log.Error("request failed", "method", c.Request.Method, "path", c.Request.URL.Path, "error", err)
		b.Detail = "the server failed; its log says why"
	}
	return b
}

func writeProblem(c *gin.Context, b problemBody) {
	body, err := json.Marshal(b)
	if err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.Header("Cache-Control", "no-store")
	c.Data(b.Status, "application/problem+json", body)
	c.Abort()
}
