package report

import "testing"

// Who speaks may stand behind a stroke in the heading.
func TestSpeakerBehindStroke(t *testing.T) {
	const head = "Round table on the lake\n\nThe Delta Institute held a round table at Ho on 21 March 2024.\n\nTWO VOICES\n\n"
	wantSaid(t, newReader(t), "strokes", head+"From Ho // ABRA SENA, energy analyst\n\n> The lake is gone for good.\n> Nobody asked the fish.\n\nFrom Lomé // KOJO MENSAH, former diplomat\n\n> The lake was never there.\n> The fish knew it.\n",
		map[string]string{"The lake is gone for good.": "Abra Sena", "The fish knew it.": "Kojo Mensah"})
}
