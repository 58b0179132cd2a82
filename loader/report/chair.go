package report

import (
	"entente/loader/report/opening"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// chairWords are what who leads a meeting is called in its report.
var chairWords = text.SetOf("moderator chair chairman chairperson chairwoman convener convenor facilitator host")

// takeChair notes who leads the session whose head a line is: "Chairperson: Prof. Han".
func (d *reading) takeChair(b *structure.Block) {
	if !chairWords.Has(d.t.Tokens[b.Tokens.Start].Lower) {
		return
	}
	for _, m := range d.marks.In(b.Tokens) {
		if isPerson(&m) {
			d.chair = m.Entities[0]
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
	return m
}
