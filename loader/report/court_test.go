package report

import (
	"context"
	"testing"

	"entente/schema"
)

// TestCourt names the court that the document has named before, and none where it named none or names another.
func TestCourt(t *testing.T) {
	const head = "Venezuela and Guyana: a chronology\n\n1990, May 2 – Trade agreement.\n"
	for doc, want := range map[string]string{
		"2018, March 3 – Guyana takes the dispute to the International Court of Justice.\n2020, December 18 – The court rules that it can hear the case of Guyana.\n":    "ICJ",
		"2018, March 3 – Guyana takes the dispute to the International Court of Justice.\n2023, December 1 – The judges order Venezuela not to change the situation.\n":  "ICJ",
		"2020, December 18 – The judges order Venezuela not to change the situation.\n":                                                                                  "",
		"2020, December 18 – The judges order Venezuela not to change the situation.\n2021, March 3 – Guyana takes the dispute to the International Court of Justice.\n": "",
		"2018, March 3 – Guyana takes the dispute to the United Nations.\n2020, December 18 – The judges order Venezuela not to change the situation.\n":                 "",
	} {
		res, err := newReader(t).Read(context.Background(), []byte(head+doc), Options{Name: "chronology.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got, read := "", false
		for _, e := range res.Events {
			if e.Rule != "statements/court-finds" {
				continue
			}
			read = true
			for _, x := range e.Source {
				if x.Kind == schema.Organisation {
					got = x.Code
				}
			}
		}
		if !read || got != want {
			t.Errorf("%q: read %v by %q, want %q", doc, read, got, want)
		}
	}
}
