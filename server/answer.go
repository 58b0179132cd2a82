package server

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"

	"entente/graph/query"
	"entente/schema"
)

// maxQuery bounds the length of a question in an address.
const maxQuery = 16 << 10

// ask runs a question in a session of its own, of the newest revision or of that which
// the parameter revision names.
func (s *Server) ask(c *gin.Context, f func(*query.Session, query.Params) error) {
	if len(c.Request.URL.RawQuery) > maxQuery {
		s.fail(c, schema.Errorf(schema.TooLarge, "the question is longer than %d bytes", maxQuery))
		return
	}
	if s.quick(c) {
		return
	}
	values, err := url.ParseQuery(c.Request.URL.RawQuery)
	if err != nil {
		s.fail(c, &schema.Error{Kind: schema.Invalid, Message: "the address has a broken query string: " + err.Error()})
		return
	}
	session, release, err := s.session(c.Request.Context(), query.Params(values))
	if err != nil {
		s.fail(c, err)
		return
	}
	defer func() {
		if err := release(); err != nil {
			s.cfg.Log.Error("releasing a snapshot", "error", err)
		}
	}()
	revision := strconv.FormatUint(session.Revision(), 10)
	c.Header("Entente-Revision", revision)
	session.Understand = func(r query.ReadAs) { c.Writer.Header().Add(readAs, readAsHeader(r)) }
	if c.Request.Method == http.MethodGet {
		landed, done, err := s.board(c, session)
		if err != nil {
			s.fail(c, err)
			return
		}
		defer landed()
		if done {
			return
		}
	}
	defer s.turns.take(c.Request.Context())()
	if err := f(session, query.Params(values)); err != nil {
		s.fail(c, err)
	}
}

// quick answers with what was kept, without reading the question, where it was asked in the same
// words before: a page asks the same again and again, and most of what such an answer costs would be the reading.
func (s *Server) quick(c *gin.Context) (done bool) {
	key := keyOf(c)
	if c.Request.Method != http.MethodGet || !ofNewest(c.Request.URL.RawQuery) || s.kept.get(key) == nil {
		return false
	}
	q, err := s.engine.Session(c.Request.Context())
	if err != nil {
		return false // and is told below
	}
	defer func() {
		if err := q.Release(); err != nil {
			s.cfg.Log.Error("releasing a snapshot", "error", err)
		}
	}()
	c.Header("Entente-Revision", strconv.FormatUint(q.Revision(), 10))
	if done, err = s.again(c, q, key); err != nil {
		s.fail(c, err)
		return true
	}
	return done
}

// keyOf is under what an answer is kept.
func keyOf(c *gin.Context) string {
	return c.Request.URL.RequestURI() + "\n" + c.GetHeader("Accept")
}

// ofNewest tells that a query string names no revision, as far as can be seen without decoding it.
func ofNewest(query string) bool {
	for part := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(part, "=")
		if name == "revision" || strings.ContainsAny(name, "%+") {
			return false
		}
	}
	return true
}

// board answers with what was kept, or waits for who is making the answer. landed says that it is made.
func (s *Server) board(c *gin.Context, q *query.Session) (landed func(), done bool, err error) {
	nothing := func() {}
	key := keyOf(c)
	if done, err = s.again(c, q, key); done || err != nil {
		return nothing, done, err
	}
	landed, mine := s.flights.board(c.Request.Context(), strconv.FormatUint(q.Revision(), 10)+"\n"+key)
	if !mine {
		landed = nothing
		if done, err = s.again(c, q, key); done || err != nil {
			return landed, done, err
		}
	}
	c.Set(keptKey, key)
	c.Set(keptRevision, q.Revision())
	if mine {
		c.Set(keptLanded, landed)
	}
	return landed, false, nil
}

// session begins a question; release ends it. It takes the parameter revision out of p.
func (s *Server) session(ctx context.Context, p query.Params) (q *query.Session, release func() error, err error) {
	revision, asked, err := revisionOf(p)
	if err != nil {
		return nil, nil, err
	}
	q, err = s.engine.Session(ctx)
	if err != nil {
		return nil, nil, err
	}
	if asked && revision != q.Revision() {
		if err := q.Release(); err != nil {
			return nil, nil, err
		}
		return s.pastSession(ctx, revision)
	}
	return q, q.Release, nil
}

// fresh sets the ETag, made of revision, question and format, and answers 304
// where the client has that answer already.
func fresh(c *gin.Context, revision uint64, mediaType string) (done bool) {
	return tagged(c, etag(c, revision, mediaType))
}

// tagged sets the ETag, and answers 304 where the client has it.
func tagged(c *gin.Context, tag string) (done bool) {
	if c.Request.Method == http.MethodPost { // the question is not in the address, so no ETag can stand for it
		return false
	}
	c.Header("ETag", tag)
	c.Header("Vary", "Accept, Accept-Encoding")
	for _, have := range strings.Split(c.GetHeader("If-None-Match"), ",") {
		have, _, _ = strings.Cut(strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(have), "W/"), `"`), packedTag)
		have += `"`
		if have == tag || have == `*"` {
			c.Status(http.StatusNotModified)
			c.Writer.WriteHeaderNow()
			return true
		}
	}
	return false
}

// etag names an answer by revision, question and format.
func etag(c *gin.Context, revision uint64, mediaType string) string {
	sum := sha256.Sum256([]byte(fmt.Sprintf("%d\n%s?%s\n%s", revision, c.Request.URL.Path, c.Request.URL.Query().Encode(), mediaType)))
	return `"` + hex.EncodeToString(sum[:12]) + `"`
}

// json answers with a value.
func (s *Server) json(c *gin.Context, revision uint64, v any) error {
	if fresh(c, revision, "application/json") {
		return nil
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return err
	}
	s.keep(c, "application/json", b.Bytes())
	c.Data(http.StatusOK, "application/json", b.Bytes())
	return nil
}

// whole answers with what write makes, once all of it is there: for answers whose size has a bound.
func (s *Server) whole(c *gin.Context, revision uint64, mediaType string, write func(io.Writer) error) error {
	if fresh(c, revision, mediaType) {
		return nil
	}
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	s.keep(c, mediaType, b.Bytes())
	c.Data(http.StatusOK, mediaType, b.Bytes())
	return nil
}

// next adds the Link header of RFC 8288 to a page that has another after it.
func next(c *gin.Context, cursor *string) {
	if cursor == nil {
		return
	}
	q := c.Request.URL.Query()
	q.Set("cursor", *cursor)
	c.Header("Link", "<"+c.Request.URL.Path+"?"+q.Encode()+`>; rel="next"`)
}

// id reads what the rest of the path names: a whole IRI, kind/key, the key alone
// where the kind is given, or for an entity its code or name.
func (s *Server) id(c *gin.Context, kind string) string {
	id := strings.TrimPrefix(c.Param("id"), "/")
	if scheme, rest, ok := strings.Cut(id, ":/"); ok && (scheme == "http" || scheme == "https") {
		return scheme + "://" + strings.TrimPrefix(rest, "/") // a proxy may have joined the slashes
	}
	namer := schema.NewNamer(s.cfg.Graph.Base())
	if kind != "entity" {
		return string(namer.Key(kind, id))
	}
	if k, key, ok := strings.Cut(id, "/"); ok && schema.EntityKind(k).Valid() {
		return string(namer.Key(k, key))
	}
	return id
}
