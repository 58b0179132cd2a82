package report

import (
	"context"
	"fmt"
	"testing"

	"entente/schema"
)

// TestTreatyRecalledByName gives what becomes of a treaty the name under which the document told of it.
func TestTreatyRecalledByName(t *testing.T) {
	r := newReader(t)
	for entry, want := range map[string]string{
		"May 1979 – Somalia denounces the 1974 treaty.":               "[Treaty of Friendship and Alliance]",
		"May 1979 – Somalia denounces the treaty of 1975.":            "[]",
		"May 1979 – Somalia denounces the treaty.":                    "[Treaty of Friendship and Alliance]",
		"May 1979 – Somalia declares the protocol null and void.":     "[Berbera Protocol]",
		"May 1979 – Somalia denounces the treaty with Cuba.":          "[]",
		"May 1979 – Chad abrogates the treaty.":                       "[]",
		"May 1979 – The parliament of Somalia ratifies the protocol.": "[Berbera Protocol]",
		"May 1979 – Ethiopia and Somalia sign a protocol.":            "[]",
	} {
		res, err := r.Read(context.Background(), []byte("Ethiopia and Somalia: a chronology\n\n1964 – Ethiopia and Somalia sign a truce.\n\nJuly 1974 – Ethiopia and Somalia conclude the Treaty of Friendship and Alliance.\n\nJune 1976 – Ethiopia and Somalia sign the Berbera Protocol.\n\n"+entry+"\n"), Options{Name: "dates.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got := "none"
		for _, e := range res.Events {
			if e.Date != schema.MustDate("1979-05") {
				continue
			}
			names := []string{}
			for _, x := range e.Object {
				names = append(names, x.Name)
			}
			got = fmt.Sprint(names)
		}
		if got != want {
			t.Errorf("%q: %v, want %s", entry, got, want)
		}
	}
}

// TestRecalledTreaty reads who made the treaty that is only called by its year.
func TestRecalledTreaty(t *testing.T) {
	r := newReader(t)
	for entry, want := range map[string]string{
		"13 November 1977 – Somalia abrogates the 1974 treaty.":                "[SUN]",
		"13 November 1977 – Somalia denounces the treaty of 1974.":             "[SUN]",
		"13 November 1977 – Somalia abrogates the 1973 treaty.":                "[ETH]",
		"13 November 1977 – Somalia withdraws from the 1974 treaty with Cuba.": "[CUB]",
	} {
		res, err := r.Read(context.Background(), []byte("Ethiopia and Somalia: a chronology\n\n1964 – Ethiopia and Somalia sign a truce.\n\nJuly 1974 – Somalia and the USSR conclude a Treaty of Friendship.\n\n"+entry+"\n"), Options{Name: "dates.txt"})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range res.Events {
			if e.Type != schema.Withdrawal {
				continue
			}
			var got []string
			for _, x := range statesIn(e.Target) {
				got = append(got, x.Code)
			}
			if fmt.Sprint(got) != want {
				t.Errorf("%q: %v, want %s", entry, got, want)
			}
		}
	}
}
