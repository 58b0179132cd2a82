package report

import (
	"context"
	"strings"
	"testing"
)

// TestDatesMadeExact gives the dates of events whose sentence, row or label makes that of their entry exact, or stands beside dates that
// are others'.
func TestDatesMadeExact(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ text, want string }{
		// a sentence that begins with a date of its own, as entries do
		{"1988, January. Moi visits Uganda. 1991, June: Museveni visits Kenya.\n\n1994, May. Moi visits Uganda.\n\n1996, July. Museveni visits Kenya.", "visit 1988-01, visit 1991-06, visit 1994-05, visit 1996-07"},
		{"Year | what | remark\n1831 | 5 Feb.: Kenya blockades Uganda. 21 July: Kenya and Uganda sign a truce. | a hero\n1838 | 14 March: Kenya recognises Uganda. | late\n1842 | 5 Nov.: Kenya and Uganda sign a treaty. | border", "sanction 1831-02-05, ceasefire 1831-07-21, recognition 1838-03-14, agreement 1842-11-05"},
		// the day or month of a note, and a bracket that closes its sentence
		{"1951 - Treaty of friendship of Kenya and Uganda in December.\n\n1955 - Kenya recognises Uganda.\n\n1977 - Moi visits Uganda, 31 March.", "agreement 1951-12, recognition 1955, visit 1977-03-31"},
		{"2007 - Moi visits Uganda after a long quarrel about cattle and fish in the lake (Sept. 27)\n\n2009 - Kenya and Uganda sign a treaty\n\n2010 - Kenya recognises Rwanda", "visit 2007-09-27, agreement 2009, recognition 2010"},
		// ranges of days in digits
		{"22/10/1968 – Moi visited Uganda.\n\n13-15/12/1979 – Museveni visited Kenya.\n\n08-10/07/2009 – Moi visited Uganda.", "visit 1968-10-22, visit 1979-12-13/1979-12-15, visit 2009-07-08/2009-07-10"},
		// what was done in August of the following year, and not until
		{"Kenya became independent in October 1970. In August of the following year both Kenya and Uganda helped to found the Lake Commission.", "state_formed 1970-10, support 1971-08"},
		{"Not until 11 June 1992 did Kenya recognise Uganda.", "recognition 1992-06-11"},
		// a time in brackets that tell something by the way dates nothing that follows
		{"In October 2010 Kenya recognised Uganda. President Moi, who has no army (the house of elders would not hear of it in December 1948), flew to Kampala in early November.", "recognition 2010-10, visit 2010-11~"},
		// a term in office says less than the date told
		{"At a summit hosted by President Moi of Kenya on 17 May 1994, Museveni of Uganda met Habyarimana of Rwanda.", "meeting 1994-05-17"},
		// what "having" tells was before
		{"9.9.2003: Kenya breaks off relations with Uganda.\n\n11.10.2003: the old president having died on 11 August, Kenya and Uganda restore diplomatic relations.\n\n12.12.2004: Moi visits Uganda.", "relations_severed 2003-09-09, relations_restored 2003-10-11, visit 2004-12-12"},
	} {
		res, err := r.Read(context.Background(), []byte("Kenya and Uganda\n\n"+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, e := range res.Events {
			s := string(e.Type)
			if !e.Date.IsZero() {
				s += " " + e.Date.String()
			}
			if e.DateBasis != "" {
				s += "?"
			}
			out = append(out, s)
		}
		if got := strings.Join(out, ", "); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
