package event

import "testing"

// TestBearers reads the names by which a noun about people is explained, and whose people they are.
func TestBearers(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In July 2008 Libya detained two Swiss citizens, Max Ganz and Rachid Hamdani, in Tripoli.", "incidents/seizes", "incident 2008-07 source=LBY target=CHE,Max Ganz,Rachid Hamdani place=Tripoli", ""},
		{"In June 2007 Fiji expelled the New Zealand High Commissioner, Michael Green.", "relations/recalls", "relations_severed 2007-06 source=FJI target=NZL,Michael Green", ""},
		{"In July 2008 a Chilean journalist, Ana Pinto, was arrested by Peru.", "incidents/seizes", "incident 2008-07 source=PER target=Ana Pinto,CHL", ""},
		// another clause
		{"In July 2008 Libya detained two Swiss citizens, Micheline Calmy-Rey flew home.", "incidents/seizes", "incident 2008-07 source=LBY target=CHE", ""},
	})
}

// TestSettlers reads who settles something by a paper of which a participle only says where it was signed, and a subject
// right behind the town before the comma.
func TestSettlers(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In May 2007 Viktor Orbán and Petr Fiala settled the matter by a memorandum signed in Budapest.", "agreements/signs", "agreement 2007-05 party=Viktor Orbán,HUN,Petr Fiala,CZE place=Budapest", ""},
		{"In May 2007 Viktor Orbán and Petr Fiala spoke of a memorandum signed by Romania and Serbia.", "agreements/signs", "agreement 2007-05 party=ROU,SRB", ""},
		{"In May 2007 Chadian planes bombed two places in Darfur, Sudan complained to the Arab League.", "statements/accuses", "statement 2007-05 source=SDN target=Arab League", ""},
		{"In May 2007 Chad complained in Darfur, Sudan of the rain and of Libya.", "statements/accuses", "statement 2007-05 source=TCD target=LBY", ""},
		// the whole name of the town
		{"9 May 1818: Convention of Aix-la-Chapelle between France and Russia", "agreements/treaty-named", "agreement 1818-05-09 party=FRA,RUS object=Convention of Aix-la-Chapelle place=Aix-la-Chapelle", ""},
	})
}

// TestVictims reads who is attacked where a headline leaves out who did it, and those who attack themselves.
func TestVictims(t *testing.T) {
	checkRoles(t, []roleCase{
		{"March 2009: Chilean embassy attacked in Lima", "military/bombards", "military_action 2009-03 target=CHL place=Lima", ""},
		{"March 2009: Chilean troops attacked in the north of Peru", "military/bombards", "military_action 2009-03 source=CHL target=PER", ""},
		{"In March 2009 the Security Council met in New York.", "meetings/council-meets", "meeting 2009-03 party=UNSC place=New York", "PER CHL"},
	})
}
