package rdfsource

import (
	"encoding/json"
	"errors"
	"io"

	"entente/schema"
	"entente/schema/rdf/syntax"
)

// jsonDocument reads JSON as json.Unmarshal would into an any, but keeps numbers
// as they are written, refuses a key that comes twice (one of its values would be
// lost without a word), bounds the nesting, and says where errors are.
type jsonDocument struct {
	text      *jsonText
	decoder   *jsonTokens
	depth     int
	deepest   int
	languages languageSpellings
}

func newJSONDocument(text *jsonText, deepest int) *jsonDocument {
	return &jsonDocument{text: text, decoder: &jsonTokens{text: text}, deepest: deepest, languages: languageSpellings{}}
}

// offset is that of the byte behind the last token.
func (d *jsonDocument) offset() int { return d.decoder.InputOffset() }

// here is the position behind the last token.
func (d *jsonDocument) here() schema.Position { return d.text.position(d.offset()) }

// failed gives an error of encoding/json its position.
func (d *jsonDocument) failed(err error) error {
	var located *schema.Error
	if errors.As(err, &located) {
		return err
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return invalid(d.text.position(d.text.end()), "", "the file ends in the middle of a JSON value")
	}
	offset := d.offset() // behind the token before
	for {
		c, ok := d.text.at(offset)
		if !ok || !syntax.Is(c, syntax.Space) && c != ':' && c != ',' {
			break
		}
		offset++
	}
	return invalid(d.text.position(offset), "", "not JSON: %s", err)
}

// finish requires that nothing follows.
func (d *jsonDocument) finish() error {
	_, err := d.decoder.Token()
	if errors.Is(err, io.EOF) {
		return nil
	}
	var located *schema.Error
	if errors.As(err, &located) {
		return err
	}
	return invalid(d.here(), "", "expected the end of the file after the JSON value")
}

// value reads the next value.
func (d *jsonDocument) value() (any, error) {
	token, err := d.decoder.Token()
	if err != nil {
		return nil, d.failed(err)
	}
	return d.rest(token)
}

// rest reads the rest of the value that the token begins.
func (d *jsonDocument) rest(token json.Token) (any, error) {
	if token == json.Delim('[') {
		return d.array()
	}
	if token == json.Delim('{') {
		return d.object()
	}
	if text, ok := token.(string); ok {
		d.languages.note(text)
	}
	return token, nil
}

// deeper counts a bracket that was opened.
func (d *jsonDocument) deeper() error {
	if d.depth++; d.depth > d.deepest {
		return tooLarge(d.here(), nil, "JSON values nested deeper than the limit of %d", d.deepest)
	}
	return nil
}

// closing reads the bracket at the end.
func (d *jsonDocument) closing() error {
	d.depth--
	if _, err := d.decoder.Token(); err != nil {
		return d.failed(err)
	}
	return nil
}

// array reads the items and the ] after [.
func (d *jsonDocument) array() (any, error) {
	if err := d.deeper(); err != nil {
		return nil, err
	}
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
	if err := d.deeper(); err != nil {
		return nil, err
	}
	members := map[string]any{}
	for d.decoder.More() {
		key, err := d.key(members)
		if err != nil {
			return nil, err
		}
		if members[key], err = d.member(key); err != nil {
			return nil, err
		}
	}
	return members, d.closing()
}

// key reads a key that is none of the members yet.
func (d *jsonDocument) key(members map[string]any) (string, error) {
	token, err := d.decoder.Token()
	if err != nil {
		return "", d.failed(err)
	}
	key, ok := token.(string)
	if !ok {
		return "", invalid(d.here(), "", "expected a key in double quotes")
	}
	if _, twice := members[key]; twice {
		return "", invalid(d.here(), key, "this key stands twice in one object; put its values into one array")
	}
	d.languages.note(key)
	return key, nil
}

// member reads the value of a key.
func (d *jsonDocument) member(key string) (any, error) {
	value, err := d.value()
	if err != nil {
		return nil, err
	}
	number, ok := value.(json.Number)
	if !ok || key != "@version" {
		return value, nil
	}
	version, err := number.Float64() // as json-gold compares it
	if err != nil {
		return nil, invalid(d.here(), string(number), "expected the version 1.1")
	}
	return version, nil
}
