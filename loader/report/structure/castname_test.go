package structure

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

// The opening lists those who take part behind what they do; where nobody tells what is a name and what a house, none is.
func TestCastNames(t *testing.T) {
	for _, c := range []struct{ lines, want string }{
		{"Chair: Edda Lohmann (Zürich)\nPanellists: Amr El-Sena (Lomé), Kofi Agbeko Wolde (Kara), Ines Ruiz-Oliva (Geneva)", "Edda Lohmann; Amr El-Sena; Kofi Agbeko Wolde; Ines Ruiz-Oliva"},
		{"Discussant: Aviaja Rosing, Ilisimatusarfik (by video)\nModerator: Tom Bold", "Aviaja Rosing; Tom Bold"},
		{"Speakers: Ama Owusu, Legon; Kofi Mensah, the Chronicle; and Edna Marsh", "Ama Owusu; Kofi Mensah; Edna Marsh"},
		{"Participants: Ama Owusu, Kofi Mensah and Edna Marsh", "Ama Owusu; Kofi Mensah; Edna Marsh"},
		{"Speakers: Jane Rowe, a lawyer from Accra, Kofi Mensah", ""},
		{"Participants: about forty students of the university", ""},
		{"Subject: Cocoa Prices", ""},
	} {
		d := Read(token.Split([]rune("The bridge at Aflao\n\nReport of a panel of the Lagos Circle, 3 March 1999\n\n"+c.lines+"\n\nThe panel was held in the rain. Nobody minded it.\n\nDiscussion\n\nDr Ama Owusu\n\nThe border was open.\n")), Options{})
		var got []string
		for _, n := range d.Cast {
			s := d.Text.SpanOf(n)
			got = append(got, d.Text.Slice(s.Start, s.End))
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: %s %q, want %q", c.lines, d.Genre, strings.Join(got, "; "), c.want)
		}
	}
}

// Items of a list in the line of a passage are items; a dot within a sentence parts none.
func TestBulletsInLine(t *testing.T) {
	const head = "Report of a seminar\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\nDr Ama Owusu\n\n"
	_, out := outline(head+"She made three points: • Trade fell. • Nobody noticed. • The bridge is old.\n", Options{})
	for _, want := range []string{"| She made three points:", "| Trade fell.", "| Nobody noticed.", "| The bridge is old."} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if _, out = outline(head+"The sign • Ghana on the bridge was old. It says Ghana • Togo.\n", Options{}); !strings.Contains(out, "The sign • Ghana on the bridge was old. It says Ghana • Togo.") {
		t.Errorf("a sign is parted\n%s", out)
	}
}

// A line that says who speaks, among those that say when, where and who leads, heads nothing; over the topic it may.
func TestSpeakerAmongTheLinesOfATitle(t *testing.T) {
	for _, next := range []string{"Moderator: Ms Edna Marsh", "Date: 3 March 1999", "Venue: Legon"} {
		_, out := outline("Public lecture report\n\nThe bridge at Aflao\n\nSpeaker: Dr. Kofi Mensah, former consul at Ho\n"+next+"\n\nThe lecture was held at Legon and attracted a hundred listeners.\n\nDr. Mensah told of the bridge.\n", Options{})
		if strings.Contains(out, "speaker 1") {
			t.Errorf("%s\n%s", next, out)
		}
	}
}
