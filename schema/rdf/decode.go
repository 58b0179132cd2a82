package rdf

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/cayleygraph/quad"

	"entente/schema"
)

// Reader gives the quads of a subject, in any order and from every graph. The
// caller's store decides what "now" is; a snapshot gives consistent records.
type Reader interface {
	Subject(s quad.Value) ([]quad.Quad, error)
}

// Decoder turns quads back into records. What was encoded comes back the same up
// to the order of lists, which Canonical settles.
type Decoder struct {
	Reader Reader
	// Known, where it is given, names an entity that the caller knows already: a state has
	// hundreds of quads that need not be read to name it. It may give another entity, into which
	// that one was merged.
	Known func(quad.IRI) (schema.Entity, bool)
}

// Document reads the document with the name. Kind NotFound where there is none.
func (d Decoder) Document(id schema.IRI) (*schema.Document, error) {
	n, err := d.node(quad.IRI(id), nil)
	if err != nil {
		return nil, err
	}
	if !n.is(CreativeWork) {
		return nil, notFound("document", id)
	}
	doc := &schema.Document{ID: id, Title: n.text(Title), Type: n.text(DocumentType), Publisher: n.text(Publisher),
		Licence: n.text(Licence), Source: n.text(SourceText), Date: n.date(Date)}
	if doc.Organisers, err = d.parts(n, Organiser); err != nil {
		return nil, err
	}
	doc.Participants, err = d.parts(n, Participant)
	return doc, err
}

// Event reads the event with the name as the graph states it; an empty graph takes
// the first that does. Kind NotFound where there is none.
func (d Decoder) Event(id, graph schema.IRI) (*schema.Event, error) {
	var label quad.Value
	if graph != "" {
		label = quad.IRI(graph)
	}
	n, err := d.node(quad.IRI(id), label)
	if err != nil {
		return nil, err
	}
	e := &schema.Event{ID: id, Status: schema.Status(n.text(Status)), Date: n.date(HasTimeStamp), DateBasis: n.text(DateBasis),
		Plover: n.text(Plover), CAMEO: n.text(CAMEO), Code: n.text(OriginalCode), Note: n.text(Comment), EditedBy: n.text(EditedBy), Report: n.text(SourceText)}
	for _, name := range schema.FigureNames() {
		if f, err := strconv.ParseFloat(n.text(FigureTerm(name)), 64); err == nil {
			if e.Figures == nil {
				e.Figures = schema.Figures{}
			}
			e.Figures[name] = f
		}
	}
	for _, class := range n.values[Type] {
		if iri, ok := class.(quad.IRI); ok {
			if t, ok := typeOfClass[iri]; ok {
				e.Type = t
			}
		}
	}
	if e.Type == "" {
		return nil, notFound("event", id)
	}
	for _, r := range schema.Roles() {
		list, err := d.parts(n, roleTerm[r])
		if err != nil {
			return nil, err
		}
		*e.In(r) = list
	}
	if e.Status == "" {
		e.Status = schema.Occurred
	}
	err = d.origin(n, &e.Confidence, &e.Rule, &e.Provenance)
	return e, err
}

// Claim reads the claim with the name and what it asserts. Kind NotFound where
// there is none. asserted lists the events in the claim's own graph, by name.
func (d Decoder) Claim(id schema.IRI, asserted []schema.IRI) (*schema.Claim, error) {
	n, err := d.node(quad.IRI(id), nil)
	if err != nil {
		return nil, err
	}
	if !n.is(ClaimClass) {
		return nil, notFound("claim", id)
	}
	c := &schema.Claim{ID: id, ClaimType: schema.ClaimType(n.text(ClaimTypeOf)), Text: n.text(Text), Date: n.date(HasTimeStamp),
		Advisory: n.text(Advisory), EditedBy: n.text(EditedBy)}
	speakers, err := d.parts(n, WasAttributedTo)
	if err != nil {
		return nil, err
	}
	if len(speakers) > 0 {
		c.Speaker = speakers[0]
	}
	if c.About, err = d.parts(n, About); err != nil {
		return nil, err
	}
	for _, event := range asserted {
		e, err := d.Event(event, id)
		if err != nil {
			return nil, err
		}
		c.Asserts = append(c.Asserts, *e)
	}
	slices.SortFunc(c.Asserts, func(a, b schema.Event) int { return cmp.Compare(a.ID, b.ID) })
	err = d.origin(n, &c.Confidence, &c.Rule, &c.Provenance)
	return c, err
}

// Entity reads what is said of an entity in any graph: the reference's name first,
// every other name an alias.
func (d Decoder) Entity(id schema.IRI) (schema.Entity, error) {
	n, err := d.node(quad.IRI(id), nil)
	if err != nil {
		return schema.Entity{}, err
	}
	return n.entity(), nil
}

func (d Decoder) origin(n *node, confidence *float64, rule *string, p *schema.Provenance) error {
	*confidence, _ = strconv.ParseFloat(n.text(Confidence), 64)
	if a := n.first(WasGeneratedBy); a != nil {
		activity, err := d.node(a, nil)
		if err != nil {
			return err
		}
		*rule = activity.text(Rule)
	}
	if at := n.first(WasDerivedFrom); at != nil {
		passage, err := d.passage(at)
		if err != nil {
			return err
		}
		*p = passage
	}
	return nil
}

func (d Decoder) passage(at quad.Value) (schema.Provenance, error) {
	n, err := d.node(at, nil)
	if err != nil {
		return schema.Provenance{}, err
	}
	p := schema.Provenance{Section: n.text(Section), Item: n.number(Item)}
	if doc, ok := n.first(HasSource).(quad.IRI); ok {
		p.Document = schema.IRI(doc)
	}
	for _, selector := range n.values[HasSelector] {
		s, err := d.node(selector, nil)
		if err != nil {
			return p, err
		}
		if s.is(PositionSelector) {
			p.Start, p.End = s.number(Start), s.number(End)
		}
		if s.is(QuoteSelector) {
			p.Quote = s.text(Exact)
		}
	}
	return p, nil
}

// parts reads the entities that a record ties to itself by the property, with the
// office and state that it gives them.
func (d Decoder) parts(n *node, p quad.IRI) ([]schema.Entity, error) {
	if len(n.values[p]) == 0 {
		return nil, nil
	}
	said := map[quad.Value]*node{}
	for _, v := range n.values[HasPart] {
		part, err := d.node(v, n.label)
		if err != nil {
			return nil, err
		}
		if part.first(Of) == p {
			said[part.first(Participant)] = part
		}
	}
	var list []schema.Entity
	for _, v := range n.values[p] {
		e, err := d.named(v)
		if err != nil {
			return nil, err
		}
		if part := said[v]; part != nil {
			e.Office, e.Role = part.text(Office), part.text(ParticipantRole)
			if s := part.first(StateOf); s != nil {
				e.State = stateKey(s)
			}
		}
		list = append(list, e)
	}
	slices.SortFunc(list, schema.CompareEntities)
	return list, nil
}

// named is an entity as a record names it.
func (d Decoder) named(v quad.Value) (schema.Entity, error) {
	if iri, ok := v.(quad.IRI); ok && d.Known != nil {
		if e, known := d.Known(iri); known {
			return e, nil
		}
	}
	x, err := d.node(v, nil)
	if err != nil {
		return schema.Entity{}, err
	}
	e := x.entity()
	e.Aliases = nil // of the entity, not of this record
	return e, nil
}

func notFound(what string, id schema.IRI) error {
	return &schema.Error{Kind: schema.NotFound, Parameter: "id", Value: string(id), Message: "there is no " + what + " of that name"}
}
