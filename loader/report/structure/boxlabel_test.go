package structure

import (
	"testing"

	"entente/loader/report/token"
)

// TestBoxLabels takes the labels of a box of hints for travellers for nobody's name.
func TestBoxLabels(t *testing.T) {
	body := "The island that keeps being asked for\n\nIn the café there hangs a framed cheque. The minister, who had come to talk about something else, took his colleague aside in New York in 1946.\n\nPeru sent a ship in 1951. Chile protested.\n\n"
	for _, box := range []string{"GETTING THERE: daily from Lima.", "WHERE TO SLEEP: see p. 88.", "PHOTOGRAPHS: Ana Sosa"} {
		r := lay(token.Split([]rune(body+box+"\n")), Options{})
		if n := r.turns(); n != 0 {
			t.Errorf("%s: %d turns, want none", box, n)
		}
	}
}
