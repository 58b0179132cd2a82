package mention

import (
	"testing"

	"entente/loader/report/token"
	"entente/schema"
	"entente/schema/reference"
)

// TestBefallen takes names that no table knows for persons where only a person is told of.
func TestBefallen(t *testing.T) {
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	names := New(tables)
	for text, want := range map[string]string{
		"In May 2003 Thailand frees Sokha Vannareth, a Khmer trader.":            "Sokha Vannareth",
		"May 2003: Sokha Vannareth arrested in Bangkok.":                         "Sokha Vannareth",
		"In May 2003 Sokha Vannareth was sentenced to death in Bangkok.":         "Sokha Vannareth",
		"In May 2003 a Thai delegation under Somchai Rattanaporn reached Hanoi.": "Somchai Rattanaporn",
		"In May 2003 the soldier Sokha Vannareth was shot at the border.":        "Sokha Vannareth",
		"In May 2012 Sokha Vannareth, Bob Carr and John Key met in Sydney.":      "Sokha Vannareth",
		"In May 2012 the Vannareth Corporation was founded in Sydney.":           "",
		"In May 2003 troops under Somchai Rattanaporn Bridge were shelled.":      "",
		"In May 2003 Thailand released Sokha Vannareth Bank from its debt.":      "",
		"In May 2003 the Vannareth Rattanaporn was opened in Hanoi.":             "",
	} {
		doc := token.Split([]rune(text))
		marks := names.Read(doc, Context{})
		got := ""
		for _, m := range marks.Mentions {
			for _, e := range marks.At(m, schema.MustDate("2003-05")) {
				if e.Kind == schema.Person && got == "" {
					got = e.Name
				}
			}
		}
		if got != want {
			t.Errorf("%q names %q, want %q", text, got, want)
		}
	}
}
