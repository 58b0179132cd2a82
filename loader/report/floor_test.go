package report

import (
	"context"
	"strings"
	"testing"
)

// sentence is one of a report: what stands before it in the document, the end of its speaker's name, the words.
type sentence struct{ before, who, text string }

// TestWhoHasTheFloor reads reports of meetings whose speakers take turns within paragraphs, and holds
// each of their sentences to who says it, "-" for what is nobody's claim.
func TestWhoHasTheFloor(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct {
		name, head string
		said       []sentence
	}{
		{"a panel without titles", "Delta Centre for Dialogue\n\nROUND-TABLE SUMMARY\n\nGhana and Togo: What Next?\nAccra, 12 June 2023\n\n" +
			"On 12 June 2023 the Delta Centre brought together four experts to take stock of the agreement. Mariam Quaye, the Centre's deputy director, was in the chair. " +
			"The panel consisted of Noura Kodjo (Lomé University), Bertin Agbeko (an independent analyst from Kara), retired Togolese ambassador Sultan al-Amadou, Edna Marsh (London) and Maj. Gen. (ret.) Felix Otoo (Accra).\n\nSession I. How we got here\n\n", []sentence{
			{"", "Kodjo", "The two parties of the 1970s, she reminded the room, were rivals."},
			{"\n\n", "Agbeko", "For Bertin Agbeko the Ghanaians have always overestimated the hand of Lomé."},
			{" ", "Agbeko", "Lomé, he argued, did not arm the rebels."},
			{"\n\n", "-", "Edna Marsh took a cooler view."},
			{" ", "Marsh", "Ghana, she thought, was a notary."},
			{"\n\n", "-", "Sultan al-Amadou gave an insider's account."},
			{" ", "al-Amadou", "Togo had carried messages since 2017, he disclosed."},
			{"\n\n", "-", "Marsh had the last word."},
			{" ", "Marsh", "Both coastguards need a hotline by the winter."},
		}},
		{"a chairman, papers by authors and a floor", "TANO FORUM FOR BORDER STUDIES\n\nREPORT OF THE INTERNATIONAL CONFERENCE ON GHANA AND TOGO\n\nheld at the Volta Hall, Ho, on 14th August, 2018\n\n1. OPENING\n\n" +
			"The Conference was called to order at 10.25 a.m. by the Chairman, Ambassador (Rtd.) Okon Etim Bassey, after the anthems.\n\n", []sentence{
			{"", "Bassey", "The Chairman in his remarks welcomed the guests and said that no two neighbours had more in common."},
			{" ", "Bassey", "He regretted that fishermen had been the last to be consulted."},
			{"\n\n3. PAPERS\n\nPaper I: \"From Kara to Ho\" by Prof. (Mrs.) Florence Ndep, University of Calabar\n\n", "Ndep", "She told the Conference that Eyadema had signed without a surveyor."},
			{" ", "Ndep", "The agreement of 1975 was a model."},
			{"\n\nPaper II: \"The view from Kpalime\" by Dr. Emmanuel Mbua Tataw\n\n", "Tataw", "He recalled that Accra arrested the rebels in January."},
			{"\n\n4. DISCUSSION\n\n", "-", "A student asked why so few Ghanaians know French."},
			{" ", "-", "An unnamed diplomat complained that Togo had arrested fishermen in 2016."},
		}},
		{"views from a town, turns within them", "SUMMARY REPORT\n\nConsultation: Ghana and Togo after the Memorandum\nAccra, 3-4 July 2024\nOrganised by the Delta Institute\n\n" +
			"Participants: Amb. Kojo Mensah (Ghana), Prof. Abla Sena (Togo), Mr. Yao Tetteh (Accra), Ms. Sarah Lindqvist (facilitator)\n\n1. Setting the scene\n\n", []sentence{
			{"", "-", "Ms. Lindqvist recapitulated the chain of events."},
			{" ", "-", "On 1 January 2024 Ghana and Togo signed a memorandum."},
			{" ", "-", "On 4 April 2024 Togo expelled the Ghanaian ambassador."},
			{"\n\n2. Views from Porto Novo\n\nAmb. Mensah: ", "Mensah", "Ghana has two ports."},
			{" ", "Mensah", "Togo ought to read the memorandum."},
			{"\n\n", "Tetteh", "Mr. Tetteh recalled that Ghanaian soldiers had died in 2006."},
			{" ", "Tetteh", "He feared that a withdrawal would open the door to others."},
		}},
		{"who asks and who answers", "Round Table on Pakistan and Nepal\n\nA round table was organised by the Delta Institute on 22 September 2021. H.E. Mr. Tapas Adhikari, Ambassador of Nepal to Pakistan, was the guest of honour.\n\n" +
			"H.E. TAPAS ADHIKARI\nHe opined that the relations are cordial.\n\nQUESTION ANSWER SESSION\n", []sentence{
			{"", "Adhikari", "In reply to a question by Brig (R) Mehmood Shah, the Ambassador stated that Nepal is a friend."},
			{" ", "Ali", "Mr. Junaid Ali of APP asked about visa on arrival."},
			{" ", "Adhikari", "The Ambassador told that it is available."},
			{"\n\nWAY FORWARD\n(i) ", "Delta Institute", "More scholarships for Nepalese students."},
		}},
		{"whose view it is, who brought what about", "WORKSHOP SUMMARY\n\nGhana and Togo after the Proposal\n\nHo, 14 October 2022\n\nThis summary reflects the discussion at a workshop convened by the Volta Forum on 14 October 2022 in Ho. Some thirty historians attended.\n\nWhere things stand\n\n", []sentence{
			{"", "-", "The Treaty of Friendship, which John Kufuor and Faure Gnassingbé concluded at Lomé in 2007, provides for a commission."},
			{"\n\nSession one: Whose history?\n\n", "-", "Professor Kwame Atta, who teaches history in Accra, took the audience back to the mandate."},
			{" ", "Atta", "\"San Stefano gave us nothing,\" he quipped."},
			{"\n\n", "Adzo", "For Dr Abra Adzo of the Institute of Memory in Lomé, the generosity of the professor came with a sting."},
			{" ", "Adzo", "\"My grandmother was nobody,\" she objected."},
		}},
		{"messages that others read, paragraphs that go on", "Ghana and Togo\n\nA seminar on Ghana and Togo was held by the Delta Institute on 14 August 2018. Prof. Abla Sena (Lomé), Ms. Edna Marsh (London) and Mr. Yao Tetteh (Accra) spoke.\n\nMessages\n\n", []sentence{
			{"", "-", "A message by Prof. Bertin Agbeko was read, with some feeling, by his niece."},
			{" ", "Agbeko", "\"Nobody asked us.\""},
			{"\n\n", "-", "The paper by Mariam Quaye, of Kara, was delivered by Mr. Tetteh."},
			{" ", "Quaye", "It holds that the border is a wound."},
			{"\n\nWhat was said\n\n", "Sena", "Prof. Sena argued that the treaty was a gift."},
			{"\n\n", "Sena", "On 2 October 1904 the line was read out at Ho."},
			{" ", "Sena", "Between that day and this one, she said, lies everything."},
			{"\n\n", "-", "On 3 May 1956 the voters of the trust territory chose Ghana."},
			{" ", "Sena", "Prof. Sena said that nobody had counted."},
			{"\n\n", "Marsh", "Ms. Marsh amused the hall: \"You talk of lines and my readers of onions\"."},
			{" ", "Tetteh", "Mr. Tetteh stood by his figures."},
			{" ", "Tetteh", "He wished to know who had drawn the map."},
			{"\n\n", "-", "At the end, the seminar issued a communiqué in two languages."},
			{" ", "Delta Institute", "It calls upon the two governments to dig joint wells."},
			{"\n\n", "-", "Guests later visited the old workshop."},
		}},
		{"names, dashes and what was done, in a list; the end", "Ghana and Togo\n\nA seminar on Ghana and Togo was held by the Delta Institute on 14 August 2018.\n\nWHO SAID WHAT\n\n▪ ", []sentence{
			{"", "-", "Prof. Abla Sena"},
			{" — ", "Sena", "took issue with that."},
			{" ", "Sena", "The line of 1904 is still there."},
			{"\n\n▪ ", "-", "Ms. Edna Marsh, Mayor's office, Ho"},
			{" — ", "Marsh", "asked the meeting to look out of the window."},
			{" ", "Marsh", "The border is seven miles off and has been closed since May."},
			{"\n\nMr. Yao Tetteh\n\n", "Tetteh", "Fishermen closed the session of parliament in 1999."},
			{"\n\n", "-", "The conference rose at 4.40 p.m."},
		}},
		{"conclusions and a way to write", "Ghana and Togo\n\nA seminar on Ghana and Togo was held by the Delta Institute on 14 August 2018.\n\nRecommendations\n\n", []sentence{
			{"", "-", "The Institute draws the following conclusions for policy makers."},
			{"\n- ", "Delta Institute", "Togo to open a cultural centre in Ho."},
			{"\n- ", "Delta Institute", "Ghana should be more careful in future."},
			{"\n\n", "-", "For further information: events@delta.example"},
		}},
	} {
		checkFloor(t, r, c.name, c.head, c.said)
	}
}

// checkFloor reads a document of a head and sentences and holds each sentence to who says it.
func checkFloor(t *testing.T, r *Reader, document, head string, said []sentence) {
	t.Helper()
	doc := head
	for _, s := range said {
		doc += s.before + s.text
	}
	res, err := r.Read(context.Background(), []byte(doc), Options{Name: "floor.txt"})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, claim := range res.Claims {
		got[claim.Text] = claim.Speaker.Name
	}
	for _, s := range said {
		if name := got[s.text]; s.who == "-" && name != "" || s.who != "-" && !strings.HasSuffix(name, s.who) {
			t.Errorf("%s: %q is by %q, want %q", document, s.text, name, s.who)
		}
	}
}
