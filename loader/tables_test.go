package loader_test

import (
	"strings"
	"testing"

	"entente/loader"
	"entente/schema"
)

const bodiesYAML = `organisations:
  - code: ABCX
    kind: organisation
    name: Andean Border Commission
    aliases: [Border Commission, "Comisión de Fronteras[1994/..]"]
    from: 1994
leaders:
  - {state: CHL, office: President, name: Aurelia Testigo, from: 1890-03-11, to: 1892-01-01, head: both}
`

// TestTablesOfOneFile reads the same body from YAML and from a table of its own, told by
// its name or its headings.
func TestTablesOfOneFile(t *testing.T) {
	base, err := tables()
	if err != nil {
		t.Fatal(err)
	}
	const table = "code,kind,name,aliases,abbreviations,from,to,successor\nABCX,organisation,Andean Border Commission,Border Commission,,1994,,\n"
	for name, text := range map[string]string{"mine.yaml": bodiesYAML, "organisations.csv": table, "mine.csv": "\ufeff" + table} {
		more, _, err := loader.ExtendTables(base, name, strings.NewReader(text))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if found := more.BodiesNamed("the Border Commission"); len(found) != 1 || found[0].Code != "ABCX" {
			t.Errorf("%s: %v", name, found)
		}
		if name == "mine.yaml" && len(more.PersonsByName("Aurelia Testigo")) != 1 {
			t.Errorf("%s: the leader is missing", name)
		}
	}
	const leaders = "state,office,name,aliases,from,to,head,note\nCHL,President,Aurelia Testigo,,1890-03-11,1892-01-01,both,\n"
	more, _, err := loader.ExtendTables(base, "chile.csv", strings.NewReader(leaders))
	if err != nil || len(more.PersonsByName("Aurelia Testigo")) != 1 {
		t.Errorf("a table of leaders told by its headings: %v", err)
	}
}

// TestFaultyTablesSayWhere names the file, the line and what was expected.
func TestFaultyTablesSayWhere(t *testing.T) {
	base, err := tables()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, text, want string }{
		{"a.yaml", "organisations: [\n", "a.yaml: not YAML"},
		{"a.yaml", "bodies:\n  - {name: x}\n", "a.yaml:1:1: expected tables by name"},
		{"a.yaml", "organisations:\n  - {name: x, knd: organisation}\n", "knd"},
		{"a.yaml", "organisations:\n  - {code: A, kind: organisation, name: Good}\n  - {code: B, kind: club, name: Bad}\n", "a.yaml:3: "},
		{"a.yaml", "organisations:\n  - {code: A, kind: organisation, name: {x: y}}\n", "expected a text, a number or a list"},
		{"a.yaml", "", "expected tables by name"},
		{"organisations.csv", "code,kind,name,aliases,abbreviations,from,to,successor\nA,club,Bad,,,,,\n", "organisations.csv:2:"},
		{"organisations.csv", "code,kind\nA\n", "organisations.csv:2:"},
		{"strange.csv", "a,b\n1,2\n", "no such column"},
	} {
		_, _, err := loader.ExtendTables(base, c.name, strings.NewReader(c.text))
		if err == nil || !strings.Contains(err.Error(), c.want) || schema.KindOf(err) != schema.Invalid {
			t.Errorf("%s %q: got %v, want %q", c.name, c.text, err, c.want)
		}
	}
}

func FuzzExtendTables(f *testing.F) {
	base, err := tables()
	if err != nil {
		f.Fatal(err)
	}
	f.Add("a.yaml", bodiesYAML)
	f.Add("organisations.csv", "code,kind,name,aliases,abbreviations,from,to,successor\nA,organisation,B,,,,,\n")
	f.Add("leaders.tsv", "gwcode\tleader\tstartdate\tenddate\n770\tX\t1958-10-27\t1969-03-25\n")
	f.Fuzz(func(t *testing.T, name, text string) {
		if len(text) > 4096 {
			t.Skip("long input")
		}
		if _, _, err := loader.ExtendTables(base, name, strings.NewReader(text)); err != nil && schema.KindOf(err) != schema.Invalid {
			t.Fatalf("%v", err)
		}
	})
}
