package report

import (
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// goers are verbs by which a sentence tells that several went somewhere.
var goers = text.SetOf("come came gone went travelled traveled visited been paid")

// rollProse reads a sentence that says who has gone somewhere and lists them with their dates in brackets: "Four leaders of Peru
// have come to Oslo: Ama Osei as premier (1961), Yaw Adu for a summit (1981) and Esi Badu, who …", "Ghanaian presidents who went
// to Lima are …". Each person before a bracket is a visitor; tail is the token behind the last bracket, from where the sentence
// is read on.
func (d *reading) rollProse(p *passage) (visits []schema.Event, tail int, date schema.Date) {
	tail = p.Tokens.End
	if p.row != nil || p.Kind != structure.Paragraph && p.Kind != structure.Bullet || len(p.whens) < 2 {
		return nil, tail, date
	}
	at, above := d.proseHead(p)
	if at < 0 {
		return nil, tail, date
	}
	from := at
	for _, w := range whensWithin(p.whens, text.Span{Start: at, End: p.Tokens.End}) {
		open, end := w.Tokens.Start-1, w.Tokens.End
		if w.Duration || w.Date.IsZero() || open <= from || d.t.Tokens[open].Text != "(" || end >= p.Tokens.End || d.t.Tokens[end].Text != ")" {
			break
		}
		who, first := d.firstPerson(p, text.Span{Start: from, End: open}, w.Date)
		if who.Kind != schema.Person || who.State != "" && above.from[0].Code != "" && who.State != above.from[0].Code {
			break
		}
		e := schema.Event{Type: schema.Visit, Status: schema.Occurred, Date: w.Date, Rule: rollRule}
		e.Add(schema.RoleSource, who)
		e.Add(schema.RoleSource, above.from[0])
		e.Add(schema.RoleTarget, above.to[0])
		e.Provenance = d.provenance(p.Block, text.Span{Start: d.t.Tokens[first].Start, End: d.t.Tokens[end].End})
		visits, date, from, tail = append(visits, e), w.Date, end+1, end+1
	}
	if len(visits) < 2 {
		return nil, p.Tokens.End, schema.Date{}
	}
	return visits, tail, date
}

// proseHead finds the token behind the colon, "are" or "were" that ends the first words of such a sentence, and reads them; -1
// where they do not say who went where.
func (d *reading) proseHead(p *passage) (at int, above roll) {
	goes := false
	for i := p.Tokens.Start; i < min(p.Tokens.End-2, p.Tokens.Start+maxLeadWithin); i++ {
		switch t := &d.t.Tokens[i]; {
		case t.Text == "." || t.Text == ";" || t.Text == "(":
			return -1, above
		case goers.Has(t.Lower) || visitWords.Has(t.Lower):
			goes = true
		case goes && (t.Text == ":" || t.Lower == "are" || t.Lower == "were"):
			head := *p.Block
			head.Tokens.End = i
			above = d.rollIn(&head)
			if len(above.to) != 1 || len(above.from) != 1 || above.to[0].Same(above.from[0]) {
				return -1, above
			}
			above.is = true
			return i + 1, above
		}
	}
	return -1, above
}

// firstPerson gives the person with whose name, or title, some words begin behind marks and "and", and where the words begin. Two
// capitalised words or more that no table knows are such a name where they stand in its place.
func (d *reading) firstPerson(p *passage, span text.Span, date schema.Date) (who schema.Entity, first int) {
	for span.Start < span.End {
		if t := &d.t.Tokens[span.Start]; t.Kind != text.Punct && t.Lower != "and" {
			break
		}
		span.Start++
	}
	for _, m := range mentionsWithin(p.mentions, span) {
		if !isPerson(&m) {
			continue
		}
		if d.sentenceIn(text.Span{Start: span.Start, End: m.Tokens.Start}) {
			break
		}
		for _, x := range d.marks.At(m, date) {
			if x.Kind == schema.Person {
				return x, span.Start
			}
		}
	}
	end, words := span.Start, 0
	for ; end < span.End; end++ {
		t := &d.t.Tokens[end]
		if t.Kind == text.Word && t.Capital {
			words++
		} else if t.Text != "." && t.Text != "-" {
			break
		}
	}
	if words < 2 || words > 5 {
		return who, span.Start
	}
	return schema.Entity{Kind: schema.Person, Name: d.t.Slice(d.t.Tokens[span.Start].Start, d.t.Tokens[end-1].End)}, span.Start
}
