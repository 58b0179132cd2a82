package server

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"entente/schema"
)

// load takes one file. The report says what was new, seen, conflicting and refused.
func (s *Server) load(c *gin.Context) {
	if !s.allowed(c, Write) {
		return
	}
	if s.cfg.Load == nil {
		s.fail(c, schema.Errorf(schema.Unavailable, "this server takes no uploads"))
		return
	}
	report, refused, err := s.cfg.Load(c.Request.Context(), Upload{
		Name: c.Query("name"), Format: c.Query("as"), DryRun: c.Query("dry_run") == "true", Where: c.QueryArray("where"), Body: c.Request.Body,
	})
	if err != nil {
		s.fail(c, err)
		return
	}
	status := http.StatusOK
	if refused > 0 {
		status = http.StatusMultiStatus
	}
	c.JSON(status, report)
}
