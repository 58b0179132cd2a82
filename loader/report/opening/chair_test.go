package opening

import (
	"testing"

	"entente/loader/report/token"
)

// TestSeatBehind reads who leads a meeting from what stands behind a name in a list; the head of something else
// leads nothing.
func TestSeatBehind(t *testing.T) {
	for in, want := range map[string]bool{
		"Leme (ret.), moderator": true, "Leme, Chair; Dr Khan": true, "Leme, chairperson, Dr Khan": true, "Leme, moderator\n Dr Khan": true,
		"Leme, chairman of the Chamber": false, "Leme, economist": false, "Leme (moderator)": false, "Leme moderated": false, "Leme (ret.": false, "Leme,": false,
	} {
		doc := token.Split([]rune(in))
		if got := seatBehind(doc, 1, len(doc.Tokens)); got != want {
			t.Errorf("%q: %v, want %v", in, got, want)
		}
	}
}
