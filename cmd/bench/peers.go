package main

import (
	"context"
	_ "embed" // the peers' programs
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

//go:embed peers/peers.py
var pythonPeers string

//go:embed peers/peers.mjs
var nodePeers string

// peer is something people would take in Entente's place; why says why it was not
// measured.
type peer struct {
	name string
	measures
	why string
}

// measurePeers asks the peers that are installed the same of the same graph.
func measurePeers(ctx context.Context, dir string, events int) (list []peer, err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	edges := filepath.Join(dir, "edges.csv")
	if _, err := spawn(ctx, "-child", "edges", "-dir", edges, "-events", strconv.Itoa(events)); err != nil {
		return nil, err
	}
	for name, text := range map[string]string{"peers.py": pythonPeers, "peers.mjs": nodePeers} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			return nil, err
		}
	}
	list = append(list, askPeer(ctx, dir, "SQLite", "/usr/bin/python3", "peers.py", edges, "sqlite3"),
		askPeer(ctx, dir, "igraph", "/usr/bin/python3", "peers.py", edges, "igraph"))
	for _, p := range []struct{ name, module, key string }{{"DuckDB", "@duckdb/node-api", "duckdb"}, {"Kùzu", "kuzu", "kuzu"}} {
		install := exec.CommandContext(ctx, "npm", "install", "--silent", "--no-fund", "--no-audit", p.module)
		install.Dir = dir
		if out, err := install.CombinedOutput(); err != nil {
			list = append(list, peer{name: p.name, why: "not installed: npm install " + p.module + " failed: " + last(string(out), err)})
			continue
		}
		list = append(list, askPeer(ctx, dir, p.name, "node", "peers.mjs", edges, p.key))
	}
	return append(list, postgres(ctx, edges)), nil
}

// askPeer runs one peer's program, for five minutes at most.
func askPeer(ctx context.Context, dir, name, program string, args ...string) peer {
	p := peer{name: name}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Dir = dir
	var messages strings.Builder
	cmd.Stderr = &messages
	out, err := cmd.Output()
	if err == nil {
		err = json.Unmarshal(out, &p.measures)
	}
	if err != nil {
		p.why = "not installed, or stopped: " + last(messages.String(), err)
		return p
	}
	if u, ok := usage(cmd); ok {
		p.measures["memory MiB"] = u
	}
	return p
}

// postgres asks the server that PGHOST names, or a temporary one of its own.
func postgres(ctx context.Context, edges string) (p peer) {
	p = peer{name: "PostgreSQL", measures: measures{}}
	environment := os.Environ()
	if os.Getenv("PGHOST") == "" {
		c, err := startCluster(ctx)
		if err != nil {
			return peer{name: p.name, why: err.Error()}
		}
		defer func() {
			if err := c.stop(); err != nil && p.why == "" {
				p.why = "its temporary server did not end well: " + err.Error()
			}
		}()
		environment = append(environment, c.environment()...)
	}
	psql := func(commands string) error {
		cmd := exec.CommandContext(ctx, "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-o", os.DevNull, "-c", commands)
		cmd.Env = environment
		if strings.HasPrefix(commands, `\copy`) {
			f, err := os.Open(edges)
			if err != nil {
				return err
			}
			defer func() { _ = f.Close() }() // it was only read
			cmd.Stdin = f
		}
		out, err := cmd.CombinedOutput()
		if err != nil {
			return fmt.Errorf("%s", last(string(out), err))
		}
		return nil
	}
	begin := time.Now()
	for _, c := range []string{"drop table if exists entente_bench", "create unlogged table entente_bench(a int, b int, day int)",
		`\copy entente_bench from pstdin csv`, "insert into entente_bench select b, a, day from entente_bench", "create index on entente_bench(a, b)", "analyze entente_bench"} {
		if err := psql(c); err != nil {
			return peer{name: p.name, why: "no server to be reached (PGHOST, PGUSER, PGDATABASE): " + err.Error()}
		}
	}
	p.measures["load s"] = time.Since(begin).Seconds()
	for name, q := range map[string]string{
		"partners of the hub with counts ms": "select b, count(*) from entente_bench where a=0 group by b;",
		"two hops from a rare party ms":      "select distinct y.b from (select distinct b from entente_bench where a=15000) x join entente_bench y on y.a=x.b;",
	} {
		took, err := timed(ctx, environment, q)
		if err != nil {
			return peer{name: p.name, why: err.Error()}
		}
		p.measures[name] = took
	}
	if err := psql("drop table entente_bench"); err != nil {
		return peer{name: p.name, why: err.Error()}
	}
	return p
}

// timed asks psql eleven times in one session and gives the median of its own times, in ms.
func timed(ctx context.Context, environment []string, query string) (float64, error) {
	cmd := exec.CommandContext(ctx, "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-o", os.DevNull)
	cmd.Env = environment
	cmd.Stdin = strings.NewReader("\\timing on\n" + strings.Repeat(query+"\n", 11))
	var messages strings.Builder
	cmd.Stderr = &messages
	out, err := cmd.Output()
	if err != nil {
		return 0, errors.New(last(messages.String(), err))
	}
	var all []float64
	for _, line := range strings.Split(string(out), "\n") {
		var took float64
		if _, err := fmt.Sscanf(line, "Time: %f ms", &took); err == nil {
			all = append(all, took)
		}
	}
	if len(all) != 11 {
		return 0, fmt.Errorf("psql told %d times of 11", len(all))
	}
	slices.Sort(all)
	return all[5], nil
}

// last is the last line of what a program said, or its error.
func last(text string, err error) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	if line := lines[len(lines)-1]; line != "" {
		return line
	}
	return err.Error()
}
