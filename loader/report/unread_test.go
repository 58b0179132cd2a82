package report

import (
	"context"
	"slices"
	"testing"

	"entente/schema"
)

// TestPartsOfASentence reads the second thing that a sentence tells where no rule reads its verb, with the
// date of what was told before, but for what is told by the way; and nothing of what is denied, may come or only is so.
func TestPartsOfASentence(t *testing.T) {
	r := newReader(t)
	const chronology = "Chronology of Peru and Chile\n\n3 May 1901: talks of Peru and Chile.\n\n"
	const article = "Peru and Chile\n\n"
	for _, c := range []struct{ title, text, want string }{
		{chronology, "12 June 1907: Peru denounces the treaty and cuts the railway to Bolivia.", "sanction 1907-06-12"},
		{chronology, "12 June 1907: Peru denounces the treaty, but Chilean gunmen open fire from the hills of Tacna.", "military_action 1907-06-12"},
		{article, "In June 1907 Peru broke off relations with Chile and gave refuge to a hundred rebels from the north.", "support 1907-06"},
		{article, "In June 1907 the envoy of Peru was recalled and the Chilean minister replied with a ban on the import of sugar.", "sanction 1907-06"},
		{article, "In June 1907 Peru broke off relations with Chile, and two weeks later Chilean gunboats opened fire on Callao.", "military_action"},
		// nothing happened
		{chronology, "12 June 1907: Peru denounces the treaty and will cut the railway to Bolivia.", "no sanction"},
		{chronology, "12 June 1907: Peru denounces the treaty and does not cut the railway to Bolivia.", "no sanction"},
		{chronology, "12 June 1907: Peru denounces the treaty and may cut the railway to Bolivia.", "no sanction"},
		{article, "The treaty which sets out how that water is shared by Peru and Chile was signed in Lima on 18 December 1978 and entered into force on 15 February 1985.", "no agreement 1985-02-15"},
		{article, "In June 1907 Peru broke off relations with Chile and was proud of its railway.", "no project"},
	} {
		res, err := r.Read(context.Background(), []byte(c.title+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range res.Events {
			got = append(got, string(e.Type)+" "+e.Date.String(), string(e.Type))
		}
		kind, none := c.want, false
		if len(kind) > 3 && kind[:3] == "no " {
			kind, none = kind[3:], true
		}
		if slices.Contains(got, kind) == none {
			t.Errorf("%s: %v, want %s", c.text, got, c.want)
		}
	}
}

// TestWordsThatDeny reads an entry in spite of words that deny or oppose something else than what it tells, and
// not where they do.
func TestWordsThatDeny(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct {
		text  string
		reads bool
	}{
		{"June 1962: The blocking order against Banco Azul was lifted.", true},
		{"June 1962: Ranchers of the south rise against Lima.", true},
		{"June 1962: Gómez, the No. 3 of the junta, turns up in Santiago for the games.", true},
		{"June 1962: Gómez becomes head of the first cabinet that was not led by generals.", true},
		{"June 1962: Congress adopts a bill on credits for states that do not hold prisoners.", true},
		{"June 1962: Emperor Pedro abolishes the federation.", true},
		{"3 June 1962: a club of Lima was blown up with the loss of ten lives.", true},
		{"June 1962: Peru unrolls the map of the south.", true}, // no word of it is known
		// what is denied
		{"June 1962: The blocking order was not lifted.", false},
		{"June 1962: No treaty.", false},
		{"June 1962: Gómez spoke against lifting the order.", false},
	} {
		res, err := r.Read(context.Background(), []byte("Chronology of Peru and Chile\n\n3 May 1901: talks of Peru and Chile.\n\n"+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := slices.ContainsFunc(res.Events, func(e *schema.Event) bool { return e.Date.String() != "1901-05-03" })
		if got != c.reads {
			t.Errorf("%s: read %v, want %v", c.text, got, c.reads)
		}
	}
}

// TestWhatCameOfIt reads no event off what an entry adds in vague words or in few, and reads one that is clear or
// has a date of its own.
func TestWhatCameOfIt(t *testing.T) {
	r := newReader(t)
	for text, want := range map[string]int{
		"4 June 1962: Peru and Chile sign a treaty. Peru by night.":                     1,
		"4 June 1962: Peru and Chile sign a treaty. Lima is amused.":                    1,
		"4 June 1962: Peru and Chile sign a treaty. The Chilean garrison leaves Tacna.": 2,
		"4 June 1962: Peru and Chile sign a treaty. Chile annexes the port of Ilo.":     2,
		"4 June 1962: Peru and Chile sign a treaty. Tacna goes to Peru on 9 June 1962.": 2,
	} {
		res, err := r.Read(context.Background(), []byte("Chronology of Peru and Chile\n\n3 May 1901: talks of Peru and Chile.\n\n"+text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		for _, e := range res.Events {
			if e.Date.String() != "1901-05-03" {
				got++
			}
		}
		if got != want {
			t.Errorf("%s: %d events, want %d", text, got, want)
		}
	}
}
