package event

import (
	"slices"

	"entente/schema"
)

// Kinds of echo: who does what the event before tells, and who does it to whom it came from.
const (
	echoSame = "same"
	echoBack = "back"
	echoMore = "again" // the same once more, at another time
)

// told is the event that the words before tell of: the last of the sentence or, where none of its
// verbs comes before, of the sentence before. nil where there is none.
func (m *match) told(out []Found) *schema.Event {
	if m.r.Bare && !m.comesAfter() {
		return nil
	}
	before := m.toldBefore(out)
	if m.l.lowerAt(m.end-1) == "so" && before != nil {
		i := m.l.before(m.at)
		if before.Type == schema.Statement || i < 0 || m.l.w[i].chain < 0 || m.l.chains[m.l.w[i].chain].governor >= 0 {
			return nil // "told them to go home, and they did so": what they were told
		}
	}
	return before
}

// comesAfter reports a verb that only says of the name right before it that it came later: "Estonia
// followed on 24 February", not "the freeze of Libyan assets followed", "those in Germany followed".
func (m *match) comesAfter() bool {
	l := m.l
	i := l.before(m.at)
	if i < 0 || l.w[i].chain < 0 || l.chains[l.w[i].chain].governor >= 0 || l.chains[l.w[i].chain].modifier {
		return false
	}
	return m.end >= len(l.w) || l.w[m.end].when >= 0 || isMark(l.w[m.end].lower) || l.is(m.end, preposition|adverb|subordinator)
}

// toldBefore is the event that stands before the trigger.
func (m *match) toldBefore(out []Found) *schema.Event {
	if len(out) > 0 {
		if m.kind == verbWord { // "went to Yangon for the summit; Modi did so in May": he went
			for i := len(out) - 1; i >= 0; i-- {
				if out[i].deed {
					return &out[i].Event
				}
			}
		}
		return &out[len(out)-1].Event
	}
	for k := range m.l.groups {
		if g := &m.l.groups[k]; g.head < m.at && !g.infinitive {
			return nil // what another verb tells was not read
		}
	}
	if m.kind != verbWord && m.r.Echo != echoMore {
		return nil
	}
	return m.l.earlier
}

// echoed makes of an event that only says who acts ("Bahrain did likewise", "Paris replied in
// kind") one of the kind of the event before, with whom that concerned. ok is false where
// nothing before can be repeated.
func echoed(e *schema.Event, before *schema.Event, kind string) bool {
	if before == nil || before.Status == schema.Failed {
		return false
	}
	if kind == echoMore {
		if e.Date.IsZero() || e.Date == before.Date || once(before.Type) {
			return false
		}
		e.Type, e.Plover, e.CAMEO = before.Type, before.Plover, before.CAMEO
		place := e.Place
		e.Participants = before.Participants
		e.Place, e.Object = place, nil // elsewhere, another treaty
		return e.Len() > 0
	}
	if len(e.Source) == 0 {
		return false
	}
	e.Type, e.Plover, e.CAMEO = before.Type, before.Plover, before.CAMEO
	if e.Status == schema.Occurred && before.Status != schema.Ongoing && before.Status != schema.Declined {
		e.Status = before.Status // who declined was not followed by those who "did so"
	}
	who := e.Source
	acting := states(who)
	shares := func(x schema.Entity) bool {
		return x.Among(who) || x.Kind == schema.State && acting.has(x.StateKey()) || x.State != "" && acting.has(x.State)
	}
	switch {
	case len(before.Source) > 0 && slices.ContainsFunc(before.Source, shares):
		if kind != echoSame || once(before.Type) || (e.Date.IsZero() || e.Date == before.Date) && !another(who, before.Source) {
			return false
		}
		for _, x := range before.Target { // "Singh went to Yangon in March; Modi did so in November"
			e.Add(schema.RoleTarget, x)
		}
		return true
	case kind == echoBack:
		if len(before.Source) == 0 {
			return len(before.Party) > 1 && slices.ContainsFunc(before.Party, shares) && turned(e, before.Party, shares)
		}
		return turned(e, before.Source, shares)
	case len(before.Party) > 0 && len(before.Source) == 0:
		return joinedBy(e, before, shares)
	}
	for _, x := range before.Target {
		if !shares(x) {
			e.Add(schema.RoleTarget, x)
		}
	}
	if len(e.Target) == 0 && len(before.Target) > 0 { // "Paris recalls its envoy from Rome; Rome did the same"
		return turned(e, before.Source, shares)
	}
	for _, x := range before.Object {
		e.Add(schema.RoleObject, x)
	}
	return true
}

// another reports that a person who did not act before is the one who does so now.
func another(who, before []schema.Entity) bool {
	return slices.ContainsFunc(who, func(x schema.Entity) bool { return x.Kind == schema.Person && !x.Among(before) })
}

// once reports what does not happen again of itself.
func once(t schema.EventType) bool {
	return t == schema.RelationsEstablished || t == schema.StateFormed || t == schema.StateDissolved || t == schema.Recognition
}

// turned points an event at those who acted before.
func turned(e *schema.Event, at []schema.Entity, shares func(schema.Entity) bool) bool {
	for _, x := range at {
		if !shares(x) {
			e.Add(schema.RoleTarget, x)
		}
	}
	return len(e.Target) > 0
}

// joinedBy puts who repeats a mutual event in the place of whom the event before names first.
func joinedBy(e *schema.Event, before *schema.Event, shares func(schema.Entity) bool) bool {
	who := e.Source
	e.Source = nil
	for _, x := range who {
		e.Add(schema.RoleParty, x)
	}
	if slices.ContainsFunc(before.Party, shares) {
		if e.Date.IsZero() || e.Date == before.Date { // "Paris and Rome broke off relations; Rome did so first"
			return false
		}
		for _, x := range before.Party { // "Peru broke off relations; Chile followed suit the next day"
			e.Add(schema.RoleParty, x)
		}
		return len(e.Party) > len(who)
	}
	first := ""
	for _, x := range before.Party {
		own := x.Code
		if x.Kind == schema.Person {
			own = x.State
		}
		if own == "" {
			own = x.Name
		}
		if first == "" {
			first = own
		}
		if own != first {
			e.Add(schema.RoleParty, x)
		}
	}
	for _, x := range before.Object {
		e.Add(schema.RoleObject, x)
	}
	return len(e.Party) > len(who)
}

// later are the words that end a time counted from the event before.
func later(word string) bool {
	switch word {
	case "later", "afterwards", "afterward", "after", "day", "week", "month", "year", "morning", "evening", "thereafter":
		return true
	}
	return false
}

// gapped reads names that repeat what the clause before tells with no more than a time of
// their own: "Estonia signed a peace with Russia in February, Latvia six months later".
func (l *line) gapped(out []Found) []Found {
	if len(out) == 0 {
		return out
	}
	for k := range l.chains {
		c := &l.chains[k]
		at, ok := l.gap(c)
		own := false
		if !ok {
			if at, own = l.ownTime(c); !own {
				continue
			}
		}
		before := -1 // the last event told before the name
		named := false
		for i := range out {
			if out[i].Span.End <= l.codePoints(c.start, c.end).Start {
				before = i
			} else if out[i].Span.Overlaps(l.codePoints(c.start, c.end)) {
				named = true // a rule has read the name
			}
		}
		if named || before < 0 || own && !ofItself(out[before].Event.Type) {
			continue
		}
		w := &l.whens[at]
		f := Found{OwnDate: true, Explain: Explain{Rule: "echoes/gapped", DateFrom: l.words(w.Tokens.Start-l.span.Start, w.Tokens.End-l.span.Start)}}
		f.Event = schema.Event{Status: schema.Occurred, Date: w.Date, Confidence: 0.6, Rule: "echoes/gapped"}
		for _, m := range c.mentions {
			for _, e := range l.entities(m, w.Date) {
				if e.Kind != schema.State && (own || e.Kind != schema.Person) {
					continue
				}
				f.Event.Add(schema.RoleSource, e)
				if e.Kind == schema.Person && e.State != "" && l.in.State != nil {
					if s, ok := l.in.State(e.State); ok {
						f.Event.Add(schema.RoleSource, s)
					}
				}
			}
		}
		if !elsewhere(&f.Event, &out[before].Event) && !echoed(&f.Event, &out[before].Event, echoSame) {
			continue
		}
		f.Explain.Trigger = l.words(c.start, c.end)
		f.Span = l.codePoints(c.start, w.Tokens.End-l.span.Start)
		out = append(out, f)
	}
	return out
}

// elsewhere reads a state in the place of whom the event before concerned, where a person acted:
// "Nixon visited China in February, Russia three months later".
func elsewhere(e *schema.Event, before *schema.Event) bool {
	person := func(x schema.Entity) bool { return x.Kind == schema.Person }
	if !slices.ContainsFunc(before.Source, person) || slices.ContainsFunc(e.Source, person) || len(before.Target) == 0 {
		return false
	}
	e.Type, e.Plover, e.CAMEO, e.Status = before.Type, before.Plover, before.CAMEO, before.Status
	e.Source, e.Target = slices.Clone(before.Source), e.Source
	return true
}

// ownTime gives the time with its preposition behind a name that stands between marks with nothing
// else: "Tanganyika became independent in 1961 and Nyasaland in July 1964".
func (l *line) ownTime(c *chain) (when int, ok bool) {
	if c.governor >= 0 || c.possessive || c.modifier || c.np == 0 || !l.is(c.end, preposition) || c.end+1 >= len(l.w) || l.w[c.end+1].when < 0 {
		return 0, false
	}
	switch l.lowerAt(c.np - 1) {
	case ",", ";", "and", "but":
	default:
		return 0, false
	}
	when = l.w[c.end+1].when
	switch t := &l.whens[when]; {
	case t.Duration || t.Date.IsZero() || l.lowerAt(c.end) != "in" && l.lowerAt(c.end) != "on":
		return 0, false
	default:
		end := t.Tokens.End - l.span.Start
		return when, end >= len(l.w) || isMark(l.w[end].lower) || l.is(end, coordinator)
	}
}

// ofItself reports what a state does or undergoes without doing it to another one.
func ofItself(t schema.EventType) bool {
	return t == schema.StateFormed || t == schema.Accession || t == schema.Withdrawal
}

// gap gives the time behind a name that stands between marks with nothing else.
func (l *line) gap(c *chain) (when int, ok bool) {
	if c.governor >= 0 || c.possessive || c.modifier || c.np == 0 || c.end >= len(l.w) {
		return 0, false
	}
	switch l.lowerAt(c.np - 1) {
	case ",", ";", "and", "but":
	default:
		return 0, false
	}
	i := c.end
	if l.is(i, adverb) && !l.is(i, negation) {
		i++
	}
	if i >= len(l.w) || l.w[i].when < 0 {
		return 0, false
	}
	when = l.w[i].when
	end := l.whens[when].Tokens.End - l.span.Start
	if l.whens[when].Date.IsZero() || !later(l.lowerAt(end-1)) && !later(l.lowerAt(end)) {
		return 0, false
	}
	for j := end; j < len(l.w); j++ { // "a month after that", "two years after him"
		switch w := l.w[j].lower; {
		case w == "." || w == "," || w == ";" || w == ")" || w == "and":
			return when, true
		case j > end+2 || w != "after" && w != "afterwards" && w != "later" && w != "that" && w != "him" && w != "her" && w != "them":
			return 0, false
		}
	}
	return when, true
}
