package report

import (
	"context"
	"strings"
	"testing"

	"entente/schema"
)

// In the report of a meeting leaders of whom it tells act, those present speak; who leads one of
// its sessions leads that one; courtesies are no events.
func TestWhoIsPresent(t *testing.T) {
	const doc = `Report of a seminar: Chile and Argentina

The Andes Institute held a seminar on 4 May 2012. The speakers were Ambassador Eduardo Ponce Vivanco and Prof. Clara Montes.

Context

In 1978 President Pinochet demanded an apology and recalled his ambassador from Buenos Aires.

First Session

Chair: Dr. Ana Rojas
Speakers: Ambassador Eduardo Ponce Vivanco

The chair introduced the topic and said that the treaty of 1984 had held. She thanked the participants for coming.

Ambassador Ponce recalled that Argentina rejected the award in 1978. In Ponce Vivanco's view, the Pope saved the peace.

Second Session

Chair: Mr. Luis Paz
Speakers: Prof. Clara Montes

The chair noted that trade had doubled. According to the professor, Chile bought gas from Argentina in 1997.
`
	res, err := newReader(t).Read(context.Background(), []byte(doc), Options{Name: "andes.txt"})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"Ana Rojas", "Eduardo Ponce Vivanco", "Eduardo Ponce Vivanco", "Luis Paz", "Clara Montes"}
	if len(res.Claims) != len(want) {
		for _, c := range res.Claims {
			t.Logf("%s: %q", c.Speaker.Name, c.Text)
		}
		t.Fatalf("%d claims", len(res.Claims))
	}
	for i, c := range res.Claims {
		if c.Speaker.Name != want[i] {
			t.Errorf("%q is by %s, want %s", c.Text, c.Speaker.Name, want[i])
		}
	}
	for _, e := range res.Events {
		if e.Date.String() != "1978" {
			t.Errorf("an event of the meeting: %s %q", e.Type, e.Provenance.Quote)
		}
	}
	if len(res.Events) == 0 || res.Events[0].Type != schema.Statement {
		t.Errorf("what the general demanded is no event: %+v", res.Events)
	}
}

// Who leads is known by apposition, what a panelist is by what stands beside the name alone; a
// ruler of whom a speaker tells does not take the floor.
func TestWhoIsIntroduced(t *testing.T) {
	const doc = `Report of a workshop: Eritrea and Saudi Arabia

The Rift Institute held a workshop on 3 October 2018.

SPEAKERS

Hon. Maria Mutagamba, Minister of Water
Prof. Redie Bereketeab, Nordic Institute

REDIE BEREKETEAB noted that Riyadh had supported the front. President Isaias was no friend of the kingdom. The lease, he added, came in 2015.

Asked by the chairman, Mr. David Mafabi, to sum up, the Minister spoke in favour of a patrol. The chairman remarked that the sea was one.
`
	res, err := newReader(t).Read(context.Background(), []byte(doc), Options{Name: "rift.txt"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range res.Claims {
		got = append(got, c.Speaker.Name)
	}
	want := "Redie Bereketeab|Redie Bereketeab|Redie Bereketeab|Maria Mutagamba|David Mafabi"
	if strings.Join(got, "|") != want {
		t.Errorf("%s, want %s", strings.Join(got, "|"), want)
	}
}

// Behind a part that a label opens those present take turns by name; who is told of does not.
func TestTurnsBehindALabel(t *testing.T) {
	const doc = `Report of a workshop: Cyprus and Turkey

The Forum held a workshop on 4 June 2004. Dr. Ayla Gurel and Prof. Andreas Theophanous gave papers. The session was chaired by Ms. Maria Paz.

Dr. Gurel opened with a confession: she had voted in favour.

Prof. Theophanous: The plan was unworkable. Mr. Denktash said in 1983 that there were two states.

Dr. Gurel welcomed the idea. Ms. Paz reminded both of them that the sea was one.
`
	res, err := newReader(t).Read(context.Background(), []byte(doc), Options{Name: "cyprus.txt"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range res.Claims {
		got = append(got, c.Speaker.Name)
	}
	want := "Ayla Gurel|Andreas Theophanous|Andreas Theophanous|Ayla Gurel|Maria Paz"
	if strings.Join(got, "|") != want {
		t.Errorf("%s, want %s", strings.Join(got, "|"), want)
	}
}
