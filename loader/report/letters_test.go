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
