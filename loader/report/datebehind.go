package report

import (
	"slices"

	"entente/loader/report/text"
)

// dateBehind joins a date that stands as a sentence of its own to the one that it dates, as catalogues and captions have it:
// "Convention signed by the King and Laplace. 17 July 1839. Two drafts." A passage that gives several such dates, or begins with
// one, heads its sentences by them.
func (d *reading) dateBehind(p *passage) {
	if len(p.whens) != 1 || len(p.sentences) < 2 || p.HasLead() || p.Cells != nil {
		return
	}
	w := p.whens[0]
	for i := 1; i < len(p.sentences); i++ {
		s := p.sentences[i].Tokens
		if s.Start > w.Tokens.Start || w.Tokens.End > s.End || !d.dateAlone(s, p.whens) || s.End-w.Tokens.End > 1 || w.Tokens.Start > s.Start {
			continue
		}
		if i > 1 && p.sentences[i-2].Tokens.Len() > maxCaption || p.sentences[i-1].Tokens.Len() > maxCaption {
			return
		}
		p.sentences[i-1].Tokens.End = s.End
		p.sentences = append(p.sentences[:i], p.sentences[i+1:]...)
		return
	}
}

// maxCaption is how many tokens such a sentence has at the most.
const maxCaption = 60

// datesBehind gives the dates in brackets that stand behind the full stop of what they date to that sentence, as handouts and
// captions have them: "Castro lands on Cozumel. (17 May 1979) López Portillo returns the visit. (31 July 1980)". A passage that begins
// with a date, in brackets or not, heads its sentences by them; one that does not end with such a bracket may, unless others before it did.
func (d *reading) datesBehind(p *passage) {
	if len(p.sentences) == 0 || len(p.whens) == 0 || p.Cells != nil {
		return
	}
	first := p.sentences[0].Tokens
	if p.whens[0].Tokens.Start <= first.Start+1 || p.HasLead() && p.Lead.Tokens.Start <= first.Start+1 {
		return
	}
	if d.endsInBracket(p) {
		d.datedBehind++
	} else if d.datedBehind < minDatedBehind {
		return
	}
	for i := 1; i < len(p.sentences); i++ {
		s := &p.sentences[i].Tokens
		end := d.bracketed(p, s.Start)
		if end < 0 || end > s.End {
			continue
		}
		before := &p.sentences[i-1]
		before.Tokens.End = end
		before.Span = d.t.SpanOf(before.Tokens)
		if s.Start = end; s.Len() == 0 {
			p.sentences = slices.Delete(p.sentences, i, i+1)
			i--
			continue
		}
		p.sentences[i].Span = d.t.SpanOf(*s)
	}
}

// bracketed is where a bracket ends that opens at a token and holds a date alone, -1 for none. A point may follow it.
func (d *reading) bracketed(p *passage, i int) int {
	closing := ")"
	switch {
	case i+2 >= p.Tokens.End:
		return -1
	case d.t.Tokens[i].Text == "[":
		closing = "]"
	case d.t.Tokens[i].Text != "(":
		return -1
	}
	for k := range p.whens {
		w := &p.whens[k]
		if w.Tokens.Start != i+1 || w.Duration {
			continue
		}
		end := w.Tokens.End
		if end >= p.Tokens.End || d.t.Tokens[end].Text != closing {
			return -1
		}
		if end++; end < p.Tokens.End && d.t.Tokens[end].Text == "." {
			end++
		}
		return end
	}
	return -1
}

// endsInBracket reports a passage whose last words are a bracket with a date, behind a full stop.
func (d *reading) endsInBracket(p *passage) bool {
	for i := p.Tokens.End - 1; i > max(p.Tokens.Start, p.Tokens.End-maxBracket); i-- {
		if d.t.Tokens[i].Text != "(" && d.t.Tokens[i].Text != "[" {
			continue
		}
		return sentenceEnds.Has(d.t.Tokens[i-1].Text) && d.bracketed(p, i) == p.Tokens.End
	}
	return false
}

// sentenceEnds are the marks before such a bracket, those by which handouts single out a point among them.
var sentenceEnds = text.SetOf(". ! ? § * ” \"")

// minDatedBehind is how many passages must have ended so.
const minDatedBehind = 3

// maxBracket is how many tokens from the end of a passage such a bracket may open.
const maxBracket = 14
