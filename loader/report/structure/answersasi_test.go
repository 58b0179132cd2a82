package structure

import (
	"strings"
	"testing"
)

// Who answers in the first person what short passages ask is interviewed, whatever the text calls it; a page of
// questions that it answers itself is no interview.
func TestAnswersInTheFirstPerson(t *testing.T) {
	const in = `MAJLIS WITH ... Kofi Asante Mensah
Volta Studies Newsletter, no. 4

The historian Kofi Asante Mensah has spent half of his years in Accra. Ama Adzo met him at the market of Ho.

Kofi, your book starts with a ship.

Yes, the Volta. She came to Lomé in November 1918 and no one stopped her. I found her log.

Did Togo forgive?

I do not think so. We talk about it at every funeral.

How would you describe the treaty?

Short! I could put it on my fridge.

And the bridge?

My father built it. I crossed it with him in 1975.

What should Accra do?

I would open the archives.
`
	genre, out := outline(in, Options{})
	for _, want := range []string{"Kofi Asante Mensah| Yes, the Volta.", "Kofi Asante Mensah| I would open the archives."} {
		if !strings.Contains(out, want) {
			t.Errorf("%s: no %q in\n%s", genre, want, out)
		}
	}
	faq := strings.NewReplacer("I found her log.", "Her log is lost.", "I do not think so. We talk", "The two states did. People talk", "I could put it on my fridge.", "It has two pages.",
		"My father built it. I crossed it with him in 1975.", "It was built in 1975.", "I would open the archives.", "It should open the archives.").Replace(in)
	if genre, out := outline(faq, Options{}); strings.Contains(out, "Mensah| ") {
		t.Errorf("%s\n%s", genre, out)
	}
}
