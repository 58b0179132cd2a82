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

func writeQuads(w io.Writer, quads QuadSource, e encoder) (int, error) {
	d := &document{w: w, encoder: e}
	d.buf = e.begin(make([]byte, 0, flushAt+flushAt/4))
	if numbers, ok := quads.(NumberedSource); ok {
		if e, ok := e.(numberedEncoder); ok {
			err := d.ended(d.numbers(numbers, e))
			return d.written, err
		}
	}
	err := d.ended(d.quads(quads))
	return d.written, err
}

// document is one that is being written.
type document struct {
	w       io.Writer
	encoder encoder
	buf     []byte
	written int  // quads
	begun   bool // bytes have reached w
	lost    bool // w takes no more
}

// quads writes what a source gives up to its end.
func (d *document) quads(source QuadSource) error {
	for {
		q, err := source.ReadQuad()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		longer, err := d.encoder.quad(d.buf, q)
		if err := d.add(longer, err); err != nil {
			return err
		}
	}
}

// numbers does the same with quads whose terms have numbers.
func (d *document) numbers(source NumberedSource, e numberedEncoder) error {
	t := newTexts(source, e)
	for {
		list, err := source.ReadNumbers()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		for _, q := range list {
			longer, err := e.numbered(d.buf, q, t)
			if err != nil || len(longer) >= flushAt {
				if err := d.add(longer, err); err != nil {
					return err
				}
				continue
			}
			d.buf = longer
			d.written++
		}
	}
}

// add takes the buffer that a quad made longer, and writes it out where it is full.
func (d *document) add(longer []byte, err error) error {
	if err != nil {
		return fmt.Errorf("quad %d: %w", d.written+1, err)
	}
	d.buf = longer
	d.written++
	if len(d.buf) < flushAt {
		return nil
	}
	if _, err := d.w.Write(d.buf); err != nil {
		d.lost = true
		return err
	}
	d.buf, d.begun = d.buf[:0], true
	return nil
}

// ended writes the end of the document, or that it is cut.
func (d *document) ended(err error) error {
	if err == nil {
		_, err = d.w.Write(d.encoder.end(d.buf))
		return err
	}
	if d.begun && !d.lost {
		if _, failed := d.w.Write(d.encoder.cut(d.buf, oneLine(err.Error()))); failed != nil {
			err = errors.Join(err, failed)
		}
	}
	return err
}

// oneLine takes out of an error what would end a comment.
func oneLine(reason string) string {
	return strings.NewReplacer("\n", " ", "\r", " ").Replace(reason)
}
