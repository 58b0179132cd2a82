package report

import (
	"context"
	"strings"
	"testing"
)

// mustRead reads a text.
func mustRead(t *testing.T, r *Reader, text string) *Result {
	t.Helper()
	res, err := r.Read(context.Background(), []byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	return res
}

// speakersOf reads a text and gives who says each claim.
func speakersOf(t *testing.T, r *Reader, text string) map[string]string {
	t.Helper()
	res := mustRead(t, r, text)
	by := map[string]string{}
	for _, claim := range res.Claims {
		by[claim.Provenance.Quote] = claim.Speaker.Name
	}
	return by
}

// wantSaid checks who says what, "" for nobody.
func wantSaid(t *testing.T, r *Reader, name, text string, want map[string]string) {
	t.Helper()
	by := speakersOf(t, r, text)
	for said, who := range want {
		if by[said] != who {
			t.Errorf("%s: %q is said by %q, want %q", name, said, by[said], who)
		}
	}
}

// TestTurnsByArrow gives turns to whom an arrow behind a name calls out.
func TestTurnsByArrow(t *testing.T) {
	r := newReader(t)
	const head = "Radio Volta, programme of 3 May 2016\n\nIn the studio were Mr Kojo Mensah, advocate, and Prof. Abra Sena of Lomé. Compere was Edna Marsh.\n\n"
	for mark, text := range map[string]string{
		"two signs":     head + "Edna >> Has the map been good?\n\nKojo >> The map is good, the office is slow.\n\nProf. Sena >> The poles came within months.\n\nKojo >> No court could have given this.\n\nEdna >> We shall sit another day!\n",
		"a closing one": head + "Edna » Has the map been good?\n\nKojo » The map is good, the office is slow.\n\nProf. Sena » The poles came within months.\n\nKojo » No court could have given this.\n\nEdna » We shall sit another day!\n",
		"an arrow":      head + "Marsh → Has the map been good?\nMensah → The map is good, the office is slow.\nSena → The poles came within months.\nMensah → No court could have given this.\nMarsh → We shall sit another day!\n",
	} {
		wantSaid(t, r, mark, text, map[string]string{"The map is good, the office is slow.": "Kojo Mensah", "The poles came within months.": "Abra Sena", "No court could have given this.": "Kojo Mensah"})
	}
	wantSaid(t, r, "a way", "Lomé → Ho → Accra: the road that was closed\n\nLomé → Ho\nHo → Accra\nAccra → Tema\n\nThe road was closed in 1982.\n", map[string]string{"Ho": "", "Accra": ""})
}

// TestTurnsUnderClocks gives what stands below a line of a name and the time of the recording to its bearer.
func TestTurnsUnderClocks(t *testing.T) {
	r := newReader(t)
	for form, c := range map[string][3]string{
		"time before, capitals":   {"[00:00:04] EDNA MARSH", "[00:00:21] KOJO MENSAH", "[00:01:02] ABRA AFI SENA"},
		"time behind in brackets": {"Edna Marsh (00:04)", "Kojo Mensah (00:21)", "Abra Afi Sena (01:02)"},
		"time behind, bare":       {"Edna Marsh 0:04", "Kojo Mensah 0:21", "Abra Afi Sena 1:02"},
		"time before, bare":       {"00:04 Edna Marsh", "00:21 Kojo Mensah", "01:02 Abra Afi Sena"},
		"with a colon":            {"[00:04] Edna Marsh:", "[00:21] Kojo Mensah:", "[01:02] Abra Afi Sena:"},
		"title and dash":          {"Ms Edna Marsh – 00:04", "Mr Kojo Mensah – 00:21", "Dr Abra Afi Sena – 01:02"},
	} {
		text := "Border Podcast, ep. 7\nTranscript by machine. Recorded 3 May 2021.\n\n" + c[0] + "\nWelcome back, everyone. You were there in the storm, weren't you?\n\n" + c[1] + "\nI was on the bridge, yes. Nobody knew the number.\n\n" + c[0] + "\nAnd on your side?\n\n" +
			c[2] + "\nWe watched it in the canteen. It is late but not too late.\n\nThe list was a long one.\n\n" + c[1] + "\nThat is fair.\n\nDATES\n6 Mar 1957 · Ghana is independent\n27 Apr 1960 · Togo is independent\n9 May 1963 · envoys meet\n"
		wantSaid(t, r, form, text, map[string]string{"Nobody knew the number.": "Kojo Mensah", "We watched it in the canteen.": "Abra Afi Sena", "The list was a long one.": "Abra Afi Sena", "That is fair.": "Kojo Mensah", "Ghana is independent": ""})
	}
	wantSaid(t, r, "a programme", "Ghana and Togo\nProgramme of the day, 3 May 2021\n\n10:00 Kojo Mensah\nThe road to the treaty\n11:00 Abra Sena\nThe road from the treaty\n12:00 Edna Marsh\nThe road beside the treaty\n", map[string]string{"The road to the treaty": "", "The road from the treaty": ""})
}

// TestTurnsByInitials gives the turns of initials to those whom the text introduces before them.
func TestTurnsByInitials(t *testing.T) {
	r := newReader(t)
	for name, text := range map[string]string{
		"points, two surnames":  "INTERVIEW\n\nForty years on, the retired officer Kojo Mensah Owusu talks with Edna Marsh about islands.\n\nE.M.: Where were you that night?\nK.M.: South of the cape. The fleet was coming.\n\nE.M.: Why was this not enough?\nK.M.: Because an award is paper. We had papers too.\n\nE.M.: And the cardinal?\nK.M.: He tired them out.\n",
		"letters and a dash":    "INTERVIEW\n\nKojo Mensah Owusu, a retired officer, spoke to Edna Marsh in Accra about islands.\n\nEM – Where were you that night?\n\nKM – South of the cape. The fleet was coming.\n\nEM – Why was this not enough?\n\nKM – Because an award is paper. We had papers too.\n\nEM – And the cardinal?\n\nKM – He tired them out.\n",
		"all letters, by colon": "A conversation on islands\n\nEdna Marsh met Kojo Mensah Owusu, once an officer, at his home in Accra.\n\nEM: Where were you that night?\nKMO: South of the cape. The fleet was coming.\nEM: Why was this not enough?\nKMO: Because an award is paper. We had papers too.\nEM: And the cardinal?\nKMO: He tired them out.\n",
		"in brackets at first":  "A conversation on islands\n\nWith Kojo Mensah Owusu (KO), once an officer. Questions by Edna Marsh (EM).\n\nEM: Where were you that night?\nKO: South of the cape. The fleet was coming.\nEM: Why was this not enough?\nKO: Because an award is paper. We had papers too.\nEM: And the cardinal?\nKO: He tired them out.\n",
	} {
		wantSaid(t, r, name, text, map[string]string{"The fleet was coming.": "Kojo Mensah Owusu", "We had papers too.": "Kojo Mensah Owusu", "He tired them out.": "Kojo Mensah Owusu"})
	}
}

// TestTurnsByDashes gives the answers of an interview whose turns begin with a dash to who is interviewed.
func TestTurnsByDashes(t *testing.T) {
	r := newReader(t)
	const sheet = "Border Lives Collection, tape 31\n\nNarrator: Kojo Mensah, b. 1926, schoolteacher, Ho\nInterviewers: Edna Marsh (EM) and Jan Osei (JO)\n\n"
	for name, text := range map[string]string{
		"letters of who asks": sheet + "– (EM) Mr Mensah, let us begin with your father.\n\n– My father voted in the south and lost. I have thought of it ever since.\n\n– (JO) And after the war?\n\n– We had nothing. There were parcels, you see.\n\nI wanted the border moved for one winter.\n\n[pause]\n\n– (EM) Was she wrong?\n\n– She was wrong and she said so. It has held.\n\n– (JO) What did it change?\n\n– My pupils had a paper at last.\n\nEM changes the tape.\n\nDates\n6 March 1957   Independence of Ghana\n27 April 1960   Independence of Togo\n20 Feb. 1966   Envoys meet\n",
		"none at all":         "Interview with Kojo Mensah, schoolteacher in Ho\n\n— Mr Mensah, where did you hear of it?\n\n— In the teachers' room. I wanted the border moved for one winter.\n\n— And after the war?\n\n— We had nothing. There were parcels, you see.\n\n— Was she wrong?\n\n— She was wrong and she said so. It has held.\n\n— What did it change?\n\n— My pupils had a paper at last.\n",
		"hyphens":             "A talk with the teacher Kojo Mensah\n\nInterview, Ho, 3 May 1998\n\n- Where did you hear of it?\n\n- In the teachers' room. I wanted the border moved for one winter.\n\n- And after the war?\n\n- We had nothing. There were parcels, you see.\n\n- Was she wrong?\n\n- She was wrong and she said so. It has held.\n\n- What did it change?\n\n- My pupils had a paper at last.\n",
	} {
		wantSaid(t, r, name, text, map[string]string{"There were parcels, you see.": "Kojo Mensah", "I wanted the border moved for one winter.": "Kojo Mensah", "It has held.": "Kojo Mensah", "My pupils had a paper at last.": "Kojo Mensah", "EM changes the tape.": ""})
	}
}

// TestSpeechBetweenDashes gives what stands between dashes in the press of many countries to who says it.
func TestSpeechBetweenDashes(t *testing.T) {
	r := newReader(t)
	const head = "TWENTY YEARS AT THE FORD\n\nOn 26 April it will be twenty years since the treaty. We drove along the river in order to ask whom it changed.\n\n"
	for name, c := range map[string]struct {
		text string
		said map[string]string
	}{
		"laughs": {head + "Aflao. There is no border here, only a pump. – I was a customs officer, now I sell fish – laughs Kojo Mensah. – In those days we stood in the queue for days.\n", map[string]string{
			"– I was a customs officer, now I sell fish – laughs Kojo Mensah.": "Kojo Mensah", "– In those days we stood in the queue for days.": "Kojo Mensah", "There is no border here, only a pump.": ""}},
		"at the head": {head + "– It was a masterpiece of silence – considers dr Kojo Mensah from the university in Ho, who carried the papers. – The minister asked us for a word that would not be an apology.\n", map[string]string{
			"– The minister asked us for a word that would not be an apology.": "Kojo Mensah"}},
		"comma and hyphen": {head + "- We lost the ford in one night, - says Kojo Mensah, a fisherman from Ho. - Nobody asked us for a paper.\n", map[string]string{
			"- Nobody asked us for a paper.": "Kojo Mensah"}},
		"close dashes": {head + "—Perdimos the ford in one night —said Kojo Mensah, a fisherman—. Now all of them fish there.\n", map[string]string{
			"Now all of them fish there.": "Kojo Mensah"}},
		"by pronoun": {head + "The teacher Abra Sena is tired of the question. – In my passport I am still a foreigner – she says. She doesn't blame the neighbours.\n", map[string]string{
			"– In my passport I am still a foreigner – she says.": "Abra Sena"}},
		"behind a colon": {head + "The publicist Kojo Mensah reminds us that the ford was never closed. And he adds at once: – Let them have the ford.\n", map[string]string{
			"And he adds at once: – Let them have the ford.": "Kojo Mensah"}},
		"dashes of an aside": {head + "The ford – asks every map of the time – was it ours? The fort of Ho – states one of them – stood on the other bank.\n", map[string]string{
			"The ford – asks every map of the time – was it ours?": ""}},
	} {
		wantSaid(t, r, name, c.text, c.said)
	}
}

// TestTurnsByCalling gives turns to those whom a label calls by no more than what they are.
func TestTurnsByCalling(t *testing.T) {
	r := newReader(t)
	const turns = "HISTORIAN: You were there in March, were you not? I was a girl with a radio.\n\nGENERAL: I would say the opposite. There were telephones in those days.\n\nHISTORIAN: And what ended it?\n\nGENERAL: A man who did not sleep. We lost three officers.\n\nPeople ask me if it was worth it.\n"
	for name, text := range map[string]string{
		"capitals":      "The Historian and the General\n\nHistorian Afi Sena and retired general Kojo Mensah agreed to sit at one table. We give their talk as it was.\n\n" + strings.NewReplacer("HISTORIAN", "THE HISTORIAN", "GENERAL", "THE GENERAL").Replace(turns),
		"small letters": "Two voices\n\nAfi Sena, historian, and Kojo Mensah, general, agreed to sit at one table.\n\n" + strings.NewReplacer("HISTORIAN", "The historian", "GENERAL", "The general").Replace(turns),
		"a poet":        "Two voices\n\nThe poet Afi Sena and the pilot Kojo Mensah met in Accra.\n\n" + strings.NewReplacer("HISTORIAN", "The Poet", "GENERAL", "The Pilot").Replace(turns),
	} {
		wantSaid(t, r, name, text, map[string]string{"I was a girl with a radio.": "Afi Sena", "There were telephones in those days.": "Kojo Mensah", "We lost three officers.": "Kojo Mensah", "People ask me if it was worth it.": "Kojo Mensah"})
	}
	wantSaid(t, r, "things", "The border\n\nThe problem: nobody marked it.\n\nThe answer: a treaty was signed.\n\nThe problem: nobody read it.\n\nThe answer: schools were built.\n", map[string]string{"nobody marked it.": "", "schools were built.": ""})
}

// TestTurnsUnderNames gives what people say to the name and calling on the line above.
func TestTurnsUnderNames(t *testing.T) {
	r := newReader(t)
	for name, c := range map[string]struct {
		text string
		said map[string]string
	}{
		"on the street": {"VOX POP: Ten years of the open border between Ghana and Togo\nAflao, 31 May 2021\n\nAfi Beridze, 44, market trader\nI used to need a day and a bribe. Now I need patience.\n\nKojo Mensah, 61, lorry driver\nWe wait longer than before. My mother saw her sister here.\n\nSena G., 19, student\nIt is normal. I think that is the news.\n\nDr. Yao Kaya, historian, Ho\nThe treaty drew this line with a ruler. I would like the schools to say so.\n\nA border guard, who would not give his name\nNo comment at all.\n", map[string]string{
			"Now I need patience.": "Afi Beridze", "My mother saw her sister here.": "Kojo Mensah", "The treaty drew this line with a ruler.": "Yao Kaya", "No comment at all.": ""}},
		"for and against": {"For and against: should the line be settled?\n\nDEBATE. On 12 May 2016 the student union in Ho invited two speakers.\n\nFOR\nAfi Beridze, geographer\n\nA river is a bad secretary. I would settle it.\n\nLeave it and you get mosquitoes.\n\nAGAINST\nKojo Mensah, lawyer\n\nI am not against settling. It is an election year.\n", map[string]string{
			"A river is a bad secretary.": "Afi Beridze", "Leave it and you get mosquitoes.": "Afi Beridze", "It is an election year.": "Kojo Mensah"}},
		"who wrote it": {"Two towns\n\nAfi Beridze, Accra, 3 May 2021\nThe bridge was closed again. Nobody knows for how long.\n\nKojo Mensah, Ho, 4 May 2021\nThe bridge was opened. Trade grew by a third.\n", map[string]string{
			"The bridge was closed again.": "", "Trade grew by a third.": ""}},
	} {
		wantSaid(t, r, name, c.text, c.said)
	}
}

// TestTurnsInCapitals gives lines that begin with one name in capitals and a wide gap to its bearer.
func TestTurnsInCapitals(t *testing.T) {
	r := newReader(t)
	for mark, text := range map[string]string{"": "", "> ": ""} {
		text = "Border podcast: notes and excerpts\n\nWith: Afi Sena (Lomé), Kojo Mensah (Ho). Presenter: Tom Hale\n\n" + mark + "HALE  Let us start with the bridge. Afi?\n" + mark + "AFI  The bridge is easy, the court gave it to us. Nobody can explain it to my mother.\n" + mark + "MENSAH  My mother can explain it. She sold fish there.\n" +
			mark + "HALE  And then?\n" + mark + "MENSAH  Then the shooting. I carried her pot down the stairs.\n" + mark + "AFI  I agree on the general.\n"
		wantSaid(t, r, "mark "+mark, text, map[string]string{"Nobody can explain it to my mother.": "Afi Sena", "She sold fish there.": "Kojo Mensah", "I carried her pot down the stairs.": "Kojo Mensah", "I agree on the general.": "Afi Sena"})
	}
}

// TestTitleThatAsks reads an interview whose title is a question, and whose questions are in bold type.
func TestTitleThatAsks(t *testing.T) {
	r := newReader(t)
	const talk = "**You have written that the islands are an argument. Which one?**\n\nAbout a verb. I have spent thirty years on it.\n\n**But there was the declaration.**\n\nThere was. I don't think he regretted it.\n\nMy father did.\n\n**Is it true that you were refused a visa?**\n\nTwice. The third time they gave me one for a conference on whales.\n\n**And what do the people there say?**\n\nThey say good morning. One man told me so.\n"
	for name, head := range map[string]string{
		"with, in italics": "**Can the question be asked again?**\n_An interview with Prof. Afi Sena (Ho)_\n\nText: Kojo Mensah.\n\n",
		"spoke to":         "Who owns the bridge?\n\nProf. Afi Sena spoke to Kojo Mensah about a conference in Ho.\n\n",
	} {
		wantSaid(t, r, name, head+talk, map[string]string{"I have spent thirty years on it.": "Afi Sena", "My father did.": "Afi Sena", "One man told me so.": "Afi Sena"})
	}
}

// TestSignedBelow gives quotations to those who sign them on the line below.
func TestSignedBelow(t *testing.T) {
	r := newReader(t)
	const head = "IN THEIR OWN WORDS\n\nThe Harare forum on the corridor, 23 June 2018: a selection\n\n"
	for dash, said := range map[string]map[string]string{
		"– ":  {"My village remembers their songs better than their names.\"": "Afi Nhantumbo", "\"Neighbours choose the gauge, and nothing else.\"": "John Chikowore", "\"The tariff is the treaty.\"": "Kojo Moyo"},
		"—":   {"My village remembers their songs better than their names.\"": "Afi Nhantumbo", "\"The tariff is the treaty.\"": "Kojo Moyo"},
		"-- ": {"My village remembers their songs better than their names.\"": "Afi Nhantumbo", "\"The tariff is the treaty.\"": "Kojo Moyo"},
	} {
		text := head + "\"The pipeline has outlived four governments. I call that a policy.\"\n" + dash + "Kojo Moyo, engineer, Mutare\n\n\"We had eight thousand soldiers on that railway. My village remembers their songs better than their names.\"\n" + dash + "Afi Nhantumbo, teacher, Chimoio\n\n" +
			"\"Neighbours choose the gauge, and nothing else.\"\n" + dash + "Brig. (retd) John Chikowore\n\n\"The tariff is the treaty.\"\n" + dash + "Kojo Moyo again, during the panel\n"
		wantSaid(t, r, dash, text, said)
	}
}

// TestTurnsInBrackets gives turns to whose name stands in square brackets before them, and to those whom a label calls by
// the one of their names that only a list of those present tells.
func TestTurnsInBrackets(t *testing.T) {
	r := newReader(t)
	const head = "HARBOUR COMMITTEE\nMinutes of evidence\n\nIn the chair: Edna Marsh. Other members: Ulla Kvist, Anton Brod.\nHeard: Dr Abra Sena (Delta Institute, Lome); Prof. Kojo Mensah (Volta Forum, Accra).\n\n"
	for name, c := range map[string]struct {
		in   string
		want map[string]string
	}{
		"surnames": {head + "STATEMENTS\n\n[Sena]  The gate has been shut for ten years, and the towns on both sides are poor. The pact failed.\n\n[Mensah]  Opinion in Accra is calm. The lorries came in 2003.\n",
			map[string]string{"The gate has been shut for ten years, and the towns on both sides are poor.": "Abra Sena", "Opinion in Accra is calm.": "Kojo Mensah"}},
		"with titles": {head + "STATEMENTS\n\n[Dr Sena] The gate has been shut for ten years. The pact failed.\n\n[Prof. Mensah] Opinion in Accra is calm.\n",
			map[string]string{"The gate has been shut for ten years.": "Abra Sena", "Opinion in Accra is calm.": "Kojo Mensah"}},
		"what an editor adds": {head + "STATEMENTS\n\nSena: The gate has been shut for ten years.\n\nMensah: [Laughter] Opinion in Accra is calm.\n\nSena: The pact failed.\n",
			map[string]string{"The pact failed.": "Abra Sena"}},
		"names of a list": {head + "QUESTIONS\n\nKvist: Why was the gate shut?\nSena: The pact failed.\n\nBrod: Who has the key?\nMensah: Nobody has it.\n",
			map[string]string{"Why was the gate shut?": "Ulla Kvist", "Who has the key?": "Anton Brod", "The pact failed.": "Abra Sena", "Nobody has it.": "Kojo Mensah"}},
		"given names": {"Conference report\n\nSpeakers: Dr Ofa Tamsin (Apia), Prof. Lupe Brodwick (Suva), Mr Keni Marsh (Nadi)\n\nSESSION ONE\n\nOfa: The judgment left the cliff open.\n\nLupe: Nobody in Suva has withdrawn the promise.\n\nOfa: The chart is old.\n\nKeni: The line is thin.\n",
			map[string]string{"The judgment left the cliff open.": "Ofa Tamsin", "Nobody in Suva has withdrawn the promise.": "Lupe Brodwick", "The line is thin.": "Keni Marsh"}},
	} {
		wantSaid(t, r, name, c.in, c.want)
	}
}

// TestNumberedQuestions gives what stands behind the number of a question to who asks it, and what follows to who answers.
func TestNumberedQuestions(t *testing.T) {
	r := newReader(t)
	wantSaid(t, r, "numbers", "Minutes of the inquiry\n\nA round table was held by the Delta Institute on 3 May 2015 at Lome. Members: Edna Marsh (Chair), Kojo Mensah. Witness: Dr Abra Sena (Ho).\n\n"+
		"Dr Sena told the Panel that the gate was shut.\n\nQ4 Mr Mensah asked whether the pact had ever been read. Dr Sena replied that the pact was a good umbrella.\n\nQ5 Ms Marsh wondered if it would rain.\n",
		map[string]string{"Mr Mensah asked whether the pact had ever been read.": "Kojo Mensah", "Dr Sena replied that the pact was a good umbrella.": "Abra Sena", "Ms Marsh wondered if it would rain.": "Edna Marsh"})
}
