package report

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"entente/schema"
)

// What a speaker warns of is asserted, the warning is not; who chaired the meeting is no claim.
func TestTheClaimIsNoStatementOfItsOwn(t *testing.T) {
	res, err := newReader(t).Read(context.Background(), []byte(`Report of the Round Table on "Ethiopia and Egypt"

The Institute of Nile Studies held a round table on March 14, 2019. The main speakers were Amb. Tesfaye Bekele, former ambassador of Ethiopia to Cairo, and Dr. Laila Mansour of Cairo University. The meeting was chaired by Prof. Hailu Desta.

Presentations

Amb. Tesfaye Bekele began by recalling that Ethiopia contributes most of the water. He warned that Egypt was arming Eritrea. In 2013 Ethiopia summoned the Egyptian ambassador, he added.

Dr. Laila Mansour said that Ethiopia had broken its word.
`), Options{Name: "nile.txt"})
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Claims) != 4 {
		t.Fatalf("%d claims: %+v", len(res.Claims), res.Claims)
	}
	for _, c := range res.Claims {
		for _, e := range c.Asserts {
			if e.Type == schema.Statement && spokenBy(&e, c.Speaker) {
				t.Errorf("%q asserts its own words: %+v", c.Text, e)
			}
		}
	}
	if c := res.Claims[2]; len(c.Asserts) != 1 || c.Asserts[0].Type != schema.Statement || c.Asserts[0].Source[0].Code != "ETH" {
		t.Errorf("%q asserts %+v", c.Text, c.Asserts)
	}
}

// TestReportingVerbStatesNothing takes no verb by which a sentence is reported for a statement of the
// speaker's state; an advocate is known by name and title.
func TestReportingVerbStatesNothing(t *testing.T) {
	res, err := newReader(t).Read(context.Background(), []byte(`Report of the Seminar "Oman and Pakistan"

Held on 3 March 2013 in Muscat by the Oman Circle. Adv. Salma Rashid (Oman) and Mufti Tariq Usmani (Pakistan) were the speakers.

Adv. Rashid said that the courts of Oman were weak. She criticised the arrest of judges in 2012. Pakistan criticised it in 2013, she said.
`), Options{Name: "oman.txt"})
	if err != nil {
		t.Fatal(err)
	}
	stated := 0
	for _, c := range res.Claims {
		if c.Speaker.Name != "Salma Rashid" {
			t.Errorf("%q is said by %s", c.Text, c.Speaker.Name)
		}
		stated += len(c.Asserts)
	}
	if len(res.Claims) != 3 || stated != 1 {
		t.Errorf("%d claims, %d asserted", len(res.Claims), stated)
	}
}

// TestExpertsGoOn takes "spoke of", "traced" for words where an expert is quoted anyway, and
// for a deed where a leader of history does so.
func TestExpertsGoOn(t *testing.T) {
	r := newReader(t)
	doc := "Bangladesh and India at fifty\n\nThe historian Mrinal Kanti Basu noted that both sides needed patience. He spoke of how the relations had been forged in 1971. " +
		"He traced the course of the Ganges treaty.\n\nJawaharlal Nehru visited Dacca in 1947. He spoke of the rivers.\n"
	res, err := r.Read(context.Background(), []byte(doc), Options{Name: "fifty.txt"})
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]int{}
	for _, c := range res.Claims {
		said[c.Speaker.Name]++
	}
	if said["Mrinal Kanti Basu"] != 3 || len(said) != 1 {
		t.Errorf("claims by speaker: %v; want three of the historian's and none of Nehru's", said)
	}
}

// What the chair says within a speaker's part is the chair's; that she welcomes those present is
// no claim.
func TestChairIntervenes(t *testing.T) {
	const doc = `Report of the Round Table on "Chad and Libya"

The Sahel Institute organised a round table on 14 March 2018.

PARTICIPANTS

1. Dr. Amina Saleh, Director (Chair)
2. Dr. Omar Deby, historian (Speaker)
3. Dr. Idris Haroun, economist (Speaker)

The Chair welcomed the participants. She recalled that the border was drawn in 1955.

Dr. Omar Deby

Libya invaded Chad in 1980. The Chair observed at this point that %s. Libya must pay for the mines.

Dr. Idris Haroun

Trade has grown. The chair of the board resigned in 2012.

RECOMMENDATIONS

1. Chad and Libya should clear the mines.
`
	res, err := newReader(t).Read(context.Background(), []byte(strings.Replace(doc, "%s", "the institute is not a court", 1)), Options{Name: "meeting.txt"})
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]string{}
	for _, c := range res.Claims {
		said[strings.Fields(c.Text)[1]+" "+strings.Fields(c.Text)[2]] = c.Speaker.Name
	}
	for words, want := range map[string]string{
		"Chair welcomed": "", "recalled that": "Amina Saleh", "invaded Chad": "Omar Deby", "Chair observed": "Amina Saleh", "must pay": "Omar Deby", "chair of": "Idris Haroun",
	} {
		if said[words] != want {
			t.Errorf("%q by %q, want %q", words, said[words], want)
		}
	}
}

func TestMeetingAdvisesInProse(t *testing.T) {
	const text = `REPORT OF THE SEMINAR "PERU AND ECUADOR"

The Andean Forum held a seminar in Quito on 10 December 2018.

Conclusions

The seminar concluded that Peru should open the market at the border. It also recommended a joint commission. The house was full. Participants agreed that the peace had held. It was suggested that the two presidents meet every year.
`
	res, err := newReader(t).Read(context.Background(), []byte(text), Options{Name: "seminar"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range res.Claims {
		got = append(got, fmt.Sprintf("%s, %s: %s", c.Speaker.Name, c.ClaimType, c.Text))
	}
	want := []string{
		"Andean Forum, recommendation: The seminar concluded that Peru should open the market at the border.",
		"Andean Forum, recommendation: It also recommended a joint commission.",
		"Andean Forum, recommendation: It was suggested that the two presidents meet every year.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// TestStoriesGoOnBetweenQuotations leaves to the document what it tells between two quotations of one
// person after some time.
func TestStoriesGoOnBetweenQuotations(t *testing.T) {
	res, err := newReader(t).Read(context.Background(), []byte("Bulgaria and Turkey\n\nIn March 2017 Erdoğan complained of \"pressure\" on the Turks of Bulgaria. A year later Boyko Borisov hosted him in Varna. \"We are not going to leave the table,\" Erdoğan told reporters there.\n"), Options{Name: "a.txt", Genre: "article"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range res.Claims {
		if strings.Contains(c.Text, "hosted") {
			t.Errorf("%q is a claim of %s", c.Text, c.Speaker.Name)
		}
	}
	if len(res.Claims) == 0 {
		t.Error("no claim at all")
	}
}

// TestMarksOfQuotations reads a timeline alike, whatever marks its quotations stand in.
func TestMarksOfQuotations(t *testing.T) {
	const doc = "Norway and Libya: a timeline\n\n20 July 2019\nErna Solberg, the Norwegian prime minister, warns of <serious consequences>. <We will respond,> she adds.\n\n" +
		"4 July 2019\nNorwegian police seize a Libyan tanker in Bergen. <An act of piracy,> says Mohamed Siala, the foreign minister of Libya.\n\n" +
		"March 2011\nNorway bombs Libya. The historian Anna Vik calls the decision <the quickest in our history>. Muammar Gaddafi denounces Oslo as <the crusaders of the north>.\n"
	for _, marks := range [][2]string{{"\"", "\""}, {"“", "”"}, {"‘", "’"}, {"'", "'"}} {
		res, err := newReader(t).Read(context.Background(), []byte(strings.NewReplacer("<", marks[0], ">", marks[1]).Replace(doc)), Options{Name: "t.txt"})
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Claims) != 5 {
			t.Errorf("%s%s: %d claims, want 5", marks[0], marks[1], len(res.Claims))
		}
	}
}
