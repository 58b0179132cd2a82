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
		{`According to the Quito historian Clara Montes, the treaty was a gift.`, "Montes"},
		{`Alberto Fujimori called the treaty "the end of a long night". Ecuador ratified it in 1998.`, "Fujimori -"},
		{`Fujimori, who had come to Brasilia in October 1998, described it as "a peace of brothers".`, "Fujimori"},
		{`Fujimori called the treaty "historic". Ecuador ratified it in 1998.`, "Fujimori -"},
		{`In 1998 Alberto Fujimori travelled to Brasilia, where he felt at home.`, "-"},
		{`In 1998 Clara Montes travelled to Brasilia, where she said that the treaty was a gift.`, "Montes"},
		{`At the committee in February 1963 Carlos Pinto rejected the proposal.`, "-"},
		{`In February 1998 Alberto Fujimori came to Quito. A few weeks later he proposed a joint commission.`, "- -"},
		{`A communiqué, negotiated by Clara Montes and Juan Quishpe, expressed regret for the war.`, "-"},
		{`Treaty of Lima, concluded by Clara Montes and Juan Quishpe.`, "-"},
		{`Fujimori welcomed the treaty. Ecuador ratified it in 1998.`, "- -"},
		{`The treaty was a gift, Clara Montes, a historian, told reporters.`, "Montes"},
		{`The treaty was a gift, according to Clara Montes, a historian in Quito.`, "Montes"},
		{`The treaty, Clara Montes wrote in 2008, was a gift.`, "Montes"},
		{`The historian Clara Montes has another view of that peace. Fujimori, she holds, wanted the river.`, "- Montes"},
		{`Juan Quishpe's verdict is harsher: "We have been forgotten."`, "Quishpe"},
		{`Asked about the mines, Juan Quishpe laughed. "We live with them," he said.`, "- Quishpe"},
		{`"We live with them," Juan Quishpe, 54, said of the mines. His son lost a foot in 2009.`, "Quishpe -"},
		{`"Peru," says Clara Montes, "should open the border." Ecuador opened its side in 2010.`, "Montes -"},
		{`Clara Montes, who has studied the treaty, calls it "a gift". "Nobody else would have given it," she said.`, "Montes Montes"},
		{`A retired colonel, Pedro Salas, warned that mines remained. "We laid them in 1995," he recalled, "and we lost the maps."`, "Salas Salas"},
		{`Clara Montes also warns that Peru may close the border. Juan Quishpe, the farmer, agrees: "It has happened before."`, "Montes Quishpe"},
		{`"The treaty was a gift," Clara Montes, a historian in Quito, tells me over coffee.`, "Montes"},
		{`"Look at the bridge," Clara Montes, who teaches history in Quito, says with a smile. "Ten years ago there was only mud."`, "Montes Montes"},
		{`"It is a cold peace," in the words of Clara Montes, a historian in Quito.`, "Montes"},
		{`The peace, as the historian Clara Montes puts it, is "a marriage of two tired people".`, "Montes"},
		{`As Clara Montes, a historian in Quito, likes to say, the treaty was a gift.`, "Montes"},
		{`Clara Montes, a historian in Quito, puts it more bluntly. "Peru won the war and Ecuador won the peace."`, "- Montes"},
		{`Clara Montes, a historian in Quito, is not so sure. "Peru won the war," she says, "and Ecuador won the peace."`, "- Montes"},
		{`Clara Montes, a historian in Quito, sees it differently. "Peru won the war. Ecuador won the peace."`, "Montes Montes Montes"},
		{`Clara Montes, a historian in Quito, recalls how Peru closed the consulate in Loja in 1981.`, "Montes"},
		{`Ecuador, Clara Montes points out, gave up its claim to the Amazon in 1998.`, "Montes"},
		{`"Ecuador gave up its claim," said the historian Clara Montes. The consulate in Loja was reopened in 1999.`, "Montes -"},
		{`President Alberto Fujimori said on television that the treaty was a gift.`, "Fujimori"},
		{`"We are one people," Alberto Fujimori declared at the airport.`, "Fujimori"},
		{`Fujimori told parliament in May 1998 that the war was over.`, "Fujimori"},
		{`Addressing the farmers at the Alfonso Ugarte Stadium in Lima, President Alberto Fujimori said that the war was over.`, "Fujimori"},
		{`Foreign Minister Fernando de Trazegnies was quoted as saying that the treaty was a gift.`, "Trazegnies"},
		{`Alberto Fujimori called the treaty a gift to both nations.`, "Fujimori"},
		{`Alberto Fujimori called a meeting of the farmers.`, "-"},
		{`Alberto Fujimori described the bridge as a gift.`, "Fujimori"},
		{`Alberto Fujimori voiced confidence that the border would be quiet.`, "Fujimori"},
		{`Alberto Fujimori welcomed the bridge and said that more would follow.`, "Fujimori"},
		{`"The border is quiet", Alberto Fujimori said in Loja in 1999.`, "Fujimori"},
		{`As Fujimori put it, the war was over.`, "Fujimori"},
		{`In a letter to Bill Clinton, Alberto Fujimori complained that nobody cleared the mines.`, "Fujimori"},
		{`Alberto Fujimori agreed that the border should be opened in May.`, "-"},
		{`"We laid mines here," admits Pedro Salas, a retired colonel of the Peruvian army. "Nobody kept a map."`, "Salas Salas"},
		{`Colonel Pedro Salas, now retired, commanded a battalion at Tiwinza. "We laid mines here," he admits. "Nobody kept a map."`, "- Salas Salas"},
		{`Pedro Salas, a retired colonel, does not hide his anger. "Nobody kept a map!"`, "- Salas"},
		{`Pedro Salas shakes his head. "Nobody kept a map," the retired colonel says.`, "- Salas"},
		{`In a memoir published in 2005 Pedro Salas wrote that the army had no plan for peace.`, "Salas"},
		{`Pedro Salas, in his memoirs, describes the treaty as "a surrender with music".`, "Salas"},
		{`"I had orders to hold the hill," wrote Colonel Pedro Salas in his diary.`, "Salas"},
		{`For Pedro Salas, a retired colonel, the treaty was "a surrender with music".`, "Salas"},
		{`To Pedro Salas, a retired colonel, the treaty is a surrender.`, "Salas"},
		{`In Pedro Salas's view, the treaty is a surrender. In his opinion Peru should never have signed.`, "Salas Salas"},
		{`The treaty is a surrender, in the opinion of Pedro Salas, a retired colonel.`, "Salas"},
		{`The treaty is a surrender in the eyes of Pedro Salas, a retired colonel.`, "Salas"},
		{`Pedro Salas is convinced that Peru will break the treaty.`, "Salas"},
		{`Pedro Salas remains sceptical of the treaty and fears that Peru will break it.`, "Salas"},
		{`Pedro Salas is of the opinion that Peru will break the treaty.`, "Salas"},
		{`Pedro Salas has no doubt that Peru will break the treaty.`, "Salas"},
		{`Pedro Salas maintains that Ecuador attacked first in 1995. The president of the day, he claims, knew nothing of it.`, "Salas Salas"},
		{`Ecuador attacked first in 1995, Pedro Salas insists.`, "Salas"},
		{`Ecuador attacked first in 1995, or so Pedro Salas insists.`, "Salas"},
		{`Pedro Salas: "Ecuador attacked first. We only answered."`, "Salas Salas"},
		{`Asked whether Peru would keep the treaty, Pedro Salas replied: "We always have."`, "Salas"},
		{`When asked about the mines, Pedro Salas said that nobody had kept a map.`, "Salas"},
		{`Speaking to this newspaper, Pedro Salas said that nobody had kept a map. The army declined to comment.`, "Salas -"},
		{`"Nobody kept a map", said Pedro Salas, who commanded a battalion in 1995.`, "Salas"},
		{`‘Nobody kept a map,’ said Pedro Salas, who commanded a battalion in 1995. ‘We were told to hurry.’`, "Salas Salas"},
		{`'Nobody kept a map,' said Pedro Salas, who commanded a battalion in 1995.`, "Salas"},
		{`"We have been forgotten," said Juan Quishpe, a farmer. "They should come and see the mines." Pedro Salas, the colonel, admitted that nobody kept a map.`, "Quishpe Quishpe Salas"},
		{`"We have been forgotten," says Juan Quishpe, a farmer near Macara.` + "\n\n" + `"Nobody comes here. They should see the mines," he adds.`, "Quishpe Quishpe Quishpe"},
		{`"We have been forgotten," says Juan Quishpe, a farmer near Macara.` + "\n\n" + `"They should come and see the mines."`, "Quishpe Quishpe"},
		{`"We have been forgotten," says Juan Quishpe, a farmer near Macara.` + "\n\n" + `He wants Peru to clear the mines.`, "Quishpe Quishpe"},
		{`"The treaty was a gift.` + "\n\n" + `"It ended a war that nobody wanted.` + "\n\n" + `"We should be grateful," said Clara Montes, a historian.`, "Montes Montes Montes"},
		{`The treaty was a gift, says Clara Montes of the University of Cuenca.`, "Montes"},
		{`The treaty was a gift, says Clara Montes, of the University of Cuenca, who has written two books about it.`, "Montes"},
		{`Says Clara Montes of the University of Cuenca: "The treaty was a gift. Nobody else would have given it."`, "Montes Montes"},
		{`The University of Cuenca's Clara Montes says that the treaty was a gift.`, "Montes"},
		{`University of Cuenca historian Clara Montes says the treaty was a gift.`, "Montes"},
		{`Dr Montes's colleague, Clara Montes, thinks that the treaty was a gift.`, "Montes"},
		{`Among those who doubt it is Clara Montes, who says that the treaty was a gift to Peru.`, "Montes"},
		{`One of them, Clara Montes, argues that the treaty was a gift to Peru.`, "Montes"},
		{`Nor does Clara Montes believe that Peru will keep the treaty.`, "Montes"},
		{`But not everyone agrees; Clara Montes, for one, thinks that the treaty was a gift to Peru.`, "Montes"},
		{`Clara Montes concedes that the treaty was a gift to Peru but denies that it was unjust.`, "Montes"},
		{`As the late Clara Montes showed in her history of the border, Fujimori believed that Ecuador would give in. The border, according to Clara Montes, was quiet.`, "Montes Montes"},
		{`As Clara Montes stood at the bridge, Pedro Salas said that nobody had kept a map.`, "Salas"},
		{`"He calls me a liar; he should look at the mines," Alberto Fujimori said at the airport.`, "Fujimori"},
		{`"Fujimori says that it is over," Clara Montes sighs, "and it is not."`, "Montes"},
		{`Alberto Fujimori told parliament in May that the war was over. Lorries crossed the bridge at Macara. Jamil Mahuad thanked the farmers and left. "The river is ours," he told reporters.`, "Fujimori - - Mahuad"},
		{`Clara Montes, a historian in Quito, said that the war was over. Lorries crossed the bridge at Macara. Jamil Mahuad thanked the farmers and left. "The river is ours," she told reporters.`, "Montes - - Montes"},
		{`The bridge was closed. Lorries stood at Macara. Alberto Fujimori ordered the army to wait. His envoy in Quito, Jamil Mahuad, was told to go; Mahuad ignored the order. "The river is ours," he said when he was president.`, "- - - - Mahuad"},
		{`Clara Montes laughs. "A gift to Peru!"`, "- Montes"},
		{`"Ecuador gave up its claim," Clara Montes, a historian, pointed out. "That was not easy."`, "Montes Montes"},
		{`Pedro Salas, a retired colonel, offers another explanation: Ecuador attacked first in 1995.`, "Salas"},
		{`Dr Salas's colleague, Clara Montes, thinks that the treaty was a gift.`, "Montes"},
		{`“The treaty was a gift,” said Clara Montes, a historian.` + "\n\n" + `“It ended a war that nobody wanted.` + "\n\n" + `“We should be grateful.”`, "Montes Montes Montes"},
		{`A ministry spokesman said the treaty was a gift. Peru and Ecuador signed a fishing accord in 2004.`, "- -"},
		{`The newspaper El Comercio wrote that the treaty was a gift.`, "-"},
		{`The two presidents agreed that the border should be opened.`, "-"},
		{`Peru said that the treaty was a gift.`, "-"},
		{`Clara Montes doubts that Peru will keep the treaty. Peru closed the consulate in Loja in 1981. Ecuador reopened it in 1999.`, "Montes - -"},
		{`The river has seen many wars. Clara Montes, who was born here in 1953, counts five of them: "1828, 1859, 1941, 1981, 1995."`, "- Montes"},
		{`When Clara Montes was asked about it, she said that the treaty was a gift.`, "Montes"},
		{`It was a gift, argues Clara Montes. But it came too late, she thinks.`, "Montes Montes"},
		{`While Clara Montes calls the treaty a gift, the villages do not. Colonel Pedro Salas, by contrast, calls it a surrender.`, "Montes Salas"},
		{`The truth, says Colonel Pedro Salas, is that nobody kept a map.`, "Salas"},
		{`What Colonel Pedro Salas fears most is a new war over the river.`, "Salas"},
		{`A new war would be madness, Colonel Pedro Salas told me in his garden.`, "Salas"},
		{`"A new war," Colonel Pedro Salas told El Comercio last week, "would be madness."`, "Salas"},
		{`"A new war would be madness," Colonel Pedro Salas told the newspaper. "We have seen enough of it," the colonel added.`, "Salas Salas"},
		{`In an interview with El Comercio, Colonel Pedro Salas ruled out a new war. "It would be madness," he said.`, "Salas Salas"},
		{`Colonel Pedro Salas was asked what Peru should do. "Open the bridge," he said. "Open all the bridges."`, "- Salas Salas"},
		{`Retired Colonel Pedro Salas confirms that nobody kept a map.`, "Salas"},
		{`"Nobody kept a map", confirms retired Colonel Pedro Salas, 71.`, "Salas"},
		{`Pedro Salas, 71, confirms that nobody kept a map.`, "Salas"},
		{`Pedro Salas (71), a former colonel, confirms that nobody kept a map.`, "Salas"},
		{`One former officer, Pedro Salas, confirmed that nobody kept a map.`, "Salas"},
		{`Former officers such as Pedro Salas say that nobody kept a map. "We were in a hurry," Salas says.`, "Salas Salas"},
		{`"Nobody kept a map," explains Pedro Salas of the Veterans' League.`, "Salas"},
		{`"Nobody kept a map," explains Pedro Salas of the Veterans' League. "And nobody will ever find the mines," he says.`, "Salas Salas"},
		{`"Nobody kept a map," says Pedro Salas. He takes off his glasses and looks at the river. "Nobody."`, "Salas - Salas"},
		{`"Nobody kept a map," says Pedro Salas. In 2004 Peru and Ecuador set up a joint commission to clear the mines.`, "Salas -"},
		{`"Nobody kept a map," says Pedro Salas. In 2004 Peru and Ecuador set up a joint commission to clear the mines. The commission, he thinks, came too late.`, "Salas - Salas"},
		{`Speaking in Quito on Tuesday, Pedro Salas said that Peru should open the border.`, "Salas"},
		{`Writing in El Comercio, Pedro Salas called the treaty a surrender.`, "Salas"},
		{`Like many officers Pedro Salas believes that Ecuador attacked first.`, "Salas"},
		{`Even Pedro Salas admits that the treaty was fair.`, "Salas"},
		{`But Pedro Salas, like many officers, believes that Ecuador attacked first.`, "Salas"},
		{`According to Pedro Salas's memoirs, Ecuador attacked first in 1995.`, "Salas"},
		{`Pedro Salas's memoirs claim that Ecuador attacked first in 1995.`, "Salas"},
		{`In a letter to El Comercio, Pedro Salas accused Ecuador of having attacked first.`, "Salas"},
		{`In the words of Pedro Salas: "Ecuador attacked first."`, "Salas"},
		{`Pedro Salas's answer is short: "Ecuador attacked first."`, "Salas"},
		{`Pedro Salas, who commanded the post, judged that Ecuador wished to attack first.`, "Salas"},
		{`Clara Montes takes the opposite view. She regards the treaty as a gift prolonged by fear.`, "- Montes"},
		{`The treaty is no gift, Clara Montes told a Spanish magazine.`, "Montes"},
		{`And it was Clara Montes who said, back from Lima, that the treaty was a gift.`, "Montes"},
		{`The treaty is "a gift to nobody", in the words of Clara Montes.`, "Montes"},
		{`Clara Montes is said to have answered that the treaty was a gift.`, "Montes"},
		{`Clara Montes likes to say that the treaty was a gift.`, "Montes"},
		{`The treaty was a gift, says Clara Montes. President Mahuad signed it, remarking that "our time" had come.`, "Montes Mahuad"},
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

// In a chronology words between quotation marks and what somebody says that is so are claims;
// the entry's own words are the chronology's, and what is quoted did not happen for being said.
func TestQuotedInChronologies(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ entry, speakers, types string }{
		{`Pashinyan calls the exodus "a direct act of ethnic cleansing".`, "Pashinyan", "statement"},
		{`Aliyev and Pashinyan sign a truce, which Pashinyan describes as "unspeakably painful".`, "Pashinyan", "ceasefire"},
		{`"I looked at the map. Nothing was left," Pashinyan says.`, "Pashinyan Pashinyan", "statement"},
		{`Pashinyan says that the Armenians will be protected.`, "Pashinyan", "statement"},
		{`Pashinyan accuses Azerbaijan of breaking the truce.`, "Pashinyan", "statement"},
		{`Pashinyan says Armenia will not go to war again.`, "Pashinyan", "statement"},
		{`Pashinyan calls on Aliyev to withdraw.`, "Pashinyan", "statement"},
		{`Pashinyan calls for a new treaty.`, "Pashinyan", "statement"},
		{`Aliyev dismisses the charge and vows that the road will be opened.`, "Aliyev", "statement"},
		{`Aliyev holds talks with Pashinyan in Zurich.`, "", "meeting"},
		{`Aliyev goes to Zurich.`, "", "visit"},
		{`Aliyev announces a ceasefire.`, "", "ceasefire"},
		{`"We will never leave this road again," vows Aliyev in Baku.`, "Aliyev", "statement"},
		{`"Baseless propaganda," snaps a defence ministry spokesman, Igor Velikanov.`, "Velikanov", ""},
		{`Aliyev on state television: "The road is ours and ours alone."`, "Aliyev", "statement"},
		{`Aliyev: "truly repugnant".`, "Aliyev", "statement"},
		{`"The road is ours and ours alone" – Aliyev`, "Aliyev", "statement"},
		{`For President Aliyev it is "a victory without a price".`, "Aliyev", "statement"},
		{`In Baku Aliyev fumes that "these people cannot be trusted".`, "Aliyev", "statement"},
		{`Aliyev is quoted by Report as saying that the two should "improve their ties".`, "Aliyev", "statement"},
		{`The road, Aliyev told reporters, must be opened.`, "Aliyev", "statement"},
		{`Pashinyan, whom the papers call "the man who lost the war", resigns.`, "", "leadership_change"},
		{`"These are measures against terrorists," the Defence Ministry says.`, "", ""},
		{`Armenia and Azerbaijan sign the "Zurich Protocols on Diplomatic Relations".`, "", "agreement"},
	} {
		res, err := r.Read(context.Background(), []byte("Timeline: Armenia and Azerbaijan\n\n12 May 1994: A ceasefire is signed.\n5 October 2023: "+c.entry+"\n1 December 2023: Armenia and Azerbaijan hold talks in Zurich.\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var speakers, types []string
		for _, cl := range res.Claims {
			speakers = append(speakers, cl.Speaker.Name[strings.LastIndex(cl.Speaker.Name, " ")+1:])
		}
		for _, e := range res.Events {
			if e.Date.String() == "2023-10-05" {
				types = append(types, string(e.Type))
			}
		}
		if got := strings.Join(speakers, " "); got != c.speakers {
			t.Errorf("%s\n\tspeakers %q, want %q", c.entry, got, c.speakers)
		}
		if got := strings.Join(types, " "); got != c.types {
			t.Errorf("%s\n\tevents %q, want %q", c.entry, got, c.types)
		}
	}
}

// TestQuotedWordsAreNoFact wants nothing that a leader says between quotation marks told as a
// fact of the document, only that it was said.
func TestQuotedWordsAreNoFact(t *testing.T) {
	r := newReader(t)
	const lead = "Kenya and India: a relationship\n\nKenya and India established relations in December 1963, and their trade has grown ever since. "
	for _, c := range []struct{ text, want string }{
		{`"India invaded our markets in 2010," President Kenyatta said in Nairobi.`, "statement "},
		{`President Kibaki told reporters in May 2005: "Kenya visited India first. India broke off talks in 2004."`, "statement 2005-05"},
		{`"India attacked our post," said President Ruto in March 2023, "and withdrew its troops in 2019."`, "statement 2023-03"},
		{`In March 2023 President Ruto visited New Delhi for the "Voice of the Global South" summit.`, "visit 2023-03; meeting 2023-03"},
	} {
		res, err := r.Read(context.Background(), []byte(lead+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range res.Events {
			if e.Date.String() != "1963-12" {
				got = append(got, string(e.Type)+" "+e.Date.String())
			}
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
