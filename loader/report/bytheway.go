package report

import (
	"strings"

	"entente/loader/report/event"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// byTheWay reports an event whose word only says more of one that is told beside it, or names a matter that a text
// speaks of. Before are the events that rules found in the passage before it.
func (d *reading) byTheWay(p *passage, f *event.Found, before []event.Found) bool {
	at := d.t.TokenFrom(f.At())
	switch f.Event.Type {
	case schema.Visit:
		return d.ranked(f, before, at)
	case schema.Meeting:
		return d.ranked(f, before, at) || d.attended(p, f, before, at)
	case schema.War, schema.MilitaryAction:
		return d.warSpokenOf(p, f)
	case schema.LeadershipChange:
		return f.Explain.Rule == "leadership/dies" && len(f.Event.Source) == 1 && unknown(f.Event.Source)
	case schema.Statement:
		return d.background(p, f, at)
	case schema.Incident:
		return f.Explain.Rule == "military/killed-abroad" && costs(f, before)
	case schema.Agreement, schema.Withdrawal, schema.RelationsRestored:
		return d.ofTheTreaty(f, before, at)
	}
	return false
}

// ranked reports a visit or meeting that only says which in a row the one just told was: "Peña flew to Lima, his first visit
// since 2019", "It is the first such meeting". It is of the same date.
func (d *reading) ranked(f *event.Found, before []event.Found, at int) bool {
	if f.Event.StatusOrDefault() != schema.Occurred {
		return false // "the second round was put off"
	}
	i := at - 1
	for i > 0 && rankBetween.Has(d.t.Tokens[i].Lower) {
		i--
	}
	if i < 0 || !ranks.Has(d.t.Tokens[i].Lower) {
		return false
	}
	for k := len(before) - 1; k >= 0; k-- {
		b := &before[k].Event
		if b.Type == f.Event.Type && b.Date == f.Event.Date && before[k].At() < f.At() && f.At()-before[k].At() < maxRanked {
			return true
		}
	}
	return false
}

// maxRanked is how many code points behind an event its rank may stand.
const maxRanked = 250

var (
	ranks       = text.SetOf("first second third fourth last only latest")
	rankBetween = text.SetOf("such official state ever public bilateral")
)

// attended reports a gathering of many that is only where a traveller went: "Peña came to Lima for the Andean summit",
// "attended the OAS conference in Lima". The journey is the event; whom he met there by himself is told with "with".
func (d *reading) attended(p *passage, f *event.Found, before []event.Found, at int) bool {
	for i := at + 1; i < min(at+3, len(d.t.Tokens)); i++ {
		switch d.t.Tokens[i].Lower {
		case "with", "between":
			return false
		}
	}
	governed := false
	for i := at - 1; i >= max(p.Tokens.Start, at-maxAttended); i-- {
		t := &d.t.Tokens[i]
		if low := t.Lower; low == "for" || low == "attend" || low == "attended" || low == "attends" || low == "attending" {
			governed = true
			break
		} else if t.Kind == text.Punct && low != "'" && low != "’" && low != "-" || low == "and" || low == "of" || low == "with" {
			return false
		}
	}
	if !governed {
		return false
	}
	for k := len(before) - 1; k >= 0; k-- {
		if b := &before[k]; b.Event.Type == schema.Visit && b.Span.Start <= f.At() && f.At() <= b.Span.End+maxAttendedBehind {
			return true
		}
	}
	return false
}

// maxAttended is how many tokens a gathering's name may have before its noun; maxAttendedBehind how many code points it may stand
// behind the passage of the journey.
const (
	maxAttended       = 6
	maxAttendedBehind = 40
)

// warSpokenOf reports a war or battle of running text that nothing dates: a matter of which the text speaks ("the wars of
// independence", "could not beat the other in a real war"), not told there. That it broke out is told by a verb.
func (d *reading) warSpokenOf(p *passage, f *event.Found) bool {
	if !f.Event.Date.IsZero() || !f.About.IsZero() || p.Section != structure.Body || f.Event.StatusOrDefault() != schema.Occurred {
		return false
	}
	return f.Explain.Rule == "military/war" || f.Explain.Rule == "military/clash"
}

// ofTheTreaty reports what a treaty just told of set up, ended or ceded, said of it by a relative clause or a participle: "signed
// the Treaty of Lagos, which created a community", "an agreement ending the state of war". Who codes the treaty has coded it.
func (d *reading) ofTheTreaty(f *event.Found, before []event.Found, at int) bool {
	if at < 2 {
		return false
	}
	previous := d.t.Tokens[at-1].Lower
	participle := d.t.Tokens[at].Len() > len("ending")-1 && strings.HasSuffix(d.t.Tokens[at].Lower, "ing")
	if previous != "which" && previous != "that" && !participle {
		return false
	}
	for k := len(before) - 1; k >= 0; k-- {
		b := &before[k]
		if b.Event.Type != schema.Agreement || b.At() >= f.At() || b.Event.Date != f.Event.Date {
			continue
		}
		from := d.t.TokenFrom(b.At())
		if at-from > maxTreaty {
			return false
		}
		for i := from; i < at; i++ {
			if s := d.t.Tokens[i].Text; s == "." || s == ";" || s == ":" {
				return false
			}
		}
		for i := at - 1; i > from; i-- { // what stands right before is the treaty
			low := d.t.Tokens[i].Lower
			if namesTreaty.Has(low) {
				return true
			}
		}
		return namesTreaty.Has(d.t.Tokens[from].Lower)
	}
	return false
}

// maxTreaty is how many tokens behind the word that tells of a treaty such a clause may stand.
const maxTreaty = 24

var namesTreaty = text.SetOf("treaty agreement accord convention protocol pact memorandum declaration notes act statement")

// background reports a demand that somebody was making when something else happened, told of who it happened to: "the chief, who was
// calling for calm, was shot". It gives no time.
func (d *reading) background(p *passage, f *event.Found, at int) bool {
	if f.Explain.Rule != "statements/demands" || !strings.HasSuffix(d.t.Tokens[at].Lower, "ing") || len(whensWithin(p.whens, text.Span{Start: at, End: min(at+maxAttribute, p.Tokens.End)})) > 0 {
		return false
	}
	for i := at - 1; i > max(p.Tokens.Start, at-4); i-- {
		switch d.t.Tokens[i].Lower {
		case "who", "which":
			return true
		case "was", "were", "been", "had":
		default:
			return false
		}
	}
	return false
}

// maxAttribute is how many tokens behind such a word its time would stand.
const maxAttribute = 12

// costs reports people killed in what was told right before: "a clash at the post, two soldiers killed". The text says what it
// cost, not who killed whom.
func costs(f *event.Found, before []event.Found) bool {
	for k := len(before) - 1; k >= 0; k-- {
		b := &before[k]
		if (b.Event.Type == schema.MilitaryAction || b.Event.Type == schema.War) && b.Event.Date == f.Event.Date && b.At() < f.At() && f.At()-b.At() < maxRanked {
			return true
		}
	}
	return false
}
