package rdf

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/schema"
)

// node is a subject with its values by property, in a fixed order.
type node struct {
	id     quad.Value
	label  quad.Value
	values map[quad.IRI][]quad.Value
}

// node reads a subject; with a label only what that graph says of it.
func (d Decoder) node(id, label quad.Value) (*node, error) {
	quads, err := d.Reader.Subject(id)
	if err != nil {
		return nil, err
	}
	n := &node{id: id, label: label, values: map[quad.IRI][]quad.Value{}}
	slices.SortFunc(quads, func(a, b quad.Quad) int {
		return cmp.Or(referenceFirst(a.Label, b.Label), compareValues(a.Label, b.Label), compareValues(a.Object, b.Object))
	})
	for _, q := range quads {
		p, ok := q.Predicate.(quad.IRI)
		if !ok || label != nil && q.Label != label {
			continue
		}
		if !slices.Contains(n.values[p], q.Object) {
			n.values[p] = append(n.values[p], q.Object)
		}
	}
	return n, nil
}

// referenceFirst puts what ships with the program before what a document says.
func referenceFirst(a, b quad.Value) int {
	rank := func(v quad.Value) int {
		if iri, ok := v.(quad.IRI); ok && strings.HasSuffix(string(iri), "/id/graph/reference") {
			return 0
		}
		return 1
	}
	return rank(a) - rank(b)
}

func compareValues(a, b quad.Value) int { return cmp.Compare(quad.StringOf(a), quad.StringOf(b)) }

func (n *node) first(p quad.IRI) quad.Value {
	if v := n.values[p]; len(v) > 0 {
		return v[0]
	}
	return nil
}

func (n *node) is(class quad.IRI) bool { return slices.Contains(n.values[Type], quad.Value(class)) }

func (n *node) text(p quad.IRI) string { return Lexical(n.first(p)) }

func (n *node) number(p quad.IRI) int {
	i, _ := strconv.Atoi(n.text(p)) // written by us as an integer; anything else counts as not given
	return i
}

func (n *node) date(p quad.IRI) schema.Date {
	d, err := schema.ParseDate(n.text(p))
	if err != nil {
		return schema.Date{} // a foreign date that is no EDTF is not stated for us
	}
	return d
}

func (n *node) entity() schema.Entity {
	id, _ := n.id.(quad.IRI)
	e := schema.Entity{ID: schema.IRI(id), Name: n.text(PrefLabel), Code: n.text(Code)}
	if of, ok := n.first(ActorOf).(quad.IRI); ok {
		e.Of = stateKey(of)
	}
	for _, class := range n.values[Type] {
		if iri, ok := class.(quad.IRI); ok && e.Kind == "" {
			e.Kind = classKind[iri]
		}
	}
	for _, s := range n.values[Sector] {
		e.Sectors = append(e.Sectors, Lexical(s))
	}
	if n.first(Latitude) != nil && n.first(Longitude) != nil {
		lat, err1 := strconv.ParseFloat(n.text(Latitude), 64)
		long, err2 := strconv.ParseFloat(n.text(Longitude), 64)
		if p := (schema.Point{Latitude: lat, Longitude: long}); err1 == nil && err2 == nil && p.Valid() {
			e.Point = &p
		}
	}
	names := n.values[PrefLabel]
	for _, v := range append(names[min(1, len(names)):], n.values[AltLabel]...) {
		if s := Lexical(v); s != e.Name && !slices.Contains(e.Aliases, s) {
			e.Aliases = append(e.Aliases, s)
		}
	}
	return e
}

// Lexical is the text of a literal without its type or language, "" for names.
func Lexical(v quad.Value) string {
	switch v := v.(type) {
	case quad.String:
		return string(v)
	case quad.TypedString:
		return string(v.Value)
	case quad.LangString:
		return string(v.Value)
	}
	return ""
}
