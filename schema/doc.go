// Package schema is the domain of Entente: entities, events, claims and
// documents of bilateral relations, the dates and codes they bear, how an event
// is drawn as edges, and the names (IRIs) that all of them get.
//
// It is the ground floor: it imports the standard library, google/uuid and an
// EDTF parser, does no input or output, and knows neither quads nor HTTP.
// Package reference holds what is known beforehand; package rdf turns records
// into quads and back.
package schema
