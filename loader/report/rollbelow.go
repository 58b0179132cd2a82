package report

import (
	"entente/loader/report/structure"
	"entente/loader/report/text"
)

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
