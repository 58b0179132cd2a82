package event

import "testing"

// TestLists reads lists of those who take part: behind those who act for a state, in a bracket, and of firms that
// nothing knows.
func TestLists(t *testing.T) {
	checkRoles(t, []roleCase{
		// the noun behind an adjective
		{"In May 1993 the Rwandan government and the RPF signed a pact.", "agreements/signs", "agreement 1993-05 party=RWA,RPF", ""},
		{"In May 1919 Finnish volunteers and Estonian troops fought Latvia.", "military/clashes", "military_action 1919-05 party=FIN,EST,LVA", ""},
		{"In May 1992 seven states including Tajikistan and Azerbaijan joined the ECO.", "accession/joins", "accession 1992-05 source=TJK,AZE object=ECO", ""},
		{"In May 1919 Finnish timber and Estonian troops fought Latvia.", "military/clashes", "military_action 1919-05 party=EST,LVA", ""},
		{"In May 2020 war broke out between the Chadian government and Libya, and Sudan sent its army.", "military/war", "war 2020-05 party=TCD,LBY", ""},
		{"In May 1935 Brazil and Peru signed a truce after mediation by Argentina, Chile and other European states.", "ceasefire/ceasefire", "ceasefire 1935-05 party=BRA,PER mediator=ARG,CHL", ""},
		{"In May 1935 Brazil and the American states signed a pact.", "agreements/signs", "agreement 1935-05 party=BRA,USA", ""},
		// in a bracket
		{"22 May 1988: Geneva accords (Angola, Cuba, South Africa).", "agreements/treaty-named", "agreement 1988-05-22 party=AGO,CUB,ZAF object=Geneva Accords", "USA CUB"},
		{"5 May 2021: first exploratory talks, Cairo (Sameh Shoukry, Mevlüt Çavuşoğlu)", "meetings/talks", "meeting 2021-05-05 party=Sameh Shoukry,EGY,Mevlüt Çavuşoğlu,TUR place=Cairo", "EGY TUR"},
		{"5 May 2021: first exploratory talks (postponed at the wish of Iran)", "meetings/talks", "meeting postponed 2021-05-05 party=IRN", "EGY TUR"},
		// a town at the end
		{"Memorandum on fisheries, Velenje, 11 May 2013", "agreements/pact-named", "agreement 2013-05-11 party=SVN,HRV place=Velenje", "SVN HRV"},
		{"Treaty on Amity, Navigation, 11 May 2013", "agreements/treaty-named", "agreement 2013-05-11 party=SVN,HRV object=Treaty on Amity", "SVN HRV"},
		// firms
		{"In May 2016 Sonelgaz and Rosneft signed an agreement.", "agreements/signs", "agreement 2016-05 party=Sonelgaz,Rosneft", ""},
		{"Memorandum between Rosneft and Sonelgaz, 3 May 2015", "agreements/pact-named", "agreement 2015-05-03 party=Sonelgaz,Rosneft", ""},
		{"In May 2016 NATO and Sonelgaz were talked of; Rosneft signed an agreement with France.", "agreements/signs", "agreement 2016-05 party=Rosneft,FRA", ""},
	})
}

// TestActsForABody reads the body that a person acts for in place of the state that the person comes from.
func TestActsForABody(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In May 1971 Gunnar Jarring, the UN envoy, mediated between Egypt and Israel.", "mediation/mediates", "mediation 1971-05 party=EGY,ISR mediator=Gunnar Jarring,UN", ""},
		{"In May 1971 Ralph Bunche of the United Nations mediated between Egypt and Israel.", "mediation/mediates", "mediation 1971-05 party=EGY,ISR mediator=Ralph Bunche,UN", ""},
		{"In May 1971 Mahmud Riyad, Secretary-General of the Arab League, mediated between Egypt and Israel.", "mediation/mediates", "mediation 1971-05 party=EGY,ISR mediator=Mahmoud Riad,Arab League", ""},
		{"In May 1971 Henry Kissinger of the United States mediated between Egypt and Israel.", "mediation/mediates", "mediation 1971-05 party=EGY,ISR mediator=Henry Kissinger,USA", ""},
		{"In May 1971 Henry Kissinger, the tired envoy, mediated between Egypt and Israel.", "mediation/mediates", "mediation 1971-05 party=EGY,ISR mediator=Henry Kissinger,USA", ""},
	})
}

// TestPactOf reads the treaty that the clause names where the words of the agreement leave it unnamed.
func TestPactOf(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In July 1936 Turkey and France put their signature under the Montreux Convention.", "agreements/signing", "agreement 1936-07 party=TUR,FRA object=Montreux Convention", ""},
		{"In July 1827 Great Britain, France and Russia bind themselves by the Treaty of London.", "agreements/formed-alliance", "agreement 1827-07 party=GBR,FRA,RUS object=Treaty of London", ""},
		{"In July 1827 France and Russia signed an alliance against the Treaty of London.", "agreements/signs", "agreement 1827-07 party=FRA,RUS", ""},
		{"In August 1973 Iraq and Turkey signed the Protocol on the Baku-Tbilisi line.", "agreements/signs", "agreement 1973-08 party=IRQ,TUR object=Protocol on the Baku-Tbilisi", ""},
	})
}
