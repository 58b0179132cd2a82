package event

import (
	"strings"
	"testing"
)

// TestParticipants reads who takes part where words beside the actor or the list tell more of it.
func TestParticipants(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct {
		text, rule, want string
		pair             string
	}{
		// who leads those that act
		{"In December 1928 a Paraguayan force under Major Rafael Franco destroyed a Bolivian fort.", "military/attacks", "military_action 1928-12 source=PRY,Rafael Franco target=BOL", ""},
		{"In December 1928 under President Rafael Franco a Paraguayan force destroyed a Bolivian fort.", "military/attacks", "military_action 1928-12 source=PRY target=BOL", ""},
		{"In May 2001 a Chilean delegation headed by Soledad Alvear visited Peru.", "visits/visits", "visit 2001-05 source=CHL,Soledad Alvear target=PER", ""},
		{"In May 2001 a Chilean delegation received by Alejandro Toledo visited Peru.", "visits/visits", "visit 2001-05 source=CHL target=PER", ""},
		// who acts for the state
		{"In May 2001 Hugo Chávez closed the frontier to Colombia.", "sanctions/closes-to", "sanction 2001-05 source=Hugo Chávez,VEN target=COL", ""},
		{"In May 2001 Zoran Quince closed the frontier to Colombia.", "sanctions/closes-to", "sanction 2001-05 source=VEN target=COL", "COL VEN"},
		{"In July 2021 the last Philippine soldiers were withdrawn during a visit by Lloyd Austin.", "withdrawals/withdraws", "military_withdrawal 2021-07 source=PHL", ""},
		// two sides of one work, and the host at the table
		{"In 1985 Raúl Alfonsín and José Sarney inaugurated the Friendship Bridge.", "aid-trade-projects/builds", "project 1985 party=Raúl Alfonsín,ARG,José Sarney,BRA object=Friendship Bridge", ""},
		{"In 1985 Raúl Alfonsín inaugurated the Friendship Bridge in Brazil.", "aid-trade-projects/builds", "project 1985 source=Raúl Alfonsín,ARG target=BRA object=Friendship Bridge", ""},
		{"In May 2007 Ankara hosted a summit of Hamid Karzai and Pervez Musharraf with Ahmet Necdet Sezer.", "meetings/talks", "meeting 2007-05 party=Hamid Karzai,AFG,Pervez Musharraf,PAK,Ahmet Necdet Sezer,TUR", ""},
		{"In May 2007 Ankara hosted a summit of Hamid Karzai and Pervez Musharraf.", "meetings/talks", "meeting 2007-05 party=Hamid Karzai,AFG,Pervez Musharraf,PAK mediator=TUR", ""},
		{"In July 1998 they signed an agreement negotiated by Lamberto Dini and Abdulati al-Obeidi.", "agreements/signs", "agreement 1998-07 party=Lamberto Dini,ITA,Abdulati al-Obeidi,LBY", "ITA LBY"},
		{"In July 1998 a treaty negotiated by France came into force.", "agreements/signs", "agreement 1998-07 party=ITA,LBY mediator=FRA", "ITA LBY"},
		{"An accord on transit with Chile and Peru was signed in May 2001.", "agreements/signs", "agreement 2001-05 party=CHL,PER,BRA,BOL", "BRA BOL"},
		{"An accord on transit with Chile and Brazil was signed in May 2001.", "agreements/signs", "agreement 2001-05 party=CHL,BRA", "BRA BOL"},
		// where it was
		{"5 May 2021: third round of talks, Cairo", "meetings/talks", "meeting 2021-05-05 party=EGY,TUR place=Cairo", "EGY TUR"},
		{"In May 1983 Ronald Reagan and Indira Gandhi meet at the G7, Cancún.", "meetings/meets", "meeting 1983-05 party=Ronald Reagan,USA,Indira Gandhi,IND object=G7 place=Cancún", "USA IND"},
		{"In May 1983 Ronald Reagan meets Indira Gandhi, Margaret Thatcher and François Mitterrand.", "meetings/meets", "meeting 1983-05 party=Ronald Reagan,USA,Indira Gandhi,IND,Margaret Thatcher,GBR,François Mitterrand,FRA", "USA IND"},
		{"In May 1983 Nicolae Ceaușescu and Indira Gandhi talk in Bern.", "meetings/speaks-with", "meeting 1983-05 party=Nicolae Ceaușescu,ROU,Indira Gandhi,IND place=Bern", ""},
		{"In May 1983 Georgios Papadopoulos was swapped for Enver Hoxha in Bern.", "releases/swapped-persons", "release 1983-05 party=Georgios Papadopoulos,GRC,Enver Hoxha,ALB place=Bern", ""},
		{"In May 1940 German aircraft bombed Rotterdam.", "military/bombards", "military_action 1940-05 source=DEU target=NLD place=Rotterdam", ""},
		{"In May 1940 German aircraft bombed Holland.", "military/bombards", "military_action 1940-05 source=DEU target=NLD", ""},
		{"In May 1975 Chilean troops raided the islands of Quillota and Maipo.", "military/bombards", "military_action 1975-05 source=CHL target=PER place=Quillota,Maipo", "CHL PER"},
		{"In May 1975 Chilean forces attacked the Peruvian border post of Quebrada.", "military/bombards", "military_action 1975-05 source=CHL target=PER place=Quebrada", "CHL PER"},
		{"In May 1975 Iraqi troops attacked the Kuwaiti border post at al-Samra.", "military/bombards", "military_action 1975-05 source=IRQ target=KWT place=al-Samra", "IRQ KWT"},
		{"In May 1975 Chilean forces attacked Peru; a storm hit the port of Quebrada.", "military/bombards", "military_action 1975-05 source=CHL target=PER", "CHL PER"},
		{"In May 1975 Chilean forces attacked the post of the enemy.", "military/bombards", "military_action 1975-05 source=CHL target=PER", "CHL PER"},
		{"In April 1922 Germany and Soviet Russia signed at Rapallo a treaty on claims.", "agreements/signs", "agreement 1922-04 party=DEU,RUS object=treaty on claims place=Rapallo", ""},
		{"In April 1922 Germany and Soviet Russia signed the Treaty of Rapallo.", "agreements/signs", "agreement 1922-04 party=DEU,RUS object=Treaty of Rapallo", ""},
		{"In April 1922 Germany and Soviet Russia were at odds about Rapallo.", "agreements/signs", "not read", ""},
		{"In July 1954 an armistice was agreed in Geneva.", "ceasefire/ceasefire", "ceasefire 1954-07 party=FRA,VNM place=Geneva", "FRA VNM"},
		{"The Republic of Iceland was proclaimed at Thingvellir in June 1944.", "statehood/independent", "state_formed 1944-06 source=ISL place=Thingvellir", "ISL DNK"},
		// who stands for a state
		{"In March 2011 Washington froze the assets of Muammar Gaddafi.", "sanctions/cuts-off", "sanction 2011-03 source=USA target=Muammar Gaddafi,LBY", ""},
		{"In May 2013 Egypt expelled Ambassador Zoran Quince.", "relations/expels-diplomats", "relations_severed 2013-05 source=EGY target=Zoran Quince,TUR", "EGY TUR"},
		{"Recognition of Muammar Gaddafi by Tanzania in May 1979.", "recognition/recognition", "recognition 1979-05 source=TZA target=Muammar Gaddafi,LBY", ""},
		{"In May 1979 Tanzania recognised him.", "recognition/recognises", "recognition 1979-05 source=TZA", ""},
		{"In January 1979 Jimmy Carter announced that the United States would recognise Mongolia.", "recognition/recognises", "recognition planned 1979-01 source=Jimmy Carter,USA target=MNG", ""},
		{"In January 1979 Jimmy Carter let it be known that the United States would recognise Mongolia.", "recognition/recognises", "recognition planned 1979-01 source=Jimmy Carter,USA target=MNG", ""},
		{"In January 1979 Leonid Brezhnev announced that the United States would recognise Mongolia.", "recognition/recognises", "not read", ""},
		{"In December 2014 Raúl Castro and Barack Obama made it known that Cuba and the United States would resume relations.", "relations/restored", "relations_restored planned 2014-12 party=Raúl Castro,CUB,Barack Obama,USA", ""},
		{"In May 1990 Li Peng held talks with his colleague Mikhail Gorbachev.", "meetings/meets", "meeting 1990-05 party=Li Peng,CHN,Mikhail Gorbachev,SUN", ""},
		{"In May 1990 Li Peng held talks with his Soviet counterpart Mikhail Gorbachev.", "meetings/meets", "meeting 1990-05 party=Li Peng,CHN,Mikhail Gorbachev,SUN", ""},
		{"In May 1990 Li Peng held talks with his wife.", "meetings/meets", "meeting 1990-05 party=Li Peng,CHN,SUN", "CHN SUN"},
		{"In May 1959 Robert Menzies is the first Prime Minister of Australia to visit Indonesia.", "visits/visits", "visit 1959-05 source=Robert Menzies,AUS target=IDN", ""},
		{"In May 1999 Mohammad Khatami was the first Iranian president to visit Italy.", "visits/visits", "visit 1999-05 source=Mohammad Khatami,IRN target=ITA", ""},
		{"In May 1999 Mohammad Khatami spoke and a Chinese president visited Italy.", "visits/visits", "visit 1999-05 source=CHN target=ITA", ""},
		// whom the other state of the document is not
		{"In May 2009 Lebanon seized two tankers.", "incidents/seizes", "incident 2009-05 source=LBN", "LBN ISR"},
		{"In May 2009 Israeli fishermen were seized off Tyre.", "incidents/seizes", "incident 2009-05 source=LBN target=ISR place=Tyre", "LBN ISR"},
		{"In May 2009 four Iranian guards were released.", "releases/let-go", "release 2009-05 target=IRN", "IRN PAK"},
		{"In May 2009 the judges awarded both islets to Malaysia.", "statements/court-finds", "statement 2009-05 target=MYS", "MYS IDN"},
		{"In May 2009 Malaysia accused its neighbour.", "statements/accuses", "statement 2009-05 source=MYS target=IDN", "MYS IDN"},
		// what was signed
		{"In May 1926 Italy and Yemen concluded a treaty of friendship, commerce and mutual assistance in Sanaa.", "agreements/signs", "agreement 1926-05 party=ITA,YEM object=treaty of friendship, commerce and mutual assistance place=Sana'a", "ITA YEM"},
		{"In May 1926 Italy signed a convention on the waters of the Blue Nile with Ethiopia.", "agreements/signs", "agreement 1926-05 party=ITA,ETH object=convention on the waters of the Blue Nile", ""},
		{"In May 1926 a convention of the Baltic powers was signed in Riga.", "agreements/signs", "agreement 1926-05 party=LVA,EST place=Riga", "LVA EST"},
		{"In May 1926 Italy signed a treaty with Ethiopia.", "agreements/signs", "agreement 1926-05 party=ITA,ETH", ""},
		{"The Treaty of Amity, Navigation and Fisheries was signed in May 1826.", "agreements/signs", "agreement 1826-05 party=PER,CHL object=Treaty of Amity, Navigation and Fisheries", "PER CHL"},
		// whose goods and measures they are, and to whom it is done
		{"In May 1950 a Soviet loan of 300 million dollars was granted.", "aid-trade-projects/gives", "aid 1950-05 source=SUN target=CHN", "CHN SUN"},
		{"In May 1950 a loan of 300 million dollars was granted to the Soviet Union.", "aid-trade-projects/gives", "aid 1950-05 source=CHN target=SUN", "CHN SUN"},
		{"In May 2013 Uzbek gas supplies were stopped.", "sanctions/cuts-off", "sanction 2013-05 source=UZB target=TJK", "TJK UZB"},
		{"In May 2013 Uzbek wine imports were banned.", "sanctions/cuts-off", "sanction 2013-05 source=TJK target=UZB", "TJK UZB"},
		{"In May 1956 the British landing ban was lifted.", "sanctions/lifts", "sanction_lifted 1956-05 source=GBR target=ISL", "ISL GBR"},
		{"In May 1990 Iraq proclaimed the annexation of Kuwait.", "military/invasion", "military_action 1990-05 source=IRQ target=KWT", "IRQ KWT"},
		{"In May 1990 Egypt condemned the Iraqi occupation of Kuwait.", "military/invasion", "not read", "IRQ KWT"},
		{"In May 1982 the capture of Khorramshahr by Iran was a turning point.", "military/invasion", "military_action 1982-05 source=IRN target=IRQ place=Khorramshahr", "IRN IRQ"},
		// lists
		{"In May 2006 Idriss Déby and his Sudanese colleague Omar al-Bashir signed a pact in Geneva.", "agreements/signs", "agreement 2006-05 party=Idriss Déby,TCD,SDN,Omar al-Bashir place=Geneva", ""},
		{"In May 1971 Andrei Gromyko and his Indian counterpart, Swaran Singh, signed a pact.", "agreements/signs", "agreement 1971-05 party=Andrei Gromyko,SUN,Swaran Singh,IND", ""},
		{"Idriss Déby flew home in May 2006 and Omar al-Bashir signed a pact with Libya.", "agreements/signs", "agreement 2006-05 party=Omar al-Bashir,SDN,LBY", ""},
		{"The ships were withdrawn in May 1973 and Edward Heath and Ólafur Jóhannesson signed a pact.", "agreements/signs", "agreement 1973-05 party=Edward Heath,GBR,Ólafur Jóhannesson,ISL", ""},
		{"In October 1986 Reagan and Gorbachev met in Reykjavik.", "meetings/meets", "meeting 1986-10 party=Ronald Reagan,USA,Mikhail Gorbachev,SUN place=Reykjavik", ""},
		{"1986: in October Reagan and Gorbachev met in Reykjavik.", "meetings/meets", "meeting 1986-10 party=Ronald Reagan,USA,Mikhail Gorbachev,SUN place=Reykjavik", ""},
		{"In May 2001 Ronald Reagan + Mikhail Gorbachev met in Vienna.", "meetings/meets", "meeting 2001-05 party=Ronald Reagan,USA,Mikhail Gorbachev,SUN place=Vienna", ""},
		{"In June 1985, through the mediation of the OAU, Mali and Burkina Faso agree to a ceasefire.", "ceasefire/ceasefire", "ceasefire 1985-06 party=MLI,BFA mediator=OAU", "CHL PER"},
		{"The armistice of 12 June 1935, mediated by Chile, Argentina and four other powers, ended the war.", "ceasefire/ceasefire", "ceasefire 1935-06-12 mediator=CHL,ARG", ""},
		{"The armistice of 12 June 1935, mediated by Chile, Argentina and four battalions ended the war.", "ceasefire/ceasefire", "ceasefire 1935-06-12 mediator=CHL", ""},
	} {
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
