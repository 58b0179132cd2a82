package structure

import "entente/loader/report/text"

// floorGiven gives the passages without a label behind one in which somebody hands the floor on ("Dean Osei: … Madame
// Montes, the floor is yours.") to whom it is handed, up to the next label; and what stands without one behind a
// question from the hall to who has had the floor, as an answer. What tells of somebody else who speaks parts the
// answers.
func (p *parter) floorGiven() {
	guest := text.Span{}
	for i := 1; i+1 < len(p.blocks); i++ {
		b, next := &p.blocks[i], &p.blocks[i+1]
		if b.Section != SpeakerPart || b.Speaker < 0 || !p.blocks[i-1].label || next.Section != SpeakerPart || next.Speaker != b.Speaker || next.Kind != Paragraph {
			continue
		}
		switch name, ok := p.handsFloor(b); {
		case ok:
			guest = name
		case guest.Len() == 0 || p.doc.Speakers[b.Speaker].Role != "question":
			continue
		}
		part, items, parted := b.Speaker, 0, true
		for j := i + 1; j < len(p.blocks) && p.blocks[j].Kind != Heading; j++ {
			c := &p.blocks[j]
			if c.Section != SpeakerPart || c.Speaker != part {
				continue
			}
			if parted {
				p.doc.Speakers = append(p.doc.Speakers, Speaker{Tokens: guest})
				items = 0
			}
			items++
			c.Speaker, c.Item = len(p.doc.Speakers)-1, items
			parted = p.ofAnother(c)
		}
	}
}

// handsFloor finds whom the last sentence of a passage gives the floor, by name, else who holds the one lecture.
func (p *parter) handsFloor(b *Block) (name text.Span, ok bool) {
	tokens := p.doc.Text.Tokens
	from := b.Tokens.End - 2
	for from > b.Tokens.Start && !(tokens[from-1].Text == "." && tokens[from-2].Len() > 3 || tokens[from-1].Text == "!" || tokens[from-1].Text == "?") {
		from--
	}
	if b.Tokens.End-from > maxHanding {
		return name, false
	}
	for i := from; i+1 < b.Tokens.End; i++ {
		switch w, next := tokens[i].Lower, tokens[i+1].Lower; {
		case w == "please" && i+2 == b.Tokens.End && tokens[i-1].Text == ",": // "Dr. Montes, please."
			ok = true
		case w == "floor" && (next == "is" || next == "to" || next == "." || next == ","), w == "please" && next == "welcome", w == "over" && next == "to", w == "word" && (next == "is" || next == "to"),
			w == "i" && (next == "invite" || next == "call" || next == "welcome"), w == "microphone" && next == "is":
			ok = true
		}
	}
	if !ok {
		return name, false
	}
	for k := from; k < b.Tokens.End; k++ {
		if !tokens[k].Capital {
			continue
		}
		for end := min(b.Tokens.End-1, k+maxRole); end > k; end-- {
			if name, role, shape := p.nameShape(text.Span{Start: k, End: end}); role == "" && (shape == sureName || shape == likeName && p.bareName(name)) {
				return name, true
			}
		}
	}
	name = p.onlyLecturer()
	return name, name.Len() > 0
}

// maxHanding is how many tokens such a sentence has at the most.
const maxHanding = 24

// ofAnother reports whether a passage between answers begins with the name of somebody and what they are, and says nothing
// in the first person: it tells what that person said.
func (p *parter) ofAnother(b *Block) bool {
	for end := min(b.Tokens.End, b.Tokens.Start+maxRole); end > b.Tokens.Start+1; end-- {
		if _, role, shape := p.nameShape(text.Span{Start: b.Tokens.Start, End: end}); role == "" && shape == sureName {
			return p.firstPersons(b) == 0
		}
	}
	return false
}

// leavesTurn reports whether a passage without a label behind a turn tells what somebody else said, in the words of who writes:
// "Clara Montes, a translator who lost a hand there, did not agree. “…,” she said.", "The third guest, Ama Osei, follows …
// According to Osei". What a speaker tells of statesmen quotes nobody so.
func (p *parter) leavesTurn(b *Block) bool {
	if b.Kind != Paragraph || b.Tokens.Len() < maxLabel {
		return false
	}
	tokens, from := p.doc.Text.Tokens, b.Tokens.Start
	if tokens[from].Lower == "the" {
		for j := from + 1; j < from+4; j++ {
			if taker := tokens[j].Lower; tokens[j+1].Text == "," && (seatWords.Has(taker) || taker == "guest") {
				from = j + 2
				break
			}
		}
	}
	end := from
	for end < from+maxTitled && tokens[end].Text != "," {
		end++
	}
	name, role, shape := p.nameShape(text.Span{Start: from, End: end})
	if tokens[end].Text != "," || role != "" || shape == noName || name.End != end || name.Len() < 2 || p.firstPersons(b) > 0 {
		return false
	}
	if p.speaker >= 0 && p.surnameIn(p.doc.Speakers[p.speaker].Tokens, tokens[end-1].Lower) {
		return false
	}
	for i := end; i+2 < b.Tokens.End; i++ {
		switch w := tokens[i].Lower; w {
		case "he", "she":
			if says.Has(tokens[i+1].Lower) && unquotes(tokens[i-1].Text) {
				return true
			}
		case "according":
			if tokens[i+1].Lower == "to" && tokens[i+2].Lower == tokens[end-1].Lower {
				return true
			}
		}
	}
	return false
}

// surnameIn reports whether a word is one of a name.
func (p *parter) surnameIn(name text.Span, low string) bool {
	for i := name.Start; i < name.End; i++ {
		if p.doc.Text.Tokens[i].Lower == low {
			return true
		}
	}
	return false
}
