package rdfsource

import (
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"entente/loader/rdfsource/rdftest"
	"entente/schema"

	"github.com/cayleygraph/quad"
)

func TestTurtleErrorsSayWhereAndWhat(t *testing.T) {
	head := "@prefix : <a:> .\n"
	cases := []struct{ name, text, want string }{
		{"undeclared prefix", head + ":s :p ex:o .", "f.ttl:2:7: the prefix ex: is not declared"},
		{"relative IRI without base", "<s> <a:p> <a:o> .", "f.ttl:1:2: a relative IRI, and the file has no base"},
		{"space in an IRI", head + ":s :p <a:o x> .", "f.ttl:2:11: an IRI may not hold a space"},
		{"missing object", head + ":s :p .", "f.ttl:2:7: expected an object"},
		{"missing dot", head + ":s :p :o\n:s :p :o .", "f.ttl:3:1: expected , or ; or the dot"},
		{"literal as subject", head + "\"s\" :p :o .", "f.ttl:2:1: expected a subject"},
		{"line break in a string", head + ":s :p \"é\nx\" .", `f.ttl:2:9: expected " at the end of the string`},
		{"cut statement", head + ":s :p :o ;", "f.ttl:2:11: the file ends in the middle of a statement"},
		{"cut before the dot", head + ":s :p :o", "f.ttl:2:9: the file ends in the middle of a statement"},
		{"cut string", head + ":s :p \"\"\"ab\nc\"\"", `f.ttl:3:4: the file ends in the middle of a statement: expected """`},
		{"cut list", head + ":s :p ( :a [ :q ", "the file ends in the middle of a statement"},
		{"cut IRI", head + ":s :p <a:", "f.ttl:2:10: the file ends in the middle of a statement: expected >"},
		{"graph in Turtle", head + "{ :s :p :o }", "f.ttl:2:1: Turtle has no graphs"},
		{"bad escape in a name", head + `:s :p :a\b .`, "f.ttl:2:9: expected one of"},
		{"bad escape in a string", head + `:s :p "a\qb" .`, "f.ttl:2:9: expected one of"},
		{"unclosed bracket", head + ":s :p [ :q :r .", "f.ttl:2:15: expected , or ; or the ] that"},
		{"invalid UTF-8", head + ":s :p :o\xff .", "f.ttl:2:9: this byte is not UTF-8"},
		{"dot in a number", head + ":s :p 1.e .", "expected"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for _, chunked := range []bool{false, true} {
				var in io.Reader = strings.NewReader(c.text)
				if chunked {
					in = iotest.OneByteReader(in)
				}
				_, err := rdftest.ReadAll(NewTurtle(in, Options{File: "f.ttl"}))
				if err == nil || !strings.Contains(err.Error(), c.want) {
					t.Fatalf("chunked %v: got %v, want %s", chunked, err, c.want)
				}
				if schema.KindOf(err) != schema.Invalid {
					t.Errorf("kind %v", schema.KindOf(err))
				}
			}
		})
	}
}

func TestTriGErrors(t *testing.T) {
	for text, want := range map[string]string{
		"<a:g> { <a:s> <a:p> <a:o> ":      "1:27: the file ends in the middle",
		"<a:g> { <a:s> <a:p> <a:o> . ":    "expected the } that ends the graph",
		"<a:g> { <a:h> { } }":             "1:15: expected a predicate",
		"{ @prefix a: <a:> . }":           "directives stand outside graphs",
		"{ prefix a: <a:> }":              "directives stand outside graphs",
		"GRAPH [ <a:p> <a:o> ] { }":       "a graph's name may not have properties",
		"{ <a:s> <a:p> <a:o> } .":         "1:23: expected a subject",
		"GRAPH <a:g> <a:s> <a:p> <a:o> .": "expected { after the graph's name",
	} {
		_, err := rdftest.ReadAll(NewTriG(strings.NewReader(text), Options{}))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %s", text, err, want)
		}
	}
}

func TestTurtleBounds(t *testing.T) {
	for name, text := range map[string]string{
		"collections":    "<a:s> <a:p> " + strings.Repeat("(", 1000),
		"property lists": "<a:s> <a:p> " + strings.Repeat("[ <a:p> ", 1000),
		"IRI":            "<a:" + strings.Repeat("x", 1<<18) + "> <a:p> <a:o> .",
		"open IRI":       "<a:" + strings.Repeat("x", 1<<18),
		"string":         `<a:s> <a:p> "` + strings.Repeat("x", 1<<18),
		"long string":    `<a:s> <a:p> """` + strings.Repeat("x", 1001) + `""" .`,
		"name":           "@prefix : <a:> . :" + strings.Repeat("x", 1<<18),
		"number":         "<a:s> <a:p> " + strings.Repeat("1", 1<<18),
		"label":          "_:" + strings.Repeat("x", 51) + " <a:p> <a:o> .",
		"language":       `<a:s> <a:p> "x"@` + strings.Repeat("x", 5000) + ` .`,
	} {
		_, err := rdftest.ReadAll(NewTurtle(strings.NewReader(text), Options{Limits: Limits{Token: 1000, Label: 50, Depth: 100}}))
		if schema.KindOf(err) != schema.TooLarge {
			t.Errorf("%s: got %v, want an error of kind too-large", name, err)
		}
	}
}

func TestTurtleKeepsValuesExactly(t *testing.T) {
	const xsd = "http://www.w3.org/2001/XMLSchema#"
	for text, want := range map[string]quad.Value{
		"007":                   quad.TypedString{Value: "007", Type: xsd + "integer"},
		"-1.50":                 quad.TypedString{Value: "-1.50", Type: xsd + "decimal"},
		"1.E+03":                quad.TypedString{Value: "1.E+03", Type: xsd + "double"},
		".5e1":                  quad.TypedString{Value: ".5e1", Type: xsd + "double"},
		"true":                  quad.TypedString{Value: "true", Type: xsd + "boolean"},
		`'x'@en-GB`:             quad.LangString{Value: "x", Lang: "en-GB"},
		`"1"^^xsd:string`:       quad.String("1"),
		`'''a"'b''' `:           quad.String(`a"'b`),
		`""`:                    quad.String(""),
		`<../b?q#f>`:            quad.IRI("http://e.org/b?q#f"),
		`xsd:a\,b%20.c`:         quad.IRI(xsd + "a,b%20.c"),
		`_:a.b`:                 quad.BNode("a.b"),
		`_:genid1`:              quad.BNode("genidx1"),
		`[]`:                    quad.BNode("genid1"),
		`()`:                    rdfNil,
		`"x" ^^ # ?` + "\n<#t>": quad.TypedString{Value: "x", Type: "http://e.org/d/f#t"},
	} {
		text = "PREFIX xsd: <" + xsd + ">\n<a:s> <a:p> " + text + ".\n"
		got, err := rdftest.ReadAll(NewTurtle(strings.NewReader(text), Options{Base: "http://e.org/d/f"}))
		if err != nil || len(got) != 1 || got[0].Object != want {
			t.Errorf("%s: got %#v, %v; want %#v", text, got, err, want)
		}
	}
}

func TestBaseMustBeAbsolute(t *testing.T) {
	_, err := NewTurtle(strings.NewReader(""), Options{Base: "dir/file"}).ReadQuad()
	if schema.KindOf(err) != schema.Invalid || !strings.Contains(err.Error(), "base: expected an absolute IRI") {
		t.Errorf("got %v", err)
	}
}

// repeated is a reader of the same text over and over.
type repeated struct {
	text string
	left int // bytes
	at   int
}

func (r *repeated) Read(p []byte) (int, error) {
	if r.left <= 0 {
		return 0, io.EOF
	}
	n := copy(p, r.text[r.at:])
	r.at = (r.at + n) % len(r.text)
	r.left -= n
	return n, nil
}

// A million objects of one statement, and blank nodes without end, must not grow
// the heap.
func TestMemoryStaysFlat(t *testing.T) {
	for name, text := range map[string]string{
		"objects":     "<a:x>, ",
		"blank nodes": "[ <a:p> ( 1 \"x\" ) ], ",
	} {
		t.Run(name, func(t *testing.T) {
			in := io.MultiReader(strings.NewReader("<a:s> <a:p> "), &repeated{text: text, left: len(text) * 300_000}, strings.NewReader("<a:o> ."))
			r := NewTurtle(in, Options{})
			n := 0
			for {
				_, err := r.ReadQuad()
				if err == io.EOF {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
				n++
			}
			var after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&after)
			if n < 300_000 || after.HeapAlloc > 30<<20 {
				t.Errorf("%d quads, %d bytes on the heap", n, after.HeapAlloc)
			}
			runtime.KeepAlive(r)
		})
	}
}

func FuzzTurtle(f *testing.F) {
	for _, seed := range []string{
		"@prefix a: <b:> . a:s a a:o ; a:p 1, 2.0, -3e4, true, \"x\"@en, '''y'''^^a:t .",
		"@base <c:/d/> . <e> <../f> [ <g> (1 [] ()) ] . [ <a:p> _:b.c ] . ( 1 ) a <h> .",
		"PREFIX : <b:> :s :p :\\,%20.x .#c\r\n", "<a:\\u00e9> a \"\\U0001F600\\n\" .", "\ufeff", "a:b", "_:x", "\"", "<a:s> <a:p> \xff",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) { sameInChunks(t, NewTurtle, text) })
}

func FuzzTriG(f *testing.F) {
	for _, seed := range []string{
		"@prefix a: <b:> . a:g { a:s a a:o . [] a:p () } { } GRAPH _:x { _:y a a:z ; } [] { a:s a [ a 1 ] }", "GRAPH [] {}", "{ ( 1 ) a 'x'",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) { sameInChunks(t, NewTriG, text) })
}
