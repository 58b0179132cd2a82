package report

import (
	"context"
	"testing"
)

// TestLabelPeriod wants the years of an item's title to date nothing beside what the item dates, and all where it dates nothing.
func TestLabelPeriod(t *testing.T) {
	const head = "Relations of Norway and Chile\n\nStages\n\n"
	for doc, want := range map[string]string{
		"1. Years of frost (1971-1979): Norway closed its embassy in Santiago. A treaty on whaling was signed in May 1976.\n2. Later years: A treaty on copper was signed in May 1986.\n": " 1976-05 1986-05",
		"1. Years of frost (1971-1979): Norway closed its embassy in Santiago.\n2. Later years: A treaty on copper was signed in May 1986.\n":                                             "1971/1979 1986-05",
	} {
		res, err := newReader(t).Read(context.Background(), []byte(head+doc), Options{Name: "article.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for i, e := range res.Events {
			if i > 0 {
				got += " "
			}
			got += e.Date.String()
		}
		if got != want {
			t.Errorf("%q: %q, want %q", doc, got, want)
		}
	}
}
