package rdfsource

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"

	"entente/schema"

	"github.com/cayleygraph/quad"
	"github.com/piprate/json-gold/ld"
)

// NewJSONLD reads JSON-LD 1.1. The document is read whole, up to the limit, and
// its context has to stand in it: nothing that a file names is ever fetched. As
// the standard wants it, keys that the context does not define are left out; a
// relative IRI, which the standard would leave out as well, is an error.
func NewJSONLD(r io.Reader, options Options) quad.Reader {
	options.Limits = options.Limits.withDefaults()
	return &jsonldReader{source: r, options: options, err: checkBase(options.Base)}
}

// jsonldReader gives the quads of a document, which it reads at the first call.
type jsonldReader struct {
	source  io.Reader // nil once it was read
	options Options
	quads   []quad.Quad
	err     error
}

// ReadQuad gives the next quad, and io.EOF after the last.
func (r *jsonldReader) ReadQuad() (quad.Quad, error) {
	if r.source != nil && r.err == nil {
		r.quads, r.err = r.read()
		r.source = nil
	}
	if r.err != nil {
		return quad.Quad{}, r.err
	}
	if len(r.quads) == 0 {
		return quad.Quad{}, io.EOF
	}
	q := r.quads[0]
	r.quads = r.quads[1:]
	return q, nil
}

// read turns the document into quads.
func (r *jsonldReader) read() ([]quad.Quad, error) {
	scan := newScanner(r.source, r.options.File, r.options.Limits.Document)
	for scan.more() {
	}
	if scan.err != io.EOF {
		return nil, scan.err
	}
	document, languages, err := readJSON(scan, r.options.Limits.Depth)
	if err != nil {
		return nil, err
	}
	expanded, err := expand(document, r.options.Base)
	if err != nil {
		return nil, schema.At(err, schema.Position{File: r.options.File})
	}
	e := expansion{
		limits:     r.options.Limits,
		blankNames: blankNames{prefix: r.options.BlankPrefix},
		languages:  languages,
		locate:     func(text string) schema.Position { return locate(scan, text) },
	}
	for _, item := range expanded {
		if _, err := e.object(item, nil); err != nil {
			return nil, err
		}
	}
	return e.quads, nil
}

// expand writes the document's contexts out: every key becomes an IRI. A panic
// of the library, which a document must not be able to cause, becomes an error.
func expand(document any, base string) (items []any, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = schema.Errorf(schema.Invalid, "this JSON-LD cannot be expanded: %v", fault)
		}
	}()
	options := ld.NewJsonLdOptions(base)
	options.DocumentLoader = noDocuments{}
	items, err = ld.NewJsonLdProcessor().Expand(document, options)
	if err != nil {
		var refused *schema.Error
		if errors.As(err, &refused) {
			return nil, refused
		}
		return nil, schema.Errorf(schema.Invalid, "this is not JSON-LD: %s", err)
	}
	return items, nil
}

// noDocuments refuses contexts that lie elsewhere.
type noDocuments struct{}

func (noDocuments) LoadDocument(address string) (*ld.RemoteDocument, error) {
	return nil, &schema.Error{Kind: schema.Invalid, Value: address, Message: "contexts are not fetched from elsewhere; put the context itself into the document"}
}

// locate is the position at which the text first stands as a JSON string, or the
// file alone when it does not stand there letter for letter.
func locate(scan *scanner, text string) schema.Position {
	if i := bytes.Index(scan.ahead(), []byte(strconv.Quote(text))); i >= 0 {
		return scan.position(i + 1)
	}
	return schema.Position{File: scan.file}
}

// unexpected is the error for an expanded document that is not as the standard
// has it.
func unexpected(value any) error {
	return schema.Errorf(schema.Invalid, "expected a JSON-LD node or value, found %s", excerpt([]byte(fmt.Sprint(value))))
}
