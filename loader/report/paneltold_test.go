package report

import "testing"

// TestPanelIsTold gives the words below a line that only says who led a panel to those whom the report brings on, where it
// says first how many were heard.
func TestPanelIsTold(t *testing.T) {
	r := newReader(t)
	const head = "PROCEEDINGS\n\nof the panel series on Ghana and Togo\nHo, 16-17 September 2021\n\nPANEL A – The road to the treaty\nModerator: Edna Marsh\n\nKofi Osei (Accra)\nThe treaty was, in my reading, the child of two waiting rooms.\n\nAma Diop (Lomé)\nI insist on the footnote. It is the real treaty.\n\nPANEL B – The years after\nModerator: Kojo Mensah\n\n"
	for first, text := range map[string]string{
		"inputs":   "The panel had three inputs. First, Afi Lázár-Popa from the town hall. She recalled the summer of the passports. Nobody in her street spoke of it.\n\nSecond, Sena Agbeko. He sees in the paper a model. The roads matter more.\n",
		"papers":   "Two papers were read. First, Afi Lázár-Popa of the town hall. She recalled the summer of the passports. Nobody in her street spoke of it.\n\nThen, Sena Agbeko. He sees in the paper a model. The roads matter more.\n",
		"speakers": "We heard two speakers. Firstly, Afi Lázár-Popa from the town hall. She recalled the summer of the passports. Nobody in her street spoke of it.\n\nFinally, Sena Agbeko, student. He sees in the paper a model. The roads matter more.\n",
	} {
		wantSaid(t, r, first, head+text, map[string]string{"It is the real treaty.": "Ama Diop", "She recalled the summer of the passports.": "Afi Lázár-Popa", "Nobody in her street spoke of it.": "Afi Lázár-Popa", "The roads matter more.": "Sena Agbeko"})
	}
	wantSaid(t, r, "what the moderator says", head+"We are two towns with one well, I said to them. The roads matter more.\n", map[string]string{"The roads matter more.": "Kojo Mensah"})
	wantSaid(t, r, "a discussion in the line", head[:len(head)-len("PANEL B – The years after\nModerator: Kojo Mensah\n\n")]+"Discussion. It was asked by a teacher whether the footnote was ever used. Prof. Osei said that it was not.\n", map[string]string{
		"It was asked by a teacher whether the footnote was ever used.": "", "Prof. Osei said that it was not.": "Kofi Osei"})
}

// TestNamedAtTheTable knows those who speak by a list of names, by what they are called behind "for", and by a title that
// has a word in small letters behind it.
func TestNamedAtTheTable(t *testing.T) {
	r := newReader(t)
	const head = "Workshop note | Ghana and Togo, five years on\nHo, 2 June 2023\n\nParticipants took part in a personal capacity.\n\n"
	for name, c := range map[string]struct {
		text string
		said map[string]string
	}{
		"contributors": {head + "Three contributors, Afi Voulgara, Sena Trajan-Bell and Sir Hugh Castell, agreed to be named.\n\n1. How it was done\n\nFor Voulgara, the decisive move was to bargain about use. The name came later.\n\nTrajan-Bell reminded the group that the judgment had changed nothing.\n\nVoulgara would have the parliament take up the papers one by one.\n", map[string]string{
			"The name came later.": "Afi Voulgara", "Voulgara would have the parliament take up the papers one by one.": "Afi Voulgara"}},
		"discussants in brackets": {head + "Two discussants (Afi Voulgara and Sena Trajan) agreed to be named.\n\n1. How it was done\n\nFor Voulgara, the decisive move was to bargain about use. The name came later.\n", map[string]string{
			"The name came later.": "Afi Voulgara"}},
		"islands": {head + "Three islands, Picton, Nueva and Lennox, were named.\n\n1. How it was done\n\nFor Lennox, the decisive move was to bargain about use.\n", map[string]string{
			"For Lennox, the decisive move was to bargain about use.": ""}},
		"for the historian": {head + "Mr Kojo Mensah spoke first. He said that the poem was old.\n\nFor the Togolese historian Afi Sena the poem has a second stanza. There would be no peace without the drought.\n", map[string]string{
			"For the Togolese historian Afi Sena the poem has a second stanza.": "Afi Sena", "There would be no peace without the drought.": "Afi Sena"}},
		"less certain": {head + "Mr Kojo Mensah did not believe so. Dr Afi Sena was less certain, and would rather see the question put to lawyers.\n", map[string]string{
			"Dr Afi Sena was less certain, and would rather see the question put to lawyers.": "Afi Sena"}},
		"professor emerita": {"Border seminar\nRapporteur's report\n\nTheme:      The border between Ghana and Togo\nDate:       9 June 2022\nChair:      Prof. em. Afi Sena-Bell\nRapporteur: M. Osei\n\n1. Dr Kojo Mensah treated the one side. He argued that the town had three policies.\n\n2. The chair interposed that the petition ought not to be forgotten. It was in her opinion the only paper of the affair.\n", map[string]string{
			"The chair interposed that the petition ought not to be forgotten.": "Afi Sena-Bell", "It was in her opinion the only paper of the affair.": "Afi Sena-Bell"}},
		"a take": {head + "Mr Kojo Mensah spoke first. Mensah's take is that the judgment is a cheque nobody can cash. The firms dislike disputed water.\n", map[string]string{
			"The firms dislike disputed water.": "Kojo Mensah"}},
	} {
		wantSaid(t, r, name, c.text, c.said)
	}
}

// TestWhatTheTableAsksInWriting reads the advice of those who met in sentences that tell what their letter asks, in passages
// that begin with the number of a recommendation, and under a heading between signs; a list of dates behind advice is
// none.
func TestWhatTheTableAsksInWriting(t *testing.T) {
	r := newReader(t)
	const head = "Ghana and Togo: what was learned\nRound table, Ho, 26 October 2018\n\nMr Kojo Mensah spoke first. He said that peace was not always there.\n\n"
	for name, c := range map[string]struct{ text, asked, not string }{
		"a letter":      {head + "The participants agreed to send to both ministries a short letter. It asks, first, that demining be given a date.\n", "It asks, first, that demining be given a date.", ""},
		"a memorial":    {head + "The table drafted a memorial to the two mayors. It requests that the ferry run on Sundays. Finally, it proposes a common chapter for the schools.\n", "Finally, it proposes a common chapter for the schools.", ""},
		"a note":        {head + "Those present wrote a letter. The participants signed a note to the ministry. It also asks both offices to publish their maps.\n", "It also asks both offices to publish their maps.", ""},
		"numbered":      {head + "Findings of the inquiry\n\nRecommendation 1   The Committee recommends that the exchange of notes take place soon.\nRecommendation 2   That the department report each year.\n", "Recommendation 2   That the department report each year.", ""},
		"between stars": {head + "** TAKE-AWAYS (the panel signed off on these) **\n=> Set up a hotline between the two coast guards.\n=> Joint licences for boats inside the bay.\n", "Set up a hotline between the two coast guards.", ""},
		"dates behind":  {head + "AGREED POINTS\n\nThe delegations resolved to urge upon their Governments as under:\n(1) To release boats along with crews;\n(2) To convene talks twice in a year.\n\nAnnexure-II (For ready reference)\n1964, Oct. 30: Treaty of Ho signed\n1974, June: Boundary agreed\n1976, March 23: Border closed\n1987, July 29: Accord signed\n", "To release boats along with crews;", "1974, June: Boundary agreed"},
		"homework":      {head + "Homework for the two ministries\n(i) measure the flow together for one full year\n(ii) publish the draft agreement\n(iii) ask the village\n", "ask the village", ""},
		"would help":    {head + "What would help, in the view of most at the table: a single gauge read by both sides; notice of releases; and a seat for the fishermen.\n", "What would help, in the view of most at the table: a single gauge read by both sides; notice of releases; and a seat for the fishermen.", ""},
		"done":          {head + "What they want done\n- A joint patrol by 2020.\n- One register of boats for both shores.\n", "One register of boats for both shores.", ""},
		"run-in dates":  {head + "Homework for the two ministries\n(i) publish the draft agreement\n(ii) ask the village\n\nMilestones: 1908 – concession to the railway | 1997 – Togo revokes it | 2009 – draft agreement signed\n", "publish the draft agreement", "Milestones: 1908 – concession to the railway | 1997 – Togo revokes it | 2009 – draft agreement signed"},
		"agreed here":   {head + "Mr Kojo Mensah: The frogs too.\n\nMs Afi Sena: With respect, we count the children.\n\nMr Kojo Mensah: I count both.\n\nAgreed by show of hands: that samples be taken monthly on both shores; that results be read on the radio.\n", "Agreed by show of hands: that samples be taken monthly on both shores; that results be read on the radio.", ""},
		"in an article": {"Notes from Friday\n\nAll, this is what I wrote down on the land claims between Ghana and Togo. Corrections please.\n\nProf Afi Sena started. She holds that the convention took the land.\n\nTo do, agreed by all present:\n* scan the typed draft\n* a letter to both archives\n", "a letter to both archives", ""},
		"useful":        {head + "SUGGESTIONS OF THE ORGANISERS\n\nWe suggest that the commission meet. It would be useful also to open the archives to all.\n", "It would be useful also to open the archives to all.", ""},
	} {
		res := mustRead(t, r, c.text)
		asked, not := false, false
		for _, one := range res.Claims {
			if one.ClaimType == "recommendation" {
				asked = asked || one.Provenance.Quote == c.asked
				not = not || one.Provenance.Quote == c.not
			}
		}
		if !asked || not {
			t.Errorf("%s: %q is asked: %v, %q is: %v", name, c.asked, asked, c.not, not)
		}
	}
}

// TestSheetsOfPapers gives abstracts to those whom the sheets of a programme name as their authors, the words of a passage
// that begins with the time of day to whoever says them, and those behind "the floor is given to" to who has it.
func TestSheetsOfPapers(t *testing.T) {
	r := newReader(t)
	for name, c := range map[string]struct {
		text string
		said map[string]string
	}{
		"sheets": {"PROCEEDINGS OF THE SECOND BORDER SEMINAR\nHo, 4 October 2012\n\nPaper 1\nAuthor: Dr Afi Sena, University of Lomé\nTitle: The line of 1920 and the line of 1944\nAbstract: The line of 1920 left the river to Togo. The author argues that nobody asked the fishermen on it, and that this was a matter of memory.\n\nPaper 2\nAuthor: Kojo Mensah, Ho\nTitle: Two signatures, no treaty\nAbstract: The border treaty signed in 2005 was withdrawn because of its preamble. A preamble is a cheap place to lose a treaty.\n\nComment by Edna Marsh (Hull)\nBoth papers treat the river as if no one lived on it. I counted four languages.\n", map[string]string{
			"A preamble is a cheap place to lose a treaty.": "Kojo Mensah", "I counted four languages.": "Edna Marsh"}},
		"live blog": {"LIVE BLOG: The lake forum in Ho, as it happened\n14 March 2019\n\n09:05 Good morning. Our reporter is in the hall.\n\n09:40 Afi Sena, who runs the observatory, is first. \"The lake did not shrink, it was drunk,\" she says.\n\n10:15 Sena: the statute is still the only text both capitals cite.\n\n10:50 Kojo Mensah, a retired prefect, disagrees. He says that the statute was dead by 1983.\n\n11:20 Coffee.\n", map[string]string{
			"Sena: the statute is still the only text both capitals cite.": "Afi Sena", "He says that the statute was dead by 1983.": "Kojo Mensah"}},
		"the floor": {"ACTA No. 14 (extract)\nRound table of historians of Ghana and Togo, Ho, 12 June 2014\n\nThe session is opened at 10.20 by the President, Dr. Hugo Salas, with the members listed in the annex.\n\nThe floor is given to Dr. Afi Sena, who manifests that the treaty closed the question but not the mourning of it, and that the ruling has to be read with patience.\n\nMakes use of the word Mr. Kojo Mensah. He points out that nobody remembers the plebiscite.\n\nThe President asks that the archives be opened and considers it a shame that each side cites its own.\n", map[string]string{
			"The floor is given to Dr. Afi Sena, who manifests that the treaty closed the question but not the mourning of it, and that the ruling has to be read with patience.": "Afi Sena",
			"He points out that nobody remembers the plebiscite.": "Kojo Mensah", "The President asks that the archives be opened and considers it a shame that each side cites its own.": "Hugo Salas"}},
		"the leader of a side": {"Dialogue of Indian and Sri Lankan fishermen: a report\n\nThe seminar was held at Chennai on 11 February 2017. The Indian side was led by Shri V. Sena. The Sri Lankan side consisted of Mr. Upali Mensah (leader) and Dr. Edna Marsh.\n\nInaugural\n\nShri Sena expressed the hope that the agreements would not be reopened.\n\nReciprocating, the leader of the Sri Lankan side said that his delegation had no instruction. He underlined that the fisherman had been kept off the sea.\n", map[string]string{
			"He underlined that the fisherman had been kept off the sea.": "Upali Mensah"}},
		"summary record": {"LEAGUE STUDIES ASSOCIATION\n\nSUMMARY RECORD OF THE THIRD MEETING\nheld at Geneva on Tuesday, 9 October 2007\n\n1. Mr. SENA (Togo) observed that the march had broken the agreement two days after its signature. The Council had never been able to forgive itself.\n\n2. Mrs. MENSAH (Ghana) pointed out that the city had not asked to be given to anybody.\n\n3. Mr. SENA said that cities did not sign agreements.\n", map[string]string{
			"The Council had never been able to forgive itself.": "Sena", "Mrs. MENSAH (Ghana) pointed out that the city had not asked to be given to anybody.": "Mensah"}},
		"headed in bold": {"Summary of the seminar \"The Gate\"\nHo | 14 Dec. 2010\n\n**Opening.** Dr Afi Sena (Lomé) reminded the room that in 1969 some workers lost their jobs. The regime, she said, closed a gate.\n\n**Points from the floor.** A retired customs man wanted to know who kept the keys in 1970.\n\n**Second round.** According to Dr Sena the reopening of 1982 cost nothing.\n\n**Where we agreed.** A plaque at the gate in three languages by 2012.\n", map[string]string{
			"The regime, she said, closed a gate.": "Afi Sena", "According to Dr Sena the reopening of 1982 cost nothing.": "Afi Sena"}},
	} {
		wantSaid(t, r, name, c.text, c.said)
	}
}
