package report

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// otherTreaty calls a treaty by the words of the text where the tables know another of that name, made at quite another time: "the
// Moscow treaty of March 1940" is not that of 2002.
func (d *reading) otherTreaty(e *schema.Event) {
	for i := range e.Object {
		x := &e.Object[i]
		if x.Kind != schema.Treaty || e.Date.IsZero() || e.Type != schema.Agreement || !d.marks.OtherTime(x.Name, e.Date) {
			continue
		}
		for _, m := range d.marks.In(d.t.TokensIn(text.Span{Start: e.Provenance.Start, End: e.Provenance.End})) {
			if slices.ContainsFunc(m.Entities, func(y schema.Entity) bool { return y.Kind == schema.Treaty && y.Name == x.Name }) {
				*x = schema.Entity{Kind: schema.Treaty, Name: d.t.Slice(m.Span.Start, m.Span.End)}
				break
			}
		}
	}
}
