package structure

import "testing"

// TestYearAtEnd wants the days below a title that ends with a year to be of that year.
func TestYearAtEnd(t *testing.T) {
	for text, want := range map[string]string{
		"Notes on two states\n\n2001-06-30  Relations opened.\n2002-06-13  Talks held.\n2003-01-05  Talks end.\n\nTHE MURDER (all 2017)\n02-13  Kim is poisoned.\n02-17  The envoy protests.\n03-02  Visas end.\n": "2001-06-30 2002-06-13 2003-01-05 2017-02-13 2017-02-17 2017-03-02",
		"Notes on two states\n\n30.6.2001 Relations opened.\n13.6.2002 Talks held.\n\nThe crisis, 1962\n14.10. Missiles are seen.\n22.10. Kennedy speaks.\n28.10. Khrushchev yields.\n":                            "2001-06-30 2002-06-13 1962-10-14 1962-10-22 1962-10-28",
		"Notes on two states\n\n2001-06-30  Relations opened.\n2002-06-13  Talks held.\n\nTHE MURDER (2016-2017)\n02-13  Kim is poisoned.\n02-17  The envoy protests.\n\n2018-01-02  Visas end.\n":                 "2001-06-30 2002-06-13 2018-01-02",
		"Notes on two states\n\n2001-06-30  Relations opened.\n2002-06-13  Talks held.\n\nThe book (all 2017)\n300 pages are printed.\n\n2018-01-02  Visas end.\n2018-02-02  Talks held.\n2018-02-05 War.\n":       "2001-06-30 2002-06-13 2018-01-02 2018-02-02 2018-02-05",
	} {
		if got := datesOf(text, func(b *Block) bool { return b.Kind == Entry && !b.Date.IsZero() }); got != want {
			t.Errorf("%q: entries of %s, want %s", text, got, want)
		}
	}
}

// TestLeaders wants dotted leaders to part an entry's date from its text.
func TestLeaders(t *testing.T) {
	const text = "Revision sheet\n\n   1957, Jan. 6 ..... Treaty of fraternity\n   1969, Sept. 1 .... Officers depose Idris\n   1977 ............. Row about an oil rig\n   1985, Aug.-Sept. . Labourers kicked out\n"
	if got, want := datesOf(text, func(b *Block) bool { return b.Kind == Entry }), "1957-01-06 1969-09-01 1977 1985-08/1985-09"; got != want {
		t.Errorf("entries of %s, want %s", got, want)
	}
}
