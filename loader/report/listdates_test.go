package report

import "testing"

// A box of dates between two answers is nobody's words; headings between drawn lines part what speakers say from it.
func TestBoxOfDates(t *testing.T) {
	for form, text := range map[string]string{
		"interview": "THE CONVERSATION AT THE BACK\n\n\"An embassy with the shutters down\"\n\nAbra Sena spent eleven years in the foreign service. We met her in Ho for this interview.\n\nYour first posting was in 1988. What did you find?\n\nSmall. You must imagine twenty people, and I knew them all.\n\nAnd then came October 1990?\n\nYes. I did not see it coming, and very few wanted to.\n\nTurquoise?\n\nIt saved lives, I think, and it let killers walk.\n\nBOX – GHANA AND TOGO\n\n18 July 1975: Ghana recognises Togo\nOct. 1990: Ghana closes the border with Togo\n24 Nov. 2006: Togo breaks off relations with Ghana\n29 Nov. 2009: relations resumed\nFeb. 2010: visit of President Mills of Ghana to Togo\n\nWhat changed, so that it could reopen in 2009?\n\nTwo people talking, above all. I was one of them.\n\nIs there something you would advise?\n\nLearn Ewe. I did not.\n",
		"frames":    "Round table on the lake\n\nThe Delta Institute held a round table at Ho on 21 March 2024.\n\nDr Abra Sena (Ho)\nDr Sena said that the lake was gone.\n\nDr Kojo Mensah (Lomé)\nHe disagreed. Nobody had counted the fish.\n\n===== What we wrote at the end =====\n\n- Ghana should open the bridge\n- Togo should lend the ferry\n\n===== dates, for new subscribers =====\n\n18.07.1975 Ghana recognises Togo\n14.10.1990 Ghana closes the border with Togo\n24.11.2006 Togo breaks off relations with Ghana\n29.11.2009 relations resumed\n",
	} {
		res := mustRead(t, newReader(t), text)
		want := map[string]bool{"1975-07-18": true, "2006-11-24": true, "2009-11-29": true}
		for _, e := range res.Events {
			delete(want, e.Date.String())
		}
		if len(want) > 0 {
			t.Errorf("%s: no events of %v among %d", form, want, len(res.Events))
		}
	}
}

// Years on lines of their own over items make a chronology, whose days in brackets are of the year above.
func TestYearsOverItems(t *testing.T) {
	res := mustRead(t, newReader(t), "THE COAST COURIER                  25 November 2023\n\nTwo shores: Ghana and Togo\n\nCut out and keep.\n\n1975\n\n- Ghana recognises Togo. [25 Nov.]\n- The two countries sign a treaty on the lake. [27 Nov.]\n\n1980\n\n- Togo recalls its ambassador from Ghana.\n\n1986\n\n- Ghana closes the border with Togo. [22 July]\n\n1990\n\n- The two presidents meet in Ho. [24 Dec.]\n")
	want := map[string]bool{"1975-11-25": true, "1975-11-27": true, "1980": true, "1986-07-22": true, "1990-12-24": true}
	for _, e := range res.Events {
		delete(want, e.Date.String())
	}
	if len(want) > 0 {
		t.Errorf("a %s without events of %v among %d", res.Genre, want, len(res.Events))
	}
}

// Days without a year, below a question that names it, are of that year.
func TestYearOfQuestion(t *testing.T) {
	res := mustRead(t, newReader(t), "EXPLAINER\n\nGhana and Togo in three questions\n\nQ1  What is the dispute about?\n\nAbout the land west of the river, some acres of forest. Togo calls it its garden and prints it on its maps.\n\nQ2  What happened in December 2013?\n\nA good deal, in this order.\n   [ 1 Dec ]  Togo recalls its ambassador from Ghana.\n   [ 3 Dec ]  Ghana closes the border with Togo.\n   [ 14 Dec ]  The two countries sign a treaty in Ho.\n\nQ3  And now?\n\nNobody can say. The court will sit in May 2027.\n")
	want := map[string]bool{"2013-12-01": true, "2013-12-03": true, "2013-12-14": true}
	for _, e := range res.Events {
		delete(want, e.Date.String())
	}
	if len(want) > 0 {
		t.Errorf("no events of %v among %d", want, len(res.Events))
	}
}
