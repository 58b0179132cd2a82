package report

import (
	"slices"

	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// row is what the columns of a table say beside the passages that are read: who takes
// part, in which direction, what became of it.
type row struct {
	actors   []schema.Entity // states, organisations and persons of the actors' column
	from, to []schema.Entity // where the columns or an arrow give a direction
	status   schema.Status
}

// readRow cuts a table's row into sentences: each cell of text by itself, behind the
// actors where their cell stands right before it ("Spain | Boards freighter"), so that
// they are its subject.
func (d *reading) readRow(p *passage) {
	r := &row{}
	p.row, p.sentences = r, nil
	date := p.Date
	actorCell := -1 // the cell before, where it names actors that may be a subject
	for i, c := range p.Cells {
		mentions := mentionsWithin(p.mentions, c.Tokens)
		switch c.Role {
		case structure.DateCell, structure.EndCell, structure.YearCell, structure.PlaceCell:
			continue
		case structure.StatusCell:
			r.status = statusOf(d.t.Tokens[c.Tokens.Start:c.Tokens.End])
			continue
		}
		if c.Role == structure.RemarkCell {
			if len(whensWithin(p.whens, c.Tokens)) > 0 {
				p.sentences = append(p.sentences, token.Sentences(d.t, c.Tokens)...)
			}
			actorCell = -1
			continue
		}
		if c.Role != structure.TextCell || d.namesActors(p, i, mentions) {
			arrow := d.arrow(mentions)
			for k, m := range mentions {
				for _, e := range d.marks.At(m, date) {
					if e.Kind == schema.Place && e.State != "" {
						if s, ok := d.marks.State(e.State); ok {
							e = s
						}
					}
					list := []schema.Entity{e}
					if s, ok := d.marks.State(e.State); ok && e.Kind == schema.Person && e.State != "" {
						list = append(list, s) // who visits comes with the state
					}
					for _, e := range list {
						r.enter(e, c.Role == structure.SourceCell || arrow >= 0 && k <= arrow, c.Role == structure.TargetCell || arrow >= 0)
					}
				}
			}
			if actorCell = -1; arrow < 0 && c.Role != structure.TargetCell && len(mentions) > 0 {
				actorCell = i
			}
			continue
		}
		span := c.Tokens
		if actorCell == i-1 && actorCell >= 0 {
			span.Start = p.Cells[actorCell].Tokens.Start
		}
		p.sentences = append(p.sentences, token.Sentences(d.t, span)...)
		actorCell = -1
	}
}

// enter files an actor of a row, once, on the side where the columns or an arrow put it.
func (r *row) enter(e schema.Entity, from, to bool) {
	add := func(list *[]schema.Entity) {
		if !e.Among(*list) {
			*list = append(*list, e)
		}
	}
	add(&r.actors)
	switch {
	case from:
		add(&r.from)
	case to:
		add(&r.to)
	}
}

// namesActors reports whether cell i of a row holds names of actors and nothing else,
// and another cell says what they did.
func (d *reading) namesActors(p *passage, i int, mentions []text.Mention) bool {
	if len(mentions) == 0 {
		return false
	}
	covered, actors := 0, false
	for _, m := range mentions {
		covered += m.Tokens.Len()
		for _, e := range m.Entities {
			actors = actors || e.Kind == schema.State && m.Form != text.FormCapital || e.Kind == schema.Organisation || e.Kind == schema.Person
		}
	}
	c := p.Cells[i].Tokens
	for j := c.Start; j < c.End; j++ {
		switch d.t.Tokens[j].Lower {
		case ",", "/", "-", "–", "—", "&", "and", ">", "→", "<", "↔", "the", ";", "+", "=", "with":
			covered++
		}
	}
	if !actors || covered < c.Len() {
		return false
	}
	return slices.ContainsFunc(p.Cells, func(o structure.Cell) bool { return o.Role == structure.TextCell && o.Tokens != c })
}

// arrow gives the mention before an arrow that leads on to another, -1 where there is none.
func (d *reading) arrow(mentions []text.Mention) int {
	for k := 0; k+1 < len(mentions); k++ {
		for j := mentions[k].Tokens.End; j < mentions[k+1].Tokens.Start; j++ {
			switch t := d.t.Tokens[j].Text; {
			case t == "→", t == ">" && d.t.Tokens[j-1].Text != "<" && !(j > 1 && d.t.Tokens[j-2].Text == "<"):
				return k
			}
		}
	}
	return -1
}

// statusOf reads a cell that says what became of something.
func statusOf(tokens []text.Token) schema.Status {
	for _, t := range tokens {
		switch t.Lower {
		case "planned", "proposed", "scheduled", "pending", "expected":
			return schema.Planned
		case "cancelled", "canceled", "scrapped", "dropped", "shelved":
			return schema.Cancelled
		case "postponed", "delayed", "suspended":
			return schema.Postponed
		case "failed", "collapsed", "abandoned", "unsuccessful":
			return schema.Failed
		case "declined", "refused", "rejected":
			return schema.Declined
		case "ongoing", "continuing":
			return schema.Ongoing
		}
	}
	return ""
}

// pairOf is the pair of states by which a row's missing side is read: the two that the
// row names. A row of one actor, or of many, leaves no side open.
func (r *row) pairOf() []schema.Entity {
	var out []schema.Entity
	for _, e := range r.actors {
		if e.Kind == schema.State && !e.Among(out) {
			out = append(out, e)
		}
	}
	if len(out) != 2 {
		return nil
	}
	return out
}

// stand are the row's actors by role, for words that name none: "State visit".
func (r *row) stand() map[schema.Role][]schema.Entity {
	if len(r.from) > 0 || len(r.to) > 0 {
		return map[schema.Role][]schema.Entity{schema.RoleSource: r.from, schema.RoleTarget: r.to, schema.RoleParty: r.actors}
	}
	if len(r.pairOf()) == 2 {
		return map[schema.Role][]schema.Entity{schema.RoleParty: r.actors}
	}
	return map[schema.Role][]schema.Entity{schema.RoleSource: r.actors}
}

// along gives an event what the columns of its row say: actors that the words leave
// out, the direction of an arrow, the status.
func (r *row) along(e *schema.Event) {
	if r.status != "" && e.StatusOrDefault() == schema.Occurred {
		e.Status = r.status
	}
	if len(r.actors) == 0 {
		return
	}
	if mutual(e.Type) {
		if len(e.Party)+len(e.Source)+len(e.Target) == 0 || len(e.Source)+len(e.Target) == 0 && overlap(e.Party, r.actors) {
			for _, a := range r.actors {
				if a.Kind != schema.Person || e.Type == schema.Meeting && len(r.from) > 0 && len(r.to) > 0 {
					e.Add(schema.RoleParty, a)
				}
			}
		}
		return
	}
	if len(r.from) == 0 || len(r.to) == 0 {
		if len(e.Source)+len(e.Party) == 0 {
			for _, a := range r.actors {
				if !a.Among(e.Target) {
					e.Add(schema.RoleSource, a)
				}
			}
		}
		return
	}
	for _, x := range slices.Concat(e.Source, e.Target, e.Party) {
		if x.Kind == schema.State && !x.Among(r.actors) {
			return // it tells of others
		}
	}
	source, target := slices.Clone(r.from), slices.Clone(r.to)
	for _, x := range slices.Concat(e.Source, e.Target, e.Party) {
		switch {
		case x.Kind == schema.State || x.Among(source) || x.Among(target):
		case x.Among(e.Target):
			target = append(target, x) // "blames Beria"
		case slices.ContainsFunc(r.to, func(s schema.Entity) bool { return x.OfState(&s) }):
			target = append(target, x)
		default:
			source = append([]schema.Entity{x}, source...)
		}
	}
	e.Source, e.Target, e.Party = nil, nil, nil
	for _, x := range source {
		e.Add(schema.RoleSource, x)
	}
	for _, x := range target {
		e.Add(schema.RoleTarget, x)
	}
}

func overlap(a, b []schema.Entity) bool {
	return slices.ContainsFunc(a, func(x schema.Entity) bool { return x.Among(b) })
}

// mutual reports types whose participants are parties.
func mutual(t schema.EventType) bool {
	switch t {
	case schema.RelationsEstablished, schema.RelationsRestored, schema.RelationsSevered, schema.Meeting, schema.Agreement, schema.Ceasefire, schema.War,
		schema.RelationsImproved, schema.RelationsDeteriorated, schema.Mediation:
		return true
	}
	return false
}
