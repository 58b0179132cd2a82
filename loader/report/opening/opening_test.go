package opening

import (
	"testing"

	"entente/loader/report/structure"
	"entente/loader/report/token"
)

// The day of a meeting is neither that of what its title quotes nor of the year before that of the report's number.
func TestDateOfMeeting(t *testing.T) {
	body := "\n\nDr Efua Sena\n\nNobody has counted.\n\nMr Kojo Atta\n\nThe ferry sank.\n"
	for in, want := range map[string]string{
		"Summary of Proceedings\n\nSymposium: \"14 June 1985: The Raid\"\nHo, Friday 13 June 2025\n\nThe symposium was held by the Delta Institute." + body:                                                               "2025-06-13",
		"Dialogues | Report no. 3/2019\n\nGhana and Togo at 45\n\nOn 15 August 1974 Ghana recognised Togo. On the day of the anniversary, 15 August 2019, the Delta Institute held a round table of forty guests." + body: "2019-08-15",
		"Report of a round table\n\nA round table was held by the Delta Institute on 3 May 2020." + body:                                                                                                                  "2020-05-03",
	} {
		d := structure.Read(token.Split([]rune(in)), structure.Options{})
		if got := dateOf(d); got.String() != want {
			t.Errorf("%q: %s of a %s, want %s", in, got, d.Genre, want)
		}
	}
}
