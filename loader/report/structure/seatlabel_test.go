package structure

import (
	"strings"
	"testing"
)

// TestTurnsOfRecords gives the turns of debates and transcripts to who takes them, by seat, name or the name of who
// asks; what is done in the hall is nobody's.
func TestTurnsOfRecords(t *testing.T) {
	for _, c := range []struct{ name, in, want, not string }{
		{"a debate", "HOUSE OF KELMAR\nOfficial Report\n\nTHE FISHERIES OF THE SOUND\n\nThe Deputy Speaker: Order. The House will hear the Member for Tarn.\n\nMr. Oke Tamsin (Tarn): The sound was shared in 1954. We have paid for it ever since, and nobody has thanked us.\n\n(Interruption)\n\nMrs. Lune' Adair (Port Ness): I oppose the motion. Orkland is a neighbour.\n\nThe Minister of Foreign Affairs (Mr. Ivo Brandl): The Government has asked Orkland to talk.\n\nThe Deputy Speaker: I put the question.\n",
			"Mr. Oke Tamsin| The sound was shared in 1954.|Mrs. Lune' Adair| I oppose|Mr. Ivo Brandl| The Government has asked", "speaker 2"},
		{"a council", "Council of the Sound, verbatim record\n\nThe President (spoke in French): I give the floor to the representative of Orkland.\n\nMr. Brandl (Orkland): We signed in 1954. We have kept to it.\n\nMadam Chair: Thank you.\n\nMs. Adair (Kelmar): So have we. Nobody has counted the fish.\n", "Mr. Brandl| We signed|Ms. Adair| So have we", ""},
		{"a journal asks", "The Northern Almanac\nA conversation\n\nWe met the pilot Ivo Brandl in Tarn.\n\nAlmanac: When did you come?\n\nBrandl: In 1954, with the first boats. Orkland had none.\n\nAlmanac: And who paid?\n\nBrandl: The harbour. The ministry sent flowers.\n\nAlmanac: You were not thanked.\n\nBrandl: Not once.\n\nThe conversation was recorded in Tarn and shortened.\n\n- 1954: the first boats sail\n- 1961: Orkland buys its own\n",
			"Brandl| In 1954|Brandl| Not once|B timeline 1 [1954]", "speaker 2"},
		{"in stars", "The Northern Almanac\n\nWe met the pilot **Ivo Brandl** in Tarn.\n\n**Almanac:** When did you come?\n\n**Brandl:** In 1954, with the first boats. Orkland had none.\n\n**Almanac:** And who paid?\n\n**Brandl:** The harbour. The ministry sent flowers.\n\n**Almanac:** Who thanked you?\n\n**Brandl:** Nobody, not once.\n",
			"Brandl| In 1954|Brandl| The harbour", ""},
		{"places with a colon are no seats", "The ports of the sound\n\nThe Northern Quay (the oldest): It was built in 1812 and is used by Orkland.\n\nThe President of Orkland visited Kelmar in 1954. The Speaker of the House met him.\n", "P body", "speaker"},
	} {
		_, got := outline(c.in, Options{})
		for want := range strings.SplitSeq(c.want, "|") {
			if !strings.Contains(got, want) {
				t.Errorf("%s: %q not in\n%s", c.name, want, got)
			}
		}
		for not := range strings.SplitSeq(c.not, "|") {
			if not != "" && strings.Contains(got, not) {
				t.Errorf("%s: %q in\n%s", c.name, not, got)
			}
		}
	}
}
