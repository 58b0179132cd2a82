package token

import (
	"reflect"
	"testing"

	"entente/loader/report/text"
)

// The points of a date written in numbers end no sentence; those behind a year or a number do.
func TestDatePoints(t *testing.T) {
	for in, want := range map[string][]string{
		"Hanoi sent notes in 2014. 5. and withdrew them on 2014. 7. 16. in silence. They met.": {"Hanoi sent notes in 2014. 5. and withdrew them on 2014. 7. 16. in silence.", "They met."},
		"The games of 1998. 5. 31. – 6. 30. were shared.":                                      {"The games of 1998. 5. 31. – 6. 30. were shared."},
		"The pact was signed on 9. 9. 1955 in Prague. It lapsed.":                              {"The pact was signed on 9. 9. 1955 in Prague.", "It lapsed."},
		"They met in 1998. 12 envoys came.":                                                    {"They met in 1998.", "12 envoys came."},
		"The note is of 2014. 5. 16. Hanoi was silent.":                                        {"The note is of 2014. 5. 16.", "Hanoi was silent."},
		"He paid 300. Then he left.":                                                           {"He paid 300.", "Then he left."},
		"The vote was 12 to 9. 15 members stayed away.":                                        {"The vote was 12 to 9.", "15 members stayed away."},
	} {
		tx := Split([]rune(in))
		var got []string
		for _, s := range Sentences(tx, text.Span{End: len(tx.Tokens)}) {
			got = append(got, tx.Slice(s.Span.Start, s.Span.End))
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}
