package structure

import (
	"strings"
	"testing"
)

// Who presides is called by the seat; that, titles in capitals and dashes make the record of a meeting.
func TestSeatLabels(t *testing.T) {
	record := `CHAMBER OF DEPUTIES

Subject: the bridge over the Mono

THE CHAIRPERSON (Ama Owusu) – The bridge is older than we are.

MS. EFUA SENA – It was built in 1958 and nobody has painted it.

THE CHAIRPERSON – And the ferry?

MR. KOJO ATTA – The ferry sank.
`
	for _, c := range []struct{ name, in, want string }{
		{"dashes", record, "H body 0 [] Ama Owusu| Ama Owusu\nP speaker 1 [] Ama Owusu| The bridge is older than we are.\nH body 0 [] MS. EFUA SENA| MS. EFUA SENA\n"},
		{"the seat alone", record, "H body 0 [] CHAIRPERSON| CHAIRPERSON\nP speaker 1 [] CHAIRPERSON| And the ferry?\n"},
		{"an acting one", strings.ReplaceAll(record, "THE CHAIRPERSON –", "THE ACTING CHAIR:"), "H body 0 [] CHAIR| CHAIR\nP speaker 1 [] CHAIR| And the ferry?\n"},
		{"small letters in a report of a meeting", "Minutes of the 3rd round table\n\nA round table was held by the Delta Institute on 3 May 2020.\n\nThe Moderator: Who built it?\n\nDr Efua Sena: Nobody knows.\n\nThe Moderator: Thank you.\n", "H body 0 [] Moderator| Moderator\nP speaker 1 [] Moderator| Who built it?\n"},
		{"those who have no name", "Proof transcript of the forum\n\nPANEL 3: GREATER SUNRISE, LESSER TRUST?\n\nOn stage: Ms Ama Owusu (Chair, Delta Institute); Dr Efua Sena (Lomé)\n\nTHE CHAIR: Who built it?\n\nDR SENA: Nobody knows.\n\nQUESTION FROM FLOOR: My question is about cocoa.\n\nDR SENA: There is none.\n\nAudience member: And gold?\n\nDR SENA: None.\n", "H body 0 [] QUESTION| QUESTION\nP speaker 1 [] QUESTION| My question is about cocoa.\nH body 0 [] DR SENA| DR SENA\nP speaker 1 [] DR SENA| There is none.\nH body 0 [] Audience| Audience\nP speaker 1 [] Audience| And gold?\n"},
		{"the first line of a page", "NATIONAL CONGRESS – OPEN HEARING No. 8\n\n" + record, "H body 0 [] | NATIONAL CONGRESS – OPEN HEARING No. 8\n"},
	} {
		if genre, out := outline(c.in, Options{}); genre != RoundTable || !strings.Contains(out, c.want) {
			t.Errorf("%s: a %s without %q\n%s", c.name, genre, c.want, out)
		}
	}
	for _, in := range []string{
		"Ghana: who governed\n\nThe President – elected in 1996 – signed the pact in 1998 with Togo.\n\nThe Chair of the council resigned in 1999.\n\nThe President: a portrait, was printed in 2001 and sold out.\n",
		"GHANA AND TOGO\n\nTHE PRESIDENT\n\nThe president visited Togo in 1998.\n\nTHE CHAIR – AN EMPTY SEAT\n\nNobody sat there in 1999.\n",
	} {
		if genre, out := outline(in, Options{}); genre != Article || strings.Contains(out, "speaker") {
			t.Errorf("a %s\n%s", genre, out)
		}
	}
}

// Somebody who leads what is said on a stage, and the number of a meeting of participants, make the report of a meeting.
func TestLedTalks(t *testing.T) {
	body := "\n\nDr Efua Sena said that nobody had counted. Mr Kojo Atta disagreed.\n"
	for _, c := range []struct {
		in    string
		genre Genre
	}{
		{"Evening at the harbour house\nGHANA AND TOGO, SIXTY YEARS ON\n\nFour chairs stand on the stage. Journalist Ama Owusu leads the conversation." + body, RoundTable},
		{"Ghana and Togo\n\nThe Chair brought together two voices for a conversation moderated by the editor Ama Owusu." + body, RoundTable},
		{"VOLTA CONVERSATIONS\nMeeting XII. Ho and Lomé, 24-26 May 2024\nA notebook, authorised by the participants" + body, RoundTable},
		{"Ghana and Togo\n\nGhana led the discussion on cocoa in the assembly." + body, Article},
		{"VOLTA NEWS\nMeeting in Ho, 24 May 2024\nBoth presidents were there" + body, Article},
	} {
		if genre, out := outline(c.in, Options{}); genre != c.genre {
			t.Errorf("a %s, want %s\n%s", genre, c.genre, out)
		}
	}
}

// Signs head the parts of a page and of its parts; the facts of a meeting in a list call nobody out.
func TestGlyphOutline(t *testing.T) {
	page := `[Sketch] The 3rd Chad-Niger Forum

○ Date & Time: May 4 (Wed), 2022
○ Host: Sahel Institute / Lake Centre
○ Participants: 40 experts

The forum was held on the anniversary of relations.

■ Opening
Director Ali Kané stated that the border is a river.

■ Session 1: Forty years of the treaty (Moderator: Prof. Amina Yusuf, Diffa)

▷ Presentation 1. Dr. Paul Deby
- The names were faster than the contents
- The lake should be judged calmly

▷ Presentation 2. Prof. Rosa Villar
- Copper is no policy
- Fish is

■ Closing
The forum ended.
`
	genre, out := outline(page, Options{})
	for _, want := range []string{"B body 2 [] | Host: Sahel Institute / Lake Centre\n", "H body 0 [] | Opening\n", "B speaker 2 [] Dr. Paul Deby| The lake", "B speaker 1 [] Prof. Rosa Villar| Copper", "H body 0 [] | Closing\n"} {
		if genre != RoundTable || !strings.Contains(out, want) {
			t.Errorf("a %s without %q\n%s", genre, want, out)
		}
	}
}

// A list of dates that nobody is said to have told is the document's, also behind the words of a speaker.
func TestDatesBehindSpeakers(t *testing.T) {
	head := "Minutes of the 3rd round table\n\nA round table was held by the Delta Institute on 3 May 2020.\n\nDr Efua Sena: Nobody knows who built it.\n\nMr Kojo Atta: The ferry sank.\n\n"
	dates := "\n\n1 March 1958 – the bridge opens\n9 June 1966 – the bridge is closed\n7 May 1998 – it is opened once more\n"
	for _, c := range []struct{ lead, want string }{
		{"Table of dates handed out by the secretariat:", "E timeline 1 [1958-03-01] | 1 March 1958 – the bridge opens\n"},
		{"The editors add a guide for the reader:", "E timeline 1 [1958-03-01] | 1 March 1958 – the bridge opens\n"},
	} {
		if _, out := outline(head+c.lead+dates, Options{}); !strings.Contains(out, c.want) {
			t.Errorf("%q: no %q\n%s", c.lead, c.want, out)
		}
	}
}

// Headings keep their section whatever brackets add to them.
func TestHeadingsWithBrackets(t *testing.T) {
	head := "Minutes of the 3rd round table\n\nA round table was held by the Delta Institute on 3 May 2020.\n\nDr Efua Sena: Nobody knows who built it.\n\n"
	for _, heading := range []string{"What is to be done (summary by the moderator on behalf of all who were in the room):", "What should be done (as read out):", "Recommendations (not put to a vote)"} {
		if _, out := outline(head+heading+"\n→ paint the bridge\n→ raise the ferry\n", Options{}); !strings.Contains(out, "B recommendations 2 [] | raise the ferry") {
			t.Errorf("%s\n%s", heading, out)
		}
	}
}
