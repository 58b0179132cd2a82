package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/query"
	"entente/loader"
	"entente/server"
	"entente/server/explorer"
)

type serveFlags struct {
	store, listen string
	load          []string
	tokens        []string
	origins       []string
	perSecond     float64
	concurrent    int
	verbose       bool
	explorer      string
	reference     string
}

func newServe() *cobra.Command {
	var f serveFlags
	limits := query.DefaultLimits()
	c := &cobra.Command{
		Use: "serve", Short: "Serve the API and the explorer",
		Long: "Serves the graph over HTTP. Without tokens the server listens on loopback addresses only and nothing can be\n" +
			"written over HTTP. A token is given as role:secret, with the role read, write or admin.",
		Example: "  entente serve --store memory: --load testdata/pak-russia\n  ENTENTE_TOKENS=write:… entente serve --listen 0.0.0.0:8080",
		Args:    cobra.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return serve(cmd, f, limits) },
	}
	storeFlag(c, &f.store)
	flags := c.Flags()
	flags.StringVar(&f.listen, "listen", "127.0.0.1:8080", "the address to listen on")
	flags.StringArrayVar(&f.load, "load", nil, "a file or folder to load first; repeatable")
	flags.StringVar(&f.reference, "reference", "", referenceHelp+"; for --load and uploads")
	flags.StringArrayVar(&f.tokens, "token", nil, "role:secret; repeatable (ENTENTE_TOKENS, separated by spaces)")
	flags.StringArrayVar(&f.origins, "cors-origin", nil, "an origin that browsers may call from; repeatable")
	flags.Float64Var(&f.perSecond, "requests-per-second", 0, "bound on one client's requests; 0 is none")
	flags.IntVar(&f.concurrent, "concurrent", 64, "questions answered at the same time")
	flags.DurationVar(&limits.Time, "max-time", limits.Time, "time for one question")
	flags.IntVar(&limits.Hops, "max-hops", limits.Hops, "hops of a path or ego network")
	flags.IntVar(&limits.Paths, "max-paths", limits.Paths, "paths of an answer")
	flags.IntVar(&limits.Nodes, "max-nodes", limits.Nodes, "nodes of a subgraph")
	flags.IntVar(&limits.Edges, "max-edges", limits.Edges, "edges of a subgraph")
	flags.StringVar(&f.explorer, "explorer-dir", "", "serve the explorer's files from this folder instead of those built in")
	flags.BoolVarP(&f.verbose, "verbose", "v", false, "log every request")
	return c
}

func serve(cmd *cobra.Command, f serveFlags, limits query.Limits) (err error) {
	ctx := cmd.Context()
	tokens, err := parseTokens(append(f.tokens, strings.Fields(os.Getenv("ENTENTE_TOKENS"))...))
	if err != nil {
		return &exitError{exitUsage, err}
	}
	if len(tokens) == 0 && !loopback(f.listen) {
		return &exitError{exitUsage, fmt.Errorf("--listen %s: without tokens the server listens on loopback only; give --token or listen on 127.0.0.1", f.listen)}
	}
	level := slog.LevelInfo
	if f.verbose {
		level = slog.LevelDebug
	}
	log := slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), &slog.HandlerOptions{Level: level}))
	g, err := open(ctx, f.store, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, g.Close()) }()
	opts := loader.Options{}
	if f.reference != "" {
		if opts.Tables, err = extendedTables(f.reference, cmd.ErrOrStderr()); err != nil {
			return err
		}
		if _, err := loader.Reference(ctx, sink{g}, opts.Tables); err != nil {
			return err
		}
	}
	if len(f.load) > 0 {
		report, err := loadAll(ctx, g, opts, f.load, cmd.InOrStdin())
		if err != nil {
			return err
		}
		for _, file := range report.Files {
			log.Info("loaded", "report", file.String())
		}
		if report.Failed > 0 {
			return &exitError{exitFailed, fmt.Errorf("%d of %d files could not be loaded", report.Failed, len(report.Files))}
		}
	}
	if err := warmUp(ctx, g); err != nil {
		return err
	}
	srv, err := server.New(server.Config{Graph: g, Limits: limits, Log: log, Load: uploads(g, opts), Tokens: tokens, Origins: f.origins,
		Assets: assets(f.explorer), PerSecond: f.perSecond, Burst: int(f.perSecond) * 2, Concurrent: f.concurrent, Version: version})
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", f.listen)
	if err != nil {
		return err
	}
	h := &http.Server{Handler: srv.Handler(), ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10,
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn)}
	log.Info("listening", "address", "http://"+listener.Addr().String())
	err = server.Serve(ctx, listener, h)
	if errors.Is(err, http.ErrServerClosed) {
		err = nil
	}
	return err
}

// warmUp has the view ready before the first question comes.
func warmUp(ctx context.Context, g *graph.Graph) error {
	m, err := g.Now(ctx)
	if err != nil {
		return err
	}
	return m.Release()
}

// uploads loads what comes over HTTP. The name is for messages only: it is never
// opened.
func uploads(g *graph.Graph, opts loader.Options) server.LoadFunc {
	return func(ctx context.Context, up server.Upload) (any, int, error) {
		opts := opts
		opts.As, opts.DryRun, opts.Where = up.Format, up.DryRun, up.Where
		l, err := loader.New(sink{g}, opts)
		if err != nil {
			return nil, 0, err
		}
		name, body := up.Name, up.Body
		if name == "" {
			name = "upload"
		}
		if _, err := l.File(ctx, loader.Input{Name: name, Body: body}); err != nil {
			return nil, 0, err
		}
		report := l.Report()
		return report, report.Refused + report.Failed, nil
	}
}

func parseTokens(list []string) (map[string]server.Role, error) {
	tokens := map[string]server.Role{}
	for _, t := range list {
		role, secret, ok := strings.Cut(t, ":")
		switch r := server.Role(role); {
		case !ok || len(secret) < 16:
			return nil, errors.New("a token is role:secret, with a secret of at least 16 characters")
		case r != server.Read && r != server.Write && r != server.Admin:
			return nil, fmt.Errorf("a token's role is read, write or admin, not %q", role)
		default:
			tokens[secret] = r
		}
	}
	return tokens, nil
}

func loopback(listen string) bool {
	host, _, err := net.SplitHostPort(listen)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// assets are the explorer's files: those of a folder, else those built in, else none.
func assets(dir string) http.FileSystem {
	if dir != "" {
		return http.Dir(dir)
	}
	if files, ok := explorer.Assets(); ok {
		return http.FS(files)
	}
	return nil
}
