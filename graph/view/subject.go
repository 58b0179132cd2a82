package view

import (
	"context"
	"iter"
	"math"
	"slices"
	"strconv"

	"github.com/cayleygraph/quad"

	"entente/schema"
	"entente/schema/rdf"
)

// subject is what a view knows of one subject: all that its own quads say. The
// same few rules read a whole store and a single change.
type subject struct {
	term uint64
	kind schema.EntityKind // of an entity, else ""

	isEvent   bool
	rooted    bool  // a PLOVER root is stated
	facts     facts // graph is a term here, types[typ].Plover where none is stated
	parts     []link
	isClaim   bool
	document  uint64
	speaker   uint64
	advisory  bool
	hasBegin  bool
	hasEnd    bool
	begin     schema.Day
	end       schema.Day
	tied      uint64 // the other end of a term in office or a membership
	tiedTo    bool   // by ent:of, which goes before ent:state
	relations []relation
	valid     []uint64 // validity nodes
	next      []uint64 // the states that continue this one
	labels    []link
	code      uint64
	into      []uint64 // the entities that this one was declared to be
}

// link is an object with the graph that states it; in parts, with a role.
type link struct {
	to    uint64
	graph uint64
	role  uint8
}

// relation leads to another entity: straight, or through a node of its own.
type relation struct {
	kind  Relation
	to    uint64
	graph uint64
}

func (s *subject) reset(term uint64) {
	*s = subject{term: term, parts: s.parts[:0], relations: s.relations[:0], valid: s.valid[:0], next: s.next[:0], into: s.into[:0], labels: s.labels[:0],
		facts: facts{from: schema.DayMin, to: schema.DayMax, sure: 100}}
}

// empty reports that the view has no use for the subject.
func (s *subject) empty() bool {
	return !s.isEvent && !s.isClaim && s.kind == "" && !s.hasBegin && !s.hasEnd && s.tied == 0 && len(s.relations) == 0 && len(s.valid) == 0 && len(s.next) == 0
}

// bounds are the first and last day of what the subject stands for, open where
// they are not stated.
func (s *subject) bounds() span {
	b := span{schema.DayMin, schema.DayMax}
	if s.hasBegin {
		b.from = s.begin
	}
	if s.hasEnd {
		b.to = s.end
	}
	return b
}

// class is what a class says of its instances.
type class struct {
	event bool
	typ   uint8
	kind  schema.EntityKind
	claim bool
}

// reader reads subjects, with the meaning of terms that repeat kept at hand. It
// belongs to one goroutine.
type reader struct {
	ctx        context.Context
	value      func(uint64) (quad.Value, error)
	words      *vocabulary
	classes    map[uint64]class
	texts      map[uint64]string
	dates      map[uint64]schema.Date
	references map[uint64]bool // whether a graph is the reference's
}

func newReader(ctx context.Context, value func(uint64) (quad.Value, error), w *vocabulary) *reader {
	return &reader{ctx: ctx, value: value, words: w, classes: map[uint64]class{}, texts: map[uint64]string{}, dates: map[uint64]schema.Date{}, references: map[uint64]bool{}}
}

// each reads the quads, sorted by subject, and calls f with every subject that
// means something. What f is given is overwritten after the call.
func (r *reader) each(quads iter.Seq2[[4]uint64, error], f func(*subject) error) error {
	s := &subject{}
	s.reset(0)
	for q, err := range quads {
		if err != nil {
			return err
		}
		if q[0] != s.term {
			if s.term != 0 && !s.empty() {
				if err := f(s); err != nil {
					return err
				}
			}
			s.reset(q[0])
		}
		if err := r.take(s, q); err != nil {
			return err
		}
	}
	if s.term != 0 && !s.empty() {
		return f(s)
	}
	return nil
}

// of reads one subject from its quads, sorted.
func (r *reader) of(term uint64, quads [][4]uint64) (*subject, error) {
	s := &subject{}
	s.reset(term)
	for _, q := range quads {
		if err := r.take(s, q); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// take reads one quad. They come by predicate, object, graph; where one thing is
// said twice the last one counts, of an event's types the first.
func (r *reader) take(s *subject, q [4]uint64) (err error) {
	object := q[2]
	switch p := r.words.number[q[1]]; p {
	case noPredicate:
	case predType:
		return r.classify(s, object, q[3])
	case predStamp:
		d, err := r.date(object)
		if !d.IsZero() {
			s.facts.from, s.facts.to = d.Earliest(), d.Latest()
		}
		return err
	case predStatus, predPlover, predConfidence:
		text, err := r.text(object)
		s.attribute(p, text)
		return err
	case predSpeaker:
		s.speaker = object
	case predAdvisory:
		s.advisory = true
	case predValidFrom:
		d, err := r.date(object)
		s.begin, s.hasBegin = d.Earliest(), true
		return err
	case predValidTo:
		d, err := r.date(object)
		s.end, s.hasEnd = d.Latest(), true
		return err
	case predStateOf:
		if !s.tiedTo {
			s.tied = object
		}
	case predOf:
		s.tied, s.tiedTo = object, true
	case predHoldsOffice, predMemberOf, predSucceededBy, predActorOf:
		s.relations = append(s.relations, relation{relationOf[p], object, q[3]})
	case predValid:
		s.valid = append(s.valid, object)
	case predContinuedBy:
		s.next = append(s.next, object)
	case predLabel:
		s.labels = append(s.labels, link{to: object, graph: q[3]})
	case predCode:
		s.code = object
	case predMergedInto:
		s.into = append(s.into, object)
	default:
		s.parts = append(s.parts, link{to: object, role: p - predRole})
	}
	return nil
}

var relationOf = map[uint8]Relation{predHoldsOffice: HoldsOffice, predMemberOf: MemberOf, predSucceededBy: SucceededBy, predActorOf: ActorOf}

// attribute sets what a literal says of an event. Status and roots that the lists
// do not know are taken for the default, as confidences out of range are.
func (s *subject) attribute(p uint8, text string) {
	switch p {
	case predStatus:
		s.facts.status = statusNumber(schema.Status(text))
	case predPlover:
		s.facts.plover, s.rooted = ploverNumber(text), true
	case predConfidence:
		if f, err := strconv.ParseFloat(text, 64); err == nil && f >= 0 && f <= 1 {
			s.facts.sure = uint8(math.Round(f * 100))
		}
	}
}

func (r *reader) classify(s *subject, id, graph uint64) error {
	c, ok := r.classes[id]
	if !ok {
		v, err := r.value(id)
		if err != nil {
			return err
		}
		if iri, isIRI := v.(quad.IRI); isIRI {
			if t, ok := rdf.ClassType(iri); ok {
				c = class{event: true, typ: typeNumber[t]}
			} else if k, ok := rdf.ClassKind(iri); ok {
				c = class{kind: k}
			} else {
				c = class{claim: iri == rdf.ClaimClass}
			}
		}
		r.classes[id] = c
	}
	switch {
	case c.claim:
		s.isClaim, s.document = true, graph
	case c.kind != "":
		s.kind = c.kind
	case c.event && s.isEvent: // stated in two graphs: the first one counts
		s.facts.graph = min(s.facts.graph, uint32(graph))
	case c.event:
		s.isEvent, s.facts.typ, s.facts.graph = true, c.typ, uint32(graph)
		if !s.rooted {
			s.facts.plover = ploverNumber(types[c.typ].Type.Plover())
		}
	}
	return nil
}

// text is the lexical form of a literal; kept, since types, codes and dates repeat.
func (r *reader) text(id uint64) (string, error) {
	if s, ok := r.texts[id]; ok {
		return s, nil
	}
	v, err := r.value(id)
	if err != nil {
		return "", err
	}
	s := rdf.Lexical(v)
	r.texts[id] = s
	return s, nil
}

func (r *reader) date(id uint64) (schema.Date, error) {
	if d, ok := r.dates[id]; ok {
		return d, nil
	}
	s, err := r.text(id)
	if err != nil {
		return schema.Date{}, err
	}
	d, err := schema.ParseDate(s)
	if err != nil {
		d = schema.Date{} // a foreign date that is no EDTF is not stated for us
	}
	r.dates[id] = d
	return d, nil
}

// clone keeps a subject beyond the call that gave it.
func (s *subject) clone() *subject {
	c := *s
	c.parts, c.relations, c.labels = slices.Clone(s.parts), slices.Clone(s.relations), slices.Clone(s.labels)
	c.valid, c.next, c.into = slices.Clone(s.valid), slices.Clone(s.next), slices.Clone(s.into)
	return &c
}
