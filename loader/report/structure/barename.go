package structure

import (
	"strings"
	"unicode"

	"entente/loader/report/text"
)

// maxBareName is how many words the name of a person without a title has at the most.
const maxBareName = 4

// bareName reports whether some words are a name without a title of which no table and no
// other passage knows anything: two to four words that the text never writes with small
// letters, none of which heads sections or begins the name of a place.
func (r *reader) bareName(span text.Span) bool {
	if r.small == nil {
		r.small = map[string]bool{}
		for i := range r.doc.Text.Tokens {
			if t := &r.doc.Text.Tokens[i]; t.Kind == text.Word && !t.Capital {
				r.small[t.Lower] = true
			}
		}
	}
	words := 0
	for i := span.Start; i < span.End; i++ {
		t := &r.doc.Text.Tokens[i]
		switch {
		case t.Kind != text.Word:
			if t.Text != "." && t.Text != "-" && t.Text != "’" && t.Text != "'" {
				return false
			}
		case particles.Has(t.Lower) && i > span.Start:
		case t.Lower == "christian" && i == span.Start && r.borneAgain(span):
			words++ // of no faith
		case !t.Capital, r.small[t.Lower], notNames.Has(t.Lower), peoples.Has(t.Lower), bodies.Has(t.Lower):
			return false
		case i == span.Start && isPlaceHead(t.Lower):
			return false
		case t.Len() > 1:
			words++
		}
	}
	return words >= 2 && words <= maxBareName || words == 1 && span.Len() > 1 && r.doc.Text.Tokens[span.Start].Len() <= 2
}

// borneAgain reports whether the last word of a name stands with a capital elsewhere too.
func (r *reader) borneAgain(span text.Span) bool {
	r.knownName(span) // counts the words
	return span.Len() > 1 && r.capitalised[r.doc.Text.Tokens[span.End-1].Lower] > 1
}

// peoples are adjectives before the subject of a section, not given names.
var peoples = set(`pakistani indian chinese russian soviet american british french german turkish iranian iraqi israeli palestinian arab afghan bangladeshi japanese korean vietnamese
	indonesian malaysian egyptian saudi syrian ukrainian polish armenian azerbaijani georgian kurdish greek serbian albanian kosovar cuban mexican brazilian argentine chilean peruvian
	bolivian colombian venezuelan nigerian kenyan ethiopian eritrean somali sudanese ugandan rwandan congolese south-african african asian european muslim islamic christian jewish hindu
	latin kazakh uzbek kyrgyz tajik turkmen mongolian nepali nepalese bhutanese burmese thai cambodian filipino australian canadian spanish portuguese italian hungarian romanian`)

// presents reports whether some words are a person's name and, behind it, what the person is
// or where the person works: "Reza Haqiqat (University of Tabriz)", "Orhan Tuncel, Chamber
// of Industry". It gives the name.
func (r *reader) presents(span text.Span) (name text.Span, ok bool) {
	name, _, shape := r.nameShape(span)
	if shape == noName || name.End >= span.End || !r.describes(name.End, span.End) || !r.endsLabel(name.End, span.End) {
		return name, false
	}
	return name, shape == sureName || r.bareName(name) || r.knownName(name)
}

// speakerLine reports whether a line is no more than the name of a person, with or without
// who the person is.
func (r *reader) speakerLine(l *line) bool {
	span := l.tokens
	if n := span.Len(); n > 1 && r.last(l).Text == ":" {
		span.End--
	}
	if l.mark > 0 || r.terminal(l) || span.Len() > 26 {
		return false
	}
	if _, ok := r.presents(span); ok {
		return true
	}
	name, _, shape := r.nameShape(span)
	return shape == sureName && name.End == span.End || shape == likeName && name.End == span.End && r.bareName(name)
}

// whoIsOver reports whether a line names a person and who that is, in words of its own, right over a passage
// of sentences: one line that is wide, or lines that are wrapped where this one is not.
func (r *reader) whoIsOver(l, next *line) bool {
	if r.terminal(l) || l.tokens.Len() > 26 || next.columns() <= l.columns()+10 || !r.startsNew(next) || r.rollLine(next) || r.finiteVerb(l, 0) {
		return false
	}
	if next.columns() <= maxWrap && (r.width == 0 || next.columns() < r.width*2/3 || !r.short(l, next)) {
		return false
	}
	_, ok := r.presents(l.tokens)
	return ok
}

// rollLine reports whether a line of a list of persons is a name and who bears it.
func (r *reader) rollLine(l *line) bool {
	if l.tokens.Len() > 30 || r.terminal(l) || r.finiteVerb(l, 0) {
		return false
	}
	name, _, shape := r.nameShape(l.tokens)
	return (shape == sureName || shape == likeName && r.bareName(name)) && r.endsLabel(name.End, l.tokens.End)
}

// numberedSpeaker reports whether a line is no more than a number and the name of a person.
func (r *reader) numberedSpeaker(l *line) bool {
	name, _, shape := r.nameShape(text.Span{Start: l.tokens.Start + l.mark, End: l.tokens.End})
	return shape != noName && name.End == l.tokens.End && (shape == sureName || r.bareName(name))
}

// ofSpeaker reports whether a line right below or above the name of a speaker goes with it:
// where the person works, or the title of what was said.
func (r *reader) ofSpeaker(l *line) bool {
	return l.mark == 0 && !r.terminal(l) && l.columns() <= 90 && l.tokens.Len() <= 16 && r.startsNew(l) && !r.finiteVerb(l, 0) || r.tok(l, 0).Text == "(" && r.last(l).Text == ")"
}

// roleBelow reports whether a line right below the name of a speaker tells in small letters who
// the speaker is, and nothing stands right below it.
func (r *reader) roleBelow(l *line) bool {
	if l.mark > 0 || l.tokens.Len() > 16 || l.columns() > 90 || r.terminal(l) || r.finiteVerb(l, 0) || r.last(l).Text == ":" {
		return false
	}
	runes, breaks := r.doc.Text.Runes, 0
	for i := l.span.End; i < len(runes) && unicode.IsSpace(runes[i]); i++ {
		if runes[i] == '\n' {
			breaks++
		}
	}
	return breaks > 1
}

// aboutMeeting reports whether the first lines of the text name a meeting of people.
func (r *reader) aboutMeeting() bool {
	tokens := r.doc.Text.Tokens
	for i := range min(len(tokens), maxAbout) {
		if w := tokens[i].Lower; reportWords.Has(w) || i < maxTitlePage && r.notesTaken(i) || i < 12 && w == "minutes" && tokens[i].Capital && i+1 < len(tokens) && tokens[i+1].Lower == "of" || w == "round" && i+1 < len(tokens) && strings.HasPrefix(tokens[i+1].Lower, "table") {
			return true
		}
	}
	return r.scholarsMeet(0, min(len(tokens), maxAbout))
}

// scholarsMeet reports whether some tokens say that a meeting was held with persons who bear an academic
// title: "The meeting was held with the presence of Dr. Owusu".
func (r *reader) scholarsMeet(from, end int) bool {
	tokens := r.doc.Text.Tokens
	for i := from; i < end; i++ {
		if w := tokens[i].Lower; w != "meeting" && w != "session" && w != "gathering" && w != "evening" && w != "event" {
			continue
		}
		held := false
		for j := i + 1; j+1 < min(end, i+maxHeld); j++ {
			switch w := tokens[j].Lower; {
			case w == "held", w == "convened", w == "organised", w == "organized":
				held = true
			case held && scholars.Has(w) && tokens[j].Capital && (tokens[j+1].Capital || tokens[j+1].Text == "."):
				return true
			}
		}
	}
	return false
}

// scholars are titles of those who meet to speak of states rather than for them.
var scholars = set("dr prof professor")

// maxHeld is how many tokens may stand between a meeting and those who came to it.
const maxHeld = 40

// notesTaken reports whether the word at a token says that somebody took notes of what people said, or
// that what they read is printed: "Rapporteur's notes", "Rapporteur: Ms Montes", "PROCEEDINGS OF THE …".
func (r *reader) notesTaken(i int) bool {
	tokens := r.doc.Text.Tokens
	if i+1 >= len(tokens) || !tokens[i].Capital || i > 0 && !tokens[i].LineBreak {
		return false
	}
	next := tokens[i+1].Lower
	switch tokens[i].Lower {
	case "rapporteur", "rapporteurs":
		return next == ":" || next == "'s" || next == "’s" || next == "'" || next == "’" || next == "report" || next == "notes" || next == "summary"
	case "notes", "note", "minutes":
		return next == "taken" || next == "by"
	case "note-taker", "notetaker", "minute-taker":
		return next == ":"
	case "proceedings":
		return next == "of"
	}
	return false
}

// maxTitlePage is how many tokens at the beginning of a text may be its title page.
const maxTitlePage = 80

// maxAbout is how many tokens at the beginning of a text may tell what it is about.
const maxAbout = 300
