package report

import (
	"context"
	"testing"
)

// TestNamesInCapitalsOpenTurns reads the proceedings of meetings whose speakers are printed in capitals at the head of what
// they say, and the lines of a title page that say what was held and by whom.
func TestNamesInCapitalsOpenTurns(t *testing.T) {
	r := newReader(t)
	const head = "SUMMARY OF PROCEEDINGS\n\nTitle:      Two Ports, One Road: Ghana and Togo\nDates:      11-12 June 2024\nVenue:      Ho\nOrganiser:  Delta Centre for Border Studies\n\nPANEL ONE: TRADE\nModerator: Lola Adzo\n\n"
	for name, c := range map[string]struct {
		text string
		said map[string]string // what is said, and by whom
	}{
		"a place in brackets": {head + "AMA OWUSU (Accra)  For twenty years the port was the nightmare of our ministry. Ghana should buy cables.\n\n" +
			"KOFI MENSAH-ADE (Lomé)  Togo never wanted to hold back anybody's water. Who pays for it?\n\nCONCLUSIONS OF THE ORGANISER\n\n(i) Ghana and Togo should publish the data.\n(ii) The treaty now needs a calendar.\n", map[string]string{
			"Ghana should buy cables.": "Ama Owusu", "Who pays for it?": "Kofi Mensah-Ade", "Ghana and Togo should publish the data.": "Delta Centre for Border Studies"}},
		"a wide gap": {head + "DR. AMA OWUSU   For twenty years the port was the nightmare of our ministry. Ghana should buy cables.\n\n" +
			"MR KOFI MENSAH   Togo never wanted to hold back anybody's water. Who pays for it?\n", map[string]string{
			"Ghana should buy cables.": "Ama Owusu", "Who pays for it?": "Kofi Mensah"}},
		"sentences, no labels": {head + "Dr Ama Owusu opened the debate. She said that the port was the nightmare of the ministry.\n\n" +
			"GHANA GAS (Takoradi) supplies the north of Togo with gas every year.\n\nVOLTA RIVER AUTHORITY (Accra) supplies the south of Togo with power.\n", map[string]string{
			"She said that the port was the nightmare of the ministry.": "Ama Owusu"}},
	} {
		res, err := r.Read(context.Background(), []byte(c.text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if want := "Two Ports, One Road: Ghana and Togo"; res.Document.Title != want {
			t.Errorf("%s: the title is %q, want %q", name, res.Document.Title, want)
		}
		if o := res.Document.Organisers; len(o) != 1 || o[0].Name != "Delta Centre for Border Studies" {
			t.Errorf("%s: organisers %v", name, o)
		}
		by := map[string]string{}
		for _, claim := range res.Claims {
			by[claim.Provenance.Quote] = claim.Speaker.Name
			if claim.Speaker.Name == "Ghana Gas" || claim.Speaker.Name == "Volta River Authority" {
				t.Errorf("%s: %s speaks", name, claim.Speaker.Name)
			}
		}
		for said, who := range c.said {
			if by[said] != who {
				t.Errorf("%s: %q is said by %q, want %q", name, said, by[said], who)
			}
		}
	}
}
