package report

import (
	"strings"

	"entente/loader/report/event"
	"entente/loader/report/gist"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/loader/report/when"
	"entente/schema"
)

// gistOf reads coarsely what no event rule read: clauses of a timeline's entries, and in
// running text sentences that give a date of their own. covered marks the tokens of
// the block that rules read, from is the first event of the block.
func (d *reading) gistOf(p *passage, covered []bool, from int) {
	carry := event.NewCarry(p.Date, p.Told || p.note(), p.tale, p.whens)
	for _, s := range p.tale {
		lead, ranOn := carry.At(d.t, s.Tokens)
		if d.stateUttered(p, s, lead, ranOn) {
			continue
		}
		pieces := d.unread(d.clauses(s.Tokens, p.whens), p, covered)
		for n := 0; n < len(pieces); n++ {
			piece := pieces[n]
			clause := piece.Span
			span := d.t.SpanOf(clause)
			if span.Len() == 0 {
				continue
			}
			mentions, whens := mentionsWithin(p.mentions, clause), whensWithin(p.whens, clause)
			if h, heard := p.heardAt(clause.Start); heard && !h.said.Official {
				continue
			}
			if d.dateAlone(clause, whens) || p.isSpoken(clause) || d.quoted(clause, whens) || len(mentions) == 0 && d.calamity(clause, whens) || p.Section == structure.Timeline && d.mood(clause, whens) || d.toll(clause, whens) && d.toldBefore(p, clause.Start) {
				continue
			}
			if p.Section == structure.Timeline && d.outcome(clause, p) || d.s.Genre == structure.Chronology && d.remark(p, clause) {
				continue
			}
			date, carried := d.clauseDate(p, whens), false
			if len(whens) > 0 && whens[0].Aside == text.Behind && whens[0].Tokens.Start <= clause.Start+1 {
				date = whens[0].Date // "eight months after the court had found"
			}
			if piece.part && !piece.aside && date.IsZero() && (p.Section != structure.Timeline || lead.IsZero()) {
				if before := d.toldWithin(s.Tokens, clause.Start); before != nil && before.DateBasis == "" {
					date = before.Date
				}
			}
			undated := p.Section != structure.Timeline && date.IsZero()
			if date.IsZero() && !(lead.IsDay() && len(whens) == 0 && d.toldOfEarlier(clause, s)) {
				date, carried = lead, ranOn
				if ran := d.ranWithin(p, s.Tokens.Start, clause.Start); lead.IsDay() && !ran.IsZero() && ran.Earliest() > lead.Latest() {
					date, carried = ran, true // "July 9: … On August 20 it frees him; Washington protests"
				}
				if p.note() && clause.Start > s.Tokens.Start && d.t.Tokens[clause.Start-1].Text == ";" {
					date, carried = carry.Past(d.t, clause.Start)
				}
			}
			if date.IsDay() && date == lead && event.VaguelyLater(d.t, clause) {
				date, carried = schema.MustDate(date.String()+"/.."), true
			}
			if told := d.toldWithin(s.Tokens, clause.Start); told != nil && d.fateOf(told, clause) {
				if told.Date.IsZero() && !date.IsZero() {
					d.amend(told, func(e *schema.Event) { e.Date = date })
				}
				continue
			}
			var watch *gist.Offered
			if d.offered != nil {
				watch = &gist.Offered{}
			}
			e, at, ok := d.gists.Read(gist.Input{
				Parties: d.asks.Parties,
				Frame: func(at int, kind schema.EventType) event.Frame {
					return d.events.Frame(event.Input{Text: d.t, Memo: d.memo, Mentions: mentions, Whens: whens}, clause, at, kind)
				},
				Text: d.t, Memo: d.gistMemo, Clause: clause, Mentions: mentions, Date: date, Entry: p.Section == structure.Timeline && !piece.part, Part: piece.part, Undated: undated, Dated: len(whens) > 0, Further: d.toldBefore(p, clause.Start), Behind: d.toldLast(p, clause.Start), Hints: d.events.Hints(d.memo, d.t, clause), Before: d.toldWithin(s.Tokens, clause.Start),
				Resolve: d.asks.Resolve, State: d.asks.State, Pair: d.pairAt,
				Genre: string(d.s.Genre), Section: p.Section, Sentence: s.Tokens.Len(), Opens: !d.hasWord(s.Tokens.Start, clause.Start), Aside: piece.aside, Carried: carried, Holds: !d.memberSince(clause, whens).IsZero(), Watch: watch,
			})
			if !ok || e.Type != schema.Statement && e.Status == schema.Occurred && d.denies(clause) {
				continue
			}
			if piece.aside && e.Type == schema.Statement {
				continue // "a truce, which Pashinyan calls painful"
			}
			if undated && d.behindWhen(clause.Start, at) {
				continue
			}
			if p.isHearsay(&e, clause.Start) || piece.part && d.toldAlike(&e, s.Tokens) {
				continue
			}
			if near := d.dateNear(p, clause, whens, at, date); !near.IsZero() && e.Date == date && e.Status == schema.Occurred && !carried {
				e.Date, date = near, near
			}
			if year := d.yearOf(whens, at); !year.IsZero() && e.Status == schema.Occurred && e.Type != schema.Withdrawal && e.Type != schema.Statement && p.Section == structure.Timeline {
				e.Date, date = year, year
			}
			if e.Date == date && e.Status == schema.Occurred && d.doneBefore(p, clause, whens, at, piece.part || undatedBut(clause, whens)) {
				e.Date, date = schema.Date{}, schema.Date{}
			}
			things := false // the time is no more than that of something it tells of
			if w := whenOf(whens, e.Date); w != nil && p.Date.IsZero() && d.ofObject(p, &e, clause, w) {
				e.Date, date, undated, things = schema.Date{}, schema.Date{}, true, true
			}
			if e.Status == schema.Postponed && strings.HasPrefix(date.String(), "../") {
				e.Date = lead // "put off until 2016": it was decided before
			}
			if undated && e.Date.IsZero() {
				if e.Date = d.beenSince(clause, whens); e.Type == schema.Accession && e.Date.IsZero() {
					e.Date = d.memberSince(clause, whens)
				}
			}
			d.gistBack(&e, clause, from)
			d.ofOne(&e, p, clause.Start)
			e.Provenance = d.provenance(p.Block, span)
			d.otherTreaty(&e)
			if watch != nil {
				if d.offered(watch, &e); !watch.Accepted {
					continue
				}
			}
			about := schema.Date{}
			switch {
			case carried && e.Date == date:
				about = date
			case undated && e.Date.IsZero() && e.Status == schema.Occurred && !happensOnce(&e) && p.Kind == structure.Paragraph && (len(whens) == 0 || things) && d.events.TellsOn(event.Input{Text: d.t, Memo: d.memo, Mentions: mentions}, clause):
				about = event.Ran(whensWithin(p.whens, text.Span{End: clause.Start}))
			}
			kept := e // the one that stays in memory
			t := telling{e: &kept, at: d.t.Tokens[at].Start, rule: e.Confidence, beside: len(whens) == 0 || date == lead, entry: date == lead}
			if w := whenOf(whens, e.Date); w == nil {
				t.done = d.events.HadDone(event.Input{Text: d.t, Memo: d.memo, Mentions: mentions, Whens: whens}, clause) || d.otherTime(p, s, text.Span{}, at)
			} else if t.beside {
				t.done = d.otherTime(p, s, w.Tokens, at)
			} else {
				t.beside, t.behind = d.events.OfAnother(event.Input{Text: d.t, Memo: d.memo, Mentions: mentions, Whens: whens}, clause, w.Tokens, at)
				t.done = d.otherTime(p, s, w.Tokens, at)
			}
			d.keepGist(p, t, d.t.Tokens[at].Text, about)
			if !piece.part {
				pieces = d.unsaid(pieces, clause, p, func(f *event.Finite) bool { return f.Part.Start <= at && at < f.Part.End })
			}
		}
	}
}

// yearOf is the year that stands before the word that says what a clause is about, and after an article: "until the
// 1896 battle of the lakes". Zero where none does.
func (d *reading) yearOf(whens []text.When, at int) schema.Date {
	if at < 2 || d.t.Tokens[at-2].Lower != "the" || d.t.Tokens[at-1].Kind != text.Number || d.t.Tokens[at-1].Len() != len("1896") {
		return schema.Date{}
	}
	for i := range whens {
		if whens[i].Tokens.End != at {
			continue
		}
		if year, err := schema.ParseDate(d.t.Tokens[at-1].Lower); err == nil {
			return year
		}
	}
	return schema.Date{}
}

// otherTime reports whether the token at that tells of an event in a sentence of a passage tells of another time than when,
// or where that is empty than its entry.
func (d *reading) otherTime(p *passage, s text.Sentence, when text.Span, at int) bool {
	in := event.Input{Text: d.t, Memo: d.memo, Mentions: mentionsWithin(p.mentions, s.Tokens), Whens: whensWithin(p.whens, s.Tokens)}
	return d.events.OtherTime(in, s.Tokens, when, at, len(p.tale) > 0 && s.Tokens.Start > max(p.tale[0].Tokens.Start, p.BodyStart))
}

// whenOf is the time among some that gives a date, nil for none.
func whenOf(whens []text.When, date schema.Date) *text.When {
	for i := range whens {
		if whens[i].Date == date {
			return &whens[i]
		}
	}
	return nil
}

// keepGist adds an event that was read coarsely to the result, unless it is told already. Word says what it is
// about; about is the time up to which the sentences before it have told where they do.
func (d *reading) keepGist(p *passage, t telling, word string, about schema.Date) {
	e := t.e
	if p.row != nil {
		p.row.along(e)
	}
	d.direct(e)
	if d.repeats(e) {
		return
	}
	if !about.IsZero() {
		e.Date, e.DateBasis = about, "inferred"
	}
	e.Plover = e.Type.Plover()
	if info, known := e.Type.Info(); known {
		e.CAMEO = info.CAMEO
	}
	d.assign(e)
	if _, twice := d.result.Reasons[e.ID]; twice {
		return
	}
	d.tellings = append(d.tellings, t)
	class := eventClass(e, e.Confidence, !t.beside)
	e.Confidence = d.right.of(class)
	reason := Reason{Rule: e.Rule, Trigger: word, Class: class}
	if d.takenForGranted(p, e) {
		reason.Roles = map[schema.Role]string{schema.RoleParty: event.SectionsSubject}
	}
	d.result.Reasons[e.ID] = reason
	d.result.Events = append(d.result.Events, e)
}

// behindWhen reports that a word only says at what time something else was so: "He was envoy there when the first
// ship came."
func (d *reading) behindWhen(from, at int) bool {
	for i := at - 1; i >= max(from, at-maxWhen); i-- {
		switch d.t.Tokens[i].Lower {
		case "when", "while":
			return true
		case ",", ";", "and":
			return false
		}
	}
	return false
}

// maxWhen is how many tokens behind "when" its verb is looked for.
const maxWhen = 8

// toldOfEarlier reports the past perfect in a sentence behind the first of an entry: "Peru joined the
// community. Chile had supported its application." Its day is not known.
func (d *reading) toldOfEarlier(clause text.Span, s text.Sentence) bool {
	if clause.Start < s.Tokens.Start || s.Tokens.Start == 0 || d.t.Tokens[s.Tokens.Start-1].LineBreak {
		return false
	}
	for i := clause.Start; i+1 < min(clause.End, clause.Start+8); i++ {
		switch d.t.Tokens[i].Lower {
		case "who", "which", "whose", "that", ",":
			return false
		}
		if d.t.Tokens[i].Lower == "had" && (strings.HasSuffix(d.t.Tokens[i+1].Lower, "ed") || d.t.Tokens[i+1].Lower == "been") {
			return true
		}
	}
	return false
}

// toldWithin is the event that a sentence told last before one of its tokens, nil for none.
func (d *reading) toldWithin(sentence text.Span, before int) *schema.Event {
	if sentence.Start >= before {
		return nil
	}
	from, to := d.t.Tokens[sentence.Start].Start, d.t.Tokens[before].Start
	var last *schema.Event
	for i := len(d.result.Events) - 1; i >= max(0, len(d.result.Events)-longestSentence); i-- {
		e := d.result.Events[i]
		if e.Provenance.Start >= from && e.Provenance.Start < to && (last == nil || e.Provenance.Start > last.Provenance.Start) {
			last = e
		}
	}
	return last
}

// longestSentence is how many events are looked at for those of a sentence.
const longestSentence = 24

// divides reports words between the parts of a sentence.
func divides(word string) bool {
	switch word {
	case ",", "and", "but", "while", "where", "which", "who", "(", ")":
		return true
	}
	return false
}

// clauses cuts a sentence at semicolons and between dates. The list is valid until the next
// call.
func (d *reading) clauses(span text.Span, whens []text.When) []text.Span {
	out := d.parts[:0]
	from := span.Start
	cut := func(to int) {
		if clause := (text.Span{Start: from, End: to}); clause.Len() > 0 {
			out = gist.Split(out, d.t, clause, whensWithin(whens, clause))
		}
		from = to + 1
	}
	for i := span.Start; i < span.End; i++ {
		if d.t.Tokens[i].Text == ";" {
			cut(i)
		}
	}
	cut(span.End)
	d.parts = out
	return out
}

// quoted reports whether a clause, its date aside, begins with words that somebody said:
// what they tell of is not what happened.
func (d *reading) quoted(clause text.Span, whens []text.When) bool {
	i := clause.Start
	if len(whens) > 0 && whens[0].Tokens.Start <= i+1 {
		i = whens[0].Tokens.End
	}
	for ; i < clause.End; i++ {
		switch t := &d.t.Tokens[i]; t.Text {
		case "\"", "“", "«":
			for j := i + 3; j < clause.End; j++ {
				switch d.t.Tokens[j].Text {
				case "\"", "”", "»":
					end := d.t.Tokens[j-1].Text
					return end == "," || end == "." || end == "?" || end == "!" // else the name of something
				}
			}
			return false
		default:
			if t.Kind != text.Punct {
				return false
			}
		}
	}
	return false
}

// denies reports whether a clause says that something was not done: "Talks did not lead to
// a treaty", "was never opened".
func (d *reading) denies(clause text.Span) bool {
	for i := clause.Start + 1; i < clause.End; i++ {
		switch d.t.Tokens[i].Lower {
		case "that", "which", "who":
			if i > clause.Start+2 {
				return false // "became head of a cabinet that was not led by communists"
			}
		case "not", "n't", "n’t":
			switch d.t.Tokens[i-1].Lower {
			case "did", "does", "do", "was", "were", "is", "are", "has", "have", "had", "could", "didn", "wasn", "weren", "isn", "hasn", "hadn":
				return true
			case "but", "yet", "still":
				return i+1 < clause.End && strings.HasSuffix(d.t.Tokens[i+1].Lower, "ed") // "offered but not signed"
			}
		case "never":
			return i+1 < clause.End && d.t.Tokens[i+1].Lower != "to" // "left, never to return"
		}
	}
	return false
}

// calamity reports whether a clause, its date aside, only names what befell a country: nobody
// did it to anybody.
func (d *reading) calamity(clause text.Span, whens []text.When) bool {
	i, named := clause.Start, false
	if len(whens) > 0 && whens[0].Tokens.Start <= i+1 {
		i = whens[0].Tokens.End
	}
	for ; i < clause.End; i++ {
		t := &d.t.Tokens[i]
		switch {
		case calamities.Has(t.Lower):
			named = true
		case t.Kind == text.Word && t.Len() > 2 && named:
			return false
		}
	}
	return named
}

// toll reports a clause that counts the dead: "Around 1,200 people die", "Two soldiers were
// killed". It says what an event cost, not who did it.
func (d *reading) toll(clause text.Span, whens []text.When) bool {
	counted, lost := false, false
	for i := clause.Start; i < clause.End; i++ {
		t := &d.t.Tokens[i]
		switch {
		case len(whens) > 0 && i >= whens[0].Tokens.Start && i < whens[0].Tokens.End: // "On 18 July the building was blown up with the loss of 85 lives"
		case i < clause.Start+3 && (t.Kind == text.Number || counts.Has(t.Lower)):
			counted = true
		case t.Lower == "by":
			return false
		case t.Lower == "lives", deaths.Has(t.Lower):
			lost = true
		}
	}
	return counted && lost
}

// deaths are the words that tell of those whom an event cost their life or health.
var deaths = text.SetOf("die dies died killed wounded injured dead perish perished drown drowned")

// counts begin a number in words.
var counts = text.SetOf("two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands twenty thirty forty fifty sixty seventy eighty ninety several many")

// toldBefore reports whether an event of the passage was told before a token.
func (d *reading) toldBefore(p *passage, token int) bool {
	at := d.t.Tokens[token].Start
	for i := len(d.result.Events) - 1; i >= max(0, len(d.result.Events)-longestSentence); i-- {
		if q := &d.result.Events[i].Provenance; q.Start >= p.Span.Start && q.Start < at {
			return true
		}
	}
	return false
}

// toldLast is the type of the event that a passage told last before a token, "" for none.
func (d *reading) toldLast(p *passage, token int) schema.EventType {
	at := d.t.Tokens[token].Start
	var last *schema.Event
	for i := len(d.result.Events) - 1; i >= max(0, len(d.result.Events)-longestSentence); i-- {
		q := &d.result.Events[i].Provenance
		if q.Start >= p.Span.Start && q.Start < at && (last == nil || q.Start >= last.Provenance.Start) {
			last = d.result.Events[i]
		}
	}
	if last == nil {
		return ""
	}
	return last.Type
}

// calamities befall countries.
var calamities = text.SetOf("earthquake earthquakes flood floods famine drought cyclone tsunami hurricane pandemic epidemic")

// dateAlone reports whether a clause is no more than a date: "24 March 1801." tells of nothing.
func (d *reading) dateAlone(clause text.Span, whens []text.When) bool {
	next := clause.Start
	for _, w := range whens {
		if d.hasWord(next, w.Tokens.Start) {
			return false
		}
		next = max(next, w.Tokens.End)
	}
	return len(whens) > 0 && !d.hasWord(next, clause.End)
}

// opensTime are words that only leave a time open: "1990s and after", "2001 to the present".
var opensTime = text.SetOf("and the after afterwards onward onwards beyond since present today before earlier later until now date")

// hasWord reports whether a word of three letters or more stands between two tokens, besides
// those that leave a time open.
func (d *reading) hasWord(from, to int) bool {
	for i := from; i < to; i++ {
		if t := &d.t.Tokens[i]; t.Kind == text.Word && t.Len() > 2 && !opensTime.Has(t.Lower) && !when.Weekday(t.Lower) {
			return true
		}
	}
	return false
}
