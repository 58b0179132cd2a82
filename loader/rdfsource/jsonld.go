package rdfsource

import (
	"encoding/json"
	"errors"
	"io"

	"entente/schema"

	"github.com/cayleygraph/quad"
	"github.com/piprate/json-gold/ld"
)

const (
	// wholeJSON is how much of a document is read before its layout matters, in
	// bytes. A longer one is read in parts if it is an array, or an object of
	// @context and then @graph; then memory does not grow with it.
	wholeJSON = 2 << 20
	// partJSON is how much of a long document is expanded at a time, in bytes.
	partJSON = 256 << 10
)

// NewJSONLD reads JSON-LD 1.1. A context has to stand in the document: nothing
// that a file names is ever fetched. As the standard wants it, keys that the
// context does not define are left out; a relative IRI, which the standard would
// leave out as well, is an error. A document of more than 2 MiB is read in parts
// when its keys are @context and @graph in this order; Limits.Document bounds
// what has to be held otherwise.
func NewJSONLD(r io.Reader, options Options) quad.Reader {
	options.Limits = options.Limits.withDefaults()
	return &jsonldReader{source: r, options: options, whole: wholeJSON, part: partJSON, err: checkBase(options.Base)}
}

// jsonldReader gives the quads of a document part by part.
type jsonldReader struct {
	source      io.Reader
	options     Options
	whole, part int // wholeJSON and partJSON, smaller in tests

	document  *jsonDocument // nil before the first part
	expansion expansion
	context   any          // of the @graph that is read in parts
	inGraph   bool         // the items are those of @graph
	plain     *plainStream // nil where the context is not plain
	done      bool         // the document has ended
	next      int          // of expansion.quads
	err       error
}

// ReadQuad gives the next quad, and io.EOF after the last.
func (r *jsonldReader) ReadQuad() (quad.Quad, error) {
	for r.next == len(r.expansion.quads) && r.err == nil {
		r.expansion.quads, r.next = r.expansion.quads[:0], 0
		r.err = r.more()
	}
	if r.next < len(r.expansion.quads) {
		q := r.expansion.quads[r.next]
		r.next++
		return q, nil
	}
	return quad.Quad{}, r.err
}

// more reads the next part.
func (r *jsonldReader) more() error {
	switch {
	case r.done:
		return io.EOF
	case r.document == nil:
		return r.begin()
	default:
		return r.items(nil, r.document.offset()+r.part)
	}
}

// begin reads the document, or the beginning of one that is long.
func (r *jsonldReader) begin() error {
	limits := r.options.Limits
	text := newJSONText(newScanner(r.source, r.options.File, firstWindow), limits.Document)
	d := newJSONDocument(text, limits.Depth)
	r.document = d
	r.expansion = expansion{limits: limits, blankNames: blankNames{prefix: r.options.BlankPrefix}, locate: text.locate, languages: d.languages}
	token, err := d.decoder.Token()
	switch {
	case err != nil:
		return d.failed(err)
	case token == json.Delim('['):
		d.depth++
		r.plain = newPlainStream(nil, d.decoder, &r.expansion)
		return r.items(nil, r.part)
	case token == json.Delim('{'):
		d.depth++
		return r.members()
	}
	return unexpected(token)
}

// members reads the document's object. When it grows long inside a @graph that
// only a context precedes, the rest is left for items.
func (r *jsonldReader) members() error {
	d, members := r.document, map[string]any{}
	for d.decoder.More() {
		key, err := d.key(members)
		if err != nil {
			return err
		}
		if key == "@graph" && onlyContext(members) {
			r.context = members["@context"]
			long, err := r.graph(members)
			if long || err != nil {
				return err
			}
			continue
		}
		if members[key], err = d.member(key); err != nil {
			return err
		}
	}
	if err := d.closing(); err != nil {
		return err
	}
	if err := d.finish(); err != nil {
		return err
	}
	r.done = true
	return r.expand(members)
}

// onlyContext reports whether nothing but a context was read.
func onlyContext(members map[string]any) bool {
	_, ok := members["@context"]
	return len(members) == 0 || len(members) == 1 && ok
}

// graph reads the value of @graph into the members or, when it makes the document
// long, converts its first part.
func (r *jsonldReader) graph(members map[string]any) (long bool, err error) {
	d := r.document
	token, err := d.decoder.Token()
	if err != nil {
		return false, d.failed(err)
	}
	if token != json.Delim('[') {
		members["@graph"], err = d.rest(token)
		return false, err
	}
	if err := d.deeper(); err != nil {
		return false, err
	}
	items := []any{}
	for d.decoder.More() {
		item, err := d.value()
		if err != nil {
			return false, err
		}
		items = append(items, item)
		if d.offset() > r.whole {
			r.inGraph = true
			r.plain = newPlainStream(r.context, d.decoder, &r.expansion)
			return true, r.items(items, 0)
		}
	}
	members["@graph"] = items
	return false, d.closing()
}

// items reads the items of an array behind those that were read, up to the offset,
// and converts them. At the array's end it reads the end of the document.
func (r *jsonldReader) items(items []any, upTo int) error {
	d := r.document
	for d.offset() < upTo && d.decoder.More() {
		if r.plain != nil && len(items) == 0 && r.plain.item() {
			continue
		}
		item, err := d.value()
		if err != nil {
			return err
		}
		items = append(items, item)
	}
	if !d.decoder.More() {
		if err := r.end(); err != nil {
			return err
		}
	}
	if len(items) > 0 {
		if err := r.expand(r.wrapped(items)); err != nil {
			return err
		}
	}
	d.text.forget(d.offset())
	return nil
}

// wrapped puts the items under the context that they stood under.
func (r *jsonldReader) wrapped(items []any) any {
	if !r.inGraph {
		return items
	}
	return map[string]any{"@context": r.context, "@graph": items}
}

// end reads what closes the document behind the items.
func (r *jsonldReader) end() error {
	d := r.document
	r.done = true
	if err := d.closing(); err != nil {
		return err
	}
	if r.inGraph {
		if d.decoder.More() {
			return invalid(d.here(), "", "in a document longer than %d bytes, @graph has to be the last key and @context the only one before it", r.whole)
		}
		if err := d.closing(); err != nil {
			return err
		}
	}
	return d.finish()
}

// expand converts a part of the document to quads.
func (r *jsonldReader) expand(part any) error {
	expanded, plain := expandPlain(part)
	if !plain {
		var err error
		if expanded, err = expand(part, r.options.Base); err != nil {
			return schema.At(err, schema.Position{File: r.options.File})
		}
	}
	for _, item := range expanded {
		if _, err := r.expansion.object(item, nil); err != nil {
			return err
		}
	}
	return nil
}

// expand writes the contexts of a document out: every key becomes an IRI. A panic
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
