package report

import (
	"context"
	"strings"
	"testing"
)

// TestCarriedDates gives what follows in an entry the date that holds for it: the label of an
// entry holds for all of it, a date that its first sentence tells for that sentence, and no
// more than its month for what comes after.
func TestCarriedDates(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ entry, want string }{
		{"8 October 1908: Peru proclaims the annexation of Arica. Chile recalls its ambassador from Lima.", "relations_severed 1908-10-08"},
		{"On 8 October 1908 Peru signed a trade agreement with Cuba. Chile recalled its ambassador from Lima.", "agreement 1908-10-08; relations_severed 1908-10"},
		{"On 28 September 1908 Peru signed a trade agreement with Cuba, and four days later one with Spain. Chile recalled its ambassador from Lima.", "relations_severed 1908-10"},
		{"On 8 October 1908 the presidents of Peru and Chile met in Quito. They signed a trade agreement.", "meeting 1908-10-08; agreement 1908-10-08"},
		{"In October 1908 Peru signed a trade agreement with Cuba. Chile recalled its ambassador from Lima.", "relations_severed 1908-10"},
		{"On 8 October 1908 Peru signed a trade agreement with Cuba. Chile recalled its ambassador from Lima on the 12th.", "relations_severed 1908-10-12"},
		// beside a date of the sentence
		{"8 October 1908: Peru signs a trade agreement with Cuba; Chile recalls its ambassador from Lima.", "relations_severed 1908-10-08"},
		{"Peru invaded Cuba in August 1908 and later recognised Chile.", "recognition 1908-08/.."},
		{"On 8 October 1908 Peru recognised Cuba, and ambassadors were exchanged thereafter.", "recognition 1908-10-08; relations_established 1908-10-08/.."},
		{"Peru and Chile clashed on 8 October 1908, followed by sanctions of Peru against Chile.", "sanction 1908-10"},
		{"On 8 October 1908 Peru invaded Chile, while Bolivia supported Chile.", "military_action 1908-10-08; support 1908-10"},
		{"On 8 October 1908 Peru invaded Chile, whose government Bolivia had recognised.", "recognition ../1908-10-08"},
		{"8 October 1908: Peru and Chile sign a trade agreement; a meeting of their ministers had been called off.", "agreement 1908-10-08; meeting 1908-10"},
		// a later day of the entry itself, some time after, and what "after" tells of
		{"8 October 1908: Peru invades Chile. On 20 November Peru withdraws its troops; Bolivia recognises Chile.", "recognition 1908-11-20"},
		{"8 October 1908: Peru invades Chile. On 20 November Peru withdraws its troops. Bolivia recognises Chile.", "recognition 1908-11"},
		{"8 October 1908: Peru invades Chile. Bolivia, independent since 1825, recognises Chile.", "recognition 1908-10-08"},
		{"8 October 1908: Peru invades Chile. Within weeks Bolivia has recognised Chile.", "recognition 1908-10-08/.."},
		{"8 October 1908: Peru invades Chile. Bolivia sends aid to Chile over the following months.", "aid 1908-10-08/.."},
		{"8 October 1908: Peru invades Chile. Within hours Bolivia recognises Chile.", "recognition 1908-10-08"},
		{"8 October 1908: Peru invades Chile. Sanctions of Bolivia against Peru follow.", "sanction 1908-10-08/.."},
		{"8 October 1908: Peru ends the blockade after Bolivia recognises Chile.", "recognition 1908-10-08"},
		{"8 October 1908: Peru ends the blockade of Chile on 9 December after Bolivia has recognised Chile.", "recognition ../1908-12-09"},
		{"8 October 1908: After a month of talks of Peru and Chile their ministers sign a treaty.", "meeting ../1908-10-08"},
		{"8 October 1908: Peru ends the blockade of Chile in December after Bolivia has recognised Chile.", "recognition 1908-12"},
		{"8 October 1908: Peru invades Chile. On 20 November Peru withdraws its troops; Bolivia calls the retreat a fraud.", "statement 1908-11"},
		{"8 October 1908: Peru invades Chile and will withdraw its troops by 20 November; Bolivia calls the promise a fraud.", "statement 1908-10-08"},
		// until a later day, after something of an earlier one
		{"2 February 1908: The ministers of Peru and Chile meet in Washington until 4 February.", "meeting 1908-02-02/1908-02-04"},
		{"2 February 1908: The ministers of Peru and Chile meet in Washington on 4 February.", "meeting 1908-02-04"},
		{"After the earthquake of 11 March 1908 Peru sent doctors to Chile.", "aid 1908-03-11/.."},
		{"In September 1908 Peru recalled its ambassador from Chile and a month later the consul of Cuba expelled two Peruvians.", "relations_severed 1908-09"},
		// what was planned bears the date that it was planned for
		{"2 April 1908: A summit of Peru and Chile planned for May is called off.", "meeting 1908-05"},
		{"2 April 1908: A meeting of Peruvian and Chilean ministers, due on the 17th, is called off.", "meeting 1908-04-17"},
		{"2 April 1908: A summit of Peru and Chile is called off, Peru's elections having been planned for May.", "meeting 1908-04-02"},
	} {
		doc := "Chronology of Peru and Chile\n\n1 March 1905: Peru and Chile sign a trade agreement.\n\n" + c.entry + "\n\n4 May 1918: Peru and Chile sign a border agreement.\n"
		res, err := r.Read(context.Background(), []byte(doc), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range res.Events {
			got += string(e.Type) + " " + e.Date.String() + "; "
		}
		for _, w := range strings.Split(c.want, "; ") {
			if !strings.Contains(got, w+"; ") {
				t.Errorf("%s\n  got  %s\n  want %s", c.entry, got, c.want)
			}
		}
	}
}

// TestNotesGoOn gives what a note tells behind a date of its own that date's month, and nothing to
// what it says of how things stand or what is to come.
func TestNotesGoOn(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ note, want string }{
		{"Hijacking of a Peruvian airliner to Chile, 24 December 1999. Peru suspended its flights to Chile", "sanction 1999-12"},
		{"President Fujimori visited Chile in September 1994. Peru recalled its ambassador from Quito", "visit 1994-09; relations_severed 1994-09"},
		{"President Fujimori visited Chile in September 1994. A trade agreement of Peru and Chile is under negotiation", "visit 1994-09; meeting -"},
		{"Peru recalled its ambassador from Quito; President Fujimori visited Chile in September 1994", "relations_severed -; visit 1994-09"},
	} {
		doc := "Round Table on Peru and Chile\n\nThe Andean Forum held a round table in Lima on 7 March 2013. The history of relations was recalled:\n\n" +
			"• Peru and Chile signed a trade agreement in 1905\n• " + c.note + "\n• Peru and Chile signed a border agreement in 2005\n"
		res, err := r.Read(context.Background(), []byte(doc), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range res.Events {
			date := e.Date.String()
			if e.Date.IsZero() {
				date = "-"
			}
			got += string(e.Type) + " " + date + "; "
		}
		for _, w := range strings.Split(c.want, "; ") {
			if !strings.Contains(got, w+"; ") {
				t.Errorf("%s\n  got  %s\n  want %s", c.note, got, c.want)
			}
		}
	}
}
