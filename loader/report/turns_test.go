package report

import "testing"

// TestHowTheFloorIsTaken reads reports in which somebody takes the floor, goes on or gives it up in other words than
// those of the set of texts, and holds each of their sentences to who says it.
func TestHowTheFloorIsTaken(t *testing.T) {
	r := newReader(t)
	const seminar = "Ghana and Togo\n\nA seminar on Ghana and Togo was held by the Delta Institute on 14 August 2018. Prof. Abla Sena (Lomé), Ms. Edna Marsh (London) and Mr. Yao Tetteh (Accra) spoke. The session was moderated by Amb. Kojo Mensah.\n\nWhat was said\n\n"
	for _, c := range []struct {
		name, head string
		said       []sentence
	}{
		{"the floor is asked for", seminar, []sentence{
			{"", "Sena", "Prof. Sena argued that the treaty was a gift."},
			{"\n\n", "-", "The Consul of Togo, Mr. Koffi Agbeko, who sat in the last row, asked for the floor."},
			{" ", "Agbeko", "He expressed that for his generation the border was a market."},
			{"\n\n", "-", "Ms. Marsh sought the word once more."},
			{" ", "Marsh", "The market, she said, was older than the border."},
		}},
		{"who is called by what he is", seminar, []sentence{
			{"", "Sena", "Prof. Sena argued that the treaty was a gift."},
			{" ", "-", "Togbe Afede Kwasi intervened at this point."},
			{" ", "Kwasi", "The old chief said that no line can divide the Ewe from their dead."},
			{"\n\n", "Tetteh", "Mr. Tetteh said that the law knows no graves."},
		}},
		{"chairs answer far behind a comma", seminar, []sentence{
			{"", "Sena", "Prof. Sena argued that the treaty was a gift."},
			{"\n\n", "Mensah", "To a further query about the patrols of the navy, the moderator himself responded that they were few."},
		}},
		{"two verbs", seminar, []sentence{
			{"", "Sena", "Prof. Sena argued that the treaty was a gift."},
			{" ", "Tetteh", "Tetteh nodded and said the customs would send a bill."},
			{" ", "Marsh", "Marsh smiled and remarked it had been paid in 1965."},
		}},
		{"told between commas", seminar, []sentence{
			{"", "-", "Mr. Tetteh thanked the hosts and divided his talk into two parts."},
			{"\n\n", "Tetteh", "Regarding the first part, the money of the cocoa board, he told, was spent on the road to Ho."},
			{"\n\n", "Tetteh", "As to the second, he told the audience, nobody had asked."},
		}},
		{"a list of whoever was brought on", seminar, []sentence{
			{"", "-", "Ms. Marsh, who teaches in London, was the second speaker."},
			{"\n\n• ", "Marsh", "Togo buys fish from Ghana and sells little in return."},
			{"\n• ", "Marsh", "The line of credit is welcome but slow."},
			{"\n\n", "-", "She closed with photographs of the old pier."},
		}},
		{"who presents what to a committee", seminar, []sentence{
			{"", "Sena", "Prof. Sena argued that the treaty was a gift."},
			{"\n\n", "-", "The information was presented by Ms. Dora Pajo of the Inspectorate."},
			{" ", "Pajo", "She stated that transit had been flowing since the spring."},
		}},
		{"ships and captains of whom a speaker tells", seminar, []sentence{
			{"", "-", "Prof. Sena began with a ship."},
			{" ", "Sena", "The Anna Luz, under a Spanish flag, put in at Keta in 1872 with labourers on board."},
			{" ", "Sena", "A court at Accra set them free."},
			{" ", "Sena", "Togo sent Captain Paul Garba to Accra, and the treaty was the outcome; it was, she stressed, the first."},
			{"\n\n", "-", "Ms. Marsh was introduced by Mr. Yao Tetteh, of the Institute."},
			{" ", "Marsh", "She asked what had become of the ship."},
		}},
		{"moods and two surnames", "Ghana and Togo\n\nIntroduction\n\nThe Delta Institute held a seminar on Ghana and Togo on 14 August 2018. It was chaired by Amb. Kojo Mensah. The speakers were Prof. Abla Sena Quist and Mr. Yao Tetteh.\n\nThe debate\n\n", []sentence{
			{"", "Quist", "Prof. Sena Quist argued that the treaty was a gift."},
			{"\n\n", "Quist", "On fish she was much less hopeful."},
			{" ", "Quist", "The lagoon has been empty since 2010."},
			{"\n\n", "Tetteh", "Mr. Tetteh said that nets were too fine."},
			{" ", "Quist", "Sena disagreed and recalled the law of 1992."},
			{" ", "-", "A representative of the canoe owners complained that nobody had asked them."},
			{"\n\n", "Mensah", "To the last question from the hall, which was about the lagoon, the chair himself answered that it was deep."},
		}},
	} {
		checkFloor(t, r, c.name, c.head, c.said)
	}
	const talk = "In-House Discussion on Ghana and Togo\n\nPost Event Report\nDelta Centre, Accra\nFebruary 27, 2015\n\nThe Delta Centre organised an In-House Discussion with Dr. Koffi Agbeko, Visiting Scholar from Lomé. The discussion was chaired by Ambassador Yao Mensah, Chairman of the Centre.\n\n"
	checkFloor(t, r, "the guest and those who ask", talk, []sentence{
		{"", "Mensah", "While welcoming the guest, Ambassador Mensah said that the bond was old."},
		{"\n\n", "-", "Dr. Agbeko thanked the Chairman and divided his talk into two parts."},
		{"\n\n", "Agbeko", "Regarding the first part, the cocoa of Togo, he told, was sold through Accra."},
		{"\n\nInteractive Session\n\n", "-", "Dr. Abla Sena raised the matter of the railway."},
		{" ", "Sena", "She pointed out that the gauge changes at Ho."},
		{" ", "Agbeko", "The speaker concurred, adding that the sanctions were a bigger break of gauge."},
		{"\n\n", "Agbeko", "The guest replied to another participant that the road was better."},
		{"\n\n", "Mensah", "In his concluding remarks, the Chair maintained that friendship is capital."},
	})
	const panel = "PANEL 3: THE VOLTA\n\n(from: Proceedings of the International Conference on Shared Rivers, Geneva, 16–17 October 2015)\n\nChair: Beatrix Lohmann (Zürich)\nPanellists: Amr El-Sena (Lomé), Yohannes Agbeko Wolde (Kara), Carmen Ruiz-Oliva (Geneva)\n\n"
	checkFloor(t, r, "the floor behind the parts of a panel", panel, []sentence{
		{"The panel met in the rain. ", "Lohmann", "Opening the discussion Lohmann said that the dam was finished."},
		{"\n\nEl-Sena\n", "El-Sena", "The position of Togo is arithmetic."},
		{"\n\nAgbeko Wolde\n", "Wolde", "My colleague mentions 1959."},
		{"\n\n", "-", "The Chair then invited Ruiz-Oliva to comment as a hydrologist."},
		{"\n\nRuiz-Oliva\n", "Oliva", "I have a short remark and an unpopular one."},
		{"\n\n", "-", "From the floor it was asked whether the letters of 1993 had any value."},
		{" ", "El-Sena", "El-Sena considered that they did."},
		{" ", "Wolde", "To this Agbeko answered that the same page speaks of use."},
		{"\n\n", "-", "A delegate from Niger regretted that nobody had mentioned the lake."},
		{" ", "Lohmann", "The chair conceded the point and admitted that panels make poor rivers."},
	})
}
