package report

import (
	"context"
	"testing"
)

// TestTheOneGuest gives what "the lecturer" says to whom the opening presents as such, where it presents one.
func TestTheOneGuest(t *testing.T) {
	r := newReader(t)
	const head = "Account of a lecture and debate\n\nGhana and Togo: the impossible normality\n\nThe Association of the Two Rivers held its lecture and debate at Ho on 21 March 2024. "
	const told = "\n\nThe lecturer began with a paradox. Never, he said, have two states had so many ties. Four million persons have family on the other side.\n"
	for _, c := range []struct{ opening, want string }{
		{"Our president, Mrs Abra Sena, presented the guest of the evening, Mr Kojo Mensah, historian, and the discussant, Ms Edna Marsh.", "Kojo Mensah"},
		{"The speaker, Prof. Kojo Mensah of Accra, was introduced by Mrs Abra Sena.", "Kojo Mensah"},
		{"Mrs Abra Sena welcomed tonight's speaker, Dr Kojo Mensah.", "Kojo Mensah"},
	} {
		res, err := r.Read(context.Background(), []byte(head+c.opening+told), Options{})
		if err != nil {
			t.Fatal(err)
		}
		said := 0
		for _, claim := range res.Claims {
			switch claim.Provenance.Quote {
			case "Never, he said, have two states had so many ties.", "Four million persons have family on the other side.":
				said++
				if claim.Speaker.Name != c.want {
					t.Errorf("%s: %q is said by %s", c.opening, claim.Provenance.Quote, claim.Speaker.Name)
				}
			}
		}
		if said != 2 {
			t.Errorf("%s: %d of 2 sentences are claims", c.opening, said)
		}
	}
}
