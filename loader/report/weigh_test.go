package report

import "testing"

// TestWeighed reads sentences that no rule on their wording gives to anybody, or takes from anybody: their signs tell whether
// somebody speaks.
func TestWeighed(t *testing.T) {
	r := newReader(t)
	const meeting = "Report of a webinar on Chad and Niger\n\nThe Sahel Institute held a webinar on 4 May 2020. Dr. Amina Yusuf and Prof. Paul Deby spoke.\n\n"
	const article = "The river and the road\n\nChad and Niger share a lake and a road. Ama Sena, Kofi Adjei and Clara Montes have lived beside it.\n\n"
	for in, want := range map[string]string{
		meeting + "To Dr. Yusuf's ear it sounded like a threat, and she did not hide it.\n":                                                                               "Yusuf",
		meeting + "Prof. Deby said that the lake is gone. The map of 1992 was wrong by a mile.\n":                                                                         "Deby Deby",
		meeting + "Dr. Yusuf took the chair. The main points of the paper are reproduced below.\n":                                                                        "",
		meeting + "Dr. Yusuf, the director, took the chair. A list of those who came stands at the end of the report.\n":                                                  "",
		article + "“Nothing of that treaty was ever undone,” Clara Montes has written.\n":                                                                                 "Montes",
		article + "The historian Clara Montes says that the line is a fiction. She gave it a name of three words, “Away from Bol”, and would not have it called a war.\n": "Montes Montes",
		article + "The historian Clara Montes says that the line is a fiction. She teaches at the school on the hill.\n":                                                  "Montes",
		article + "The historian Clara Montes says that the line is a fiction. A fisherman beside her boat said that the fish had not read it.\n":                         "Montes",
		article + "Ama Sena, who has a sister in Bol, has not seen her since 1994.\n":                                                                                     "",
	} {
		if got := saidIn(t, r, in); got != want {
			t.Errorf("%s\ngot %q\nwant %q", in, got, want)
		}
	}
}

// TestMeantByHeAndShe reads pronouns that cannot stand for who spoke last, by the given name or form of address: they stand
// for another who is named or has spoken, or for nobody.
func TestMeantByHeAndShe(t *testing.T) {
	r := newReader(t)
	const meeting = "Report of a webinar on Chad and Niger\n\nThe Sahel Institute held a webinar on 4 May 2020. Dr. Helena Brandt, Mr. Idriss Yao and Prof. Paul Deby spoke.\n\n"
	for in, want := range map[string]string{
		meeting + "Prof. Paul Deby said that the lake is gone.\n\nDr. Brandt had brought a map. She argued that it was never measured.\n": "Deby Brandt",
		meeting + "Dr. Helena Brandt said that the lake is gone.\n\nProf. Deby recalled the drought.\n\nThe map, she added, was wrong.\n": "Brandt Deby Brandt",
		meeting + "Dr. Helena Brandt said that the lake is gone. She added that nobody had measured it.\n":                                "Brandt Brandt",
		"The lake\n\nThe nurse Helena Brandt says that the lake is gone. A stranger came in. He said that it had only moved.\n":           "Brandt",
	} {
		if got := saidIn(t, r, in); got != want {
			t.Errorf("%s\ngot %q\nwant %q", in, got, want)
		}
	}
}
