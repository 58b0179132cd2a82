package query

import (
	"strings"

	"entente/schema"
)

// The ranks of visitors, the highest first.
const (
	RankHeadOfState      = "head-of-state"
	RankHeadOfGovernment = "head-of-government"
	RankMinister         = "minister"
	RankOfficial         = "official" // in another office
	RankUnknown          = "unknown"  // no office is told
)

var ranks = []string{RankHeadOfState, RankHeadOfGovernment, RankMinister, RankOfficial, RankUnknown}

// rankOf gives the rank of an office by its words. A deputy, former or designated
// holder is an official, and so is whoever speaks or is secretary for one.
func rankOf(office string) string {
	words := " " + schema.Fold(office) + " "
	has := func(list ...string) bool {
		for _, w := range list {
			if strings.Contains(words, " "+w+" ") {
				return true
			}
		}
		return false
	}
	switch {
	case strings.TrimSpace(words) == "":
		return RankUnknown
	case has("deputy", "vice", "former", "designate", "elect", "adviser", "advisor", "envoy", "representative", "ambassador", "spokesman", "spokeswoman", "under"):
		return RankOfficial
	case has("prime minister", "premier", "chancellor", "head of government", "chairman of the council of ministers"):
		return RankHeadOfGovernment
	case has("president", "king", "queen", "emperor", "shah", "sultan", "emir", "head of state", "chairman of the presidium", "supreme leader", "general secretary", "chief martial law administrator", "paramount leader", "chairman"):
		return RankHeadOfState
	case has("minister", "secretary of state", "foreign secretary", "secretary of defense", "secretary of defence", "defence secretary", "defense secretary"):
		return RankMinister
	}
	return RankOfficial
}

// highest is the highest rank among visitors.
func highest(visitors []schema.Entity) string {
	best := len(ranks) - 1
	for _, v := range visitors {
		if v.Kind != schema.Person {
			continue
		}
		for i, r := range ranks {
			if r == rankOf(v.Office) {
				best = min(best, i)
			}
		}
	}
	return ranks[best]
}
