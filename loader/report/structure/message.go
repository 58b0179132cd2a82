package structure

import "entente/loader/report/text"

// messages gives letters, messages and forewords that an article or page prints as they are to who signs
// them: passages in the first person below a salutation ("Dear compatriots,") or a heading that says what they are
// ("Message of the Ambassador"), and above a line that is no more than a name. Such a heading may hold the name.
func (p *parter) messages() {
	for i := 0; i < len(p.blocks); i++ {
		from, headed := -1, p.blocks[i].Kind == Heading && p.headsMessage(&p.blocks[i])
		switch {
		case headed:
			from = i + 1
		case p.salutes(&p.blocks[i]):
			from = i
		default:
			continue
		}
		name, end := p.signature(from)
		if name.Len() == 0 && headed {
			name = p.authorIn(p.blocks[i].Tokens)
		}
		said := 0
		for j := from; j < end; j++ {
			said += p.firstPersons(&p.blocks[j])
		}
		if name.Len() == 0 || said < 2 || 2*said < end-from || p.blocks[from].Section == SpeakerPart {
			continue
		}
		p.doc.Speakers = append(p.doc.Speakers, Speaker{Tokens: name})
		for j := from; j < end; j++ {
			b := &p.blocks[j]
			b.Kind, b.Section, b.Speaker, b.Item, b.Opening = Paragraph, SpeakerPart, len(p.doc.Speakers)-1, j-from+1, false
		}
		i = end - 1
	}
}

// maxMessage is how many passages a message has at the most.
const maxMessage = 24

// headsMessage reports whether a heading says that what stands below is somebody's message: "Words of the
// Ambassador", "A letter from Clara Montes".
func (p *parter) headsMessage(b *Block) bool {
	words := p.words(b.Tokens, maxTitleLine)
	for i := 0; i+1 < len(words); i++ {
		if next := words[i+1]; messageWords.Has(words[i]) && (next == "of" || next == "from" || next == "by" || next == ":") {
			return true
		}
	}
	return len(words) == 1 && messageWords.Has(words[0])
}

// messageWords are what such texts are called.
var messageWords = set("message messages word words letter foreword greeting greetings preface address welcome editorial")

// salutes reports whether a passage begins a letter: "Dear friends,", "Sir, –", "Excellencies,".
func (p *parter) salutes(b *Block) bool {
	tokens := p.doc.Text.Tokens
	if b.Kind != Paragraph || b.Tokens.Len() < 2 || !tokens[b.Tokens.Start].Capital {
		return false
	}
	switch next := tokens[b.Tokens.Start+1]; tokens[b.Tokens.Start].Lower {
	case "dear":
		return next.Kind == text.Word
	case "sir", "sirs", "madam":
		return next.Text == "," || next.Text == "–" || next.Text == "—" || next.Text == ":" || next.Text == ";"
	case "excellencies", "compatriots", "friends", "colleagues", "esteemed", "distinguished", "my":
		last := tokens[b.Tokens.End-1].Text
		return b.Tokens.Len() <= maxSaluted && (last == "," || last == "!" || last == ":")
	}
	return false
}

// maxSaluted is how many tokens a salutation has that is a line of its own.
const maxSaluted = 14

// signature finds the line that signs what begins with block i, and the block that it is. Without one what is
// said goes to the next heading.
func (p *parter) signature(i int) (name text.Span, end int) {
	for end = i; end < min(len(p.blocks), i+maxMessage); end++ {
		b := &p.blocks[end]
		if end > i && b.Tokens.Len() <= maxSigned && p.doc.Text.Tokens[b.Tokens.End-1].Text != "." {
			from := b.Tokens.Start
			if mark := p.doc.Text.Tokens[from].Text; mark == "—" || mark == "–" || mark == "-" {
				from++
			}
			line := from + 1
			for line < b.Tokens.End && !p.doc.Text.Tokens[line].LineBreak {
				line++
			}
			name, role, shape := p.nameShape(text.Span{Start: from, End: line})
			if role == "" && shape != noName && name.Start == from && (shape == sureName || p.bareName(name) || p.knownName(name)) {
				return name, end
			}
		}
		if b.Kind == Heading || end > i && p.salutes(b) {
			break
		}
	}
	return text.Span{}, end
}

// maxSigned is how many tokens a signature has at the most, with what its bearer is.
const maxSigned = 14

// authorIn finds the name behind "of", "from" or "by" in the heading of a message.
func (p *parter) authorIn(head text.Span) text.Span {
	tokens := p.doc.Text.Tokens
	for i := head.Start; i+1 < head.End; i++ {
		if w := tokens[i].Lower; w != "of" && w != "from" && w != "by" && w != ":" {
			continue
		}
		for end := head.End; end > i+1; end-- {
			if name, _, shape := p.nameShape(text.Span{Start: i + 1, End: end}); shape == sureName && name.Len() > 2 || shape == likeName && (p.bareName(name) || p.knownName(name)) {
				return name
			}
		}
	}
	return text.Span{}
}
