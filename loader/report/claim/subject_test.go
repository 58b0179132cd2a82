package claim

import (
	"testing"

	"entente/loader/report/token"
)

// What stands before "X told a seminar" is X's, whatever the seminar was on.
func TestListeners(t *testing.T) {
	for in, want := range map[string]string{
		"Years of quarrel had brought nothing, Rao told a seminar on the border in the old hall of the university of the sea.": "Rao",
		"The bridge was open again, Rao told reporters.":                                                                       "Rao",
		"In May the bridge was open again and Rao told a cousin of the ferry.":                                                 "",
	} {
		tx, span := one(in)
		voices := Attribute(tx, token.Sentences(tx, span), named(tx, "Rao"), Scene{Report: true})
		if len(voices) != 1 || voices[0].Speaker.Name != want {
			t.Errorf("%q: %v, want %q", in, voices, want)
		}
	}
}

// What follows a clause with "whose" is of who was named before it.
func TestWhose(t *testing.T) {
	for in, want := range map[string]string{
		"Chad, whose minister Rao saw in it a danger to the lake, declared war that December.":   "",
		"Chad, whose minister Rao said that the lake was in danger, closed the road.":            "Rao",
		"The minister of Chad, Rao, declared that the lake was in danger and nobody would come.": "Rao",
	} {
		tx, span := one(in)
		voices := Attribute(tx, token.Sentences(tx, span), named(tx, "Rao"), Scene{})
		if len(voices) != 1 || voices[0].Speaker.Name != want {
			t.Errorf("%q: %v, want %q", in, voices, want)
		}
	}
}
