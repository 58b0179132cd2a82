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

// onlyPersons gives the persons of a heading that names these and their offices, and nothing more: "President Ama Osei" over the
// dates of her visits.
func (d *reading) onlyPersons(b *structure.Block) (whose []text.Mention) {
	mentions := d.marks.In(b.Tokens)
	for i := b.Tokens.Start; i < b.Tokens.End; {
		if len(mentions) > 0 && mentions[0].Tokens.Start <= i {
			m := mentions[0]
			if isPerson(&m) {
				whose = append(whose, m)
			} else if len(whose) == 0 && d.stateOf(m, b.Date) == nil {
				return nil
			}
			i, mentions = max(i+1, m.Tokens.End), mentions[1:]
			continue
		}
		if t := &d.t.Tokens[i]; t.Kind == text.Number || t.Kind == text.Word && !t.Capital && !rollWords.Has(t.Lower) && !officeWords.Has(t.Lower) || t.Text == ":" && i+1 < b.Tokens.End {
			return nil
		}
		i++
	}
	return whose
}

// datesAlone is namesAndDates for an entry below the name of who travels: the kind of visit and its dates.
func (d *reading) datesAlone(p *passage) (end int, occasions []text.Span, ok bool) {
	whens, dated := p.whens, false
	for i := p.Tokens.Start; i < p.Tokens.End; {
		if len(whens) > 0 && whens[0].Tokens.Start <= i {
			i, whens, dated = max(i+1, whens[0].Tokens.End), whens[1:], true
			continue
		}
		if dated && d.saysMore(i, whens) {
			return i, nil, true
		}
		if t := &d.t.Tokens[i]; t.Kind == text.Number || t.Kind == text.Word && !rollWords.Has(t.Lower) && !(t.Capital && !dated) {
			return i, nil, false
		}
		i++
	}
	return p.Tokens.End, nil, dated
}
