package report

import (
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// rollRow reads a row of a table of visits: whoever its first cell with a person names went where the table, its head or a
// cell for the place says, on the date of the row. What the other cells say is told of that date besides, from the token that
// it gives.
func (d *reading) rollRow(p *passage, above roll) (visits []schema.Event, tail int, date schema.Date) {
	tail = p.Tokens.End
	if p.Date.IsZero() {
		return nil, tail, date
	}
	whose, named := d.visitorsOf(p)
	if named < 0 || !above.is && !travels(p, named) {
		return nil, tail, date
	}
	for _, c := range p.Cells {
		if c.Role != structure.PlaceCell {
			continue
		}
		for _, m := range mentionsWithin(p.mentions, c.Tokens) {
			if to := d.stateOf(m, p.Date); to != nil {
				above.to = to
			}
		}
	}
	e := schema.Event{Type: schema.Visit, Status: schema.Occurred, Date: p.Date, Rule: rollRule}
	if p.row.status != "" {
		e.Status = p.row.status
	}
	if !d.calling(&e, whose, above) {
		return nil, tail, date
	}
	e.Provenance = d.provenance(p.Block, p.Span)
	return []schema.Event{e}, p.Cells[named].Tokens.End, p.Date
}

// travels reports whether the row of a table without a heading gives somebody in the column of persons, right beside it a place,
// and a date: such tables list who went where.
func travels(p *passage, named int) bool {
	role := p.Cells[named].Role
	return (role == structure.ActorCell || role == structure.SourceCell) && named+1 < len(p.Cells) && p.Cells[named+1].Role == structure.PlaceCell
}

// visitorsOf gives the mentions of the first cell of a row that begins with a person, or with an office or state before one,
// and its place; -1 where none does.
func (d *reading) visitorsOf(p *passage) (whose []text.Mention, cell int) {
	for i, c := range p.Cells {
		switch c.Role {
		case structure.DateCell, structure.EndCell, structure.YearCell, structure.PlaceCell, structure.StatusCell, structure.TargetCell, structure.SkipCell:
			continue
		}
		mentions := mentionsWithin(p.mentions, c.Tokens)
		for k := range mentions {
			if !isPerson(&mentions[k]) {
				continue
			}
			if mentions[k].Tokens.Start > c.Tokens.Start+maxTitles || d.sentenceIn(text.Span{Start: c.Tokens.Start, End: mentions[k].Tokens.Start}) {
				break
			}
			return mentions, i
		}
	}
	return nil, -1
}

// sentenceIn reports whether words say more than what an office is called.
func (d *reading) sentenceIn(span text.Span) bool {
	for i := span.Start; i < span.End; i++ {
		if t := &d.t.Tokens[i]; t.Kind == text.Word && !t.Capital && !rollWords.Has(t.Lower) && !officeWords.Has(t.Lower) {
			return true
		}
	}
	return false
}

// stateOf is the state that a mention names, or in which the place lies that it names; nil for none.
func (d *reading) stateOf(m text.Mention, date schema.Date) []schema.Entity {
	for _, x := range d.marks.At(m, date) {
		if x.Kind == schema.Place && x.State != "" {
			x, _ = d.marks.State(x.State)
		}
		if x.Kind == schema.State {
			return []schema.Entity{x}
		}
	}
	return nil
}
