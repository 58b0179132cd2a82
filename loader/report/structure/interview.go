package structure

import (
	"strings"

	"entente/loader/report/text"
)

// interview gives the answers of an interview without labels to who is interviewed: the first lines say
// that it is one, short passages that end in a question mark take turns with others, and the first lines
// name the person. What the writer tells between answers begins with the person's name, or with what he or
// she does meanwhile. A heading behind the last question ends it.
func (p *parter) interview() {
	first, last, questions := -1, -1, 0
	for i := range p.blocks {
		if !p.isQuestion(i) || i == 0 { // a title may ask
			continue
		}
		if first < 0 {
			first = i
		}
		if i+1 < len(p.blocks) && !p.isQuestion(i+1) {
			questions++
			last = i
		}
	}
	if first < 1 || first > 2*openingBlocks || questions < minQuestions || 5*questions < last-first-p.listedBetween(first, last) || !p.saysInterview(first) && !p.answersAsI(first, last) {
		return
	}
	for i := first - 2; i > 0 && first-i <= maxAnswer; i-- {
		if p.prompts(i) {
			first = i // "You must have had a sad week."
		}
	}
	name, ok := p.interviewed(first)
	if !ok {
		return
	}
	p.doc.Speakers = append(p.doc.Speakers, Speaker{Tokens: name})
	tokens := p.doc.Text.Tokens
	items, asked, told := 0, false, p.tellsBetween(first, last, name)
	for i := first; i < len(p.blocks); i++ {
		b := &p.blocks[i]
		answers := asked && p.isQuestion(i) && (i+1 == len(p.blocks) || p.isQuestion(i+1) || p.blocks[i+1].Kind == Heading) && p.terminalBefore(b)
		behind := asked
		asked = (p.isQuestion(i) || p.prompts(i)) && !answers
		switch {
		case answers: // "They go home on trucks. Who will pick the longan?"
			items++
			b.Kind, b.Section, b.Speaker, b.Item, b.Opening = Paragraph, SpeakerPart, len(p.doc.Speakers)-1, items, false
		case p.isQuestion(i) || i > first+1 && p.prompts(i) || i == first:
			b.Kind, b.Section, b.Speaker, b.Opening = Heading, Body, -1, false
		case i > last && (b.Kind == Heading || b.afterRule):
			return // a box, who wrote it
		case b.Kind == Heading || b.Stamp || b.afterRule || p.says(b, "interview") && i+2 >= len(p.blocks):
		case tokens[b.Tokens.Start].Lower == tokens[name.Start].Lower || tokens[b.Tokens.Start].Lower == tokens[name.End-1].Lower:
			// "Haapalainen pours more coffee."
		case told && p.toldBy(b, behind):
			// "In the book there is a chapter on salt.", "“Salt,” Haapalainen laughs."
		case p.aside(b) || p.meanwhile(b) || p.ofAskers(b):
		case i > last && (p.listsBelow(i) || b.Kind == Entry && b.strong):
			return
		case p.dateRun(i) >= minBox: // "18 July 1975: agreement", in a box between two answers
		default:
			items++
			if b.Kind == Entry {
				b.Kind = Paragraph // "1988. Relations had been cut since March."
			}
			b.Section, b.Speaker, b.Item, b.Opening = SpeakerPart, len(p.doc.Speakers)-1, items, false
		}
	}
}

// listedBetween counts the passages of lists between two others.
func (p *parter) listedBetween(first, last int) int {
	n := 0
	for i := first; i < last; i++ {
		if b := &p.blocks[i]; b.Kind == Entry || b.Kind == Bullet || b.Kind == Heading && !p.isQuestion(i) {
			n++
		}
	}
	return n
}

// tellsBetween reports whether the writer of an interview tells between its turns what who is interviewed says, between
// quotation marks and by name: then what stands there without a question is the writer's.
func (p *parter) tellsBetween(first, last int, name text.Span) bool {
	tokens := p.doc.Text.Tokens
	surname := tokens[name.End-1].Lower
	for i := first; i <= last; i++ {
		b := &p.blocks[i]
		if b.Kind != Paragraph || !opensQuote(tokens[b.Tokens.Start].Text) {
			continue
		}
		for k := b.Tokens.Start + 2; k+1 < b.Tokens.End; k++ {
			if tokens[k].Lower == surname && (opensQuote(tokens[k-1].Text) || tokens[k-1].Text == "”" || says.Has(tokens[k-1].Lower)) {
				return true
			}
		}
	}
	return false
}

// opensQuote reports whether a mark may open a quotation.
func opensQuote(mark string) bool {
	return mark == "\"" || mark == "“" || mark == "«" || mark == "„"
}

// toldBy reports whether a passage of such an interview is the writer's: a quotation with who says it, what "I" mention or
// ask, and what stands behind an answer without a word in the first person.
func (p *parter) toldBy(b *Block, asked bool) bool {
	tokens := p.doc.Text.Tokens
	first := &tokens[b.Tokens.Start]
	if opensQuote(first.Text) || b.Kind == Bullet || first.Text == "–" || first.Text == "—" {
		return true
	}
	if asked {
		return false
	}
	if first.Text == "I" && b.Tokens.Len() > 1 && tellsGuest.Has(tokens[b.Tokens.Start+1].Lower) {
		return true
	}
	return p.firstPersons(b) == 0
}

// tellsGuest are what a writer does who talks to somebody.
var tellsGuest = set("mention mentioned ask asked say said tell told remark remarked object objected suggest suggested wonder wondered remind reminded quote quoted read show showed")

// minBox is how many entries below each other are a box of dates and not what somebody answers.
const minBox = 4

// dateRun counts the entries with dates set off, no paragraph between, among which passage i is one.
func (p *parter) dateRun(i int) int {
	entry := func(k int) bool {
		return k >= 0 && k < len(p.blocks) && p.blocks[k].Kind == Entry && p.blocks[k].strong && p.blocks[k].Tokens.Len() <= maxTitleLine
	}
	if !entry(i) {
		return 0
	}
	n := 1
	for k := i - 1; entry(k) && n < minBox; k-- {
		n++
	}
	for k := i + 1; entry(k) && n < minBox; k++ {
		n++
	}
	return n
}

// listsBelow reports whether a line without a full stop heads entries of a list with dates.
func (p *parter) listsBelow(i int) bool {
	b := &p.blocks[i]
	return b.Kind == Paragraph && i+1 < len(p.blocks) && p.blocks[i+1].Kind == Entry && p.blocks[i+1].strong && b.Tokens.Len() <= maxTitleLine && p.doc.Text.Tokens[b.Tokens.End-1].Text != "."
}

// maxAnswer is how many passages an answer before the first question mark has at the most, and its question.
const maxAnswer = 6

// prompts reports whether a passage asks without a question mark: it is one short sentence that speaks to
// somebody of what they do or wrote ("You call that year the bottom."), or takes up their words in a few
// ("Yet there was a reconciliation."). An answer stands behind it.
func (p *parter) prompts(i int) bool {
	b, tokens := &p.blocks[i], p.doc.Text.Tokens
	if b.Kind != Paragraph && b.Kind != Heading || b.Tokens.Len() > maxPrompt || i+1 >= len(p.blocks) || p.isQuestion(i+1) || p.blocks[i+1].Kind == Heading || p.terminalBefore(b) {
		return false
	}
	you := false
	from := b.Tokens.Start
	if tokens[from].Lower == "let" && tokens[from+1].Lower == "us" {
		from += 2
	}
	for j := from; j < b.Tokens.End; j++ {
		switch tokens[j].Lower {
		case "i", "we", "my", "our", "me", "us", "i'm", "i've":
			return false
		case "you", "your":
			you = true
		}
	}
	switch tokens[b.Tokens.Start].Lower {
	case "let":
		return b.Tokens.Len() <= maxRetort // "Let us talk about salt."
	case "yet", "but", "still", "and", "so":
		return you || b.Tokens.Len() <= maxRetort
	}
	return you
}

// maxPrompt and maxRetort are how many tokens such passages have at the most.
const (
	maxPrompt = 40
	maxRetort = 9
)

// terminalBefore reports whether a passage has more than one sentence.
func (p *parter) terminalBefore(b *Block) bool {
	tokens := p.doc.Text.Tokens
	for j := b.Tokens.Start + 3; j+1 < b.Tokens.End; j++ {
		if w := tokens[j].Text; (w == "." || w == "!") && tokens[j+1].Space && tokens[j+1].Capital && tokens[j-1].Len() > 3 {
			return true
		}
	}
	return false
}

// meanwhile reports whether a passage tells what who is interviewed does between two answers: "He pours
// more tea. A neighbour's radio plays."
func (p *parter) meanwhile(b *Block) bool {
	tokens := p.doc.Text.Tokens
	if b.Tokens.Len() < 3 || b.Tokens.Len() > maxPrompt {
		return false
	}
	if w := tokens[b.Tokens.Start].Lower; w != "he" && w != "she" {
		return false
	}
	switch verb := tokens[b.Tokens.Start+1].Lower; verb {
	case "is", "was", "has", "does", "says":
		return false
	default:
		return strings.HasSuffix(verb, "s") && !p.speaksAs(b)
	}
}

// speaksAs reports whether a passage speaks in the first person.
func (p *parter) speaksAs(b *Block) bool { return p.says(b, "i", "we", "my", "our", "me", "us") }

// minQuestions is how many questions make an interview, maxQuestion how many tokens one has at the most.
const (
	minQuestions = 3
	maxQuestion  = 70
)

// isQuestion reports whether a passage may be what an interviewer asks: it is short and ends in a
// question mark, outside of quotation marks.
func (p *parter) isQuestion(i int) bool {
	b := &p.blocks[i]
	return b.Kind != Entry && b.Tokens.Len() > 1 && b.Tokens.Len() <= maxQuestion && (p.doc.Text.Tokens[b.Tokens.End-1].Text == "?" || p.askerInBrackets(b) > 0)
}

// askerInBrackets gives the token behind the letters in brackets of who asks, at the head of a turn whose answers have
// none: "– (KB) Let us begin with the ferry." over "– It was a small one.", 0 where none stand there.
func (p *parter) askerInBrackets(b *Block) int {
	tokens := p.doc.Text.Tokens
	i := b.Tokens.Start
	if b.Tokens.Len() < 5 || tokens[i].Text != "(" && tokens[i].Text != "[" || tokens[i+2].Text != ")" && tokens[i+2].Text != "]" {
		return 0
	}
	if t := &tokens[i+1]; t.Kind != text.Word || !p.letters[t.Text] || t.Len() > 3 {
		return 0
	}
	return i + 3
}

// ofAskers reports whether a passage tells what those who ask do, by their letters: "KB changes the tape."
func (p *parter) ofAskers(b *Block) bool {
	t := &p.doc.Text.Tokens[b.Tokens.Start]
	return b.Tokens.Len() <= maxPrompt && t.Kind == text.Word && t.Len() > 1 && t.Len() <= 3 && p.letters[t.Text] && !p.speaksAs(b)
}

// answersAsI reports whether most passages between the first question and what stands behind the last speak in
// the first person, in turns with at least four questions: somebody is interviewed, whatever it is called.
func (p *parter) answersAsI(first, last int) bool {
	answers, own, questions := 0, 0, 0
	for i := first; i < min(len(p.blocks), last+2); i++ {
		switch b := &p.blocks[i]; {
		case b.Kind == Bullet || b.Kind == Entry || b.label:
			return false
		case p.isQuestion(i):
			questions++
		case p.prompts(i):
		default:
			answers++
			if p.firstPersons(b) > 0 {
				own++
			}
		}
	}
	return questions > minQuestions && 3*own >= 2*answers
}

// saysInterview reports whether the passages before block i say that the document is an interview.
func (p *parter) saysInterview(i int) bool {
	for j := range i {
		for _, w := range p.words(p.blocks[j].Tokens, 120) {
			switch w {
			case "interview", "interviewed", "interviews", "interviewer", "interviewers", "narrator", "conversation", "talked", "spoke", "sat":
				return true
			}
		}
	}
	return false
}

// interviewed finds who is interviewed in the passages before block i: a name behind "with", else one with a
// title, else the one whose names the text repeats most. Who wrote it is not meant: "Interview by Liis Kask".
func (p *parter) interviewed(i int) (best text.Span, ok bool) {
	tokens := p.doc.Text.Tokens
	score := 0
	for j := range i {
		b := &p.blocks[j]
		for k := b.Tokens.Start; k < b.Tokens.End; k++ {
			if !tokens[k].Capital || tokens[k].Kind != text.Word || k > b.Tokens.Start && tokens[k-1].Capital && tokens[k-1].Kind == text.Word && !p.beforeName(k-1) {
				continue
			}
			end := k
			for end < b.Tokens.End && end < k+6 && (tokens[end].Kind == text.Word && (tokens[end].Capital || end > k && particles.Has(tokens[end].Lower)) || tokens[end].Text == "-" || tokens[end].Text == "." && tokens[end-1].Len() <= 4) && !(end > k && tokens[end].LineBreak) {
				end++
			}
			for end > k && !tokens[end-1].Capital {
				end--
			}
			if end-k < 2 {
				continue
			}
			name, _, shape := p.nameShape(text.Span{Start: k, End: end})
			if shape == noName || shape == likeName && !p.bareName(name) || name.End <= name.Start {
				continue
			}
			for name.Len() > 2 && professions.Has(tokens[name.Start].Lower) && !titles.Has(tokens[name.Start].Lower) {
				name.Start++ // "Historian Clara Montes"
			}
			n := 1 + p.timesNamed(name)
			switch before := p.wordBefore(b, k); {
			case before == "by", asking.Has(p.lineLabel(b, k)):
				continue
			case answering.Has(p.lineLabel(b, k)):
				n += 20
			case before == "with":
				n += 20
			case shape == sureName:
				n += 2
			}
			if n > score || n == score && name.Len() > best.Len() {
				best, score, ok = name, n, true
			}
		}
	}
	return best, ok
}

// lineLabel is the word before the colon that stands last before token k in its line: "Narrator: Christian Paulsen".
func (p *parter) lineLabel(b *Block, k int) string {
	tokens := p.doc.Text.Tokens
	for ; k > b.Tokens.Start && !tokens[k].LineBreak; k-- {
		if tokens[k-1].Text == ":" && k-1 > b.Tokens.Start {
			return tokens[k-2].Lower
		}
	}
	return ""
}

// What the sheet of an interview calls those who ask and who answers.
var (
	asking    = set("interviewer interviewers interview questions host hosts presenter moderator reporter text words transcribed translated translator transcriber recorded")
	answering = set("narrator interviewee respondent informant guest speaker witness")
)

// beforeName reports whether a capitalised word is a title or calling rather than a part of the name
// behind it: "Former", "Ambassador".
func (p *parter) beforeName(k int) bool {
	low := strings.TrimSuffix(p.doc.Text.Tokens[k].Lower, ".")
	return titles.Has(low) || professions.Has(low) || notNames.Has(low)
}

// wordBefore is the word before token k of a block, over titles.
func (p *parter) wordBefore(b *Block, k int) string {
	tokens := p.doc.Text.Tokens
	for k--; k >= b.Tokens.Start; k-- {
		if low := tokens[k].Lower; tokens[k].Kind == text.Word && !titles.Has(low) && !professions.Has(low) {
			return low
		}
	}
	return ""
}

// timesNamed is how often the text calls somebody by one of their names.
func (p *parter) timesNamed(name text.Span) int {
	p.knownName(name) // counts the words
	n := 0
	for i := name.Start; i < name.End; i++ {
		if low := p.doc.Text.Tokens[i].Lower; !p.beforeName(i) && !particles.Has(low) {
			n = max(n, p.capitalised[low])
		}
	}
	return n
}
