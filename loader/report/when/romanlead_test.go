package when

import (
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// TestRomanLeads wants years of two digits behind months in Roman figures to be read, and days and months without a year at the
// head of an entry in a text that writes months so, where a gap sets them off.
func TestRomanLeads(t *testing.T) {
	entry, err := schema.ParseDate("1989-04-09")
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]string{
		"28.XI.60    Independence":              "1960-11-28",
		"21/VIII/89  Ties are cut":              "1989-08-21",
		"8-9.II.18   A visit":                   "2018-02-08/2018-02-09",
		"21-22.IV    Shops are looted":          "1989-04-21/1989-04-22",
		"15.V        The envoy comes":           "1989-05-15",
		"vi-xii      They are driven out":       "1989-06/1989-12",
		"V The fifth chapter":                   "",
		"3.V metres of cloth":                   "",
		"xii-vi      They are driven out again": "",
	} {
		txt := token.Split([]rune(in))
		ctx := Context{Order: DayFirst | RomanMonths}
		if h, ok := Lead(txt, text.Span{End: len(txt.Tokens)}, ctx); !ok || h.Yearless {
			ctx.Entry = entry
		}
		h, _ := Lead(txt, text.Span{End: len(txt.Tokens)}, ctx)
		if got := h.Date.String(); got != want {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
}
