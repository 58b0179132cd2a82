package report

import (
	"context"
	"strings"
	"testing"
)

// TestToldHistoryGoesOn leaves to the document the dates that somebody is said to have presented, also
// where they begin with "He said that"; what he holds of them is his.
func TestToldHistoryGoesOn(t *testing.T) {
	r := newReader(t)
	const doc = `Seminar report

The Lagos Circle held a seminar on Ghana and Togo on 3 March 1999.

Research officer Kofi Mensah %. He said that Togo recognised Ghana in 1957. The border was closed in 1961. Ghana and Togo signed a treaty in Lagos in May 1975.
`
	for deed, claims := range map[string]int{
		"gave a presentation on the milestones of the relations": 0,
		"criticised the pact": 4,
	} {
		res, err := r.Read(context.Background(), []byte(strings.Replace(doc, "%", deed, 1)), Options{Name: "seminar.txt"})
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Claims) != claims || (len(res.Events) > 1) != (claims == 0) {
			t.Errorf("%s: %d claims, %d events", deed, len(res.Claims), len(res.Events))
		}
	}
}
