package report

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"entente/schema"
)

// TestRollOfVisits reads lists of visits whose entries are names and dates, under the heads
// that ministries and embassies give them.
func TestRollOfVisits(t *testing.T) {
	r := newReader(t)
	heads := []string{
		"High-level visits\n\nFrom Mongolia to Japan\n",
		"Visits from Mongolia to Japan\n",
		"VISITS OF MONGOLIAN LEADERS TO JAPAN\n",
		"High level exchanges\n\nThe following visits have been paid from Mongolia to Japan:\n",
		"High-level visits\n\nFrom Mongolia to Japan:\n",
		"High-level exchanges\n\nFrom Mongolia\n",
		"B. from Ulaanbaatar to Tokyo official visits were made. These include:-\n",
	}
	entries := []struct {
		line string
		want []string
	}{
		{"Prime Minister S. Bayar - July 2009", []string{"2009-07"}},
		{"Prime Minister S. Bayar, July 2009.", []string{"2009-07"}},
		{"Prime Minister S. Bayar (July 2009)", []string{"2009-07"}},
		{"July 2009: Prime Minister S. Bayar", []string{"2009-07"}},
		{"H.E. S. Bayar, Prime Minister, 15-18 July 2009", []string{"2009-07-15/2009-07-18"}},
		{"Prime Minister S. Bayar: state visit in May 2008, working visit in July 2009.", []string{"2008-05", "2009-07"}},
		{"H.E. S. Bayar, Minister Responsible for External Trade, July 2009", []string{"2009-07"}},
		{"Dr. S. Bayar, Secretary General, Ministry of Defence, 30 July-2 August 2009", []string{"2009-07-30/2009-08-02"}},
		{"Mr. Sodnom Ganbat, Minister of Roads, Mining and Investment Promotion, 10 July 2009", []string{"2009-07-10"}},
		{"Prime Minister S. Bayar, July 2009 (three accords signed)", []string{"2009-07"}},
		{"Prime Minister S. Bayar, July 2009. A memorandum on coal was signed", []string{"2009-07"}},
		{"Prime Minister S. Bayar (May 2008; July 2009)", []string{"2008-05", "2009-07"}},
		{"President Tsakhiagiin Elbegdorj, special envoy (July 2009)", []string{"2009-07"}},
		{"Prime Minister S. Bayar; opened the school of Kyoto (July 2009)", []string{"2009-07"}},
		{"Prime Minister S. Bayar, with two ministers; two accords of 2008 renewed; met the Emperor (July 2009)", []string{"2009-07"}},
		{"Prime Minister S. Bayar on an official visit in July 2009", []string{"2009-07"}},
		{"Prime Minister S. Bayar for the jubilee of the harbour, July 2009", []string{"2009-07"}},
		{"Prime Minister S. Bayar, July 2009, his first journey abroad", []string{"2009-07"}},
	}
	for _, head := range heads {
		for _, e := range entries {
			doc := fmt.Sprintf("Mongolia and Japan: bilateral relations\n\nMongolia and Japan have had diplomatic relations since 24 February 1972.\n\n%s\n- %s\n- Prime Minister Sukhbaatar Batbold, March 2012\n", head, e.line)
			var got []string
			for _, v := range visits(t, r, doc) {
				if hasCode(v.Source, "MNG") && hasCode(v.Target, "JPN") && v.Date.Earliest().Year() < 2012 {
					got = append(got, v.Date.String())
				}
			}
			if !slices.Equal(got, e.want) {
				t.Errorf("%q under %q: visits on %v, want %v", e.line, head, got, e.want)
			}
		}
	}
	for name, doc := range map[string]string{
		"authors":   "Mongolia and Japan\n\nSources\n\n- Prime Minister S. Bayar, July 2009\n- Sukhbaatar Batbold, March 2012\n",
		"sentences": "Mongolia and Japan\n\nVisits\n\n- Prime Minister S. Bayar was born in July 1956\n",
		"birthdays": "Mongolia and Japan\n\nHigh-level visits\n\nNotes on the prime ministers\n\n- S. Bayar, July 1956\n",
	} {
		for _, v := range visits(t, r, doc) {
			t.Errorf("%s: a visit on %s by %s", name, v.Date, v.Rule)
		}
	}
}

// TestRollTail reads what an entry of such a list tells behind the names and dates.
func TestRollTail(t *testing.T) {
	r := newReader(t)
	for _, tail := range []string{" (three accords signed)", ". A memorandum on coal was signed", "; the two sides signed a treaty", " - an agreement on loans was signed."} {
		doc := "Mongolia and Japan: bilateral relations\n\nHigh-level visits\n\nFrom Mongolia to Japan:\n- Prime Minister S. Bayar, July 2009" + tail + "\n- Prime Minister Sukhbaatar Batbold, March 2012\n"
		res, err := r.Read(context.Background(), []byte(doc), Options{Name: "visits.txt"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range res.Events {
			got = append(got, fmt.Sprint(e.Type, " ", e.Date))
		}
		if want := []string{"visit 2009-07", "agreement 2009-07", "visit 2012-03"}; !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", tail, got, want)
		}
	}
}

// TestRollOccasions reads the further dates behind brackets that tell the occasion of the one
// before: a visit each.
func TestRollOccasions(t *testing.T) {
	r := newReader(t)
	for _, entry := range []string{
		"10-12 October 2004; November 2006 (APEC)",
		"10-12 October 2004 (State visit); November 2006 (summit in Kobe)",
		"10-12 October 2004 (with the ASEM Summit in Kobe) and November 2006 (Nuclear Security Summit)",
		"10-12 October 2004, November 2006",
	} {
		doc := "Mongolia and Japan: bilateral relations\n\nHigh-level visits\n\nFrom Mongolia to Japan:\n- Prime Minister S. Bayar: " + entry + "\n- Prime Minister Sukhbaatar Batbold: March 2012\n"
		var got []string
		for _, e := range visits(t, r, doc) {
			got = append(got, fmt.Sprint(e.Date, len(e.Source)))
		}
		if want := []string{"2004-10-10/2004-10-12 2", "2006-11 2", "2012-03 2"}; !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", entry, got, want)
		}
	}
}

func visits(t *testing.T, r *Reader, doc string) []*schema.Event {
	t.Helper()
	res, err := r.Read(context.Background(), []byte(doc), Options{Name: "visits.txt"})
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(res.Events, func(e *schema.Event) bool { return e.Type != schema.Visit })
}

func hasCode(list []schema.Entity, code string) bool {
	return slices.ContainsFunc(list, func(e schema.Entity) bool { return e.Code == code })
}

// TestRollBound reads names with their dates and, behind them all, where they went, below any
// heading: a visit each. A date out of brackets, or words behind, make it no such list.
func TestRollBound(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct {
		line string
		want int
	}{
		{"Presidents Janez Drnovšek (2002) and Borut Pahor (2016) to Kazakhstan", 2},
		{"Presidents Janez Drnovšek (2002) and Borut Pahor (2014, 2016) to Astana", 3},
		{"Presidents Janez Drnovšek (2002) and Borut Pahor (2016) to Kazakhstan were welcome guests", 0},
		{"In 2004 Janez Drnovšek (2002) and Borut Pahor (2016) to Kazakhstan", 0},
	} {
		got := 0
		for _, e := range visits(t, r, "Slovenia and Kazakhstan: bilateral relations\n\nPolitical dialogue\n\n- "+c.line+"\n- 3 May 2018: both flags raised\n") {
			if e.Rule == rollRule {
				got++
			}
		}
		if got != c.want {
			t.Errorf("%q: %d visits, want %d", c.line, got, c.want)
		}
	}
}

// TestRollHead reads the head of a list of visits as no visit of its own, and a sentence that tells of
// one as such.
func TestRollHead(t *testing.T) {
	r := newReader(t)
	for head, want := range map[string]int{
		"Mongolian visits to Japan:": 2,
		"President Bagabandi visited Japan, where he spoke of the grasslands and of the winters that kill the herds of his people:": 3,
	} {
		doc := "Mongolia and Japan: bilateral relations\n\nHigh-level visits\n\nBoth like wrestling.\n\n" + head + "\n- Prime Minister S. Bayar (July 2009)\n- Prime Minister Sukhbaatar Batbold (March 2012)\n"
		if got := len(visits(t, r, doc)); got != want {
			t.Errorf("%q: %d visits, want %d", head, got, want)
		}
	}
}

// TestListOfAgreements reads two agreements signed on one day as two where a list gives each an item,
// as one where a sentence only comes back to it.
func TestListOfAgreements(t *testing.T) {
	r := newReader(t)
	for tail, want := range map[string]int{
		"1. Agreement on the avoidance of double taxation (signed in Tokyo on 31.08.1994);\n2. Agreement on the promotion of investments (signed in Tokyo on 31.08.1994);\n": 2,
		"An agreement on taxes was signed in Tokyo on 31 August 1994.\n\nThe agreement signed in Tokyo on 31 August 1994 has borne fruit.\n":                                 1,
	} {
		res, err := r.Read(context.Background(), []byte("Mongolia and Japan: bilateral relations\n\nMongolia and Japan are friends.\n\nAgreements\n\n"+tail), Options{Name: "list.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		for _, e := range res.Events {
			if e.Type == schema.Agreement {
				got++
			}
		}
		if got != want {
			t.Errorf("%q: %d agreements, want %d", tail, got, want)
		}
	}
}
