package structure

import (
	"strings"
	"testing"
)

// Comments of named persons between the entries of a chronology are parts of theirs, with what goes on in the first person;
// notes of the editors and the entries are not.
func TestComments(t *testing.T) {
	const head = "Chad and Niger: a chronology\n\n1960, 3 August. – Niger becomes independent.\n\n"
	const tail = "\n\n1961, 4 May. – Treaty of friendship signed in Niamey.\n\n1964, 22 May. – Lake Chad Basin Commission founded.\n\n1972, 2 June. – Second treaty.\n"
	for in, want := range map[string]string{
		"Comment by Clara Montes (Bol): Here began the habit.":                                          "speaker 1 [] Clara Montes| Here began",
		"     Note by Clara Montes, interpreter. I was in the room.\n\nHe would go further: it failed.": "speaker 2 [] Clara Montes| He would",
		"Note by Clara Montes. I saw it.\n\n1960, 5 August. – Riots.\n\nNote by Montes. Nobody died.":   "Montes| Nobody died.",
		"  My mother never used the word. I believe it was for us.\n  Clara Montes, teacher, Bol":       "speaker 1 [] Clara Montes| My mother",
		"  ❝ My mother never used the word. I believe it was for us. ❞\n  Clara Montes, teacher, Bol":   "speaker 1 [] Clara Montes| My mother",
		"A reader's note (Ms Clara Montes, Bol): The lake was larger then.":                             "speaker 1 [] Ms Clara Montes| The lake",
		"Witness's letter (Col. (R) Clara Montes, Bol): The lake was larger then.":                      "speaker 1 [] Clara Montes| The lake",
		"A note from our reader in the delta, Clara Montes: The lake was larger then.":                  "speaker 1 [] Clara Montes| The lake",
		"Clara Montes (Bol) comments: The lake was larger. Nobody saw it go.":                           "speaker 1 [] Clara Montes| The lake",
		"The treaty of Bol remarks: The lake was larger. Nobody saw it go.":                             "",
		"The compiler's note (see page 4): the day is disputed.":                                        "",
		"A state visit (Clara Montes, Bol): the lake was larger then.":                                  "",
		"(Editors' note: the day is disputed.)":                                                         "",
		"Note by the editors. We give the date of the decree.":                                          "",
		"The notes by Clara Montes are lost.":                                                           "",
		"Flags were raised in every village of the lake.\nClara Montes, teacher, Bol":                   "",
	} {
		_, got := outline(head+in+tail, Options{})
		if want == "" && strings.Contains(got, "speaker") || !strings.Contains(got, want) || !strings.Contains(got, "1961, 4 May") {
			t.Errorf("%s\nno %q in\n%s", in, want, got)
		}
	}
}
