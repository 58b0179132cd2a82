package report

import (
	"entente/loader/report/opening"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// chairWords are what who leads a meeting is called in its report.
var chairWords = text.SetOf("moderator chair chairman chairperson chairwoman convener convenor facilitator host")

// takeChair notes who leads the session whose head a line is, "Chairperson: Prof. Han", or is named in brackets behind what
// the session is about: "Session 1: The record (Moderator: Prof. Nam)".
func (d *reading) takeChair(b *structure.Block) {
	at := b.Tokens.Start
	if first := d.t.Tokens[at].Lower; !chairWords.Has(first) && !(first == "president" && b.Credits) {
		for at++; at+1 < b.Tokens.End && !(d.t.Tokens[at-1].Text == "(" && chairWords.Has(d.t.Tokens[at].Lower) && d.t.Tokens[at+1].Text == ":"); at++ {
		}
	}
	if at+1 >= b.Tokens.End {
		return
	}
	for _, m := range d.marks.In(b.Tokens) {
		if isPerson(&m) && m.Tokens.End > at {
			d.chair, d.presiding = m.Entities[0], nil
			return
		}
	}
}

// chairs maps the roles of a meeting to who holds them: of a session that has its own chair, that
// one.
func (d *reading) chairs() map[string]schema.Entity {
	if d.s.Genre != structure.RoundTable {
		return nil
	}
	if d.presiding != nil {
		return d.presiding
	}
	m := map[string]schema.Entity{}
	for _, e := range d.people.List {
		switch {
		case e.Role == opening.Moderator && d.chair.Kind == "":
			m["chair"] = speakerOf(e)
		case e.Role == opening.Presenter:
			m["presenter"] = speakerOf(e)
		}
	}
	if d.chair.Kind != "" {
		m["chair"] = d.chair
	}
	if chair, ok := m["chair"]; ok {
		for _, w := range []string{"moderator", "chairman", "chairperson", "chairwoman", "convener", "convenor", "facilitator", "host"} {
			m[w] = chair
		}
	}
	d.presiding = m
	return m
}

// presides reports whether a person leads the meeting, or one session of it.
func (d *reading) presides(e schema.Entity) bool {
	return d.roleAt(e) == opening.Moderator || d.chair.Name == e.Name
}
