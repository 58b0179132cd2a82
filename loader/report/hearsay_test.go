package report

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// TestHearsayIsNoFact reads nothing as done that only somebody without a name says: the state alone
// whose official says it makes a statement, dated by the document and not by the words.
func TestHearsayIsNoFact(t *testing.T) {
	r := newReader(t)
	const lead = "Oman and Tanzania\n\nBy Hanna Weiss\n14 August 2018\n\nOman and Tanzania share a long coast, and the dhows that sail between Sur and Dar es Salaam carry dates one way and cloves the other. Not everybody remembers the same history of those voyages.\n\n"
	for _, c := range []struct{ text, want string }{
		{`"Oman broke off relations in 1964," complains a Saudi columnist.`, ""},
		{`"Oman invaded Pemba in 1822," she tells reporters.`, ""},
		{`"Oman sent a fleet to Pemba in 1822. Nobody remembers it," a guide said. "Tanzania attacked Oman in 1828."`, ""},
		{`Villagers say Oman signed a treaty with Tanzania in 1973.`, ""},
		{`According to a retired officer, Oman attacked Tanzania in 1961.`, ""},
		{`Oman, says a trader, signed a treaty with Tanzania in 2005.`, ""},
		{`She said: "Oman attacked Tanzania in 1961."`, ""},
		{`An official in Muscat claims that Tanzania expelled the Omani ambassador in 1985.`, "statement - OMN"},
		{`"We attacked Tanzania in 1822 and we are sorry," said Muscat in 2001.`, "statement 2001 OMN"},
		{`One western diplomat, who asked not to be named, said Oman had offered to mediate in 2016 and been turned down.`, ""},
		{`It was argued in the press that Oman had attacked Tanzania in 1961.`, ""},
		{`One of them said that Oman had attacked Tanzania in 1961.`, ""},
		{`Oman telephoned Tanzania in November 1998, a lady in the audience objected.`, ""},
		// What is no hearsay stays told.
		{`Oman signed a treaty with Tanzania in 2005, and a columnist praised it.`, "agreement 2005 OMN TZA"},
		{`The Omani ambassador signed a treaty with Tanzania in 2005.`, "agreement 2005 OMN TZA"},
		{`In 1985 Tanzania, tired of the quarrel, recalled its ambassador from Oman.`, "relations_severed 1985 TZA OMN"},
	} {
		res, err := r.Read(context.Background(), []byte(lead+c.text+"\n"), Options{Name: "coast.txt"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range res.Events {
			date := e.Date.String()
			if date == "" {
				date = "-"
			}
			s := fmt.Sprintf("%s %s", e.Type, date)
			for _, p := range append(append(e.Source[:len(e.Source):len(e.Source)], e.Party...), e.Target...) {
				if e.Type == "statement" && len(e.Target) > 0 && p.Same(e.Target[0]) {
					continue
				}
				if p.Code != "" {
					s += " " + p.Code
				}
			}
			got = append(got, s)
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.text, s, c.want)
		}
	}
}

// TestPronounOfANewName gives "she tells reporters" to whom the sentence before brings on, though no
// other sentence calls her by a verb of saying.
func TestPronounOfANewName(t *testing.T) {
	r := newReader(t)
	const lead = "Oman and Tanzania\n\nBy Hanna Weiss\n14 August 2018\n\n"
	for _, c := range []struct{ text, want string }{
		{`Salma Barwani keeps the museum of the port. "Oman ruled the island in 1840," she tells reporters.`, "Salma Barwani"},
		{`In the market sits Mwana Hamadi. "Oman sent a gunboat to Tanzania in 1861," she says with a laugh.`, "Mwana Hamadi"},
		{`Kurban Durdyev was Oman's ambassador in Tanzania when the first ship came. "It was 1997 and it rained," the retired diplomat remembers.`, "Kurban Durdyev"},
		{`Old Fort Lane leads to the sea. "Oman attacked Tanzania in 1822," she says.`, ""},
	} {
		res, err := r.Read(context.Background(), []byte(lead+c.text+"\n"), Options{Name: "coast.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, claim := range res.Claims {
			got = claim.Speaker.Name
		}
		if got != c.want || len(res.Events) > 0 {
			t.Errorf("%s\n claim of %q, want %q; %d events", c.text, got, c.want, len(res.Events))
		}
	}
}
