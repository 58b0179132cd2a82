package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// ofThing reports whether a time only tells which of its kind the thing is that something
// happens to: "denounces the treaty of 1972", "the sanctions of 1950 are eased", "a protocol
// to the convention of May 1881". The signing of "the treaty of 1881" itself is of that time
// where nothing else dates it.
func (m *match) ofThing(w int) bool {
	l := m.l
	t := &l.whens[w]
	at := l.whens[w].Tokens.Start - l.span.Start
	if at < 2 || t.Relative || t.Date.IsDay() || t.Date.Earliest().Open() || t.Date.Latest().Open() || l.lowerAt(at-1) != "of" || at > 2 && l.lowerAt(at-3) == "(" {
		return false
	}
	noun := at - 2
	if noun >= m.at && noun < m.end {
		return false // the trigger itself: "the war of 1971"
	}
	head := &l.w[noun]
	treaty := head.mention >= 0 && len(l.mentions[head.mention].Entities) > 0 && l.mentions[head.mention].Entities[0].Kind == schema.Treaty
	if !treaty && !deeds.Has(head.lower) {
		return m.kind == verbWord && noun > m.at && l.is(noun-1, determiner) && m.longPast(w) // "regretted the events of 1971"
	}
	if noun < m.end && noun >= m.npStart && m.kind == nounWord {
		return false
	}
	if end := t.Tokens.End - l.span.Start; m.kind == verbWord && m.acted == noun && l.lowerAt(end) == "," && m.at == end+1 {
		return false // "the agreement of March 1978, brokered by …"
	}
	if before := l.lowerAt(m.phraseAround(noun) - 1); (before == "by" || before == "in") && l.in.LeadDate.IsZero() && !m.otherWhen(w) {
		return false // "visas were abolished by an agreement of 2005"
	}
	switch m.r.Type {
	case schema.Agreement, schema.Accession, schema.Mediation:
		return !l.in.LeadDate.IsZero() || m.otherWhen(w)
	}
	return true
}

// longPast reports a time before the one of the entry, or one that the sentence gives first.
func (m *match) longPast(w int) bool {
	l := m.l
	day := l.whens[w].Date.Latest()
	if day.Open() {
		day = l.whens[w].Date.Earliest()
	}
	past := func(now schema.Date) bool {
		return !now.IsZero() && !now.Earliest().Open() && !day.Open() && day < now.Earliest()
	}
	for o := range w {
		if !l.whens[o].Duration && past(l.whens[o].Date) {
			return true
		}
	}
	return past(l.in.LeadDate)
}

// otherWhen reports whether the sentence gives another date than w.
func (m *match) otherWhen(w int) bool {
	for o := range m.l.whens {
		if o != w && !m.l.whens[o].Duration && !m.l.whens[o].Date.IsZero() {
			return true
		}
	}
	return false
}

// Deed reports a paper or measure that is called after its year: "the treaty of 1972".
func Deed(word string) bool { return deeds.Has(word) }

// deeds are papers and measures that are called after their year.
var deeds = text.SetOf(`treaty treaties agreement agreements accord accords pact pacts convention conventions protocol protocols declaration memorandum communique communiqué
	engagements engagement obligations constitution law act decree resolution resolutions sanctions embargo contract charter statute award verdict ruling
	border borders frontier boundary boundaries line lines armistice truce settlement census`)
