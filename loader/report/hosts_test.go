package report

import (
	"context"
	"strings"
	"testing"
)

// TestHostsAdvise gives to the hosts what the report calls them by advises, in a bare "be" too; where
// somebody works at such a body nobody says it, and what another council did is an event.
func TestHostsAdvise(t *testing.T) {
	r := newReader(t)
	const doc = `The Lagos Council on World Affairs
Seminar proceedings

The Lagos Council on World Affairs held a seminar on Ghana and Togo on 3 March 1999.

Mr Kofi Mensah, fellow of the Council, said that the border was open.

Conclusions

In the light of the talks, the Council feels that the pact be revised. %

`
	for more, want := range map[string]string{
		"": "assertion Kofi Mensah; recommendation Lagos Council on World Affairs",
		"The Security Council feels the pressure of Togo.": "assertion Kofi Mensah; recommendation Lagos Council on World Affairs",
	} {
		res, err := r.Read(context.Background(), []byte(strings.Replace(doc, "%", more, 1)), Options{Name: "council.txt"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, c := range res.Claims {
			got = append(got, string(c.ClaimType)+" "+c.Speaker.Name)
		}
		if s := strings.Join(got, "; "); s != want {
			t.Errorf("%s\ngot %s\nwant %s", more, s, want)
		}
	}
}
