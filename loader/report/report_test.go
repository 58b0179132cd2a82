package report

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"entente/loader/report/structure"
	"entente/schema"
)

const seminar = `Report of a seminar

On 3 March 1999 the Lagos Institute organised a seminar on the topic "Nigeria and Ghana". Dr Ama Owusu was the speaker.

The history was presented in these points:

• Diplomatic relations established in 1960
• President Shagari visited Ghana in 1981

Dr Ama Owusu

Nigeria is a strong neighbour. In 1983 Nigeria expelled the Ghanaians. We should talk. These days the Freemasons are secretly controlling our banks.

Recommendations

1. Trade between Nigeria and Ghana must grow.
`

func TestReport(t *testing.T) {
	res, err := newReader(t).Read(context.Background(), []byte(seminar), Options{Name: "seminar.txt"})
	if err != nil {
		t.Fatal(err)
	}
	d := res.Document
	if res.Genre != structure.RoundTable || d.Date.String() != "1999-03-03" || d.Title != "Nigeria and Ghana" || len(d.Organisers) != 1 || d.Organisers[0].Name != "Lagos Institute" {
		t.Errorf("document: %+v", d)
	}
	if len(d.Participants) != 1 || d.Participants[0].Name != "Ama Owusu" || d.Participants[0].Role != "speaker" {
		t.Errorf("participants: %+v", d.Participants)
	}
	if len(res.Events) != 2 || res.Events[0].Type != schema.RelationsEstablished || len(res.Events[0].Party) != 2 || res.Events[1].Type != schema.Visit || res.Events[1].Date.String() != "1981" {
		t.Errorf("events: %+v", res.Events)
	}
	want := []schema.ClaimType{schema.Evaluation, schema.Assertion, schema.Recommendation, schema.Assertion, schema.Recommendation}
	if len(res.Claims) != len(want) {
		t.Fatalf("%d claims", len(res.Claims))
	}
	for i, c := range res.Claims {
		if c.ClaimType != want[i] {
			t.Errorf("%q: %s, want %s", c.Text, c.ClaimType, want[i])
		}
		if got := string(res.Text.Runes[c.Provenance.Start:c.Provenance.End]); got != c.Provenance.Quote {
			t.Errorf("quote %q, text %q", c.Provenance.Quote, got)
		}
	}
	if c := res.Claims[3]; c.Advisory != schema.CollectiveBlame || len(c.Asserts) > 0 {
		t.Errorf("advisory: %+v", c)
	}
	if c := res.Claims[4]; c.Speaker.Name != "Lagos Institute" || c.Provenance.Section != structure.Recommendations {
		t.Errorf("recommendation: %+v", c)
	}
}

func TestSameTwice(t *testing.T) {
	r := newReader(t)
	ids := func() string {
		res, err := r.Read(context.Background(), []byte(seminar), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		for _, rec := range res.Records() {
			b.WriteString(string(rec.RecordID()) + "\n")
		}
		return b.String()
	}
	if a, b := ids(), ids(); a != b {
		t.Errorf("two readings differ:\n%s\n%s", a, b)
	}
}

func TestOverride(t *testing.T) {
	res, err := newReader(t).Read(context.Background(), []byte("1990: War between Chad and Libya.\n1991: Peace.\n1992: Trade.\n"), Options{Genre: structure.Article})
	if err != nil || res.Genre != structure.Article {
		t.Errorf("%v %v", res, err)
	}
}

func FuzzRead(f *testing.F) {
	r := newReader(f)
	f.Add(seminar)
	f.Add("!0")
	f.Add("0000000000000000000000000000000000000\n•(")
	f.Add("1990: War.\n- 12 -\n1991, 3 May – Zia’s visit to the U.S.S.R.; \"talks,\" said Gromyko.\n")
	f.Add("\u202eزار الرئيس موسكو 1982\u202c\n\n• x\n" + strings.Repeat("(", 300))
	f.Add(strings.Repeat("<ul><li>", 200) + "1. a) i. • The ")
	f.Fuzz(func(t *testing.T, s string) {
		res, err := r.Read(context.Background(), []byte(s), Options{})
		if err != nil {
			if k := schema.KindOf(err); k != schema.Invalid && k != schema.TooLarge {
				t.Fatal(err)
			}
			return
		}
		for _, rec := range res.Records() {
			if err := rec.Validate(); err != nil {
				t.Fatalf("%+v: %v", rec, err)
			}
		}
		for _, e := range res.Events {
			if p := e.Provenance; string(res.Text.Runes[p.Start:p.End]) != p.Quote || p.End <= p.Start {
				t.Fatalf("provenance %+v", p)
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	r := newReader(b)
	data := []byte(strings.Repeat(seminar, 300))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := r.Read(context.Background(), data, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

const interview = `Interview with Henry Okello, former Foreign Minister of Uganda
Recorded in Kampala on 3 June 2008

Q: How did relations with Tanzania go wrong?

A: They went wrong in 1971. Amin took power.

INTERVIEWER: Was it a surprise?

OKELLO: No. Libya was wrong to help him.
`

// In a transcript the answers are the guest's, by whatever label; who asks has no name.
func TestInterview(t *testing.T) {
	res, err := newReader(t).Read(context.Background(), []byte(interview), Options{Name: "interview.txt"})
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Claims) != 4 {
		t.Fatalf("%d claims", len(res.Claims))
	}
	for _, c := range res.Claims {
		if c.Speaker.Name != "Henry Okello" {
			t.Errorf("%q is said by %q", c.Text, c.Speaker.Name)
		}
	}
	if len(res.Events) > 0 {
		t.Errorf("events: %+v", res.Events[0])
	}
}

const handedOn = `Report of a seminar

On 3 March 1999 the Lagos Institute organised a seminar on the topic "Nigeria and Ghana".

Dr. Ama Owusu

Nigeria is a strong neighbour.

Mr. Kofi Boateng of the Accra Institute was of the opinion that trade is poor. He added that visas are dear.

Recommendations

- Visa rules be relaxed.
- Publish the report of the commission.
`

// In one speaker's part another may take the floor; advice need not say "should".
func TestFloorIsTaken(t *testing.T) {
	res, err := newReader(t).Read(context.Background(), []byte(handedOn), Options{Name: "seminar.txt"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range res.Claims {
		got = append(got, c.Speaker.Name+": "+string(c.ClaimType))
	}
	want := "Ama Owusu: evaluation; Kofi Boateng: evaluation; Kofi Boateng: assertion; Lagos Institute: recommendation; Lagos Institute: recommendation"
	if strings.Join(got, "; ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, "; "), want)
	}
}

// TestListWithinEntry holds items of a list under a dated entry to the entry's date, and
// two entries of one year to two events.
func TestListWithinEntry(t *testing.T) {
	const chronology = `Key dates in relations between India and Pakistan

1963: India and Pakistan reach a trade agreement.
1963: India and Pakistan reach a border agreement.
1999: The Prime Minister of India visits Pakistan.
%s Indian troops attack Pakistan in Kargil.
%[1]s Pakistan expels an Indian diplomat.
2001: India accuses Pakistan.
`
	for _, mark := range []string{"-", "—", "*", "•", "–"} {
		result, err := newReader(t).Read(context.Background(), []byte(fmt.Sprintf(chronology, mark)), Options{Name: "list.txt"})
		if err != nil {
			t.Fatal(err)
		}
		dates := map[schema.EventType][]string{}
		for _, e := range result.Events {
			dates[e.Type] = append(dates[e.Type], e.Date.String())
		}
		for kind, want := range map[schema.EventType]string{schema.Agreement: "1963 1963", schema.MilitaryAction: "1999", schema.RelationsSevered: "1999", schema.Statement: "2001"} {
			if got := strings.Join(dates[kind], " "); got != want {
				t.Errorf("%q: %s is dated %q, want %q", mark, kind, got, want)
			}
		}
	}
}

// TestDateline holds the reader to the day of publication above a chronology, in the forms
// that agencies and web pages give it, and days of the week to what they count from.
func TestDateline(t *testing.T) {
	r := newReader(t)
	for _, stamp := range []string{"Fri Nov 24, 2006 6:28am EST", "Published: 24 November 2006", "24 November 2006, 10:15 GMT", "Last updated on: November 24, 2006 06:28 PM", "2006-11-24T10:00:00Z",
		"Last updated: 24/11/2006", "Friday, November 24, 2006 | ANALYSIS", "November 24, 2006 | World News"} {
		res, err := r.Read(context.Background(), []byte("CHRONOLOGY-Main events in Chinese-Pakistani relations\n\n"+stamp+`

President Hu Jintao visited Pakistan on Friday. Pakistan was among the first states that recognised China. These are the main dates.

1950 - Pakistan recognises China.

1951 - China and Pakistan establish diplomatic relations.
`), Options{Name: "chronology.txt"})
		if err != nil {
			t.Fatal(err)
		}
		if res.Document.Date.String() != "2006-11-24" {
			t.Errorf("%q: the document is dated %q", stamp, res.Document.Date)
		}
		if len(res.Events) != 3 || res.Events[0].Date.String() != "2006-11-24" {
			t.Errorf("%q: %d events: %+v", stamp, len(res.Events), res.Events)
		}
	}
}

// TestSignedOff dates a document by its last line, and not by the years or the list in it.
func TestSignedOff(t *testing.T) {
	r := newReader(t)
	for doc, want := range map[string]string{
		"India and Oman\n\nIndia and Oman signed a treaty in 1953.\n\nGulf Division\nDecember 2022\n":                                                                                                                                      "2022-12",
		"India and Oman\n\nIndia and Oman signed a treaty in 1953.\n\nMuscat, 3 December 2022\n":                                                                                                                                           "2022-12-03",
		"India and Oman\n\nIndia and Oman signed a treaty in 1953.\n\nVisits\n\n- Rajiv Gandhi, Prime Minister, November 1985\n- Manmohan Singh, Prime Minister, November 2008\n\nGulf Division\nDecember 2022\n":                          "2022-12",
		"India and Oman\n\nIndia and Oman signed a treaty in 1953.\n\nVisits\n\n- Rajiv Gandhi, Prime Minister, November 1985\n- Manmohan Singh, Prime Minister, November 2008\n":                                                          "",
		"Two Memories: India and Oman 1918-2019\nReport of the seminar\n\nOn 21 November 2019 the Institute held a seminar on India and Oman. Dr. Amal Nasser was in the chair.\n\nDr. Amal Nasser\n\nTrade must grow. Visas should go.\n": "2019-11-21",
	} {
		res, err := r.Read(context.Background(), []byte(doc), Options{Name: "brief.txt"})
		if err != nil {
			t.Fatal(err)
		}
		if got := res.Document.Date.String(); got != want {
			t.Errorf("%q: dated %q, want %q", doc, got, want)
		}
	}
}

// TestTitle takes for the title what a document is about, not who issues it, what sort it is
// of, where on a site it stands or when it was printed.
func TestTitle(t *testing.T) {
	const body = "\n\nThis list gives the main turns.\n\n1969: Chad and Libya sign a trade agreement.\n\n1972: Chad breaks off relations with Israel.\n\n1980: Libya invades Chad.\n"
	r := newReader(t)
	for opening, want := range map[string]string{
		"CHESAPEAKE CENTER FOR MAGHREB STUDIES\nFact Sheet No. 27\n\nLibya and Chad: A Chronology, 1969-2011\n(revised November 7, 2011)": "Libya and Chad: A Chronology, 1969-2011",
		"Embassy of Libya in Chad\nHome > About us > Relations\n\nLIBYA - CHAD RELATIONS\nLast updated: 30/12/2019":                       "LIBYA - CHAD RELATIONS",
		"THE DESERT COURIER\nSunday, June 14, 2009 | ANALYSIS\n\nLorries and lances\n\nBy Tan Mei Lin in Tripoli":                         "Lorries and lances",
		"Sahel Policy Forum\n\nPolicy Paper No. 3, April 2012\n\nFrom foes to friends: Libya and Chad":                                    "From foes to friends: Libya and Chad",
		"Libya and Chad: a chronology":                                           "Libya and Chad: a chronology",
		"Milestones of the Institute for Peace between Libya and Chad\n\nREPORT": "Milestones of the Institute for Peace between Libya and Chad",
	} {
		res, err := r.Read(context.Background(), []byte(opening+body), Options{Name: "chronology.txt"})
		if err != nil {
			t.Fatal(err)
		}
		if res.Document.Title != want {
			t.Errorf("%q: title %q, want %q", opening, res.Document.Title, want)
		}
	}
}

// TestPairAtTheEventsDate holds a paragraph that runs over the end of a state to the states of
// each event's own date.
func TestPairAtTheEventsDate(t *testing.T) {
	res, err := newReader(t).Read(context.Background(), []byte(`India and Vietnam

India and North Vietnam established diplomatic relations on 7 January 1972. A cultural agreement was signed in March 1997.
`), Options{Name: "relations.txt", Genre: structure.Article})
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, e := range res.Events {
		for _, p := range e.Party {
			codes = append(codes, p.Code)
		}
	}
	if got := strings.Join(codes, " "); got != "IND VDR IND VNM" {
		t.Errorf("parties %s, want IND VDR IND VNM", got)
	}
}

// TestSpeechIsItsSpeakers reads the text of a speech as what its speaker holds, no word of it
// as a fact, and an article about a speech as an article.
func TestSpeechIsItsSpeakers(t *testing.T) {
	r := newReader(t)
	const body = "\n\nLadies and gentlemen,\n\nIt is a pleasure to be here. Denmark recognised Poland in 1919. In June 1997 my predecessor signed an agreement with Poland.\n\nWe will stand by Poland. Moscow must respect its neighbours.\n\nThank you.\n"
	for _, c := range []struct {
		title   string
		speaker string
	}{
		{"Address by Foreign Minister Anders Lund at the Nordic Institute, Copenhagen, 14 May 2015", "Anders Lund"},
		{"Speech of H.E. Anders Lund\nNordic Institute, 14 May 2015", "Anders Lund"},
		{"Remarks by President Anders Lund (as delivered)", "Anders Lund"},
		{"Keynote address delivered by Dr. Anders Lund, Director of the Nordic Institute", "Anders Lund"},
		{"Denmark and Poland", ""},
	} {
		res, err := r.Read(context.Background(), []byte(c.title+body), Options{Name: "speech.txt"})
		if err != nil {
			t.Fatal(err)
		}
		if c.speaker == "" {
			if len(res.Events) == 0 {
				t.Errorf("%q: no event", c.title)
			}
			continue
		}
		if len(res.Events) > 0 || len(res.Claims) != 5 {
			t.Errorf("%q: %d events, %d claims", c.title, len(res.Events), len(res.Claims))
		}
		for _, cl := range res.Claims {
			if cl.Speaker.Name != c.speaker {
				t.Errorf("%q: %q said %q", c.title, cl.Speaker.Name, cl.Text)
			}
		}
	}
	const about = "Speech of Foreign Minister Anders Lund moves Poland\n\nDenmark recognised Poland in 1919. In June 1997 Denmark and Poland signed an agreement.\n"
	res, err := r.Read(context.Background(), []byte(about), Options{Name: "article.txt"})
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Events) == 0 || len(res.Claims) > 0 {
		t.Errorf("an article about a speech: %d events, %d claims", len(res.Events), len(res.Claims))
	}
}
