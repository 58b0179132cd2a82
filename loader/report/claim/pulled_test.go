package claim

import "testing"

// What only hands the floor on is no words of who leads.
func TestGivesFloor(t *testing.T) {
	for in, want := range map[string]bool{
		"I give the floor to Dr. Khan.":                       true,
		"Word to Mr. Osei, engineer, who comes from Ho.":      true,
		"With the word Dr. Villar.":                           true,
		"I call upon the next speaker.":                       true,
		"I declare this hearing open.":                        true,
		"You have ten minutes.":                               true,
		"Professor Osei, five minutes please.":                true,
		"Ms. Osei, can you hear us?":                          true,
		"Thank you, Dr. Khan.":                                true,
		"Thank you for a treaty that nobody wanted.":          false,
		"We lost the war within ten minutes.":                 false,
		"Please open the border.":                             false,
		"I call for a new treaty.":                            false,
		"The minister kept his word to the farmers.":          false,
		"They fell through the floor of the price.":           false,
		"I invite you to believe that the treaty was a gift.": false,
	} {
		if tt, span := one(in); GivesFloor(tt, span) != want {
			t.Errorf("%q: %v", in, !want)
		}
	}
}
