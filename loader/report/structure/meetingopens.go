package structure

import "entente/loader/report/text"

// meetingOpens reports whether the opening says that a meeting was held: in one
// passage, or in a heading and a passage under it.
func (r *reader) meetingOpens() bool {
	headed, held, kind := false, false, false
	for i := range min(openingBlocks, len(r.blocks)) {
		b := &r.blocks[i]
		if b.Kind == Entry && b.strong && (i > 3 || !r.underDay(b)) {
			continue
		}
		if r.tellsHistory(b) || r.statesmenMeet(b) {
			continue
		}
		word, holds := r.meetingWords(b)
		if !word && (b.Kind == Heading || i == 0) && (r.says(b, "meeting", "lecture", "talk", "session", "conversation", "conversations", "event", "evening", "debate", "launch") && r.says(b, "summary", "report", "minutes", "record", "note", "notes", "recap", "write-up")) {
			return true
		}
		if i < 4 && r.meetingStamp(b) {
			return true
		}
		line := b.Kind == Heading || b.Tokens.Len() <= maxTitleLine || i < 2 && b.Tokens.Len() <= 3*maxTitleLine
		kind = kind || line && word && r.says(b, "notes") || line && r.says(b, "report", "reports", "proceedings", "summary", "rapporteur", "minutes", "record", "transcript", "memory", "memoria", "acts")
		if b.Kind == Paragraph && r.scholarsMeet(b.Tokens.Start, b.Tokens.End) {
			return true
		}
		if r.ledTalk(b) || r.numberedMeeting(i) {
			return true
		}
		if i < 3 && r.recordOfSitting(b) {
			return true
		}
		if line && (r.noteOfMeeting(b) || r.notesTaken(b.Tokens.Start) || r.lecturer(b).Len() > 0) {
			return true
		}
		if word && (holds || line && kind) || r.speechGiven(b) {
			return true
		}
		headed = headed || word && line
		if headed && line && r.says(b, "minutes", "proceedings", "rapporteur", "record") && r.says(b, "meeting", "session", "sitting") {
			return true // "Minutes of the second meeting" below "Burma-Thailand Dialogue"
		}
		if headed && b.Kind == Heading && b.Tokens.Len() <= 2 && r.says(b, "speakers", "panel", "panellists", "panelists", "discussants", "participants") {
			return true // "Speakers" over who they were, below "Regional Dialogues"
		}
		if line && r.says(b, "views", "discussion", "remarks", "interventions") && r.says(b, "summary", "digest", "record") && r.says(b, "expressed", "chair", "chair's", "chairman", "moderator", "rapporteur") {
			return true // "Chair's summary of views expressed"
		}
		if (kind || headed) && r.attendance(b) {
			return true // "Minutes of the 14th Conversation" above "Present: Dr Saar (Tartu), …"
		}
		if headed && r.givesTalk(b) {
			return true // "a lecture by Dr Khan" below "Lecture and discussion"
		}
		held = held || holds && (r.says(b, "session", "meeting", "event", "participants", "moderator", "moderated", "invited", "guests", "speakers", "together", "chaired"))
		if headed && held {
			return true
		}
	}
	return false
}

// recordOfSitting reports whether a passage begins as the record of one sitting of several does: "Summary record of the
// third meeting", "Minutes of the 14th session". The record of a meeting of statesmen has no number.
func (r *reader) recordOfSitting(b *Block) bool {
	words, record, counted := r.words(b.Tokens, maxSitting), false, false
	for i, w := range words {
		switch {
		case i < 3 && (w == "record" || w == "records" || w == "minutes" || w == "proceedings" || w == "acta"):
			record = true
		case record && (ordinal(&r.doc.Text.Tokens[b.Tokens.Start+i]) > 0 || ordinalWords.Has(w) || len(w) > 2 && w[0] >= '0' && w[0] <= '9'):
			counted = true
		case counted && (w == "meeting" || w == "session" || w == "sitting"):
			return true
		case w == "." || w == ",":
			return false
		}
	}
	return false
}

// maxSitting is how many tokens such a beginning has at the most, ordinalWords are those that count sittings.
const maxSitting = 10

var ordinalWords = set("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")

// meetingStamp reports whether a line of the title says no more than what kind of meeting is reported, where it was and
// on which day: "Round table, Piura, 26 October 2018", "Panel discussion | Lomé | 3 May 2021".
func (r *reader) meetingStamp(b *Block) bool {
	tokens := r.doc.Text.Tokens
	if b.Tokens.Len() > 3*maxTitleLine {
		return false
	}
	for i := b.Tokens.Start; i+4 < b.Tokens.End; i++ {
		if i > b.Tokens.Start && !tokens[i].LineBreak || !tokens[i].Capital {
			continue
		}
		j := i
		for j < min(b.Tokens.End, i+3) && tokens[j].Kind == text.Word {
			j++
		}
		low := tokens[j-1].Lower
		if !stamped.Has(low) && !gatherings.Has(low) && !(low == "table" && j > i+1 && tokens[j-2].Lower == "round") || j+1 >= b.Tokens.End {
			continue
		}
		switch tokens[j].Text {
		case ",", "|", "–", "—", "·", "/":
		default:
			continue
		}
		month, year := false, false
		for j++; j < min(b.Tokens.End, i+maxTitleLine) && !tokens[j].LineBreak && tokens[j].Text != "."; j++ {
			month = month || r.isMonth(j)
			year = month && (year || tokens[j].Kind == text.Number && tokens[j].Len() == 4)
		}
		if year {
			return true
		}
	}
	return false
}

// stamped are further kinds of meetings that only people hold, behind which place and day may stand.
var stamped = set("panel lecture debate talk discussion launch conversation dialogue roundtable")

// noteOfMeeting reports whether a line says that what follows is the note of a meeting: "Note of a
// round table, Nairobi, 29 October 2021". "Notes on the conference of Berlin" are on history.
func (r *reader) noteOfMeeting(b *Block) bool {
	words := r.words(b.Tokens, 2*maxTitleLine)
	for i := 0; i+2 < len(words); i++ {
		begins := i == 0 || r.doc.Text.Tokens[b.Tokens.Start+i].LineBreak
		if begins && words[i] == "public" && words[i+1] == "hearing" {
			return true // "Public hearing of the Subcommittee on Minorities"
		}
		if begins && i < 2 && reportWords.Has(words[i]) && (words[i+1] == "note" || words[i+1] == "notes" || words[i+1] == "record") {
			return true // "Hearing note 12/2022"
		}
		switch words[i] {
		case "note", "notes", "account", "write-up":
			if i > 0 && !r.doc.Text.Tokens[b.Tokens.Start+i].LineBreak {
				continue
			}
		default:
			continue
		}
		if words[i+1] != "of" && words[i+1] != "from" {
			continue
		}
		for _, w := range words[i+2 : min(len(words), i+6)] {
			if gatherings.Has(w) || w == "table" || w == "panel" || w == "discussion" || w == "debate" || w == "lecture" {
				return true
			}
		}
	}
	return false
}

// ledTalk reports whether a passage says who leads what those on a stage say: "Journalist Ama Owusu leads the conversation.",
// "a conversation moderated by the editor".
func (r *reader) ledTalk(b *Block) bool {
	words := r.words(b.Tokens, 150)
	for i := 0; i+2 < len(words); i++ {
		switch words[i] {
		case "leads", "led", "moderates", "moderated", "moderating", "hosts", "guides", "chairs", "chaired":
			if words[i+1] == "the" && i+3 <= len(words) && talks.Has(words[i+2]) && (i+3 == len(words) || words[i+3] == "." || words[i+3] == "," || words[i+3] == ";") {
				return true
			}
			if words[i+1] == "by" && words[i] == "moderated" && i > 0 && talks.Has(words[i-1]) {
				return true
			}
		}
	}
	return false
}

// numberedMeeting reports whether a line among the first says which meeting of a series it is, beside another that tells of its
// participants: "Meeting XII. Ho and Lomé, 24-26 May" over "A notebook, authorised by the participants".
func (r *reader) numberedMeeting(i int) bool {
	b, tokens := &r.blocks[i], r.doc.Text.Tokens
	if i > 2 || b.Tokens.Len() > 3*maxTitleLine {
		return false
	}
	found := false
	for j := b.Tokens.Start; j+1 < b.Tokens.End; j++ {
		switch tokens[j].Lower {
		case "meeting", "session", "conversation", "encounter":
			next := &tokens[j+1]
			found = found || tokens[j].Capital && (j == b.Tokens.Start || tokens[j].LineBreak) && (next.Kind == text.Number && next.Len() < 4 || next.Capital && roman(next.Lower) > 0)
		}
	}
	if !found {
		return false
	}
	for j := range min(4, len(r.blocks)) {
		if near := &r.blocks[j]; near.Tokens.Len() <= 3*maxTitleLine && r.says(near, "participants", "panellists", "panelists", "speakers", "discussants") {
			return true
		}
	}
	return false
}

// attendance reports whether a passage lists who came, in one of its lines: "Present: …".
func (r *reader) attendance(b *Block) bool {
	tokens := r.doc.Text.Tokens
	for i := b.Tokens.Start; i+1 < b.Tokens.End; i++ {
		if i > b.Tokens.Start && !tokens[i].LineBreak || tokens[i+1].Text != ":" {
			continue
		}
		if attendanceWords.Has(tokens[i].Lower) || tokens[i].Lower == "chair" || tokens[i].Lower == "moderator" {
			return true
		}
	}
	return false
}

// attendanceWords stand before the names of those who came.
var attendanceWords = set("present participants speakers panel panellists panelists attendance attendees discussants witnesses apologies absent")

// listsAttendance reports whether a line lists several who came: "Members present: Dame Ruth Hallam (Chair), Mr Peter
// Kostas". It heads nobody's words.
func (r *reader) listsAttendance(l *line) bool {
	labelled := false
	for i := range l.tokens.Len() {
		switch t := r.tok(l, i); {
		case t.Text == ":":
			if labelled = i > 0 && i < 4 && attendanceWords.Has(r.tok(l, i-1).Lower); !labelled {
				return false
			}
		case labelled && (t.Text == "," || t.Text == ";"):
			return true
		case i > 4 && !labelled:
			return false
		}
	}
	return false
}

// underDay reports whether a passage tells that an institute held a meeting under a line that
// is its day.
func (r *reader) underDay(b *Block) bool {
	if len(b.lines) < 2 || !r.dateAlone(&b.lines[0]) {
		return false
	}
	gathers, held := false, false
	for _, w := range r.words(b.Tokens, 200) {
		gathers, held = gathers || reportWords.Has(w) || w == "table", held || hostWords.Has(w)
	}
	return gathers && held
}

// meetingWords reports whether a passage names a kind of meeting, and whether it says that
// something was held.
func (r *reader) meetingWords(b *Block) (kind, held bool) {
	tokens := r.doc.Text.Tokens
	for j := b.Tokens.Start; j < min(b.Tokens.End, b.Tokens.Start+150); j++ {
		low := tokens[j].Lower
		kind = kind || reportWords.Has(low) && !r.ofPressOrParty(j) || low == "study" && j+1 < b.Tokens.End && tokens[j+1].Lower == "day" || low == "round" && j+1 < b.Tokens.End && (tokens[j+1].Lower == "table" || j+2 < b.Tokens.End && tokens[j+2].Lower == "table") || r.roundTable(j)
		held = held || holdWords.Has(low) || low == "brought" && j+1 < b.Tokens.End && tokens[j+1].Lower == "together"
	}
	return kind, held
}

// ofPressOrParty reports a conference that is held for the press or by a party: no scholars meet there.
func (r *reader) ofPressOrParty(j int) bool {
	if j == 0 {
		return false
	}
	switch r.doc.Text.Tokens[j-1].Lower {
	case "press", "news", "party", "peace":
		return r.doc.Text.Tokens[j].Lower == "conference"
	}
	return false
}

// roundTable reports whether a token begins what round tables are called in the languages of Romance: reports in English keep
// the name of the series.
func (r *reader) roundTable(j int) bool {
	tokens := r.doc.Text.Tokens
	if j+1 >= len(tokens) {
		return false
	}
	switch next := tokens[j+1].Lower; tokens[j].Lower {
	case "mesa":
		return next == "redonda"
	case "table":
		return next == "ronde"
	case "tavola":
		return next == "rotonda"
	}
	return false
}

// tellsOfMeeting reports whether a passage says that a meeting was held.
func (r *reader) tellsOfMeeting(b *Block) bool {
	kind, held := r.meetingWords(b)
	return kind && held
}

// tellsHistory reports whether a passage gives several years: a meeting that it names is
// one of many things.
func (r *reader) tellsHistory(b *Block) bool {
	year, quoted := "", false
	for j := b.Tokens.Start; j < b.Tokens.End; j++ {
		t := &r.doc.Text.Tokens[j]
		switch t.Text {
		case "“", "«":
			quoted = true
		case "”", "»":
			quoted = false
		case "\"":
			quoted = !quoted
		}
		if quoted {
			continue // what the meeting was on: “Poland and Lithuania 1920–1938”
		}
		if t.Kind != text.Number || len(t.Text) != 4 || t.Text[:2] != "19" && t.Text[:2] != "20" {
			continue
		}
		if year != "" && year != t.Text {
			return b.Tokens.Len() > maxTitleLine
		}
		year = t.Text
	}
	return false
}

// speechGiven reports whether a passage says that somebody spoke "in her opening remarks",
// "in his keynote address", "addressing the event".
func (r *reader) speechGiven(b *Block) bool {
	words := r.words(b.Tokens, 150)
	for i := 0; i+2 < len(words); i++ {
		switch words[i] {
		case "in":
			if words[i+1] != "his" && words[i+1] != "her" && words[i+1] != "their" || i+3 >= len(words) {
				continue
			}
			switch words[i+2] {
			case "opening", "welcome", "welcoming", "keynote", "inaugural", "concluding", "closing", "introductory":
				switch words[i+3] {
				case "remarks", "address", "speech", "note", "comments", "statement":
					return true
				}
			}
		case "addressing", "opening":
			if words[i+1] == "the" && gathered.Has(words[i+2]) {
				return true
			}
		case "speaking":
			if i+3 < len(words) && (words[i+1] == "at" || words[i+1] == "on" || words[i+1] == "during") && words[i+2] == "the" && gathered.Has(words[i+3]) {
				return true
			}
		}
	}
	return false
}
