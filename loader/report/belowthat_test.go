package report

import (
	"context"
	"testing"

	"entente/schema"
)

// TestItemsBelowThat reads the items of a list that complete the sentence above it as what it recommends, though none
// says "should"; the same words above which nothing of the sort stands tell what is.
func TestItemsBelowThat(t *testing.T) {
	r := newReader(t)
	const head = "Report of a round table on Ghana and Togo\n\nThe Delta Institute held a round table on 4 May 2020. Dr. Efua Sena spoke. She said that the lake is gone.\n\nRecommendations\n\n"
	const items = "a) the two governments publish their opening positions before August;\nb) the ministry submits a plan within ninety days;\nc) the ports receive the same bulletin.\n"
	for lead, want := range map[string]int{"The table recommends that:\n\n": 3, "The meeting was of the view that:\n\n": 3, "On the present state:\n\n": 0} {
		res, err := r.Read(context.Background(), []byte(head+lead+items), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		for _, c := range res.Claims {
			if c.ClaimType == schema.Recommendation {
				got++
			}
		}
		if got != want {
			t.Errorf("%q: %d recommendations, want %d", lead, got, want)
		}
	}
}
