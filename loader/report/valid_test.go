package report

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"entente/schema"
)

// TestRecordsAreValid wants every record read out of the development texts to be one that the
// loader takes: who reads a document and loads the records loses none.
func TestRecordsAreValid(t *testing.T) {
	r := newReader(t)
	files, err := filepath.Glob("../../testdata/eval/dev/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no texts: %v", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		res, err := r.Read(context.Background(), data, Options{Name: file})
		if err != nil {
			t.Fatal(err)
		}
		for _, rec := range res.Records() {
			if v, ok := rec.(interface{ Validate() error }); !ok {
				t.Fatalf("%T has no Validate", rec)
			} else if err := v.Validate(); err != nil {
				t.Errorf("%s: %s %s: %v", filepath.Base(file), rec.RecordKind(), rec.RecordID(), err)
			}
		}
	}
}

// An entry of which nobody is known to take part is no event, and a claim is not lost for what
// it asserts of nobody.
func TestNobodyTakesPart(t *testing.T) {
	r := newReader(t)
	const doc = "Report of the Seminar on Peru and Ecuador\n\nThe Andean Forum organised a seminar on 10 December 2018 in Quito.\n\nDr. Rosa Villar\n\nAfter the revolution of 1979 mistrust crept in.\n"
	res, err := r.Read(context.Background(), []byte(doc), Options{Name: "seminar.txt"})
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Claims) != 1 {
		t.Fatalf("%d claims", len(res.Claims))
	}
	for _, c := range res.Claims {
		if err := c.Validate(); err != nil {
			t.Error(err)
		}
		for _, e := range c.Asserts {
			if e.Type == schema.LeadershipChange && e.Participants.Len() == 0 {
				t.Errorf("asserts %+v", e)
			}
		}
	}
}
