package report

import "testing"

// Turns by letters in a column of their own, which a list declares; what happens in the room is nobody's word.
func TestTurnsByDeclaredLetters(t *testing.T) {
	r := newReader(t)
	const head = "RED SEA FORUM, PANEL FOUR: A SMALL LAKE\nVerbatim record                     11 May 2023, 14.05-14.50\n\nAbbreviations used\n"
	const turns = "\n\n[Recording begins.]\n\nWN.     Are we on? Dr Sena, please.\n\nAS.     Thank you. [Unrolls a map.] The lake is gone.\n\nWN.     And the fish?\n\nAS.     The fish went first.\n\nTG.     Nobody has counted the ships.\n\nWN.     Coffee is downstairs.\n"
	for form, list := range map[string]string{
		"columns": "   WN   Wangari Njeru, moderator\n   AS   Abra Sena, former diplomat, Togo\n   TG   Tesfalem Gebreab, writer",
		"signs":   "WN = Wangari Njeru, moderator\nAS = Abra Sena, former diplomat\nTG = Tesfalem Gebreab, writer",
	} {
		wantSaid(t, r, form, head+list+turns, map[string]string{"The lake is gone.": "Abra Sena", "The fish went first.": "Abra Sena", "Nobody has counted the ships.": "Tesfalem Gebreab", "[Unrolls a map.]": ""})
	}
}
