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
