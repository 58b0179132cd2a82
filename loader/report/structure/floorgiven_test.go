package structure

import (
	"strings"
	"testing"
)

// Who receives a lecturer calls out by the word for the office.
func TestHostSeat(t *testing.T) {
	_, got := outline("Public lecture, Institute of the Coast, Ho, 4 May 2017\n\nTwo Squares\n\nSpeaker: Dr. Clara Montes\n\nTHE LIBRARIAN: Good evening. Dr. Montes, please.\n\nThank you. I shall begin with a cow. It stood on the line.\n\nTHE LIBRARIAN: Thank you. Questions?\n\nFROM THE FLOOR: Who paid?\n\nNobody did. I asked.\n", Options{})
	for _, want := range []string{"Dr. Montes| Thank you. I shall", "Dr. Montes| Nobody did"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

// Whom a labelled turn gives the floor has the passages without a label behind it, and answers what the hall asks; a turn
// that gives it to nobody keeps its own.
func TestFloorGiven(t *testing.T) {
	const head = "The Accra Lecture, 3 May 2019\n\nA lecture by Professor Clara Montes\n\nTranscript.\n\nDean Osei: Good evening. "
	const tail = "\n\nI was born on the border. I shall speak of the lagoon.\n\nIt has two banks, and we live on both.\n\n(Applause.)\n\nDean Osei: There is time for one question.\n\n" +
		"A student: Is the port too small?\n\nIt is too small for the ships and too large for the town.\n\nMr. Kofi Badu, a pilot, got up. He objected that it had no light.\n\nThen buy a lamp.\n\nDean Osei: Thank you all.\n"
	for turn, want := range map[string][]string{
		"Madame Montes, the floor is yours.":        {"Madame Montes| I was born", "Madame Montes| It has two", "Madame Montes| It is too small", "Madame Montes| Then buy", "Dean Osei| There is time", "Dean Osei| Thank you"},
		"Please welcome Professor Clara Montes.":    {"Clara Montes| I was born", "Clara Montes| It is too small"},
		"Professor Montes, please.":                 {"Professor Montes| I was born", "Professor Montes| It is too small"},
		"The floor is yours!":                       {"Clara Montes| I was born"},
		"The port of Professor Clara Montes burnt.": {"Dean Osei| I was born", "Dean Osei| It has two"},
	} {
		_, got := outline(head+turn+tail, Options{Genre: RoundTable})
		for _, w := range want {
			if !strings.Contains(got, w) {
				t.Errorf("%s\nno %q in\n%s", turn, w, got)
			}
		}
	}
}
