package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"entente/graph/query"
	"entente/schema"
)

// serverFlag adds --server to a command that asks a store or a server.
func serverFlag(c *cobra.Command, server *string) {
	c.Flags().StringVar(server, "server", "", "ask a running server, such as http://127.0.0.1:8080, instead of a store")
	if c.Flags().Lookup("store") != nil {
		c.MarkFlagsMutuallyExclusive("server", "store")
	}
}

// startsWithin is how long a server may take to begin its answer.
const startsWithin = time.Minute

// fetch puts a question to a server and gives the answer, whose body is to be closed.
// What the server refuses is the error that it tells. How long the body takes is for
// ctx to bound: an export may take as long as it is large.
func fetch(ctx context.Context, server, path string, p query.Params) (*http.Response, error) {
	base, err := url.Parse(server)
	if err != nil || base.Scheme != "http" && base.Scheme != "https" || base.Host == "" {
		return nil, &exitError{exitUsage, fmt.Errorf("--server %q: expected an address such as http://127.0.0.1:8080", server)}
	}
	address := strings.TrimSuffix(server, "/") + path + "?" + url.Values(p).Encode()
	ctx, cancel := context.WithCancel(ctx)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		cancel()
		return nil, err
	}
	late := time.AfterFunc(startsWithin, cancel)
	response, err := http.DefaultClient.Do(request)
	inTime := late.Stop()
	if err != nil {
		cancel()
		if !inTime {
			err = fmt.Errorf("no answer within %s", startsWithin)
		}
		return nil, schema.Errorf(schema.Unavailable, "the server does not answer: %w", err)
	}
	response.Body = &answerBody{ReadCloser: response.Body, cancel: cancel}
	if response.StatusCode != http.StatusOK {
		return nil, errors.Join(refusal(response), response.Body.Close())
	}
	return response, nil
}

// answerBody frees what its request holds when it is closed.
type answerBody struct {
	io.ReadCloser
	cancel context.CancelFunc
}

func (b *answerBody) Close() error {
	defer b.cancel()
	return b.ReadCloser.Close()
}

// longestProblem is as much as a server may say of an error.
const longestProblem = 1 << 20

// refusal is what a server says of a question that it does not answer.
func refusal(response *http.Response) error {
	body, err := io.ReadAll(io.LimitReader(response.Body, longestProblem))
	if err != nil {
		return err
	}
	var problem struct {
		Detail     string
		Parameter  string
		Value      string
		Candidates []string
		Line       int
		Column     int
	}
	if err := json.Unmarshal(body, &problem); err != nil || problem.Detail == "" {
		return fmt.Errorf("the server answers %s", response.Status)
	}
	e := &schema.Error{Kind: schema.Invalid, Parameter: problem.Parameter, Value: problem.Value, Message: problem.Detail, Candidates: problem.Candidates}
	if problem.Line > 0 {
		e.Position = schema.Position{File: problem.Parameter, Line: problem.Line, Column: problem.Column}
	}
	return e
}

// complete is the trailer in which a server says whether a stream is whole.
const complete = "Entente-Complete"

// copyAnswer writes a server's answer to w. A part is never taken for the whole: an
// answer that the server had to cut is an error.
func copyAnswer(w io.Writer, response *http.Response) error {
	_, promised := response.Trailer[complete]
	if _, err := io.Copy(w, response.Body); err != nil {
		return fmt.Errorf("the answer breaks off: %w", err)
	}
	if whole := response.Trailer.Get(complete); whole != "true" && (promised || whole != "") {
		return errors.New("the server cut the answer: what was written is not the whole")
	}
	return nil
}

// told copies what a server says beside its answer, for people: limits that were met, and whom
// a surname was taken to mean.
func told(cmd *cobra.Command, response *http.Response) error {
	for _, line := range response.Header.Values("Entente-Read-As") {
		if plain, err := url.PathUnescape(line); err == nil {
			line = plain
		}
		if _, err := fmt.Fprintf(cmd.ErrOrStderr(), "read as the only person of this surname: %s\n", line); err != nil {
			return err
		}
	}
	if cut := response.Header.Get("Entente-Truncated"); cut != "" {
		_, err := fmt.Fprintf(cmd.ErrOrStderr(), "there is more: a limit was met (%s)\n", cut)
		return err
	}
	return nil
}
