package report

import (
	"context"
	"testing"

	"entente/schema"
)

// TestAnswers wants who protests or apologises to address whom the deed told right before concerns,
// and the other of the section's states where none was told.
func TestAnswers(t *testing.T) {
	const head = "Iran and Iraq: a chronology\n\n3 March 1986 – Iran visits nobody.\n\n17 May 1987 – "
	for doc, want := range map[string]string{
		"Iraqi missiles hit an American frigate. Iraq apologises.\n": "USA",
		"The United States attacks an Iraqi ship. Iraq protests.\n":  "USA",
		"Iraq protests.\n": "IRN",
		"Iraqi missiles hit an Iranian ship. Iraq apologises.\n": "IRN",
		"American missiles hit a Libyan ship. Iraq protests.\n":  "IRN",
	} {
		res, err := newReader(t).Read(context.Background(), []byte(head+doc), Options{Name: "chronology.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range res.Events {
			if e.Type == schema.Statement && len(e.Target) == 1 {
				got = e.Target[0].Code
			}
		}
		if got != want {
			t.Errorf("%q: addressed %q, want %s", doc, got, want)
		}
	}
}

// TestExpertsActForNobody wants the words of somebody without state and office at the end of a
// chronology to be a claim and no event.
func TestExpertsActForNobody(t *testing.T) {
	const doc = "Iran and Iraq: a chronology\n\n3 March 1986: Saddam Hussein visits Tehran.\n\n17 May 1987: The two states sign a treaty.\n\n\"What is left is one treaty,\" says Oleg Terentyev, who lives in Vienna.\n"
	res, err := newReader(t).Read(context.Background(), []byte(doc), Options{Name: "chronology.txt"})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range res.Events {
		if e.Type == schema.Statement {
			t.Errorf("a statement of %+v", e.Source)
		}
	}
	if len(res.Claims) != 1 {
		t.Errorf("%d claims, want 1", len(res.Claims))
	}
}
