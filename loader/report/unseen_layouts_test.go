package report

import (
	"context"
	"strings"
	"testing"
)

// TestWhoSaysWhatInRecords reads records of meetings in layouts that the reports of institutes do not have, and
// holds each piece of theirs to who says it: "-" for what is nobody's claim, "when" for what the timeline tells.
func TestWhoSaysWhatInRecords(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct {
		name string
		text []saidPiece
	}{
		{"a hearing: titles in capitals and dashes, the seat for who presides", []saidPiece{
			{"", "HOUSE OF DEPUTIES – OPEN HEARING No. 3/2021\n\nSubject: The pipeline to Peru\nDate: 9 March 2021\nPresiding: Senator Rosa Villar\n\nTHE PRESIDENT (Rosa Villar) – "},
			{"-", "I declare this hearing open."}, {"", " "}, {"Rosa Villar", "The pipeline is older than most of us."}, {"", " "}, {"-", "The floor is given to the engineer; I give the floor to Mr. Hugo Salas."},
			{"", "\n\nMR. HUGO SALAS – "}, {"Hugo Salas", "Peru bought nothing in 1998."}, {"", "\n\n"}, {"Hugo Salas", "Nobody may cede what he uses."},
			{"", "\n\nDEPUTY CLARA MONTES (PL) – "}, {"Clara Montes", "I speak for the villages."},
			{"", "\n\nTHE PRESIDENT – "}, {"Rosa Villar", "I visited the villages in May."},
			{"", "\n\nA citizen asked by telephone whether Chile pays. "}, {"Hugo Salas", "Mr. Salas replied that it does not."},
			{"", "\n\n"}, {"-", "Table of dates distributed by the secretariat:"},
			{"", "\n\nDate | Fact\n"}, {"", "1 March 1970 | "}, {"when", "Chile and Peru sign the treaty of Arica"}, {"", "\n"}, {"", "9 January 1982 | "}, {"when", "Peru recalls its ambassador from Chile"}, {"", "\n"}, {"", "7 May 1998 | "}, {"when", "Chile and Peru sign a gas agreement"},
			{"", "\n\n"}, {"-", "There being no further business, the hearing was closed."}, {"", "\n"},
		}},
		{"signs for headings, facts of the meeting in a list, points behind a presentation", []saidPiece{
			{"", "[Sketch] The 3rd Peru-Chile Forum\n\n○ Date & Time: May 4 (Wed), 2022\n○ Place: Hall 2, Lima\n○ Host: Delta Institute / Arica Centre\n○ Participants: 40 experts\n\nThe forum was held on the anniversary of relations between the two countries.\n\n■ Opening\n"},
			{"Vargas", "Director Luis Vargas stated that the border is a river."},
			{"", "\n\n■ Session 1: Forty years of the treaty (Moderator: Prof. Ana Quispe)\n\n▷ Presentation 1. Dr. Pedro Salas\n- "}, {"Pedro Salas", "The names were faster than the contents"}, {"", "\n- "}, {"Pedro Salas", "Peru should be judged calmly"},
			{"", "\n\n▷ Presentation 2. Prof. Clara Montes\n- "}, {"Clara Montes", "Copper is no policy"}, {"", "\n- "}, {"Clara Montes", "There is no road to the sea"},
			{"", "\n\n▷ Discussion\n"}, {"-", "Moderator Quispe asked the panel for frank views."}, {"", " "}, {"Ana Quispe", "Moderator Quispe herself evaluated that the flights of 2019 changed more than the treaties."},
			{"", "\n\n■ Annex: Major history\n"}, {"", "'90.3.26. "}, {"when", "Chile and Peru establish diplomatic relations"}, {"", "\n"}, {"", "'99.5. "}, {"when", "President Fujimori visits Chile"}, {"", "\n"}, {"", "'06.11. "}, {"when", "President Bachelet visits Peru"}, {"", "\n"},
		}},
		{"initials that the list of those present explains", []saidPiece{
			{"", "Delta Foundation\nWORKSHOP REPORT\nTen years of the treaty\n16 September 2016\n\n"}, {"-", "Participants (in order of intervention): Rosa Villar (R.V.), Clara Kovács-Nagy (K-N), Hugo Salas (HS)."}, {"", " "}, {"-", "The discussions were directed by Ms. Ines Quispe."},
			{"", "\n\n"}, {"Rosa Villar", "R.V. considers that the treaty was a child of the war."}, {"", " "}, {"Rosa Villar", "Nobody would have paid the price."},
			{"", "\n\n"}, {"Nagy", "K-N objected that the price was paid in Lima."},
			{"", "\n\n"}, {"-", "HS spoke last."}, {"", " "}, {"Hugo Salas", "For a mayor the treaty is a sign at the road."},
			{"", "\n\nDebate\n\nQ: Is the committee still at work?\n"}, {"", "Villar: "}, {"Rosa Villar", "formally, yes."}, {"", "\nQ: And the school?\n"}, {"Hugo Salas", "Salas said that he has no opinion."},
			{"", "\n\nWhat is to be done (summary by the moderator):\n→ "}, {"Delta Foundation", "publication of the protocols"}, {"", "\n→ "}, {"Delta Foundation", "a fund for twinned towns"}, {"", "\n"},
		}},
		{"notes of a seminar with dates on the board", []saidPiece{
			{"", "Pacific Studies seminar notes\nSeminar 6 of 8\nLima, 1 August 2025\nNotes taken by: J. Flores (tutor)\n\nDr Marta Vega was in the chair.\n\n"}, {"-", "Before the talk this was put up on the screen:"},
			{"", "\n\n   29 Aug 1914  "}, {"", "Chile lands troops in Peru\n   7 Nov 1918   Peru recalls its ambassador from Chile\n   1 Jan 1962   Chile and Peru sign the treaty of Arica\n   June 2002    Chile apologises to Peru\n\nSpeaker: Hugo Salas\n\n"},
			{"Hugo Salas", "The treaty is short because nobody wanted to write down what had gone before it."}, {"", " "}, {"Hugo Salas", "He reckons the story is still told wrong."},
			{"", "\n\n"}, {"-", "Then Clara Montes responded."}, {"", " "}, {"Clara Montes", "The law is good, but late."},
			{"", "\n\nDr Vega wound things up. "}, {"Marta Vega", "She thinks that students should stop saying friendship."}, {"", "\n"},
		}},
		{"words set off above the text, views by a name, answers of one word", []saidPiece{
			{"", "Delta Chair\nMESA REDONDA — English summary\n\nPeru and Chile: partners by necessity?\nLima, 9 April 2024\n\nKey ideas\n\n> "},
			{"Rosa Villar", "\"Every premier discovers Chile in the second year.\""}, {"", " Rosa Villar, professor of law\n\n> "}, {"Hugo Salas", "\"We can see each other's lighthouses and not each other's newspapers.\" — Hugo Salas, essayist, Arica"}, {"", "\n\nThe Chair brought together two voices for a conversation moderated by the journalist Ines Quispe.\n\nThere were two papers on the treaty. "},
			{"Rosa Villar", "That of Rosa Villar (Lima) maintains that it was a principle."}, {"", " "}, {"Hugo Salas", "That of Hugo Salas, from Arica, holds that Santiago consented."},
			{"", "\n\nThe journalist then asked for one word each on the summit. "}, {"Rosa Villar", "Villar's was \"insurance\"."}, {"", " "}, {"Hugo Salas", "Salas's was \"premium\"."},
			{"", "\n\n"}, {"Rosa Villar", "On present relations, Prof. Villar was asked about tomatoes and replied that a quarrel is a good sign."}, {"", "\n"},
		}},
		{"an evening on a stage, wishes by vote", []saidPiece{
			{"", "Evening at the harbour house\nPERU AND CHILE, SIXTY YEARS ON\n\nFour chairs stand on the stage. Journalist Ines Quispe leads the conversation.\n\n"},
			{"Rosa Villar", "\"In the departure hall,\" says the lawyer Rosa Villar."}, {"", "\n\n"}, {"Hugo Salas", "For the retired diplomat Hugo Salas, the date was chosen badly."},
			{"", "\n\n"}, {"-", "A woman in the third row wants to know why she needs a visa."}, {"", " Applause. "}, {"Ines Quispe", "Quispe remarks that the question is on her card."},
			{"", "\n\nThe organisers asked the audience to vote on wishes. The two with the most votes go to both parliaments:\n1) "}, {"participants", "Abolish the visa for short stays"}, {"", "\n2) "}, {"participants", "Make history lessons together"}, {"", "\n"},
		}},
		{"the number of a meeting, advice in running text, who presides in a turned sentence", []saidPiece{
			{"", "VOLTA CONVERSATIONS\nMeeting XII. Arica, 24-26 May 2024\nA notebook, authorised by the participants\n\n"},
			{"-", "Presiding over the table was don Ulmo Trescaga, ninety years old."}, {"", " "}, {"Trescaga", "He only commented that what he remembers is the rain."},
			{"", "\n\n"}, {"Zoltana Krivec", "That of Zoltana Krivec (Lima) holds that it was a principle."},
			{"", "\n\n"}, {"-", "What the meeting recommends, then."}, {"", " "}, {"participants", "First, make the scheme permanent."}, {"", " "}, {"participants", "Next, the two coast guards ought to have a direct line."}, {"", " "}, {"participants", "We would also have the moratorium respected."}, {"", "\n"},
		}},
		{"a programme director, who was asked and replied", []saidPiece{
			{"", "University of Arica, Department of History\n\nCommemorative Symposium on Peru and Chile\nArica, 13 June 2025\nSummary of Proceedings\n\nProgramme Director: Mr Hugo Salas\n\n"}, {"-", "The symposium marked forty years since soldiers entered the town."},
			{"", "\n\nKeynote Address – Prof Rosa Villar\n\n"}, {"Rosa Villar", "She submitted that Peru was never neutral."},
			{"", "\n\nPlenary\n\n"}, {"Rosa Villar", "On present relations, Prof Villar was asked about tomatoes and replied that it was a good sign when states quarrel."}, {"", "\n"},
		}},
	} {
		holdPieces(t, r, c.name, c.text)
	}
}

// saidPiece is a part of a document, and who says it: "-" for what is nobody's claim, "when" for what the timeline tells, "" for what
// is not looked at.
type saidPiece struct{ who, text string }

// holdPieces reads a document made of pieces and holds each of them to who says it.
func holdPieces(t *testing.T, r *Reader, of string, pieces []saidPiece) {
	t.Helper()
	doc := ""
	for _, p := range pieces {
		doc += p.text
	}
	res, err := r.Read(context.Background(), []byte(doc), Options{Name: "record.txt"})
	if err != nil {
		t.Fatal(err)
	}
	said, told := map[string]string{}, ""
	for _, claim := range res.Claims {
		said[claim.Provenance.Quote] = claim.Speaker.Name
	}
	for _, e := range res.Events {
		told += e.Provenance.Quote + "\n"
	}
	for _, p := range pieces {
		switch name, ok := said[p.text]; {
		case p.who == "":
		case p.who == "when" && (ok || !strings.Contains(told, p.text)):
			t.Errorf("%s: the timeline does not tell %q, said by %q", of, p.text, name)
		case p.who == "-" && ok, p.who != "-" && p.who != "when" && !strings.HasSuffix(name, p.who):
			t.Errorf("%s: %q is by %q, want %q", of, p.text, name, p.who)
		}
	}
}
