package server

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"runtime"
	"time"

	"github.com/gin-gonic/gin"

	"entente/graph"
	"entente/graph/query"
)

// Config says what a server serves and within which bounds.
type Config struct {
	Graph  *graph.Graph
	Limits query.Limits
	Log    *slog.Logger
	// Load takes an upload; nil switches writing off.
	Load LoadFunc
	// Tokens gives the role of each bearer token; empty means that nobody may write.
	Tokens map[string]Role
	// Origins that browsers may call from (CORS); empty is none.
	Origins []string
	// MaxBody bounds a request's body in bytes; 0 is 64 MiB.
	MaxBody int64
	// Concurrent bounds the questions answered at the same time; 0 is 64.
	Concurrent int
	// PerSecond and Burst bound one client's requests; 0 is no bound.
	PerSecond float64
	Burst     int
	// Assets is the built explorer; nil serves a plain page of links.
	Assets http.FileSystem
	// Version is told in the description of the API.
	Version string
}

// Upload is one input to be loaded.
type Upload struct {
	Name   string   // of the file, for messages only
	Format string   // "" recognises it
	DryRun bool     // only say what it would do
	Where  []string // which rows of a dataset are wanted: expressions that all must hold
	Body   io.Reader
}

// LoadFunc reads one input in any format that the loader knows and writes it to
// the graph, or only says what it would do.
type LoadFunc func(ctx context.Context, up Upload) (report any, refused int, err error)

// Role is what a token allows.
type Role string

// The roles, each allowing what the one before does.
const (
	Read  Role = "read"
	Write Role = "write"
	Admin Role = "admin"
)

// Server answers the API.
type Server struct {
	cfg     Config
	engine  *query.Engine
	router  *gin.Engine
	slots   chan struct{}
	turns   turns
	flights flights
	clients *clients
	metrics *metrics
	kept    *kept
	past    *past
	openapi []byte
}

// New makes a server. It does not listen: its Handler does the work.
func New(cfg Config) (*Server, error) {
	if cfg.MaxBody == 0 {
		cfg.MaxBody = 64 << 20
	}
	if cfg.Concurrent == 0 {
		cfg.Concurrent = 64
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if cfg.Limits == (query.Limits{}) {
		cfg.Limits = query.DefaultLimits()
	}
	gin.SetMode(gin.ReleaseMode)
	s := &Server{cfg: cfg, engine: query.New(cfg.Graph, cfg.Limits), router: gin.New(), slots: make(chan struct{}, cfg.Concurrent),
		turns: make(turns, 2*runtime.GOMAXPROCS(0)), flights: flights{made: map[string]chan struct{}{}},
		clients: newClients(cfg.PerSecond, cfg.Burst), metrics: newMetrics(cfg.Graph), kept: newKept(), past: newPast()}
	s.router.HandleMethodNotAllowed = true
	s.router.UseRawPath = true // an entity in a path may be an IRI, its slashes escaped
	s.router.RedirectTrailingSlash = false
	s.router.Use(s.observe, s.recovered, s.headers, s.limit, s.bodyLimit)
	for _, r := range s.routes() {
		s.router.Handle(r.Method, r.Path, r.handler)
	}
	s.router.NoRoute(s.notFound)
	s.router.NoMethod(func(c *gin.Context) {
		problem(c, http.StatusMethodNotAllowed, "method-not-allowed", "this address does not take the method "+c.Request.Method, "")
	})
	var err error
	s.openapi, err = s.describe()
	return s, err
}

// Handler is the server as an http.Handler.
func (s *Server) Handler() http.Handler { return compressed(s.router) }

// Serve answers on the listener until the context ends, then lets running answers
// finish for at most ten seconds.
func Serve(ctx context.Context, listener net.Listener, h *http.Server) error {
	failed := make(chan error, 1)
	go func() { failed <- h.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	wait, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	return h.Shutdown(wait)
}
