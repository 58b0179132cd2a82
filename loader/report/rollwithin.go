package report

import (
	"entente/loader/report/structure"
	"entente/loader/report/text"
)

// How many tokens the words have at the most that lead in a list within a paragraph, and how long in code points that is.
const (
	maxLeadWithin = 24
	maxWithin     = 1500
)

// rollWithin reads a paragraph that is a list of visits by itself: behind words on visits and a colon, or "include", stand no more
// than persons and dates. "Visits to Peru: President Osei (May 1999), Minister Adu (June 2003)." within is what stands behind.
func (d *reading) rollWithin(p *passage) (within *passage, above roll, ok bool) {
	if p.row != nil || p.Kind == structure.Heading || p.Kind == structure.Entry || p.Span.Len() > maxWithin || len(p.whens) == 0 {
		return nil, above, false
	}
	for i := p.Tokens.Start + 1; i < min(p.Tokens.End-2, p.Tokens.Start+maxLeadWithin); i++ {
		t := &d.t.Tokens[i]
		switch {
		case t.Text == "." || t.Text == ";" || t.Text == "(":
			return nil, above, false
		case t.Text != ":" && t.Lower != "include" && t.Lower != "included" && t.Lower != "including":
			continue
		}
		head := *p.Block
		head.Tokens.End = i
		if above = d.rollIn(&head); !above.is {
			return nil, above, false
		}
		if d.t.Tokens[i+1].Text == ":" {
			i++
		}
		block := *p.Block
		block.Tokens.Start = i + 1
		rest := text.Span{Start: i + 1, End: p.Tokens.End}
		within = &passage{Block: &block, sentences: p.sentences, tale: p.tale, mentions: mentionsWithin(p.mentions, rest), whens: whensWithin(p.whens, rest)}
		end, _, names := d.namesAndDates(within)
		return within, above, names && end >= p.Tokens.End-1
	}
	return nil, above, false
}
