package report

import "testing"

// TestOtherOfTwo takes what one state is to the other for that other: its ally, its smaller neighbour. A name behind the words, or
// one of several neighbours, is who is meant.
func TestOtherOfTwo(t *testing.T) {
	checkWho(t, "Uganda and Tanzania: a chronology", []whoCase{
		{"In May 1978 Tanzania was denounced by its northern neighbour.", "statement source=UGA target=TZA"},
		{"In May 1978 Tanzania was attacked by its neighbour.", "military_action source=UGA target=TZA"},
		{"In May 1978 Tanzania was attacked by its neighbour Burundi.", "no military_action source=UGA target=TZA"},
		{"In May 1978 Tanzania was denounced by its other neighbour, which kept its border closed.", "no statement source=UGA target=TZA"},
		{"In May 1978 Kenya was attacked by its neighbour.", "no military_action source=UGA target=KEN"},
	})
}

// TestListOfWhatWasDone reads each of several participles as what was done to the subject.
func TestListOfWhatWasDone(t *testing.T) {
	checkWho(t, "Uganda and Tanzania: a chronology", []whoCase{
		{"In 1978 Tanzania was invaded, blockaded and condemned by Uganda.", "sanction source=UGA target=TZA"},
		{"In 1978 Tanzania was invaded, blockaded and condemned by Uganda.", "no sanction source=TZA target=UGA"},
		{"In 1978 Uganda was invaded, occupied Kagera and condemned Tanzania.", "statement source=UGA target=TZA"},
	})
}

// TestSubjectOfAnotherTime knows the two states of a document whose presidents it names first in the times before them.
func TestSubjectOfAnotherTime(t *testing.T) {
	const text = "Last week Evo Morales and Fernando Lugo signed the papers in Buenos Aires. Morales smiled, and Lugo too.\n\n" +
		"In December 1928 Bolivian troops attacked a Paraguayan fort. Bolivia and Paraguay talked in 1929. Bolivia armed, Paraguay armed.\n\n"
	checkWho(t, "Two poor countries", []whoCase{
		{text + "On 10 May 1933 Paraguay declared war.", "war source=PRY target=BOL"},
		{text + "On 10 May 1933 Paraguay declared war on Brazil.", "no war source=PRY target=BOL"},
	})
}
