package query

import (
	"context"

	"entente/graph/view"
	"entente/schema"
)

// EventAnswer is an event with where it is written and whose word it is.
type EventAnswer struct {
	schema.Event
	Quad     string         `json:"quad_class,omitempty"`
	Relation string         `json:"relation,omitempty"` // HOLDS_OFFICE, MEMBER_OF or SUCCEEDED_BY: a tie that is no event
	Document *DocumentRef   `json:"document,omitempty"`
	Claim    schema.IRI     `json:"claim,omitempty"`   // the claim that asserts it
	Speaker  *schema.Entity `json:"speaker,omitempty"` // on whose word it stands
	Advisory string         `json:"advisory,omitempty"`
	Quote    string         `json:"quote,omitempty"`
	SameAs   []SameAs       `json:"same_as,omitempty"` // other records that may speak of this event; in the answer about one event
}

// answer writes an event. The answer is shared: it must not be changed.
func (s *Session) answer(ctx context.Context, e view.Event) (*EventAnswer, error) {
	a := s.View.Attributes(e)
	if a.Relation != view.NoRelation {
		return s.relation(e, a)
	}
	kept, err := s.told(ctx)
	if err != nil {
		return nil, err
	}
	if out := kept.event(s.Revision(), a.Term); out != nil {
		return out, nil
	}
	out, err := s.read(ctx, e, a)
	if err == nil {
		kept.keep(s.Revision(), a.Term, out)
	}
	return out, err
}

// read writes an event out of the store.
func (s *Session) read(ctx context.Context, e view.Event, a view.Attributes) (*EventAnswer, error) {
	g := s.View.Graphs()[a.Graph]
	if g.Kind == view.FactGraph {
		event, err := s.lean(ctx, e, a)
		if err != nil {
			return nil, err
		}
		if event != nil {
			out := newEventAnswer(event)
			out.Document, err = s.title(ctx, g.Term)
			return out, err
		}
	}
	id, err := s.iri(a.Term)
	if err != nil {
		return nil, err
	}
	return s.stated(ctx, id, g)
}

func newEventAnswer(event *schema.Event) *EventAnswer {
	out := &EventAnswer{Event: *event, Quote: event.Provenance.Quote}
	if q := event.Quad(); q != schema.NoQuadClass {
		out.Quad = q.String()
	}
	out.Plover = event.PloverOrDefault()
	return out
}

// stated writes an event as one graph states it.
func (s *Session) stated(ctx context.Context, id schema.IRI, g view.Graph) (*EventAnswer, error) {
	label, err := s.iri(g.Term)
	if err != nil {
		return nil, err
	}
	event, err := s.dec.Event(id, label)
	if err != nil {
		return nil, err
	}
	out := newEventAnswer(event)
	if g.Kind != view.ClaimGraph {
		out.Document, err = s.title(ctx, g.Term)
		return out, err
	}
	return out, s.attribute(out, g, label)
}

// attribute says on whose word an asserted event stands, and where.
func (s *Session) attribute(out *EventAnswer, g view.Graph, claim schema.IRI) error {
	c, err := s.dec.Claim(claim, nil)
	if err != nil {
		return err
	}
	out.Claim, out.Speaker, out.Advisory = claim, &c.Speaker, c.Advisory
	if out.Quote == "" {
		out.Quote = c.Provenance.Quote
		out.Provenance = c.Provenance
	}
	if out.Quote == "" {
		out.Quote = c.Text
	}
	if c.Provenance.Document != "" {
		out.Document = &DocumentRef{ID: c.Provenance.Document}
		if d, err := s.dec.Document(c.Provenance.Document); err == nil {
			out.Document.Title = d.Title
		}
	}
	return nil
}

// relation writes a tie that is no event.
func (s *Session) relation(e view.Event, a view.Attributes) (*EventAnswer, error) {
	out := &EventAnswer{Relation: a.Relation.String()}
	id, err := s.iri(a.Term)
	if err != nil {
		return nil, err
	}
	out.ID, out.Status = id, schema.Occurred
	for _, p := range s.View.Participants(e) {
		out.Add(p.Role, s.View.Entity(p.Node))
	}
	if s.View.Dated(e) {
		out.Date, err = schema.ParseDate(a.From.String() + "/" + a.To.String())
	}
	return out, err
}
