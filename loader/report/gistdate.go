package report

import (
	"strings"

	"entente/loader/report/event"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// clauseDate is the date that a clause read coarsely gives its event: the first that is no other's,
// or the finer one within it where the clause opens with the date of its entry ("1952: on 15
// September Eritrea is federated").
func (d *reading) clauseDate(p *passage, whens []text.When) schema.Date {
	first, spare := -1, -1
	for i := range whens {
		w := &whens[i]
		if w.Duration || w.Date.IsZero() || w.Aside == text.Behind || d.bounds(p, w) || d.intended(w) {
			continue
		}
		if !p.Date.IsZero() && d.ofThing(p, w) {
			continue
		}
		if d.hadDone(p, w) {
			continue
		}
		if d.aside(p, w) {
			if spare < 0 {
				spare = i
			}
			continue
		}
		if first < 0 {
			first = i
			continue
		}
		if nearly(&whens[first], w) {
			return w.Date
		}
		if opensEntry(p, &whens[first]) && event.Refines(w.Date, whens[first].Date) {
			return w.Date
		}
	}
	if first < 0 && p.Date.IsZero() {
		first = spare
	}
	if first < 0 {
		return schema.Date{}
	}
	return whens[first].Date
}

// dateNear is the date in the part of a clause in which the word at stands that tells of the event, where other parts
// have others: "it entered Pest on 4 August and left it in November". Zero where the clause gives one date, or that part
// none.
func (d *reading) dateNear(p *passage, clause text.Span, whens []text.When, at int, date schema.Date) schema.Date {
	if len(whens) < 2 {
		return schema.Date{}
	}
	parted := func(i int) bool {
		for k := range whens {
			if i >= whens[k].Tokens.Start && i < whens[k].Tokens.End {
				return false
			}
		}
		word := d.t.Tokens[i].Lower
		return word != "(" && word != ")" && divides(word)
	}
	part := text.Span{Start: at, End: at + 1}
	for part.Start > max(clause.Start, at-maxPart) && !parted(part.Start-1) {
		part.Start--
	}
	for part.End < min(clause.End, at+maxPart) && !parted(part.End) {
		part.End++
	}
	if part.Start == clause.Start || part.Start > clause.Start+1 && (d.t.Tokens[part.Start-1].Lower == "who" || d.t.Tokens[part.Start-1].Lower == "which") {
		return schema.Date{}
	}
	near := d.clauseDate(p, whensWithin(whens, part))
	if near.IsZero() || event.Refines(date, near) || near.Earliest().Open() || near.Earliest() < date.Earliest() || p.HasLead() && part.Start < p.Lead.Tokens.End {
		return schema.Date{}
	}
	return near
}

// maxPart is how many words on either side of one belong to its part of a clause.
const maxPart = 40

// nearly reports whether a round number of years that opens a clause is told anew as a date: "Twenty
// years on, the merger was annulled in December 1999".
func nearly(years, w *text.When) bool {
	if !years.Relative || w.Relative || w.Date.Vague() || len(years.Date.String()) != len("1998") || len(w.Date.String()) < len("1999-12") {
		return false
	}
	a, b := years.Date.Earliest(), w.Date.Earliest()
	return !a.Open() && !b.Open() && b.Year() >= a.Year()-1 && b.Year() <= a.Year()+1
}

// ranWithin is the month or year of the last time between two tokens at which something was done, not by which it
// is to be. Zero for none.
func (d *reading) ranWithin(p *passage, from, to int) schema.Date {
	whens := whensWithin(p.whens, text.Span{Start: from, End: to})
	if len(whens) == 0 {
		return schema.Date{}
	}
	switch at := whens[len(whens)-1].Tokens.Start; d.t.Tokens[max(at-1, 0)].Lower {
	case "by", "until", "till", "before", "for", "from", "to", "the":
		return schema.Date{}
	}
	return event.Ran(whens)
}

// bounds reports a time of running text since or until which something was so, and of a dated entry
// one up to which what it tells lasts: "Two currencies, at par till 1973", "the river treaty, to 2061".
func (d *reading) bounds(p *passage, w *text.When) bool {
	if w.Tokens.Start == 0 {
		return false
	}
	if p.Section == structure.Timeline {
		return p.HasLead() && d.lastsTo(w)
	}
	switch d.t.Tokens[w.Tokens.Start-1].Lower {
	case "until", "till", "before":
		if w.Tokens.Start > 1 && d.t.Tokens[w.Tokens.Start-2].Lower == "not" {
			return false // "Not until 11 June 1992 did Austria deliver it"
		}
		fallthrough
	case "since":
		return w.Tokens.Start < 3 || d.t.Tokens[w.Tokens.Start-2].Lower != "force" // "has been in force since 1996"
	}
	return false
}

// beenSince is the time since which a clause of running text says that something has been so: "Peru has supported the
// bid since 1994". Zero for none.
func (d *reading) beenSince(clause text.Span, whens []text.When) schema.Date {
	if len(whens) != 1 || whens[0].Duration || d.t.Tokens[max(whens[0].Tokens.Start-1, 0)].Lower != "since" {
		return schema.Date{}
	}
	for i := whens[0].Tokens.Start - 2; i >= clause.Start; i-- {
		switch d.t.Tokens[i].Lower {
		case "has", "have":
			return whens[0].Date
		case ".", ",", "which", "who", "that":
			return schema.Date{}
		}
	}
	return schema.Date{}
}

// memberSince is the time since which a clause says that somebody is a member: "Since 1 January 2003 Peru is also a member
// of the union", "of which Peru has been a member since 1998". Zero for none.
func (d *reading) memberSince(clause text.Span, whens []text.When) schema.Date {
	if len(whens) != 1 || whens[0].Duration || d.t.Tokens[max(whens[0].Tokens.Start-1, 0)].Lower != "since" {
		return schema.Date{}
	}
	is := false
	for i := clause.Start; i < clause.End; i++ {
		switch d.t.Tokens[i].Lower {
		case "is", "are", "been":
			is = true
		case "member", "members":
			if first, open := strings.CutSuffix(whens[0].Date.String(), "/.."); is && open {
				return schema.MustDate(first)
			}
			return schema.Date{}
		}
	}
	return schema.Date{}
}

// lastsTo reports a time behind "till" or, after a comma, "to".
func (d *reading) lastsTo(w *text.When) bool {
	switch i := w.Tokens.Start; d.t.Tokens[i-1].Lower {
	case "till", "until":
		return true
	case "to":
		return i > 1 && d.t.Tokens[i-2].Text == ","
	}
	return false
}

// intended reports the years that a programme or agreement is for: "a programme of exchanges for
// 2024–2026".
func (d *reading) intended(w *text.When) bool {
	s := w.Date.String()
	return w.Tokens.Start > 0 && d.t.Tokens[w.Tokens.Start-1].Lower == "for" && len(s) == len("2024/2026") && s[4] == '/'
}

// opensEntry reports whether a time is the date that opens its entry, as a point in time.
func opensEntry(p *passage, w *text.When) bool {
	s := w.Date.String()
	years := len(s) == len("1974/1975") && s[4] == '/' // the period of a part, which says less than what stands below it
	return p.Section == structure.Timeline && p.HasLead() && w.Tokens.Start <= p.Lead.Tokens.Start && (years || !strings.Contains(s, "/"))
}

// ofThing reports whether a year or month in a dated entry only tells which treaty or measure is meant: "denounces the
// agreement of 1965", "the 1954 treaty".
func (d *reading) ofThing(p *passage, w *text.When) bool {
	tokens := d.t.Tokens
	at := w.Tokens.Start
	if at < 2 || w.Lead || w.Relative || w.Date.IsDay() || p.HasLead() && at <= p.Lead.Tokens.Start {
		return false
	}
	word := tokens[at-1].Lower
	if tokens[at].Lower == "the" { // the article may stand within the time
		word = "the"
	}
	switch word {
	case "of":
		return event.Deed(tokens[at-2].Lower) || p.HasLead() && !w.Date.Latest().Open() && !p.Date.Earliest().Open() && w.Date.Latest() < p.Date.Earliest() && tokens[at-2].Kind == text.Word // "yields the provinces of 1907"
	case "the", "a", "that":
		return w.Tokens.End < len(tokens) && event.Deed(tokens[w.Tokens.End].Lower)
	}
	return false
}

// ofObject reports whether the year of an event of running text only tells which treaty or the like is meant, of which a
// verb before it tells something else than that it was made: "refused to recognise the treaty of 1897", "shouted a slogan
// from 1963".
func (d *reading) ofObject(p *passage, e *schema.Event, clause text.Span, w *text.When) bool {
	if len(w.Date.String()) != len("1897") || e.Type == schema.Agreement || e.Type == schema.War {
		return false
	}
	at := w.Tokens.Start - 1
	if at < clause.Start+2 || d.t.Tokens[at].Lower != "from" && !d.ofThing(p, w) {
		return false
	}
	told, _ := d.deeds(text.Span{Start: clause.Start, End: at}, mentionsWithin(p.mentions, clause), whensWithin(p.whens, clause))
	return told
}

// aside reports whether a time ends words between commas that begin with a participle: ",
// taken in 1901,", not ", planned for 2017,", for what is put off bears the date that it was planned for.
func (d *reading) aside(p *passage, w *text.When) bool {
	tokens := d.t.Tokens
	if w.Tokens.End >= p.Tokens.End || tokens[w.Tokens.End].Text != "," {
		return false
	}
	for i := w.Tokens.Start - 1; i > p.Tokens.Start && i > w.Tokens.Start-9; i-- {
		switch tokens[i].Text {
		case ".", ";", ":":
			return false
		case ",":
			first := tokens[i+1].Lower
			return i+1 < w.Tokens.Start && !planning(first) && (strings.HasSuffix(first, "ed") || first == "taken" || first == "shut" || first == "begun")
		}
	}
	return false
}

// planning reports words behind which the day stands that something is meant for.
func planning(word string) bool {
	switch word {
	case "planned", "scheduled", "fixed", "expected", "intended", "delayed", "postponed":
		return true
	}
	return false
}
