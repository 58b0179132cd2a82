package mention

import (
	"strings"
	"testing"

	"entente/loader/report/token"
	"entente/schema"
)

// TestHomes learns the state of persons of whom no table tells it from whom they serve, from the force that they lead and from
// the others of their name on a throne, and from nothing else.
func TestHomes(t *testing.T) {
	names := recogniser(t)
	for in, want := range map[string]string{
		"Suriname and Guyana. Kofi Brandhout, ambassador of Suriname, came home.":                                   "Kofi Brandhout SUR",
		"Suriname and Guyana. Suriname's governor at Nickerie, Kofi Brandhout, wrote. Kofi Brandhout came home.":    "Kofi Brandhout SUR",
		"Suriname and Guyana. Suriname has sent its ambassador, Kofi Brandhout, to Georgetown.":                     "Kofi Brandhout SUR",
		"Suriname and Guyana. A Surinamese force under Kofi Brandhout landed. Kofi Brandhout came home.":            "Kofi Brandhout SUR",
		"Suriname and Guyana. A Surinamese force led by Kofi Brandhout landed.":                                     "Kofi Brandhout SUR",
		"Suriname and Guyana. A Surinamese book by Kofi Brandhout was praised.":                                     "Kofi Brandhout ",
		"Suriname and Guyana. Suriname's governor met Kofi Brandhout.":                                              "Kofi Brandhout ",
		"Suriname and Guyana. Kofi Brandhout, a friend of Suriname, came home.":                                     "Kofi Brandhout ",
		"Suriname and Guyana. Kofi Brandhout, ambassador to Suriname, came home.":                                   "Kofi Brandhout ",
		"Poland and Sweden. King Harald IX of Sweden died in 1490. Harald XI sailed in 1501. Harald XI won.":        "Harald XI SWE",
		"Poland and Sweden. King Harald IX of Sweden and King Harald II of Poland fell out. Harald XI won in 1501.": "Harald XI ",
	} {
		marks := names.Read(token.Split([]rune(in)), Context{})
		got := ""
		for _, m := range marks.Mentions {
			for _, e := range marks.At(m, schema.MustDate("1501")) {
				if e.Kind == schema.Person && strings.HasPrefix(want, e.Name+" ") {
					got = e.Name + " " + e.State
				}
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

// TestBehindArticle reads a name that looks like a month as the name that it is.
func TestBehindArticle(t *testing.T) {
	names := recogniser(t)
	for in, want := range map[string]string{
		"President Hernando de La Mar took the port.":     "Hernando de La Mar",
		"President Hernando Quispe came in Mar 1829.":     "Hernando Quispe",
		"President Hernando Quispe lost la Mar 12 vessel": "Hernando Quispe",
	} {
		got := ""
		for _, m := range names.Read(token.Split([]rune(in)), Context{}).Mentions {
			for _, e := range m.Entities {
				if e.Kind == schema.Person && got == "" {
					got = e.Name
				}
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
