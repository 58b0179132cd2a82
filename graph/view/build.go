package view

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/schema"
	"entente/schema/rdf"
)

// Source is what a view is built from: a consistent snapshot of the store.
// graph/pebble's Snapshot is one.
type Source interface {
	Revision() uint64
	// ID of a value; false where no quad uses it.
	ID(quad.Value) (uint64, bool, error)
	// Value of an id found in a scan.
	Value(uint64) (quad.Value, error)
	// Scan yields the quads (subject, predicate, object, graph) that match the ids
	// other than 0.
	Scan(context.Context, [4]uint64) iter.Seq2[[4]uint64, error]
}

// draft is an event on its way into the view.
type draft struct {
	term   uint64
	typ    uint8
	plover uint8
	status uint8
	sure   uint8
	graph  uint64
	from   schema.Day
	to     schema.Day
}

type part struct {
	event uint32 // index of the draft
	role  uint8
	node  uint64 // term, later index
}

type builder struct {
	ctx    context.Context
	src    Source
	drafts []draft
	index  map[uint64]uint32 // term -> draft
	parts  []part
	kinds  map[uint64]schema.EntityKind
	claims map[uint64]*claim
	merged map[uint64]uint64 // entity -> the one that it was merged into
	texts  map[uint64]string // lexical forms by id, of the few that repeat
	dates  map[uint64]schema.Date
	from   map[uint64]schema.Day // first and last days of terms, memberships and existences
	to     map[uint64]schema.Day
}

type claim struct {
	document uint64
	speaker  uint64
	advisory bool
}

// Build reads a snapshot and makes its view. It costs one scan of the quads that
// tie events to entities and some memory beside the view while it runs.
func Build(ctx context.Context, src Source) (*View, error) {
	b := &builder{ctx: ctx, src: src, index: map[uint64]uint32{}, kinds: map[uint64]schema.EntityKind{},
		claims: map[uint64]*claim{}, texts: map[uint64]string{}, dates: map[uint64]schema.Date{},
		from: map[uint64]schema.Day{}, to: map[uint64]schema.Day{}}
	for _, step := range []func() error{b.readTypes, b.readMerges, b.readClaims, b.readRoles, b.readAttributes, b.readBounds, b.readRelations} {
		if err := step(); err != nil {
			return nil, fmt.Errorf("view of revision %d: %w", src.Revision(), err)
		}
	}
	return b.assemble()
}

// each calls f for every quad with the predicate.
func (b *builder) each(p quad.IRI, f func(q [4]uint64) error) error {
	id, ok, err := b.src.ID(p)
	if err != nil || !ok {
		return err
	}
	for q, err := range b.src.Scan(b.ctx, [4]uint64{0, id, 0, 0}) {
		if err != nil {
			return err
		}
		if err := f(q); err != nil {
			return err
		}
	}
	return nil
}

// text is the lexical form of a literal; kept, since types, codes and dates repeat.
func (b *builder) text(id uint64) (string, error) {
	if s, ok := b.texts[id]; ok {
		return s, nil
	}
	v, err := b.src.Value(id)
	if err != nil {
		return "", err
	}
	s := rdf.Lexical(v)
	b.texts[id] = s
	return s, nil
}

func (b *builder) date(id uint64) (schema.Date, error) {
	if d, ok := b.dates[id]; ok {
		return d, nil
	}
	s, err := b.text(id)
	if err != nil {
		return schema.Date{}, err
	}
	d, err := schema.ParseDate(s)
	if err != nil {
		d = schema.Date{} // a foreign date that is no EDTF is not stated for us
	}
	b.dates[id] = d
	return d, nil
}

// readTypes finds events, entities and claims by their classes.
func (b *builder) readTypes() error {
	type class struct {
		event uint8
		kind  schema.EntityKind
		claim bool
		known bool
	}
	classes := map[uint64]class{}
	return b.each(rdf.Type, func(q [4]uint64) error {
		c, ok := classes[q[2]]
		if !ok {
			v, err := b.src.Value(q[2])
			if err != nil {
				return err
			}
			if iri, isIRI := v.(quad.IRI); isIRI {
				if t, ok := rdf.ClassType(iri); ok {
					c = class{event: typeNumber[t], known: true}
				} else if k, ok := rdf.ClassKind(iri); ok {
					c = class{kind: k, known: true}
				} else if iri == rdf.ClaimClass {
					c = class{claim: true, known: true}
				}
			}
			classes[q[2]] = c
		}
		switch {
		case !c.known:
		case c.claim:
			b.claims[q[0]] = &claim{document: q[3]}
		case c.kind != "":
			b.kinds[q[0]] = c.kind
		default:
			if i, twice := b.index[q[0]]; twice { // stated in two graphs: the first one counts
				b.drafts[i].graph = min(b.drafts[i].graph, q[3])
				return nil
			}
			b.index[q[0]] = uint32(len(b.drafts))
			b.drafts = append(b.drafts, draft{term: q[0], typ: c.event, graph: q[3], sure: 100,
				plover: ploverNumber(types[c.event].Type.Plover()), from: schema.DayMin, to: schema.DayMax})
		}
		return nil
	})
}

func (b *builder) readClaims() error {
	if len(b.claims) == 0 {
		return nil
	}
	if err := b.each(rdf.WasAttributedTo, func(q [4]uint64) error {
		if c := b.claims[q[0]]; c != nil {
			c.speaker = b.one(q[2])
		}
		return nil
	}); err != nil {
		return err
	}
	return b.each(rdf.Advisory, func(q [4]uint64) error {
		if c := b.claims[q[0]]; c != nil {
			c.advisory = true
		}
		return nil
	})
}

func (b *builder) readRoles() error {
	for i, r := range roles {
		if err := b.each(rdf.RoleTerm(r), func(q [4]uint64) error {
			if e, ok := b.index[q[0]]; ok && b.kinds[b.one(q[2])] != "" {
				b.parts = append(b.parts, part{e, uint8(i), b.one(q[2])})
			}
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) readAttributes() error {
	set := func(p quad.IRI, f func(d *draft, text string)) error {
		return b.each(p, func(q [4]uint64) error {
			e, ok := b.index[q[0]]
			if !ok {
				return nil
			}
			s, err := b.text(q[2])
			if err == nil {
				f(&b.drafts[e], s)
			}
			return err
		})
	}
	if err := b.each(rdf.HasTimeStamp, func(q [4]uint64) error {
		e, ok := b.index[q[0]]
		if !ok {
			return nil
		}
		d, err := b.date(q[2])
		if err == nil && !d.IsZero() {
			b.drafts[e].from, b.drafts[e].to = d.Earliest(), d.Latest()
		}
		return err
	}); err != nil {
		return err
	}
	if err := set(rdf.Status, func(d *draft, s string) { d.status = statusNumber(schema.Status(s)) }); err != nil {
		return err
	}
	if err := set(rdf.Plover, func(d *draft, s string) { d.plover = ploverNumber(s) }); err != nil {
		return err
	}
	return set(rdf.Confidence, func(d *draft, s string) {
		if f, err := strconv.ParseFloat(s, 64); err == nil && f >= 0 && f <= 1 {
			d.sure = uint8(math.Round(f * 100))
		}
	})
}

// readBounds reads when terms, memberships and states began and ended.
func (b *builder) readBounds() error {
	if err := b.each(rdf.ValidFrom, func(q [4]uint64) error {
		d, err := b.date(q[2])
		b.from[q[0]] = d.Earliest()
		return err
	}); err != nil {
		return err
	}
	return b.each(rdf.ValidTo, func(q [4]uint64) error {
		d, err := b.date(q[2])
		b.to[q[0]] = d.Latest()
		return err
	})
}

// bounds are the first and last day of what a node stands for, open where they are
// not stated.
func (b *builder) bounds(node uint64) (from, to schema.Day) {
	from, to = schema.DayMin, schema.DayMax
	if d, ok := b.from[node]; ok {
		from = d
	}
	if d, ok := b.to[node]; ok {
		to = d
	}
	return from, to
}

// readRelations makes ties of terms in office, memberships and successions.
func (b *builder) readRelations() error {
	ends := map[uint64]uint64{} // node of a term or membership -> its other end
	for _, p := range []quad.IRI{rdf.StateOf, rdf.Of} {
		if err := b.each(p, func(q [4]uint64) error { ends[q[0]] = q[2]; return nil }); err != nil {
			return err
		}
	}
	tie := func(r Relation, node, a, z, graph uint64) {
		a, z = b.one(a), b.one(z)
		if b.kinds[a] == "" || b.kinds[z] == "" || a == z {
			return
		}
		d := draft{term: node, typ: relationBase + uint8(r), graph: graph, sure: 100}
		d.from, d.to = b.bounds(node)
		e := uint32(len(b.drafts))
		b.drafts = append(b.drafts, d)
		b.parts = append(b.parts, part{e, 0, a}, part{e, 1, z}) // source, target
	}
	if err := b.each(rdf.HoldsOffice, func(q [4]uint64) error {
		tie(HoldsOffice, q[2], q[0], ends[q[2]], q[3])
		return nil
	}); err != nil {
		return err
	}
	if err := b.each(rdf.MemberOf, func(q [4]uint64) error {
		tie(MemberOf, q[2], q[0], ends[q[2]], q[3])
		return nil
	}); err != nil {
		return err
	}
	if err := b.each(rdf.SucceededBy, func(q [4]uint64) error {
		tie(SucceededBy, q[0], q[0], q[2], q[3])
		return nil
	}); err != nil {
		return err
	}
	return b.each(rdf.ActorOf, func(q [4]uint64) error {
		tie(ActorOf, q[0], q[0], q[2], q[3])
		return nil
	})
}

// compareDrafts orders events by time, those without a date last.
func compareDrafts(a, b draft) int {
	undated := func(d draft) int {
		if d.from == schema.DayMin && d.to == schema.DayMax {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(undated(a), undated(b)), cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(a.term, b.term), cmp.Compare(a.typ, b.typ))
}

// names reads what nodes are called: the reference's label first.
func (b *builder) names(v *View) error {
	v.nodeName, v.nodeCode, v.nodeIRI = make([]string, v.Nodes()), make([]string, v.Nodes()), make([]string, v.Nodes())
	for n, term := range v.nodeTerm {
		iri, err := b.src.Value(term)
		if err != nil {
			return err
		}
		v.nodeIRI[n] = rdfName(iri)
	}
	graphs := map[uint64]bool{}
	fromReference := make([]bool, v.Nodes())
	if err := b.each(rdf.PrefLabel, func(q [4]uint64) error {
		n, ok := v.NodeOf(q[0])
		if !ok || fromReference[n] || b.merged[q[0]] != 0 {
			return nil
		}
		reference, err := b.isReference(graphs, q[3])
		if err != nil || (!reference && v.nodeName[n] != "") {
			return err
		}
		value, err := b.src.Value(q[2])
		v.nodeName[n], fromReference[n] = rdf.Lexical(value), reference
		return err
	}); err != nil {
		return err
	}
	return b.each(rdf.Code, func(q [4]uint64) error {
		n, ok := v.NodeOf(q[0])
		if !ok || b.merged[q[0]] != 0 {
			return nil
		}
		s, err := b.text(q[2])
		v.nodeCode[n] = s
		return err
	})
}

func rdfName(v quad.Value) string {
	if iri, ok := v.(quad.IRI); ok {
		return string(iri)
	}
	return quad.StringOf(v)
}

// isReference tells whether a graph is the one that ships with the program.
func (b *builder) isReference(known map[uint64]bool, graph uint64) (bool, error) {
	if is, ok := known[graph]; ok {
		return is, nil
	}
	if graph <= 1 { // the default graph is no term
		return false, nil
	}
	v, err := b.src.Value(graph)
	if err != nil {
		return false, err
	}
	known[graph] = strings.HasSuffix(rdfName(v), "/id/graph/reference")
	return known[graph], nil
}

// nodeTerms lists the entities, ascending.
func (b *builder) nodeTerms() []uint64 {
	terms := make([]uint64, 0, len(b.kinds))
	for t := range b.kinds {
		terms = append(terms, t)
	}
	slices.Sort(terms)
	return terms
}
