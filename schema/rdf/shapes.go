package rdf

import (
	"fmt"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/schema"
)

// NSSHACL is the namespace of the Shapes Constraint Language.
const NSSHACL = "http://www.w3.org/ns/shacl#"

// shape says what a node of some classes has to look like.
type shape struct {
	name       string
	classes    []quad.IRI
	anyOf      []quad.IRI // at least one of these properties is there
	properties []constraint
}

// constraint says what the values of a property have to look like.
type constraint struct {
	path      quad.IRI
	min, max  int        // how many; max 0 is any number
	datatypes []quad.IRI // one of these; none for resources and any literal
	kind      string     // IRI or Literal; "" where datatypes say it
	in        []string   // one of these strings
	class     quad.IRI   // the value is of this class
	from, to  string     // bounds of a number, both included; "" for none
}

const xsdString = quad.IRI(NSXSD + "string")

func resource(path quad.IRI, low, high int) constraint {
	return constraint{path: path, min: low, max: high, kind: "IRI"}
}

func value(path quad.IRI, low, high int, datatypes ...quad.IRI) constraint {
	return constraint{path: path, min: low, max: high, datatypes: datatypes}
}

func oneOf[T ~string](path quad.IRI, low int, list []T) constraint {
	c := constraint{path: path, min: low, max: 1}
	for _, item := range list {
		c.in = append(c.in, string(item))
	}
	return c
}

func of(path quad.IRI, high int, class quad.IRI) constraint {
	return constraint{path: path, max: high, kind: "IRI", class: class}
}

// shapes lists them, made of the closed lists of package schema.
func shapes() []shape {
	confidence := constraint{path: Confidence, max: 1, datatypes: []quad.IRI{XSDDecimal}, from: "0", to: "1"}
	dates := []constraint{value(HasTimeStamp, 0, 1, EDTF), value(Earliest, 0, 1, XSDDate), value(Latest, 0, 1, XSDDate)}
	origin := []constraint{confidence, resource(WasDerivedFrom, 0, 0), of(WasGeneratedBy, 0, ActivityClass)}
	held := []constraint{value(ValidFrom, 0, 1, XSDDate, EDTF), value(ValidTo, 0, 1, XSDDate, EDTF)}
	event := shape{name: "Event", properties: append(append([]constraint{
		oneOf(Status, 0, schema.Statuses()), oneOf(Plover, 0, schema.PloverRoots()), oneOf(DateBasis, 0, []string{"inferred"}),
		value(CAMEO, 0, 1, xsdString), value(OriginalCode, 0, 1, xsdString),
	}, dates...), origin...)}
	for _, info := range schema.Types() {
		event.classes = append(event.classes, TypeClass(info.Type))
	}
	for _, role := range schema.Roles() {
		event.anyOf = append(event.anyOf, RoleTerm(role))
		event.properties = append(event.properties, resource(RoleTerm(role), 0, 0))
	}
	entity := shape{name: "Entity", properties: []constraint{
		{path: PrefLabel, kind: "Literal"}, {path: AltLabel, kind: "Literal"}, value(Code, 0, 0, xsdString),
		resource(SucceededBy, 0, 0), of(Valid, 0, ValidityClass), of(HoldsOffice, 0, TermClass), of(MemberOf, 0, Membership),
	}}
	for _, kind := range schema.EntityKinds() {
		entity.classes = append(entity.classes, KindClass(kind))
	}
	return []shape{
		event,
		{name: "Claim", classes: []quad.IRI{ClaimClass}, properties: append(append([]constraint{
			oneOf(ClaimTypeOf, 1, schema.ClaimTypes()), value(Text, 1, 1, xsdString), resource(WasAttributedTo, 1, 1), resource(About, 0, 0),
			resource(AssertsGraph, 0, 1), oneOf(Advisory, 0, []string{schema.CollectiveBlame}),
		}, dates...), origin...)},
		entity,
		{name: "Document", classes: []quad.IRI{CreativeWork}, properties: []constraint{{path: Title, max: 1, kind: "Literal"}, value(Date, 0, 1, EDTF)}},
		{name: "Participation", classes: []quad.IRI{Participation}, properties: []constraint{
			resource(Participant, 1, 1), resource(Of, 1, 1), resource(StateOf, 0, 1), value(Office, 0, 1, xsdString), value(ParticipantRole, 0, 1, xsdString)}},
		{name: "Validity", classes: []quad.IRI{ValidityClass}, properties: held},
		{name: "Term", classes: []quad.IRI{TermClass}, properties: append([]constraint{value(Office, 1, 1, xsdString), resource(StateOf, 0, 1)}, held...)},
		{name: "Membership", classes: []quad.IRI{Membership}, properties: append([]constraint{resource(Of, 1, 1)}, held...)},
		{name: "Passage", classes: []quad.IRI{SpecificResource}, properties: []constraint{
			resource(HasSource, 0, 1), value(Section, 0, 1, xsdString), value(Item, 0, 1, XSDInteger), resource(HasSelector, 0, 2)}},
		{name: "Position", classes: []quad.IRI{PositionSelector}, properties: []constraint{value(Start, 1, 1, XSDInteger), value(End, 1, 1, XSDInteger)}},
		{name: "Quote", classes: []quad.IRI{QuoteSelector}, properties: []constraint{value(Exact, 1, 1, xsdString)}},
	}
}

// ShapesTurtle gives the SHACL shapes of the vocabulary as Turtle: what a graph has
// to look like to be read as records. They hold for the union of all graphs.
func ShapesTurtle() string {
	var b strings.Builder
	for _, p := range append(Prefixes(), Prefix{"sh", NSSHACL}) {
		fmt.Fprintf(&b, "@prefix %s: <%s> .\n", p.Name, p.IRI)
	}
	for _, s := range shapes() {
		fmt.Fprintf(&b, "\nent:%sShape a sh:NodeShape", s.name)
		for _, class := range s.classes {
			fmt.Fprintf(&b, " ;\n  sh:targetClass %s", short(class))
		}
		if len(s.anyOf) > 0 {
			b.WriteString(" ;\n  sh:or (")
			for _, path := range s.anyOf {
				fmt.Fprintf(&b, " [ sh:property [ sh:path %s ; sh:minCount 1 ] ]", short(path))
			}
			b.WriteString(" )")
		}
		for _, c := range s.properties {
			fmt.Fprintf(&b, " ;\n  sh:property [ %s ]", c.turtle())
		}
		b.WriteString(" .\n")
	}
	return b.String()
}

// turtle is the inside of the constraint's property shape.
func (c constraint) turtle() string {
	parts := []string{"sh:path " + short(c.path)}
	add := func(format string, args ...any) { parts = append(parts, fmt.Sprintf(format, args...)) }
	if c.min > 0 {
		add("sh:minCount %d", c.min)
	}
	if c.max > 0 {
		add("sh:maxCount %d", c.max)
	}
	switch len(c.datatypes) {
	case 0:
	case 1:
		add("sh:datatype %s", short(c.datatypes[0]))
	default:
		var either []string
		for _, d := range c.datatypes {
			either = append(either, "[ sh:datatype "+short(d)+" ]")
		}
		add("sh:or ( %s )", strings.Join(either, " "))
	}
	if c.kind != "" {
		add("sh:nodeKind sh:%s", c.kind)
	}
	if c.class != "" {
		add("sh:class %s", short(c.class))
	}
	if c.in != nil {
		add("sh:in ( %s )", strings.Trim(fmt.Sprintf("%q", c.in), "[]"))
	}
	if c.from != "" {
		add("sh:minInclusive %s", c.from)
	}
	if c.to != "" {
		add("sh:maxInclusive %s", c.to)
	}
	return strings.Join(parts, " ; ")
}
