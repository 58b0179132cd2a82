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

// A quotation is whose name stands right below it, in a chronology's box too; behind an empty line stands something else.
func TestSignedRightBelow(t *testing.T) {
	const head = "Ghana and Togo: a timeline\n\n1975: Ghana recognises Togo.\n\n1990: Ghana closes the border.\n\n2006: Togo breaks off relations.\n\n2009: Relations are resumed.\n\nIN THEIR WORDS\n\n"
	r := newReader(t)
	wantSaid(t, r, "set in", head+"\"The lake is gone for good.\"\n                    KOFI ANNAN, 2006\n\n\"We have counted the ships.\"\n                    Kofi Annan, 2009\n", map[string]string{"\"The lake is gone for good.\"": "Kofi Annan", "\"We have counted the ships.\"": "Kofi Annan"})
	wantSaid(t, r, "apart", head+"\"The lake is gone for good.\"\n\nKOFI ANNAN, 2006\n\nHe was born in Kumasi.\n", map[string]string{"\"The lake is gone for good.\"": ""})
}
