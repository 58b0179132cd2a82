package report

import (
	"context"
	"strings"
	"testing"

	"entente/schema"
)

// told gives the events of a text in words, "type date role=names" each.
func toldOf(t *testing.T, r *Reader, words string) string {
	t.Helper()
	res, err := r.Read(context.Background(), []byte(words), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range res.Events {
		line := string(e.Type) + " " + e.Date.String()
		for _, role := range schema.Roles() {
			var names []string
			for _, x := range *e.In(role) {
				name := x.Name
				if x.Code != "" {
					name = x.Code
				}
				names = append(names, name)
			}
			if len(names) > 0 {
				line += " " + string(role) + "=" + strings.Join(names, ",")
			}
		}
		out = append(out, line)
	}
	return strings.Join(out, "; ")
}

// TestEllipsis reads parts of a sentence that leave out the verb of the part before: another person, another state,
// another place, another thing at another time; and reads nothing in what only looks like one.
func TestEllipsis(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ title, text, want string }{
		{"Brazil and Germany", "Geisel came to Bonn in March 1978, Figueiredo in May 1981.",
			"visit 1978-03 source=Ernesto Geisel,BRA target=DEU; visit 1981-05 source=João Figueiredo,BRA target=DEU"},
		{"Nigeria and Ghana", "Shehu Shagari was overthrown in December 1983, Buhari in August 1985.",
			"leadership_change 1983-12 source=NGA target=Shehu Shagari; leadership_change 1985-08 source=NGA target=Muhammadu Buhari,NGA"},
		{"Armenia and Azerbaijan", "Armenian forces captured Kelbajar in April 1993 and Agdam in July.",
			"military_action 1993-04 source=ARM target=AZE place=Kelbajar; military_action 1993-07 source=ARM target=AZE"},
		{"India and China", "A trade agreement was signed in April 1954, a cultural one in June 1955.",
			"agreement 1954-04 party=IND,CHN; agreement 1955-06 party=IND,CHN"},
		{"Brazil and Germany", "Geisel came to Bonn in March 1978, his first journey to Europe in four years.",
			"visit 1978-03 source=Ernesto Geisel,BRA target=DEU"},
		{"Sweden and Norway", "Sweden joined the European Union in January 1995, but Norway not in that year.",
			"accession 1995-01 source=SWE object=EU"},
	} {
		text := c.title + ": an outline of relations\n\nWhat follows is an outline of their dealings.\n\n" + c.text + "\n"
		if got := toldOf(t, r, text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
