package rdfsource

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"entente/loader/rdfsource/rdftest"
	"entente/schema"

	"github.com/cayleygraph/quad"
)

// opener is a format's reader.
type opener = func(io.Reader, Options) quad.Reader

func TestNQuadsKeepsValuesExactly(t *testing.T) {
	cases := map[string]quad.Quad{
		`<a:s> <a:p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> <a:g> .`: {Subject: quad.IRI("a:s"), Predicate: quad.IRI("a:p"),
			Object: quad.TypedString{Value: "1", Type: "http://www.w3.org/2001/XMLSchema#integer"}, Label: quad.IRI("a:g")},
		`<a:s><a:p>"x"@pt-BR.`:                            {Subject: quad.IRI("a:s"), Predicate: quad.IRI("a:p"), Object: quad.LangString{Value: "x", Lang: "pt-BR"}},
		`_:b.1 <a:p> "\u00e9\n\"" . # a comment`:          {Subject: quad.BNode("b.1"), Predicate: quad.IRI("a:p"), Object: quad.String("é\n\"")},
		`_:b <a:p> _:c _:g .`:                             {Subject: quad.BNode("b"), Predicate: quad.IRI("a:p"), Object: quad.BNode("c"), Label: quad.BNode("g")},
		`<a:s> <a:p> "x"^^<` + xsdString + `> .`:          {Subject: quad.IRI("a:s"), Predicate: quad.IRI("a:p"), Object: quad.String("x")},
		`<a:s> <a:p> "2015-04-20T10:00:00+05:00"^^<a:d>.`: {Subject: quad.IRI("a:s"), Predicate: quad.IRI("a:p"), Object: quad.TypedString{Value: "2015-04-20T10:00:00+05:00", Type: "a:d"}},
		"\ufeff<a:\\u00e9> <a:p> <a:\U0001F600>.":         {Subject: quad.IRI("a:é"), Predicate: quad.IRI("a:p"), Object: quad.IRI("a:\U0001F600")},
	}
	for text, want := range cases {
		got, err := rdftest.ReadAll(NewNQuads(strings.NewReader(text), Options{}))
		if err != nil || len(got) != 1 || got[0] != want {
			t.Errorf("%s: got %#v, error %v, want %#v", text, got, err, want)
		}
	}
}

func TestLineErrorsSayWhereAndWhat(t *testing.T) {
	good := "<a:s> <a:p> <a:o> .\n"
	cases := []struct{ name, text, want string }{
		{"space in an IRI", good + "<a:s> <a:p x> <a:o> .\n", "f.nq:2:11: an IRI may not hold a space"},
		{"column counts code points", `<a:é> <a:p> "ü" x .`, "f.nq:1:17: expected a graph"},
		{"no predicate", `<a:s> "x" .`, `f.nq:1:7: expected a predicate: an IRI in <…> (found "\"x\" .")`},
		{"relative IRI", `<s> <a:p> <a:o> .`, "f.nq:1:2: expected an absolute IRI"},
		{"bad escape", `<a:s> <a:p> "a\qb" .`, "f.nq:1:15: expected one of"},
		{"surrogate", `<a:s> <a:p> "\uD800" .`, "f.nq:1:14: this is no Unicode character"},
		{"escaped space", `<a:\u0020> <a:p> "" .`, "an IRI may not hold a space"},
		{"two on a line", good[:len(good)-1] + " " + good, "f.nq:1:21: expected the end of the line"},
		{"cut in an IRI", good + `<a:s> <a:`, "f.nq:2:10: the file ends in the middle of a statement"},
		{"cut in a literal", good + `<a:s> <a:p> "tex`, "f.nq:2:17: the file ends in the middle of a statement"},
		{"cut before the dot", good + `<a:s> <a:p> <a:o>`, "f.nq:2:18: the file ends in the middle"},
		{"unclosed literal", "<a:s> <a:p> \"tex\n" + good, `f.nq:1:17: expected " at the end`},
		{"invalid UTF-8", good + "<a:s> <a:p> \"te\xffx\" .\n", "f.nq:2:16: this byte is not UTF-8"},
		{"cut code point", good + "<a:s> <a:p> \"te\xc3", "f.nq:2:16: this byte is not UTF-8"},
		{"carriage returns", "#\r\n#\r<a:s> <a:p> x .", "f.nq:3:13: expected an object"},
		{"five terms", `<a:s> <a:p> <a:o> <a:g> <a:x> .`, "f.nq:1:25: expected the dot"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for _, chunked := range []bool{false, true} {
				var in io.Reader = strings.NewReader(c.text)
				if chunked {
					in = iotest.OneByteReader(in)
				}
				r := NewNQuads(in, Options{File: "f.nq"})
				_, err := rdftest.ReadAll(r)
				if err == nil || !strings.HasPrefix(err.Error(), c.want) && !strings.Contains(err.Error(), c.want) {
					t.Fatalf("got %v, want %s", err, c.want)
				}
				if schema.KindOf(err) != schema.Invalid {
					t.Errorf("kind %v", schema.KindOf(err))
				}
				if _, again := r.ReadQuad(); again != err {
					t.Errorf("after the error: %v", again)
				}
			}
		})
	}
}

func TestLineBounds(t *testing.T) {
	limits := Limits{Token: 100, Label: 10}
	for name, text := range map[string]string{
		"IRI":     "<a:" + strings.Repeat("x", 100) + "> <a:p> <a:o> .",
		"literal": "<a:s> <a:p> \"" + strings.Repeat("x", 101) + "\" .",
		"label":   "_:" + strings.Repeat("x", 11) + " <a:p> <a:o> .",
		"line":    "<a:s> <a:p> \"" + strings.Repeat("x", 1<<18),
		"comment": "#" + strings.Repeat("x", 1<<18),
	} {
		_, err := rdftest.ReadAll(NewNQuads(strings.NewReader(text), Options{Limits: limits}))
		if schema.KindOf(err) != schema.TooLarge {
			t.Errorf("%s: got %v, want an error of kind too-large", name, err)
		}
	}
}

func TestNTriplesHasNoGraph(t *testing.T) {
	_, err := rdftest.ReadAll(NewNTriples(strings.NewReader("<a:s> <a:p> <a:o> <a:g> ."), Options{}))
	if err == nil || !strings.Contains(err.Error(), "1:19: expected the dot") {
		t.Errorf("got %v", err)
	}
}

func TestReadErrorIsNotTheEnd(t *testing.T) {
	broken := errors.New("broken pipe")
	in := io.MultiReader(strings.NewReader("<a:s> <a:p> <a:o> .\n"), iotest.ErrReader(broken))
	all, err := rdftest.ReadAll(NewNQuads(in, Options{File: "f.nq"}))
	if len(all) != 1 || !errors.Is(err, broken) {
		t.Errorf("got %d quads and %v", len(all), err)
	}
}

func TestBlankPrefixKeepsFilesApart(t *testing.T) {
	all, err := rdftest.ReadAll(NewNQuads(strings.NewReader("_:a <a:p> _:b ."), Options{BlankPrefix: "f1-"}))
	if err != nil || all[0].Subject != quad.BNode("f1-a") || all[0].Object != quad.BNode("f1-b") {
		t.Errorf("got %v, %v", all, err)
	}
}

func FuzzNQuads(f *testing.F) {
	for _, seed := range []string{
		"<a:s> <a:p> \"x\\u00e9\"@en <a:g> .\n# c\r\n_:b <a:p> _:c .", "<a:s> <a:p> \"1\"^^<a:t> .", "_:a.b <a:p> \"\" _:g.", "<a:s>\t<a:\xff", "\ufeff", "<a:s> <a:p> \"",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) { sameInChunks(t, NewNQuads, text) })
}

// sameInChunks requires that a file read byte by byte gives what it gives when
// read at once, errors included.
func sameInChunks(t *testing.T, open opener, text []byte) []quad.Quad {
	t.Helper()
	options := Options{Base: "http://base.example/dir/file", Limits: Limits{Token: 1000, Label: 50, Depth: 20, Document: 5000}}
	whole, err := rdftest.ReadAll(open(bytes.NewReader(text), options))
	parts, errParts := rdftest.ReadAll(open(iotest.OneByteReader(bytes.NewReader(text)), options))
	if fmt.Sprint(err) != fmt.Sprint(errParts) {
		t.Fatalf("whole: %v; in parts: %v", err, errParts)
	}
	if len(whole) != len(parts) {
		t.Fatalf("whole: %d quads; in parts: %d", len(whole), len(parts))
	}
	for i := range whole {
		if whole[i] != parts[i] {
			t.Fatalf("quad %d: whole %v; in parts %v", i, whole[i], parts[i])
		}
	}
	if err != nil {
		return nil
	}
	return whole
}
