package server

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/klauspost/compress/gzhttp"
)

// resumable answers as stream does, and goes on where an answer of the same revision
// broke off: Range: bytes=N- with If-Range and the ETag of the first answer (RFC 9110,
// 14). The bytes before N are made again and thrown away, and once more to learn the
// length; they are the same as long as the revision is, and another revision is
// answered whole.
func (s *Server) resumable(c *gin.Context, revision uint64, mediaType string, write func(*stream) error) error {
	c.Set(keptKey, "") // headers and ranges are made anew
	c.Header("Accept-Ranges", "bytes")
	begin, asked := openRange(c.GetHeader("Range"))
	if !asked {
		return s.stream(c, revision, mediaType, write)
	}
	tag := etag(c, revision, mediaType)
	if have := c.GetHeader("If-Range"); have != "" && have != tag {
		return s.stream(c, revision, mediaType, write)
	}
	length := &counter{}
	all := &stream{bufio.NewWriterSize(length, 64<<10)}
	if err := write(all); err != nil {
		return err
	}
	if err := all.Flush(); err != nil {
		return err
	}
	if begin >= length.bytes {
		c.Header("Content-Range", fmt.Sprintf("bytes */%d", length.bytes))
		problem(c, http.StatusRequestedRangeNotSatisfiable, "range", fmt.Sprintf("the answer has %d bytes at this revision; nothing follows byte %d", length.bytes, begin), "")
		return nil
	}
	c.Header("Content-Range", fmt.Sprintf("bytes %d-%d/%d", begin, length.bytes-1, length.bytes))
	c.Header("Content-Length", strconv.FormatInt(length.bytes-begin, 10))
	c.Header(gzhttp.HeaderNoCompression, "the range is one of the plain text")
	c.Status(http.StatusPartialContent)
	return s.stream(c, revision, mediaType, func(w *stream) error {
		rest := &stream{bufio.NewWriterSize(&skipper{w: w, left: begin}, 64<<10)}
		if err := write(rest); err != nil {
			return err
		}
		return rest.Flush()
	})
}

// openRange reads bytes=N-; other kinds of ranges may be answered whole.
func openRange(header string) (begin int64, ok bool) {
	from, found := strings.CutPrefix(strings.TrimSpace(header), "bytes=")
	from, last, dash := strings.Cut(from, "-")
	if !found || !dash || last != "" {
		return 0, false
	}
	begin, err := strconv.ParseInt(from, 10, 64)
	return begin, err == nil && begin >= 0
}

// counter counts what is written to it.
type counter struct{ bytes int64 }

func (c *counter) Write(p []byte) (int, error) {
	c.bytes += int64(len(p))
	return len(p), nil
}

// skipper leaves out the first bytes.
type skipper struct {
	w    io.Writer
	left int64
}

func (s *skipper) Write(p []byte) (int, error) {
	skip := min(s.left, int64(len(p)))
	s.left -= skip
	if int(skip) == len(p) {
		return len(p), nil
	}
	n, err := s.w.Write(p[skip:])
	return n + int(skip), err
}
