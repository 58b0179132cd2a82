package rdfsource

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"entente/schema"
	"entente/schema/rdf/syntax"
)

// jsonDocument reads a JSON text as json.Unmarshal would into an any, but keeps
// numbers as they are written, refuses a key that comes twice (one of its values
// would be lost without a word), bounds the nesting, and says where errors are.
type jsonDocument struct {
	scan    *scanner // holds the whole text
	decoder *json.Decoder
	depth   int
	deepest int

	languages languageSpellings
}

// readJSON reads the one value that the text consists of.
func readJSON(scan *scanner, deepest int) (any, languageSpellings, error) {
	d := &jsonDocument{
		scan:      scan,
		decoder:   json.NewDecoder(bytes.NewReader(scan.ahead())),
		deepest:   deepest,
		languages: languageSpellings{},
	}
	d.decoder.UseNumber()
	value, err := d.value()
	if err != nil {
		return nil, nil, err
	}
	if _, err := d.decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, nil, invalid(d.here(), excerpt(scan.ahead()[d.decoder.InputOffset():]), "expected the end of the file after the JSON value")
	}
	return value, d.languages, nil
}

// here is the position behind the last token.
func (d *jsonDocument) here() schema.Position {
	return d.scan.position(int(d.decoder.InputOffset()))
}

// failed gives an error of encoding/json its position.
func (d *jsonDocument) failed(err error) error {
	text := d.scan.ahead()
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return invalid(d.scan.position(len(text)), "", "the file ends in the middle of a JSON value")
	}
	offset := int(d.decoder.InputOffset()) // behind the token before
	for offset < len(text) && (syntax.Is(text[offset], syntax.Space) || text[offset] == ':' || text[offset] == ',') {
		offset++
	}
	return invalid(d.scan.position(offset), excerpt(text[offset:]), "not JSON: %s", err)
}

// value reads the next value.
func (d *jsonDocument) value() (any, error) {
	token, err := d.decoder.Token()
	if err != nil {
		return nil, d.failed(err)
	}
	open, ok := token.(json.Delim)
	if !ok {
		if text, ok := token.(string); ok {
			d.languages.note(text)
		}
		return token, nil
	}
	if d.depth++; d.depth > d.deepest {
		return nil, tooLarge(d.here(), nil, "JSON values nested deeper than the limit of %d", d.deepest)
	}
	defer func() { d.depth-- }()
	if open == '[' {
		return d.array()
	}
	return d.object()
}

// array reads the items and the ] after [.
func (d *jsonDocument) array() (any, error) {
	items := []any{}
	for d.decoder.More() {
		item, err := d.value()
		if err != nil {
			return nil, err
		}
		items = append(items, item)
	}
	return items, d.closing()
}

// object reads the members and the } after {.
func (d *jsonDocument) object() (any, error) {
	members := map[string]any{}
	for d.decoder.More() {
		token, err := d.decoder.Token()
		if err != nil {
			return nil, d.failed(err)
		}
		key, ok := token.(string)
		if !ok {
			return nil, invalid(d.here(), "", "expected a key in double quotes")
		}
		if _, twice := members[key]; twice {
			return nil, invalid(d.here(), key, "this key stands twice in one object; put its values into one array")
		}
		d.languages.note(key)
		member, err := d.value()
		if err != nil {
			return nil, err
		}
		if number, ok := member.(json.Number); ok && key == "@version" {
			if member, err = number.Float64(); err != nil { // as json-gold compares it
				return nil, invalid(d.here(), string(number), "expected the version 1.1")
			}
		}
		members[key] = member
	}
	return members, d.closing()
}

// closing reads the bracket at the end.
func (d *jsonDocument) closing() error {
	if _, err := d.decoder.Token(); err != nil {
		return d.failed(err)
	}
	return nil
}
