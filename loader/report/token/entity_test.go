package token

import (
	"strings"
	"testing"
)

func TestCharacterReferences(t *testing.T) {
	for in, want := range map[string]string{
		"1951&ndash;1965":           "1951 – 1965",
		"&quot;Peace&quot; &#8212;": "\" Peace \" —",
		"a&nbsp;b":                  "a b",
		"AT&T; R&D; &x; &":          "AT & T ; R & D ; & x ; &",
		"Korea &amp; Japan":         "Korea & Japan",
	} {
		var got []string
		for _, tok := range Split([]rune(in)).Tokens {
			got = append(got, tok.Text)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %q, wanted %q", in, strings.Join(got, " "), want)
		}
	}
}
