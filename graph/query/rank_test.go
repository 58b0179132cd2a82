package query

import "testing"

func TestRanks(t *testing.T) {
	for office, want := range map[string]string{
		"President": RankHeadOfState, "Emperor": RankHeadOfState, "Prime Minister": RankHeadOfGovernment, "Deputy Prime Minister": RankOfficial, "Vice President": RankOfficial,
		"Foreign Minister": RankMinister, "Minister of Foreign Affairs": RankMinister, "Secretary of State": RankMinister, "Federal Chancellor": RankHeadOfGovernment,
		"Army Chief": RankOfficial, "": RankUnknown, "Former President": RankOfficial, "Ambassador": RankOfficial, "General Secretary": RankHeadOfState,
	} {
		if got := rankOf(office); got != want {
			t.Errorf("%q: %s, want %s", office, got, want)
		}
	}
}
