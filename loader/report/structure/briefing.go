package structure

import (
	"strings"

	"entente/loader/report/text"
)

// answersItself reports whether a text asks numbered questions and answers them in its own voice, "Q1. Where is Nauru? A.
// Forty kilometres south of the Equator.", as leaflets and briefings do: nobody is named before the first question, nothing
// says that somebody was asked, and few of the answers speak in the first person.
func (r *reader) answersItself() bool {
	p := parter{reader: r}
	first, asked, numbered, answers, own, dated, spokenTo, named, years := -1, 0, 0, 0, 0, 0, 0, 0, yearsSeen{}
	tokens := r.doc.Text.Tokens
	for i := range r.blocks {
		b := &r.blocks[i]
		if r.namesAnswerer(b) {
			named++
		}
		word := tokens[b.Tokens.Start].Text
		switch label := strings.TrimRight(word, "0123456789"); {
		case label == "Q" || label == "Question" || label == "QUESTION" || i > 0 && p.isQuestion(i):
			if asked++; first < 0 {
				first = i
			}
			if word != label {
				numbered++
			}
			if p.says(b, "you", "your", "excellency", "ambassador", "minister", "professor", "dr", "mr", "ms", "mrs", "sir", "madam") {
				spokenTo++
			}
		case first >= 0:
			answers++
			if p.says(b, "i", "my", "me", "sir", "chairman") {
				own++
			}
			if years.note(r.doc.Text, b.Tokens) {
				dated++
			}
		}
	}
	leaflet := numbered > 0 || own == 0 && spokenTo == 0 && 3*dated >= answers && years.n >= minYearsTold
	if first < 0 || named > 1 || asked < minQuestions || !leaflet || 4*own >= answers || p.saysInterview(first) {
		return false
	}
	_, known := p.interviewed(first)
	return !known
}

// namesAnswerer reports whether a question or answer says behind its letter whose it is: "A. Park: He would freeze it."
func (r *reader) namesAnswerer(b *Block) bool {
	tokens, i := r.doc.Text.Tokens, b.Tokens.Start
	if b.Kind == Bullet && i >= 2 && turnRole(tokens[i-2].Lower) != "" {
		i -= 2
	}
	if turnRole(tokens[i].Lower) == "" || i+3 >= b.Tokens.End || tokens[i+1].Text != "." && tokens[i+1].Text != ":" {
		return false
	}
	for j := i + 3; j < min(b.Tokens.End-1, i+maxLabel); j++ {
		if _, mark := r.labelEnd(b, j); mark == ":" {
			name, _, shape := r.nameShape(text.Span{Start: i + 2, End: j})
			return shape != noName && r.endsLabel(name.End, j) || r.callsOut(text.Span{Start: i + 2, End: j})
		}
		if tokens[j].Text == "?" {
			break
		}
	}
	return false
}

// unmarkAnswers makes passages of the answers whose "A." was taken for the mark of a list, and of numbered questions.
func (r *reader) unmarkAnswers() {
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.Kind == Bullet && b.Tokens.Start >= 2 && turnRole(r.doc.Text.Tokens[b.Tokens.Start-2].Lower) != "" {
			b.Kind = Paragraph
		}
	}
}
