package report

import (
	"context"
	"testing"
)

// TestAhead tells what an article says of a day after its own as planned, whatever the tense.
func TestAhead(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ text, want string }{
		{"President García is paying a visit to Chile on 24 December 2012.", "planned"},
		{"President García paid a visit to Chile on 12 December 2012.", "occurred"},
	} {
		res, err := r.Read(context.Background(), []byte("Peru and Chile\n\n22 December 2012\n\n"+c.text+" The two states are neighbours in the Andes.\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range res.Events {
			got = string(e.StatusOrDefault())
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
