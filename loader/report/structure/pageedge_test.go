package structure

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

const pagedOpening = "REPORT OF A ROUND TABLE ON THE RIVER\n\nThe Andean Forum organised a round table in Quito on 10 December 2018.\n\nProf. Rosa Villar\n\nThe river is wide.\n\n"

// TestPageEdge wants running heads next to the numbers of pages to be left out, and what is
// no running head to stay.
func TestPageEdge(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     []string
	}{
		{"above the number, twice", pagedOpening + "Notes from the Pacific coast\nPage 2 of 4\n\nDr. Olga Marin\n\nThe road is new.\n\nNotes from the Pacific coast\nPage 3 of 4\n\nThe end is near.\n",
			[]string{"Notes from the Pacific coast", "Page 2 of 4", "Notes from the Pacific coast", "Page 3 of 4"}},
		{"who publishes, once", pagedOpening + "Andean Forum – Report 7\nPage 2\n\nThe road is new.\n", []string{"Andean Forum – Report 7", "Page 2"}},
		{"a speaker above the number", pagedOpening + "Dr. Olga Marin\nPage 2\n\nThe road is new.\n", []string{"Page 2"}},
		{"a heading below the number", pagedOpening + "Page 2\nTrade across the river\n\nThe road is new.\n", []string{"Page 2"}},
		{"a sentence above the number", pagedOpening + "The Andean Forum is in Quito.\n12\nThe road is new.\n", []string{"12"}},
	} {
		tx := token.Split([]rune(c.in))
		var got []string
		for _, s := range Read(tx, Options{}).Skipped {
			got = append(got, tx.Slice(s.Span.Start, s.Span.End))
		}
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s: left out %q, want %q", c.name, got, c.want)
		}
	}
}

// TestTornLong wants a paragraph printed in one line to go on behind the break of the page,
// and a heading at the end of a page to stay one.
func TestTornLong(t *testing.T) {
	for in, want := range map[string]string{
		pagedOpening + "Dr. Olga Marin\n\nThe road to Piura was paved long ago and the people of the\n\n2\n\fvalley are glad.\n": "| The road to Piura was paved long ago and the people of the 2 valley are glad.\n",
		pagedOpening + "Trade across the river and on the road to Piura and beyond\n\n2\n\fThe road is new.\n":                   "| The road is new.\n",
	} {
		if _, got := outline(in, Options{}); !strings.Contains(got, want) {
			t.Errorf("%q is read as\n%s", in, got)
		}
	}
}

// TestHeadsInPlace wants a few words between two lists to head the second, a numbered paper its
// text, and a question that ends a speaker's part to stay there.
func TestHeadsInPlace(t *testing.T) {
	for in, want := range map[string]string{
		pagedOpening + "- The mines are old.\n- The river is wide.\nConcluding points\n\n* Clear them.\n* Bridge it.\n":                                                                                                                                   "H body 0 [] | Concluding points\n",
		pagedOpening + "- The mines are old.\n- The river is wide and the\nPeruvian side\n\n* Clear them.\n* Bridge it.\n":                                                                                                                                "P speaker 4 [] Prof. Rosa Villar| Peruvian side\n",
		pagedOpening + "- The mines are old.\n- The river is wide, it is long, it is deep, and it is said to be so by all who\nhave seen the river, who are many, and all who live on it near the sea.\nRecommendations\n\n* Clear them.\n* Bridge it.\n": "H body 0 [] | Recommendations\n",
		pagedOpening + "Dr. Olga Marin: The road is new. Investors are still afraid of what lies on\n\nthe other side of the river.\n":                                                                                                                    "[] Dr. Olga Marin| The road is new. Investors are still afraid of what lies on",
		pagedOpening + "2. Mr. Pedro Quishpe: Nobody clears the mines. Ecuador signed the Ottawa\nConvention long ago, and the armies keep their maps to themselves.\n":                                                                                   "[] Mr. Pedro Quishpe| Nobody clears the mines. Ecuador signed the Ottawa Convention",
		pagedOpening + "1. The mines are old.\n2. The sea is wide.\n\n7\n\f3. Why do they not meet?\n\nRecommendations\n\n- Meet.\n- Talk.\n":                                                                                                             "B speaker 4 [] Prof. Rosa Villar| Why do they not meet?\n",
		pagedOpening + "In the view of the chair, who thanked all who had come so far, and of Prof.\n\n7\n\fVillar, the sea is wide.\n":                                                                                                                   "and of Prof. 7 Villar, the sea",
		pagedOpening + "- The sea is wide, and the river is long, and so is the road to the other\nside, as all who have seen it know very well and have told all of us often.\nThe following suggestions were made:\n\n* Meet.\n* Talk.\n":               "P body 2 [] | The following suggestions were made:\n",
		pagedOpening + "- The sea is wide, and the river is long, and so is the road to the other\nside, as all who have seen it know very well and have told all of us often.\nRecommendations: Peru should open the market. Talks should begin.\n":      "H body 0 [] | Recommendations\n",
		"1 Andean Forum, Quito\n\n" + pagedOpening + "The sea is\n\n2 Andean Forum, Quito\n\nwide.\n":                                                                                                                                                     "Villar| The river is wide.\n",
		pagedOpening + "Nobody is glad.\n\nWhy do they not meet?\"\n\nRecommendations: Peru should open the market. Talks should begin.\n":                                                                                                                "[] Prof. Rosa Villar| Why do they not meet?",
		pagedOpening + "- The sea is wide, and the river is long, and so is the road to the other\nside, as all who have seen it know very well and have told all of us often.\nConcluding points\n\n* Meet.\n* Talk.\n":                                  "H body 0 [] | Concluding points\n",
		pagedOpening + "Mr. Pedro Quishpe, Ambassador of Chile to Peru, said that the peace of\n\n7\n\f1998 is a great success. Trade will double.\n":                                                                                                     "said that the peace of 7 1998 is a great success",
		pagedOpening + "Dr. Olga Marin said that the road was paved. \"Why do they not meet?\"\n\n7\n\fshe asked at the end.\n":                                                                                                                           "meet?\" 7 she asked",
		pagedOpening + "PAPER II: \"After the war\" – MR. PEDRO QUISHPE (LIMA)\nNobody clears the mines on the\nriver, and the armies keep\ntheir maps to themselves,\nas they did before.\n":                                                             "Mr. Pedro Quishpe",
		pagedOpening + "Nobody is glad.\n\nWhy do the presidents not meet?\n\nThe following recommendations were adopted:\n\n- The presidents should meet.\n- The mines must be cleared.\n":                                                               "P speaker 3 [] Prof. Rosa Villar| Why do the presidents not meet?\n",
		pagedOpening + "Nobody is glad.\n\nWhat should be done?\n\nThe following suggestions were made:\n\n- The presidents should meet.\n- The mines must be cleared.\n":                                                                                 "H body 0 [] | What should be done?\n",
	} {
		if _, got := outline(in, Options{}); !strings.Contains(strings.ToLower(got), strings.ToLower(want)) {
			t.Errorf("%q is read as\n%s", in, got)
		}
	}
}

// TestFootOfPage wants what pages bear at their foot or head to be left out, each in its many
// forms, and lines of the text that look alike to stay.
func TestFootOfPage(t *testing.T) {
	for line, furniture := range map[string]bool{
		"3 | P a g e": true, "P a g e | 3": true, "Page | 3": true, "Página 3 de 7": true, "Seite 3 von 7": true, "...3...": true, "iv": true,
		"DRAFT – NOT FOR CITATION": true, "Confidential": true, "www.andeanforum.example     3": true, "Tel: +593 2 255 0100 Fax: +593 2 255 0101": true,
		"Andean Forum | Av. Amazonas 4545, Quito | Tel. +593 2 255 0100 | www.andeanforum.example": true,

		"¹ See the treaty of 1998": true, "7 Ministry of Defence, White Book, Quito, 2001, p. 12.": true, "[7] Ibid.": true, ". 3 .": true, "report_final.doc   3": true,

		"7 Ministers of Defence met on the river.": false, "[7] The river is 12 p. wide": false, "The report_final.doc 3": false,
		"Draft treaty on the river": false, "Confidential talks on the border": false, "Restricted trade is no trade.": false,
		"Tel Aviv and Beirut talk again": false, "A tweet by @forum is no treaty: nobody signed it.": false, "IV": false, "p a g e": false, "3 of the 7 presidents came": false,
	} {
		tx := token.Split([]rune(pagedOpening + line + "\n\nThe road is new.\n"))
		left := ""
		for _, s := range Read(tx, Options{}).Skipped {
			left += tx.Slice(s.Span.Start, s.Span.End)
		}
		if furniture != (left == line) {
			t.Errorf("%q: left out %q", line, left)
		}
	}
}

// TestFootRule wants a rule over notes or the foot of a page to end no speaker's part, and one
// between passages to end it.
func TestFootRule(t *testing.T) {
	for in, want := range map[string]string{
		pagedOpening + "________\n1 Ministry of Defence, White Book.\n\n3\n\fThe sea is far.\n": "[] Prof. Rosa Villar| The sea is far.\n",
		pagedOpening + "........\nAndean Forum, Quito      p. 3\n\nThe sea is far.\n":           "[] Prof. Rosa Villar| The sea is far.\n",
		pagedOpening + "________\n\nThe sea is far.\n":                                          "P body 2 [] | The sea is far.\n",
	} {
		if _, got := outline(in, Options{}); !strings.Contains(got, want) {
			t.Errorf("%q is read as\n%s", in, got)
		}
	}
}

// TestTwoLinesOfHead wants both lines of a running head to be left out.
func TestTwoLinesOfHead(t *testing.T) {
	const head = "\fANDEAN FORUM QUITO\nReport of the round table of 10 December 2018\n\n"
	if _, got := outline(pagedOpening+head+"The sea is far.\n"+head+"The road is new.\n", Options{}); strings.Contains(got, "Report of the round") || !strings.Contains(got, "| The road is new.") {
		t.Error(got)
	}
}
