package structure

import (
	"strings"
	"testing"
)

// Surnames of those whom the opening names in full head what they said, and persons with who they are right over
// it; two such headings at the least, and no names of places or things.
func TestSurnamesForHeadings(t *testing.T) {
	const in = "Report of a panel\n\nThe Lagos Circle held a panel on 3 March 1999.\n\nPanellists: Ama Al-Owusu (Accra), Kofi Mensah Darko (Ho), Edna Ruiz-Oliva (Lomé)\n\nAl-Owusu\nThe border was open.\n\nNobody says so.\n\nMensah Darko\nMy colleague is right.\n\nRuiz-Oliva\nI am not so sure.\n"
	_, out := outline(in, Options{})
	for _, want := range []string{"Al-Owusu| The border", "Al-Owusu| Nobody", "Mensah Darko| My colleague", "Ruiz-Oliva| I am"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	places := strings.NewReplacer("\nAl-Owusu\n", "\nAflao\n", "\nMensah Darko\n", "\nVolta\n", "\nRuiz-Oliva\n", "\nAccra\n").Replace(in)
	if _, out = outline(places, Options{}); strings.Contains(out, "speaker 1") {
		t.Errorf("places speak\n%s", out)
	}
}

func TestPersonsRightOverTheirWords(t *testing.T) {
	const long = " The second bridge was promised in 1998 and paid for twice, once in Accra and once in Lomé, and whoever crosses the river today does so by canoe."
	for _, in := range []string{
		"The bridge at Aflao\n\nSeminar | 3 March 1999\nHosted by the Lagos Circle\n\nWhat the speakers said\n\nAma Owusu, historian, Accra\nThe border was open." + long + "\n\nKofi Mensah, former consul, Ho\nCocoa was weighed." + long + "\n",
		"The bridge at Aflao\n\nSeminar | 3 March 1999\nHosted by the Lagos Circle\n\nWhat was said\n\nAma Owusu, geographer at Legon\nThe border was open. The second bridge was promised in 1998 and paid for\ntwice, once in Accra and once in Lomé, and whoever crosses the river today\ndoes so by canoe.\n\nKofi Mensah, the last consul at Ho\nCocoa was weighed. The second bridge was promised in 1998 and paid for\ntwice, once in Accra and once in Lomé.\n",
	} {
		_, out := outline(in, Options{})
		for _, want := range []string{"Ama Owusu| The border", "Kofi Mensah| Cocoa"} {
			if !strings.Contains(strings.NewReplacer(", historian, Accra|", "|", ", former consul, Ho|", "|").Replace(out), want) {
				t.Errorf("no %q in\n%s", want, out)
			}
		}
	}
}

// Given names alone head what those said whom lines above name in full; words that only look like one do not.
func TestGivenNamesHead(t *testing.T) {
	const head = "Friendship Network\nPublic Forum: the treaty of Ghana and Togo\nHo, Sat 31 August 2019\n\nNotes taken by volunteers.\n\n**Who spoke**\nRos Marsh, convenor (chair)\nKojo Sarmento Belo, adviser, Lomé\nAma Owusu, analyst\n\n"
	_, got := outline(head+"**Kojo**\n- when he began in 2003 there were four people\n- the line is about dignity first\n\n**Ama**\n- a pipeline can be built in 2030\n- it does not pay\n", Options{Genre: RoundTable})
	for _, want := range []string{"Kojo| when he began", "Kojo| the line is", "Ama| a pipeline", "Ama| it does not pay"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q\n%s", want, got)
		}
	}
	if _, got := outline(head+"**Oil**\n- in 2003 there were four fields\n- the line is near\n\n**Gas**\n- a pipeline can be built in 2030\n- it does not pay\n", Options{Genre: RoundTable}); strings.Contains(got, "speaker") {
		t.Errorf("a matter speaks\n%s", got)
	}
}
