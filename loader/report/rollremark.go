package report

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// keepRemark keeps what an entry of a list of visits tells besides: what it says of the same journey without a name, "with a
// delegation of six", is no second visit.
func (d *reading) keepRemark(p *passage) {
	from := len(d.result.Events)
	if len(p.tale) > 0 {
		d.keepTold(p)
	}
	d.filed.forget(d.result.Events, from)
	kept := d.result.Events[:from]
	for _, e := range d.result.Events[from:] {
		if e.Type == schema.Visit && e.Date == p.Date && !ofPersons(e) {
			delete(d.result.Reasons, e.ID)
			continue
		}
		kept = append(kept, e)
	}
	d.result.Events = kept
}

// ofPersons reports whether a person takes part in an event.
func ofPersons(e *schema.Event) bool {
	found := false
	e.Each(func(_ schema.Role, x *schema.Entity) { found = found || x.Kind == schema.Person })
	return found
}

// occasionDeeds are what is made on a visit: where a remark names one, it was.
var occasionDeeds = text.SetOf("agreement agreements treaty treaties protocol protocols memorandum memoranda mou mous accord accords pact pacts convention conventions declaration communique communiqué statement signing signature contract contracts loan grant talks negotiations")

// onlyOccasion reports whether a remark in brackets on a visit has no verb: it names the occasion, or what the visitor was in
// charge of, and tells of nothing that was done.
func (d *reading) onlyOccasion(span text.Span) bool {
	if span.Len() < 3 || d.t.Tokens[span.Start].Text != "(" {
		return false
	}
	for i := span.Start; i < span.End; i++ {
		t := &d.t.Tokens[i]
		if t.Text == ")" && i+2 < span.End {
			return false
		}
		if occasionDeeds.Has(t.Lower) {
			return false
		}
		if t.Kind == text.Word && !t.Capital && (strings.HasSuffix(t.Lower, "ed") || strings.HasSuffix(t.Lower, "es") || strings.HasSuffix(t.Lower, "ing") || titleVerbs.Has(t.Lower) && t.Lower != "to") {
			return false
		}
	}
	return true
}
