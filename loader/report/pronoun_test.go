package report

import (
	"context"
	"testing"
)

// TestHeIsNotShe keeps "he" from whom a title, a first name or "she" before has told to be a woman, and "she" from a Mr.
func TestHeIsNotShe(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ text, said, want string }{
		{"Dr Abra Sena spoke to the paper about the treaty with Togo. She said that it was a gift. Kojo Mensah, a lawyer, sat beside her. Abra Sena nodded to him. He said that the treaty had never been ratified.", "He said that the treaty had never been ratified.", "Kojo Mensah"},
		{"Mr Kojo Mensah, a lawyer, met Dr Abra Sena in Lomé. She said that the treaty with Togo had never been ratified.", "She said that the treaty with Togo had never been ratified.", "Abra Sena"},
	} {
		res, err := r.Read(context.Background(), []byte("Ghana and Togo\n\n"+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, claim := range res.Claims {
			if claim.Provenance.Quote == c.said {
				got = claim.Speaker.Name
			}
		}
		if got != c.want {
			t.Errorf("%q is said by %q, want %q", c.said, got, c.want)
		}
	}
}
