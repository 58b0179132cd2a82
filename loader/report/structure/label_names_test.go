package structure

import (
	"strings"
	"testing"
)

// Those who took part stand in a table, call each other out by surnames with a particle, and the dates of
// a list are in bold.
func TestMajlis(t *testing.T) {
	const in = `BOL MAJLIS, evening no. 23

**Chad and Niger: two shores**

### Who was there

| Name | From |
|---|---|
| Dr Amina Al Suwaidan | Bol Academy |
| Mr Paul Deby | Niamey, economist |

### Amina Al Suwaidan

The lake is the title page. Nobody reads it.

### Paul Deby

The road was paved in 2009.

### Questions

**A listener:** Will it last?
**Al Suwaidan:** As long as it is boring.
**Deby:** I would add insurance.

### Dates

- **11.08.1960** Independence of Chad
- **1972** Treaty of friendship
- **Jan 2016** Niger recalls its ambassador
`
	genre, out := outline(in, Options{})
	for _, want := range []string{"Amina Al Suwaidan| The lake", "Al Suwaidan| As long", "Deby| I would", "[1972]", "[2016-01]"} {
		if genre != RoundTable || !strings.Contains(out, want) {
			t.Errorf("no %q in %s\n%s", want, genre, out)
		}
	}
	if strings.Contains(out, "| Bol Academy\n") {
		t.Errorf("where somebody is from is said\n%s", out)
	}
	said := strings.NewReplacer("Bol Academy |", "The lake was never measured by anybody. |", "Niamey, economist |", "The road is a gift of the rain. |").Replace(in)
	if _, out = outline(said, Options{}); !strings.Contains(out, "Dr Amina Al Suwaidan| The lake was") {
		t.Errorf("what a table says that somebody said is lost\n%s", out)
	}
}
