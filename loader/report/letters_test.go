package report

import (
	"context"
	"testing"
)

// In a transcript letters stand for those behind whose names they are in brackets.
func TestLettersInTranscripts(t *testing.T) {
	r := newReader(t)
	const text = "Fjord Forum Oslo 2019\nEdited transcript\nPanel 4: Norway and Chile\nOslo, 8 October 2019\n\nSPEAKERS\nAmbassador Pedro Salas (PS)\nDr. Clara Montes, Ph.D. (CM)\nModerator: Ms. Ines Quishpe (IQ)\n\n" +
		"IQ: Good afternoon everyone. Are we brothers or neighbours?\n\nPS: Both, and that is the trouble. We shared a sea in 1905 already.\n\nIQ: And you, Clara?\n\nCM: I would like to be less nostalgic. Two thousand Chileans work here.\n\nPS: Build the road first.\n\nIQ: We will stop there.\n"
	res, err := r.Read(context.Background(), []byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]int{}
	for _, c := range res.Claims {
		said[c.Speaker.Name]++
	}
	if said["Pedro Salas"] != 3 || said["Clara Montes"] != 2 || said["PS"]+said["CM"]+said["IQ"] > 0 {
		t.Errorf("said by %v", said)
	}
}

// In a transcript whose labels name a speaker once, initials call the same one out from then on; the questions of
// who is no more than a presenter are nobody's, and whom the presenter quotes is.
func TestInitialsInTranscripts(t *testing.T) {
	r := newReader(t)
	const text = "Radio Sund – transcript\nbroadcast 8 October, 18.05\n\nPRESENTER: Good evening. In the studio is the pilot Pedro Salas.\n\nPEDRO SALAS: Good evening to all.\n\nPRESENTER: And by phone Ms. Clara Montes of the harbour.\n\nCLARA MONTES: I can hear you well.\n\n" +
		"PRESENTER: Are Norway and Chile brothers?\n\nP.S.: Both, and that is the trouble. We shared a sea in 1905 already.\n\n[music]\n\nPRESENTER: Ms. Montes?\n\nC.M.: I would like to be less nostalgic.\n\nTwo thousand Chileans work here.\n\nPRESENTER: Thank you.\n"
	res, err := r.Read(context.Background(), []byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]int{}
	for _, c := range res.Claims {
		said[c.Speaker.Name]++
	}
	if said["Pedro Salas"] != 3 || said["Clara Montes"] != 3 || len(said) != 2 {
		t.Errorf("said by %v", said)
	}
}
