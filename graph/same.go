package graph

import (
	"context"
	"errors"
	"strconv"

	"github.com/cayleygraph/quad"

	"entente/schema"
	"entente/schema/rdf"
)

// SameLink is a pair of events of two sources that may be one. A comes before B by
// name.
type SameLink struct {
	A     schema.IRI `json:"a"`
	B     schema.IRI `json:"b"`
	Score float64    `json:"score"` // from 0 to 1
	Why   string     `json:"why"`   // what agrees, for people
}

// SetSame replaces all links between events that may be one, in one revision. They
// stand in a graph of their own and change nothing that a source said.
func (g *Graph) SetSame(ctx context.Context, links []SameLink) (_ Result, err error) {
	namer := schema.NewNamer(g.Base())
	label := quad.IRI(namer.Graph("same"))
	snap, err := g.Snapshot()
	if err != nil {
		return Result{}, err
	}
	defer func() { err = errors.Join(err, snap.Close()) }()
	tx := g.Begin()
	stays := map[quad.Quad]bool{}
	for _, l := range links {
		for _, q := range l.quads(namer, label) {
			stays[q] = true
		}
	}
	fail := func(err error) (Result, error) {
		tx.Rollback()
		return Result{}, err
	}
	for q, err := range snap.Quads(ctx, QuadPattern{Graph: label}) {
		if err != nil {
			return fail(err)
		}
		if stays[q] {
			delete(stays, q)
			continue
		}
		if err := tx.Remove(q); err != nil {
			return fail(err)
		}
	}
	for _, l := range links {
		for _, q := range l.quads(namer, label) {
			if !stays[q] {
				continue
			}
			if err := tx.Add(q); err != nil {
				return fail(err)
			}
		}
	}
	return tx.Commit(ctx)
}

// quads writes a link: the tie itself, and a node with its score and reasons.
func (l SameLink) quads(namer schema.Namer, label quad.IRI) []quad.Quad {
	a, b := quad.IRI(l.A), quad.IRI(l.B)
	node := quad.IRI(namer.Hash("same", string(l.A), string(l.B)))
	list := []quad.Quad{
		{Subject: a, Predicate: rdf.SameEventAs, Object: b, Label: label},
		{Subject: node, Predicate: rdf.Type, Object: rdf.SameLinkClass, Label: label},
		{Subject: node, Predicate: rdf.SameFirst, Object: a, Label: label},
		{Subject: node, Predicate: rdf.SameSecond, Object: b, Label: label},
		{Subject: node, Predicate: rdf.Confidence, Object: quad.TypedString{Value: quad.String(strconv.FormatFloat(l.Score, 'f', -1, 64)), Type: rdf.XSDDecimal}, Label: label},
	}
	if l.Why != "" {
		list = append(list, quad.Quad{Subject: node, Predicate: rdf.Comment, Object: quad.String(l.Why), Label: label})
	}
	return list
}
