package dataset

import (
	"context"
	"strings"
	"testing"

	"entente/loader/resolve"
	"entente/schema"
)

// reviewOf is a review in which a person has put verdicts beside names.
func reviewOf(t *testing.T, verdicts map[string]string) *resolve.Review {
	t.Helper()
	text := "name,verdict,method,score,kind,meant,iri,near,near_iri,near_score,rows\n"
	for name, verdict := range verdicts {
		text += `"` + name + `",` + verdict + ",own,1.00,,,,,,,1\n"
	}
	v, err := resolve.ReadReview("review.csv", strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// TestReviewDecidesVisitsAndAlliances: the names of visits and the numbers of alliances
// are listed for the review, and verdicts on them are followed.
func TestReviewDecidesVisitsAndAlliances(t *testing.T) {
	const visits = "id,start_date,end_date,visitor,from_id,from_name,description\n" +
		"1,1961-07-11,1961-07-18,President Mohammad Ayub Khan,pakistan,Pakistan,State visit.\n" +
		"2,1931-01-02,,King Zog,ruritania,Ruritania,Private visit.\n"
	const atopRows = "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n2,9999,1954,1,0,0,0,0\n2,770,1960,1,0,0,0,0\n"
	const cowRows = "version4id,ccode,mem_st_year,mem_st_month,mem_st_day,mem_end_year,mem_end_month,mem_end_day,defense,neutrality,nonaggression,entente\n7,9999,1954,1,1,1960,1,1,1,0,0,0\n"
	const exchange = "ccode1,ccode2,year,dr_at_1,dr_at_2,de\n2,9999,1955,3,3,1\n"
	for _, c := range []struct {
		adapter, text, name, verdict, code string
		before, after                      int // events without and with the verdict
	}{
		{"hsg-visits", visits, "Ruritania", "ALB", "ALB", 2, 2},
		{"atop", atopRows, "9999", "PAK", "PAK", 1, 2},
		{"cow-alliances-member", cowRows, "9999", "PAK", "PAK", 0, 1},
		{"cow-exchange", exchange, "9999", "PAK", "PAK", 0, 1},
	} {
		read := func(verdicts map[string]string) (*kept, string) {
			env, k := testEnv(t), &kept{}
			env.Review = reviewOf(t, verdicts)
			if err := adapterNamed(t, c.adapter).Read(context.Background(), strings.NewReader(c.text), env, k); err != nil {
				t.Fatal(err)
			}
			var listed strings.Builder
			if err := env.Review.Write(&listed); err != nil {
				t.Fatal(err)
			}
			return k, listed.String()
		}
		k, listed := read(nil)
		if len(k.events) != c.before || !strings.Contains(listed, "\n"+c.name+",,own,") {
			t.Errorf("%s: %d events, the review lists\n%s", c.adapter, len(k.events), listed)
		}
		k, listed = read(map[string]string{c.name: c.verdict})
		found := false
		for i := range k.events {
			k.events[i].Each(func(_ schema.Role, e *schema.Entity) { found = found || e.Code == c.code })
		}
		if len(k.events) != c.after || !found || !strings.Contains(listed, c.name+","+c.verdict+",reviewed,") || len(k.decided) != 1 {
			t.Errorf("%s with a verdict: %d events, decided %+v, the review lists\n%s", c.adapter, len(k.events), k.decided, listed)
		}
		if k, _ = read(map[string]string{c.name: "nobody at all"}); !strings.Contains(strings.Join(k.notes, "\n"), "means nothing in the tables: nobody at all") {
			t.Errorf("%s: an empty verdict is not told: %q", c.adapter, k.notes)
		}
	}
}
