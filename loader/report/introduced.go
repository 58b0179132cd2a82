package report

import (
	"entente/loader/report/claim"
	"entente/loader/report/structure"
	"entente/loader/report/text"
)

// brought is somebody whom a passage of running text brings on and whose words the next one gives.
type brought struct {
	voice claim.Voice
	colon bool // the passage ends in a colon
	open  bool // the words have begun and go on
	block int  // the passage
}

// takeUp gives a passage that is all quoted, or set in, to whom the passage before it introduces: "The minister puts
// it more gently.", “It is our water.” Behind a colon it may go on for several passages: "She writes:". What only
// introduces words is no claim.
func (d *reading) takeUp(p *passage, voices []claim.Voice) {
	if d.s.Genre == structure.RoundTable || len(voices) == 0 {
		return
	}
	by := d.brought
	if over := d.at - 1; over >= 0 && d.s.Blocks[over].Kind == structure.Heading {
		by = d.headed(&d.s.Blocks[over])
	}
	d.brought = brought{}
	if by.voice.IsClaim() && by.block == d.lastBody() {
		switch opens := claim.OpensQuoted(d.t, p.Tokens); {
		case opens && (by.colon || !voices[0].IsClaim() || voices[0].Word == "“"):
			end := d.quotedUntil(p)
			for i := range end {
				if i == 0 || !voices[i].IsClaim() || voices[i].Word == "“" || voices[i].Word == "…" {
					voices[i] = claim.Voice{Speaker: by.voice.Speaker, Word: "“", Known: by.voice.Known}
				}
			}
			if end == len(voices) && claim.Unclosed(d.t, p.Tokens) {
				d.brought = brought{voice: by.voice, colon: by.colon, open: true, block: d.at}
				return
			}
		case len(voices) > 0 && !voices[0].IsClaim() && d.asksBetween(p):
			d.brought = brought{voice: by.voice, colon: by.colon, block: d.at}
			return
		case !opens && d.loneDash(p), by.colon && !opens && !opensWithDate(p) && (p.Inset || claim.Dashed(d.t, p.Tokens) || !by.open && claim.FirstPerson(d.t, p.Tokens)):
			for i := range voices {
				voices[i] = claim.Voice{Speaker: by.voice.Speaker, Word: "“", Known: by.voice.Known}
			}
			d.brought = brought{voice: by.voice, colon: true, open: true, block: d.at}
			return
		}
	}
	last := len(voices) - 1
	s := p.sentences[last]
	colon := d.t.Tokens[s.Tokens.End-1].Text == ":"
	switch {
	case colon && voices[last].IsClaim():
		d.brought = brought{voice: voices[last], colon: true, block: d.at}
		if !claim.Quotes(d.t, s.Tokens) && d.givesWords(p) {
			voices[last] = claim.Voice{}
		}
	case colon:
		e, ok := claim.Introduces(d.t, s, mentionsWithin(p.mentions, s.Tokens))
		if w := d.t.Tokens[s.Tokens.Start].Lower; !ok && (w == "he" || w == "she") {
			for k := last; k >= 0 && !ok; k-- {
				if voices[k].BroughtOn == nil {
					continue
				}
				e, ok = *voices[k].BroughtOn, true // "Clara Montes kept a diary. She reads:"
			}
		}
		if ok {
			d.brought = brought{voice: claim.Voice{Speaker: e}, colon: true, block: d.at}
		}
	case voices[last].IsClaim() && !voices[last].Known:
		d.brought = brought{voice: voices[last], block: d.at}
	case !voices[last].IsClaim() && voices[last].BroughtOn != nil:
		d.brought = brought{voice: claim.Voice{Speaker: *voices[last].BroughtOn}, block: d.at}
	}
}

// opensWithDate reports whether a passage begins with a date: what a colon announces there is a list of what happened.
func opensWithDate(p *passage) bool {
	return p.HasLead() || len(p.whens) > 0 && !p.whens[0].Duration && p.whens[0].Tokens.Start <= p.Tokens.Start+1
}

// headed is whom a line above a passage brings on, with a colon at its end, that looks like a heading.
func (d *reading) headed(b *structure.Block) brought {
	if b.Tokens.Len() == 0 || d.t.Tokens[b.Tokens.End-1].Text != ":" {
		return brought{}
	}
	e, ok := claim.Introduces(d.t, text.Sentence{Tokens: b.Tokens, Span: b.Span}, d.marks.In(b.Tokens))
	if !ok {
		return brought{}
	}
	return brought{voice: claim.Voice{Speaker: e}, colon: true, block: d.at - 1}
}

// lastBody is the block before the one that is read.
func (d *reading) lastBody() int { return d.at - 1 }

// givesWords reports whether the next passage may be words that this one introduces.
func (d *reading) givesWords(p *passage) bool {
	if d.at+1 >= len(d.s.Blocks) {
		return false
	}
	b := &d.s.Blocks[d.at+1]
	return b.Kind == structure.Paragraph && (b.Inset || claim.OpensQuoted(d.t, b.Tokens) || claim.Dashed(d.t, b.Tokens) || claim.FirstPerson(d.t, b.Tokens))
}

// quotedUntil is how many sentences of a passage that opens a quotation belong to it.
func (d *reading) quotedUntil(p *passage) int {
	open := false
	for i, s := range p.sentences {
		if i > 0 && !open && !claim.OpensQuoted(d.t, s.Tokens) {
			return i
		}
		for j := s.Tokens.Start; j < s.Tokens.End; j++ {
			if opens, closes := d.quoteAt(j, open); opens || closes {
				open = opens
			}
		}
	}
	return len(p.sentences)
}

// asksBetween reports whether a passage is no more than a question of the writer's between two answers.
func (d *reading) asksBetween(p *passage) bool {
	return len(p.sentences) == 1 && p.Tokens.Len() <= maxAsked && d.t.Tokens[p.Tokens.End-1].Text == "?" && !claim.OpensQuoted(d.t, p.Tokens)
}

// maxAsked is how many tokens such a question has at the most.
const maxAsked = 24

// loneDash reports whether a passage with a dash for its mark stands alone, in no list: much of Europe prints so
// what somebody says.
func (d *reading) loneDash(p *passage) bool {
	if p.Kind != structure.Bullet || p.Tokens.Start == 0 || !claim.Dashed(d.t, text.Span{Start: p.Tokens.Start - 1, End: p.Tokens.End}) || len(p.sentences) < 2 {
		return false
	}
	return d.s.Blocks[d.at-1].Kind == structure.Paragraph && (d.at+1 == len(d.s.Blocks) || d.s.Blocks[d.at+1].Kind != structure.Bullet)
}
