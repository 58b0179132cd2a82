package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/query"
	"entente/schema"
)

// question is a command that asks what an endpoint of the API answers, with the
// same parameters, on a store or on a server.
type question[A any] struct {
	use, short, example string
	args                []string // parameters that are given as arguments, in order
	params              []string // parameters that are flags
	short1              map[string]string
	path                string // of the endpoint
	ask                 func(context.Context, *query.Session, query.Params) (A, error)
	formats             map[string]func(io.Writer, A) error // text is the default
	prepare             func(query.Params) error            // takes out what concerns the format alone; nil where nothing does
}

func (q question[A]) command() *cobra.Command {
	var store, server, format string
	var asJSON bool
	values := map[string]*[]string{}
	c := &cobra.Command{Use: q.use, Short: q.short, Example: q.example, Args: q.takes}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		p := query.Params{}
		args, explain := q.apart(cmd, args)
		if explain != "" {
			*values[explainFlag] = []string{explain}
		}
		for i, name := range q.args {
			p[name] = []string{args[i]}
		}
		for name, v := range values {
			if len(*v) > 0 {
				p[name] = append(p[name], *v...)
			}
		}
		if asJSON {
			format = "json"
		}
		write := q.formats[format]
		if format == "json" {
			write = writeJSON[A]
		}
		if write == nil {
			return &exitError{exitUsage, fmt.Errorf("--format: there is json, %s", strings.Join(formatNames(q.formats), ", "))}
		}
		if q.prepare != nil {
			if err := q.prepare(p); err != nil {
				return err
			}
		}
		answer, err := q.answer(cmd.Context(), store, server, p)
		if err != nil {
			return err
		}
		if u, ok := any(answer).(interface{ Readings() []query.ReadAs }); ok && format != "json" {
			for _, r := range u.Readings() {
				if err := readAs(cmd, r); err != nil {
					return err
				}
			}
		}
		return write(cmd.OutOrStdout(), answer)
	}
	storeFlag(c, &store)
	serverFlag(c, &server)
	f := c.Flags()
	f.StringVar(&format, "format", "text", "json, "+strings.Join(formatNames(q.formats), ", "))
	f.BoolVar(&asJSON, "json", false, "the same as --format json")
	for _, name := range q.params {
		if slices.Contains(q.args, name) || name == "format" {
			continue
		}
		v := &[]string{}
		values[name] = v
		f.StringArrayVarP(v, flagName(name), q.short1[name], nil, "as the parameter "+name+" of "+q.path)
		if name == explainFlag {
			f.Lookup(name).NoOptDefVal = "true"
		}
	}
	return c
}

// explainFlag is a flag that is given by its name alone or with true or false behind it.
const explainFlag = "explain"

// takes checks that there is an argument for each that the question has.
func (q question[A]) takes(cmd *cobra.Command, args []string) error {
	args, _ = q.apart(cmd, args)
	return cobra.ExactArgs(len(q.args))(cmd, args)
}

// apart takes a true or false that is too much among the arguments to stand behind --explain.
func (q question[A]) apart(cmd *cobra.Command, args []string) (rest []string, explain string) {
	i := slices.IndexFunc(args, func(a string) bool { return a == "true" || a == "false" })
	if i < 0 || len(args) != len(q.args)+1 || !cmd.Flags().Changed(explainFlag) {
		return args, ""
	}
	return slices.Delete(slices.Clone(args), i, i+1), args[i]
}

func (q question[A]) answer(ctx context.Context, store, server string, p query.Params) (answer A, err error) {
	if server != "" {
		return askServer[A](ctx, server, q.path, p)
	}
	err = withStore(ctx, store, func(_ *graph.Graph, s *query.Session) (err error) {
		answer, err = q.ask(ctx, s, p)
		return err
	})
	return answer, err
}

// askServer puts the question to a server.
func askServer[A any](ctx context.Context, server, path string, p query.Params) (answer A, err error) {
	p["format"] = []string{"json"}
	for name := range p { // what the address itself names is no parameter
		if strings.Contains(path, "{"+name+"}") {
			path = strings.Replace(path, "{"+name+"}", url.PathEscape(p.Get(name)), 1)
			delete(p, name)
		}
	}
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	response, err := fetch(ctx, server, path, p)
	if err != nil {
		return answer, err
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	const most = 256 << 20
	body, err := io.ReadAll(io.LimitReader(response.Body, most+1))
	if err != nil {
		return answer, err
	}
	if len(body) > most {
		return answer, schema.Errorf(schema.TooLarge, "the server's answer has more than %d MiB: narrow the question", most>>20)
	}
	return answer, json.Unmarshal(body, &answer)
}

// readAs tells a person beside the answer how a name was read.
func readAs(cmd *cobra.Command, r query.ReadAs) error {
	_, err := fmt.Fprintln(cmd.ErrOrStderr(), r)
	return err
}

func formatNames[A any](formats map[string]func(io.Writer, A) error) []string {
	var names []string
	for name := range formats {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func writeJSON[A any](w io.Writer, answer A) error {
	e := json.NewEncoder(w)
	e.SetIndent("", " ")
	e.SetEscapeHTML(false)
	return e.Encode(answer)
}

// flagName writes a parameter as a flag.
func flagName(parameter string) string { return strings.ReplaceAll(parameter, "_", "-") }
