package token

import (
	"strings"
	"testing"
)

// TestGlued parts words that run together, and leaves names and figures whole that only look so.
func TestGlued(t *testing.T) {
	for in, want := range map[string]string{
		"Peru left. InPeru the pact was signed inOctober 1999.": "Peru left . In Peru the pact was signed in October 1999 .",
		"Inthe year 1901, and in2005, May1999":                  "In the year 1901 , and in 2005 , May 1999",
		"OnStar and InBev sold ByteDance to InterNord":          "OnStar and InBev sold ByteDance to InterNord",
		"ToR, OfCom, in5000 and MH2017":                         "ToR , OfCom , in5000 and MH2017",
		"Bathe in the lathe":                                    "Bathe in the lathe",
	} {
		var got []string
		for _, k := range Split([]rune(in)).Tokens {
			got = append(got, k.Text)
			if in[k.Start:k.End] != k.Text {
				t.Errorf("%q: %q does not stand at its place", in, k.Text)
			}
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%q: %q, want %q", in, s, want)
		}
	}
}
