package query

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/schema"
	"entente/schema/rdf"
)

// ClaimAnswer is a claim with where it is written.
type ClaimAnswer struct {
	schema.Claim
	Document *DocumentRef `json:"document,omitempty"`
}

// ClaimsAnswer is a page of claims.
type ClaimsAnswer struct {
	Items    []*ClaimAnswer `json:"items"`
	Next     *string        `json:"next"`
	Total    int            `json:"total"`
	Revision uint64         `json:"revision"`
	Understood
}

// ClaimParams names the parameters of a question for claims.
func ClaimParams() []string {
	return []string{"speaker", "about", "claim_type", "document", "q", "advisory", "min_confidence", "from", "to", "as_of", "limit", "cursor", "succession"}
}

func iriValue(id schema.IRI) quad.Value { return quad.IRI(id) }

// allClaims gives every claim, by document and place in it. Not to be changed.
func (s *Session) allClaims(ctx context.Context) ([]*ClaimAnswer, error) {
	return s.derived.claims.at(ctx, s, s.readClaims, s.nextClaims)
}

func (s *Session) readClaims(ctx context.Context) ([]*ClaimAnswer, error) {
	var list []*ClaimAnswer
	err := s.instances(ctx, rdf.ClaimClass, func(id schema.IRI) error {
		c, err := s.readClaim(ctx, id)
		if err == nil {
			list = append(list, c)
		}
		return err
	})
	slices.SortFunc(list, compareClaims)
	return list, err
}

// nextClaims reads again what was touched, itself, in what it asserts or in its document.
func (s *Session) nextClaims(ctx context.Context, old []*ClaimAnswer, since changes) ([]*ClaimAnswer, bool, error) {
	a, err := s.altered(since)
	if err != nil || a.loose {
		return nil, false, err
	}
	concerned := maps.Clone(a.touched)
	maps.Copy(concerned, a.graphs)
	again, err := s.instancesAmong(ctx, rdf.ClaimClass, concerned)
	if err != nil {
		return nil, false, err
	}
	for _, c := range old {
		if a.names[c.Document.ID] && !a.names[c.ID] {
			again[c.ID] = true
		}
	}
	gone := maps.Clone(a.names)
	for id := range again {
		gone[id] = true
	}
	next, err := replaced(old, gone, func(c *ClaimAnswer) schema.IRI { return c.ID }, again,
		func(id schema.IRI) (*ClaimAnswer, error) { return s.readClaim(ctx, id) }, compareClaims)
	return next, err == nil, err
}

// readClaim reads a claim with what it asserts and where it is written.
func (s *Session) readClaim(ctx context.Context, id schema.IRI) (*ClaimAnswer, error) {
	asserted, err := s.assertedBy(ctx, id)
	if err != nil {
		return nil, err
	}
	c, err := s.dec.Claim(id, asserted)
	if err != nil {
		return nil, err
	}
	out := &ClaimAnswer{Claim: *c}
	return out, s.placeClaim(ctx, out)
}

// placeClaim says which document a claim is in.
func (s *Session) placeClaim(ctx context.Context, c *ClaimAnswer) error {
	doc := c.Provenance.Document
	if doc == "" { // no passage: the graph that states the claim is its document
		for q, err := range s.Quads(ctx, graph.QuadPattern{Subject: quad.IRI(c.ID), Predicate: rdf.Type}) {
			if err != nil {
				return err
			}
			label, _ := q.Label.(quad.IRI)
			doc = schema.IRI(label)
		}
	}
	c.Document = &DocumentRef{ID: doc}
	term, known, err := s.ID(quad.IRI(doc))
	if err == nil && known {
		c.Document, err = s.title(ctx, term)
	}
	return err
}

func compareClaims(a, b *ClaimAnswer) int {
	return cmp.Or(strings.Compare(a.Document.Title, b.Document.Title), strings.Compare(string(a.Document.ID), string(b.Document.ID)),
		cmp.Compare(a.Provenance.Start, b.Provenance.Start), cmp.Compare(a.Provenance.Item, b.Provenance.Item), strings.Compare(string(a.ID), string(b.ID)))
}

// claimOrder sorts claims by document, place in it, and name.
func claimOrder(c *ClaimAnswer) string {
	const width = 10
	pad := func(n int) string {
		digits := []byte(strings.Repeat("0", width))
		for i := width - 1; i >= 0 && n > 0; i-- {
			digits[i] = byte('0' + n%10)
			n /= 10
		}
		return string(digits)
	}
	return c.Document.Title + "\x00" + string(c.Document.ID) + pad(c.Provenance.Start) + pad(c.Provenance.Item) + string(c.ID)
}

// assertedBy lists the events of a claim's graph.
func (s *Session) assertedBy(ctx context.Context, claim schema.IRI) ([]schema.IRI, error) {
	term, known, err := s.ID(quad.IRI(claim))
	if err != nil || !known {
		return nil, err
	}
	p, known, err := s.ID(rdf.Type)
	if err != nil || !known {
		return nil, err
	}
	var list []schema.IRI
	for q, err := range s.Scan(ctx, graph.Pattern{0, p, 0, term}) {
		if err != nil {
			return nil, err
		}
		class, err := s.iri(q[graph.Object])
		if err != nil {
			return nil, err
		}
		if _, ok := rdf.ClassType(quad.IRI(class)); !ok {
			continue
		}
		event, err := s.iri(q[graph.Subject])
		if err != nil {
			return nil, err
		}
		list = append(list, event)
	}
	return list, nil
}

// Claims lists what speakers said, in the order of their documents.
func (s *Session) Claims(ctx context.Context, p Params) (*ClaimsAnswer, error) {
	if err := p.Only(append(ClaimParams(), "format")...); err != nil {
		return nil, err
	}
	limit, err := p.Int("limit", 100, 1, s.limits.Page)
	if err != nil {
		return nil, err
	}
	keep, err := s.claimFilter(ctx, p)
	if err != nil {
		return nil, err
	}
	after, err := parseOffset(p.Get("cursor"))
	if err != nil {
		return nil, err
	}
	all, err := s.allClaims(ctx)
	if err != nil {
		return nil, err
	}
	out := &ClaimsAnswer{Items: []*ClaimAnswer{}, Revision: s.Revision(), Understood: s.understood()}
	for _, c := range all {
		if !keep(c) {
			continue
		}
		out.Total++
		switch {
		case claimOrder(c) <= after && after != "":
		case len(out.Items) < limit:
			out.Items = append(out.Items, c)
		case out.Next == nil:
			next := offsetCursor(claimOrder(out.Items[limit-1]))
			out.Next = &next
		}
	}
	return out, nil
}

func (s *Session) claimFilter(ctx context.Context, p Params) (func(*ClaimAnswer) bool, error) {
	sc, err := s.scope(ctx, Params{"from": p["from"], "to": p["to"], "advisory": p["advisory"], "min_confidence": p["min_confidence"],
		"document": p["document"], "succession": p["succession"], "as_of": p["as_of"]}, "from", "to")
	if err != nil {
		return nil, err
	}
	ids := func(parameter string) ([]map[schema.IRI]bool, error) {
		var sets []map[schema.IRI]bool
		for _, name := range p.All(parameter) {
			n, err := s.Resolve(ctx, parameter, name)
			if err != nil {
				return nil, err
			}
			set := map[schema.IRI]bool{schema.IRI(s.View.IRI(n)): true}
			if sc.Follow {
				for _, m := range s.View.Lineage(n) {
					set[schema.IRI(s.View.IRI(m))] = true
				}
			}
			sets = append(sets, set)
		}
		return sets, nil
	}
	speakers, err := ids("speaker")
	if err != nil {
		return nil, err
	}
	about, err := ids("about")
	if err != nil {
		return nil, err
	}
	types := p.All("claim_type")
	for _, t := range types {
		if !schema.ClaimType(t).Valid() {
			return nil, &schema.Error{Kind: schema.Invalid, Parameter: "claim_type", Value: t, Message: "expected assertion, evaluation, prediction, recommendation or question"}
		}
	}
	docs := map[schema.IRI]bool{}
	for _, name := range p.All("document") {
		term, err := s.document(name)
		if err != nil {
			return nil, err
		}
		id, err := s.iri(term)
		if err != nil {
			return nil, err
		}
		docs[id] = true
	}
	words := strings.Fields(schema.Fold(p.Get("q")))
	said, err := s.saidBy(ctx, sc.Filter.AsOf)
	if err != nil {
		return nil, err
	}
	return func(c *ClaimAnswer) bool {
		switch {
		case said != nil && !said[c.Document.ID],
			c.Advisory != "" && !sc.Filter.Advisory,
			len(types) > 0 && !slices.Contains(types, string(c.ClaimType)),
			len(docs) > 0 && !docs[c.Document.ID],
			c.Confidence != 0 && c.Confidence < sc.Filter.MinConfidence,
			!sc.Filter.Window.IsZero() && !c.Date.Overlaps(sc.Filter.Window):
			return false
		}
		if len(speakers) > 0 && !slices.ContainsFunc(speakers, func(set map[schema.IRI]bool) bool { return set[c.Speaker.ID] }) {
			return false
		}
		for _, set := range about {
			if !slices.ContainsFunc(c.About, func(e schema.Entity) bool { return set[e.ID] }) {
				return false
			}
		}
		text := " " + schema.Fold(c.Text)
		for _, w := range words {
			if !strings.Contains(text, " "+w) {
				return false
			}
		}
		return true
	}, nil
}

// saidBy tells of which documents the words had been said on a day: those whose own date
// had surely begun. nil where no day is asked for.
func (s *Session) saidBy(ctx context.Context, day *schema.Day) (map[schema.IRI]bool, error) {
	if day == nil {
		return nil, nil
	}
	docs, err := s.Documents(ctx)
	if err != nil {
		return nil, err
	}
	said := map[schema.IRI]bool{}
	for _, d := range docs {
		said[d.ID] = !d.Date.IsZero() && d.Date.Earliest() <= *day
	}
	return said, nil
}

// Claim finds one claim. Kind NotFound where there is none.
func (s *Session) Claim(ctx context.Context, id schema.IRI) (*ClaimAnswer, error) {
	return s.readClaim(ctx, id)
}
