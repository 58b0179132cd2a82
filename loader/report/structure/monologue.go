package structure

import (
	"strings"

	"entente/loader/report/text"
)

// Lectures that were taken down word for word, and blogs, tell history in the voice of one person: "Can you hear me at the
// back? … In 1612 a lawyer kissed the Sultan's sleeve." They speak of the lecture and ask the audience as reports of meetings
// do, but nobody else is heard, and what is told is told by the author, as in an article.

// monologue reports whether one person tells a history in the text: a good part of the passages speak in the first person
// outside of quotation marks, they give many years, and nobody is called out, heads a part or says anything at the head of
// several passages. Who addresses others speaks for them too, see addresses.
func (r *reader) monologue() bool {
	addressed := r.addresses()
	if len(r.present) > 0 || !addressed && (r.titleSays(gatherings) || r.titleGathers()) || r.turns() > 0 || r.interviews() || r.tellsTalk() {
		return false
	}
	p := parter{reader: r}
	passages, own, heard, dated, names, asked, years := 0, 0, 0, 0, 0, 0, yearsSeen{}
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.Kind == Heading {
			if _, _, ok := r.nameIn(b.Tokens); ok && i > 0 {
				names++
			}
			if i > 0 && r.meetingPart(b) || names > 1 || addressed && names > 0 {
				return false
			}
			continue
		}
		if r.attendance(b) {
			return false
		}
		if i > 0 && p.isQuestion(i) {
			asked++
		}
		if passages++; r.ownVoice(b) || addressed && p.firstPersons(b) > 0 {
			own++
		}
		if r.toldUs(b) {
			heard++
		}
		if years.note(r.doc.Text, b.Tokens) {
			dated++
		}
	}
	told := years.n >= minYearsTold || addressed && years.n >= minYearsAddressed
	return own >= minOwn && 4*own >= passages && dated >= minDated && told && asked < minQuestions && heard < minToldUs && 4*r.voicedPassages() < passages
}

// minOwn is how many passages of such a text speak in the first person at the least, minDated how many give years,
// minYearsTold how many years are given in all, and minToldUs in how many passages others speak where a meeting is told of.
const (
	minToldUs    = 2
	minOwn       = 2
	minDated     = 3
	minYearsTold = 6

	minYearsAddressed = 4 // a toast is shorter
)

// ownVoice reports whether a passage speaks in the first person of one, outside of quotation marks: "I promised you spies".
// "Wilhelm I" and "Part I" are none.
func (r *reader) ownVoice(b *Block) bool {
	tokens, quoted := r.doc.Text.Tokens, false
	for i := b.Tokens.Start; i < b.Tokens.End; i++ {
		t := &tokens[i]
		switch t.Text {
		case "“", "«", "„":
			quoted = true
		case "”", "»":
			quoted = false
		case "\"":
			quoted = !quoted
		}
		if quoted || t.Kind != text.Word {
			continue
		}
		switch t.Lower {
		case "i":
			if t.Text == "I" && i+1 < b.Tokens.End && tokens[i+1].Kind == text.Word && !tokens[i+1].Capital && (i == b.Tokens.Start || !tokens[i-1].Capital) {
				return true
			}
		case "i'm", "i've", "i'll", "i'd", "i’m", "i’ve", "i’ll", "i’d", "my", "me":
			return true
		}
	}
	return false
}

// toldUs reports whether a passage tells what somebody said to the author and those beside: "she told us", "he reminded me".
func (r *reader) toldUs(b *Block) bool {
	tokens := r.doc.Text.Tokens
	for i := b.Tokens.Start; i+1 < b.Tokens.End; i++ {
		if sayingWords.Has(tokens[i].Lower) || tokens[i].Lower == "told" || tokens[i].Lower == "reminded" || tokens[i].Lower == "assured" {
			if next := tokens[i+1].Lower; next == "us" || next == "me" {
				return true
			}
		}
	}
	return false
}

// yearsSeen counts the years that a text gives, each once.
type yearsSeen struct {
	seen [600 / 64]uint64
	n    int
}

// note marks the years of a passage and reports whether there are any.
func (y *yearsSeen) note(t *text.Text, span text.Span) (any bool) {
	for i := span.Start; i < span.End; i++ {
		w := t.Tokens[i].Text
		if len(w) != 4 || t.Tokens[i].Kind != text.Number || strings.Trim(w, "0123456789") != "" || w < "1500" || w >= "2076" {
			continue
		}
		at := int(w[0]-'0')*1000 + int(w[1]-'0')*100 + int(w[2]-'0')*10 + int(w[3]-'0') - 1500
		if any = true; y.seen[at/64]&(1<<(at%64)) == 0 {
			y.seen[at/64] |= 1 << (at % 64)
			y.n++
		}
	}
	return any
}
