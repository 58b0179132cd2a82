package report

import (
	"context"
	"strings"
	"testing"
)

// TestHomeState reads lists on one state and its many partners: it is the other side where the words name only one, and
// who acts where they leave that out. No second state is added to what is told of a third.
func TestHomeState(t *testing.T) {
	r := newReader(t)
	list := `Mauritius and the world: a hundred dates

1968 Mauritius becomes independent on 12 March.
1968 Relations of Mauritius with India established.
1970 Mauritius recognises Bangladesh.
1971 Treaty of friendship with France.
1972 Joins the African Development Bank.
1974 Relations with China established.
1976 Mauritius and the Soviet Union sign a fisheries agreement.
1978 The President of France visits Mauritius.
1982 Mauritius and Madagascar sign a trade agreement.
1992 Trade agreement with Pakistan signed.
`
	res, err := r.Read(context.Background(), []byte(list), Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for _, e := range res.Events {
		got += e.Date.String() + " " + string(e.Type) + " " + strings.Join(append(codesOf(e.Source), codesOf(e.Party)...), ",") + "\n"
	}
	for _, want := range []string{"1971 agreement FRA,MUS", "1972 accession MUS", "1974 relations_established CHN,MUS", "1992 agreement PAK,MUS"} {
		if !strings.Contains(got, want+"\n") {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
