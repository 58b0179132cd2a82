package query

import (
	"context"
	"testing"

	"entente/schema"
)

// What a document's answer has no room for is counted and said to be cut.
func TestLargeDocumentsSayThatTheyAreCut(t *testing.T) {
	s := session(t, directed1(1, schema.Visit, "1970", "AAA", "BBB"), directed1(2, schema.War, "1972", "AAA", "CCC"), directed1(3, schema.Visit, "1974", "BBB", "AAA"))
	docs, err := s.Documents(context.Background())
	if err != nil || len(docs) != 1 {
		t.Fatalf("%d documents, %v", len(docs), err)
	}
	for page, want := range map[int]struct {
		events int
		cut    bool
	}{2: {2, true}, 3: {3, false}} {
		s.limits.Page = page
		d, err := s.DocumentRecords(context.Background(), docs[0].ID)
		if err != nil {
			t.Fatal(err)
		}
		if len(d.Events) != want.events || d.Total.Events != 3 || (d.Truncated != nil) != want.cut {
			t.Errorf("page of %d: %d events of %d, truncated %v", page, len(d.Events), d.Total.Events, d.Truncated)
		}
	}
}
