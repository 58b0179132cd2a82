package report

import "testing"

// TestStatesWithoutCode reads of a state of earlier times, which has no code, as of any other: its sovereign is overthrown at
// home, and whoever of it acts has the other state opposite.
func TestStatesWithoutCode(t *testing.T) {
	checkWho(t, "The Kingdom of Hawaii and Japan: a chronology\n\n1871: Hawaii and Japan sign a treaty.", []whoCase{
		{"1893, 17 January. Queen Liliuokalani overthrown in her palace.", "leadership_change source=Hawaii target=Liliuokalani"},
		{"1881: King Kalakaua invited by the Emperor of Japan.", "invitation source=Meiji,JPN target=Kalākaua,Hawaii"},
	})
	checkWho(t, "Kongo and Portugal: a chronology\n\n1500: Portugal and the Kingdom of Kongo sign a treaty.", []whoCase{
		{"1642: Garcia II of Kongo made a truce.", "ceasefire party=Kingdom of Kongo,PRT"},
	})
}

// TestCommanders has those act who lead the men of a state or an army by name, and who recognises for a state.
func TestCommanders(t *testing.T) {
	checkWho(t, "Peru and Chile: a chronology\n\n1879: Peru and Chile sign a treaty.", []whoCase{
		{"1880: Pisagua occupied by 500 Chileans under Col. Quispe.", "military_action source=CHL,Quispe target=PER place=Pisagua"},
		{"1880: Pisagua occupied by 500 Chileans under a white flag.", "military_action source=CHL target=PER place=Pisagua"},
		{"1880: Recognition of Serbia by Aníbal Pinto.", "recognition source=Aníbal Pinto,CHL target=SRB"},
	})
}

// TestAllies has the one state of the two attacked that is not among those who march in.
func TestAllies(t *testing.T) {
	checkWho(t, "Lesotho and South Africa: a chronology\n\n1986: Lesotho and South Africa sign a treaty.", []whoCase{
		{"1998: Troops of South Africa and Botswana march in.", "military_action source=ZAF,BWA target=LSO"},
		{"1998: Troops of Zambia and Botswana march in.", "no military_action source=ZMB,BWA target=LSO"},
	})
}
