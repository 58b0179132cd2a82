package loader_test

import (
	"fmt"
	"slices"
	"strconv"
	"testing"

	"entente/schema/rdf"

	"github.com/cayleygraph/quad"
)

// triples is a graph by subject and predicate, as far as SHACL needs it.
type triples map[quad.Value]map[quad.Value][]quad.Value

// union makes one graph of the quads, whatever their labels.
func union(quads []quad.Quad) triples {
	g := triples{}
	for _, q := range quads {
		if g[q.Subject] == nil {
			g[q.Subject] = map[quad.Value][]quad.Value{}
		}
		if !slices.Contains(g[q.Subject][q.Predicate], q.Object) {
			g[q.Subject][q.Predicate] = append(g[q.Subject][q.Predicate], q.Object)
		}
	}
	return g
}

// list reads an RDF list.
func (g triples) list(head quad.Value) (items []quad.Value) {
	for head != quad.Value(quad.IRI(rdf.NSRDF+"nil")) && head != nil {
		cell := g[head]
		items = append(items, cell[quad.IRI(rdf.NSRDF+"first")]...)
		head = cell[quad.IRI(rdf.NSRDF+"rest")][0]
	}
	return items
}

// shacl checks data against the part of SHACL that the shapes use: target classes,
// paths of one property, counts, datatypes, kinds of node, classes, lists of
// values, bounds of numbers and sh:or.
type shacl struct {
	t            *testing.T
	shapes, data triples
}

func sh(name string) quad.Value { return quad.IRI(rdf.NSSHACL + name) }

// violations checks every target of every shape.
func (s shacl) violations() (found []string) {
	for shape, says := range s.shapes {
		for _, class := range says[sh("targetClass")] {
			for node, facts := range s.data {
				if slices.Contains(facts[rdf.Type], class) {
					for _, reason := range s.check(node, shape) {
						found = append(found, fmt.Sprintf("%v: %s", node, reason))
					}
				}
			}
		}
	}
	return found
}

// check gives what is wrong with the value by the shape.
func (s shacl) check(value, shape quad.Value) (wrong []string) {
	for component, arguments := range s.shapes[shape] {
		for _, argument := range arguments {
			if reason := s.component(value, component, argument); reason != "" {
				wrong = append(wrong, reason)
			}
		}
	}
	for _, property := range s.shapes[shape][sh("property")] {
		wrong = append(wrong, s.property(value, property)...)
	}
	return wrong
}

// property checks the values of a node's property.
func (s shacl) property(node, property quad.Value) (wrong []string) {
	path := s.shapes[property][sh("path")][0]
	values := s.data[node][path]
	for _, low := range s.shapes[property][sh("minCount")] {
		if float64(len(values)) < number(low) {
			wrong = append(wrong, fmt.Sprintf("%v: %d values, want at least %v", path, len(values), low))
		}
	}
	for _, high := range s.shapes[property][sh("maxCount")] {
		if float64(len(values)) > number(high) {
			wrong = append(wrong, fmt.Sprintf("%v: %d values, want at most %v: %v", path, len(values), high, values))
		}
	}
	for _, value := range values {
		for _, reason := range s.check(value, property) {
			wrong = append(wrong, fmt.Sprintf("%v: %s", path, reason))
		}
	}
	return wrong
}

// component checks a value against one constraint component.
func (s shacl) component(value, component, argument quad.Value) string {
	good := true
	iri, isIRI := value.(quad.IRI)
	switch component {
	case sh("datatype"):
		good = datatype(value) == argument
	case sh("nodeKind"):
		good = isIRI == (argument == sh("IRI"))
	case sh("class"):
		good = isIRI && slices.Contains(s.data[iri][rdf.Type], argument)
	case sh("in"):
		good = slices.Contains(s.shapes.list(argument), value)
	case sh("minInclusive"):
		good = number(value) >= number(argument)
	case sh("maxInclusive"):
		good = number(value) <= number(argument)
	case sh("or"):
		good = slices.ContainsFunc(s.shapes.list(argument), func(shape quad.Value) bool { return len(s.check(value, shape)) == 0 })
	case sh("path"), sh("minCount"), sh("maxCount"), sh("property"), sh("targetClass"), quad.Value(rdf.Type):
	default:
		s.t.Fatalf("the checker does not know %v", component)
	}
	if good {
		return ""
	}
	return fmt.Sprintf("%v is against %v %v", value, component, argument)
}

func datatype(value quad.Value) quad.Value {
	switch v := value.(type) {
	case quad.String:
		return quad.IRI(rdf.NSXSD + "string")
	case quad.TypedString:
		return v.Type
	}
	return nil
}

func number(value quad.Value) float64 {
	n, err := strconv.ParseFloat(rdf.Lexical(value), 64)
	if err != nil {
		return -1 // no number of the shapes is negative
	}
	return n
}
