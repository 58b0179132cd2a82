package query

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// DocumentRef names a document in an answer.
type DocumentRef struct {
	ID    schema.IRI `json:"id"`
	Title string     `json:"title,omitempty"`
}

// document finds the store's id of a document by IRI or title.
func (s *Session) document(name string) (uint64, error) {
	if strings.Contains(name, "://") {
		id, ok, err := s.ID(quad.IRI(name))
		if err != nil {
			return 0, err
		}
		if ok {
			return id, nil
		}
		return 0, &schema.Error{Kind: schema.NotFound, Parameter: "document", Value: name, Message: "no document has this IRI"}
	}
	docs, err := s.Documents(context.Background())
	if err != nil {
		return 0, err
	}
	for _, d := range docs {
		if schema.Fold(d.Title) == schema.Fold(name) {
			id, _, err := s.ID(quad.IRI(d.ID))
			return id, err
		}
	}
	e := &schema.Error{Kind: schema.NotFound, Parameter: "document", Value: name, Message: "no document has this IRI or title"}
	for _, d := range docs[:min(5, len(docs))] {
		e.Candidates = append(e.Candidates, d.Title)
	}
	return 0, e
}

// Documents lists what was loaded, by title. Not to be changed.
func (s *Session) Documents(ctx context.Context) ([]*schema.Document, error) {
	return s.derived.documents.at(ctx, s, s.readDocuments, s.nextDocuments)
}

func compareDocuments(a, b *schema.Document) int {
	return cmp.Or(strings.Compare(a.Title, b.Title), strings.Compare(string(a.ID), string(b.ID)))
}

func (s *Session) readDocuments(ctx context.Context) ([]*schema.Document, error) {
	var docs []*schema.Document
	err := s.instances(ctx, rdf.CreativeWork, func(id schema.IRI) error {
		d, err := s.dec.Document(id)
		if err == nil {
			docs = append(docs, d)
		}
		return err
	})
	slices.SortFunc(docs, compareDocuments)
	return docs, err
}

// nextDocuments reads again what was touched.
func (s *Session) nextDocuments(ctx context.Context, old []*schema.Document, since changes) ([]*schema.Document, bool, error) {
	a, err := s.altered(since)
	if err != nil || a.loose {
		return nil, false, err
	}
	again, err := s.instancesAmong(ctx, rdf.CreativeWork, a.touched)
	if err != nil {
		return nil, false, err
	}
	next, err := replaced(old, a.names, func(d *schema.Document) schema.IRI { return d.ID }, again, s.dec.Document, compareDocuments)
	return next, err == nil, err
}

// Document finds one document. Kind NotFound where there is none.
func (s *Session) Document(ctx context.Context, id schema.IRI) (*schema.Document, error) {
	return s.dec.Document(id)
}

// instances calls f for every subject of a class.
func (s *Session) instances(ctx context.Context, class quad.IRI, f func(schema.IRI) error) error {
	p, ok1, err := s.ID(rdf.Type)
	if err != nil {
		return err
	}
	o, ok2, err := s.ID(class)
	if err != nil || !ok1 || !ok2 {
		return err
	}
	for q, err := range s.Scan(ctx, graph.Pattern{0, p, o, 0}) {
		if err != nil {
			return err
		}
		id, err := s.iri(q[0])
		if err != nil {
			return err
		}
		if err := f(id); err != nil {
			return err
		}
	}
	return nil
}

// title finds a document's title by the id of its graph.
func (s *Session) title(ctx context.Context, term uint64) (*DocumentRef, error) {
	kept, err := s.told(ctx)
	if err != nil {
		return nil, err
	}
	if ref := kept.title(s.Revision(), term); ref != nil {
		return ref, nil
	}
	id, err := s.iri(term)
	if err != nil {
		return nil, err
	}
	ref := &DocumentRef{ID: id}
	for q, err := range s.Quads(ctx, graph.QuadPattern{Subject: quad.IRI(id), Predicate: rdf.Title}) {
		if err != nil {
			return nil, err
		}
		ref.Title = rdf.Lexical(q.Object)
	}
	kept.keepTitle(s.Revision(), term, ref)
	return ref, nil
}

// DocumentAnswer is a document with its records in the order of the text.
type DocumentAnswer struct {
	*schema.Document
	Events    []*EventAnswer `json:"events"`
	Claims    []*ClaimAnswer `json:"claims"`
	Total     DocumentTotal  `json:"total"`
	Truncated *Truncated     `json:"truncated,omitempty"`
	Revision  uint64         `json:"revision"`
}

// DocumentTotal counts what was read out of a document, flagged claims left out. A dataset has more than its answer
// holds; the rest is read through /events and /claims.
type DocumentTotal struct {
	Events int `json:"events"`
	Claims int `json:"claims"`
}

// DocumentRecords tells a document and what was read out of it.
func (s *Session) DocumentRecords(ctx context.Context, id schema.IRI) (*DocumentAnswer, error) {
	d, err := s.dec.Document(id)
	if err != nil {
		return nil, err
	}
	out := &DocumentAnswer{Document: d, Events: []*EventAnswer{}, Claims: []*ClaimAnswer{}, Revision: s.Revision()}
	term, _, err := s.ID(quad.IRI(id))
	if err != nil {
		return nil, err
	}
	for e := range s.View.Events() {
		if s.View.Graphs()[s.View.Attributes(view.Event(e)).Graph].Term != term {
			continue
		}
		if out.Total.Events++; len(out.Events) == s.limits.Page {
			continue
		}
		item, err := s.answer(ctx, view.Event(e))
		if err != nil {
			return nil, err
		}
		out.Events = append(out.Events, item)
	}
	slices.SortStableFunc(out.Events, func(a, b *EventAnswer) int {
		return cmp.Or(cmp.Compare(a.Provenance.Start, b.Provenance.Start), cmp.Compare(a.Provenance.Item, b.Provenance.Item))
	})
	claims, err := s.allClaims(ctx)
	if err != nil {
		return nil, err
	}
	for _, c := range claims {
		if c.Document.ID != id || c.Advisory != "" {
			continue
		}
		if out.Total.Claims++; len(out.Claims) < s.limits.Page {
			out.Claims = append(out.Claims, c)
		}
	}
	if max(out.Total.Events, out.Total.Claims) > s.limits.Page {
		out.Truncated = &Truncated{"limit", s.limits.Page}
	}
	return out, nil
}
