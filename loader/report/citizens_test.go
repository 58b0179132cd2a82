package report

import (
	"context"
	"testing"

	"entente/schema"
)

// TestCitizens puts beside a person the state that another event of the document tells, and none
// where two are told.
func TestCitizens(t *testing.T) {
	const head = "Romania and Bulgaria: a chronology\n\n"
	for doc, want := range map[string]string{
		"3 May 1951 - Zoran Quince of Romania visits Bulgaria.\n4 June 1952 - Zoran Quince rejects the proposal on the river.\n":                                                                        "ROU",
		"3 May 1951 - Zoran Quince of Romania visits Bulgaria.\n3 May 1952 - Zoran Quince of Bulgaria visits Romania.\n4 June 1953 - Zoran Quince travels to Hungary and rejects the proposal there.\n": "",
	} {
		res, err := newReader(t).Read(context.Background(), []byte(head+doc), Options{Name: "chronology.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range res.Events {
			if e.Type == schema.Statement {
				for _, x := range e.Source {
					got += x.Code
				}
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", doc, got, want)
		}
	}
}
