package rdfsource

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"

	"entente/schema"

	"github.com/cayleygraph/quad"
)

// numbered gives a text for each number from 0 on, between a beginning and an end.
type numbered struct {
	begin, end string
	line       func(i int) string
	n, at      int
	left       string
}

func (r *numbered) Read(p []byte) (int, error) {
	for r.left == "" {
		switch {
		case r.at == 0:
			r.left = r.begin
		case r.at <= r.n:
			r.left = r.line(r.at - 1)
		case r.at == r.n+1:
			r.left = r.end
		default:
			return 0, io.EOF
		}
		r.at++
	}
	n := copy(p, r.left)
	r.left = r.left[n:]
	return n, nil
}

// TestAMillionBlankNodes reads as many, each of its own, in every format: all of them are
// told apart and none is kept. ENTENTE_LONG=1 makes it a million in all formats, not in
// N-Quads alone.
func TestAMillionBlankNodes(t *testing.T) {
	for name, in := range map[string]numbered{
		"nquads":   {line: func(i int) string { return fmt.Sprintf("_:b%d <urn:p> _:c%d _:g%d .\n", i, i, i%7) }},
		"ntriples": {line: func(i int) string { return fmt.Sprintf("_:b%d <urn:p> _:c%d .\n", i, i) }},
		"turtle":   {line: func(i int) string { return fmt.Sprintf("_:b%d <urn:p> [] .\n", i) }},
		"trig":     {line: func(i int) string { return fmt.Sprintf("_:g%d { [] <urn:p> _:b%d }\n", i, i) }},
		"jsonld": {begin: `{"@context":{},"@graph":[{"@id":"urn:s"}`, end: "]}",
			line: func(i int) string { return fmt.Sprintf(`,{"@id":"_:b%d","urn:p":[{"@id":"_:c%d"}]}`, i, i) }},
	} {
		t.Run(name, func(t *testing.T) {
			in.n = 100_000
			if name == "nquads" || os.Getenv("ENTENTE_LONG") != "" {
				in.n = 1_000_000
			}
			format, ok := ByName(name)
			if !ok {
				t.Fatal("no such format")
			}
			runtime.GC()
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			r := format.NewReader(&in, Options{})
			last, n := quad.Value(nil), 0
			for {
				q, err := r.ReadQuad()
				if errors.Is(err, io.EOF) {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
				if _, blank := q.Subject.(quad.BNode); !blank || q.Subject == last {
					t.Fatalf("statement %d is about %v, as the one before", n, q.Subject)
				}
				last = q.Subject
				n++
			}
			runtime.GC()
			runtime.ReadMemStats(&after)
			runtime.KeepAlive(r)
			if n != in.n {
				t.Errorf("%d statements were read of %d", n, in.n)
			}
			if kept := int64(after.HeapAlloc) - int64(before.HeapAlloc); kept > 16<<20 {
				t.Errorf("%d bytes are kept after %d blank nodes", kept, n)
			}
		})
	}
}

// TestNestingIsBounded opens brackets without end and expects an error that says where,
// long before memory or the stack is in danger.
func TestNestingIsBounded(t *testing.T) {
	const deep = 5_000_000
	for name, in := range map[string]struct{ format, begin, repeated string }{
		"collections":    {"turtle", "<urn:s> <urn:p> ", "( "},
		"property lists": {"turtle", "<urn:s> <urn:p> ", "[ <urn:p> "},
		"both in TriG":   {"trig", "<urn:g> { <urn:s> <urn:p> ", "( [ <urn:p> "},
		"arrays":         {"jsonld", "", "["},
		"nodes":          {"jsonld", "", `{"urn:p":`},
		"graphs":         {"jsonld", `[`, `{"@id":"urn:g","@graph":[`},
		"context":        {"jsonld", `{"@context":`, "["},
	} {
		t.Run(name, func(t *testing.T) {
			format, _ := ByName(in.format)
			text := io.MultiReader(strings.NewReader(in.begin), &repeated{text: in.repeated, left: deep * len(in.repeated)})
			r := format.NewReader(text, Options{File: "deep"})
			var err error
			for err == nil {
				_, err = r.ReadQuad()
			}
			var located *schema.Error
			if schema.KindOf(err) != schema.TooLarge || !errors.As(err, &located) || located.Position.Line != 1 || located.Position.Column == 0 {
				t.Errorf("%v (%v)", err, schema.KindOf(err))
			}
		})
	}
}
