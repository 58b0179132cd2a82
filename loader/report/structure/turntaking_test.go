package structure

import (
	"strings"
	"testing"
)

// TestWhoseTurn gives the passages of reports to those whose they are, by the marks that open and end a turn.
func TestWhoseTurn(t *testing.T) {
	for name, c := range map[string]struct {
		in        string
		want, not []string
	}{
		"surnames of those in the room, under headings between dashes": {
			"WORKSHOP NOTES (please correct your own bits)\n\"Thirty Years of a Closed Gate\" - Lomé, 22 Sept 2023\nIn the room: Ama Owusu (AO), Kofi Mensah (KM), Dr Rosa Lund (chair), Nana Adu Boateng (rail engineer), 14 others\n\n--- Session 1, Fri 10:00, \"Who is to blame\" ---\nAO: The gate was closed for others. It was never asked for.\nKM: Half agree. The envoys signed in good faith.\n\n--- Session 2, \"Rails\" ---\nBoateng: The line lies there intact, only the sleepers are rotten.\nChair: We should be honest about that.\nKM: It will open sooner than they think.\nAO: It will not.\n\n--- To do (agreed Sat noon) ---\na) The line should be surveyed this winter.\nb) Visas must be valid for drivers too.\n",
			[]string{"Boateng| The line lies", "recommendations 1 [] | The line should", "H body 0 [] | Session 2"}, []string{"KM| ---", "AO| Boateng"},
		},
		"names behind the letters of questions and answers": {
			"WEBINAR RECAP  |  Accra and Lomé after the summit: will it last?\n\nTuesday, 26 September 2023  |  Zoom  |  212 attendees  |  Host: Volta Forum\n\nModerator Rosa Lund opened the webinar. Professor Kofi Adu-Mensah argued that it owes everything to one man. Dr Ama Owusu was sharper. The treaty of 1960, those of 1965, 1971 and 1984, and the two of 1990 and 1997 were read.\n\nQuestions from the chat\n\nQ. Nana Boateng (student, Ho): Would a new president tear up the plan?\nA. Owusu: He would freeze it, not tear it up.\n\nQ. Marisol Uy (Manila): Is the bridge off the table?\nA. Adu-Mensah: It was never on the table. They passed the ordinance in 2005.\n",
			[]string{"Nana Boateng| Would a new", "Owusu| He would freeze", "Adu-Mensah| It was never"}, []string{"WEBINAR RECAP|"},
		},
		"surnames in capitals and a dash, and others told of behind": {
			"Two nations, one ledger\n\nOn 21 January 2025 the bookshop launched a book by the historian Ama Wierzba. It opens on a winter day.\n\nWhat follows is a shortened record of the conversation led by our editor, Kofi Brzeg.\n\nBRZEG — Ama, who owes whom?\n\nWIERZBA — Both, and that is why I called it a ledger.\n\nBRZEG — And the graves?\n\nWIERZBA — They will be opened this spring, I think.\n\nRosa Lund, a translator and veteran who lost a hand at the border and has written of it since, did not agree. \"Accra has made a visa condition out of the dead,\" she said. It was wrong.\n",
			[]string{"BRZEG| Ama, who owes whom?", "WIERZBA| They will"}, []string{"WIERZBA| Rosa Lund"},
		},
		"a long list of dates over the discussion": {
			"RIVER POLICY CIRCLE | RAPPORTEUR'S REPORT\n\nClosed panel \"The Quiet Shore\"\nLomé, 7 October 2015\n\nA. Opening\nThe panel was called because the summer had been loud. The director greeted the guests and introduced Ambassador Kofi Mensah and Dr Ama Owusu.\n\nB. Dr Owusu's overview\n» 13 June 2015: A sixth round of talks falls through.\n» 12 April 2014: The ministers exchange messages.\n» May 2013: The king pays a visit.\n» 10 January 2010: The king dies.\n» February 2007: A boundary is agreed.\n» August 2003: The president visits.\n\nC. Discussion\n\nAmbassador Mensah warned against romance. Togo was no saint, he stressed.\n\nDr Owusu held that it had served the rulers of both sides.\n",
			[]string{"round-table"}, nil,
		},
	} {
		genre, out := outline(c.in, Options{})
		out = string(genre) + "\n" + out
		for _, w := range c.want {
			if !strings.Contains(out, w) {
				t.Errorf("%s: no %q in\n%s", name, w, out)
			}
		}
		for _, w := range c.not {
			if strings.Contains(out, w) {
				t.Errorf("%s: %q in\n%s", name, w, out)
			}
		}
	}
	// What a speaker tells of statesmen stays in the turn, and a date or a caption between dashes is told of as before.
	in := "Minutes of the seminar on Ghana\n\nPresent: Dr Ama Owusu, Mr Kofi Mensah, Ms Rosa Lund\n\nDr Owusu: The border was never drawn. It was walked.\n\nKwame Nkrumah, the prime minister of the day, came to Lomé in 1960 and told them that the two would be one. They were not, and nobody was asked for thirty years and more.\n\nMr Mensah: That is so.\n"
	if _, out := outline(in, Options{}); !strings.Contains(out, "Owusu| Kwame Nkrumah") {
		t.Error(out)
	}
}
