package structure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loader/report/text"
)

// maxHeading is the length, in code points, of the longest heading.
const maxHeading = 140

// isHeading reports whether a line is a heading: alone, short, without a full stop,
// in capitals, numbered, underlined, or a few words before a longer passage.
func (r *reader) isHeading(l, prev, next *line, first bool) bool {
	n := l.tokens.Len()
	if l.number == headMark || l.bracketed {
		return l.span.Len() <= maxHeading
	}
	if l.span.Len() > 2*maxHeading || r.listsAttendance(l) {
		return false
	}
	if next != nil && r.headsPresent(l) {
		return true
	}
	if r.meeting && l.number > 0 && next != nil && r.numberedBelow(l, next) {
		if _, ok := r.opensOnSpeaker(text.Span{Start: l.tokens.Start + l.mark, End: l.tokens.End}); ok {
			return true // over "3.1 The generals did not think …"
		}
	}
	if l.span.Len() > maxHeading || n > 22 {
		return false
	}
	if !l.underlined && r.endsSentence(l) || l.gap && l.number > 1 && prev != nil && prev.number == l.number-1 && r.terminal(prev) {
		return false // text, or an item of a list that a page tears
	}
	if r.meeting && l.number > 0 && next != nil && next.mark == 0 && r.itemOfSpeaker(l) {
		return true // "2. A. Tokoeva (Osh) – co-report." over what she said
	}
	if r.meeting && l.blanks > 0 && next != nil && r.agendaLine(l) {
		return true // "Ad 2."
	}
	switch r.last(l).Text {
	case ",", ";":
		return false
	case "-", ":-":
		if n > 4 || !keyHeading(r, l) { // "Recommendations:-" heads a part
			return false
		}
	case ".", "!", "…", "...":
		if !r.initialAtEnd(l) {
			return false
		}
	}
	alone := next == nil || next.blanks > 0 || next.page
	if r.meeting && l.blanks > 0 && l.mark == 0 && next != nil && next.blanks == 0 && r.speakerLine(l) && r.roleBelow(next) {
		return true // "Asel Tokoeva" over "ex-member of the border commission"
	}
	if (!alone || l.columns() >= 50 && next != nil) && !l.underlined && (r.goesOn(l, next) || alone && r.dangling(l)) {
		return false // also where a page or blank line tears a sentence
	}
	if r.roll && l.mark == 0 && !alone && next.mark == 0 && r.rollLine(l) && r.rollLine(next) {
		return false // the first of a list of speakers, one a line
	}
	if r.roll && l.mark == 0 && l.blanks == 0 && prev != nil && prev.mark == 0 && r.rollLine(prev) && r.rollLine(l) {
		return false // the last of them
	}
	if l.mark == 0 && l.blanks == 0 && prev != nil && prev.mark == 0 && r.titledRoll(prev) && r.titledRoll(l) {
		return false // of a list that no heading announces
	}
	packed := r.packed(prev, l, next)
	if r.meeting && l.mark > 0 && next != nil && next.mark == 0 && r.startsNew(next) && r.last(l).Text == ":" && r.namesSpeaker(text.Span{Start: l.tokens.Start + l.mark, End: l.tokens.End - 1}) {
		return true // "• Dr Khan (Lima):" over what the person said
	}
	if r.meeting && l.number > 0 && next != nil && next.mark > 0 && (next.number == 0 && r.terminal(next) || r.numberedBelow(l, next)) && r.namesSpeaker(text.Span{Start: l.tokens.Start + l.mark, End: l.tokens.End}) {
		return true // "1. Dr Khan, former minister" over a list of what the person said, "4.1 Dr Khan" over "4.1.1 …"
	}
	start := 0
	if l.mark > 0 {
		if l.number == 0 {
			return false
		}
		start = l.mark // "1. Introduction"
	}
	caps, capital, words := r.capitals(l, start)
	if words == 0 {
		return false
	}
	switch {
	case l.underlined:
		return true
	case r.castHead(l, next):
		return true
	case next != nil && r.pathLine(l) && next.mark > 0, next != nil && r.pathLine(next) && l.blanks > 0 && l.mark == 0 && l.columns() <= 60 && r.startsNew(l) && !r.terminal(l) && r.last(l).Text != ":" && !r.finiteVerb(l, 0):
		return true
	case r.unwrapped && next != nil && (l.blanks > 0 || prev == nil || prev.columns() > maxWrap || prev.mark > 0) && r.startsNew(l) && r.overText(l, next) && !r.takesFloor(next):
		return true
	case r.meeting && l.mark == 0 && (l.blanks > 0 || l.afterRule) && r.sessionLine(l), r.meeting && l.mark == 0 && alone && l.blanks == 0 && prev != nil && r.sessionLine(prev) && r.ofSpeaker(l):
		return true // "Session II", and what it is about on the line below
	case l.mark == 0 && (alone || packed || l.blanks > 0 && (r.short(l, next) || next.mark > 0)) && r.headsSection(l):
		return true
	case l.number > 0 && next != nil && next.mark == 0 && (!r.roll || r.passage(next)) && (l.blanks > 0 || prev == nil || prev.mark == 0) && n-start <= 20 &&
		!r.looksLikeName(next.tokens) && r.looksLikeName(text.Span{Start: l.tokens.Start + start, End: l.tokens.End}):
		return true // "3.1 Amb. (Rtd) Bwana" over what the ambassador said
	case r.meeting && l.number > 0 && l.mark > 0 && l.blanks > 0 && next != nil && next.blanks == 0 && next.mark == 0 && r.startsNew(next) && (r.terminal(next) || next.columns() > l.columns()) && r.numberedPaperOf(l):
		return true // "3.1 “The judgment revisited” by Prof. Itam" over what he said
	case r.meeting && l.number > 0 && l.blanks > 0 && next != nil && next.blanks == 0 && next.mark == 0 && r.numberedSpeaker(l) && r.ofSpeaker(next):
		return true // "2. SALMA EL-GHARBI" over who she is
	case first && (alone || caps):
		return true
	case l.mark == 0 && next != nil && next.mark == 0 && r.introduces(l, next):
		return true
	case caps && n-start <= 14 && words > 0 && (alone || l.blanks > 0 || next != nil && r.short(l, next)):
		return l.mark == 0 || roman(r.tok(l, 0).Lower) > 0 || alone
	case r.meeting && l.mark == 0 && l.blanks > 0 && next != nil && next.mark > 0 && n <= 6 && r.startsNew(l) && questionHeads.Has(r.tok(l, 0).Lower) && !r.terminal(l):
		return true // "What should follow" over a list
	case l.mark > 0:
		return alone && l.blanks > 0 && (n-start <= 10 || sectionOf(r.words(text.Span{Start: l.tokens.Start + start, End: r.beforeBracket(l).tokens.End}, 10)) != "") && next != nil && (next.mark == 0 || next.number == 0 || next.mark < l.mark || next.number == 1 && (l.number > 1 || keyHeading(r, l))) && r.startsNew(l)
	case r.meeting && l.mark == 0 && next != nil && (alone || next.mark > 0) && r.speakerLine(l):
		return true
	case r.meeting && l.mark == 0 && l.blanks > 0 && next != nil && next.blanks == 0 && next.mark == 0 && r.startsNew(next) && r.terminal(next) && r.surnameForm(l.tokens) && r.surnameOf(l.tokens):
		return true // "Ruiz-Oliva" over a line of what she said
	case r.meeting && l.mark == 0 && l.blanks > 0 && next != nil && next.blanks == 0 && next.mark == 0 && (!r.roll || r.passage(next)) && r.whoIsOver(l, next):
		return true // "Inés Aldunate, historian, Santiago" over what she said
	case r.meeting && l.mark == 0 && l.blanks > 0 && next != nil && next.blanks == 0 && next.mark == 0 &&
		(r.speakerLine(l) && r.ofSpeaker(next) || r.ofSpeaker(l) && r.speakerLine(next)):
		return true // "Reza Haqiqat (University of Tabriz)" over the title of the paper, or below it
	case r.meeting && (alone || next != nil && next.mark == 0 && r.startsNew(next) && (next.columns() > l.columns() || r.numberedPaper(l))) && l.blanks > 0 && l.mark == 0 && r.paperOf(l):
		return true
	case r.looksLikeName(l.tokens):
		return alone || packed && l.columns() < next.columns() || l.blanks > 0 && r.short(l, next)
	}
	if !r.startsNew(l) || r.last(l).Text == ":" && (n > 5 || !keyHeading(r, l)) {
		return false
	}
	if keyHeading(r, l) && n <= 9 && (alone || l.blanks > 0 || r.short(l, next)) {
		return true
	}
	if r.meeting && l.blanks == 0 && l.mark == 0 && prev != nil && (prev.mark > 0 || prev.columns() > l.columns()+20) && r.terminal(prev) && next != nil && next.blanks > 0 && next.mark > 0 && n <= 6 && r.last(l).Text != ":" && !r.finiteVerb(l, start) {
		return true // "Concluding points" right below one list and above the next
	}
	if l.blanks == 0 && !first || next == nil {
		return false
	}
	if alone && n <= 12 && l.span.Len() <= 80 && (r.width == 0 || l.columns() < r.width*9/10) {
		return !r.finiteVerb(l, start) || 2*capital >= 3*words/2 && capital > words*2/3
	}
	if !alone && l.blanks > 0 && l.mark == 0 && next.blanks == 0 && next.mark > 0 && n <= 10 && r.last(l).Text != ":" && !r.terminal(l) && !r.finiteVerb(l, start) {
		return true // "Fiji's replies" over a list
	}
	return !alone && l.blanks > 0 && n <= 8 && capital == words && words >= 1 && r.width > 0 && l.columns() < r.width/2 && r.short(l, next)
}

// endsSentence reports whether a sentence ends within a line: "… the mines. Ecuador signed".
func (r *reader) endsSentence(l *line) bool {
	for i := l.mark + 2; i+1 < l.tokens.Len(); i++ {
		before, after := r.tok(l, i-1), r.tok(l, i+1)
		if r.tok(l, i).Text == "." && before.Kind == text.Word && !before.Capital && before.Len() >= 5 && after.Capital && after.Space {
			return true
		}
	}
	return false
}

// titledRoll reports whether a line is a person with a title and who that is.
func (r *reader) titledRoll(l *line) bool {
	name, _, shape := r.nameShape(l.tokens)
	return shape == sureName && name.End < l.tokens.End && r.rollLine(l)
}

// namesSpeaker reports whether some words are a person with a title, and where the person works.
func (r *reader) namesSpeaker(span text.Span) bool {
	name, _, shape := r.nameShape(span)
	return shape == sureName && r.endsLabel(name.End, span.End)
}

// opensOnSpeaker gives such words where others begin with them and a full stop: "Dr. Marcela Iturraspe (Bahía Blanca).
// Title: “What the Junta believed”."
func (r *reader) opensOnSpeaker(span text.Span) (who text.Span, ok bool) {
	for i := span.Start + 1; i+1 < span.End; i++ {
		before, next := &r.doc.Text.Tokens[i-1], &r.doc.Text.Tokens[i+1]
		if r.doc.Text.Tokens[i].Text == "." && (before.Text == ")" || before.Len() > 3 && next.Capital) && r.namesSpeaker(text.Span{Start: span.Start, End: i}) {
			return text.Span{Start: span.Start, End: i}, true
		}
	}
	return who, false
}

// itemOfSpeaker reports whether a numbered line says who gave what to a meeting, and no more.
func (r *reader) itemOfSpeaker(l *line) bool {
	span := text.Span{Start: l.tokens.Start + l.mark, End: l.tokens.End}
	if r.last(l).Text == "." {
		span.End--
	}
	name, _, shape := r.nameShape(span)
	if shape == noName || name.End >= span.End || r.finiteVerb(l, name.End-l.tokens.Start) {
		return false
	}
	for i := name.End; i < span.End; i++ {
		if w := r.doc.Text.Tokens[i].Lower; gifts.Has(w) || w == "report" || w == "co-report" || w == "theses" {
			return true
		}
	}
	return false
}

// overText reports whether a few words without a verb stand right above a paragraph that is one
// line, or a list: the heading of what is below.
func (r *reader) overText(l, next *line) bool {
	if l.mark > 0 || l.cells != nil || l.columns() > 60 || l.tokens.Len() > 9 || r.terminal(l) || next.blanks > 0 || r.finiteVerb(l, 0) {
		return false
	}
	switch r.last(l).Text {
	case ",", ";", ":", "-", "–":
		return false
	}
	if _, ok := r.leadOf(l.tokens); ok {
		return false
	}
	return next.mark == 0 && next.columns() > maxWrap && next.columns() > 2*l.columns()
}

// pathLine reports whether a line only says from where or to where the visits of a list went:
// "From Kenya", "To India:".
func (r *reader) pathLine(l *line) bool {
	if n := l.tokens.Len(); l.mark > 0 || n < 2 || n > 6 || r.terminal(l) || !r.tok(l, 1).Capital && r.tok(l, 1).Lower != "the" {
		return false
	}
	low := r.tok(l, 0).Lower
	_, dated := r.leadOf(l.tokens)
	return (low == "from" || low == "to") && r.tok(l, 0).Capital && !dated
}

// passage reports whether a line begins a passage of text rather than one more item of a
// roll of persons.
func (r *reader) passage(l *line) bool {
	if r.unwrapped && r.terminal(l) && l.tokens.Len() > 4 && !r.looksLikeName(l.tokens) {
		return true // a sentence that is a line
	}
	return l.columns() >= 45 && (r.terminal(l) || r.last(l).Text == ":" || r.width > 0 && l.columns() > r.width*2/3) && !r.looksLikeName(l.tokens)
}

// introduces reports whether a line that no blank parts from the next says who speaks or
// what about: "Speaker: Dr Khan" over "Topic: …", a title over "By Dr Khan".
func (r *reader) introduces(l, next *line) bool {
	if r.terminal(l) || l.columns() > 110 || !r.startsNew(l) {
		return false
	}
	if _, role, shape := r.nameShape(l.tokens); shape == sureName && role != "" {
		return topicWords.Has(r.tok(next, 0).Lower) && r.tok(next, 1).Text == ":"
	}
	return l.blanks > 0 && r.byLine(next.tokens) && r.tok(l, 0).Kind == text.Word
}

// paperOf reports whether a line is the title of what somebody said, and who: "Paper 2: What
// the armies owe, by Mr Quishpe".
func (r *reader) paperOf(l *line) bool {
	if r.terminal(l) || !r.startsNew(l) {
		return false
	}
	_, _, shape := r.nameBehind(l.tokens, 0)
	return shape == sureName
}

// numberedPaperOf reports whether a line behind its number is the title of what somebody said, and who.
func (r *reader) numberedPaperOf(l *line) bool {
	if r.terminal(l) {
		return false
	}
	_, _, shape := r.nameBehind(text.Span{Start: l.tokens.Start + l.mark, End: l.tokens.End}, 0)
	return shape == sureName
}

// numberedPaper reports whether a line begins with the number of a talk: "PAPER II: …".
func (r *reader) numberedPaper(l *line) bool {
	switch r.tok(l, 0).Lower {
	case "paper", "presentation", "talk", "lecture":
		number := r.tok(l, 1)
		return (number.Kind == text.Number || roman(number.Lower) > 0) && r.tok(l, 2).Text == ":"
	}
	return false
}

// sessionLine reports whether a line says which part of a meeting begins: "Session II",
// "Panel 1: Trade", "First Working Session".
func (r *reader) sessionLine(l *line) bool {
	if r.terminal(l) || l.tokens.Len() > 14 || l.columns() > 90 {
		return false
	}
	for i := range min(3, l.tokens.Len()) {
		switch r.tok(l, i).Lower {
		case "session", "panel":
			next := r.tok(l, i+1)
			counted := countsPart(next) || i > 0 && ordinal(r.tok(l, 0)) > 0
			switch r.tok(l, 0).Lower {
			case "inaugural", "opening", "concluding", "closing", "working", "plenary", "technical", "first", "second", "third", "fourth", "fifth", "sixth", "final", "last":
				counted = counted || i > 0
			}
			return counted && r.tok(l, 0).Capital
		}
	}
	return false
}

// byLine reports whether some words are no more than "By" and a person with a title.
func (r *reader) byLine(span text.Span) bool {
	if span.Len() < 3 || r.doc.Text.Tokens[span.Start].Text != "By" && r.doc.Text.Tokens[span.Start].Text != "BY" {
		return false
	}
	_, _, shape := r.nameShape(span)
	return shape == sureName
}

// topicWords head the line that tells what a speaker spoke about.
var topicWords = set("topic title subject theme paper affiliation institution")

// goesOn reports whether the next line carries on a sentence that a line has begun: it
// starts with a small letter and its own line is none of a list.
func (r *reader) goesOn(l, next *line) bool {
	if next.mark > 0 || next.tokens.Len() == 0 || r.last(l).Text == ":" {
		return false
	}
	t := r.tok(next, 0)
	first, _ := utf8.DecodeRuneInString(t.Text)
	return t.Kind == text.Word && (t.Len() > 1 || r.tok(next, 1).Kind == text.Word) && unicode.IsLower(first)
}

// headsSection reports whether a line is the heading of a timeline or of
// recommendations, with a colon or question mark at the end or none.
func (r *reader) headsSection(l *line) bool {
	n := l.tokens.Len()
	switch r.last(l).Text {
	case ":", "?":
		n--
	case ".", "!", ";", ",":
		return false
	}
	if r.tok(l, n-1).Text == ")" {
		for n > 1 && r.tok(l, n-1).Text != "(" {
			n-- // "Calendar of relations (prepared by the Secretariat)"
		}
		n--
	}
	if n < 1 || n > 9 || !r.startsNew(l) {
		return false
	}
	for i := range n {
		switch r.tok(l, i).Lower {
		case ":", "was", "were", "is", "are", "that", "has", "had", "have":
			if i == 1 && r.tok(l, 0).Lower == "what" {
				continue // "What is to be done:"
			}
			return false
		}
	}
	return sectionOf(r.words(text.Span{Start: l.tokens.Start, End: l.tokens.Start + n}, 14)) != ""
}

// capitals counts the longer words of a line and those among them with a capital;
// all is set where no letter is in lower case.
func (r *reader) capitals(l *line, start int) (all bool, capital, words int) {
	all = true
	for i := start; i < l.tokens.Len(); i++ {
		t := r.tok(l, i)
		if t.Kind != text.Word {
			continue
		}
		if strings.IndexFunc(t.Text, unicode.IsLower) >= 0 {
			all = false
		}
		if t.Len() < 4 && !t.Capital {
			continue
		}
		words++
		if t.Capital {
			capital++
		}
	}
	return all && words > 0, capital, words
}

func (r *reader) initialAtEnd(l *line) bool {
	n := l.tokens.Len()
	t := r.tok(l, n-2)
	return r.last(l).Text == "." && t.Kind == text.Word && t.Capital && t.Len() <= 2 && r.looksLikeName(l.tokens)
}

// finiteVerb reports whether a line holds one of the commonest verbs in a form that
// makes it a sentence rather than a heading.
func (r *reader) finiteVerb(l *line, start int) bool {
	for i := start; i < l.tokens.Len(); i++ {
		t := r.tok(l, i)
		switch t.Lower {
		case "is", "was", "are", "were", "has", "had", "have", "will", "would", "should", "must", "may", "can", "did", "does", "said", "signed", "visited", "joined", "met":
			return true
		}
		if i > start && !t.Capital && t.Len() > 4 && strings.HasSuffix(t.Lower, "ed") && t.Lower != "retired" {
			return true
		}
	}
	return false
}

// questionHeads begin headings that are questions without their mark.
var questionHeads = set("what where how who which why")

// keyHeads are words that head a part of a report or article.
var keyHeads = set(`introduction background overview conclusion conclusions recommendation recommendations summary discussion discussions
	proceedings history chronology timeline preface foreword abstract participants speakers agenda programme annex appendix notes references
	bibliography recommandations suggestions proposals findings deliberations remarks welcome question questions answer answers debate interaction presentation presentations comments views opinions viewpoints interventions takeaways highlights`)

// keyHeading reports whether the line is such a word, with few words about it.
func keyHeading(r *reader, l *line) bool {
	for i := range min(l.tokens.Len(), 9) {
		if keyHeads.Has(r.tok(l, i).Lower) && l.tokens.Len() <= 9 {
			return true
		}
	}
	return false
}

func set(words string) *text.Words { return text.SetOf(words) }
