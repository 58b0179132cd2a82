package report

import (
	"context"
	"fmt"
	"testing"

	"entente/schema"
)

// TestWithinEntry reads the sides that a later sentence of an entry leaves to the one before.
func TestWithinEntry(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct {
		entry string
		kind  schema.EventType
		want  string
	}{
		{"2 January 2016 – Riyadh severs ties with Tehran; Kuwait and Qatar call their envoys home.", schema.RelationsSevered, "[SAU IRN] [KWT QAT IRN]"},
		{"2 January 2016 – Riyadh severs ties with Tehran; Kuwait recalls its envoy from Cairo.", schema.RelationsSevered, "[SAU IRN] [KWT EGY]"},
		{"1 September 1939 – Germany attacks Poland; on the 17th the Red Army marches in from the east.", schema.MilitaryAction, "[DEU POL] [SUN POL]"},
		{"5 September 1967 – Agreement signed in Peking by China, Tanzania and Iran. Loan of 900 million yuan granted in July 1970.", schema.Aid, "[CHN TZA IRN]"},
		{"5 September 1967 – Agreement signed in Peking by China and Tanzania. Loan of 900 million dollars granted in July 1970.", schema.Aid, "[IRN SAU]"},
	} {
		res, err := r.Read(context.Background(), []byte("Iran and Saudi Arabia: a chronology\n\n3 May 1929 – Iran and Saudi Arabia sign a treaty.\n\n"+c.entry+"\n\n1 May 1991 – Iran and Saudi Arabia resume relations.\n"), Options{Name: "dates.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range res.Events {
			if e.Type != c.kind {
				continue
			}
			var codes []string
			for _, list := range [][]schema.Entity{e.Source, e.Target, e.Party} {
				for _, x := range statesIn(list) {
					codes = append(codes, x.Code)
				}
			}
			if got != "" {
				got += " "
			}
			got += fmt.Sprint(codes)
		}
		if got != c.want {
			t.Errorf("%q: %s, want %s", c.entry, got, c.want)
		}
	}
}
