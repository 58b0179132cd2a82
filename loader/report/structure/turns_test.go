package structure

import (
	"strings"
	"testing"
)

// A name in bold calls a speaker out with brackets and a full stop behind it; in a sentence it does not.
func TestBoldLabel(t *testing.T) {
	const in = "# Report of a seminar\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\n## Discussion\n\n**Prof. Ama Owusu** (University of Ghana). The border was open.\n\n" +
		"**Ewa Lis** (Warsaw): Nobody crossed it.\n\n**Dr. Kofi Mensah** (Lagos) spoke last.\n"
	_, got := outline(in, Options{})
	for _, want := range []string{"Prof. Ama Owusu| The border was open.", "Ewa Lis| Nobody crossed it.", "(Lagos) spoke last."} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if strings.Contains(got, "H body 0 [] Dr. Kofi Mensah|") {
		t.Errorf("a sentence is taken for a label\n%s", got)
	}
}

// Who answers may stand in brackets behind the mark of the answer; other brackets name nobody.
func TestAnswerInBrackets(t *testing.T) {
	const in = "Webinar report\n\nThe Lagos Circle held a webinar on 3 March 1999. The speaker was Dr. Kofi Mensah.\n\nQ & A\n\n" +
		"Q. Is the border open?\n\nA. (Dr. Mensah) It was opened in 1966.\n\nQ. What about cocoa?\n\nA. (After a pause) It is smuggled.\n"
	_, got := outline(in, Options{})
	for _, want := range []string{"Dr. Mensah| It was opened in 1966.", "A| (After a pause) It is smuggled."} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

// A message that is read out heads a part; a message about something does not.
func TestMessageHead(t *testing.T) {
	const in = "Seminar proceedings\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\nVideo message of H.E. Ama Owusu, Consul General of Ghana\n\nI greet you all.\n\nDr Kofi Mensah\n\nThe border was open.\n"
	if _, got := outline(in, Options{}); !strings.Contains(got, "H.E. Ama Owusu| I greet you all.") {
		t.Errorf("the message is nobody's\n%s", got)
	}
	if _, got := outline(strings.Replace(in, "Video message of H.E. Ama Owusu, Consul General of Ghana", "Message of the past", 1), Options{}); !strings.Contains(got, "[] | I greet you all.") {
		t.Errorf("a topic is a speaker\n%s", got)
	}
}

// Speakers under headings of their own are no topics of an article.
func TestSpeakersAreNoTopics(t *testing.T) {
	long := strings.Repeat("the border between the two countries was open in those years and nobody thought of closing it ", 3) + ".\n\n"
	const title = "Report of the Sitting: Ghana and Togo\n\nThe sitting was held in the presence of students.\n\n"
	genre, got := outline(title+"First speaker: Dr. Ama Owusu\n\nShe said that "+long+"Second speaker: Mr. Kofi Mensah\n\nHe said that "+long+"Third speaker: Ms. Ewa Lis\n\nShe said that "+long, Options{})
	if genre != RoundTable {
		t.Errorf("%s\n%s", genre, got)
	}
	if genre, got = outline("Ghana and Togo\n\nA survey.\n\nTrade\n\nToday "+long+"Culture\n\nToday "+long+"Defence\n\nToday "+long, Options{}); genre != Article {
		t.Errorf("%s\n%s", genre, got)
	}
}

// A text whose turns show that people talk is about their meeting, whatever it calls itself: names without a
// title call out, a short question too, and the landmarks at the end are the timeline.
func TestTalkByTurns(t *testing.T) {
	const in = "TWO VOICES\nAccra Desk\n\nKofi Mensah served in Lome. Ewa Lis keeps a shop. Questions by Ama Al-Owusu.\n\nKofi Mensah: The border was open.\n\nEwa Lis: Nobody crossed it.\n\nKofi Mensah: I did.\n\nAma Al-Owusu: You agree on nothing?\n\nEwa Lis: On tea.\n\nLandmarks\n1961: Border closed\n1966: Border opened\n1975: Treaty of Lagos\n"
	genre, got := outline(in, Options{})
	for _, want := range []string{"Ama Al-Owusu| You agree on nothing?", "E timeline 3 [1975]", "Ewa Lis| On tea."} {
		if genre != RoundTable || !strings.Contains(got, want) {
			t.Errorf("%s: no %q in\n%s", genre, want, got)
		}
	}
}

// What those present asked a body to do is their advice; what one of them asked another is not.
func TestAskedByMeeting(t *testing.T) {
	const in = "Report of a seminar\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\nDiscussion\n\nMr. Kofi Mensah said that the border was open.\n\n% to take these to the Government:\n\n- a warehouse at Tema;\n- the number of stamps may be doubled.\n"
	for who, want := range map[string]bool{"Participants asked the Circle": true, "Mr. Kofi Mensah asked Dr. Owusu": false} {
		if _, got := outline(strings.Replace(in, "%", who, 1), Options{}); strings.Contains(got, "B recommendations 2 []") != want {
			t.Errorf("%s: recommendations: %v\n%s", who, !want, got)
		}
	}
}

// TestTownOfDateline keeps the town of a dateline from speaking, and who is called out in capitals from being a town.
func TestTownOfDateline(t *testing.T) {
	const rest = "\n\nAddressing the participants, Sardar Gichki said that Iran was the first to recognise the state, and that people between Quetta and Zahedan had not forgotten it. The Quetta Club gave the hall.\n"
	for text, want := range map[string]int{
		"Seminar on ties with Iran held\nStaff Reporter\n\nQUETTA: Speakers at a seminar on Wednesday stressed the need for open borders and said that trade must grow." + rest:                                                 0,
		"Seminar on ties with Iran held\nTranscript\n\nGICHKI: We all know, Chairman Zehri, that trade must grow.\n\nZEHRI: It must, Mr Gichki, and the border must be open.\n\nGICHKI: So it must.\n\nZEHRI: Thank you all.\n": 4,
	} {
		if n := len(outlineDocument(text).Speakers); n != want {
			t.Errorf("%d turns in %.70q …, want %d", n, text, want)
		}
	}
}
