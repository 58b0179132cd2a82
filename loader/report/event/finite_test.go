package event

import (
	"slices"
	"testing"

	"entente/loader/report/text"
)

// TestFinites finds the verbs that tell something besides the first, each with the words that belong to it.
func TestFinites(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"In May 1962 Chile recalled its envoy and sealed the border.", []string{"sealed the border."}},
		{"In May 1962 Chile recalled its envoy, and Peru sealed the border.", []string{"Peru sealed the border."}},
		{"In May 1962 Chile recalled its envoy, but the Foreign Minister of Peru stayed in Lima.", []string{"the Foreign Minister of Peru stayed in Lima."}},
		{"In May 1962 Chile sided with Bolivia, whose capital Peru had occupied.", []string{"capital Peru had occupied."}},
		{"After Peru had seized Tacna, Chile recalled its envoy.", []string{"Peru had seized Tacna,", "Chile recalled its envoy."}},
		// what is denied, possible or to come, and what only is so
		{"In May 1962 Chile recalled its envoy and did not seal the border.", nil},
		{"In May 1962 Chile recalled its envoy and might seal the border.", nil},
		{"In May 1962 Chile recalled its envoy and will seal the border.", nil},
		{"In May 1962 Chile recalled its envoy and was angry.", nil},
		{"In May 1962 Chile recalled its envoy to seal the border.", nil},
		// what is told of the name before
		{"In May 1962 Chile sided with Bolivia, which had seized Tacna from Peru.", nil},
		// "and" between two names
		{"A truce between Chile and Peru was signed in May 1962.", nil},
		{"In May 1962 Chile and Peru sealed the border.", nil},
	} {
		in := r.input(c.text, nil)
		var got []string
		for _, f := range r.engine.Finites(nil, in, text.Span{Start: 0, End: len(in.Text.Tokens)}) {
			if f.First {
				continue
			}
			span := in.Text.SpanOf(f.Part)
			got = append(got, string([]rune(c.text)[span.Start:span.End]))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

// TestFirstFinite finds the first verb of a clause that says that something happened, with the words up to the next one's.
func TestFirstFinite(t *testing.T) {
	r := newReader(t)
	for sentence, want := range map[string]string{
		"Chile joined the bank and sealed the border.":  "Chile joined the bank",
		"Chile joined the bank, and Peru sealed it.":    "Chile joined the bank, and",
		"Chile joined the bank.":                        "Chile joined the bank.",
		"Chile was angry and sealed the border.":        "",
		"Chile will join the bank and seal the border.": "",
		"Chile did not join the bank.":                  "",
		"Peace at last.":                                "",
	} {
		in := r.input(sentence, nil)
		got := ""
		if list := r.engine.Finites(nil, in, text.Span{Start: 0, End: len(in.Text.Tokens)}); len(list) > 0 && list[0].First {
			f := list[0]
			span := in.Text.SpanOf(f.Part)
			got = string([]rune(sentence)[span.Start:span.End])
		}
		if got != want {
			t.Errorf("%q: %q, want %q", sentence, got, want)
		}
	}
}
