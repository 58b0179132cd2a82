package opening

import (
	"testing"

	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/loader/report/token"
)

// TestWhoHeld finds the bodies that held a meeting or issue an article by the lines of the title page, however they are set.
func TestWhoHeld(t *testing.T) {
	const meeting = "\n\nThe round table was held in Turku on 9 May 2011. The participants were greeted by Dr Hanna Ketola, who said that in 1947 nobody had been asked.\n\nRecommendations\n\n- The archives should be opened.\n"
	const article = "\n\nThe border runs through the reeds, and nobody has ever walked the whole of it. The pact was signed in 1964.\n"
	for in, want := range map[string]string{
		"REPORT OF THE ROUND TABLE\n\nOrganised by the Casa de la Frontera Foundation\nVenue: Town hall" + meeting:  "Casa de la Frontera Foundation",
		"FORUM FOR RIPARIAN STUDIES\nRound table no. 9" + meeting:                                                   "FORUM FOR RIPARIAN STUDIES",
		"PROCEEDINGS OF THE SIXTH COLLOQUIUM OF THE SOCIETY FOR SAHARAN HISTORY\nTunis, 4-6 October 2017" + meeting: "SOCIETY FOR SAHARAN HISTORY",
		"Minutes of the Delta Institute\nRound table of 4 May" + meeting:                                            "Delta Institute",
		"Round table on the Aras\nConvened by: Savanna Dialogue Trust\nRapporteur: Wanjiru Kimathi" + meeting:       "Savanna Dialogue Trust",
		"REED WATCH\nPolicy Brief 31 | November 2023" + article:                                                     "REED WATCH",
		"Two shores of one lake\nN. Halloway and S. Warsame | Reed Policy Forum | November 2019" + article:          "Reed Policy Forum",
		"Two shores of one lake\nN. Halloway, Reed Policy Forum" + article:                                          "",
		"The forum for which nobody asked" + article:                                                                "",
		"THE LAKE COURIER | Opinion | November 2019" + article:                                                      "",
	} {
		got := ""
		d := structure.Read(token.Split([]rune(in)), structure.Options{})
		for _, e := range Organisers(d, func(text.Span) []text.Mention { return nil }) {
			got += e.Name
		}
		if got != want {
			t.Errorf("%.60q: %q, want %q", in, got, want)
		}
	}
}
