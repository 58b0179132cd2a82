package view

import (
	"github.com/cayleygraph/quad"

	"entente/schema/rdf"
)

// The predicates that the view reads, as small numbers.
const (
	noPredicate uint8 = iota
	predType
	predStamp
	predStatus
	predPlover
	predConfidence
	predSpeaker
	predAdvisory
	predValidFrom
	predValidTo
	predStateOf
	predOf
	predHoldsOffice
	predMemberOf
	predSucceededBy
	predActorOf
	predValid
	predContinuedBy
	predLabel
	predCode
	predMergedInto
	predRole // and one for each role after it
)

func predicates() map[uint8]quad.IRI {
	m := map[uint8]quad.IRI{
		predType: rdf.Type, predStamp: rdf.HasTimeStamp, predStatus: rdf.Status, predPlover: rdf.Plover, predConfidence: rdf.Confidence,
		predSpeaker: rdf.WasAttributedTo, predAdvisory: rdf.Advisory, predValidFrom: rdf.ValidFrom, predValidTo: rdf.ValidTo,
		predStateOf: rdf.StateOf, predOf: rdf.Of, predHoldsOffice: rdf.HoldsOffice, predMemberOf: rdf.MemberOf,
		predSucceededBy: rdf.SucceededBy, predActorOf: rdf.ActorOf, predValid: rdf.Valid, predContinuedBy: rdf.ContinuedBy,
		predLabel: rdf.PrefLabel, predCode: rdf.Code, predMergedInto: rdf.MergedInto,
	}
	for i, r := range roles {
		m[predRole+uint8(i)] = rdf.RoleTerm(r)
	}
	return m
}

// vocabulary knows the predicates of one store by their ids. It is not changed.
type vocabulary struct {
	number  map[uint64]uint8
	id      map[uint8]uint64
	missing bool // some are not used in the store yet
}

// words finds the predicates in a store; before, which may be nil, spares looking
// again for those that it has, since ids never change their meaning.
func words(src Source, before *vocabulary) (*vocabulary, error) {
	if before != nil && !before.missing {
		return before, nil
	}
	w := &vocabulary{number: map[uint64]uint8{}, id: map[uint8]uint64{}}
	for p, iri := range predicates() {
		var id uint64
		if before != nil {
			id = before.id[p]
		}
		if id == 0 {
			found, ok, err := src.ID(iri)
			if err != nil {
				return nil, err
			}
			if !ok {
				w.missing = true
				continue
			}
			id = found
		}
		w.number[id], w.id[p] = p, id
	}
	return w, nil
}
