package event

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// officeDate is the time in office of the person who acts, for an event that
// nothing else dates.
func (m *match) officeDate() (schema.Date, bool) {
	if m.l.in.InOffice == nil || m.l.in.Mode != Fact {
		return schema.Date{}, false
	}
	switch m.r.Type {
	case schema.RelationsImproved, schema.RelationsDeteriorated:
		return m.periodDate()
	case schema.Visit, schema.Meeting, schema.Invitation, schema.Agreement:
	default:
		return schema.Date{}, false
	}
	for _, role := range []schema.Role{schema.RoleSource, schema.RoleParty} {
		for _, f := range m.fills.of(role) {
			for _, k := range f.mentions {
				if date, ok := m.l.in.InOffice(m.l.mentions[k], ""); ok {
					return m.toldWithin(date), true
				}
			}
		}
	}
	return schema.Date{}, false
}

// toldWithin is the time within one in office that the sentence gives, the last before the trigger if it gives several, or up to
// which the sentences before have told; the whole time in office where there is none: "Kikwete, who was in Oman in October 2012,
// put his name to an accord".
func (m *match) toldWithin(office schema.Date) schema.Date {
	l, found := m.l, schema.Date{}
	for w := range l.whens {
		t := &l.whens[w]
		if t.Duration || t.Elsewhen || t.Aside != text.NoAside || !Refines(t.Date, office) {
			continue
		}
		if found.IsZero() || t.Tokens.Start-l.span.Start < m.at {
			found = t.Date
		}
	}
	switch {
	case !found.IsZero():
		return found
	case Refines(l.ran, office) && !m.timesBefore(len(l.w)):
		return l.ran
	}
	return office
}

// periodDate is the time in office of whose period the sentence tells: "In Gen Zia's
// period relations weakened".
func (m *match) periodDate() (schema.Date, bool) {
	l := m.l
	for i := range l.w {
		if k := l.w[i].mention; k < 0 || !l.isPerson(k) || l.to(k) != i+1 {
			continue
		}
		at := i + 1
		if l.lowerAt(at) == "'s" || l.lowerAt(at) == "'" {
			at++
		}
		if at < len(l.w) && l.e.lexicon.sets.Of("reign").has(l.w[at].lower) {
			return l.in.InOffice(l.mentions[l.w[i].mention], "")
		}
	}
	return schema.Date{}, false
}

// offices finds "as President and PM": a visit in each office. Both are empty where nothing
// of the kind stands.
func (m *match) offices() (first, second string) {
	l := m.l
	if m.r.Type != schema.Visit || m.dates[0].when >= 0 {
		return "", ""
	}
	for i := m.end; i+3 < len(l.w) && i < m.end+12; i++ {
		if l.w[i].lower != "as" {
			continue
		}
		for j := i + 1; j < len(l.w) && j < i+8; j++ {
			if l.w[j].lower == "and" && j > i+1 && j+1 < len(l.w) && l.w[j+1].text != l.w[j+1].lower && l.w[i+1].text != l.w[i+1].lower {
				end := j + 1
				for end < len(l.w) && l.w[end].text != l.w[end].lower {
					end++
				}
				return l.words(i+1, j), l.words(j+1, end)
			}
		}
	}
	return "", ""
}

// setOffice states the office in which a person acted and, where it is known, the
// time of it.
func (m *match) setOffice(f *Found, office string) {
	for i := range f.Event.Source {
		if f.Event.Source[i].Kind != schema.Person {
			continue
		}
		f.Event.Source[i].Office = fullOffice(office)
		for _, part := range m.fills.of(schema.RoleSource) {
			for _, k := range part.mentions {
				if m.l.in.InOffice == nil || f.OwnDate {
					continue
				}
				if date, ok := m.l.in.InOffice(m.l.mentions[k], f.Event.Source[i].Office); ok {
					f.Event.Date, f.Event.DateBasis = date, "inferred"
				}
			}
		}
	}
}

// fullOffice spells out the common abbreviations of offices.
func fullOffice(s string) string {
	switch strings.TrimSuffix(s, ".") {
	case "PM":
		return "Prime Minister"
	case "FM":
		return "Foreign Minister"
	}
	return text.OneLine(s)
}
