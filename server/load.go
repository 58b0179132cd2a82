package server

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"

	"entente/schema"
)

// maxLoadTime bounds the reading of one upload; a hostile PDF ends with it as well.
const maxLoadTime = 15 * time.Minute

// load takes one file. The report says what was new, seen, conflicting and refused.
func (s *Server) load(c *gin.Context) {
	if !s.allowed(c, Write) {
		return
	}
	if s.cfg.Load == nil {
		s.fail(c, schema.Errorf(schema.Unavailable, "this server takes no uploads"))
		return
	}
	ctx := c.Request.Context()
	within, cancel := context.WithTimeout(ctx, maxLoadTime)
	defer cancel()
	report, refused, err := s.cfg.Load(within, Upload{
		Name: c.Query("name"), Format: c.Query("as"), DryRun: c.Query("dry_run") == "true", Where: c.QueryArray("where"), Body: c.Request.Body,
	})
	if err != nil && within.Err() != nil && ctx.Err() == nil {
		err = &schema.Error{Kind: schema.Timeout, Message: fmt.Sprintf("reading the file took longer than %v and was stopped, nothing is kept: split it, or use entente load", maxLoadTime)}
	}
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
