package claim

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// takesWord reports whether a sentence only says that a person asks for the floor or is given it: "Mr. Agbeko, who sat
// in the last row, asked for the word", "Ms. Marsh raised her hand", "Dr Khan was given the floor".
func (a *attribution) takesWord(s text.Sentence, m *text.Mention) bool {
	i := a.asides(s, m.Tokens.End)
	if i < 0 || !a.Report {
		return false
	}
	if w := a.low(s, i); w == "was" || w == "then" || w == "next" || w == "again" || w == "also" {
		i++
	}
	w, j := a.low(s, i), i+1
	if a.invited(s, i) {
		return true
	}
	switch w {
	case "asked", "requested", "sought", "demanded", "claimed", "took", "obtained", "received", "got", "had", "given", "granted", "handed", "passed", "accorded":
	case "gave", "made", "delivered", "read":
		return a.contributes(s, j)
	case "raised":
		return (a.low(s, j) == "his" || a.low(s, j) == "her" || a.low(s, j) == "a") && a.low(s, j+1) == "hand"
	default:
		return false
	}
	if a.low(s, j) == "for" {
		j++
	}
	if a.low(s, j) != "the" {
		return false
	}
	switch a.low(s, j+1) {
	case "word", "floor", "microphone":
		// "took the floor to say that" says it
		return !a.follows(s, j+2, "to") && !a.follows(s, j+2, "that") || a.ends(s, j+2)
	}
	return false
}

// contributes reports whether what somebody gave, from token j on, is a contribution to the meeting, of which the
// sentence says no more than its matter: "a short presentation", "the second paper on fish".
func (a *attribution) contributes(s text.Sentence, j int) bool {
	if w := a.low(s, j); w != "a" && w != "an" && w != "the" && w != "his" && w != "her" {
		return false
	}
	for j++; j < min(s.Tokens.End, s.Tokens.Start+maxHead); j++ {
		w := a.low(s, j)
		if contributions.Has(w) && w != "answer" && w != "note" && w != "position" && w != "side" && w != "statement" {
			next := a.low(s, j+1)
			return a.ends(s, j+1) || (next == "on" || next == "about" || next == "with" || next == "entitled" || next == "titled") && !a.follows(s, j+1, "that")
		}
		if t := &a.t.Tokens[j]; t.Kind != text.Word || t.Capital {
			return false
		}
	}
	return false
}

// maxHead is how many tokens of a sentence may stand before such a contribution.
const maxHead = 48

// epithet gives a sentence that begins with what somebody is, in whatever words, to whoever the sentence before
// brought on: "Togbe Kwasi intervened at this point. The old chief said that …".
func (a *attribution) epithet(at int, s text.Sentence) Voice {
	if !a.Report || at == 0 || !a.voices[at-1].Stage || a.voices[at-1].BroughtOn == nil || a.low(s, s.Tokens.Start) != "the" {
		return Voice{}
	}
	for i := s.Tokens.Start + 1; i < min(s.Tokens.End, s.Tokens.Start+5); i++ {
		w := a.low(s, i)
		if inTurn.Has(w) || atMeetings.Has(w) || plainly.Has(w) {
			if i == s.Tokens.Start+1 || things.Has(a.low(s, i-1)) || plural.Has(a.low(s, i-1)) || crowds.Has(a.low(s, i-1)) || bodyWords[a.low(s, i-1)] != 0 {
				return Voice{}
			}
			return Voice{Speaker: *a.voices[at-1].BroughtOn, Word: w}
		}
		if t := &a.t.Tokens[i]; t.Kind != text.Word || t.Capital || finite.Has(w) || a.says(w) {
			return Voice{}
		}
	}
	return Voice{}
}

// moody gives a sentence of a report that says in what mood the last speaker was, by the pronoun alone, to that speaker: "On
// defence he was rather upbeat." What follows is theirs.
func (a *attribution) moody(s text.Sentence) Voice {
	last := a.last()
	if !a.Report || !last.IsClaim() {
		return Voice{}
	}
	for i := s.Tokens.Start; i+2 < min(s.Tokens.End, s.Tokens.Start+maxMood); i++ {
		if w := a.low(s, i); w != "he" && w != "she" {
			continue
		}
		switch a.low(s, i+1) {
		case "was", "is", "remained", "sounded", "seemed", "remains":
		default:
			return Voice{}
		}
		j := i + 2
		for degrees.Has(a.low(s, j)) {
			j++
		}
		if moods.Has(a.low(s, j)) {
			return Voice{Speaker: last.Speaker, Word: a.low(s, i+1) + " " + a.low(s, j), Known: last.Known}
		}
		return Voice{}
	}
	return Voice{}
}

// harsher reads what the speaker was like in what is said behind a colon: "was harsher: Sweden had looked at the seabed".
func (a *attribution) harsher(s text.Sentence, i int) string {
	j := i + 1
	for degrees.Has(a.low(s, j)) {
		j++
	}
	w := a.low(s, j)
	if !moods.Has(w) && !(len(w) > 5 && strings.HasSuffix(w, "er")) || a.t.Tokens[j].Capital {
		return ""
	}
	for k := j + 1; k < min(s.Tokens.End-1, j+maxThing); k++ {
		switch a.low(s, k) {
		case ":":
			return a.low(s, i) + " " + w
		case ",", ";", "that":
			return ""
		}
	}
	return ""
}

// maxMood is how many tokens of a sentence may hold the mood of who has the floor.
const maxMood = 14

// moods are how those who speak at a meeting are of something, degrees how much.
var (
	moods = set(`upbeat optimistic pessimistic hopeful doubtful sceptical skeptical cautious critical gloomy blunt frank candid confident sanguine scathing dismissive guarded concerned worried positive negative enthusiastic
		reserved brief unconvinced unimpressed bitter ironic categorical emphatic sceptic severe harsh reassuring`)
	degrees = set("rather quite very more less equally far much also not even similarly somewhat decidedly too markedly as no still particularly especially fairly openly")
)

// things say something without being anybody, as do those whom a speaker tells of.
var things = set(`treaty agreement pact protocol charter constitution law act clause article letter note report book paper text document map survey statistics figures press newspaper story legend proverb song
	resolution declaration statement communiqué communique judgment judgement award court tribunal government governments state states ministry army navy party parties commission committee council assembly other others rest audience hall
	former latter public crowd room lawyers kings king president minister experts historians`)

// setOff reports whether a subject and its verb at token i stand between commas in what is said, with whom they tell
// or without: "the money, he told, was spent", "nobody, he told the house, had asked".
func (a *attribution) setOff(s text.Sentence, subject, i int) bool {
	before := a.low(s, subject-1)
	if before == "," && a.listeners(s, i+1) {
		return true // "The years had brought nothing, Talukder told a seminar on the border in the hall of the university."
	}
	for j := i + 1; j < min(s.Tokens.End, i+maxListener); j++ {
		switch low := a.low(s, j); {
		case low == ",":
			return before == "," || j > i+1
		case low == ".":
			return before == "," && j > i
		case low == "that" || finite.Has(low) || a.says(low):
			return false
		}
	}
	return false
}

// listeners reports whether at a token stand those who are told something: "a seminar", "reporters", "the parliament".
func (a *attribution) listeners(s text.Sentence, i int) bool {
	if w := a.low(s, i); w == "a" || w == "an" || w == "the" || w == "his" || w == "her" {
		i++
	}
	return audiences.Has(a.low(s, i))
}

// audiences are those to whom people speak in public.
var audiences = set(`reporters journalists newsmen correspondents lawmakers deputies senators parliament audience seminar conference gathering forum webinar meeting participants
	session rally crowd newspaper agency students guests delegates workshop symposium press`)

// HandsOver reports whether a sentence in somebody's part only says that who leads the meeting gives the floor to
// another: "The Chair then invited Dr Khan to comment".
func HandsOver(t *text.Text, span text.Span, chairs map[string]schema.Entity) bool {
	i := span.Start
	if t.Tokens[i].Lower != "the" || i+3 >= span.End {
		return false
	}
	if _, ok := chairs[t.Tokens[i+1].Lower]; !ok {
		return false
	}
	for i += 2; i < min(span.End, span.Start+4); i++ {
		switch t.Tokens[i].Lower {
		case "then", "next", "now", "also":
			continue
		case "invited", "called", "thanked", "gave", "handed", "passed":
			return true
		}
		return false
	}
	return false
}

// FromAudience reports whether a sentence begins with somebody at the meeting who is not named, or says that something
// was asked from among those who listen: "A delegate from Niger regretted that …", "From the floor it was asked …".
func FromAudience(t *text.Text, s text.Sentence) bool {
	a := attribution{t: t, Scene: Scene{Report: true}}
	return a.strangers(s) || fromFloor(t, s.Tokens)
}

// fromFloor reports whether a sentence begins with what came from those who listen: "From the floor it was asked",
// "A question came from the audience".
func fromFloor(t *text.Text, span text.Span) bool {
	from := false
	for i := span.Start; i+2 < min(span.End, span.Start+maxThing); i++ {
		switch t.Tokens[i].Lower {
		case "from", "in":
			if t.Tokens[i+1].Lower != "the" {
				continue
			}
			switch t.Tokens[i+2].Lower {
			case "floor", "audience", "hall", "house", "room", "back", "gallery":
				from = i+3 >= span.End || t.Tokens[i+3].Lower != "of"
			}
		}
	}
	if !from {
		return false
	}
	switch first := t.Tokens[span.Start].Lower; first {
	case "from":
		return true
	case "a", "another", "one", "two", "several", "the":
		for i := span.Start + 1; i < span.Start+4 && i < span.End; i++ {
			if w := t.Tokens[i].Lower; w == "question" || w == "questions" || w == "comment" || w == "remark" || w == "voice" {
				return true
			}
		}
	}
	return false
}

// OfHimOrHer reports whether a pronoun of a person stands at the head of a sentence or close behind it.
func OfHimOrHer(t *text.Text, span text.Span) bool {
	most := maxThing + 2
	switch first := t.Tokens[span.Start].Lower; first {
	case "as", "regarding", "concerning", "turning", "touching":
		most = maxTopical // "As to the port, the award had gone against them, and he had voted for it."
	}
	for i := span.Start; i+2 < min(span.End, span.Start+most); i++ {
		switch t.Tokens[i].Lower {
		case "he", "she", "his", "her":
			switch next := t.Tokens[i+1].Lower; next {
			case "closed", "ended", "finished", "concluded":
				return t.Tokens[i+2].Lower != "with" && t.Tokens[i+2].Lower != "by" // "She closed with photographs"
			}
			return true
		case "\"", "“", "(", "who":
			return false
		}
	}
	return false
}

// maxTopical is how many tokens of a sentence that begins with what it is on may stand before such a pronoun.
const maxTopical = 40

// DividesTalk reports whether a sentence says how somebody's talk is divided, so that what follows it is the talk: "Dr Khan
// structured his remarks around three questions", "She divided her lecture into four parts".
func DividesTalk(t *text.Text, span text.Span) bool {
	divides, talk, parts := false, false, false
	for i := span.Start; i < span.End; i++ {
		switch w := t.Tokens[i].Lower; {
		case w == "divided" || w == "structured" || w == "organised" || w == "organized" || w == "built" || w == "arranged" || w == "grouped" || w == "split":
			divides = true
		case divides && (w == "his" || w == "her" || w == "the") && i+1 < span.End && contributions.Has(t.Tokens[i+1].Lower):
			talk = true
		case talk && (w == "parts" || w == "questions" || w == "themes" || w == "points" || w == "sections" || w == "headings" || w == "arguments" || w == "theses" || w == "chapters" || w == "dates" || w == "phases" || w == "objects"):
			parts = true
		case w == "asked" || w == "suggested" || w == "wished":
			return false
		}
	}
	return parts
}
