package report

import (
	"context"
	"strings"
	"testing"
)

// TestQuotedSpeakers reads who says what in articles and press notes: quotations before and
// behind the speaker, over several sentences, reported speech, a pronoun for who was named
// last. Each case gives the speakers of its claims by their surnames, in the order of the
// text, "-" for none.
func TestQuotedSpeakers(t *testing.T) {
	r := newReader(t)
	const lead = "The river divides them\n\nBy Hanna Weiss\n14 August 2018\n\nPeru and Ecuador signed a peace treaty in Brasilia on 26 October 1998. Twenty years on, the border is quiet, and the bridge at Macara carries more lorries than soldiers. Not everybody is content with what the peace has brought to the villages along the river, where mines still lie.\n\n"
	for _, c := range []struct{ text, want string }{
		{`"The treaty was a gift," says Clara Montes, a historian in Quito. "It ended a war that nobody wanted."`, "Montes Montes"},
		{`"The treaty was a gift. It ended a war that nobody wanted," says Clara Montes, a historian in Quito.`, "Montes Montes"},
		{`“The treaty was a gift,” Clara Montes, a historian in Quito, said. “It ended a war that nobody wanted.”`, "Montes Montes"},
		{`Clara Montes, a historian in Quito, argued that the treaty was a gift. It had ended a war that nobody wanted, she added.`, "Montes Montes"},
		{`According to Clara Montes, a historian in Quito, the treaty was a gift. She added that it had ended a war.`, "Montes Montes"},
		{`For Clara Montes, a historian in Quito, the treaty was a gift. "It ended a war," she says.`, "Montes Montes"},
		{`Clara Montes, a historian in Quito, has little praise for the treaty. "It ended a war but made no peace," she says. "Peru should open the border."`, "Montes? Montes Montes"},
		{`Clara Montes is a historian in Quito. "The treaty ended a war that Fujimori had begun," she says.`, "- Montes"},
		{`Clara Montes teaches history in Quito and lost a brother in the war. She believes that Peru should open the border.`, "- Montes"},
		{`Historian Clara Montes told this newspaper that the treaty was a gift. "Peru should open the border," she said.`, "Montes Montes"},
		{`The historian Clara Montes was blunt: "The treaty was a gift." She said that Peru should open the border.`, "Montes Montes"},
		{`"We have been forgotten," said Juan Quishpe, a farmer. Quishpe said that mines still lay in his field.`, "Quishpe Quishpe"},
		{`"We have been forgotten," said Juan Quishpe, a farmer. The bridge was opened in 2012.`, "Quishpe -"},
		{`"We have been forgotten," said Juan Quishpe, a farmer.` + "\n\n" + `Quishpe expects nothing from Lima. "They should come and see the mines," he said.`, "Quishpe Quishpe? Quishpe"},
		{`"We have been forgotten," said Juan Quishpe, a farmer.` + "\n\n" + `Clara Montes, a historian, disagrees. "The treaty was a gift," she says.`, "Quishpe Montes? Montes"},
		{`"We have been forgotten," said Juan Quishpe, a farmer. But Clara Montes, a historian, is more hopeful. "The treaty was a gift," she says.`, "Quishpe Montes? Montes"},
		{`In the view of Clara Montes, a historian, the treaty was a gift.`, "Montes"},
		{`The treaty was a gift, Clara Montes, a historian, told reporters.`, "Montes"},
		{`The treaty was a gift, according to Clara Montes, a historian in Quito.`, "Montes"},
		{`The treaty, Clara Montes wrote in 2008, was a gift.`, "Montes"},
		{`Juan Quishpe's verdict is harsher: "We have been forgotten."`, "Quishpe"},
		{`Asked about the mines, Juan Quishpe laughed. "We live with them," he said.`, "- Quishpe"},
		{`"We live with them," Juan Quishpe, 54, said of the mines. His son lost a foot in 2009.`, "Quishpe -"},
		{`"Peru," says Clara Montes, "should open the border." Ecuador opened its side in 2010.`, "Montes -"},
		{`Clara Montes, who has studied the treaty, calls it "a gift". "Nobody else would have given it," she said.`, "Montes Montes"},
		{`A retired colonel, Pedro Salas, warned that mines remained. "We laid them in 1995," he recalled, "and we lost the maps."`, "Salas Salas"},
		{`Clara Montes also warns that Peru may close the border. Juan Quishpe, the farmer, agrees: "It has happened before."`, "Montes Quishpe"},
	} {
		res, err := r.Read(context.Background(), []byte(lead+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		said := map[string]string{}
		for _, claim := range res.Claims {
			words := strings.Fields(claim.Speaker.Name)
			said[strings.Join(strings.Fields(claim.Text), " ")] = words[len(words)-1]
		}
		var got []string
		for _, s := range sentencesOf(c.text) {
			who := said[s]
			if who == "" {
				who = "-"
			}
			got = append(got, who)
		}
		want := strings.Fields(c.want)
		ok := len(got) == len(want)
		for i := range min(len(got), len(want)) {
			w, free := strings.CutSuffix(want[i], "?") // either is right
			ok = ok && (got[i] == w || free && got[i] == "-")
		}
		if !ok {
			t.Errorf("%s\n  got  %v\n  want %v", c.text, got, want)
		}
	}
}

// sentencesOf cuts a test's text into its sentences.
func sentencesOf(s string) []string {
	var out []string
	for _, p := range strings.Split(s, "\n\n") {
		from := 0
		for i := range p {
			if p[i] != ' ' || i < 2 {
				continue
			}
			end := p[i-1] == '.' || p[i-1] == '?' || strings.HasSuffix(p[:i], `."`) || strings.HasSuffix(p[:i], `.”`)
			if end {
				out = append(out, p[from:i])
				from = i + 1
			}
		}
		out = append(out, p[from:])
	}
	return out
}
