package report

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"entente/loader/report/structure"
)

// TestMeetingInBareLines holds the reader to reports of meetings whose lists have no marks
// and whose speakers stand in lines of their own words, with and without blank lines
// between.
func TestMeetingInBareLines(t *testing.T) {
	r := newReader(t)
	dates := []string{"%s %s.", "%s, %s.", "In %s %s.", "In %s, %s.", "%s: %s.", "%s - %s.", "%s – %s.", "%s\t%s.", "%s  %s.", "(%s) %s."}
	labels := []string{"Dr %[1]s (%[2]s): %[3]s", "Dr %[1]s: %[3]s", "Dr %[1]s, %[2]s: %[3]s", "Dr %[1]s - %[3]s", "Dr %[1]s – %[3]s"}
	entries := [][2]string{
		{"1960", "Ethiopia and Egypt establish diplomatic relations"}, {"1974", "the President of Egypt visits Ethiopia"},
		{"1993", "Ethiopia and Egypt sign an agreement"}, {"2011", "Egypt recalls its ambassador from Ethiopia"}, {"2015", "Sudan invades Ethiopia"},
	}
	speakers := [][3]string{
		{"Getachew Bekele", "Addis Ababa", "Egypt depends on the Nile. It fears the dam. Ethiopia should share its data."},
		{"Kim Min-jae", "Yonsei University", "The agreement of 1993 left Sudan out. Egypt must accept that. Sudan will gain from the dam."},
	}
	openings := []string{"The Nile Institute organised a round table on relations between Ethiopia and Egypt on 14 March 2018 in Addis Ababa.\n\nThe presenter recalled the main dates.",
		"On 14 March 2018 the Nile Institute organised a round table on relations between Ethiopia and Egypt in Addis Ababa."}
	for _, gap := range []string{"\n", "\n\n"} {
		for i := range max(len(dates), len(labels)) {
			date, label := dates[i%len(dates)], labels[i%len(labels)]
			var lines, turns []string
			for _, e := range entries {
				lines = append(lines, fmt.Sprintf(date, e[0], e[1]))
			}
			for _, s := range speakers {
				turns = append(turns, fmt.Sprintf(label, s[0], s[1], s[2]))
			}
			doc := "Report of the Round Table on \"Ethiopia and Egypt\"\n\n" + openings[i%2] + "\n\n" + strings.Join(lines, gap) + "\n\nSpeakers\n\n" + strings.Join(turns, gap) + "\n\nRecommendations\n\n1. Ethiopia and Egypt should share data.\n"
			res, err := r.Read(context.Background(), []byte(doc), Options{Name: "meeting.txt"})
			if err != nil {
				t.Fatal(err)
			}
			if d := res.Document; d.Date.String() != "2018-03-14" || len(d.Organisers) != 1 {
				t.Errorf("%q %q: the document is of %s by %v", date, gap, d.Date, d.Organisers)
			}
			dated := map[string]int{}
			for _, e := range res.Events {
				if e.Provenance.Section == structure.Timeline {
					dated[e.Date.String()]++
				}
			}
			for _, e := range entries {
				if dated[e[0]] != 1 {
					t.Errorf("%q %q: %d events of %s", date, gap, dated[e[0]], e[0])
				}
			}
			said := map[string]int{}
			for _, c := range res.Claims {
				said[c.Speaker.Name]++
			}
			if said["Getachew Bekele"] != 3 || said["Kim Min-jae"] != 3 || said["Nile Institute"] != 1 {
				t.Errorf("%q %q: %v", label, gap, said)
			}
		}
	}
}

// TestIntroductionsTellOfOtherDays reads what happened at other times out of the passages that
// introduce a meeting, and nothing of the meeting itself.
func TestIntroductionsTellOfOtherDays(t *testing.T) {
	r := newReader(t)
	const doc = "Seminar summary: Latvia and Russia after the border treaty\n\nThe Institute of Baltic Studies held a seminar on relations between Latvia and Russia in Tartu on 12 June 2008. About forty people attended. %s\n\n" +
		"Prof. Janis Ozols said that the treaty had ended a dispute. He added that trade would double.\n\nDr. Irina Belova argued that nothing was solved.\n"
	for _, c := range []struct{ sentence, want string }{
		{"The border treaty was signed in Moscow on 27 March 2007 by Aigars Kalvitis and Mikhail Fradkov.", "agreement 2007-03-27"},
		{"Russia withdrew its troops from Latvia in August 1994.", "military_withdrawal 1994-08"},
		{"The Russian ambassador visited Latvia for the meeting on 12 June 2008.", ""},
		{"Guests from Russia and Latvia met in June.", ""},
		{"Latvia and Russia are neighbours.", ""},
	} {
		res, err := r.Read(context.Background(), []byte(fmt.Sprintf(doc, c.sentence)), Options{Name: "meeting.txt"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range res.Events {
			got = append(got, string(e.Type)+" "+e.Date.String())
		}
		if strings.Join(got, "; ") != c.want || res.Genre != structure.RoundTable {
			t.Errorf("%s\n\tread %v, want %q; %s", c.sentence, got, c.want, res.Genre)
		}
	}
}
