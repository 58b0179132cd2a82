package claim

import "entente/loader/report/text"

// stage reports whether a sentence of a report tells of the meeting, not what was said.
func (a *attribution) stage(s text.Sentence) bool {
	if a.manySpeak(s) || a.lists(s) || a.attendance(s) || a.t.Tokens[s.Tokens.End-1].Text == ":" { // "The main points of her paper were:"
		return true
	}
	if a.readOut(s) || ofRecord(a.t, s.Tokens) {
		return true
	}
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		switch a.low(s, i) {
		case "thanked":
			if !a.thanksBut(s, i) {
				return true
			}
		case "floor", "applause", "laughter", "adjourned", "participants", "moderator", "chairman's", "q", "seminar", "roundtable", "audience", "chatham":
			return true
		case "welcomed":
			if !a.crowdDoes(s, i) {
				return true
			}
		case "chaired", "moderated", "presided", "convened", "inaugurated", "attended", "directed", "conducted":
			if next := a.low(s, i+1); next == "by" || next == "over" || next == "." {
				return true // "The meeting was chaired by …"
			}
		case "summed", "wrapped":
			for j := i + 1; j < min(s.Tokens.End, i+4); j++ {
				switch a.low(s, j) {
				case "proceedings", "discussion", "discussions", "session", "meeting", "debate":
					return j+1 < s.Tokens.End && a.low(s, j+1) == "." // "summed up the proceedings."
				}
			}
		case "souvenir", "souvenirs", "shield", "shields", "memento", "mementos", "refreshments", "photo", "photograph", "photographs", "goodwill":
			if s.Tokens.Len() <= maxCame && (a.follows(s, i+1, "were") || a.follows(s, i+1, "was")) {
				return true // "A souvenir was presented to the guest."
			}
		case "questions":
			if a.low(s, s.Tokens.Start) == "there" && i <= s.Tokens.Start+3 && s.Tokens.Len() <= 6 {
				return true // "There were no questions."
			}
		case "vote":
			if a.low(s, i+1) == "of" && a.low(s, i+2) == "thanks" {
				return true
			}
		case "session", "discussion", "debate", "exchange":
			for j := i + 1; j < min(s.Tokens.End, i+6); j++ {
				switch a.low(s, j) {
				case "followed", "ended", "closed", "began", "opened", "concluded", "turned":
					return true
				}
			}
		}
	}
	return false
}

// thanksBut reports whether a sentence thanks somebody only to go on with what is held against them: "She thanked the
// speaker but begged to differ on the lake."
func (a *attribution) thanksBut(s text.Sentence, i int) bool {
	for j := i + 1; j+2 < s.Tokens.End; j++ {
		if a.low(s, j) == "but" || a.low(s, j) == "though" {
			return true
		}
	}
	return false
}

// readOut reports whether a sentence says that what the last speaker wrote was read by another: "Her paper
// was read out by Dr Khan".
func (a *attribution) readOut(s text.Sentence) bool {
	i := s.Tokens.Start
	if w := a.low(s, i); w != "his" && w != "her" && w != "the" {
		return false
	}
	for i++; contributions.Has(a.low(s, i)) || a.low(s, i) == "written" || a.low(s, i) == "message"; i++ {
	}
	return a.low(s, i) == "was" && contributed.Has(a.low(s, i+1)) && (a.follows(s, i+1, "by") || a.follows(s, i+1, "out"))
}

// manySpeak reports whether a sentence is said by no one in particular: "The speakers
// agreed that …", "…, one participant said".
func (a *attribution) manySpeak(s text.Sentence) bool {
	if a.strangers(s) {
		return true
	}
	if i := s.Tokens.Start; a.low(s, i) == "a" || a.low(s, i) == "another" || a.low(s, i) == "several" || a.low(s, i) == "one" || a.low(s, i) == "the" {
		for j := i + 1; j < i+4; j++ {
			switch a.low(s, j) {
			case "question", "questions", "comment", "comments", "point", "points", "concern", "concerns":
				if w := a.low(s, j+2); (a.low(s, j+1) == "was" || a.low(s, j+1) == "were") && (w == "raised" || w == "asked" || w == "made" || w == "put" || w == "taken") {
					return true // "A question was raised as to the sanctions"
				}
			}
		}
	}
	if i := s.Tokens.Start; a.low(s, i) == "according" && a.low(s, i+1) == "to" {
		switch a.low(s, i+2) {
		case "a", "an", "one", "another", "some", "several":
			return true // "According to a lady from Jinja"
		}
	}
	for i := s.Tokens.Start; i < s.Tokens.Start+4; i++ {
		if plural.Has(a.low(s, i)) && (i == s.Tokens.Start || !a.t.Tokens[i-1].Capital || i == s.Tokens.Start+1) {
			for j := i + 1; j < i+4; j++ {
				if a.says(a.low(s, j)) {
					return true
				}
			}
		}
	}
	for i := s.Tokens.Start; i+1 < s.Tokens.End; i++ {
		switch a.low(s, i) {
		case "a", "an", "one", "another", "some", "several", "many", "other":
			for j := i + 1; j < i+3; j++ { // "an unnamed diplomat complained"
				if w := a.low(s, j); (plural.Has(w) || singular.Has(w)) && a.says(a.low(s, j+1)) {
					return true
				}
			}
		}
	}
	return false
}

// strangers reports whether somebody at the meeting who has no name says a sentence, or nobody does: "A
// student claimed that …", "The questioner, a journalist, insisted", "It was pointed out that …".
func (a *attribution) strangers(s text.Sentence) bool {
	i := s.Tokens.Start
	if a.low(s, i) == "it" && (a.low(s, i+1) == "was" || a.low(s, i+1) == "is") {
		j := i + 2
		for a.low(s, j) == "also" || a.low(s, j) == "further" || a.low(s, j) == "then" || a.low(s, j) == "generally" {
			j++
		}
		verb := a.low(s, j)
		if a.low(s, j+1) == "out" || a.low(s, j+1) == "again" {
			j++
		}
		return impersonal.Has(verb) && (a.low(s, j+1) == "that" || a.low(s, j+1) == "whether" || a.low(s, j+1) == "by")
	}
	switch a.low(s, i) {
	case "someone", "somebody":
		for k := i + 1; k < min(s.Tokens.End, i+6); k++ { // "Someone online asked how"
			if v := a.low(s, k); atMeetings.Has(v) || v == "asks" || v == "wants" {
				return true
			}
		}
		return false
	case "a", "an", "another", "one":
	case "the":
		if w := a.low(s, i+1); w != "questioner" && w != "interlocutor" && w != "heckler" {
			return false
		}
	default:
		return false
	}
	for j := i + 1; j < min(s.Tokens.End, i+5); j++ {
		w := a.low(s, j)
		if a.t.Tokens[j].Capital || w == "," || w == "of" {
			return false
		}
		if !listening.Has(w) {
			continue
		}
		for k := j + 1; k < min(s.Tokens.End, j+maxSubject); k++ {
			switch v := a.low(s, k); {
			case atMeetings.Has(v) || inTurn.Has(v) || reports.Has(v) || v == "wants" || v == "narrated" || v == "claimed" || v == "protested" || v == "insisted" || v == "complained" || v == "interrupted":
				return true
			case finite.Has(v) || v == "who" || v == "that" || a.t.Tokens[k].Capital && a.t.Tokens[k-1].Lower != "of" && a.t.Tokens[k-1].Lower != "from" && a.t.Tokens[k-1].Lower != "the":
				return false
			}
		}
		return false
	}
	return false
}

// impersonal are verbs of what is said without saying by whom, listening are those who sit at a meeting
// and are not named.
var (
	impersonal = set("pointed noted observed argued said felt suggested stressed recalled mentioned claimed asked objected remarked acknowledged admitted emphasised emphasized underlined")
	listening  = set("student journalist reporter questioner interlocutor heckler listener guest participant member lady gentleman man woman lecturer officer trader voice visitor attendee delegate correspondent colleague teacher scholar researcher diplomat representative fisherman elder leader attendee magistrate servant farmer engineer mayor nurse soldier veteran businessman businesswoman resident refugee driver parliamentarian")
)

// plural and singular stand for those at a meeting who are not named.
var (
	plural   = set("speakers participants panellists panelists experts discussants scholars delegates attendees academics academicians analysts diplomats")
	singular = set("speaker participant panellist panelist expert discussant scholar delegate student diplomat questioner journalist professor lady gentleman official officer listener attendee analyst academic")
)

// OfSeries reports whether a sentence of a report says when those who met will meet again: "The next
// round table will be held in Vilnius". It tells nothing of states.
func OfSeries(t *text.Text, span text.Span) bool {
	for i := span.Start; i < min(span.End, span.Start+4); i++ {
		switch t.Tokens[i].Lower {
		case "next", "second", "third", "follow-up", "following":
		default:
			continue
		}
		for j := i + 1; j < min(span.End, i+5); j++ {
			if !occasions.Has(t.Tokens[j].Lower) {
				continue
			}
			for k := j + 1; k < min(span.End, j+4); k++ {
				if w := t.Tokens[k].Lower; w == "will" || w == "is" || w == "shall" || w == "would" || w == "takes" || w == "meets" {
					return true
				}
			}
		}
	}
	return false
}

// Closes reports whether a sentence only says how a meeting ended, whoever spoke last before it: "The conference
// rose at 4.40 p.m.", "Ms Osei thanked the speakers and closed the session."
func Closes(t *text.Text, span text.Span) bool {
	if ofRecord(t, span) || span.Len() < 8 && closes.Has(t.Tokens[span.Start].Lower) && span.Len() > 1 && (t.Tokens[span.Start+1].Kind == text.Number || t.Tokens[span.Start+1].Lower == "at") {
		return true
	}
	if span.Len() > maxClosing || !t.Tokens[span.Start].Capital {
		return false
	}
	i := span.Start
	if t.Tokens[i].Lower == "there" && span.Len() > 5 && t.Tokens[i+1].Lower == "being" && t.Tokens[i+2].Lower == "no" {
		return true // "There being no further business, the hearing was closed."
	}
	if t.Tokens[i].Lower == "the" && i+1 < span.End {
		i++
	}
	if w := t.Tokens[i].Lower; (w == "session" || bodyWords[w] == bodyNoun && !plural.Has(w)) && i+2 < span.End && closes.Has(t.Tokens[i+1].Lower) {
		switch t.Tokens[i+2].Lower {
		case "at", "with", ".", "after":
			return true
		}
	}
	for i = span.Start; i+2 < span.End; i++ {
		switch w := t.Tokens[i].Lower; {
		case w == "vote" && t.Tokens[i+1].Lower == "of" && t.Tokens[i+2].Lower == "thanks":
			return true
		case closes.Has(w) && t.Tokens[i+1].Lower == "the" && i > span.Start:
			if next := t.Tokens[i+2].Lower; next == "session" || bodyWords[next] == bodyNoun && !plural.Has(next) {
				return i+3 < span.End && (t.Tokens[i+3].Text == "." || t.Tokens[i+3].Lower == "at" || t.Tokens[i+3].Lower == "with" || t.Tokens[i+3].Lower == "by")
			}
		}
	}
	return false
}

// maxClosing is how many tokens such a sentence has at the most.
const maxClosing = 24

// closes are verbs by which a meeting ends.
var closes = set("rose adjourned closed concluded ended")

// greets reports whether a sentence is the courtesy of a meeting: "welcomed the
// participants and thanked the foundation".
func (a *attribution) greets(s text.Sentence, verb string) bool {
	if verb != "welcomed" && verb != "welcomes" && verb != "expressed" {
		return false
	}
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		switch a.low(s, i) {
		case "participants", "guests", "speakers", "audience", "delegates", "panellists", "panelists", "attendees", "gratitude", "thanks", "thanked", "everyone", "members", "guest", "speaker":
			return true
		}
	}
	return false
}

// attendance reports whether a sentence only says how many came: "Some eighty people attended, and a fair
// number stood", "Attendance: about 120".
func (a *attribution) attendance(s text.Sentence) bool {
	i := s.Tokens.Start
	if (a.low(s, i) == "attendance" || a.low(s, i) == "present") && a.low(s, i+1) == ":" {
		return true
	}
	for ; i < min(s.Tokens.End, s.Tokens.Start+6); i++ {
		if !crowds.Has(a.low(s, i)) {
			continue
		}
		switch a.low(s, i+1) {
		case "attended", "came", "listened", "stood", "filled", "gathered", "joined":
			return s.Tokens.Len() <= maxCame
		}
	}
	return false
}

// crowds are those who come to a meeting to listen.
var crowds = set("people persons guests students listeners visitors members participants attendees citizens")

// maxCame is how many tokens a sentence that only says who came has at the most.
const maxCame = 24

// lists reports whether a sentence only says who came to speak: "The speakers included Dr. Khan
// and Mr. Anwar".
func (a *attribution) lists(s text.Sentence) bool {
	for i := s.Tokens.Start; i+2 < s.Tokens.End; i++ {
		switch a.low(s, i) {
		case "were", "are":
			if a.low(s, i+1) == "present" && (s.Tokens.Len() <= maxCame || a.low(s, i+2) == "as") {
				return true // "Around forty guests were present."
			}
			for j := i + 1; j < min(s.Tokens.End, i+4); j++ {
				if next := a.low(s, j+1); plural.Has(a.low(s, j)) && a.low(s, i+1) == "the" && (next == "." || next == "of" || next == "for") {
					return true // "… and Mr Anwar were the speakers of the day."
				}
			}
		case "took", "take", "takes":
			if a.low(s, i+1) == "part" && s.Tokens.Len() <= maxCame && (a.low(s, i+2) == "." || i == s.Tokens.End-2) {
				return true // "Students and officers also took part."
			}
		}
	}
	for i := s.Tokens.Start; i < min(s.Tokens.End, s.Tokens.Start+5); i++ {
		if plural.Has(a.low(s, i)) || a.low(s, i) == "panel" {
			if i == s.Tokens.Start && a.low(s, i+1) == "(" {
				for j := i + 2; j+1 < min(s.Tokens.End, i+10); j++ {
					if a.low(s, j) == ")" {
						return a.low(s, j+1) == ":" // "Participants (in order of intervention): …"
					}
				}
			}
			for j := i + 1; j < min(s.Tokens.End, i+4); j++ {
				switch a.low(s, j) {
				case "consisted", "featured", "included", "include", "were", "are", "comprised", ":":
					return true
				}
			}
		}
	}
	return false
}

// Salutes reports whether a sentence of a speech only greets or thanks those who listen:
// "Excellencies, ladies and gentlemen,".
func Salutes(t *text.Text, span text.Span) bool {
	if span.Len() > maxSalute {
		return false
	}
	for i := span.Start; i < min(span.End, span.Start+3); i++ {
		switch t.Tokens[i].Lower {
		case "ladies", "gentlemen", "excellencies", "excellency", "distinguished", "friends", "colleagues", "dear":
			return true
		case "thank":
			return i+1 < span.End && t.Tokens[i+1].Lower == "you"
		}
	}
	return false
}

// maxSalute is how many tokens a greeting has at the most.
const maxSalute = 16
