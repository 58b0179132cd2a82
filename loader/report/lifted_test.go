package report

import (
	"context"
	"strings"
	"testing"

	"entente/schema"
)

// TestLifted gives the end of a ban that names nobody the sides of the last ban before it, and leaves what words
// tell of another one.
func TestLifted(t *testing.T) {
	const head = "Mali and Senegal: a chronology\n\n1985, May 2 – Trade agreement.\n"
	for _, c := range []struct{ doc, want string }{
		{"2020, August 18 – ECOWAS imposes an embargo on Mali.\n2020, October 6 – The ban is lifted.\n", "ECOWAS>MLI"},
		{"2020, August 18 – ECOWAS imposes an embargo on Mali.\n2020, October 6 – Sanctions lifted after Bamako's promise of elections.\n", "ECOWAS>MLI"},
		{"2012, March 3 – Senegal imposes an embargo on Mali.\n2020, August 18 – ECOWAS imposes an embargo on Mali.\n2020, October 6 – The sanctions are lifted.\n", "ECOWAS>MLI"},
		{"2020, October 6 – The sanctions are lifted.\n2020, August 18 – ECOWAS imposes an embargo on Mali.\n", "ECOWAS>MLI"},
		{"2012, August 18 – The Security Council imposes an embargo on Mali.\n2013, March 3 – Senegal imposes an embargo on Guinea.\n2015, October 6 – U.N. sanctions are suspended.\n", "UN>MLI"},
		// another's ban, a later one
		{"2020, August 18 – ECOWAS imposes an embargo on Mali.\n2020, October 6 – France lifts its sanctions on Mali.\n", "FRA>MLI"},
		{"2020, August 18 – ECOWAS imposes an embargo on Mali.\n2020, October 6 – Mali lifts its ban on cattle from Senegal.\n", "MLI>SEN"},
		{"2022, August 18 – ECOWAS imposes an embargo on Mali.\n2020, October 6 – The ban is lifted.\n", "|MLI SEN"},
	} {
		res, err := newReader(t).Read(context.Background(), []byte(head+c.doc), Options{Name: "chronology.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got := "not read"
		codes := func(list []schema.Entity) string {
			var out []string
			for _, x := range list {
				out = append(out, x.Code)
			}
			return strings.Join(out, " ")
		}
		for _, e := range res.Events {
			if e.Type != schema.SanctionLifted {
				continue
			}
			if got = codes(e.Source) + ">" + codes(e.Target); len(e.Party) > 0 {
				got = "|" + codes(e.Party)
			}
			if _, ok := res.Reasons[e.ID]; !ok {
				t.Errorf("%q: no reason by its name", c.doc)
			}
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.doc, got, c.want)
		}
	}
}
