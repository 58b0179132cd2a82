package event

import (
	"strings"
	"testing"
)

// roleCase is a sentence, the pair of states that its section is about, and what a rule reads in it.
type roleCase struct{ text, rule, want, pair string }

// checkRoles holds what the rules read of who takes part against what is wanted.
func checkRoles(t *testing.T, cases []roleCase) {
	t.Helper()
	r := newReader(t)
	for _, c := range cases {
		got := "not read"
		for _, f := range r.engine.Read(r.input(c.text, strings.Fields(c.pair))) {
			if f.Event.Rule == c.rule {
				got = short(&f.Event)
			}
		}
		if got != c.want {
			t.Errorf("%q\n want %q\n got  %q", c.text, c.want, got)
		}
	}
}

// TestPlaceNames reads names of places of several words to their end and takes no word with a capital for one.
func TestPlaceNames(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In May 1954 Austria and Germany signed a treaty at Neumarkt am Wallersee.", "agreements/signs", "agreement 1954-05 party=AUT,DEU place=Neumarkt am Wallersee", ""},
		{"In May 1954 Chilean troops attacked Peru in the Cordillera del Viento.", "military/bombards", "military_action 1954-05 source=CHL target=PER place=Cordillera del Viento", ""},
		{"In May 1954 Chile and Peru signed a treaty in An Loc.", "agreements/signs", "agreement 1954-05 party=CHL,PER place=An Loc", ""},
		{"In May 1954 Chilean and Peruvian troops clashed in the Gulf of Corcovado.", "military/clashes", "military_action 1954-05 party=CHL,PER place=Gulf of Corcovado", ""},
		{"In May 1954 Chile attacked Peru in Operation Condor.", "military/bombards", "military_action 1954-05 source=CHL target=PER", ""},
		{"In May 1954 Chile attacked Peru in a Moorish garden.", "military/bombards", "military_action 1954-05 source=CHL target=PER", ""},
	})
}

// TestPlacesOfOthers leaves a place to those who sit there, to the verb that has it and to what else came about there.
func TestPlacesOfOthers(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In May 1984 the government in Rangoon signed a treaty with Chile.", "agreements/signs", "agreement 1984-05 party=CHL", ""},
		{"In May 1984 Chile signed a treaty with Peru in Rangoon.", "agreements/signs", "agreement 1984-05 party=CHL,PER place=Rangoon", ""},
		{"In May 1984 Israel invaded Lebanon after the shooting of an envoy in London.", "military/bombards", "military_action 1984-05 source=ISR target=LBN", ""},
		{"In May 1984 Chile and Peru signed a treaty after long talks in London.", "agreements/signs", "agreement 1984-05 party=CHL,PER place=London", ""},
		{"In May 1984 Chile and Peru met at Tarapoto and ordered a ceasefire.", "ceasefire/ceasefire", "ceasefire 1984-05 party=CHL,PER", "CHL PER"},
		{"In May 1984 Chile and Peru built a bridge over the Lluta.", "aid-trade-projects/builds", "project 1984-05 party=CHL,PER", ""},
	})
}

// TestStruckPlaces reads the place that a deed of arms is done to.
func TestStruckPlaces(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In May 1984 Chilean forces besieged Tiliviche.", "military/bombards", "military_action 1984-05 source=CHL target=PER place=Tiliviche", "CHL PER"},
		{"In May 1984 Chilean forces shelled the outskirts of Tiliviche.", "military/bombards", "military_action 1984-05 source=CHL target=PER place=Tiliviche", "CHL PER"},
		{"In May 1984 Tiliviche was retaken by Chilean forces.", "military/retakes", "military_action 1984-05 source=CHL target=PER place=Tiliviche", "CHL PER"},
		{"The Chilean raid on Tiliviche in May 1984.", "military/invasion", "military_action 1984-05 source=CHL place=Tiliviche", "CHL PER"},
		{"In May 1984 Chilean and Peruvian troops clashed at Tiliviche and Zapiga.", "military/clashes", "military_action 1984-05 party=CHL,PER place=Tiliviche,Zapiga", ""},
		{"In May 1984 Chilean forces shelled Hizb positions.", "military/bombards", "military_action 1984-05 source=CHL target=PER", "CHL PER"},
		{"In May 1984 Chilean forces attacked FPTN.", "military/bombards", "military_action 1984-05 source=CHL target=PER", "CHL PER"},
		{"In May 1984 Chilean forces attacked the Esmeralda.", "military/bombards", "military_action 1984-05 source=CHL target=PER", "CHL PER"},
	})
}

// TestPersonsForStates reads the persons who stand where a rule looks for a state, and those who speak for it.
func TestPersonsForStates(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In May 1958 the United States stopped arms deliveries for Fulgencio Batista.", "sanctions/cuts-off", "sanction 1958-05 source=USA target=Fulgencio Batista,CUB", ""},
		{"In May 1973 Kim Dae-jung, the opposition leader, was abducted from a Tokyo hotel.", "incidents/arrests-person", "incident 1973-05 source=JPN target=Kim Dae-jung,KOR", "KOR JPN"},
		{"In May 1973 a Tokyo hotel was seized by Korean agents.", "incidents/seizes", "incident 1973-05 source=KOR target=JPN", "KOR JPN"},
		{"On 3 May 1962 Karl Renner, the chancellor, told parliament that Austria would not accept the line.", "statements/will-not", "statement 1962-05-03 source=Karl Renner,AUT target=HUN", "AUT HUN"},
		{"On 3 May 1962 Karl Renner, the chancellor, told parliament that Hungary would not accept the line.", "statements/will-not", "statement 1962-05-03 source=HUN target=AUT", "AUT HUN"},
		{"On 3 May 1962 Jawaharlal Nehru, the Indian prime minister, warned Beijing.", "statements/threatens", "statement 1962-05-03 source=Jawaharlal Nehru,IND target=CHN", ""},
		{"On 3 May 1962 the talks had failed, warned Beijing.", "statements/threatens", "statement 1962-05-03 source=CHN target=IND", "CHN IND"},
		{"In 1960 Olav V of Norway, Frederik IX of Denmark and Gustaf VI Adolf of Sweden met in Malmö.", "meetings/meets", "meeting 1960 party=Olav V,NOR,Frederick IX,DNK,Gustaf VI Adolf,SWE place=Malmö", ""},
		{"In 1960 Leonid Brezhnev spoke of Norway, Denmark and Sweden.", "meetings/meets", "not read", ""},
	})
}
