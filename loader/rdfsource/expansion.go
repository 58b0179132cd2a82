package rdfsource

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"entente/schema"
	"entente/schema/rdf/syntax"

	"github.com/cayleygraph/quad"
)

// expansion turns expanded JSON-LD into quads in one walk.
type expansion struct {
	blankNames
	limits    Limits
	languages languageSpellings
	locate    func(text string) schema.Position
	quads     []quad.Quad
}

// object converts a node, a value or a list that stands where an object may, in
// the graph, and gives the term that stands for it.
func (e *expansion) object(item any, graph quad.Value) (quad.Value, error) {
	object, ok := item.(map[string]any)
	if !ok {
		return nil, unexpected(item)
	}
	if value, ok := object["@value"]; ok {
		return e.literal(object, value)
	}
	if items, ok := object["@list"]; ok {
		return e.list(items, graph)
	}
	return e.node(object, graph)
}

// node converts a node and everything in it.
func (e *expansion) node(object map[string]any, graph quad.Value) (subject quad.Value, err error) {
	if id, ok := object["@id"]; !ok {
		subject = e.anonymous()
	} else if subject, err = e.resource(id); err != nil {
		return nil, err
	}
	for _, key := range slices.Sorted(maps.Keys(object)) {
		switch value := object[key]; key {
		case "@id", "@index":
		case "@type":
			err = e.types(subject, value, graph)
		case "@graph":
			err = e.each(value, func(item any) error { return e.member(item, subject) })
		case "@included":
			err = e.each(value, func(item any) error { return e.member(item, graph) })
		case "@reverse":
			err = e.reverse(subject, value, graph)
		default:
			if strings.HasPrefix(key, "@") {
				return nil, unexpected(key)
			}
			err = e.property(subject, key, value, graph)
		}
		if err != nil {
			return nil, err
		}
	}
	return subject, nil
}

// member converts an object of a graph, which no statement leads to.
func (e *expansion) member(item any, graph quad.Value) error {
	_, err := e.object(item, graph)
	return err
}

// each calls do with every item of an array.
func (e *expansion) each(value any, do func(item any) error) error {
	items, ok := value.([]any)
	if !ok {
		return unexpected(value)
	}
	for _, item := range items {
		if err := do(item); err != nil {
			return err
		}
	}
	return nil
}

func (e *expansion) types(subject quad.Value, value any, graph quad.Value) error {
	return e.each(value, func(item any) error {
		class, err := e.resource(item)
		if err == nil {
			e.yield(subject, rdfType, class, graph)
		}
		return err
	})
}

func (e *expansion) property(subject quad.Value, key string, value any, graph quad.Value) error {
	predicate, err := e.iri(key, "a blank node may not be a predicate in RDF")
	if err != nil {
		return err
	}
	return e.each(value, func(item any) error {
		object, err := e.object(item, graph)
		if err == nil {
			e.yield(subject, predicate, object, graph)
		}
		return err
	})
}

// reverse converts statements whose object is the node that they stand in.
func (e *expansion) reverse(object quad.Value, value any, graph quad.Value) error {
	properties, ok := value.(map[string]any)
	if !ok {
		return unexpected(value)
	}
	for _, key := range slices.Sorted(maps.Keys(properties)) {
		predicate, err := e.iri(key, "a blank node may not be a predicate in RDF")
		if err != nil {
			return err
		}
		err = e.each(properties[key], func(item any) error {
			subject, err := e.object(item, graph)
			if err != nil {
				return err
			}
			if _, ok := subject.(quad.Identifier); !ok {
				return unexpected(item)
			}
			e.yield(subject, predicate, object, graph)
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// list converts a list to its cells and gives the first.
func (e *expansion) list(value any, graph quad.Value) (quad.Value, error) {
	var first, last quad.Value = rdfNil, nil
	err := e.each(value, func(item any) error {
		object, err := e.object(item, graph)
		if err != nil {
			return err
		}
		cell := e.anonymous()
		if last == nil {
			first = cell
		} else {
			e.yield(last, rdfRest, cell, graph)
		}
		e.yield(cell, rdfFirst, object, graph)
		last = cell
		return nil
	})
	if last != nil {
		e.yield(last, rdfRest, rdfNil, graph)
	}
	return first, err
}

// resource is the node that an @id or a class names.
func (e *expansion) resource(value any) (quad.Value, error) {
	text, ok := value.(string)
	if !ok {
		return nil, unexpected(value)
	}
	label, blank := strings.CutPrefix(text, "_:")
	if !blank {
		return e.iri(text, "")
	}
	if len(label) > e.limits.Label {
		return nil, tooLarge(e.locate(text), []byte(text), "a blank node label longer than the limit of %d bytes", e.limits.Label)
	}
	if label == "" || syntax.LabelLength([]byte(label)) != len(label) {
		return nil, invalid(e.locate(text), text, "expected the label of a blank node: letters, digits and _ after _:")
	}
	return e.labelled(label), nil
}

// iri checks an IRI. noBlank says why a blank node may not stand in its place.
func (e *expansion) iri(text, noBlank string) (quad.Value, error) {
	if noBlank != "" && strings.HasPrefix(text, "_:") {
		return nil, invalid(e.locate(text), text, "%s", noBlank)
	}
	if len(text) > e.limits.Token {
		return nil, tooLarge(e.locate(text), []byte(text), "an IRI longer than the limit of %d bytes", e.limits.Token)
	}
	for _, r := range text {
		if r < 0x80 && !syntax.Is(byte(r), syntax.IRI) {
			return nil, invalid(e.locate(text), text, "%s", badInIRI(0, r).expected)
		}
	}
	if !isAbsolute(text) {
		return nil, invalid(e.locate(text), text, "a relative IRI, and the document has no base: give one with --base or @base")
	}
	return quad.IRI(text), nil
}

func (e *expansion) yield(subject, predicate, object, graph quad.Value) {
	e.quads = append(e.quads, quad.Quad{Subject: subject, Predicate: predicate, Object: object, Label: graph})
}

// unexpected is the error for a value that JSON-LD does not have there.
func unexpected(value any) error {
	return schema.Errorf(schema.Invalid, "this is not JSON-LD: expected a node or a value, found %s", excerpt(fmt.Append(nil, value)))
}
