package report

import (
	"context"
	"strings"
	"testing"
)

// TestSpeakersByOffice gives sentences to whom the list of participants names with the office that
// the report calls them by, and questions and answers to who asks and answers.
func TestSpeakersByOffice(t *testing.T) {
	r := newReader(t)
	const lead = `Seminar on the sea route between Kenya and Oman

Mombasa, 4 May 2014

Participants:
- H.E. Salim Hamad, Ambassador of Oman to Kenya
- Capt. Peter Odhiambo, Harbour Master of Mombasa
- Ms. Fatma Seif, First Secretary, Embassy of Tanzania
- Mr. Daniel Kiptoo, Director of Fisheries
- Dr. Grace Wanjiru, University of Nairobi
- Prof. Ali Mbarak, Kenya Maritime Institute (moderator)

`
	for _, c := range []struct{ text, want string }{
		{"The Harbour Master said that the port should be dredged. He added that the dhows came late.", "Odhiambo Odhiambo"},
		{"The Director of Fisheries complained about trawlers.", "Kiptoo"},
		{"In the First Secretary's view, the two states need a treaty.", "Seif"},
		{"According to the Harbour Master, they come at night.", "Odhiambo"},
		{"Dr. Wanjiru asked the Ambassador why Oman had left the coast. The Ambassador's reply was that nobody had asked it to stay. She wondered if it was too late. The Ambassador's answer: \"It is.\"", "Wanjiru Hamad Wanjiru Hamad"},
		{"Dr. Wanjiru asked the Ambassador why the ferry had stopped. There were no passengers, the Ambassador answered. \"And the cloves?\" she insisted.", "Wanjiru Hamad Wanjiru"},
		{"Mr. Kiptoo disagreed. A student claimed that Oman had sent ships; nobody replied.", "Kiptoo"},
		{"Mr. Kiptoo disagreed. The questioner, a student, insisted.", "Kiptoo"},
		{"Mr. Kiptoo disagreed. It was pointed out that Oman had sent ships in 1964.", "Kiptoo"},
		{"Mr. Kiptoo disagreed. A student of his had told him so.", "Kiptoo Kiptoo"},
		{"Dr. Wanjiru spoke of the dhows. Ms. Seif: \"They come no more.\"", "Wanjiru Seif"},
		{"Dr. Wanjiru intervened to say that the tribunal had drawn the line in 2009.", "Wanjiru"},
		{"Responding to a question from Dr. Wanjiru of the Daily Sun, the First Secretary said that no dhow would be seized.", "Seif"},
		{"In reply Dr. Wanjiru said that no dhow would be seized.", "Wanjiru"},
		{"The Port Authority was founded later.", "-"},
	} {
		res, err := r.Read(context.Background(), []byte(lead+c.text+"\n"), Options{Name: "route.txt"})
		if err != nil {
			t.Fatal(err)
		}
		if n := len(res.Document.Participants); n != 6 {
			t.Errorf("%d participants: %v", n, res.Document.Participants)
		}
		var got []string
		for _, claim := range res.Claims {
			name := strings.Fields(claim.Speaker.Name)
			got = append(got, name[len(name)-1])
			for _, e := range claim.About {
				if e.Code == "OMN" && !strings.Contains(claim.Text, "Oman") {
					t.Errorf("%q is about Oman, which it does not name", claim.Text)
				}
			}
		}
		if len(got) == 0 {
			got = []string{"-"}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}

// TestAskersTakeTurns gives the questions of a discussion in somebody's part to those who ask, dated
// or not, and the answers to who has the part.
func TestAskersTakeTurns(t *testing.T) {
	r := newReader(t)
	const doc = `Report of the Round Table "Oman and East Africa"

Held at Muscat on 3 March 2013 by the Indian Ocean Forum

H.E. Salim Hamad, Ambassador of Tanzania

"Our two peoples are one," he said. Tanzania opened its embassy in Muscat in 2002.

Dr. Huda Marzouq of Sultan Qaboos University asked the Ambassador whether there would be a consulate. The Ambassador's answer was that the matter was open. Ms. Layla Habib wondered why the ferry had been stopped in 2009. The Ambassador's reply was that there were no passengers.
`
	res, err := r.Read(context.Background(), []byte(doc), Options{Name: "table.txt"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, claim := range res.Claims {
		name := strings.Fields(claim.Speaker.Name)
		got = append(got, name[len(name)-1])
	}
	if s := strings.Join(got, " "); s != "Hamad Hamad Marzouq Hamad Habib Hamad" {
		t.Errorf("spoken by %s", s)
	}
}

// TestTheMeetingHolds gives to the organiser what those who met are said to hold, which is no fact.
func TestTheMeetingHolds(t *testing.T) {
	r := newReader(t)
	const doc = `Minutes of the Panel on Turkmenistan and Iran

Ashgabat, 17 October 2019
Organised by the Caspian Studies Centre

Panel: Dr. Reza Farahani (University of Mashhad); Mr. Oraz Geldiyev (former deputy minister)

1. Dr. Farahani said that the gas dispute had been a commercial quarrel.

2. The panel agreed that the swap deal of 2018 had changed nothing yet. It recommended that the two ministries meet twice a year. It was pointed out that Iran had bombed a dam in 1984.
`
	res, err := r.Read(context.Background(), []byte(doc), Options{Name: "panel.txt"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, claim := range res.Claims {
		got = append(got, string(claim.ClaimType)+" "+claim.Speaker.Name)
	}
	want := "assertion Reza Farahani; assertion Caspian Studies Centre; recommendation Caspian Studies Centre"
	if s := strings.Join(got, "; "); s != want || len(res.Events) > 0 {
		t.Errorf("got %s\nwant %s\n%d events", s, want, len(res.Events))
	}
}

// TestSurnamesInCapitals knows by the surname who was called out with the full name before.
func TestSurnamesInCapitals(t *testing.T) {
	r := newReader(t)
	const doc = `Seminar report: Greece and Egypt at Sea

The Hellenic Centre for Maritime Law held a seminar in Piraeus on 21 September 2020.

NIKOS STATHAKIS, professor of law, Athens: The agreement is partial. It leaves out the islands.

AMR EL-SAYED, Egyptian Embassy: My government waited fifteen years.

MURIEL HATTON, Chatham House: I have a doubt.

Q: Did Turkey offer Egypt a better line?
EL-SAYED: It did, in 2013.

STATHAKIS: We must not forget Libya.
`
	res, err := r.Read(context.Background(), []byte(doc), Options{Name: "sea.txt"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, claim := range res.Claims {
		name := strings.Fields(claim.Speaker.Name)
		got = append(got, name[len(name)-1])
	}
	if s := strings.Join(got, " "); s != "Stathakis Stathakis El-Sayed Hatton El-Sayed Stathakis" {
		t.Errorf("spoken by %s", s)
	}
}
