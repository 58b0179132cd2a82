package reference

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestDeathsFitTheTerms(t *testing.T) {
	tables, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ state, name, died string }{{"PAK", "Ayub Khan", "1974-04-19"}, {"SUN", "Joseph Stalin", "1953-03-05"}, {"PAK", "Nawaz Sharif", ""}} {
		p, ok := tables.Person(c.state, c.name)
		if !ok || p.Died.String() != c.died {
			t.Errorf("%s: %+v, want died %q", c.name, p, c.died)
		}
	}
	// Nobody is said to hold an office for more than a handover after death.
	for _, p := range tables.Persons() {
		for _, term := range p.Terms {
			if !p.Died.IsZero() && (term.To == "" || term.When.To > p.Died.Latest()+40) {
				t.Errorf("%s died in %s and is %s until %q", p.Key(), p.Died, term.Office, term.To)
			}
		}
	}
}

func TestDeathsThatCannotBe(t *testing.T) {
	tables, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for row, want := range map[string]string{
		"PAK,Nobody At All,1974":                       "a person whom leaders/ has",
		"PAK,Ayub Khan,1957":                           "no date before the term as",
		"PAK,Ayub Khan,in spring":                      "a date such as",
		"PAK,Ayub Khan,../1974":                        "a date such as",
		"PAK,Ayub Khan,":                               "a value",
		"PAK,Ayub Khan,1974\nPAK,Ayub Khan,1974-04-19": "that line 2 does not have already",
	} {
		_, err := tables.Extend(fstest.MapFS{"deaths.csv": {Data: []byte("state,name,died\n" + row + "\n")}})
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "deaths.csv:") {
			t.Errorf("%s: %v, want %q with file and line", row, err, want)
		}
	}
}
