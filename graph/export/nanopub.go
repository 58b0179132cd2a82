package export

import (
	"errors"
	"fmt"
	"io"
	"time"

	"entente/schema"
	"entente/schema/rdf"

	"github.com/cayleygraph/quad"
)

// NanopubPrefix is the prefix that a nanopublication adds to those of the graph.
func NanopubPrefix() rdf.Prefix { return rdf.Prefix{Name: "np", IRI: nanopubNS} }

const (
	nanopubNS  = "http://www.nanopub.org/nschema#"
	xsdTime    = quad.IRI(rdf.NSXSD + "dateTime")
	created    = quad.IRI(rdf.NSDCTerms + "created")
	creator    = quad.IRI(rdf.NSDCTerms + "creator")
	versionOf  = quad.IRI(rdf.NSOWL + "versionInfo")
	nanopubOf  = quad.IRI(nanopubNS + "Nanopublication")
	hasParts   = quad.IRI(nanopubNS + "has")
	assertion  = hasParts + "Assertion"
	provenance = hasParts + "Provenance"
	pubinfo    = hasParts + "PublicationInfo"
)

// Publication says who publishes a nanopublication, and when. What is zero is left
// out of it.
type Publication struct {
	Created time.Time
	Creator quad.IRI
	Licence quad.IRI
	Version string // such as the revision of the graph
}

// Nanopublication lays out what a graph says of a claim as a nanopublication, in
// the four graphs that its guidelines want: the head; the assertion, which is the
// claim's own graph; the provenance, which is everything else that is said of the
// claim; and the publication info. A claim that asserts no event has as its
// assertion what was said and of whom.
//
// claim names the claim and quads gives all that the graph holds of it, in any
// order. The stream is of constant size in memory but for the text of the claim.
func Nanopublication(claim quad.IRI, quads QuadSource, about Publication) QuadSource {
	n := &nanopub{claim: claim, id: claim + "#nanopub", quads: quads, about: about}
	n.queue = n.head()
	return n
}

type nanopub struct {
	claim, id quad.IRI
	quads     QuadSource
	about     Publication

	queue     []quad.Quad // to give before the next quad is read
	words     []quad.Quad // the assertion of a claim that asserts no event
	document  quad.Value  // the graph that the claim stands in
	asserted  bool        // the claim's graph has a statement
	published bool        // the publication info was queued
}

func (n *nanopub) part(name string) quad.IRI { return n.claim + quad.IRI("#"+name) }

// head links the nanopublication to its parts.
func (n *nanopub) head() []quad.Quad {
	label := n.part("head")
	return []quad.Quad{
		{Subject: n.id, Predicate: rdfType, Object: nanopubOf, Label: label},
		{Subject: n.id, Predicate: assertion, Object: n.claim, Label: label},
		{Subject: n.id, Predicate: provenance, Object: n.part("provenance"), Label: label},
		{Subject: n.id, Predicate: pubinfo, Object: n.part("pubinfo"), Label: label},
	}
}

func (n *nanopub) ReadQuad() (quad.Quad, error) {
	for len(n.queue) == 0 {
		if n.published {
			return quad.Quad{}, io.EOF
		}
		q, err := n.quads.ReadQuad()
		if errors.Is(err, io.EOF) {
			if err := n.publish(); err != nil {
				return quad.Quad{}, err
			}
			break
		}
		if err != nil {
			return quad.Quad{}, err
		}
		n.queue = append(n.queue[:0], n.place(q))
	}
	q := n.queue[0]
	n.queue = n.queue[1:]
	return q, nil
}

// place puts a quad into the part that it belongs to.
func (n *nanopub) place(q quad.Quad) quad.Quad {
	if q.Label == quad.Value(n.claim) {
		n.asserted = true
		return q
	}
	if q.Subject == quad.Value(n.claim) {
		n.document = q.Label
		if q.Predicate == quad.Value(rdf.Text) || q.Predicate == quad.Value(rdf.About) {
			words := q
			words.Label = n.claim
			n.words = append(n.words, words)
		}
	}
	q.Label = n.part("provenance")
	return q
}

// publish queues what comes last: the words of a claim without events, and the
// publication info.
func (n *nanopub) publish() error {
	n.published = true
	if n.document == nil {
		return &schema.Error{Kind: schema.NotFound, Value: string(n.claim), Message: "nothing is said of this claim"}
	}
	if !n.asserted {
		if len(n.words) == 0 {
			return fmt.Errorf("the claim %s has neither events nor words: it cannot be a nanopublication", n.claim)
		}
		n.queue = append(n.queue, n.words...)
	}
	add := func(p quad.IRI, o quad.Value) {
		n.queue = append(n.queue, quad.Quad{Subject: n.id, Predicate: p, Object: o, Label: n.part("pubinfo")})
	}
	add(rdf.WasDerivedFrom, n.document)
	if !n.about.Created.IsZero() {
		add(created, quad.TypedString{Value: quad.String(n.about.Created.UTC().Format(time.RFC3339)), Type: xsdTime})
	}
	if n.about.Creator != "" {
		add(creator, n.about.Creator)
	}
	if n.about.Licence != "" {
		add(rdf.Licence, n.about.Licence)
	}
	if n.about.Version != "" {
		add(versionOf, quad.String(n.about.Version))
	}
	return nil
}
