package server

import (
	"crypto/subtle"
	"fmt"
	"net"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/gin-gonic/gin"
	"golang.org/x/time/rate"
)

// recovered turns a panic into a 500 and a line in the log.
func (s *Server) recovered(c *gin.Context) {
	defer func() {
		if p := recover(); p != nil {
			s.cfg.Log.Error("panic", "path", c.Request.URL.Path, "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
			if !c.Writer.Written() {
				problem(c, http.StatusInternalServerError, "internal", "the server failed; its log says why", "")
			}
			c.Abort()
		}
	}()
	c.Next()
}

// headers sets what every answer bears, and answers CORS preflights.
func (s *Server) headers(c *gin.Context) {
	h := c.Writer.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Content-Security-Policy", "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'")
	origin := c.GetHeader("Origin")
	if origin != "" && (slices.Contains(s.cfg.Origins, origin) || slices.Contains(s.cfg.Origins, "*")) {
		h.Set("Access-Control-Allow-Origin", origin)
		h.Add("Vary", "Origin")
		h.Set("Access-Control-Expose-Headers", "Entente-Revision, Entente-Read-As, ETag, Link, Retry-After")
		if c.Request.Method == http.MethodOptions {
			h.Set("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
			h.Set("Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match")
			c.AbortWithStatus(http.StatusNoContent)
			return
		}
	}
	c.Next()
}

// limit bounds requests per client and questions at the same time.
func (s *Server) limit(c *gin.Context) {
	if wait := s.clients.wait(c.Request.RemoteAddr); wait > 0 {
		c.Header("Retry-After", fmt.Sprint(int(wait.Seconds())+1))
		problem(c, http.StatusTooManyRequests, "too-many-requests", "this client asks too often; wait as Retry-After says", "")
		return
	}
	if !strings.HasPrefix(c.Request.URL.Path, "/v1/") {
		c.Next()
		return
	}
	select {
	case s.slots <- struct{}{}: // mostly, without a clock to be set
		defer func() { <-s.slots }()
		c.Next()
		return
	default:
	}
	timer := time.NewTimer(s.cfg.Limits.Time)
	defer timer.Stop()
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
		c.Next()
	case <-timer.C:
		c.Header("Retry-After", "1")
		problem(c, http.StatusTooManyRequests, "too-many-requests", fmt.Sprintf("%d questions are being answered already", s.cfg.Concurrent), "")
	case <-c.Request.Context().Done():
		c.AbortWithStatus(499)
	}
}

// bodyLimit refuses bodies over the bound; one without a length is cut off there.
func (s *Server) bodyLimit(c *gin.Context) {
	if c.Request.ContentLength > s.cfg.MaxBody {
		problem(c, http.StatusRequestEntityTooLarge, "too-large", fmt.Sprintf("a body has at most %d bytes", s.cfg.MaxBody), "")
		return
	}
	if c.Request.Body != nil {
		c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, s.cfg.MaxBody)
	}
	c.Next()
}

// allowed reports whether the request's token has the role; it answers 401 or 403
// where it has not.
func (s *Server) allowed(c *gin.Context, role Role) bool {
	token, given := strings.CutPrefix(c.GetHeader("Authorization"), "Bearer ")
	if len(s.cfg.Tokens) == 0 {
		problem(c, http.StatusForbidden, "forbidden", "writing is off: this server has no tokens configured", "")
		return false
	}
	rank := []Role{Read, Write, Admin}
	for known, has := range s.cfg.Tokens {
		if given && subtle.ConstantTimeCompare([]byte(known), []byte(token)) == 1 {
			if slices.Index(rank, has) >= slices.Index(rank, role) {
				return true
			}
			problem(c, http.StatusForbidden, "forbidden", "this token may "+string(has)+" only", "")
			return false
		}
	}
	c.Header("WWW-Authenticate", `Bearer realm="entente"`)
	problem(c, http.StatusUnauthorized, "unauthorized", "a token is needed: Authorization: Bearer …", "")
	return false
}

// clients holds a rate limiter for each address heard from lately.
type clients struct {
	mu    sync.Mutex
	per   rate.Limit
	burst int
	known map[string]*client
}

type client struct {
	limiter *rate.Limiter
	last    time.Time
}

// maxClients bounds the memory for limiters; the longest unheard go first.
const maxClients = 10_000

func newClients(perSecond float64, burst int) *clients {
	return &clients{per: rate.Limit(perSecond), burst: max(burst, 1), known: map[string]*client{}}
}

// wait is how long a client must wait before its next request; 0 is not at all.
func (l *clients) wait(addr string) time.Duration {
	if l.per <= 0 {
		return 0
	}
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		host = addr
	}
	now := time.Now()
	l.mu.Lock()
	defer l.mu.Unlock()
	c := l.known[host]
	if c == nil {
		if len(l.known) >= maxClients {
			for h, k := range l.known {
				if now.Sub(k.last) > time.Minute {
					delete(l.known, h)
				}
			}
		}
		c = &client{limiter: rate.NewLimiter(l.per, l.burst)}
		l.known[host] = c
	}
	c.last = now
	r := c.limiter.ReserveN(now, 1)
	if d := r.DelayFrom(now); d > 0 {
		r.CancelAt(now)
		return d
	}
	return 0
}
