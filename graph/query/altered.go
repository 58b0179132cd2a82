package query

import (
	"context"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/schema"
	"entente/schema/rdf"
)

// alteration is what changes come to, as far as what is derived asks.
type alteration struct {
	touched   map[uint64]bool     // subjects
	names     map[schema.IRI]bool // of them
	graphs    map[uint64]bool     // labels
	predicate map[quad.IRI]bool   // those of telling that occur
	added     map[quad.IRI]bool   // classes that a subject got
	idle      map[uint64]bool     // subjects that are new and of a class without text
	named     map[uint64]bool     // entities that were there before and got names, codes and kinds alone
	removed   bool                // something was taken away
	renamed   bool                // an entity may be called otherwise, or be merged
	// loose is set where records that were not touched themselves may read otherwise: an
	// entity is renamed, a passage or a title changed.
	loose bool
}

// telling are the predicates that an alteration takes note of.
func telling() []quad.IRI {
	return []quad.IRI{rdf.Type, rdf.PrefLabel, rdf.Code, rdf.ActorOf, rdf.MergedInto, rdf.SameEventAs, rdf.HasTimeStamp, rdf.Title,
		rdf.MemberOf, rdf.ValidFrom, rdf.ValidTo}
}

// altered works out what changes come to, once for all that follow them. Costs a look-up
// or two for every subject.
func (s *Session) altered(since changes) (*alteration, error) {
	if last := s.derived.last.Load(); last != nil && last.from == since.revision && last.to == s.Revision() {
		return last.alteration, nil
	}
	a, err := s.alter(since)
	if err == nil {
		s.derived.last.Store(&lastAlteration{since.revision, s.Revision(), a})
	}
	return a, err
}

// lastAlteration is the one that was worked out last, from one revision to another.
type lastAlteration struct {
	from, to   uint64
	alteration *alteration
}

func (s *Session) alter(since changes) (*alteration, error) {
	a := &alteration{touched: map[uint64]bool{}, names: map[schema.IRI]bool{}, graphs: map[uint64]bool{}, predicate: map[quad.IRI]bool{}, added: map[quad.IRI]bool{}, idle: map[uint64]bool{}, named: map[uint64]bool{}}
	known, err := s.numbered(telling())
	if err != nil {
		return nil, err
	}
	typed := map[uint64]bool{}     // subjects that got a class: most were not there before
	texted := map[uint64]bool{}    // those whose class has texts
	labels := map[[4]uint64]bool{} // that came
	entity := map[uint64]bool{}    // known before, with a class or label that is new
	told := map[uint64]bool{}      // with anything else
	for _, c := range since.list {
		a.removed = a.removed || len(c.Removed) > 0
		for i, list := range [][][4]uint64{c.Added, c.Removed} {
			for _, q := range list {
				a.touched[q[graph.Subject]], a.graphs[q[graph.Label]] = true, true
				p := known[q[graph.Predicate]]
				naming := i == 0 && (p == rdf.PrefLabel || p == rdf.Code)
				if p == "" {
					told[q[graph.Subject]] = true
					continue
				}
				a.predicate[p] = true
				if p == rdf.Type {
					class, err := s.iri(q[graph.Object])
					if err != nil {
						return nil, err
					}
					_, entity := rdf.ClassKind(quad.IRI(class))
					a.renamed = a.renamed || entity && i == 1
					naming = entity && i == 0
					if i == 0 {
						typed[q[graph.Subject]] = true
						a.added[quad.IRI(class)] = true
						if hasText(quad.IRI(class)) {
							texted[q[graph.Subject]] = true
						} else if q[graph.Subject] >= since.newTerms {
							a.idle[q[graph.Subject]] = true
						}
					}
				}
				if !naming {
					told[q[graph.Subject]] = true
				}
				if i == 0 && q[graph.Subject] < since.newTerms && (p == rdf.Type || p == rdf.PrefLabel || p == rdf.Code) {
					labels[q] = true
					entity[q[graph.Subject]] = true
				}
				a.renamed = a.renamed || p == rdf.MergedInto || i == 1 && (p == rdf.PrefLabel || p == rdf.Code || p == rdf.ActorOf)
				a.loose = a.loose || a.renamed || i == 1 && p == rdf.Title
			}
		}
	}
	for term := range texted { // it may have another class too
		delete(a.idle, term)
	}
	for term := range entity {
		if _, ok := s.View.NodeOf(term); ok && !told[term] {
			a.named[term] = true
		}
	}
	if diff := s.View.Diff(); diff != nil && s.Before == since.revision { // the view has looked already
		a.renamed = a.renamed || diff.Renamed
		clear(entity)
	}
	for term := range entity {
		another, err := s.calledOtherwise(term, labels)
		if err != nil {
			return nil, err
		}
		a.renamed = a.renamed || another
	}
	a.loose = a.loose || a.renamed
	for term := range a.touched {
		id, err := s.iri(term)
		if err != nil {
			return nil, err
		}
		a.names[id] = true
		if !typed[term] && !ownRecord(string(id)) {
			a.loose = true
		}
	}
	return a, nil
}

// calledOtherwise tells whether a term that is an entity now is called otherwise than
// without the quads that came. Most entities that a document names were named before, and
// a further label changes nothing.
func (s *Session) calledOtherwise(term uint64, came map[[4]uint64]bool) (bool, error) {
	if _, ok := s.View.NodeOf(term); !ok {
		return false, nil
	}
	reference, _, err := s.ID(s.derived.reference)
	if err != nil {
		return false, err
	}
	for _, property := range []quad.IRI{rdf.Type, rdf.PrefLabel, rdf.Code} {
		p, ok, err := s.ID(property)
		if err != nil {
			return false, err
		}
		if !ok {
			continue
		}
		var now, before graph.IDQuad // what counts: of labels the first, or the first of the reference's; else the last
		for q, err := range s.Scan(context.Background(), graph.Pattern{term, p, 0, 0}) {
			if err != nil {
				return false, err
			}
			better := func(have graph.IDQuad) bool {
				return have[graph.Subject] == 0 || property != rdf.PrefLabel || q[graph.Label] == reference && have[graph.Label] != reference
			}
			if better(now) {
				now = q
			}
			if !came[q] && better(before) {
				before = q
			}
		}
		if now[graph.Object] != before[graph.Object] {
			return true, nil
		}
	}
	return false, nil
}

// hasText tells whether things of a class have words to be searched for.
func hasText(class quad.IRI) bool {
	_, event := rdf.ClassType(class)
	return event || class == rdf.ClaimClass || class == rdf.CreativeWork
}

// ownRecord tells whether what changes of a name concerns the record of that name alone.
func ownRecord(id string) bool {
	for _, kind := range []string{"/id/event/", "/id/claim/", "/id/document/", "/id/dataset/"} {
		if strings.Contains(id, kind) {
			return true
		}
	}
	return false
}

// instancesAmong are the names of those subjects that are of a class.
func (s *Session) instancesAmong(ctx context.Context, class quad.IRI, terms map[uint64]bool) (map[schema.IRI]bool, error) {
	p, ok1, err := s.ID(rdf.Type)
	if err != nil {
		return nil, err
	}
	o, ok2, err := s.ID(class)
	if err != nil || !ok1 || !ok2 {
		return nil, err
	}
	found := map[schema.IRI]bool{}
	for term := range terms {
		if term == graph.DefaultGraph {
			continue
		}
		for _, err := range s.Scan(ctx, graph.Pattern{term, p, o, 0}) {
			if err != nil {
				return nil, err
			}
			id, err := s.iri(term)
			if err != nil {
				return nil, err
			}
			found[id] = true
			break
		}
	}
	return found, nil
}

// replaced is a sorted list without those named gone, and with those of again, read anew.
// The old list stays as it is.
func replaced[T any](old []T, gone map[schema.IRI]bool, name func(T) schema.IRI, again map[schema.IRI]bool,
	read func(schema.IRI) (T, error), compare func(a, b T) int) ([]T, error) {
	if len(again) == 0 && !slices.ContainsFunc(old, func(x T) bool { return gone[name(x)] }) {
		return old, nil
	}
	next := make([]T, 0, len(old)+len(again))
	for _, x := range old {
		if !gone[name(x)] {
			next = append(next, x)
		}
	}
	for id := range again {
		x, err := read(id)
		if err != nil {
			return nil, err
		}
		at, _ := slices.BinarySearchFunc(next, x, compare)
		next = slices.Insert(next, at, x)
	}
	return next, nil
}
