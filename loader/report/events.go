package report

import (
	"slices"
	"sort"
	"strings"

	"entente/loader/report/event"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// Reason says why a record was read: which rule fired on which words.
type Reason struct {
	Rule     string                 `json:"rule"`
	Trigger  string                 `json:"trigger,omitempty"`
	Roles    map[schema.Role]string `json:"roles,omitempty"`
	DateFrom string                 `json:"date_from,omitempty"`
	Notes    []string               `json:"notes,omitempty"`
	// Class is what the record's confidence was looked up by.
	Class string `json:"class,omitempty"`
}

// matchOwn reads with the rules the sentences of a passage that the document says itself. What they find is kept for
// eventsOf.
func (d *reading) matchOwn(p *passage) {
	p.tale = p.ownSentences()
	if len(p.tale) == 0 {
		return
	}
	if visits, tail, date := d.rollOf(p); len(visits) > 0 {
		p.visits, p.behind = visits, d.behindRoll(p, tail, date)
		if p.tale, p = nil, p.behind; p == nil {
			return
		}
	}
	if d.titleItem(p) {
		p.tale = nil
		return
	}
	d.toldRolls(p)
	in := d.input(p, p.tale, p.mentions, p.unspoken(p.whens), event.Fact)
	p.found, p.pair = d.keepFound(d.events.Read(in)), in.Pair
}

// keepFound keeps what the rules found beyond their next reading, until the next batch of passages.
func (d *reading) keepFound(found []event.Found) []event.Found {
	from := len(d.room.found)
	d.room.found = append(d.room.found, found...)
	return slices.Clip(d.room.found[from:])
}

// ownSentences are those that the document says itself.
func (p *passage) ownSentences() []text.Sentence {
	if !slices.Contains(p.own, false) {
		return p.sentences
	}
	var out []text.Sentence
	for i, s := range p.sentences {
		if p.own[i] {
			out = append(out, s)
		}
	}
	return out
}

// behindRoll is what an entry of a list of visits tells behind the names and dates, of the
// visit's own date; nil for nothing.
func (d *reading) behindRoll(p *passage, tail int, date schema.Date) *passage {
	var rest []text.Sentence
	for _, s := range p.tale {
		if s.Tokens.End <= tail || tail >= p.Tokens.End {
			continue
		}
		if s.Tokens.Start < tail {
			s.Tokens.Start = tail
			s.Span.Start = d.t.Tokens[tail].Start
		}
		if d.onlyKind(s.Tokens) || d.onlyOccasion(s.Tokens) {
			continue // "State visit", in a cell of its own, "(Lake Summit, Bergen)"
		}
		rest = append(rest, s)
	}
	if len(rest) == 0 {
		return nil
	}
	block := *p.Block
	block.Date = date
	within := text.Span{Start: tail, End: p.Tokens.End}
	behind := *p
	behind.Block, behind.sentences, behind.tale, behind.visits, behind.behind = &block, rest, rest, nil, nil
	behind.mentions, behind.whens = mentionsWithin(p.mentions, within), whensWithin(p.whens, within)
	return &behind
}

// onlyKind reports whether words say no more than what kind of visit it was.
func (d *reading) onlyKind(span text.Span) bool {
	for i := span.Start; i < span.End; i++ {
		if t := &d.t.Tokens[i]; t.Kind != text.Punct && !rollWords.Has(t.Lower) {
			return false
		}
	}
	return true
}

// eventsOf keeps the events of a passage from the sentences that the document says itself.
func (d *reading) eventsOf(p *passage) {
	for i := range p.visits {
		d.keepVisit(&p.visits[i])
	}
	if p.behind != nil {
		d.keepRemark(p.behind)
		return
	}
	if len(p.tale) > 0 {
		d.keepTold(p)
	}
}

// keepTold keeps what the rules found in a passage, and reads the rest of it coarsely.
func (d *reading) keepTold(p *passage) {
	covered := slices.Grow(d.covered[:0], p.Tokens.Len())[:p.Tokens.Len()]
	clear(covered)
	d.covered = covered
	told := slices.Grow(d.told[:0], p.Tokens.Len())[:p.Tokens.Len()]
	clear(told)
	d.told = told
	found := p.found
	from := len(d.result.Events)
	for i := range found {
		f := &found[i]
		e := &f.Event // in its place until it is known to be kept
		if f.Unnamed && e.Date.IsZero() && e.StatusOrDefault() == schema.Occurred && p.Section == structure.Body {
			continue // "the talks", "a war": a matter that the text speaks of
		}
		if p.Section == structure.Body && d.s.Genre == structure.Chronology && e.Date.IsZero() && f.Explain.OfPair(schema.RoleParty) && !happensOnce(e) && len(e.Source)+len(e.Target)+len(e.Mediator) == 0 {
			continue // what stands about the entries, without a date and without a name
		}
		if d.occasion(f, found[:i]) || signedBy(f, found[:i]) {
			continue
		}
		read, said := d.t.TokensIn(f.Span), d.t.TokenFrom(f.At())
		d.overrule(p, found, i)
		for i := max(read.Start, p.Tokens.Start); i < min(read.End, p.Tokens.End); i++ {
			covered[i-p.Tokens.Start] = true
			told[i-p.Tokens.Start] = told[i-p.Tokens.Start] || e.Type == schema.Statement && i > said // what is said is told with who says it
		}
		if at := said - p.Tokens.Start; at >= 0 && at < len(told) {
			told[at] = true
		}
		if d.byTheWay(p, f, found[:i]) {
			continue
		}
		if at := d.t.TokenFrom(f.At()); p.isSpoken(text.Span{Start: at, End: at + 1}) && !p.announces(e, at) || p.isHearsay(e, at) {
			continue
		}
		e.Provenance = d.provenance(p.Block, d.spanOf(p, f))
		if p.row != nil {
			p.row.along(e)
		}
		if f.Explain.Rule == "statements/quoted" && e.Len() == len(e.Source) && !ofStates(e) && unknown(e.Source) {
			continue // an expert's words, who acts for nobody
		}
		if p.row == nil { // a row's columns name their own
			d.redate(e, p.pair)
		}
		d.ofTheWar(f, found, p.pair)
		d.helped(f, p.Span.Start, found[i+1:])
		d.recalled(e)
		d.otherTreaty(e)
		d.withinEntry(f, p.Span.Start)
		d.court(e)
		directed := d.direct(e)
		d.answers(e, f, from)
		d.envoyBack(e, f, from)
		if d.repeats(e) {
			continue
		}
		if !f.About.IsZero() && (e.Date.IsZero() || e.DateBasis != "") {
			e.Date, e.DateBasis, f.Explain.DateFrom = f.About, "inferred", fromSentences
		} else if f.Carried && e.DateBasis == "" {
			e.DateBasis, f.Explain.DateFrom = "inferred", fromSentences
		}
		d.complete(e, f)
		if d.ahead(e) {
			e.Status = schema.Planned
		}
		d.assign(e)
		if _, twice := d.result.Reasons[e.ID]; twice {
			continue
		}
		reason := reasonOf(f)
		sure := e.Confidence
		reason.Class = eventClass(e, sure, f.OwnDate)
		e.Confidence = d.right.of(reason.Class)
		if directed {
			reason.Notes = append(slices.Clip(reason.Notes), "direction of an earlier event")
		}
		d.result.Reasons[e.ID] = reason
		kept := *e
		d.result.Events = append(d.result.Events, &kept)
		d.tellings = append(d.tellings, telling{e: &kept, at: f.At(), rule: sure, beside: f.DateBeside && !(f.OpensEntry && p.HasLead() && e.Date == p.Date), behind: f.OfAnother, done: f.OtherTime, entry: !f.OwnDate})
	}
	d.gistOf(p, covered, from)
	d.repeated(p)
	d.toldBehind(p)
}

// unknown reports persons who act for no state.
func unknown(list []schema.Entity) bool {
	return !slices.ContainsFunc(list, func(x schema.Entity) bool { return x.Kind != schema.Person || x.State != "" || x.Office != "" })
}

// redate puts the states of the document as they were at the date of an event in place of
// those as they were when the block begins: a paragraph that opens in 1972 with North
// Vietnam goes on in 1997 with Vietnam.
func (d *reading) redate(e *schema.Event, pair []schema.Entity) {
	if len(pair) != 2 || e.Date.IsZero() {
		return
	}
	now := d.marks.Subject(e.Date)
	if len(now) != 2 {
		return
	}
	for i := range pair {
		if pair[i].Same(now[i]) || pair[i].Same(now[1-i]) || pair[1-i].Same(now[i]) {
			continue
		}
		e.Each(func(_ schema.Role, x *schema.Entity) {
			if x.Same(pair[i]) {
				*x = now[i]
			}
		})
	}
}

// input gives the event engine some sentences of a block.
func (d *reading) input(p *passage, sentences []text.Sentence, mentions []text.Mention, whens []text.When, mode event.Mode) event.Input {
	in := event.Input{
		Text: d.t, Memo: d.memo, Sentences: sentences, Mentions: mentions, Whens: whens, LeadDate: p.Date, Told: p.Told || p.note(), Mode: mode, Asks: d.asks,
	}
	if mode == event.Fact && d.s.Genre == structure.Article {
		in.Resolve = func(m text.Mention, date schema.Date) []schema.Entity {
			if date.IsZero() {
				date = lastBefore(p.whens, m.Tokens.Start)
			}
			return d.asks.Resolve(m, date)
		}
	}
	if mode == event.Fact || d.s.Genre == structure.RoundTable {
		// Who speaks at a meeting on two states speaks of them; the sources of an
		// article speak of many.
		if in.Pair = d.marks.Subject(d.pairDate(p, whens)); len(in.Pair) == 0 {
			in.Home = d.marks.Home(d.pairDate(p, whens))
		}
	}
	if p.row != nil && len(p.row.actors) > 0 {
		in.Pair, in.Stand = p.row.pairOf(), p.row.stand()
	}
	return in
}

// lastBefore is the last date that a paragraph gives before one of its tokens: what it tells
// without a date belongs to about that time, so that "Moscow" is the Soviet Union's behind
// "in 1977".
func lastBefore(whens []text.When, token int) schema.Date {
	var last schema.Date
	for _, w := range whens {
		if w.Tokens.Start >= token {
			break
		}
		if !w.Duration && !w.Date.IsZero() {
			last = w.Date
		}
	}
	return last
}

// inOffice is the time of a person's office where it dates an event: one that was over
// when the document was written. For who was still in office it says too little.
func (d *reading) inOffice(m text.Mention, office string) (schema.Date, bool) {
	date, ok := d.marks.InOffice(m, office)
	if !ok || date.Latest().Open() || !d.head.Date.IsZero() && date.Overlaps(d.head.Date) {
		return schema.Date{}, false
	}
	return date, true
}

// pairDate is the date by which the two states that a document is about are resolved
// for a block that names neither: its own, else the first it gives, else the time in
// office of the first person it names.
func (d *reading) pairDate(p *passage, whens []text.When) schema.Date {
	if !p.Date.IsZero() {
		return p.Date
	}
	for _, w := range whens {
		if !w.Duration && !w.Date.IsZero() {
			return w.Date
		}
	}
	if !p.officeSought { // asked for each sentence of a passage that may name thousands
		p.officeSought = true
		for _, m := range p.mentions {
			if date, ok := d.marks.InOffice(m, ""); ok {
				p.office = date
				break
			}
		}
	}
	if !p.office.IsZero() {
		return p.office
	}
	return d.head.Date
}

// longBullet is the length, in code points, from which a bullet is a paragraph of
// which an event is a part.
const longBullet = 300

// spanOf is the passage that states an event: a short bullet as a whole, else what the
// engine found, with the date of the entry where the event stands right behind it.
func (d *reading) spanOf(p *passage, f *event.Found) text.Span {
	if p.Kind == structure.Bullet && p.Span.Len() < longBullet {
		return p.Span
	}
	span := text.Span{Start: max(f.Span.Start, p.Span.Start), End: min(f.Span.End, p.Span.End)}
	if span.Len() <= 0 {
		return p.Span
	}
	if p.HasLead() && p.BodyStart < p.Tokens.End && !f.OwnDate && span.Start <= d.t.Tokens[p.BodyStart].Start {
		span.Start = p.Span.Start
	}
	return span
}

// complete adds codes and the rule.
func (d *reading) complete(e *schema.Event, f *event.Found) {
	if e.Plover == "" {
		e.Plover = e.Type.Plover()
	}
	if info, ok := e.Type.Info(); ok && e.CAMEO == "" {
		e.CAMEO = info.CAMEO
	}
	if e.Rule == "" {
		e.Rule = f.Explain.Rule
	}
}

// repeats reports whether an event was told before, on the same date with the same
// participants: a summary that repeats a dated entry tells nothing new.
func (d *reading) repeats(e *schema.Event) bool {
	if e.Date.IsZero() {
		return false
	}
	d.filed.sync(d.result.Events)
	places := d.filed.at[typeDate{e.Type, e.Date}]
	for k := len(places) - 1; k >= 0 && int(places[k]) >= len(d.result.Events)-400; k-- {
		have := d.result.Events[places[k]]
		if (d.passageDates(have) || have.Date.IsDay()) && have.StatusOrDefault() == e.StatusOrDefault() && sameParticipants(&have.Participants, &e.Participants) &&
			!apart(have, e) && !d.listedApart(have, e) {
			return true
		}
	}
	return false
}

// once drops events without a date that a pair of states has once in its history and
// that are told elsewhere with their date: a lead, "prior to establishing relations".
func (d *reading) once() {
	dated := map[schema.EventType][]*schema.Event{}
	for _, e := range d.result.Events {
		if happensOnce(e) && !e.Date.IsZero() {
			dated[e.Type] = append(dated[e.Type], e)
		}
	}
	d.result.Events = slices.DeleteFunc(d.result.Events, func(e *schema.Event) bool {
		if !happensOnce(e) || !e.Date.IsZero() {
			return false
		}
		again := slices.ContainsFunc(dated[e.Type], func(o *schema.Event) bool { return sameActors(&o.Participants, &e.Participants) })
		if again {
			delete(d.result.Reasons, e.ID)
		}
		return again
	})
}

func happensOnce(e *schema.Event) bool {
	return (e.Type == schema.RelationsEstablished || e.Type == schema.StateFormed || e.Type == schema.StateDissolved) && e.StatusOrDefault() == schema.Occurred
}

// sameActors reports whether two events have the same actors, whatever their order.
func sameActors(a, b *schema.Participants) bool {
	return a.Within(b, nil) && b.Within(a, nil)
}

// apart reports whether two events are entries of the timeline each, in other words:
// "1963 – trade agreement", "1963 – border agreement" are two.
func apart(a, b *schema.Event) bool {
	p, q := &a.Provenance, &b.Provenance
	if p.Section != structure.Timeline || q.Section != structure.Timeline || p.Item == q.Item {
		return false
	}
	return p.Quote != q.Quote && tellsMore(p.Quote, q.Quote) && tellsMore(q.Quote, p.Quote)
}

// listedApart reports whether two agreements of one day stand in a list as items of their own: what was
// signed on one visit.
func (d *reading) listedApart(a, b *schema.Event) bool {
	return a.Type == schema.Agreement && a.Provenance.Item != b.Provenance.Item && a.Provenance.Section == structure.Body &&
		tellsMore(a.Provenance.Quote, b.Provenance.Quote) && tellsMore(b.Provenance.Quote, a.Provenance.Quote) &&
		d.inList(a.Provenance.Start) && d.inList(b.Provenance.Start)
}

// inList reports whether a character belongs to an item of a list.
func (d *reading) inList(at int) bool {
	i := sort.Search(len(d.s.Blocks), func(i int) bool { return d.s.Blocks[i].Span.End > at })
	return i < len(d.s.Blocks) && d.s.Blocks[i].Kind == structure.Bullet
}

// tellsMore reports whether a has a word of content that b lacks.
func tellsMore(a, b string) bool {
	b = strings.ToLower(b)
	for _, w := range strings.Fields(strings.ToLower(a)) {
		if w = strings.Trim(w, ".,;:()\"'–-"); len(w) > 3 && !strings.Contains(b, w) {
			return true
		}
	}
	return false
}

// sameParticipants reports whether two events have the same participants in the same
// roles and order, by code and name: that one repeats the other, where sameActors lets roles differ.
func sameParticipants(a, b *schema.Participants) bool {
	for _, role := range schema.Roles() {
		x, y := *a.In(role), *b.In(role)
		if len(x) != len(y) {
			return false
		}
		for i := range x {
			if x[i].Code != y[i].Code || !schema.SameName(x[i].Name, y[i].Name) {
				return false
			}
		}
	}
	return true
}

func reasonOf(f *event.Found) Reason {
	return Reason{Rule: f.Explain.Rule, Trigger: f.Explain.Trigger, Roles: f.Explain.Roles.Map(), DateFrom: f.Explain.DateFrom, Notes: f.Explain.Notes}
}
