package server

import (
	"bufio"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

// stream is a buffered answer that knows whether its first byte has gone.
type stream struct {
	*bufio.Writer
}

// stream answers by writing. An error before the first byte is answered as a
// problem; one after it ends the connection with a trailer that says so, and the
// format's own last line where the writer makes one.
func (s *Server) stream(c *gin.Context, revision uint64, mediaType string, write func(*stream) error) error {
	if fresh(c, revision, mediaType) {
		return nil
	}
	c.Header("Content-Type", mediaType)
	c.Header("Trailer", "Entente-Complete")
	copied := &recorder{to: c.Writer}
	w := &stream{bufio.NewWriterSize(copied, 64<<10)}
	err := write(w)
	if err != nil && !c.Writer.Written() {
		c.Writer.Header().Del("Trailer")
		return err
	}
	if flush := w.Flush(); err == nil {
		err = flush
	}
	if err == nil && !copied.long {
		s.keep(c, mediaType, copied.body)
	}
	complete := "true"
	if err != nil {
		complete = "false"
		s.metrics.cut.Inc()
		if c.Request.Context().Err() == nil {
			s.cfg.Log.Error("answer cut", "path", c.Request.URL.Path, "error", err)
		}
	}
	c.Writer.Header().Set(http.TrailerPrefix+"Entente-Complete", complete)
	return nil
}

// recorder remembers what it writes, as long as that may be kept.
type recorder struct {
	to   io.Writer
	body []byte
	long bool
}

// Write writes through.
func (r *recorder) Write(p []byte) (int, error) {
	if r.long = r.long || len(r.body)+len(p) > maxKeptOne; r.long {
		r.body = nil
	} else {
		r.body = append(r.body, p...)
	}
	return r.to.Write(p)
}
