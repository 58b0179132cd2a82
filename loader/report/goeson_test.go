package report

import (
	"context"
	"strings"
	"testing"
)

// TestGoesOn reads reports in which a passage only says whose words the next one holds, and gives those
// to whom it names: the points of a paper, a contribution by somebody, a paragraph that is one quotation.
func TestGoesOn(t *testing.T) {
	r := newReader(t)
	const head = "Report of a webinar on Chad and Niger\n\nThe Sahel Institute held a webinar on 4 May 2020. Dr. Amina Yusuf and Prof. Paul Deby spoke.\n\n"
	for in, want := range map[string]string{
		"The paper\n\nThe working paper was presented by Prof. Paul Deby. The main points of the paper were as follows:\n\nThe lake has shrunk.\n\nThe pact of 1992 settled nothing.\n":                                                                      "Deby Deby",
		"The lake\n\nProf. Deby kicked off.\n\n\"The lake is gone. In a way it was 'our' lake.\"\n":                                                                                                                                                          "Deby Deby",
		"Paper I was by Dr. Amina Yusuf. The paper dealt with the road. Nobody paved it.\n":                                                                                                                                                                  "Yusuf Yusuf",
		"Paper I was by Dr. Amina Yusuf, who was ill. Her paper was read by Prof. Paul Deby. Nobody paved the road, it says.\n":                                                                                                                              "Yusuf",
		"The evening brought together Dr. Amina Yusuf and Prof. Paul Deby. Some forty people attended, and a few stood.\n":                                                                                                                                   "",
		"Prof. Deby said that the lake is gone.\n\nDr. Yusuf's line failed twice. When back, she said that it was never measured.\n":                                                                                                                         "Deby Yusuf",
		"Paper I was by Selvi. Ranjani Pillai. The paper dealt with the road.\n":                                                                                                                                                                             "Pillai",
		"An evening with a comment by Dr. Amina Yusuf was held in Zinder too.\n":                                                                                                                                                                             "",
		"The last hour\n\nThen it was the turn of Dr. Amina Yusuf, who teaches in Bol. The lake is a festival there.\n":                                                                                                                                      "Yusuf",
		"Will the road last? Deby: no. Yusuf: not in my life.\n":                                                                                                                                                                                             "Deby Yusuf",
		"Prof. Deby said that the lake is gone.\n\n\"I know what my aunt thinks. She thinks rice,\" said Dr. Yusuf amid laughter.\n":                                                                                                                         "Deby Yusuf Yusuf",
		"The webinar made the following suggestions: (1) the lake should be measured; (2) the road be paved.\n":                                                                                                                                              "Institute",
		"Prof. Deby was present as the chief guest. Dr. Yusuf and Mr. Idriss Brahim, an exiled editor of a daily newspaper that was closed by the police of Bol, were present as special guests.\n":                                                          "",
		"The lake\n\nProf. Deby said that the lake is gone.\n\nOur two pennies\n\nThe maps ought to be opened to both.\n":                                                                                                                                    "Deby Institute",
		"The lake\n\nProf. Deby said that the lake is gone.\n\nThe road\n\nIt must have rained.\n\nThe end\n\nSome stayed.\n":                                                                                                                                "Deby",
		"Debate\n\nMr. Idriss Brahim sought a word on the fish.\n\n\"Nobody asked them,\" rejoined Dr. Yusuf.\n":                                                                                                                                             "Brahim Yusuf",
		"The road\n\nThe road was paved by Prof. Deby's firm.\n\n\"Open\" is what the sign of the bridge says.\n":                                                                                                                                            "",
		"The lake\n\nProf. Deby said that the lake is gone.\n\nOn the road he was more cheerful. Nobody had asked for a toll.\n":                                                                                                                             "Deby Deby Deby",
		"The lake\n\nProf. Deby said that the lake is gone.\n\nOn the road a driver had been late. Nobody minded.\n":                                                                                                                                         "Deby",
		"Key-note address\n\nThe key-note was delivered by Prof. Deby. He divided it into three mile-stones:\n\n1964 : Commission founded.\n1992 : Pact signed by Chad and Niger.\n2008 : Charter signed.\n\nHe stressed that none of them brought water.\n": "Deby",
		"The lake\n\nMr. Idriss Brahim said that the lake is gone.\n\n- Fishers want a map of what is left.\n- Herders have not been asked at all.\n- The pact of 1992 is silent.\n":                                                                         "Brahim Brahim Brahim Brahim",
		"The lake\n\nMr. Idriss Brahim said that the lake is gone. The audience was welcomed to the buffet.\n\n- Fish from the last lake\n- Bread of the first mill\n":                                                                                       "Brahim",
		"The lake\n\nProf. Md. Salim Deby said that the lake is gone. Dr. Wm. Abbott denied it.\n":                                                                                                                                                           "Deby Abbott",
		"The lake\n\nOn the ruling of 1992, which left the shore to Chad, the lawyer Idriss Brahim gave a short presentation. He considers it solid. It came late.\n":                                                                                        "Brahim Brahim",
		"The lake\n\nDiscussant: Dr. Fanta Keita (Zinder). She thanked the speaker but begged to differ on the shore. Nobody had measured it.\n":                                                                                                             "Keita Keita",
		"The lake\n\nDiscussant: Dr. Fanta Keita (Zinder). She thanked the speaker and the hosts.\n":                                                                                                                                                         "",
		"Key takeaways\n\n- Price is politics. Mr. Idriss Brahim said that the toll is unfair.\n- The toll should be lowered.\n- Dr. Fanta Keita said that it pays for the road, and Mr. Idriss Brahim replied that it does not.\n":                          "Brahim Brahim Institute Keita",
		"4.0 DECISIONS\nAfter deliberation the house resolved that:\n4.1 a chart be published by both services;\n4.2 prices be announced on one day.\n":                                                                                                      "Institute Institute",
		"The lake\n\nFor the lawyer Idriss Brahim the bill was paid later. Nobody had asked for it.\n":                                                                                                                                                       "Brahim Brahim",
		"The lake\n\nFor Mr. Brahim's brother the bill was paid later. Nobody had asked for it.\n":                                                                                                                                                           "",
	} {
		if got := saidIn(t, r, head+in); got != want {
			t.Errorf("%s\ngot %q\nwant %q", in, got, want)
		}
	}
}

// TestInterviewOfAJournal reads an interview of a journal, which asks by its letters, with another part behind it.
func TestInterviewOfAJournal(t *testing.T) {
	r := newReader(t)
	res, err := r.Read(context.Background(), []byte(`The Sahel Review
NEIGHBOURS

Our editor met Dr. Amina Yusuf and Prof. Paul von Deby in Niamey.

SR: What do people not know of the lake?

Yusuf: That it was never measured. Nobody sailed on it.

SR: And the road?

von Deby: It was paved in 2009.

Yusuf: It was a gift.

SR: Whose?

von Deby: Nobody remembers.

Yusuf: I do.

THE EVENING

Some forty people came.
`), Options{Name: "interview.txt"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range res.Claims {
		name := strings.Fields(c.Speaker.Name)
		got = append(got, name[len(name)-1])
	}
	if s := strings.Join(got, " "); s != "Yusuf Yusuf Deby Yusuf Deby Yusuf" {
		t.Errorf("got %q", s)
	}
}
