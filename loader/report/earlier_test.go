package report

import (
	"context"
	"testing"

	"entente/schema"
)

// TestToldEarlier infers no more than the date of what a sentence tells of its subject by a participle, and of what stands beside the
// deed after which the rest of it happened; what the entry tells is of its date.
func TestToldEarlier(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct {
		text  string
		kind  schema.EventType
		basis string
	}{
		{"April 17, 1961: Some 1,400 Cuban exiles trained and armed by the United States land at the bay.", schema.Support, "inferred"},
		{"April 17, 1961: Some 1,400 Cuban exiles trained by the United States attacked Cuba.", schema.Support, "inferred"},
		{"April 17, 1961: Some 1,400 Cuban exiles trained by the United States attacked Cuba.", schema.MilitaryAction, ""},
		{"April 17, 1961: The embassy of the United States is attacked by Cuban soldiers.", schema.MilitaryAction, ""},
	} {
		res, err := r.Read(context.Background(), []byte("Cuba and the United States: a chronology\n\nMay 3, 1960: Cuba breaks off relations with the United States.\n\n"+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, e := range res.Events {
			if e.Type == c.kind && e.Date.String() == "1961-04-17" {
				found = true
				if e.DateBasis != c.basis {
					t.Errorf("%s: the date of the %s is %q, want %q", c.text, e.Type, e.DateBasis, c.basis)
				}
			}
		}
		if !found {
			t.Errorf("%s: no %s", c.text, c.kind)
		}
	}
}
