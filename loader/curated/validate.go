package curated

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"entente/schema"
)

// Schema is the JSON Schema of a curated file, for editors.
//
//go:embed schema.json
var Schema []byte

// Template is a commented file to begin with.
//
//go:embed template.yaml
var Template []byte

type schemas struct{ file, event, claim *jsonschema.Schema }

var compiled = sync.OnceValues(func() (*schemas, error) {
	var doc any
	if err := json.Unmarshal(Schema, &doc); err != nil {
		return nil, err
	}
	const url = "curated.json"
	c := jsonschema.NewCompiler()
	if err := c.AddResource(url, doc); err != nil {
		return nil, err
	}
	var s schemas
	var err error
	for _, part := range []struct {
		at  string
		put **jsonschema.Schema
	}{{url, &s.file}, {url + "#/$defs/event", &s.event}, {url + "#/$defs/claim", &s.claim}} {
		if *part.put, err = c.Compile(part.at); err != nil {
			return nil, err
		}
	}
	return &s, nil
})

// check holds a value against a schema and puts the first mistake at its place.
func check(name string, s *jsonschema.Schema, n *node) error {
	err := s.Validate(n.value())
	if err == nil {
		return nil
	}
	var invalid *jsonschema.ValidationError
	if !errors.As(err, &invalid) {
		return err
	}
	leaf := deepest(invalid)
	at, field := n, ""
	for _, step := range leaf.InstanceLocation {
		field = step
		if i, err := strconv.Atoi(step); err == nil && at.kind == sequence && i < len(at.items) {
			at = at.items[i]
		} else if f := at.fields[step]; f != nil {
			at = f
		}
	}
	e := &schema.Error{Kind: schema.Invalid, Position: schema.Position{File: name, Line: at.line, Column: at.column}, Parameter: field,
		Message: leaf.ErrorKind.LocalizedString(message.NewPrinter(language.English))}
	if unknown, ok := leaf.ErrorKind.(*kind.AdditionalProperties); ok {
		e.Message = fmt.Sprintf("unknown key %s", strings.Join(unknown.Properties, ", "))
		if len(unknown.Properties) > 0 {
			if f := at.fields[unknown.Properties[0]]; f != nil {
				e.Position.Line, e.Position.Column = f.line, f.column
			}
		}
	}
	if wrong, ok := leaf.ErrorKind.(*kind.Type); ok {
		e.Message = "expected " + plain(wrong.Want) + ", found " + plain([]string{wrong.Got})
	}
	if at.kind == scalar {
		e.Value = at.text
	}
	return e
}

// deepest follows the causes to the one that says most: an alternative that went
// furthest into the value, and of those one that took the value for what it is.
func deepest(e *jsonschema.ValidationError) *jsonschema.ValidationError {
	best := e
	for _, c := range e.Causes {
		d := deepest(c)
		_, mistaken := best.ErrorKind.(*kind.Type)
		further := len(d.InstanceLocation) - len(best.InstanceLocation)
		if best == e || further > 0 || further == 0 && mistaken {
			best = d
		}
	}
	return best
}

// plain says in YAML's words what JSON Schema calls a type.
func plain(types []string) string {
	words := map[string]string{"object": "a mapping (key: value)", "array": "a list", "string": "a text", "number": "a number",
		"integer": "a whole number", "boolean": "yes or no", "null": "nothing"}
	said := make([]string, len(types))
	for i, t := range types {
		said[i] = words[t]
	}
	return strings.Join(said, " or ")
}
