package report

import (
	"context"
	"strings"
	"testing"
)

// saidIn lists the surnames of those to whom the sentences of a document are given, in the order of the text.
func saidIn(t *testing.T, r *Reader, doc string) string {
	t.Helper()
	res, err := r.Read(context.Background(), []byte(doc), Options{Name: "article.txt"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range res.Claims {
		name := strings.Fields(c.Speaker.Name)
		got = append(got, name[len(name)-1])
	}
	return strings.Join(got, " ")
}

// TestPressVoices reads articles in which a view is somebody's without a verb of saying beside the name, and others in
// which the same words are the writer's.
func TestPressVoices(t *testing.T) {
	r := newReader(t)
	const head = "Two shores of one lake\n\nOn the border between Chad and Niger little has changed\n\nThe border runs through the reeds, and nobody has ever walked the whole of it from one end to the other.\n\n"
	for in, want := range map[string]string{
		"The historian Clara Montes says that the line is a fiction. For her the lake was lost in 1964.":                                                                   "Montes Montes",
		"The historian Clara Montes says that the line is a fiction. For her work on it she was given a medal.":                                                            "Montes",
		"The historian Clara Montes says that the line is a fiction. The ford is for her the hinge of it all.":                                                             "Montes Montes",
		"The historian Clara Montes says that the line is a fiction. According to the historian, nobody drew it.":                                                          "Montes Montes",
		"The historian Clara Montes says that the line is a fiction. She would begin with the schools, because families cannot wait.":                                      "Montes Montes",
		"The historian Clara Montes says that the line is a fiction. She would later be sent to prison.":                                                                   "Montes",
		"The historian Clara Montes says that the line is a fiction. Eleven dams had been built before anyone spoke to the fishermen, and \"the delta pays in salt\".":     "Montes Montes",
		"The historian Clara Montes says that the line is a fiction. Niger called it \"a poor joke of the old powers\" at the time.":                                       "Montes",
		"Not so, says a colleague at the port, the engineer Clara Montes. She is not going to apologise, she let me know before I sat down.":                               "Montes Montes",
		"CLARA MONTES (Lima) showed how slowly the permits came. Montes added that nobody knew why.":                                                                       "Montes Montes",
		"Clara Montes (Lima), responding, doubted that anybody had ever read it.":                                                                                          "Montes",
		"CLARA MONTES IN THE PORT\n\nNobody doubted that the line was a fiction.":                                                                                          "",
		"It was noted by Clara Montes that nobody had ever drawn the line.":                                                                                                "Montes",
		"In the speech of the expert from Zinder Clara Montes it was underlined that nobody had drawn the line. According to her, it ought to be drawn.":                   "Montes Montes",
		"The line was noted by Clara Montes on her map of the lake.":                                                                                                       "",
		"The head of the institute, Doctor of Historical Sciences Clara Montes, stressed that nobody had drawn the line.":                                                  "Montes",
		"Clara Montes acquainted those present with the map. She emphasised that nobody had drawn the line.":                                                               "Montes",
		"Clara Montes, an organiser of a group of fishermen that met in the old port of the town with about forty people, called the ruling \"a theft in two languages\".": "Montes",
		"\"The line is a fiction,\" so Clara Montes, who mends nets.":                                                                                                      "Montes",
		"The consul in the port, Clara Montes, valued the gesture of the town. She ratified the will of her country to open the road.":                                     "Montes Montes",
		"For the analyst Clara Drummond-Hay, the line is a fiction. In Drummond-Hay's opinion nobody drew it.":                                                             "Drummond-Hay Drummond-Hay",
		"The historian Clara Montes says that the line is a fiction. She does not like the map of the Germans.":                                                            "Montes Montes",
		"Clara Montes, whose husband is at sea, wants to know who will pay the rent.":                                                                                      "Montes",
		"Clara Montes, a teacher in the port, holds, in turn, that the line is a fiction.":                                                                                 "Montes",
		"Clara Montes, who mends nets, shows me a map. \"It is old. It was my father's. He never used it.\"":                                                               "Montes Montes Montes",
		"By the reckoning of the historian Clara Montes most of the trade runs north. What comes the other way is cement.":                                                 "Montes Montes",
		"By the reckoning of the historian Clara Montes most of the trade runs north. In July the road was closed by both armies.":                                         "Montes",
		"The historian Clara Montes says that the line is a fiction. She teaches at the school on the hill. The reeds, she adds, have moved.":                              "Montes Montes",
		"Montes: the line was an alibi for two governments that resembled each other.\n\nThe historian Clara Montes says that it is a fiction.":                            "Montes Montes",
		"President Idriss Déby suspended the talks in May 2001, remarking that the time had \"elapsed\", and in June he announced that the text was dead.":                 "Déby",
		"The historian Clara Montes says that the line is a fiction. Idriss Déby visited the lake in May 2001 and the bank was paved, she says.":                           "Montes Montes",
		"I first came here as a child.\n\nThe historian Clara Montes says that the line is a fiction. My boat was too small for me to find out, and it leaked.":            "Montes",
		"\"False statement, we will go to court,\" tweets Clara Montes, a lawyer, at night.":                                                                               "Montes",
		"Clara Montes, a retired colonel, met General Hugo Salas in Bol. The general said that the ford is shut. Until the rains, the colonel holds that nothing moves.":   "Salas Montes",
		"Colonel Clara Montes and Colonel Hugo Salas met in Bol. On the ford, the colonel holds that nothing moves.":                                                       "Salas",
		"As the engineer puts it, one can learn to swim in a lake.\n\nClara Montes, an engineer, has no boat.":                                                             "Montes",
		"As the engineer puts it, one can learn to swim in a lake.\n\nClara Montes, an engineer, met Hugo Salas, an engineer.":                                             "",
		"Gordon J. Hall, who served in the north, wrote in his diary: \"We listened to the wireless at night.\"":                                                           "Hall",
		"\"I have a diploma in nets,\" grins Kamal, 31, who fishes.":                                                                                                       "Kamal",
		"V. Sivananthan, a retired hand at the port, thinks the young have it easier.":                                                                                     "Sivananthan",
		"Old Mr Duckworth lives by the lake. Duckworth argues that one boat would do.":                                                                                     "Duckworth",
		"Gordon J. Hall stands empty. It was built in 1950.":                                                                                                               "",
		"The envoy, Clara Montes, is reported to have told the delegate that a country without a port is a man without skin.":                                              "Montes",
		"The map was drawn by the historian Clara Montes, according to whom the ford alone would have starved the port.":                                                   "Montes",
		"The historian Clara Montes says that the line is a fiction.\n\nMontes would begin with the ferry.":                                                                "Montes Montes",
		"The historian Clara Montes says that the line is a fiction.\n\nMontes would become the mayor of the port.":                                                        "Montes",
		"In the evening Clara Montes, a nurse, fumes that it is a surrender of the port.":                                                                                  "Montes",
		"In the evening Clara Montes, a nurse, ensures that the lamps are out.":                                                                                            "",
		"Clara Montes, a lawyer, shows the newcomers a map of the lake.":                                                                                                   "",
		"The historian Clara Montes says that the line is a fiction. A fisherman beside her boat said that the fish had not read it. The nets were empty on that morning.": "Montes",
	} {
		if got := saidIn(t, r, head+in+"\n\nThe lake is as grey as it was, and the boats go out at night.\n"); got != want {
			t.Errorf("%s\ngot %q\nwant %q", in, got, want)
		}
	}
}
