package report

import (
	"context"
	"fmt"
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

// TestWhoseViewIsGiven hands the floor to whom a sentence says that a side's view was given by.
func TestWhoseViewIsGiven(t *testing.T) {
	r := newReader(t)
	const head = "Ghana and Togo: a seminar\n\nThe Delta Institute held a seminar at Ho on 21 March 2024. Dr Abra Sena spoke first. She said that the treaty was a gift.\n\n"
	for _, opening := range []string{"The Togolese view was given by Kojo Mensah, a retired consul.", "The case of Lomé was put by Kojo Mensah, a lawyer.", "The perspective of the traders was presented by Mr Kojo Mensah.",
		"The response was given by Kojo Mensah, formerly of the Department of Foreign Affairs.", "The reply came from Bapak Kojo Mensah, a retired consul.",
		"After the coffee it was Mr Kojo Mensah's turn.", "Then it was the turn of Senior Lecturer Kojo Mensah."} {
		res, err := r.Read(context.Background(), []byte(head+opening+" He recalled that Togo had been among the first to recognise it. Neither parliament ratified them.\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		said := 0
		for _, claim := range res.Claims {
			if q := claim.Provenance.Quote; q == "Neither parliament ratified them." || q == "He recalled that Togo had been among the first to recognise it." {
				said++
				if claim.Speaker.Name != "Kojo Mensah" {
					t.Errorf("%s %q is said by %s", opening, q, claim.Speaker.Name)
				}
			}
		}
		if said != 2 {
			t.Errorf("%s: %d of 2 sentences are claims", opening, said)
		}
	}
}

// TestLecturerByHisTrade finds who lectures behind what he is called in small letters; of two there is no one guest.
func TestLecturerByHisTrade(t *testing.T) {
	r := newReader(t)
	const in = "Report of the evening lecture\n\nThe Association of the Two Rivers opened its season on 21 March 2024 with a lecture by the retired historian Kojo Mensah%s. Mrs Abra Sena took the chair.\n\n" +
		"The treaty of 1884 was no gift; the lecturer confessed that he would rather have lived without it.\n\nMrs Sena thanked the speaker and opened the discussion. The lecturer's reply was that nobody had asked.\n"
	for more, want := range map[string]int{"": 2, " and another by the diplomat Emeka Marsh": 0} {
		res, err := r.Read(context.Background(), []byte(fmt.Sprintf(in, more)), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		for _, c := range res.Claims {
			if c.Speaker.Name == "Kojo Mensah" {
				got++
			}
		}
		if got != want {
			t.Errorf("%q: %d claims of the lecturer, want %d", more, got, want)
		}
	}
}
