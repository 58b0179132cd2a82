package structure

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

// TestAlmanac wants the days of an almanac by month to be of the years that their entries name, in brackets, behind a comma or at
// the head, whatever the year of the edition; an entry without one to have no date; and the days of a year's chronicle, whose
// entries look back now and then, to be of that year.
func TestAlmanac(t *testing.T) {
	const head = "THE COAST, DAY BY DAY\n(2nd ed., Oct. 2024)\n\nJANUARY\n"
	for text, want := range map[string]string{
		head + "11  A treaty of friendship, 1990, signed in Lomé.\n12  The envoy gets his passports (1861).\n30  Ghana visits Togo; 2019\n\nFEBRUARY\n13  1822: the treaty is void.\n19  They agree on a truce. Year, 1862.\n21  He sails home.\n22  The renewal of 1977 is renewed, 1987.\n": "1990-01-11 1861-01-12 2019-01-30 1822-02-13 1862-02-19 1987-02-22",
		head + "10 (2007)  Back in the palace: Mensah.\n14 (1980)  The junta voids the treaty of 1928.\n\nMAY\n-- (2008)  Two women get asylum.\n 4 (2022)  He is sworn in.\n16 (1958)  The league is founded.\n21 (1972)  They meet.\n":                                                      "2007-01-10 1980-01-14 2008-05 2022-05-04 1958-05-16 1972-05-21",
		"A CHRONICLE OF 2018\n\nJANUARY\n11  A treaty is signed in Lomé.\n12  The envoy leaves, as in 1961.\n30  Ghana visits Togo.\n\nFEBRUARY\n13  The treaty is void.\n19  They agree on a truce.\n21  He sails home.\n":                                                                   "2018-01-11 2018-01-12 2018-01-30 2018-02-13 2018-02-19 2018-02-21",
	} {
		if got := datesOf(text, func(b *Block) bool { return b.Kind == Entry && !b.Date.IsZero() }); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
	d := Read(token.Split([]rune(head+"11  A treaty, 1990, in Lomé.\n12  The envoy goes (1861).\n30  They meet; 2019\n\nMAY\n13  1822: it is void.\n19  They talk. Year, 1862.\n")), Options{})
	for i := range d.Blocks {
		if b := &d.Blocks[i]; b.Kind == Entry && (b.YearAt <= 0 || len(d.Text.Tokens[b.YearAt].Text) != 4) {
			t.Errorf("no year in %v", b.Span)
		}
	}
}

// TestYearsOfHeading wants years of two digits to be of the period of the heading above, and those of a list without headings
// to go on from one century to the next.
func TestYearsOfHeading(t *testing.T) {
	for text, want := range map[string]string{
		"The hills\n\nA)  The 1700s\n 1. July '88 - Troops cross the pass.\n 2. '91: Lhasa refuses to pay.\n\nB)  The 1800s\n 3. '42. An offer of troops is made.\n 4. April '83 -- Shops are sacked.\n": "1788-07 1791 1842 1883-04",
		"The coast\n\nApr 6, 1845 | A ship anchors.\n23.6.1850 | A treaty is signed.\nAug 1865 | A lease is given.\n16 Dec 41 | Landings.\n10 Jun 45 | Troops go ashore.\n":                              "1845-04-06 1850-06-23 1865-08 1941-12-16 1945-06-10",
	} {
		if got := datesOf(text, func(b *Block) bool { return (b.Kind == Entry || b.Kind == Bullet) && !b.Date.IsZero() }); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestLeaderTails wants what stands behind rows of dashes at the right to end its entry, also where it says more than a date.
func TestLeaderTails(t *testing.T) {
	const in = "FACTS\n\nIndependence of Togo --------------------- 1960-04-27\nVisit of Dr Mensah; commission agreed --- 1990-07-24 to 26\nSoldiers raise their flag on the island ---- 1991, second half\nTreaty signed in Lomé ----------------- 1992-05-24\nTreaty lodged ----------------- 1 year later to the day\nExperts cannot agree ------------------- 1994-08-20\n"
	const want = "1960-04-27 1990-07-24/1990-07-26 1991 1992-05-24 1993 1994-08-20"
	var got []string
	for _, b := range Read(token.Split([]rune(in)), Options{Genre: Chronology}).Blocks {
		if !b.Date.IsZero() {
			got = append(got, b.Date.String())
		}
	}
	if got := strings.Join(got, " "); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
