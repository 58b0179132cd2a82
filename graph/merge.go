package graph

import (
	"context"
	"errors"

	"github.com/cayleygraph/quad"

	"entente/schema"
	"entente/schema/rdf"
)

// Merge declares that one entity is another, as a revision of its own: every question
// then treats them as the second, and nothing that any source said is changed. note
// says why, "" to leave it out. Kind Invalid where they are of different kinds or one
// is no entity, Conflict where the first is merged already or is of the reference
// tables and the second is not.
func (g *Graph) Merge(ctx context.Context, from, into schema.IRI, note string) (Result, error) {
	if from == into {
		return Result{}, schema.Errorf(schema.Invalid, "both names mean <%s> already", from)
	}
	if err := g.mayMerge(ctx, from, into); err != nil {
		return Result{}, err
	}
	label := quad.IRI(schema.NewNamer(g.Base()).Graph("merges"))
	tx := g.Begin()
	err := tx.Add(quad.Quad{Subject: quad.IRI(from), Predicate: rdf.MergedInto, Object: quad.IRI(into), Label: label})
	if err == nil && note != "" {
		err = tx.Add(quad.Quad{Subject: quad.IRI(from), Predicate: rdf.MergeNote, Object: quad.String(note), Label: label})
	}
	if err != nil {
		tx.Rollback()
		return Result{}, err
	}
	return tx.Commit(ctx)
}

// Unmerge takes a merge back, as a revision of its own. Kind NotFound where there is
// none.
func (g *Graph) Unmerge(ctx context.Context, from schema.IRI) (_ Result, err error) {
	snap, err := g.Snapshot()
	if err != nil {
		return Result{}, err
	}
	defer func() { err = errors.Join(err, snap.Close()) }()
	tx := g.Begin()
	for _, p := range []quad.IRI{rdf.MergedInto, rdf.MergeNote} {
		for q, err := range snap.Quads(ctx, QuadPattern{Subject: quad.IRI(from), Predicate: p}) {
			if err == nil {
				err = tx.Remove(q)
			}
			if err != nil {
				tx.Rollback()
				return Result{}, err
			}
		}
	}
	if tx.Len() == 0 {
		tx.Rollback()
		return Result{}, &schema.Error{Kind: schema.NotFound, Value: string(from), Message: "this entity was not merged into another"}
	}
	return tx.Commit(ctx)
}

// mayMerge checks what is asked for against the newest revision.
func (g *Graph) mayMerge(ctx context.Context, from, into schema.IRI) (err error) {
	snap, err := g.Snapshot()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, snap.Close()) }()
	a, err := g.about(ctx, snap, from)
	if err != nil {
		return err
	}
	z, err := g.about(ctx, snap, into)
	if err != nil {
		return err
	}
	invalid := func(kind schema.Kind, value schema.IRI, message string) error {
		return &schema.Error{Kind: kind, Value: string(value), Message: message}
	}
	switch {
	case a.kind == "":
		return invalid(schema.Invalid, from, "not an entity of the graph")
	case z.kind == "":
		return invalid(schema.Invalid, into, "not an entity of the graph")
	case a.kind != z.kind:
		return schema.Errorf(schema.Invalid, "a %s and a %s cannot be one entity", a.kind, z.kind)
	case a.into != "":
		return invalid(schema.Conflict, a.into, "the first is merged already; unmerge it first")
	case z.into != "":
		return invalid(schema.Conflict, z.into, "the second is itself merged into another; name that one")
	case a.reference && !z.reference:
		return invalid(schema.Conflict, from, "the first is of the reference tables and the second is not; merge them the other way round")
	}
	return nil
}

// standing is what a merge has to know of an entity.
type standing struct {
	kind      schema.EntityKind
	reference bool
	into      schema.IRI
}

func (g *Graph) about(ctx context.Context, snap *Snapshot, id schema.IRI) (standing, error) {
	var s standing
	reference := quad.IRI(schema.NewNamer(g.Base()).Graph("reference"))
	for q, err := range snap.Quads(ctx, QuadPattern{Subject: quad.IRI(id)}) {
		if err != nil {
			return s, err
		}
		object, isIRI := q.Object.(quad.IRI)
		switch {
		case q.Predicate == rdf.Type && isIRI:
			if k, ok := rdf.ClassKind(object); ok {
				s.kind = k
				s.reference = s.reference || q.Label == reference
			}
		case q.Predicate == rdf.MergedInto && isIRI:
			s.into = schema.IRI(object)
		}
	}
	return s, nil
}
