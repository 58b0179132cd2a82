package report

import (
	"slices"

	"entente/loader/report/event"
	"entente/loader/report/text"
	"entente/schema"
)

// maxRoll is the length, in code points, of the longest entry of a list of visits that is
// no more than a name and dates.
const maxRoll = 240

// rollRule names the reading in a record, rollRight is how sure it is before calibration.
const (
	rollRule  = "visits/roll"
	rollRight = 0.9
)

// rollWords are what an entry of a list of visits may say beside names and dates.
var rollWords = text.SetOf(`visit visits official state working private courtesy return goodwill friendly transit stopover transit stay first second third and in on from of the
	a an his her for with at h.e he hon mr mrs ms dr excellency respectively then former delegation led by headed parliamentary imperial royal highness majesty crown late then one-day two-day three-day day president vice-president premier chancellor prime minister king queen sultan emir speaker vice deputy foreign defence special envoy envoys emissary presidents premiers chancellors ministers kings queens speakers representative summit only cancelled canceled postponed planned expected`)

// officeWords stand within the name of an office: "Minister Responsible for Foreign Affairs".
var officeWords = text.SetOf("of for and & the responsible in charge to at on external foreign affairs minister secretary general chief head deputy vice speaker president state cum")

// visitWords are words that make a heading, or what leads in a list, speak of visits.
var visitWords = text.SetOf("visit visits visitor visitors visited visiting exchanges contacts guests travels trips journeys")

// rollFates are what an entry may say that became of its one visit.
var rollFates = map[string]schema.Status{"cancelled": schema.Cancelled, "canceled": schema.Cancelled, "postponed": schema.Postponed, "planned": schema.Planned, "expected": schema.Planned}

// pathWords are what the head of one direction may say beside the names of the two sides.
var pathWords = text.SetOf("from to by of the side sides a b i ii and at level levels 1 2 incoming outgoing - – — → > : .")

// roll is what stands above the entries of a list of visits: whose they are and where to,
// empty where the entries must say.
type roll struct {
	is       bool
	from, to []schema.Entity
	bound    bool           // the entry itself says where they went
	whose    []text.Mention // who travels, where a line above the dates names them
}

// rollOf reads an entry of a list of visits that is no sentence, "Prime Minister S. Bayar –
// July 2009" below "Visits from Mongolia to Japan", with as many visits as it has dates. It
// reports false, and reads nothing, where the entry says more or stands elsewhere. What
// follows the names and dates, "(two accords signed)", it leaves to be read as told on the
// date that it gives, from the token that it gives.
func (d *reading) rollOf(p *passage) (visits []schema.Event, tail int, date schema.Date) {
	tail = p.Tokens.End
	above := d.rollAbove(p.Block)
	part, in, ok := d.rollWithin(p)
	if ok {
		p, above = part, in
	}
	if p.row != nil {
		return d.rollRow(p, above)
	}
	if len(p.whens) == 0 {
		return nil, tail, date
	}
	if p.Span.Len() > maxRoll && !ok {
		return d.rollOpener(p, above)
	}
	if names, to := d.boundFor(p); to != nil {
		above.is, above.bound, above.to, p = true, true, to, names
	}
	if !above.is {
		return nil, tail, date
	}
	end, occasions, ok := d.namesAndDates(p)
	if !ok && len(above.whose) > 0 {
		end, occasions, ok = d.datesAlone(p)
	}
	if !ok {
		return d.rollOpener(p, above)
	}
	mentions, whens := mentionsWithin(p.mentions, text.Span{Start: p.Tokens.Start, End: end}), whensWithin(p.whens, text.Span{Start: p.Tokens.Start, End: end})
	if len(occasions) > 0 {
		mentions = slices.DeleteFunc(slices.Clone(mentions), func(m text.Mention) bool { return within(m.Tokens, occasions) })
		whens = slices.DeleteFunc(slices.Clone(whens), func(w text.When) bool { return within(w.Tokens, occasions) })
	}
	type call struct {
		date  schema.Date
		whose []text.Mention
		end   int
	}
	var calls []call
	whose := above.whose
	dated, lead := false, schema.Date{}
	k := 0
	for _, w := range whens {
		if w.Duration || w.Date.IsZero() {
			continue
		}
		for ; k < len(mentions) && mentions[k].Tokens.Start < w.Tokens.Start; k++ {
			if dated {
				whose, dated = nil, false
			}
			whose = append(whose, mentions[k])
		}
		if len(whose) == 0 {
			lead = w.Date // "May 1998: President Bagabandi"
			continue
		}
		calls, dated = append(calls, call{w.Date, whose, w.Tokens.End}), true
	}
	if rest := mentions[k:]; len(rest) > 0 && !lead.IsZero() {
		calls = append(calls, call{lead, rest, end})
	}
	status := schema.Occurred
	for i := p.Tokens.Start; i < end; i++ {
		if fate, ok := rollFates[d.t.Tokens[i].Lower]; ok {
			status = fate
		}
	}
	if status != schema.Occurred && len(calls) > 1 {
		return nil, p.Tokens.End, date // which of them
	}
	for _, c := range calls {
		e := schema.Event{Type: schema.Visit, Status: status, Date: c.date, Rule: rollRule}
		if !d.calling(&e, c.whose, above) {
			continue
		}
		date = c.date
		e.Provenance = d.provenance(p.Block, p.Span)
		visits = append(visits, e)
	}
	if above.bound || d.asideAt(end) {
		end = tail
	}
	if more := d.remarkIn(p, occasions); more > 0 {
		end = more
	}
	return visits, end, date
}

// keepVisit keeps a visit of such a list.
func (d *reading) keepVisit(e *schema.Event) {
	if d.repeats(e) {
		return
	}
	d.complete(e, &event.Found{})
	d.assign(e)
	if _, twice := d.result.Reasons[e.ID]; twice {
		return
	}
	class := eventClass(e, rollRight, true)
	e.Confidence = d.right.of(class)
	d.result.Reasons[e.ID] = Reason{Rule: rollRule, Trigger: "list of visits", Class: class}
	d.result.Events = append(d.result.Events, e)
}

// remarkIn is where a remark on a visit begins that stands before its dates, 0 for none.
func (d *reading) remarkIn(p *passage, occasions []text.Span) int {
	for _, o := range occasions {
		if d.t.Tokens[o.Start].Text == ";" && d.remarkOn(p, o.Start) == o.End {
			return o.Start + 1
		}
	}
	return 0
}

// remarkOn is where the remark ends that a semicolon begins between whoever came and the dates in
// brackets at the end of the entry: "Mr Li, Premier; addressed the Senate (14–17 October 2024)". It is i
// where none stands there.
func (d *reading) remarkOn(p *passage, i int) int {
	last := p.Tokens.End - 1
	if d.t.Tokens[i].Text != ";" || d.t.Tokens[last].Text != ")" || len(p.whens) == 0 {
		return i
	}
	w := p.whens[len(p.whens)-1]
	if open := w.Tokens.Start - 1; w.Tokens.End == last && !w.Duration && open > i && d.t.Tokens[open].Text == "(" {
		return open
	}
	return i
}

// occasionOn is the comma at which the occasion ends that stands between whoever came and the one date at the end of the
// entry: "Mr Li, for the jubilee of the harbour, June 2012". It is i where none stands there.
func (d *reading) occasionOn(p *passage, i int) int {
	if d.t.Tokens[i].Lower != "for" || len(p.whens) == 0 {
		return i
	}
	w := p.whens[len(p.whens)-1]
	comma := w.Tokens.Start - 1
	if w.Duration || w.Tokens.End != p.Tokens.End || comma <= i+1 || d.t.Tokens[comma].Text != "," {
		return i
	}
	for k := i + 1; k < comma; k++ {
		if t := &d.t.Tokens[k]; t.Text == "." || t.Text == ";" || t.Text == "(" || t.Kind == text.Number {
			return i
		}
	}
	return comma
}

// boundFor reads an entry that names persons with dates in brackets and, behind them all, where they
// went: "Presidents Türk (2010) and Pahor (2016) to Kazakhstan". It is a list of visits by itself:
// names is what stands before the last words. nil for any other entry.
func (d *reading) boundFor(p *passage) (names *passage, to []schema.Entity) {
	if len(p.mentions) < 2 || len(p.whens) == 0 {
		return nil, nil
	}
	last := p.mentions[len(p.mentions)-1]
	end := last.Tokens.Start - 1
	if end < p.Tokens.Start+2 || d.t.Tokens[end].Lower != "to" || d.t.Tokens[end-1].Text != ")" {
		return nil, nil
	}
	for i := last.Tokens.End; i < p.Tokens.End; i++ {
		if d.t.Tokens[i].Kind != text.Punct {
			return nil, nil
		}
	}
	for _, w := range p.whens {
		if d.openBracket(w.Tokens.Start, p.Tokens.Start) < 0 {
			return nil, nil
		}
	}
	for _, x := range d.marks.At(last, p.whens[0].Date) {
		if x.Kind == schema.Place && x.State != "" {
			x, _ = d.marks.State(x.State)
		}
		if x.Kind == schema.State {
			to = []schema.Entity{x}
		}
	}
	block := *p.Block
	block.Tokens.End = end
	return &passage{Block: &block, sentences: p.sentences, mentions: p.mentions[:len(p.mentions)-1], whens: p.whens}, to
}

// openBracket is the bracket open at a token, no further back than another; -1 for none.
func (d *reading) openBracket(at, from int) int {
	for i := at - 1; i >= from; i-- {
		switch d.t.Tokens[i].Text {
		case "(":
			return i
		case ")":
			return -1
		}
	}
	return -1
}

// calling fills in who travels and where to: the persons named, the state that they act for,
// and the other one. It reports false where nothing says which of the two states is which.
func (d *reading) calling(e *schema.Event, whose []text.Mention, above roll) bool {
	pair := d.marks.Subject(e.Date)
	var home, to []schema.Entity
	for _, m := range whose {
		if m.Form == text.FormPronoun {
			continue // "His Imperial Highness"
		}
		bound := m.Tokens.Start > 0 && (d.t.Tokens[m.Tokens.Start-1].Lower == "to" || d.t.Tokens[m.Tokens.Start-1].Lower == "in" || d.t.Tokens[m.Tokens.Start].Cell && len(e.Source) > 0)
		for _, x := range d.marks.At(m, e.Date) {
			if x.Kind == schema.Place && x.State != "" {
				x, _ = d.marks.State(x.State)
			}
			switch {
			case bound && x.Kind == schema.State:
				to = []schema.Entity{x}
			case x.Kind == schema.Person:
				e.Add(schema.RoleSource, x)
			case x.Kind == schema.State && !x.Among(home):
				home = append(home, x)
			}
			if x.Kind == schema.Person && x.State != "" {
				if s, ok := d.marks.State(x.State); ok && !s.Among(home) {
					home = append(home, s)
				}
			}
		}
	}
	if len(e.Source) == 0 {
		return false
	}
	if len(home) == 0 {
		home = above.from
	}
	if len(home) == 0 && len(above.to) == 1 && len(pair) == 2 && above.to[0].Among(pair) {
		home = others(pair, above.to)
	}
	if len(home) == 0 && len(to) == 1 && len(pair) == 2 && to[0].Among(pair) {
		home = others(pair, to) // "Ama Osei to Peru"
	}
	if len(home) != 1 {
		return false
	}
	e.Add(schema.RoleSource, home[0])
	target := to
	if len(target) == 0 {
		target = above.to
	}
	if len(target) == 0 && len(pair) == 2 && home[0].Among(pair) {
		target = others(pair, home)
	}
	if len(target) != 1 || target[0].Same(home[0]) {
		return false
	}
	e.Add(schema.RoleTarget, target[0])
	return true
}

// others are the entities of a list that are not in another.
func others(list, without []schema.Entity) []schema.Entity {
	return slices.DeleteFunc(slices.Clone(list), func(e schema.Entity) bool { return e.Among(without) })
}

// namesAndDates reports whether a block is no more than persons, their offices, dates and
// the few words that lists of visits put between them, up to the token that it gives: there
// a bracket or a sentence of its own begins. Brackets between dates tell the occasion of the
// date before: "10-12 October 2004 (summit); November 2006 (APEC)".
func (d *reading) namesAndDates(p *passage) (end int, occasions []text.Span, ok bool) {
	persons, dated := false, false
	next := p.Tokens.Start
	m, w := p.mentions, p.whens
	for next < p.Tokens.End {
		switch {
		case len(m) > 0 && m[0].Tokens.Start <= next:
			person := slices.ContainsFunc(m[0].Entities, func(e schema.Entity) bool { return e.Kind == schema.Person })
			where := slices.ContainsFunc(m[0].Entities, func(e schema.Entity) bool { return e.Kind == schema.State || e.Kind == schema.Place && e.State != "" })
			if !person && !where && (!persons || dated) {
				return next, nil, false
			}
			persons = persons || person
			next, m = max(next, m[0].Tokens.End), m[1:]
		case len(w) > 0 && w[0].Tokens.Start <= next:
			next, w, dated = max(next, w[0].Tokens.End), w[1:], true
		case persons && dated && d.nextDate(next, w) > next:
			to := d.nextDate(next, w)
			occasions, next = append(occasions, text.Span{Start: next, End: to}), to
			for len(m) > 0 && m[0].Tokens.Start < to {
				m = m[1:]
			}
			for len(w) > 0 && w[0].Tokens.Start < to {
				w = w[1:]
			}
		case persons && !dated && d.remarkOn(p, next) > next:
			to := d.remarkOn(p, next)
			occasions, next = append(occasions, text.Span{Start: next, End: to}), to
			for len(m) > 0 && m[0].Tokens.Start < to {
				m = m[1:]
			}
			for len(w) > 0 && w[0].Tokens.Start < to {
				w = w[1:]
			}
		case persons && !dated && d.occasionOn(p, next) > next:
			to := d.occasionOn(p, next)
			occasions, next = append(occasions, text.Span{Start: next, End: to}), to
			for len(m) > 0 && m[0].Tokens.Start < to {
				m = m[1:]
			}
		case persons && dated && d.t.Tokens[next].Text == ";" && d.furtherPerson(next, m):
			next++
		case persons && dated && d.saysMore(next, w):
			return next, occasions, true
		case persons && d.t.Tokens[next].Lower == "to" && len(m) > 0 && m[0].Tokens.Start == next+1 && d.stateOf(m[0], p.Date) != nil:
			next++ // "President Osei to Peru"
		default:
			t := &d.t.Tokens[next]
			if t.Kind == text.Number {
				return next, nil, false
			}
			office := persons && !dated && (t.Capital || officeWords.Has(t.Lower))
			if t.Kind == text.Word && !rollWords.Has(t.Lower) && !office {
				return next, nil, false
			}
			next++
		}
	}
	return next, occasions, persons
}

// asideAt reports whether what stands behind the dates of an entry only says by what else the time of the visit is known: "May 1999,
// soon after the league came to power". It tells of another time.
func (d *reading) asideAt(i int) bool {
	if i+1 >= len(d.t.Tokens) || d.t.Tokens[i].Text != "," {
		return false
	}
	switch d.t.Tokens[i+1].Lower {
	case "soon", "shortly", "just", "after", "before", "when":
		return true
	}
	return false
}

// furtherPerson reports whether the next person of a list stands right behind a mark, with "and" or not.
func (d *reading) furtherPerson(mark int, mentions []text.Mention) bool {
	at := mark + 1
	if at < len(d.t.Tokens) && d.t.Tokens[at].Lower == "and" {
		at++
	}
	return len(mentions) > 0 && mentions[0].Tokens.Start == at && isPerson(&mentions[0])
}

// nextDate is where the next date of a list begins if only a bracket and a mark or "and" stand
// before it, else i.
func (d *reading) nextDate(i int, whens []text.When) int {
	j := i
	if d.t.Tokens[j].Text == "(" {
		for ; j < len(d.t.Tokens)-1 && d.t.Tokens[j].Text != ")"; j++ {
			if d.t.Tokens[j].Blank && j > i {
				return i
			}
		}
		j++
	}
	if j >= len(d.t.Tokens) {
		return i
	}
	switch d.t.Tokens[j].Lower {
	case ";", ",", "and", "&":
		j++
	default:
		return i
	}
	for _, w := range whens {
		if w.Tokens.Start == j && !w.Duration && !w.Date.IsZero() {
			return j
		}
	}
	return i
}

// within reports whether tokens lie in one of some spans.
func within(tokens text.Span, spans []text.Span) bool {
	return slices.ContainsFunc(spans, func(s text.Span) bool { return tokens.Start >= s.Start && tokens.End <= s.End })
}

// saysMore reports whether a bracket or a sentence begins at a token behind a date that is
// no mere "(official visit)".
func (d *reading) saysMore(i int, whens []text.When) bool {
	switch d.t.Tokens[i].Text {
	case "(", ".", ";", "[", "–", "—", "-":
	case ",":
		switch d.t.Tokens[min(i+1, len(d.t.Tokens)-1)].Lower {
		case "his", "her", "their", "the", "soon", "shortly", "just", "where", "when", "after", "before", "followed", "accompanied": // "June 2022, her first journey abroad"
		default:
			return false
		}
	default:
		return false
	}
	for k := i + 1; k < len(d.t.Tokens) && d.t.Tokens[k].Text != ")" && !d.t.Tokens[k].Blank; k++ {
		for len(whens) > 0 && whens[0].Tokens.End <= k {
			whens = whens[1:]
		}
		if len(whens) > 0 && whens[0].Tokens.Start <= k {
			continue // "(May 2009; October 2012)"
		}
		if t := &d.t.Tokens[k]; t.Kind == text.Word && !rollWords.Has(t.Lower) {
			return true
		}
	}
	return false
}
