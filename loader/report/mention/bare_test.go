package mention

import (
	"strings"
	"testing"
)

// A name of one word that stands behind a title means its bearer without it, where it is no other word.
func TestBareNames(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ in, date, want string }{
		{"King Hussein flew to Cairo. Hussein met Golda Meir.", "1973", "King Hussein | @Cairo | King Hussein | Golda Meir"},
		{"Golda Meir was told. Hussein met her.", "1973", "Golda Meir | ~Golda Meir"},
		{"President Moon Jae-in spoke; then Moon visited Peru.", "2018", "Moon Jae-in | Moon Jae-in | PER"},
		{"President Moon Jae-in spoke. Moon rockets were shown in Peru.", "2018", "Moon Jae-in | PER"},
		{"The Moon over Peru was full.", "2018", "PER"},
		{"Kim Jong-un received Kim Yo-jong. Kim then visited Vietnam.", "2018", "Kim Jong-un | Kim Yo-jong | Kim Jong-un | VNM"},
	} {
		if got := read(t, r, c.in, c.date); got != c.want {
			t.Errorf("%q: %s, want %s", c.in, got, c.want)
		}
	}
}

// What stands behind a name belongs to it where it fits: an office of another state than the tables give is
// another's, and a comma without a space parts the columns of a table.
func TestBehindNames(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ in, date, want string }{
		{"Lagos came for the inauguration of Evo Morales, first Chilean president to do so.", "2006", "Evo Morales | ~CHL"},
		{"Lagos met Evo Morales, the Bolivian president.", "2006", "Evo Morales+BOL"},
		{"28,May 1971,Brezhnev,Yugoslavia,visit", "1971", "Leonid Brezhnev | YUG"},
	} {
		if got := read(t, r, c.in, c.date); !strings.HasSuffix(got, c.want) {
			t.Errorf("%q: %s, want %s", c.in, got, c.want)
		}
	}
}

// The names of ships are no persons, towns or states.
func TestVessels(t *testing.T) {
	r := recogniser(t)
	for in, want := range map[string]string{
		"The cruiser General Belgrano was sunk off Peru.":                   "PER",
		"The frigates Limnos and Kemal Reis collided off Greece.":           "GRC",
		"The Danish ship of the line Christian VIII was blown up in Peru.":  "DNK | PER",
		"The Argentine warship San Juan shells a beacon of Chile.":          "ARG | CHL",
		"The steamship Anna Rosalie ran aground off Chile.":                 "CHL",
		"The cruiser USS Vincennes left Iran.":                              "USA | IRN",
		"H.M.S. Dreadful anchored off Peru.":                                "GBR | PER",
		"The frigate HDMS Esbern Snare called at Peru.":                     "DNK | PER",
		"H.M. Dreadful anchored off Peru.":                                  "Dreadful | PER",
		"General Manuel Belgrano was in Peru.":                              "Manuel Belgrano | PER",
		"The president saw from the cruiser that France had left the pact.": "FRA",
	} {
		if got := read(t, r, in, "1982"); got != want {
			t.Errorf("%s\n%s, want %s", in, got, want)
		}
	}
}
