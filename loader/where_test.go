package loader_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"entente/loader"
)

// where is file, line and column at the beginning of what is said of a fault.
var where = regexp.MustCompile(`^([^:]+):(\d+):(\d+)$`)

// TestEveryFormatSaysWhere puts the same faults into a file of every format that people
// write by hand or with a program: what is said names the file, the line, the column, and
// what was found or expected there; nothing of the file is loaded.
func TestEveryFormatSaysWhere(t *testing.T) {
	const (
		nq   = "<http://a/s> <http://a/p> \"o\" <http://a/g> .\n"
		ttl  = "@prefix a: <http://a/> .\n"
		json = "{\"@id\": \"http://a/s\",\n \"http://a/p\": "
		yaml = "document:\n  title: A test\nevents:\n"
		row  = `{"kind":"document","id":"https://example.org/d","title":"A test"}` + "\n"
	)
	long := strings.Repeat("x", 20<<20)
	deep := func(open string) string { return strings.Repeat(open, 100_000) }
	for _, c := range []struct {
		format, fault, text string
		line                int
		column              int // 0: some
		says                string
	}{
		{"nq", "cut", nq + "<http://a/s> <http://a/p> \"o", 2, 29, "in the middle of a statement"},
		{"nq", "space in an IRI", nq + "<http://a/s> <http://a/p q> \"o\" .\n", 2, 25, "an IRI may not hold a space"},
		{"nq", "not UTF-8", nq + "<http://a/s> <http://a/p> \"\xff\" .\n", 2, 28, "this byte is not UTF-8"},
		{"nq", "nested", nq + deep("<<") + "\n", 2, 0, "(found"},
		{"nq", "huge token", nq + "<http://a/s> <http://a/p> \"" + long + "\" .\n", 2, 0, "longer than the limit"},
		{"nt", "cut", "<http://a/s> <http://a/p>", 1, 26, "in the middle of a statement"},
		{"nt", "space in an IRI", "<http://a/s> <http://a/p> <http://a/ o> .\n", 1, 37, "an IRI may not hold a space"},
		{"nt", "not UTF-8", "<http://a/s> <http://a/\xff> \"o\" .\n", 1, 24, "this byte is not UTF-8"},
		{"nt", "huge token", "<http://a/s> <http://a/p> <http://a/" + long + "> .\n", 1, 0, "longer than the limit"},
		{"ttl", "cut", ttl + "a:s a:p [ a:q", 2, 14, "expected"},
		{"ttl", "space in an IRI", ttl + "a:s a:p <http://a/b c> .\n", 2, 20, "an IRI may not hold a space"},
		{"ttl", "not UTF-8", ttl + "a:s a:p \"\xff\" .\n", 2, 10, "this byte is not UTF-8"},
		{"ttl", "nested", ttl + "a:s a:p " + deep("[ a:p ") + "\n", 2, 0, "nested"},
		{"ttl", "huge token", ttl + "a:s a:p \"" + long + "\" .\n", 2, 0, "longer than the limit"},
		{"ttl", "no prefix", "b:s b:p b:o .\n", 1, 1, "prefix"},
		{"trig", "cut", ttl + "a:g { a:s a:p a:o .", 2, 20, "expected"},
		{"trig", "space in an IRI", ttl + "a:g { a:s a:p <http://a/b c> }\n", 2, 26, "an IRI may not hold a space"},
		{"trig", "not UTF-8", ttl + "a:g { a:s a:p \"\xff\" }\n", 2, 16, "this byte is not UTF-8"},
		{"trig", "nested", ttl + "a:g { a:s a:p " + deep("( ") + "\n", 2, 0, "nested"},
		{"trig", "huge token", ttl + "a:g { a:s a:p \"" + long + "\" }\n", 2, 0, "longer than the limit"},
		{"jsonld", "cut", json + "[1,", 2, 19, "in the middle of a JSON value"},
		{"jsonld", "space in an IRI", json + "{\"@id\": \"http://a/b c\"}}", 2, 25, "an IRI may not hold a space"},
		{"jsonld", "not UTF-8", json + "\"\xff\"}", 2, 17, "this byte is not UTF-8"},
		{"jsonld", "nested", json + deep("["), 2, 0, "nested"},
		{"jsonld", "huge token", json + "\"" + long + "\"}", 2, 0, "longer than the limit"},
		{"yaml", "cut", yaml + "  - {type: visit, source: PAK", 4, 0, "YAML"},
		{"yaml", "space in an IRI", yaml + "  - {type: visit, source: {name: x, id: http://a/b c}, date: 1972}\n", 4, 0, "id"},
		{"yaml", "not UTF-8", yaml + "  - {type: visit, text: \"\xff\"}\n", 4, 26, "UTF-8"},
		{"yaml", "nested", yaml + "  - " + strings.Repeat("[", 10_000), 4, 0, "nested"},
		{"yaml", "huge token", yaml + "  - {text: " + long[:1<<20] + "}\n", 4, 0, "more than"},
		{"yaml", "unknown type", yaml + "  - {type: vist, source: PAK}\n", 4, 12, "visit"},
		{"jsonl", "cut", row + `{"kind":"event","id":`, 2, 0, "JSON"},
		{"jsonl", "space in an IRI", row + `{"kind":"event","id":"https://example.org/a b","type":"visit","date":"1972","source":[{"kind":"state","name":"Pakistan","code":"PAK"}]}` + "\n", 2, 0, "IRI"},
		{"jsonl", "not UTF-8", row + "{\"kind\":\"event\",\"id\":\"\xff\"}\n", 2, 23, "UTF-8"},
		{"jsonl", "nested", row + deep("[") + "\n", 2, 0, ""},
		{"jsonl", "huge token", row + `{"kind":"event","text":"` + long + `"}` + "\n", 2, 0, "than"},
		{"jsonl", "wrong kind of value", row + `{"kind":"event","type":["visit"]}` + "\n", 2, 0, "type"},
	} {
		t.Run(c.format+"/"+c.fault, func(t *testing.T) {
			store := newFake()
			f := load(t, store, loader.Options{MaxErrors: 10}, "f."+c.format, c.text)
			said, at := f.Error, ""
			if said == "" && len(f.Refused) > 0 {
				at, said = f.Refused[0].Position, f.Refused[0].Position+": "+f.Refused[0].Reason
			} else if parts := strings.SplitN(said, ": ", 2); len(parts) == 2 {
				at = parts[0]
			}
			shown := said[:min(len(said), 300)]
			m := where.FindStringSubmatch(at)
			if m == nil || m[1] != "f."+c.format || m[2] != fmt.Sprint(c.line) || c.column > 0 && m[3] != fmt.Sprint(c.column) {
				t.Errorf("%s\nwant f.%s:%d:%d", shown, c.format, c.line, c.column)
			}
			if !strings.Contains(said, c.says) || len(said) > 2000 {
				t.Errorf("%s\nsays nothing of %q, or %d bytes", shown, c.says, len(said))
			}
			if len(store.quads) > 0 && f.Error != "" || store.open != 0 {
				t.Errorf("%d quads were loaded", len(store.quads))
			}
		})
	}
}
