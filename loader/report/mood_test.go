package report

import (
	"context"
	"testing"
)

// TestMood reads no event in what people felt and in a monument, and goes on reading
// what was done beside them. A thing put off until a day bears the day of the decision.
func TestMood(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct {
		text string
		want string
	}{
		{"1982: Feelings run high for years.", ""},
		{"1982: The Chilean public is outraged.", ""},
		{"1982: Many in Santiago felt betrayed.", ""},
		{"1904: The statue of the Redeemer is unveiled in the pass.", ""},
		{"3 May 1904: The mood between the two governments improves.", "1904-05-03"},
		{"22 December 2014: Construction of the gas interconnector is put off until 2016.", "2014-12-22"},
	} {
		res, err := r.Read(context.Background(), []byte("Chronology of Peru and Chile\n\n3 May 1901: Manuel Candamo of Peru visits Chile.\n\n"+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range res.Events[1:] {
			got = e.Date.String()
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
