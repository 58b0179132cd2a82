package schema

import "fmt"

// Validate reports the first thing wrong with the document.
func (d *Document) Validate() error {
	if err := validIRIs("id", d.ID, "", ""); err != nil {
		return err
	}
	for _, e := range d.Organisers {
		if err := e.validate("organisers"); err != nil {
			return err
		}
	}
	for _, e := range d.Participants {
		if err := e.validate("participants"); err != nil {
			return err
		}
	}
	return nil
}

// Validate reports the first thing wrong with the event.
func (e *Event) Validate() error {
	if err := validIRIs("id", e.ID, "provenance.document", e.Provenance.Document); err != nil {
		return err
	}
	if !e.Type.Valid() {
		return &Error{Kind: Invalid, Parameter: "type", Value: string(e.Type), Message: "unknown event type", Candidates: nearTypes(e.Type)}
	}
	if e.Status != "" && !e.Status.Valid() {
		return &Error{Kind: Invalid, Parameter: "status", Value: string(e.Status), Message: "expected occurred, planned, postponed, cancelled, declined, failed or ongoing"}
	}
	if e.DateBasis != "" && e.DateBasis != "inferred" {
		return &Error{Kind: Invalid, Parameter: "date_basis", Value: e.DateBasis, Message: "expected inferred, or nothing"}
	}
	if e.Confidence < 0 || e.Confidence > 1 {
		return &Error{Kind: Invalid, Parameter: "confidence", Value: fmt.Sprint(e.Confidence), Message: "expected a number from 0 to 1"}
	}
	if e.Participants.Len() == 0 {
		return &Error{Kind: Invalid, Parameter: "participants", Message: "an event needs at least one participant in source, target, party, object, mediator or place"}
	}
	if err := e.Figures.Validate(); err != nil {
		return err
	}
	var bad error
	e.Each(func(r Role, p *Entity) {
		if err := p.validate(string(r)); err != nil && bad == nil {
			bad = err
		}
	})
	return bad
}

// Validate reports the first thing wrong with the claim.
func (c *Claim) Validate() error {
	if err := validIRIs("id", c.ID, "provenance.document", c.Provenance.Document); err != nil {
		return err
	}
	if !c.ClaimType.Valid() {
		return &Error{Kind: Invalid, Parameter: "claim_type", Value: string(c.ClaimType), Message: "expected assertion, evaluation, prediction, recommendation or question"}
	}
	if err := c.Speaker.validate("speaker"); err != nil {
		return err
	}
	if c.Text == "" {
		return &Error{Kind: Invalid, Parameter: "text", Message: "a claim needs the text of what was said"}
	}
	if c.Advisory != "" && c.Advisory != CollectiveBlame {
		return &Error{Kind: Invalid, Parameter: "advisory", Value: c.Advisory, Message: "expected collective-blame, or nothing"}
	}
	if c.Advisory != "" && len(c.Asserts) > 0 {
		return &Error{Kind: Invalid, Parameter: "asserts", Message: "a claim with an advisory is kept as attributed text alone and asserts nothing"}
	}
	for _, e := range c.About {
		if err := e.validate("about"); err != nil {
			return err
		}
	}
	for i := range c.Asserts {
		if err := c.Asserts[i].Validate(); err != nil {
			return err
		}
	}
	return nil
}

func (e Entity) validate(where string) error {
	if err := validIRIs(where+".id", e.ID, "", ""); err != nil {
		return err
	}
	if !e.Kind.Valid() {
		return &Error{Kind: Invalid, Parameter: where + ".kind", Value: string(e.Kind), Message: "expected state, person, organisation, treaty, group, place or project"}
	}
	if Fold(e.Name) == "" && e.Code == "" && e.ID == "" {
		return &Error{Kind: Invalid, Parameter: where + ".name", Value: e.Name, Message: "an entity needs a name, a code or an id"}
	}
	return nil
}

// validIRIs checks two IRIs that may be missing.
func validIRIs(first string, a IRI, second string, b IRI) error {
	if !a.Valid() {
		return wrongIRI(first, a)
	}
	if !b.Valid() {
		return wrongIRI(second, b)
	}
	return nil
}

func wrongIRI(parameter string, i IRI) error {
	return &Error{Kind: Invalid, Parameter: parameter, Value: string(i), Message: "expected an absolute IRI, such as https://example.org/1, without spaces and the characters <>\"{}|^`\\"}
}

// nearTypes lists the types that share a beginning with a mistyped one.
func nearTypes(t EventType) []string {
	var near []string
	for _, info := range types {
		n := 0
		for n < len(t) && n < len(info.Type) && t[n] == info.Type[n] {
			n++
		}
		if n >= 3 {
			near = append(near, string(info.Type))
		}
	}
	return near
}
