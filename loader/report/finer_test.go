package report

import (
	"context"
	"slices"
	"strings"
	"testing"

	"entente/schema"
)

// TestFinerDates reads the day or month that a note gives behind what happened in the year
// at its head, and leaves the year where the day may be another event's.
func TestFinerDates(t *testing.T) {
	r := newReader(t)
	for note, want := range map[string]string{
		"2014: Trade agreement between Peru and Chile (December)":              "2014-12",
		"2014: Trade agreement between Peru and Chile":                         "2014",
		"2014: Trade agreement of Peru and Chile (which had been due in 2012)": "2014",
		"June 2014: Trade agreement of Peru and Chile, 17 June":                "2014-06-17",
	} {
		doc := "Chronology\n\n2001: Peru and Cuba sign a trade agreement.\n" + note + "\n2018: Peru and Spain sign a trade agreement.\n2019: Peru and Italy sign a trade agreement.\n"
		res, err := r.Read(context.Background(), []byte(doc), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := datesOf(res.Events, "Peru", "Chile"); got != want {
			t.Errorf("%s: %s, want %s", note, got, want)
		}
	}
}

// TestBesideTheEntrysDay gives what an entry tells of an earlier or later time an open
// interval, marked as inferred, and never the entry's day; the entry's own event keeps it.
func TestBesideTheEntrysDay(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ entry, date, basis string }{
		{"22 May 1967: Chile closes the straits to Cuban ships, having expelled the ambassador of Peru.", "../1967-05-22", "inferred"},
		{"25 June 1996: A bomb kills nineteen airmen of Cuba near Lima. Peru later accused Chile.", "1996-06-25/..", "inferred"},
		{"26 June 1996: Chile had withdrawn its troops from Peru.", "1996-06-26", ""},
		{"June 1996: A bomb explodes in Cuba. Peru later accused Chile.", "1996-06", ""},
	} {
		doc := "Chronology\n\n1 March 1950: Peru and Cuba sign a trade agreement.\n\n" + c.entry + "\n\n4 May 2018: Peru and Spain sign a trade agreement.\n"
		res, err := r.Read(context.Background(), []byte(doc), Options{})
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, e := range res.Events {
			found = found || e.Date.String() == c.date && e.DateBasis == c.basis && hasCode(slices.Concat(e.Source, e.Target, e.Party), "PER")
		}
		if !found {
			t.Errorf("%s: no event of Peru on %q (%s)", c.entry, c.date, c.basis)
		}
	}
}

// TestDateOfTheEntry gives what an entry's later sentences and notes tell without a date the
// one that it gave before; what had happened before or was put off has another.
func TestDateOfTheEntry(t *testing.T) {
	r := newReader(t)
	for entry, want := range map[string]string{
		"President Fujimori came to Santiago in January 1996. He and Eduardo Frei signed a trade agreement.":    "1996-01",
		"President Fujimori in Santiago, January 1996; trade agreement of Peru and Chile.":                      "1996-01",
		"President Fujimori came to Santiago in January 1996. Peru and Chile had signed a trade agreement.":     "-",
		"President Fujimori came to Santiago in January 1996. In 1998 Peru and Chile signed a trade agreement.": "1998",
	} {
		doc := "Chronology\n\n1. Peru and Cuba sign a trade agreement in 1951.\n2. " + entry + "\n3. Peru and Spain sign a trade agreement in 2018.\n4. Peru and Italy sign a trade agreement in 2019.\n"
		res, err := r.Read(context.Background(), []byte(doc), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range res.Events {
			if e.Type == "agreement" && hasCode(e.Party, "PER") && hasCode(e.Party, "CHL") {
				if got = e.Date.String(); e.Date.IsZero() {
					got = "-"
				}
			}
		}
		if got != want {
			t.Errorf("%s: %s, want %s", entry, got, want)
		}
	}
}

// TestDecadesAboveParagraphs dates long bullets without a date of their own by the decade that
// stands above them, not by the one before it.
func TestDecadesAboveParagraphs(t *testing.T) {
	doc := "Key moments in Libya–Chad relations\n\n1960s\n• In August 1966 President Tombalbaye was received by King Idris in Tripoli.\n\n1970s\n" +
		"• On 27 August 1971 a failed putsch in Fort Lamy was blamed on Libya; Chad severed relations and offered asylum to Libyan dissidents. With the help of President Hamani Diori of Niger, ties were patched up on 17 April 1972, and Tombalbaye in turn broke with Israel that November, to the surprise of many observers in the region and in Paris.\n" +
		"• Félix Malloum demanded that Libya give the Aouzou Strip back.\n\n1990s and after\n• In 1998 Déby visited Libya.\n"
	res, err := newReader(t).Read(context.Background(), []byte(doc), Options{Name: "dates.txt"})
	if err != nil {
		t.Fatal(err)
	}
	demands := 0
	for _, e := range res.Events {
		if e.Type == schema.Statement && strings.Contains(e.Provenance.Quote, "demanded") {
			if demands++; e.Date.String() != "197X" {
				t.Errorf("the demand is dated %s", e.Date)
			}
		}
		if e.Date.String() == "199X" {
			t.Errorf("the heading is read as %s", e.Type)
		}
	}
	if demands == 0 {
		t.Error("the demand is not read")
	}
}

// TestDateWithinADecade dates what stands below a decade by the one time that its sentence gives.
func TestDateWithinADecade(t *testing.T) {
	doc := "Peru and Chile by decades: a chronology\n\nThe 1850s\n   Treaty of Arica, 25 January 1856, between the two generals.\n\nThe 1860s\n   Treaty of Ica, which the embassies of 1864 and 1866 had asked for.\n\nThe 1870s\n   War from 5 July 1879; Tarapaca is lost.\n"
	res, err := newReader(t).Read(context.Background(), []byte(doc), Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := map[schema.EventType][]string{}
	for _, e := range res.Events {
		got[e.Type] = append(got[e.Type], e.Date.String())
	}
	if !slices.Contains(got[schema.Agreement], "1856-01-25") || !slices.Contains(got[schema.Agreement], "186X") || !slices.Contains(got[schema.War], "1879-07-05") {
		t.Errorf("dates %v", got)
	}
}
