package report

import (
	"slices"

	"entente/loader/report/structure"
	"entente/schema"
)

// maxBoxed is how many tokens an entry has at the most that only reminds of what the text tells.
const maxBoxed = 30

// boxes reports whether a passage is an entry of a list of dates within running text: "Dates to remember: 1857 Treaty of
// Paris".
func (d *reading) boxes(p *passage) bool {
	if d.s.Genre != structure.Article || p.Kind == structure.Paragraph || p.Kind == structure.Heading || p.Tokens.Len() > maxBoxed {
		return false
	}
	return p.HasLead() || len(p.whens) > 0 && p.whens[0].Tokens.Start <= p.Tokens.Start+1
}

// settleBoxes drops of what a list of dates within running text tells what the text itself tells, of the same type at
// the same time, unless other persons did it: the box sums it up. What only the box tells is kept.
func (d *reading) settleBoxes() {
	if len(d.boxed) == 0 {
		return
	}
	box := make(map[*schema.Event]bool, len(d.boxed))
	for _, e := range d.boxed {
		box[e] = true
	}
	text := map[schema.EventType][]*schema.Event{}
	for _, e := range d.result.Events {
		if !box[e] && !e.Date.IsZero() {
			text[e.Type] = append(text[e.Type], e)
		}
	}
	d.result.Events = slices.DeleteFunc(d.result.Events, func(e *schema.Event) bool {
		if !box[e] || e.Date.IsZero() || !slices.ContainsFunc(text[e.Type], func(o *schema.Event) bool { return o.Date.Overlaps(e.Date) && !otherPersons(o, e) }) {
			return false
		}
		delete(d.result.Reasons, e.ID)
		return true
	})
}

// otherPersons reports whether both events name persons and none of them did both.
func otherPersons(a, b *schema.Event) bool {
	one, two := personsOf(a), personsOf(b)
	return len(one) > 0 && len(two) > 0 && !slices.ContainsFunc(one, func(x schema.Entity) bool { return x.Among(two) })
}

// personsOf are the persons who act in an event or are concerned.
func personsOf(e *schema.Event) []schema.Entity {
	var out []schema.Entity
	for _, list := range [][]schema.Entity{e.Source, e.Target, e.Party} {
		for _, x := range list {
			if x.Kind == schema.Person {
				out = append(out, x)
			}
		}
	}
	return out
}
