package structure

import (
	"strings"

	"entente/loader/report/text"
)

// interview gives the answers of an interview without labels to who is interviewed: the first lines say
// that it is one, short passages that end in a question mark take turns with others, and the first lines
// name the person. What the writer tells between answers begins with the person's name.
func (p *parter) interview() {
	first, questions := -1, 0
	for i := range p.blocks {
		if !p.isQuestion(i) {
			continue
		}
		if first < 0 {
			first = i
		}
		if i+1 < len(p.blocks) && !p.isQuestion(i+1) {
			questions++
		}
	}
	if first < 1 || first > 2*openingBlocks || questions < minQuestions || 4*questions < len(p.blocks)-first || !p.saysInterview(first) {
		return
	}
	name, ok := p.interviewed(first)
	if !ok {
		return
	}
	p.doc.Speakers = append(p.doc.Speakers, Speaker{Tokens: name})
	tokens := p.doc.Text.Tokens
	items := 0
	for i := first; i < len(p.blocks); i++ {
		b := &p.blocks[i]
		switch {
		case p.isQuestion(i):
			b.Kind, b.Section, b.Speaker, b.Opening = Heading, Body, -1, false
		case b.Kind == Heading || b.Stamp || b.afterRule || p.says(b, "interview") && i+2 >= len(p.blocks):
		case tokens[b.Tokens.Start].Lower == tokens[name.Start].Lower || tokens[b.Tokens.Start].Lower == tokens[name.End-1].Lower:
			// "Haapalainen pours more coffee."
		default:
			items++
			b.Section, b.Speaker, b.Item, b.Opening = SpeakerPart, len(p.doc.Speakers)-1, items, false
		}
	}
}

// minQuestions is how many questions make an interview, maxQuestion how many tokens one has at the most.
const (
	minQuestions = 3
	maxQuestion  = 70
)

// isQuestion reports whether a passage may be what an interviewer asks: it is short and ends in a
// question mark, outside of quotation marks.
func (p *parter) isQuestion(i int) bool {
	b := &p.blocks[i]
	return b.Kind != Entry && b.Tokens.Len() > 1 && b.Tokens.Len() <= maxQuestion && p.doc.Text.Tokens[b.Tokens.End-1].Text == "?"
}

// saysInterview reports whether the passages before block i say that the document is an interview.
func (p *parter) saysInterview(i int) bool {
	for j := range i {
		for _, w := range p.words(p.blocks[j].Tokens, 120) {
			switch w {
			case "interview", "interviewed", "interviews", "interviewer", "conversation", "talked", "spoke", "sat":
				return true
			}
		}
	}
	return false
}

// interviewed finds who is interviewed in the passages before block i: a name behind "with", else one with a
// title, else the one whose last word the text repeats most. Who wrote it is not meant: "Interview by Liis Kask".
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
			for end < b.Tokens.End && end < k+6 && (tokens[end].Kind == text.Word && (tokens[end].Capital || end > k && particles[tokens[end].Lower]) || tokens[end].Text == "-" || tokens[end].Text == "." && tokens[end-1].Len() <= 4) && !(end > k && tokens[end].LineBreak) {
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
			n := 1 + p.timesNamed(name)
			switch before := p.wordBefore(b, k); {
			case before == "by":
				continue
			case before == "with":
				n += 20
			case shape == sureName:
				n += 2
			}
			if n > score {
				best, score, ok = name, n, true
			}
		}
	}
	return best, ok
}

// beforeName reports whether a capitalised word is a title or calling rather than a part of the name
// behind it: "Former", "Ambassador".
func (p *parter) beforeName(k int) bool {
	low := strings.TrimSuffix(p.doc.Text.Tokens[k].Lower, ".")
	return titles[low] || professions[low] || notNames[low]
}

// wordBefore is the word before token k of a block, over titles.
func (p *parter) wordBefore(b *Block, k int) string {
	tokens := p.doc.Text.Tokens
	for k--; k >= b.Tokens.Start; k-- {
		if low := tokens[k].Lower; tokens[k].Kind == text.Word && !titles[low] && !professions[low] {
			return low
		}
	}
	return ""
}

// timesNamed is how often the last word of a name stands in the text.
func (p *parter) timesNamed(name text.Span) int {
	p.knownName(name) // counts the words
	return p.capitalised[p.doc.Text.Tokens[name.End-1].Lower]
}
