package report

import (
	"context"
	"strings"
	"testing"

	"entente/schema"
)

// TestSignersAndTreaties reads who signs what a note names, treaties of another time than the one that the tables know by their name,
// and dates in tables and brackets.
func TestSignersAndTreaties(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ text, want string }{
		{"1994, May: Joint Declaration, Daniel arap Moi and Yoweri Museveni, in Kisumu\n\n1995, June: Kenya recognises Uganda\n\n1996, July: Boundary treaty: Moi, Museveni", "agreement 1994-05 Daniel arap Moi,KEN,Yoweri Museveni,UGA; recognition 1995-06; agreement 1996-07 Daniel arap Moi,KEN,Yoweri Museveni,UGA"},
		{"10 Nov 2013 - Tripartite agreement with UNHCR\n\n3 May 2014 - Kenya recognises Uganda\n\n5 June 2015 - Kenya signs an agreement with UNHCR", "agreement 2013-11-10 UNHCR,KEN,UGA; recognition 2014-05-03; agreement 2015-06-05 KEN,UNHCR"},
		{"13/11/1973 - Interim agreement\n\n23/12/1974 - Kenya recognises Uganda\n\n25/12/1975 - Museveni visits Kenya", "agreement 1973-11-13 KEN,UGA; recognition 1974-12-23; visit 1975-12-25"},
		// dates in square brackets behind the full stop of what they date
		{"* Kenya recognises Uganda. [16 February 1994]\n* Museveni visits Kenya. [3 April 1998]\n* Kenya closes the border to Uganda. [5 May 1999]\n* Moi visits Uganda. [6 June 2001]", "recognition 1994-02-16; visit 1998-04-03; sanction 1999-05-05; visit 2001-06-06"},
		// years that stand only where they change
		{"1978 | early Oct | Kenya recognises Uganda\n     | 30 Oct | Museveni visits Kenya\n     | 1 Nov | Moi visits Uganda\n1979 | 21 Jan | Kenya closes the border to Uganda\n     | 24 Feb | Moi visits Uganda", "recognition 1978-10~; visit 1978-10-30; visit 1978-11-01; sanction 1979-01-21; visit 1979-02-24"},
	} {
		res, err := r.Read(context.Background(), []byte("Kenya and Uganda\n\n"+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range res.Events {
			s := strings.TrimSpace(string(e.Type) + " " + e.Date.String())
			if e.Type == schema.Agreement {
				var who []string
				for _, x := range e.Party {
					if x.Code != "" {
						who = append(who, x.Code)
					} else {
						who = append(who, x.Name)
					}
				}
				s += " " + strings.Join(who, ",")
			}
			got = append(got, s)
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}

// TestOtherTreaty calls a treaty by the words of the text where the one that the tables know is of another time.
func TestOtherTreaty(t *testing.T) {
	r := newReader(t)
	res, err := r.Read(context.Background(), []byte("Finland and the Soviet Union\n\nFinland and the Soviet Union signed the Moscow treaty in March 1940.\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Events) != 1 || len(res.Events[0].Object) != 1 || res.Events[0].Object[0].Name != "Moscow treaty" {
		t.Errorf("got %+v", res.Events)
	}
}
