package report

import (
	"context"
	"testing"
)

// TestLateSubject gives what "he" or "she" says to who was brought on in the sentence before, however far into it, and
// what words of weight, bets and orders among friends say to whom they are said of; what is done for somebody is nobody's words.
func TestLateSubject(t *testing.T) {
	r := newReader(t)
	const before = "Esi Quaye, a nurse, spoke first. She said that the ferry was slow.\n\n"
	for _, c := range []struct{ text, said, want string }{
		{"Beyond the last bridge in Lobra, stall keeper Kodzo Amewu was calmer. He said that trade had doubled.", "He said that trade had doubled.", "Kodzo Amewu"},
		{"The second to come to the microphone was Kodzo Amewu, a lawyer. He had lived on both banks, he told the hall, and paid on both.", "He had lived on both banks, he told the hall, and paid on both.", "Kodzo Amewu"},
		{"Then it was the turn of the geologist Kodzo Amewu from Lobra. He asked us to look at the gaps.", "He asked us to look at the gaps.", "Kodzo Amewu"},
		{"Kodzo Amewu, a former adviser in the ministry, offers the mirror image: for him, every fair share is a blank.", "Kodzo Amewu, a former adviser in the ministry, offers the mirror image: for him, every fair share is a blank.", "Kodzo Amewu"},
		{"Kodzo Amewu, a lawyer, argues that the lake is full. He sets more store by gauges than by judges.", "He sets more store by gauges than by judges.", "Kodzo Amewu"},
		{"Kodzo Amewu, a lawyer, doubts it. The pact would not last a winter, he bet, whatever was promised.", "The pact would not last a winter, he bet, whatever was promised.", "Kodzo Amewu"},
		{"Kodzo Amewu, a lawyer, opened the gate. A boat was waiting for him, to go home.", "A boat was waiting for him, to go home.", ""},
		{"Our guest from the hills, Abla Senadza, had come by bus. What struck her most was how little the envoys knew.", "What struck her most was how little the envoys knew.", "Abla Senadza"},
		{"Kodzo Amewu, retired from the mill, would have none of it. Short sentences, he grumbled, lose rivers.", "Short sentences, he grumbled, lose rivers.", "Kodzo Amewu"},
		{"When the ferry had sunk, Kodzo Amewu came home. What struck the pier was the second boat.", "What struck the pier was the second boat.", ""},
		{"La Gaceta del Volta has a talk with Abla Senadza, a nurse from Ho. She believes that the ferry is late.", "She believes that the ferry is late.", "Abla Senadza"},
		{"The king of Denmark came in 1960. In a wet spring I crossed it with Abla Sena-Darko, a nurse who lives in Ho. She has never paid, she admits, and thinks of it as a toy.", "She has never paid, she admits, and thinks of it as a toy.", "Abla Sena-Darko"},
		{"The first Coordinated Patrol was held in May. She said that it was late.", "She said that it was late.", "Esi Quaye"},
	} {
		if got := whoSaid(t, r, "The ferry of Ghana and Togo\n\n"+before+c.text+"\n", c.said); got != c.want {
			t.Errorf("%q is said by %q, want %q", c.said, got, c.want)
		}
	}
}

// TestColonOverDates leaves a list of dates behind a colon to the document, whoever shows it.
func TestColonOverDates(t *testing.T) {
	r := newReader(t)
	res, err := r.Read(context.Background(), []byte("The ferry of Ghana and Togo\n\nThen the geologist Esi Quaye from Lobra had the floor. She had brought a slide:\n\n   June 1972 Ghana and Togo sign a treaty in Accra\n   July 1984 Togo closes the border with Ghana\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range res.Claims {
		t.Errorf("%s claims %q", c.Speaker.Name, c.Provenance.Quote)
	}
}
