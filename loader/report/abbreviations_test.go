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

// Years on lines of their own over items make a chronology, whose days in brackets are of the year above.
func TestYearsOverItems(t *testing.T) {
	res := mustRead(t, newReader(t), "THE COAST COURIER                  25 November 2023\n\nTwo shores: Ghana and Togo\n\nCut out and keep.\n\n1975\n\n- Ghana recognises Togo. [25 Nov.]\n- The two countries sign a treaty on the lake. [27 Nov.]\n\n1980\n\n- Togo recalls its ambassador from Ghana.\n\n1986\n\n- Ghana closes the border with Togo. [22 July]\n\n1990\n\n- The two presidents meet in Ho. [24 Dec.]\n")
	want := map[string]bool{"1975-11-25": true, "1975-11-27": true, "1980": true, "1986-07-22": true, "1990-12-24": true}
	for _, e := range res.Events {
		delete(want, e.Date.String())
	}
	if len(want) > 0 {
		t.Errorf("a %s without events of %v among %d", res.Genre, want, len(res.Events))
	}
}
