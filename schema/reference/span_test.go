package reference

import (
	"fmt"
	"testing"

	"entente/schema"

	"pgregory.net/rapid"
)

// A date of a table means the same days as the EDTF expression of that spelling.
func TestPartialDatesAreEDTF(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		y, m, d := rapid.IntRange(0, 9999).Draw(t, "year"), rapid.IntRange(0, 13).Draw(t, "month"), rapid.IntRange(0, 32).Draw(t, "day")
		text := rapid.SampledFrom([]string{fmt.Sprintf("%04d", y), fmt.Sprintf("%04d-%02d", y, m), fmt.Sprintf("%04d-%02d-%02d", y, m, d)}).Draw(t, "text")
		first, after, err := parsePartial(text)
		date, wrong := schema.ParseDate(text)
		if (err != nil) != (wrong != nil) {
			t.Fatalf("%s: %v here, %v as EDTF", text, err, wrong)
		}
		if err == nil && (first != date.Earliest() || after != date.Latest()+1) {
			t.Fatalf("%s: %s to %s here, %s to %s as EDTF", text, first, after, date.Earliest(), date.Latest())
		}
	})
}

func TestPartialDatesRefused(t *testing.T) {
	for _, text := range []string{"", "199", "19999", "1999-1", "1999-1-01", "1999/01", "1999-02-30", "1900-02-29", "199X", "-0044", "1999-01-01T00", "1999-00"} {
		if _, _, err := parsePartial(text); err == nil {
			t.Errorf("%q is taken for a date", text)
		}
	}
}
