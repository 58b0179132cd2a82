package view

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math"
	"runtime"
	"slices"
	"sync/atomic"

	"github.com/cayleygraph/quad"
	"golang.org/x/sync/errgroup"

	"entente/schema"
)

// Source is what a view is built from: a consistent snapshot of the store.
// graph/pebble's Snapshot is one.
type Source interface {
	Revision() uint64
	// NextID is above every id in use.
	NextID() uint64
	// ID of a value; false where no quad uses it.
	ID(quad.Value) (uint64, bool, error)
	// Value of an id found in a scan.
	Value(uint64) (quad.Value, error)
	// Values is Value for one goroutine that asks for many terms and does not ask for one
	// twice; done frees what it holds.
	Values() (value func(uint64) (quad.Value, error), done func() error)
	// Scan yields the quads (subject, predicate, object, graph) that match the ids
	// other than 0; those of one subject come sorted.
	Scan(context.Context, [4]uint64) iter.Seq2[[4]uint64, error]
	// ScanSubjects yields the quads with from <= subject < to, sorted.
	ScanSubjects(ctx context.Context, from, to uint64) iter.Seq2[[4]uint64, error]
}

// draft is an event on its way into the view; its parts lie in the chunk's arrays
// up to last.
type draft struct {
	facts facts // graph is a term
	term  uint32
	last  uint32
}

// chunk is what one range of subjects gave.
type chunk struct {
	drafts   []draft
	partNode []uint32 // terms
	partRole []uint8
	entities []*subject
	others   []*subject // claims, terms in office, memberships, existences, and whoever has relations
}

// builder holds what the scan found, until it is laid out.
type builder struct {
	src      Source
	words    *vocabulary
	chunks   []chunk
	nodeOf   []Node // term -> node, None for all others
	bounds   map[uint64]span
	tied     map[uint64]uint64
	claims   map[uint64]claim
	merged   map[uint64]uint64 // entity -> the one that it was merged into
	holders  []*subject        // with relations
	existing []*subject        // with validity nodes
	followed []*subject        // continued by others
}

// claim is what the view knows of a claim, whose graph has the claim's name.
type claim struct {
	document uint64
	speaker  uint64
	advisory bool
}

// Build reads a snapshot and makes its view: one scan of all quads by ranges of
// subjects, as many at once as there are processors. While it runs it needs about as
// much memory again as the view takes.
func Build(ctx context.Context, src Source) (*View, error) {
	v, err := construct(ctx, src)
	if err != nil {
		return nil, fmt.Errorf("view of revision %d: %w", src.Revision(), err)
	}
	return v, nil
}

func construct(ctx context.Context, src Source) (*View, error) {
	if src.NextID() > math.MaxUint32 {
		return nil, schema.Errorf(schema.TooLarge, "the view numbers terms with 32 bits, and the store has given out %d", src.NextID())
	}
	w, err := words(src, nil)
	if err != nil {
		return nil, err
	}
	b := &builder{src: src, words: w}
	if err := b.scan(ctx); err != nil {
		return nil, err
	}
	return b.assemble(ctx)
}

// scan reads all subjects, range by range.
func (b *builder) scan(ctx context.Context) error {
	const least = 4096 // subjects in a range
	workers := runtime.GOMAXPROCS(0)
	end := b.src.NextID()
	size := max(least, end/uint64(16*workers)+1)
	b.chunks = make([]chunk, end/size+1)
	var next atomic.Int64
	g, ctx := errgroup.WithContext(ctx)
	for range workers {
		g.Go(func() (err error) {
			value, done := b.src.Values()
			defer func() { err = errors.Join(err, done()) }()
			r := newReader(ctx, value, b.words)
			for {
				i := uint64(next.Add(1) - 1)
				if i >= uint64(len(b.chunks)) {
					return nil
				}
				c := &b.chunks[i]
				if err := r.each(b.src.ScanSubjects(ctx, i*size, min((i+1)*size, end)), c.add); err != nil {
					return err
				}
			}
		})
	}
	return g.Wait()
}

// add keeps what a subject says.
func (c *chunk) add(s *subject) error {
	if s.isEvent {
		for _, p := range s.parts {
			c.partNode = append(c.partNode, uint32(p.to))
			c.partRole = append(c.partRole, p.role)
		}
		c.drafts = append(c.drafts, draft{s.facts, uint32(s.term), uint32(len(c.partNode))})
	}
	if s.isEvent && s.kind == "" && !s.isClaim && !s.hasBegin && !s.hasEnd && s.tied == 0 && len(s.relations) == 0 {
		return nil
	}
	kept := s.clone()
	if s.kind != "" {
		c.entities = append(c.entities, kept)
	}
	c.others = append(c.others, kept)
	return nil
}

// gather sorts out what is no event, and numbers the entities.
func (b *builder) gather() (entities []*subject) {
	b.bounds, b.tied, b.claims = map[uint64]span{}, map[uint64]uint64{}, map[uint64]claim{}
	b.nodeOf = slices.Repeat([]Node{None}, int(b.src.NextID()))
	for i := range b.chunks {
		c := &b.chunks[i]
		entities = append(entities, c.entities...)
		for _, s := range c.others {
			b.sortOut(s)
		}
		c.entities, c.others = nil, nil
	}
	b.merged = merges(entities)
	entities = slices.DeleteFunc(entities, func(s *subject) bool { return b.merged[s.term] != 0 })
	for n, s := range entities {
		b.nodeOf[s.term] = Node(n)
	}
	for from, into := range b.merged {
		b.nodeOf[from] = b.nodeOf[into]
	}
	return entities
}

func (b *builder) sortOut(s *subject) {
	if s.hasBegin || s.hasEnd {
		b.bounds[s.term] = s.bounds()
	}
	if s.tied != 0 {
		b.tied[s.term] = s.tied
	}
	if s.isClaim {
		b.claims[s.term] = claim{s.document, s.speaker, s.advisory}
	}
	if len(s.relations) > 0 {
		b.holders = append(b.holders, s)
	}
	if len(s.valid) > 0 {
		b.existing = append(b.existing, s)
	}
	if len(s.next) > 0 {
		b.followed = append(b.followed, s)
	}
}

// tie is a relation ready to be an event: its name, its ends, its time.
type tie struct {
	rank
	graph uint64
}

// ties are the relations of a subject between entities, in no order. A successor
// and an organ's state are named straight, an office and a membership through a node
// that has the dates.
func ties(s *subject, bounds func(uint64) span, tied func(uint64) uint64, one func(uint64) uint64, isEntity func(uint64) bool) (list []tie) {
	for _, r := range s.relations {
		name, a, z := s.term, s.term, r.to
		if r.kind == HoldsOffice || r.kind == MemberOf {
			name, z = r.to, tied(r.to)
		}
		if a, z = one(a), one(z); a == z || !isEntity(a) || !isEntity(z) {
			continue
		}
		list = append(list, tie{rank: rank{span: bounds(name), term: uint32(name), typ: relationBase + uint8(r.kind),
			from: uint32(a), to: uint32(z), graph: uint32(r.graph)}, graph: r.graph})
	}
	return list
}

func (b *builder) isEntity(term uint64) bool { return term != 0 && b.nodeOf[term] != None }

func (b *builder) boundsOf(term uint64) span {
	if s, ok := b.bounds[term]; ok {
		return s
	}
	return span{schema.DayMin, schema.DayMax}
}

// ties of all subjects, sorted as events are.
func (b *builder) ties() (list []tie) {
	for _, s := range b.holders {
		list = append(list, ties(s, b.boundsOf, func(n uint64) uint64 { return b.tied[n] }, func(n uint64) uint64 { return one(b.merged, n) }, b.isEntity)...)
	}
	slices.SortFunc(list, func(a, z tie) int { return a.rank.compare(z.rank) })
	return list
}
