package report

import "testing"

// TestRealm takes "the kingdom" for the one of the two states that is called so, and who stayed out of a war for none who fought
// it; a name with a long vowel is no state without.
func TestRealm(t *testing.T) {
	checkWho(t, "Hawaii and Japan: a history", []whoCase{
		{"In May 1874 France recognised the kingdom.", "recognition source=FRA target=Hawaii"},
		{"In May 1874 the kingdom signed a treaty with Japan.", "agreement party=Hawaii,JPN"},
		{"In May 1874 the kingdom of Siam signed a treaty with Japan.", "agreement party=THA,JPN"},
		{"In March 1898 the captain, Tōgō, declined to salute.", "no statement source=TGO"},
	})
	checkWho(t, "Morocco and Algeria: a history", []whoCase{
		{"In March 2003 the kingdom did not take part in the invasion of Iraq.", "military_action target=IRQ"},
		{"In March 2003 Morocco did not take part in the invasion of Iraq.", "no military_action source=MAR target=IRQ"},
		{"In March 1963 Algeria attacked the kingdom.", "military_action source=DZA target=MAR"},
	})
}
