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
		"From the life of the Society\n\nOn 19 March of this year there took place in the reading room the lecture of Dr Efua Sena, \"Eighteen years without a card\". The meeting was led by the president, Mr Luis Marsh, who greeted the guests warmly, especially the youth, and gave the floor to the speaker of the day.\n\nDr Sena divided her lecture in two parts. She recalled the agreement that was signed in our town on 7 October 1920, and which was to come into force on the tenth of that month, as everybody in the hall remembered.\n\nMr Marsh said that nobody came.": "",
		"Research Service\nHearing note 12/2022\n\nPublic hearing of the Subcommittee on Minorities: Ghana and Togo\nHo, 9 June 2022, 10.00 to 12.35" + body: "2022-06-09",
		"Report of a round table\n\nA round table was held by the Delta Institute on 3 May 2020." + body:                                                     "2020-05-03",
		"Report of the lecture\n\nThe Circle opened its season on October 12th with a lecture by Dr Efua Sena, \"A century of lost causes\". Some sixty persons braved the rain. The president took the chair and introduced the lecturer as a lady who needed no introduction.\n\nDr Sena started with Ho. The victory of November 1857 was, she maintained, the worst luck of all.\n\nDr Sena went on to Keta. She said that nobody came.": "",
	} {
		d := structure.Read(token.Split([]rune(in)), structure.Options{})
		if got := dateOf(d); got.String() != want {
			t.Errorf("%q: %s of a %s, want %s", in, got, d.Genre, want)
		}
	}
}
