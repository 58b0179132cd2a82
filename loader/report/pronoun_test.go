package report

import (
	"context"
	"testing"
)

// whoSaid names who is told to say a sentence of a document, "" for nobody.
func whoSaid(t *testing.T, r *Reader, doc, sentence string) string {
	t.Helper()
	res, err := r.Read(context.Background(), []byte(doc), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, claim := range res.Claims {
		if claim.Provenance.Quote == sentence {
			return claim.Speaker.Name
		}
	}
	return ""
}

// TestHeIsNotShe keeps "he" from whom a title, a first name or "she" before has told to be a woman, and "she" from a Mr.
func TestHeIsNotShe(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ text, said, want string }{
		{"Dr Abra Sena spoke to the paper about the treaty with Togo. She said that it was a gift. Kojo Mensah, a lawyer, sat beside her. Abra Sena nodded to him. He said that the treaty had never been ratified.", "He said that the treaty had never been ratified.", "Kojo Mensah"},
		{"Mr Kojo Mensah, a lawyer, met Dr Abra Sena in Lomé. She said that the treaty with Togo had never been ratified.", "She said that the treaty with Togo had never been ratified.", "Abra Sena"},
	} {
		if got := whoSaid(t, r, "Ghana and Togo\n\n"+c.text+"\n", c.said); got != c.want {
			t.Errorf("%q is said by %q, want %q", c.said, got, c.want)
		}
	}
}

// TestAskedAbout gives "it" in an answer the state that the question above asks about, though words without a name stand
// between.
func TestAskedAbout(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ text, want string }{
		{"Has Malawi changed its mind?\n\nMore than once. It broke with Taiwan in 2007.", "MWI"},
		{"When did Zambia go over to the other side?\n\nIt recognised China in 1964.", "ZMB"},
	} {
		res, err := r.Read(context.Background(), []byte("African questions\n\n"+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range res.Events {
			for _, x := range e.Source {
				got += x.Code
			}
		}
		if got != c.want {
			t.Errorf("%q: source %q, want %q", c.text, got, c.want)
		}
	}
}
