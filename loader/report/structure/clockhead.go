package structure

import "entente/loader/report/text"

// Transcripts made by machines, of radio and of oral history set who speaks on a line with the time of the recording, before
// the name or behind it, over what is said: "[00:04:21] AMA OWUSU", "Kofi Mensah (12:40)". One such line may be anything; several
// call out who speaks.

// minClocked is how many of these lines show that a text is such a transcript.
const minClocked = 3

// countClocked counts the passages that begin with such a line.
func (r *reader) countClocked() {
	r.clocked, r.clocks = 0, 0
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.Kind == Paragraph && r.afterClock(b) > b.Tokens.Start && r.doc.Text.Tokens[b.Tokens.Start].Kind == text.Number {
			r.clocks++
		}
		l, ok := r.clockHead(b)
		if !ok {
			continue
		}
		if l.end == b.Tokens.End && i+1 < len(r.blocks) {
			b = &r.blocks[i+1] // in a programme the next name stands there, or the title of a paper
		}
		if b.Cells == nil && r.terminal(&b.lines[len(b.lines)-1]) {
			r.clocked++
		}
	}
}

// stripClocks takes the times of day off the passages of a text that tells by them what was said, "10:50 Mr Osei disagrees."
func (r *reader) stripClocks() {
	if r.clocks < minClocked || r.clocked >= minClocked || r.doc.Genre == Chronology {
		return
	}
	for i := range r.blocks {
		b := &r.blocks[i]
		if from := r.afterClock(b); b.Kind == Paragraph && from > b.Tokens.Start && from < b.Tokens.End && r.doc.Text.Tokens[b.Tokens.Start].Kind == text.Number {
			b.Tokens.Start, b.Span.Start = from, r.doc.Text.Tokens[from].Start
		}
	}
}

// clockHead reads the first line of a passage that is no more than a name and a time.
func (r *reader) clockHead(b *Block) (l label, ok bool) {
	tokens := r.doc.Text.Tokens
	if b.Kind == Bullet || b.Cells != nil || b.Tokens.Len() < 4 {
		return l, false
	}
	end := b.Tokens.Start + 1
	for end < min(b.Tokens.End, b.Tokens.Start+maxClockHead) && !tokens[end].LineBreak {
		end++
	}
	if end < b.Tokens.End && !tokens[end].LineBreak {
		return l, false
	}
	line := text.Span{Start: b.Tokens.Start, End: end}
	if from := r.afterClock(&Block{Tokens: line}); from > line.Start {
		line.Start = from
	} else if line.End = r.beforeClock(line); line.End == end {
		return l, false
	}
	if line.Len() > 1 && tokens[line.End-1].Text == ":" {
		line.End--
	}
	if line.Len() <= 0 {
		return l, false
	}
	name, _, shape := r.nameShape(line)
	switch {
	case shape != noName && r.endsLabel(name.End, line.End):
	case r.callsOut(line):
		name = line
	default:
		return l, false
	}
	return label{name: name, role: turnRole(tokens[name.Start].Lower), end: end}, true
}

// maxClockHead is how many tokens such a line has at the most.
const maxClockHead = 24

// beforeClock gives the end of what stands on a line before a time at its end, the end of the line where none does.
func (r *reader) beforeClock(line text.Span) int {
	tokens := r.doc.Text.Tokens
	i, digits, parted := line.End, 0, false
	for ; i > line.Start; i-- {
		t := &tokens[i-1]
		switch {
		case t.Kind == text.Number && t.Len() <= 2:
			digits++
		case t.Text == ":" && !t.Space:
			parted = true
		case t.Text == "[", t.Text == "]", t.Text == "(", t.Text == ")", t.Text == "|", t.Text == "-", t.Text == "–", t.Text == "—", t.Text == "·", t.Text == ",":
		default:
			if digits >= 2 && parted {
				return i
			}
			return line.End
		}
	}
	return line.End
}

// splitClockHead parts a passage of such a transcript into its label and what is said below, which is empty where the label
// is a passage of its own.
func (r *reader) splitClockHead(b Block) (head, rest Block, ok bool) {
	l, ok := r.clockHead(&b)
	if !ok || r.clocked < minClocked {
		return head, rest, false
	}
	head, rest = b, b
	head.Kind, head.label, head.role, head.Tokens = Heading, true, l.role, l.name
	head.Span = r.doc.Text.SpanOf(l.name)
	rest.Kind, rest.Tokens.Start = Paragraph, l.end
	if rest.Tokens.Len() > 0 {
		rest.Span.Start = r.doc.Text.Tokens[l.end].Start
	}
	return head, rest, true
}
