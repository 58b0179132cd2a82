package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/query"
	"entente/schema"
)

// manyFlags are those of the question for many paths that are no parameters.
type manyFlags struct {
	store, server, pairs, from, format string
}

func newPaths() *cobra.Command {
	var f manyFlags
	values := map[string]*[]string{}
	c := &cobra.Command{
		Use: "paths (--pairs FILE | --from ENTITY)", Short: "How many pairs are tied, or one entity with all others",
		Long: "Asks for the paths of every pair of a file, one pair a line with a comma or a tab between, or from one entity to all within\n" +
			"--max-hops. Lines that are empty or begin with # are left out. A pair that names no entity is answered with what is wrong with it.",
		Example: "  entente paths --pairs pairs.csv -k 3\n  entente paths --from PAK --max-hops 2 --type visit --format ndjson",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p := query.Params{}
			for name, v := range values {
				if len(*v) > 0 {
					p[name] = *v
				}
			}
			return manyPaths(cmd, f, p)
		},
	}
	storeFlag(c, &f.store)
	flags := c.Flags()
	serverFlag(c, &f.server)
	flags.StringVar(&f.pairs, "pairs", "", "a file of pairs; - is the standard input")
	flags.StringVar(&f.from, "from", "", "an entity, to be tied with all others")
	flags.StringVar(&f.format, "format", "text", "text or ndjson")
	for _, name := range query.ManyPathParams() {
		if name == "from" || name == "to" { // the ends; the window is begin and end
			continue
		}
		v := &[]string{}
		values[name] = v
		short := ""
		if name == "k" {
			short = "k"
		}
		flags.StringArrayVarP(v, flagName(name), short, nil, "as the parameter "+name+" of /v1/paths")
	}
	return c
}

func manyPaths(cmd *cobra.Command, f manyFlags, p query.Params) (err error) {
	if f.format != "text" && f.format != "ndjson" {
		return &exitError{exitUsage, fmt.Errorf("--format: there is text, ndjson")}
	}
	if (f.pairs == "") == (f.from == "") {
		return &exitError{exitUsage, errors.New("give either --pairs FILE or --from ENTITY")}
	}
	request := query.PathsRequest{From: f.from}
	if f.pairs != "" {
		if request.Pairs, err = readPairs(f.pairs, cmd.InOrStdin()); err != nil {
			return err
		}
	}
	out := bufio.NewWriter(cmd.OutOrStdout())
	defer func() { err = errors.Join(err, out.Flush()) }()
	line := func(text []byte) (bool, error) { return writeManyLine(out, f.format, text) }
	if f.server != "" {
		return manyFromServer(cmd.Context(), f.server, p, request, line)
	}
	return withStore(cmd.Context(), f.store, func(_ *graph.Graph, s *query.Session) error {
		return s.ManyPaths(cmd.Context(), p, request, func(v any) error {
			var b bytes.Buffer
			e := json.NewEncoder(&b)
			e.SetEscapeHTML(false)
			if err := e.Encode(v); err != nil {
				return err
			}
			_, err := line(bytes.TrimSuffix(b.Bytes(), []byte("\n")))
			return err
		})
	})
}

// readPairs reads a file of pairs.
func readPairs(name string, stdin io.Reader) (pairs [][]string, err error) {
	in := stdin
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, file.Close()) }()
		in = file
	}
	scan := bufio.NewScanner(in)
	for n := 1; scan.Scan(); n++ {
		text := strings.TrimSpace(strings.TrimPrefix(scan.Text(), "\ufeff"))
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		between := ","
		if strings.Contains(text, "\t") {
			between = "\t"
		}
		pair := strings.Split(text, between)
		for i := range pair {
			pair[i] = strings.Trim(strings.TrimSpace(pair[i]), `"`)
		}
		if len(pair) != 2 || slices.Contains(pair, "") {
			return nil, &schema.Error{Kind: schema.Invalid, Parameter: "pairs", Value: text, Position: schema.Position{File: name, Line: n, Column: 1},
				Message: "expected two entities with a comma or a tab between, such as PAK,SUN"}
		}
		if pairs = append(pairs, pair); len(pairs) > query.MaxPairs {
			return nil, &schema.Error{Kind: schema.TooLarge, Parameter: "pairs", Position: schema.Position{File: name, Line: n, Column: 1},
				Message: fmt.Sprintf("more than %d pairs: ask for them in parts", query.MaxPairs)}
		}
	}
	if err := scan.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(pairs) == 0 {
		return nil, &schema.Error{Kind: schema.Invalid, Parameter: "pairs", Message: name + " has no pairs; expected a line for each, such as PAK,SUN"}
	}
	return pairs, nil
}

// manyFromServer puts the question to a server.
func manyFromServer(ctx context.Context, server string, p query.Params, r query.PathsRequest, line func([]byte) (bool, error)) (err error) {
	body, err := json.Marshal(r)
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, strings.TrimSuffix(server, "/")+"/v1/paths?"+url.Values(p).Encode(), bytes.NewReader(body))
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return schema.Errorf(schema.Unavailable, "the server does not answer: %w", err)
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	if response.StatusCode != http.StatusOK {
		return refusal(response)
	}
	scan := bufio.NewScanner(response.Body)
	scan.Buffer(nil, 64<<20)
	whole := false
	for scan.Scan() {
		if whole, err = line(scan.Bytes()); err != nil {
			return err
		}
	}
	if err := scan.Err(); err != nil {
		return err
	}
	if !whole {
		return schema.Errorf(schema.Unavailable, "the answer broke off: what was written is right, but not all")
	}
	return nil
}

// reached names where a path leads, and as what: a state stands for those that it continues.
func reached(to schema.Entity, steps []query.Step) string {
	if n := len(steps); n > 0 && steps[n-1].Entity != nil && steps[n-1].Entity.ID != to.ID {
		return to.Name + ", as " + steps[n-1].Entity.Name
	}
	return to.Name
}

// writeManyLine writes one line of a stream as it is, or as text; end tells that it is the last.
func writeManyLine(w io.Writer, format string, text []byte) (end bool, err error) {
	var l struct {
		Pair int
		query.PathsAnswer
		query.PathAnswer
		Error   *query.PairError
		End     bool
		Answers int
	}
	if err := json.Unmarshal(text, &l); err != nil {
		return false, err
	}
	if l.Error != nil && l.Pair == 0 {
		return false, schema.Errorf(schema.Unavailable, "the answer broke off: %s", l.Error.Detail)
	}
	if format == "ndjson" {
		_, err := fmt.Fprintf(w, "%s\n", text)
		return l.End, err
	}
	switch {
	case l.End:
		_, err = fmt.Fprintf(w, "%d answers\n", l.Answers)
		if t := l.Truncated; t != nil && err == nil {
			_, err = fmt.Fprintf(w, "there are more: the limit on answers (%d) was met\n", t.Value)
		}
	case l.Error != nil:
		_, err = fmt.Fprintf(w, "pair %d: %s %q: %s\n\n", l.Pair, l.Error.Parameter, l.Error.Value, l.Error.Detail)
		for _, c := range l.Error.Candidates {
			if err == nil {
				_, err = fmt.Fprintf(w, "  perhaps %s\n", c)
			}
		}
	case l.Pair > 0:
		if _, err = fmt.Fprintf(w, "pair %d: %s – %s\n", l.Pair, l.From.Name, l.To.Name); err == nil {
			err = export.WritePathsText(w, &l.PathsAnswer)
		}
	default:
		if _, err = fmt.Fprintf(w, "to %s\n", reached(*l.To, l.Steps)); err == nil {
			err = export.WritePathsText(w, &query.PathsAnswer{Paths: []query.PathAnswer{l.PathAnswer}})
		}
	}
	return l.End, err
}
