package rdfsource

import (
	"encoding/json"
	"strings"

	"entente/schema/rdf/syntax"
)

// plainContext is a context that only declares prefixes, or none. Most files of data
// have such a one, and what stands under it is expanded here, some times faster than by
// the library; whatever goes beyond is left to the library (ok false), which is the
// judge in tests.
type plainContext map[string]string

// newPlainContext reads a context; ok is false where it does more than name prefixes.
func newPlainContext(value any) (c plainContext, ok bool) {
	members, ok := value.(map[string]any)
	if !ok {
		return nil, value == nil
	}
	c = make(plainContext, len(members))
	for name, v := range members {
		iri, isText := v.(string)
		if name == "" || strings.ContainsAny(name, ":/@#?%") || !isText || len(iri) == 0 || !isAbsolute(iri) || !strings.ContainsRune("/#", rune(iri[len(iri)-1])) || strings.HasPrefix(iri, "_:") {
			return nil, false
		}
		c[name] = iri
	}
	for _, iri := range c { // an IRI that is itself shortened by the context
		if scheme, rest, _ := strings.Cut(iri, ":"); !strings.HasPrefix(rest, "//") {
			if _, also := c[scheme]; also {
				return nil, false
			}
		}
	}
	return c, true
}

// expandPlain expands a document of prefixes and nodes.
func expandPlain(document any) (items []any, ok bool) {
	switch d := document.(type) {
	case []any:
		return plainContext(nil).nodes(d)
	case map[string]any:
		context, ok := newPlainContext(d["@context"])
		if !ok {
			return nil, false
		}
		if graph, has := d["@graph"].([]any); has && len(d) <= 2 {
			if _, named := d["@context"]; named || len(d) == 1 {
				return context.nodes(graph)
			}
		}
	}
	return nil, false
}

func (c plainContext) nodes(list []any) (items []any, ok bool) {
	items = make([]any, 0, len(list))
	for _, item := range list {
		node, ok := c.node(item)
		if !ok {
			return nil, false
		}
		items = append(items, node)
	}
	return items, true
}

// node expands a node object.
func (c plainContext) node(item any) (node map[string]any, ok bool) {
	members, ok := item.(map[string]any)
	if !ok {
		return nil, false
	}
	node = make(map[string]any, len(members))
	for key, value := range members {
		switch {
		case key == "@id":
			text, isText := value.(string)
			if !isText {
				return nil, false
			}
			if node["@id"], ok = c.iri(text); !ok {
				return nil, false
			}
		case key == "@type":
			if node["@type"], ok = c.types(value); !ok {
				return nil, false
			}
		case key == "@graph":
			list, isList := value.([]any)
			if !isList {
				return nil, false
			}
			if node["@graph"], ok = c.nodes(list); !ok {
				return nil, false
			}
		default:
			predicate, ok := c.iri(key)
			if !ok || strings.HasPrefix(predicate, "_:") {
				return nil, false
			}
			if _, twice := node[predicate]; twice {
				return nil, false
			}
			if node[predicate], ok = c.objects(value); !ok {
				return nil, false
			}
		}
	}
	return node, true
}

func (c plainContext) types(value any) (list []any, ok bool) {
	list, isList := value.([]any)
	if !isList {
		list = []any{value}
	}
	types := make([]any, len(list))
	for i, item := range list {
		text, isText := item.(string)
		if !isText {
			return nil, false
		}
		if types[i], ok = c.iri(text); !ok {
			return nil, false
		}
	}
	return types, true
}

// objects expands the values of a property.
func (c plainContext) objects(value any) (list []any, ok bool) {
	list, isList := value.([]any)
	if !isList {
		list = []any{value}
	}
	objects := make([]any, len(list))
	for i, item := range list {
		switch v := item.(type) {
		case string, bool, json.Number:
			objects[i] = map[string]any{"@value": v}
		case map[string]any:
			if _, isValue := v["@value"]; isValue {
				objects[i], ok = c.value(v)
			} else {
				objects[i], ok = c.node(v)
			}
			if !ok {
				return nil, false
			}
		default: // null, which is left out, and lists of lists
			return nil, false
		}
	}
	return objects, true
}

// value expands a value object of a text with its type or language, or of a number.
func (c plainContext) value(members map[string]any) (value map[string]any, ok bool) {
	content := members["@value"]
	switch content.(type) {
	case string, bool, json.Number:
	default:
		return nil, false
	}
	value = map[string]any{"@value": content}
	for key, v := range members {
		text, isText := v.(string)
		switch {
		case key == "@value":
		case key == "@type" && isText && len(members) == 2:
			if value["@type"], ok = c.iri(text); !ok || strings.HasPrefix(text, "_:") {
				return nil, false
			}
		case key == "@language" && isText && len(members) == 2:
			if _, isString := content.(string); !isString || syntax.LanguageLength([]byte(text)) != len(text) || text == "" {
				return nil, false
			}
			value["@language"] = text
		default:
			return nil, false
		}
	}
	return value, true
}

// iri expands a compact IRI; ok is false for what is relative, a term, or a keyword.
func (c plainContext) iri(text string) (iri string, ok bool) {
	prefix, rest, colon := strings.Cut(text, ":")
	switch {
	case !colon || strings.HasPrefix(text, "@"):
		return "", false
	case prefix == "_" || strings.HasPrefix(rest, "//"):
		return text, true
	}
	if namespace, known := c[prefix]; known {
		return namespace + rest, true
	}
	return text, isAbsolute(text)
}
