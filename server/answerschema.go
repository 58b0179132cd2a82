package server

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
)

// shapes describes answers by the types that they are written from, so that the
// description cannot fall behind the code.
type shapes map[string]any

// of is the schema of a type; that of a struct with a name stands among the components
// and is referred to.
func (s shapes) of(t reflect.Type) map[string]any {
	if t == nil {
		return map[string]any{}
	}
	if t.Kind() == reflect.Pointer {
		return s.of(t.Elem())
	}
	if writesText(t) {
		return map[string]any{"type": "string"}
	}
	switch t.Kind() {
	case reflect.String:
		return map[string]any{"type": "string"}
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.Float32, reflect.Float64:
		return map[string]any{"type": "number"}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return map[string]any{"type": "integer"}
	case reflect.Slice, reflect.Array:
		return map[string]any{"type": "array", "items": s.of(t.Elem())}
	case reflect.Map:
		return map[string]any{"type": "object", "additionalProperties": s.of(t.Elem())}
	case reflect.Struct:
		return s.structure(t)
	}
	return map[string]any{} // any value
}

// writesText reports whether a type writes itself as a string, as dates do.
func writesText(t reflect.Type) bool {
	text, whole := reflect.TypeFor[encoding.TextMarshaler](), reflect.TypeFor[json.Marshaler]()
	p := reflect.PointerTo(t)
	return t.Implements(text) || t.Implements(whole) || p.Implements(text) || p.Implements(whole)
}

func (s shapes) structure(t reflect.Type) map[string]any {
	name := t.Name()
	if name == "" {
		return s.object(t)
	}
	ref := map[string]any{"$ref": "#/components/schemas/" + name}
	if _, known := s[name]; !known {
		s[name] = nil // a type may hold others of itself
		s[name] = s.object(t)
	}
	return ref
}

func (s shapes) object(t reflect.Type) map[string]any {
	properties, required := map[string]any{}, []string{}
	s.fields(t, properties, &required)
	out := map[string]any{"type": "object", "properties": properties}
	if len(required) > 0 {
		out["required"] = required
	}
	return out
}

// fields adds a struct's fields, those of embedded ones as its own.
func (s shapes) fields(t reflect.Type, properties map[string]any, required *[]string) {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	for f := range fieldsOf(t) {
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "-" || !f.IsExported() && !f.Anonymous:
			continue
		case f.Anonymous && name == "":
			s.fields(f.Type, properties, required)
			continue
		case name == "":
			name = f.Name
		}
		shape := s.of(f.Type)
		optional := strings.Contains(options, "omit")
		if kind, simple := shape["type"]; f.Type.Kind() == reflect.Pointer && !optional {
			if simple {
				shape["type"] = []any{kind, "null"}
			} else {
				shape = map[string]any{"anyOf": []any{shape, map[string]any{"type": "null"}}}
			}
		}
		if _, hidden := properties[name]; !hidden || !strings.Contains(options, "omit") {
			properties[name] = shape
		}
		if !optional {
			*required = append(*required, name)
		}
	}
}

// fieldsOf gives the fields of a struct in their order.
func fieldsOf(t reflect.Type) func(func(reflect.StructField) bool) {
	return func(yield func(reflect.StructField) bool) {
		for i := range t.NumField() {
			if !yield(t.Field(i)) {
				return
			}
		}
	}
}
