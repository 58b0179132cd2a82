package claim

import (
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// Letters that no table knows name a body; abbreviations of things, numerals and lines in capitals do not.
func TestLettered(t *testing.T) {
	for in, want := range map[string]string{
		"The road that ZQDA built is bad.":      "ZQDA",
		"World War II ended; GDP and FDI fell.": "",
		"THE GDQA MUST BUILD THE ROAD":          "",
		"They bought a MIQ-17 helicopter.":      "",
		"QCFR will publish the papers.":         "Quay Council for Foreign Relations",
		"Chapter XII of the report is weak.":    "",
	} {
		tx := token.Split([]rune(in))
		about := lettered(nil, tx, text.Span{End: len(tx.Tokens)}, nil, Resolve{Letters: func(l string) (schema.Entity, bool) {
			return schema.Entity{Kind: schema.Organisation, Name: "Quay Council for Foreign Relations"}, l == "QCFR"
		}})
		got := ""
		if len(about) > 0 {
			got = about[0].Name
		}
		if got != want || len(about) > 1 {
			t.Errorf("%s: %v, want %q", in, about, want)
		}
	}
}
