package report

import "testing"

// TestStatesWithoutCode reads of a state of earlier times, which has no code, as of any other: its sovereign is overthrown at
// home, and whoever of it acts has the other state opposite.
func TestStatesWithoutCode(t *testing.T) {
	checkWho(t, "The Kingdom of Hawaii and Japan: a chronology\n\n1871: Hawaii and Japan sign a treaty.", []whoCase{
		{"1893, 17 January. Queen Liliuokalani overthrown in her palace.", "leadership_change source=Hawaii target=Liliuokalani"},
		{"1881: King Kalakaua invited by the Emperor of Japan.", "invitation source=JPN target=Kalākaua,Hawaii"},
	})
	checkWho(t, "Kongo and Portugal: a chronology\n\n1500: Portugal and the Kingdom of Kongo sign a treaty.", []whoCase{
		{"1642: Garcia II of Kongo made a truce.", "ceasefire party=Garcia II of Kongo,Kingdom of Kongo,PRT"},
	})
}
