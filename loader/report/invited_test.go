package report

import "testing"

// TestInvited reads reports in which the floor passes in few words: by an invitation, behind a label that goes on into the
// sentence, by a verb before its subject. A name of whom somebody only speaks takes no floor.
func TestInvited(t *testing.T) {
	r := newReader(t)
	const head = "Report of a webinar on Chad and Niger\n\nThe Sahel Institute held a webinar on 4 May 2020. Dr. Amina Yusuf and Prof. Paul Deby spoke.\n\n"
	for in, want := range map[string]string{
		"The lake\n\n**Prof. Paul Deby.** The lake is gone.\n\nAfter the coffee Mr. Idriss Brahim, herder of Bol, was invited to tell his story. \"We had cows,\" he began. Nobody counted them.\n\n**Dr. Fanta Keita, geographer,** dealt with the shore. It had moved twice.\n": "Deby Brahim Brahim Keita",
		"The lake\n\n**Prof. Paul Deby** insisted that the lake is gone. Nobody counts the fish.\n\n**Dr. Fanta Keita** spoke last. The shore had moved twice.\n":                                                                                                                 "Deby Deby Keita",
		"The lake\n\nProf. Deby said that the lake is gone. The second lake, continued the professor, is the one on paper.\n":                                                                                                                                                     "Deby Deby",
		"The lake\n\nProf. Deby said that the lake is gone.\n\nRichard Lander he called \"the first tourist of the lake\". He had it from his teacher.\n":                                                                                                                         "Deby Deby Deby",
		"The lake\n\nProf. Deby said that the lake is gone.\n\n\"It is only shy,\" interjected Dr. Yusuf.\n":                                                                                                                                                                      "Deby Yusuf",
		"The lake\n\nProf. Deby said that the lake is gone. To this Dr. Yusuf rejoined that lakes come back.\n":                                                                                                                                                                   "Deby Yusuf",
		"The lake\n\nProf. Deby said that the lake is gone.\n\nThanking him, Dr. Yusuf held that lakes come back.\n":                                                                                                                                                              "Deby Yusuf",
		"The lake\n\nProf. Deby said that the lake is gone. Lander and Clapperton, answered the professor, had seen it full.\n":                                                                                                                                                   "Deby Deby",
		"The lake\n\nProf. Deby said that the lake is gone.\n\nThe opposite view came from Dr. Yusuf. The lake only moved.\n":                                                                                                                                                     "Deby Yusuf",
		"The lake\n\nProf. Deby said that the lake is gone.\n\nThe news of it came from Dr. Yusuf and her maps. The lake only moved.\n":                                                                                                                                           "Deby",
		"The lake\n\nProf. Deby said that the lake is gone.\n\nHere are the dates that he had chalked on the board:\n\n1964: Commission founded.\n1992: Pact signed by Chad and Niger.\n2008: Charter signed.\n\nWhat decided it, he contended, was the pump.\n":                  "Deby Deby",
		"The lake\n\nProf. Deby said that the lake is gone. Villagers on the far bank welcomed the engineers. It did not last.\n":                                                                                                                                                 "Deby Deby Deby",
		"The lake\n\nProf. Deby said that the lake is gone. Organisers of the day welcomed the guests.\n":                                                                                                                                                                         "Deby",
		"The lake\n\nFor the geographer Idriss Brahim the lake only moved. Nobody had measured it.\n":                                                                                                                                                                             "Brahim Brahim",
		"The lake\n\nFor the lake of Idriss Brahim the bill was paid later.\n":                                                                                                                                                                                                    "",
		"The lake\n\nThe guest of honour, the Regional Water Director Mr. Idriss Brahim, said that the lake is gone. Dr. Yusuf denied it.\n\nThe RWD replied that he had walked over it.\n":                                                                                       "Brahim Yusuf Brahim",
		"The lake\n\nProf. Deby said that the lake is gone.\n\nThe afternoon saw a panel under the leadership of the journalist Fanta Keita. Dr. Yusuf denied it.\n\nThe moderator noted that it rained.\n":                                                                       "Deby Yusuf Keita",
		"Way forward\n\nThe lake should be measured. Dr. Amina Yusuf, in closing, promised to send the map.\n":                                                                                                                                                                    "Institute Yusuf",
		"Way forward\n\nThe lake should be measured. In closing the gap both states should meet.\n":                                                                                                                                                                               "Institute Institute",
		"The lake\n\nIvar Holm from the valley's youth club began. He told that nobody asks him.\n":                                                                                                                                                                               "Holm",
		"The lake\n\nDr. Yusuf said that it moved.\n\nProf. Deby gave a short recapitulation with dates:\n\n1964: Commission founded.\n1992: Pact signed by Chad and Niger.\n2008: Charter signed.\n\nFor Chad the pact is void, he said.\n":                                      "Yusuf Deby",
		"Witnesses heard\n\nI. Dr. Amina Yusuf, geographer\nII. Mr. Idriss Brahim, herder of Bol\n\nThe hearing\n\nWitness I submitted that the lake is gone. Nobody had measured it.\n\nWitness II disagreed.\n\nAccording to Witness II the lake only moved.\n":                 "Yusuf Yusuf Brahim Brahim",
		"Persons heard\n\nI. Dr. Amina Yusuf, geographer\nII. Mr. Idriss Brahim, herder of Bol\n\nThe hearing\n\nWitness I submitted that the lake is gone.\n":                                                                                                                    "",
		"The lake\n\nDr. Yusuf said that the lake only moved.\n\nAnd one last thing from her: do not wait for the rain. \"It is late.\"\n":                                                                                                                                        "Yusuf Yusuf Yusuf",
		"The lake\n\nDr. Yusuf said that the lake only moved.\n\nThere was a letter from Mr. Idriss Brahim: nobody opened it.\n":                                                                                                                                                  "Yusuf",
		"The lake\n\nDr. Yusuf said that the lake only moved.\n\nOur part\n\nThe maps should be opened. And the ministries might print a leaflet. Some of those who came might stay.\n":                                                                                           "Yusuf Institute Institute",
	} {
		if got := saidIn(t, r, head+in); got != want {
			t.Errorf("%s\ngot %q\nwant %q", in, got, want)
		}
	}
}
