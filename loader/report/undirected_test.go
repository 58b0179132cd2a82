package report

import (
	"context"
	"strings"
	"testing"

	"entente/schema"
)

// TestUndirected takes the document's two states out of what one side did where nobody is named, unless
// nothing else takes part or several did it together.
func TestUndirected(t *testing.T) {
	for _, c := range []struct{ doc, kind, want string }{
		{"Peru and Chile: a chronology\n\n1931, May 2 – Factories at Arica burnt.\n1932, June 3 – Trade agreement.\n", "military_action", "place=Arica"},
		{"Peru and Chile: a chronology\n\n1931, May 2 – A dissident arrested at Arica.\n1932, June 3 – Trade agreement.\n", "incident", "place=Arica"},
		{"Peru and Chile: a chronology\n\n1931, May 2 – Clash at Arica.\n1932, June 3 – Trade agreement.\n", "military_action", "party=PER party=CHL place=Arica"},
		{"Peru and Chile: a chronology\n\n1931, May 2 – Fighting between Peruvian and Chilean patrols at Arica.\n1932, June 3 – Trade agreement.\n", "military_action", "party=PER party=CHL place=Arica"},
		{"Peru and Chile: a chronology\n\n1931, May 2 – Ban on wine.\n1932, June 3 – Trade agreement.\n", "sanction", "party=PER party=CHL"},
		{"Peru and Chile: a chronology\n\n1931, May 2 – Talks at Arica.\n1932, June 3 – Trade agreement.\n", "meeting", "party=PER party=CHL place=Arica"},
		// what several do with each other
		{"Peru and Chile: a chronology\n\n1931, May 2 – Joint naval exercise at Arica.\n1932, June 3 – Trade agreement.\n", "mobilisation", "party=PER party=CHL place=Arica"},
		// who does by itself what it does elsewhere
		{"India and Nepal: a chronology\n\n1974, May 18 – India tests a nuclear device.\n1975, June 3 – Trade agreement.\n1998, May 11 – Second nuclear test.\n", "mobilisation", "source=IND"},
		{"India and Nepal: a chronology\n\n1974, May 18 – India tests a nuclear device.\n1975, June 3 – Nepal tests a missile.\n1998, May 11 – Second nuclear test.\n", "mobilisation", "party=IND party=NPL"},
		{"India and Nepal: a chronology\n\n1975, June 3 – Trade agreement.\n1998, May 11 – Second nuclear test.\n", "mobilisation", "party=IND party=NPL"},
		// who does something by itself does it to nobody
		{"Peru and Chile: a chronology\n\n1931, May 2 – Peru reinforces its northern garrisons.\n1932, June 3 – Trade agreement.\n", "mobilisation", "source=PER"},
		{"Peru and Chile: a chronology\n\n1931, May 2 – Peru hands back Chile its captured flags.\n1932, June 3 – Trade agreement.\n", "release", "source=PER target=CHL"},
	} {
		res, err := newReader(t).Read(context.Background(), []byte(c.doc), Options{Name: "chronology.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got := "not read"
		for _, e := range res.Events {
			if string(e.Type) != c.kind {
				continue
			}
			var said []string
			e.Each(func(role schema.Role, x *schema.Entity) {
				if said = append(said, string(role)+"="+x.Code); x.Code == "" {
					said[len(said)-1] += x.Name
				}
			})
			got = strings.Join(said, " ")
		}
		if got != c.want {
			t.Errorf("%q\n want %q\n got  %q", c.doc, c.want, got)
		}
	}
}
