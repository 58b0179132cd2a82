package structure

import (
	"strings"
	"testing"
)

const sitting = `PARLIAMENT OF GHANA
COMMITTEE ON FOREIGN AFFAIRS
Record of the sitting of 3 March 1999
Chair: Hon. Ama Owusu

Agenda:
1. The crossing at Aflao.
2. Cocoa.

The sitting began at 10.05.

Item 1

The Chair welcomed the guests.

Under-secretary in the Ministry of Roads Kofi Mensah:
Honourable members. The bridge was closed in January. It is the third time.

We count four hundred lorries.

The Chair:
Nobody doubts it.

Hon. Tunde Bello:
My voters wait for nine days.

Consul of Togo in Ho Edna Kodjo (by telephone):
Our side opens at six.

Item 2

There were no questions.

The Committee unanimously adopted the following:

The Committee
– calls upon the Minister to report every month;
– considers it right that the bridge be widened;
– asks for two more officers.

Item 3. None.
`

// The record of a sitting: labels on lines of their own with an office in words before the name, or that name who
// leads it; items of the agenda end what was said; what the body does by saying so is its advice.
func TestSittingOfACommittee(t *testing.T) {
	genre, out := outline(sitting, Options{})
	for _, want := range []string{"Kofi Mensah| Honourable members.", "Kofi Mensah| We count", "Chair| Nobody doubts it.", "Tunde Bello| My voters", "Edna Kodjo| Our side",
		"H body 0 [] | Item 2", "[] | There were no questions.", "B recommendations 1 [] | calls upon", "B recommendations 2 [] | considers", "B recommendations 3 [] | asks for", "[] | Item 3. None."} {
		if genre != RoundTable || !strings.Contains(out, want) {
			t.Errorf("no %q in %s\n%s", want, genre, out)
		}
	}
	for _, not := range []string{"Owusu| The sitting", "Owusu| The crossing", "speaker 1 [] Hon. Ama Owusu"} {
		if strings.Contains(out, not) {
			t.Errorf("%q in\n%s", not, out)
		}
	}
}

// Lines before a colon that name no office, or tell something, call nobody out.
func TestLoneLabels(t *testing.T) {
	for _, c := range []struct {
		line string
		who  string // "" for nobody
	}{
		{"The Chairman:", "Chairman"},
		{"THE CHAIRPERSON:", "CHAIRPERSON"},
		{"State Secretary at the Chancellery Edna Kodjo:", "Edna Kodjo"},
		{"Head of the border post at Aflao, Edna Kodjo (Ho):", "Edna Kodjo"},
		{"The reasons for the closure:", ""},
		{"The report of the Director was read by Edna Kodjo:", ""},
		{"Ministry of Roads and Highways:", ""},
	} {
		in := "Report of a seminar\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\nDr Ama Owusu\n\nThe border was open.\n\n" + c.line + "\nNobody crossed the bridge.\n\nDr Kofi Mensah\n\nIt was closed.\n"
		_, out := outline(in, Options{})
		if got := strings.Contains(out, c.who+"| Nobody crossed"); c.who != "" && !got || c.who == "" && !strings.Contains(out, "Dr Ama Owusu| Nobody crossed") && !strings.Contains(out, "[] | Nobody crossed") && !strings.Contains(out, "Dr Ama Owusu| "+c.line+" Nobody crossed") && !strings.Contains(out, "| "+c.line+" Nobody crossed") {
			t.Errorf("%s\n%s", c.line, out)
		}
	}
}

// Clauses with "That" below what a meeting resolved are its advice without the mark of a list.
func TestResolutionsWithoutAMark(t *testing.T) {
	const head = "REPORT OF A WORKSHOP\n\nThe Lagos Circle held a workshop on 3 March 1999.\n\n3.1 \"The bridge and the law\" by Prof. Ama Owusu\nThe presenter told of the bridge. It fell in 1998.\n\n3.2 \"What the cocoa pays\" by Dr. Kofi Mensah, Lagos\nDr. Mensah told of the price.\n\nCOMMUNIQUE\n\n"
	_, out := outline(head+"At the end participants resolved as follows:\nThat the two Governments should widen the bridge;\nThat a joint commission be set up;\nThat Togo be asked to join.\n\nCLOSING\n\nThat was the end of it.\n", Options{})
	if n := strings.Count(out, "P recommendations"); n != 3 || !strings.Contains(out, "Prof. Ama Owusu| The presenter") || !strings.Contains(out, "Dr. Kofi Mensah| Dr. Mensah") || !strings.Contains(out, "[] | That was the end") {
		t.Errorf("%d\n%s", n, out)
	}
	if _, out = outline(head+"At the end participants resolved as follows:\nThat was what the chair had hoped for.\n", Options{}); strings.Contains(out, "P recommendations") {
		t.Errorf("what was hoped is advice\n%s", out)
	}
}

// What those who met concluded may stand behind a colon in the line that says whose it is.
func TestConclusionsInLine(t *testing.T) {
	const head = "Report of a panel\n\nThe Lagos Circle held a panel on 3 March 1999.\n\nDr Ama Owusu\n\nThe border was open.\n\n"
	for _, line := range []string{"Conclusions of the panel, as agreed by the two rapporteurs: The bridge should be widened.", "Proposals of the meeting to both governments of the region: Cocoa should be weighed."} {
		if _, out := outline(head+line+"\n", Options{}); !strings.Contains(out, "P recommendations") {
			t.Errorf("%s\n%s", line, out)
		}
	}
	const line = "Conclusions of the commission of 1998 on the fall of the bridge: The bridge was old."
	if _, out := outline(head+line+"\n", Options{}); strings.Contains(out, "recommendations 1") {
		t.Errorf("%s\n%s", line, out)
	}
}

// Labels in the record of a sitting that name nobody, who presides or who asks; words with a colon that are none.
func TestLabelsOfARecord(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"The President: Who pays?", "moderator| Who pays?"},
		{"THE CHAIRMAN. — Who pays?", "moderator| Who pays?"},
		{"OWUSU-DARKO. — The bridge is old.", "OWUSU-DARKO/| The bridge is old."},
		{"Student (not identified): Who pays?", "question| Who pays?"},
		{"A voice from the hall: Nobody pays.", "question| Nobody pays."},
		{"Question by Mr. Kwame Asare (The Chronicle): Who pays?", "Mr. Kwame Asare/| Who pays?"},
		{"The President of Togo: a life", "Dr Kofi Mensah/| The President of Togo: a life"},
		{"Student numbers at Legon: four hundred.", "Dr Kofi Mensah/| Student numbers at Legon: four hundred."},
		{"A voice that nobody had heard: it came from the hall.", "Dr Kofi Mensah/| A voice that nobody had heard: it came from the hall."},
	} {
		in := "Report of a seminar\n\nThe Lagos Circle held a seminar on 3 March 1999. Ama Owusu-Darko and Edna Marsh (Ho) were present. Mr. Tunde Bello was in the chair.\n\nEdna Marsh: The border was open.\n\nDr Kofi Mensah: It was closed.\n\n" + c.line + "\n"
		d := outlineDocument(in)
		got := ""
		for _, b := range d.Blocks {
			who := ""
			if b.Speaker >= 0 {
				s := d.Speakers[b.Speaker]
				who = d.Text.Slice(s.Span.Start, s.Span.End) + "/" + s.Role
			}
			got += who + "| " + d.Text.Slice(b.Span.Start, b.Span.End) + "\n"
		}
		if !strings.Contains(got, c.want) {
			t.Errorf("%s: no %q in\n%s", c.line, c.want, got)
		}
	}
}

// Who leads a session is told in a line of its own by any title; what the chair does at the end is no advice, and a question
// without its mark heads a list.
func TestWhoLeadsASession(t *testing.T) {
	const in = "Ghana–Togo Encounter\nLomé, 3 March 1999\nSUMMARY RECORD\n\nFirst session\nPresident of the session: Prof. Tunde Bello\n\nDr Ama Owusu: The border was open.\n\nSecond session\nPresident of the session: Prof. Ama Owusu\n\nMr Kofi Mensah told of the bridge.\n\nWhat should follow\n\n- The bridge should be widened.\n- A second ferry is needed.\n\nThe Chair summed up the session and thanked all.\n"
	_, out := outline(in, Options{})
	for _, want := range []string{"[] | Mr Kofi Mensah told", "B recommendations 2 [] | A second ferry", "[] | The Chair summed up"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if strings.Contains(out, "recommendations 3") || strings.Contains(out, "Bello|") {
		t.Errorf("%s", out)
	}
	if _, out = outline(strings.Replace(in, "What should follow", "What the chair remembered", 1), Options{}); !strings.Contains(out, "| What the chair remembered") {
		t.Errorf("%s", out)
	}
}
