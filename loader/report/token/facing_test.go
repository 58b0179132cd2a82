package token

import (
	"strings"
	"testing"
)

// TestFaceQuotes turns marks of quotation by what stands beside them.
func TestFaceQuotes(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"”We won,” she says. ”And lost.”", "“ ” “ ”"},
		{"»We won,« she says.", "“ ”"},
		{"„We won,“ she says; then: „Lost.“", "„ ” „ ”"},
		{"“We won,” she says. “And lost.”", "“ ” “ ”"},
		{"« We won », she says.", "“ ”"},
		{"» 1987: talks", "»"},
		{"«We won", "«"},
		{"the so-called (”free”) port –”open”– of Kiel", "“ ” “ ”"},
		{"“Open”.", "“ ”"},
	} {
		var got []string
		for _, tok := range Split([]rune(c.in)).Tokens {
			if strings.ContainsAny(tok.Text, "“”«»„") {
				got = append(got, tok.Text)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s, want %s", c.in, s, c.want)
		}
	}
}
