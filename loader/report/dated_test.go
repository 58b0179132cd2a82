package report

import (
	"context"
	"strings"
	"testing"
)

// TestDatedTexts gives the dates of the events of running text and of entries, each after its type.
func TestDatedTexts(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ text, want string }{
		// what was done on the occasion just told
		{"President Moi paid a state visit to Kampala from 3 to 6 March 1986. In a joint communiqué the two sides agreed to reopen the railway.", "visit 1986-03-03/1986-03-06, agreement 1986-03-03/1986-03-06"},
		{"President Moi paid a state visit to Kampala from 3 to 6 March 1986. The two presidents also signed an agreement on trade.", "visit 1986-03-03/1986-03-06, agreement 1986-03-03/1986-03-06"},
		{"President Moi paid a state visit to Kampala from 3 to 6 March 1986. Kenya and Uganda have signed an agreement on trade.", "visit 1986-03-03/1986-03-06, agreement"},
		{"President Moi paid a state visit to Kampala from 3 to 6 March 1986. After the talks of earlier years Kenya and Uganda signed an agreement on trade.", "visit 1986-03-03/1986-03-06, agreement"},
		{"Kenya declared its independence on 12 December 1963. Uganda recognised it at once.", "state_formed 1963-12-12, recognition 1963-12-12"},
		{"Kenya declared its independence on 12 December 1963. Uganda recognised it.", "state_formed 1963-12-12, recognition"},
		{"The ministers of Kenya and Uganda met in Kisumu on 4 July 1994, on the margins of which Kenya and Tanzania signed a treaty of extradition.", "meeting 1994-07-04, agreement 1994-07-04"},
		// planned for one day, come about on another
		{"A visit of President Moi to Kampala, planned for May 1990, finally took place on 3 March 1991.", "visit 1991-03-03"},
		{"A visit of President Moi to Kampala, planned for May 1990, was put off.", "visit 1990-05"},
		// the moment from which something has been so
		{"Since February 2021, when President Museveni visited Nairobi, the border has been open.", "visit 2021-02"},
		// an indented line of a chronology that begins with a day of its own
		{"1904. Apr. 8. The LIMA PACT of Kenya and Uganda.\n     Oct. 3. A secret convention of Kenya and Uganda signed.\n\n1905. Mar. 31. Talks of Kenya and Uganda at Arusha.\n\n1906. Jan. 2. Talks of Kenya and Uganda at Arusha.", "agreement 1904-04-08, agreement 1904-10-03, meeting 1905-03-31, meeting 1906-01-02"},
	} {
		res, err := r.Read(context.Background(), []byte("Kenya and Uganda\n\n"+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range res.Events {
			got = append(got, strings.TrimSpace(string(e.Type)+" "+e.Date.String()))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}
