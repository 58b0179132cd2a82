package structure

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

// A report of a meeting is known by who holds it and by what is said there, in whatever
// words; a history that names a workshop is none.
func TestGenreOfProse(t *testing.T) {
	body := "\n\nDr Asif Noor said that trade had doubled. He hoped that the port would open soon. The road is open in summer alone.\n"
	for in, want := range map[string]Genre{
		"Talk on “The Gulf and its Neighbours”\n\nThe Institute of Peninsular Studies hosted a lecture on 4 May 2016. The envoy of Oman came." + body:                                                                                               RoundTable,
		"Old friends meet\n\nScholars and envoys filled the hall. In his opening remarks as moderator, Rector Amin Dar spoke of the river." + body:                                                                                                  RoundTable,
		"Roundtable looks at Gulf ties\n\nThe event featured Ms Laila Karim, envoy of Oman, and a full house of students." + body:                                                                                                                   RoundTable,
		"Youth and the Caspian\n\nOn May 11 a conference took place in Tbilisi. Addressing the event, spokesman Vano Kiria praised the students." + body:                                                                                            RoundTable,
		"Fifty years on, Peru and Chile look to trade\n\nThe embassy held a reception on Tuesday. Minister Ana Soto and two deputy speakers of the Congress were among the guests. A press conference had been given in Lima on 4 May 2016." + body: Article,
		"A meeting ends in two versions\n\nPeruvian President Luis Marsh and Chilean Foreign Minister Ana Soto held their first meeting on 4 May 2016 in a session of two hours, and no dialogue came of it." + body:                                Article,
		"Peru and Chile after the ruling\nNote of a round table, Lima, 29 October 2014\n\nDr Halima Noor opened the discussion with a remark on the line at sea." + body:                                                                            RoundTable,
		"Seminar on the line at sea\n\nLima, 4 May 2014\n\nParticipants:\n- Dr Halima Noor, University of Lima\n- Mr Asif Noor, Daily Post" + body:                                                                                                  RoundTable,
		"Peru and Chile\nNotes on the conference of Lima\n\nThe two have been neighbours since 1820. In July 1976 they drew a line at sea.\n\nTrade grew.\n":                                                                                        Article,
		"Peru and Chile\n\nThe two have been neighbours since 1820. In July 1976 they drew a line at sea. In April 2006 officials took part in a workshop sponsored by the United Nations in Lima." + "\n\nTrade grew.\n":                           Article,
	} {
		if got := Read(token.Split([]rune(in)), Options{}).Genre; got != want {
			t.Errorf("%q: %v, want %v", in, got, want)
		}
	}
}

// A line that the next one carries on is no heading, though a name begins it.
func TestLineThatGoesOn(t *testing.T) {
	d := Read(token.Split([]rune("Notes of a seminar\n\nThe Centre for Border Studies organised a seminar on 2 June 2014.\n\nAmbassador Faiz Rahim, Chairman, noted in his comments\nthat the two banks had traded since long. The two\nstates have signed much.\n")), Options{})
	for _, b := range d.Blocks[2:] {
		if b.Kind == Heading {
			t.Errorf("a heading: %q", d.Text.Slice(b.Span.Start, b.Span.End))
		}
	}
}

// TestDayOfPublication keeps the day on a line above an article from dating its first
// passage, and lets a list of such lines be one.
func TestDayOfPublication(t *testing.T) {
	const rest = "Peru and Ecuador signed a peace treaty in Brasilia. Twenty years on, the border is quiet.\n"
	for _, c := range []struct {
		text  string
		dated int
	}{
		{"The river divides them\n\nBy Hanna Weiss\n14 August 2018\n\n" + rest, 0},
		{"The river divides them\n\n14 August 2018\n\n" + rest + "\nThe bridge carries more lorries than soldiers.\n", 0},
		{"The river divides them\n\nAugust 14, 2018\n\n" + rest + "\nIn 1995 the two fought a war.\n", 0},
		{"A chronology\n\n26 October 1998\n\n" + rest + "\n4 May 2001\n\nThe bridge is opened.\n\n9 June 2005\n\nThe last mines are cleared.\n", 3},
	} {
		doc := Read(token.Split([]rune(c.text)), Options{})
		dated := 0
		for _, b := range doc.Blocks {
			if b.Kind == Entry && b.Tokens.Len() > 6 {
				dated++
			}
		}
		if dated != c.dated {
			t.Errorf("%d entries, want %d: %s", dated, c.dated, c.text)
		}
	}
}

// A passage of a chronology that begins with a date and goes on to other years is prose: the
// date is its first sentence's. One that keeps to its year is an entry.
func TestEntryThatNarrates(t *testing.T) {
	for in, want := range map[string]Kind{
		"On 20 April 1992 the two agreed to open offices. In March 2001 they signed a treaty.":  Paragraph,
		"In 1992 a pact was signed, and in 1993 another. It was renewed in 2001.":               Paragraph,
		"On 20 April 1992 the two agreed to open offices. On 2 June 1992 they signed a treaty.": Entry,
		"On 20 April 1992 the two agreed to open offices.":                                      Entry,
		"20 April 1992: The two agree to open offices. They had broken off relations in 1975.":  Entry,
	} {
		d := Read(token.Split([]rune("Peru and Chile: a chronology\n\n1971: A pact is signed.\n\n1974: It lapses.\n\n"+in+"\n\n2005: A bridge is opened.\n")), Options{})
		if got := d.Blocks[3].Kind; d.Genre != Chronology || got != want {
			t.Errorf("%q: %v in %v, want %v", in, got, d.Genre, want)
		}
	}
}

// A year that a wrapped line of an item leaves to the next one is no head of the items below;
// nor is the year of the next entry part of the one above it.
func TestTornYear(t *testing.T) {
	for in, want := range map[string]string{
		"•   Treaty signed by the two countries in Bonn on 25 November\n    1959\n•   Embassies opened in 1961\n": "Treaty signed by the two countries in Bonn on 25 November\n    1959",
		"•   Treaty signed in Bonn on November 25,\n    1959; embassies open\n•   Visit of 1961\n":                "Treaty signed in Bonn on November 25,\n    1959; embassies open",
		"1958: A treaty is signed on 25 November\n1959: It enters into force\n1961: Embassies open\n":             "1958: A treaty is signed on 25 November",
		"•   A treaty is signed on 25 November\n1959\n•   It enters into force\n•   Embassies open\n":             "A treaty is signed on 25 November",
	} {
		d := Read(token.Split([]rune("Peru and Chile: a chronology\n\n"+in)), Options{})
		if got := d.Text.Slice(d.Blocks[1].Span.Start, d.Blocks[1].Span.End); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// TestMinutesOfWhateverName wants the minutes of people who met for a meeting's report, whatever
// the meeting calls itself.
func TestMinutesOfWhateverName(t *testing.T) {
	for text, want := range map[string]Genre{
		"Minutes of the 14th Hamburg Conversation\n\nPresent: Dr Katrin Saar (Tartu), Prof. Jochen Wiese (Kiel)\n\n1. Dr Saar read a paper. The land reform was right, she maintained.\n\n2. Prof. Wiese replied that it was not.\n": RoundTable,
		"Minutes of delay\n\nDr Saar was present: she waited for the train to Tartu. It was late in 1919 as it is today.\n":                                                                                                          Article,
	} {
		d := Read(token.Split([]rune(text)), Options{})
		if d.Genre != want {
			t.Errorf("%.30q: %s, want %s", text, d.Genre, want)
		}
	}
}

// The day on the title page of a report is no entry, and advice run in behind its heading makes a
// report of what tells of a meeting; a list of dates with a note of a meeting stays one.
func TestGenreOfShortReport(t *testing.T) {
	const dates = "KEY EVENTS\n\n1960   Nigeria opens an embassy in Accra.\n1969   Ghana expels aliens.\n1983   Nigeria expels Ghanaians.\n1984   Nigeria closes the border.\n1986   The border is opened.\n\n"
	for in, want := range map[string]Genre{
		"LAGOS CIRCLE\n\nREPORT – SEMINAR\n\nMarch 3, 1999\n\nCompiled by: Kofi Boateng\n\nThe Lagos Circle organised a seminar. It was attended by thirty guests.\n\n" + dates + "Dr. Ama Owusu said that Ghana has never forgotten it.\n\nRecommendations: The border should be opened.\n": RoundTable,
		"NIGERIA AND GHANA\n\nMarch 3, 1999\n\n" + dates + "The list was used at a seminar in Lagos.\n": Chronology,
		"NIGERIA AND GHANA\n\n" + dates + "Recommendations: none are given here.\n":                     Chronology,
	} {
		if got := Read(token.Split([]rune(in)), Options{}).Genre; got != want {
			t.Errorf("%q: %v, want %v", in, got, want)
		}
	}
}

// TestGenreOfPageByTopic reads a page that treats of relations topic by topic and ends in a list of
// dated visits: its prose is no lead of a chronology. With no more than a lead above, it is one.
func TestGenreOfPageByTopic(t *testing.T) {
	prose := " between Norway and Kenya has been regulated by the agreement that was signed in Nairobi on 3 May 1971 and amended in Oslo on 4 June 1984.\n\n"
	list := "Visits\n\nPresident Daniel Moi ........... 20-22 February 1989\nPrime Minister Raila Odinga .......... 25-26 May 2011\nPresident Uhuru Kenyatta ............ 12 August 2014\nPresident William Ruto ............. 3 May 2023\n"
	for doc, want := range map[string]Genre{
		"Relations between Norway and Kenya\n\nPolitical Relations\n\nTravel" + prose + "Economic Relations\n\nTrade" + prose + "Cultural Relations\n\nTeaching" + prose + list: Article,
		"Relations between Norway and Kenya\n\nTrade" + prose + list: Chronology,
	} {
		if got := Read(token.Split([]rune(doc)), Options{}).Genre; got != want {
			t.Errorf("%q: %s, want %s", doc, got, want)
		}
	}
}

// A part in which those who listen ask makes the report of a meeting of what tells of one; the discussion of an essay on a
// conference of states does not.
func TestPartOfAMeeting(t *testing.T) {
	const talk = "In-House Talk on Ghana and Togo\n\nDelta Centre, Accra\n\nThe Delta Centre organised a talk on the crossing at Aflao on 3 March 1999.\n\nThe border was open. Nobody crossed it.\n\n%s\n\nDr. Ama Owusu asked who pays.\n"
	for _, head := range []string{"Interactive Session", "Q&A", "Questions"} {
		if genre, out := outline(strings.Replace(talk, "%s", head, 1), Options{}); genre != RoundTable {
			t.Errorf("%s: %s\n%s", head, genre, out)
		}
	}
	const essay = "The spirit of Bandung and its critics\n\nThe Asian-African Conference, held at Bandung in April 1955, gathered twenty-nine delegations.\n\nBackground\n\nSukarno visited Karachi.\n\nDiscussion\n\nAli Sastroamidjojo wanted Peking at the table.\n\nConclusion\n\nThe conference was a beginning.\n"
	if genre, out := outline(essay, Options{}); genre == RoundTable {
		t.Errorf("%s\n%s", genre, out)
	}
}

// Years of what a lecture was on, in quotation marks, are no history that its report tells; items of minutes that
// begin with who speaks head what is numbered below them; two who are heard make a meeting of dated entries.
func TestMeetingsAmongDates(t *testing.T) {
	const in = "From the life of the Society\n\nOn 19 March of this year there took place the lecture of Dr Efua Sena “Eighteen years without a card: Ghana and Togo 1920–1938”.\n\n" +
		"Dr Sena said that the line was never drawn, whatever the maps had shown since then to those who looked.\n\nMr Luis Marsh replied that it was walked by everybody in the town.\n\n" +
		"1920 – agreement\n\n1923 – award\n\n1927 – end of the war\n\n1938 – notes\n"
	if genre, got := outline(in, Options{}); genre != RoundTable {
		t.Errorf("%s\n%s", genre, got)
	}
	const minutes = "SUMMARY MINUTES\n\nSeminar on Ghana and Togo\nHeld: Thursday, 29 November 2018\nChair: Amb. Kofi Mensah\n\n1. Opening. The Chair opened the session.\n\n2. The dates were read.\n\n" +
		"3. Dr. Efua Sena (University of the South, Keta). Title: \"What the generals believed\".\n3.1 The generals did not think of war.\n3.2 The navy pressed harder.\n\n" +
		"4. Prof. Luis Marsh-Owusu. The speaker thanked the Institute.\n4.1 Law was not all.\n4.2 There were mines.\n\n5. Close. There was none.\n"
	_, got := outline(minutes, Options{})
	for _, want := range []string{"| The generals did not", "| There were mines"} {
		if !strings.Contains(got, want) || strings.Contains(got, "] "+want) {
			t.Errorf("no speaker of %q\n%s", want, got)
		}
	}
}
