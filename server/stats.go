package server

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"entente/graph/query"
)

func (s *Server) stats(c *gin.Context) {
	s.ask(c, func(q *query.Session, p query.Params) error {
		if err := p.Only("format"); err != nil {
			return err
		}
		answer, err := q.Stats(c.Request.Context())
		if err != nil {
			return err
		}
		return s.json(c, answer.Revision, answer)
	})
}

func (s *Server) healthz(c *gin.Context) {
	c.Data(http.StatusOK, "text/plain; charset=utf-8", []byte("ok\n"))
}

// readyz answers once the view stands, so that the first question is not the slow one.
func (s *Server) readyz(c *gin.Context) {
	session, err := s.engine.Session(c.Request.Context())
	if err != nil {
		s.fail(c, err)
		return
	}
	if err := session.Release(); err != nil {
		s.fail(c, err)
		return
	}
	c.Data(http.StatusOK, "text/plain; charset=utf-8", []byte("ready\n"))
}
