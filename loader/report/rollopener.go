package report

import (
	"entente/loader/report/text"
	"entente/schema"
)

// rollOpener reads an entry of a list of visits that goes on with a remark behind whoever came: "Ama Osei, Lima. At the third
// session of the board. 3 May 1999". The list says that each of its entries is a visit; a remark begins with a mark, a
// preposition or a word of its own line, and never with the verb of a sentence, which is read as such. The remark is told of
// the same date, from the token that is given.
func (d *reading) rollOpener(p *passage, above roll) (visits []schema.Event, tail int, date schema.Date) {
	tail = p.Tokens.End
	if !above.is || p.Date.IsZero() || !p.HasLead() || p.Told {
		return nil, tail, date
	}
	from, until := p.Tokens.Start, p.Tokens.End
	if p.BodyStart > from {
		from = p.BodyStart
	} else if p.Lead.Tokens.End == p.Tokens.End {
		until = p.Lead.Tokens.Start
	}
	end, ok := d.openerEnd(p, from, until)
	if !ok {
		return nil, tail, date
	}
	e := schema.Event{Type: schema.Visit, Status: schema.Occurred, Date: p.Date, Rule: rollRule}
	if !d.calling(&e, mentionsWithin(p.mentions, text.Span{Start: from, End: end}), above) {
		return nil, tail, date
	}
	e.Provenance = d.provenance(p.Block, p.Span)
	return []schema.Event{e}, end, p.Date
}

// openerEnd is where the persons and places at the head of an entry end and a remark begins; ok is false where no person
// stands there, or a sentence does.
func (d *reading) openerEnd(p *passage, from, until int) (end int, ok bool) {
	mentions := mentionsWithin(p.mentions, text.Span{Start: from, End: until})
	persons := false
	for i := from; i < until; {
		t := &d.t.Tokens[i]
		if len(mentions) > 0 && mentions[0].Tokens.Start <= i {
			m := mentions[0]
			person := isPerson(&m)
			if !person && d.stateOf(m, p.Date) == nil {
				return i, persons
			}
			persons = persons || person
			i, mentions = max(i+1, m.Tokens.End), mentions[1:]
			continue
		}
		switch {
		case persons && (t.LineBreak || t.Cell || remarkBegins.Has(t.Lower)):
			return i, true
		case t.Kind == text.Punct && persons && t.Text != ",":
			return i, true
		case visitWords.Has(t.Lower):
			return i, false // "Visit of President …", a phrase of its own
		case t.Kind == text.Punct, rollWords.Has(t.Lower), !persons && (t.Capital || officeWords.Has(t.Lower)):
			i++
		default:
			return i, false
		}
	}
	return until, persons
}

// remarkBegins are words with which a remark on a visit begins.
var remarkBegins = text.SetOf("at for during as after before where to in on with among")
