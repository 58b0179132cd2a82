package export

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"entente/schema/rdf"

	"github.com/cayleygraph/quad"
)

// QuadSource gives the quads to write, one after the other, and io.EOF after the
// last. A quad without a label belongs to the default graph.
type QuadSource interface {
	ReadQuad() (quad.Quad, error)
}

// QuadFormat is one way of writing RDF.
type QuadFormat struct {
	Name      string // as in --format and format=
	Extension string // with the dot
	MediaType string

	// Graphs says that the format keeps the quads' labels. Without it all quads
	// are written as one graph, what claims assert among them: whoever writes such
	// a file chooses first whose graphs are in it (Facts).
	Graphs bool

	newEncoder func(prefixes []rdf.Prefix) encoder
}

// QuadFormats lists the RDF formats. A new one is a file and a line here.
func QuadFormats() []QuadFormat {
	return []QuadFormat{
		{"nquads", ".nq", "application/n-quads", true, newNQuads},
		{"ntriples", ".nt", "application/n-triples", false, newNTriples},
		{"turtle", ".ttl", "text/turtle", false, newTurtle},
		{"trig", ".trig", "application/trig", true, newTriG},
		{"jsonld", ".jsonld", "application/ld+json", true, newJSONLD},
		{"rdfxml", ".rdf", "application/rdf+xml", false, newRDFXML},
	}
}

// QuadFormatByName finds a format, upper or lower case.
func QuadFormatByName(name string) (QuadFormat, bool) {
	formats := QuadFormats()
	if i := slices.IndexFunc(formats, func(f QuadFormat) bool { return strings.EqualFold(f.Name, name) }); i >= 0 {
		return formats[i], true
	}
	return QuadFormat{}, false
}

// Write writes all quads of the source to w and counts them. Prefixes shorten the
// IRIs of the formats that have prefixes. Memory does not grow with the number of
// quads; quads that follow each other with the same graph, subject and predicate
// are grouped where the format can.
//
// When the source or a value fails before anything reached w, w stays untouched.
// After that the output ends in a comment that says it is cut (an unfinished
// document in JSON-LD, which has no comments), and the error is returned.
func (f QuadFormat) Write(w io.Writer, quads QuadSource, prefixes []rdf.Prefix) (int, error) {
	return writeQuads(w, quads, f.newEncoder(prefixes))
}

// encoder appends the parts of a document to a buffer. Each method returns the
// longer buffer.
type encoder interface {
	begin(buf []byte) []byte
	quad(buf []byte, q quad.Quad) ([]byte, error)
	end(buf []byte) []byte
	// cut says in the format's own way that the document is not whole.
	cut(buf []byte, reason string) []byte
}

// flushAt is how many bytes are gathered before they are written.
const flushAt = 64 << 10

func writeQuads(w io.Writer, quads QuadSource, e encoder) (written int, err error) {
	buf := e.begin(make([]byte, 0, flushAt+flushAt/4))
	begun := false
	for {
		q, err := quads.ReadQuad()
		if errors.Is(err, io.EOF) {
			_, err = w.Write(e.end(buf))
			return written, err
		}
		if err == nil {
			var longer []byte
			if longer, err = e.quad(buf, q); err == nil {
				buf = longer
				written++
			} else {
				err = fmt.Errorf("quad %d: %w", written+1, err)
			}
		}
		if err != nil {
			if begun {
				if _, failed := w.Write(e.cut(buf, oneLine(err.Error()))); failed != nil {
					err = errors.Join(err, failed)
				}
			}
			return written, err
		}
		if len(buf) >= flushAt {
			if _, err := w.Write(buf); err != nil {
				return written, err
			}
			buf, begun = buf[:0], true
		}
	}
}

// oneLine takes out of an error what would end a comment.
func oneLine(reason string) string {
	return strings.NewReplacer("\n", " ", "\r", " ").Replace(reason)
}
