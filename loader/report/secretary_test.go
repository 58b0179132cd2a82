package report

import (
	"context"
	"testing"
)

// TestSecretaries holds the bare word to what it says: the secretary of a forum is no foreign minister, a
// known one of the United States is.
func TestSecretaries(t *testing.T) {
	r := newReader(t)
	const head = "Ghana and Togo: a conference\n\nThe Delta Forum held its conference at Ho, on 20 October 2022. "
	for _, c := range []struct{ text, name, office string }{
		{head + "Mr Kojo Mensah, Secretary of the Forum, was in the chair.\n\nMr Mensah said that Ghana and Togo are brothers.", "Kojo Mensah", ""},
		{head + "Mr Kojo Mensah, Secretary, was in the chair.\n\nMr Mensah said that Ghana and Togo are brothers.", "Kojo Mensah", ""},
		{head + "Mr Kojo Mensah, Foreign Secretary, was in the chair.\n\nMr Mensah said that Ghana and Togo are brothers.", "Kojo Mensah", "Foreign Secretary"},
		{"Ghana and the United States\n\nOn 4 August 2014 Secretary Kerry met the Foreign Minister of Ghana. Secretary Kerry said that Ghana is a friend.", "John Kerry", "Foreign Minister"},
	} {
		res, err := r.Read(context.Background(), []byte(c.text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, claim := range res.Claims {
			if s := claim.Speaker; s.Name == c.name {
				found = true
				if s.Office != c.office {
					t.Errorf("%q: %s is %q, want %q", c.text, s.Name, s.Office, c.office)
				}
			}
		}
		if !found {
			t.Errorf("%q: no claim of %s", c.text, c.name)
		}
	}
}
