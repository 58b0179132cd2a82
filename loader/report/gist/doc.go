// Package gist reads what a passage is about where no event rule reads it: an entry of
// a chronology may tell of an event in words that no rule expects. All words are
// weighed together, by how often events of each type showed them, and clauses that tell of
// none (Model); who stands before and after the word that says most fills the roles, and
// what is left open is filled from the two states that the document is about.
//
// It is a coarse reading and says so: its events bear the rule gist/TYPE and a low
// confidence, so that a question can leave them out by min_confidence.
package gist

import (
	"strings"

	"entente/loader/report/event"
	"entente/loader/report/text"
	"entente/schema"
)

// Input is one clause of an entry.
type Input struct {
	Text     *text.Text
	Memo     *Memo          // what is known of the document's words, nil to look them up anew
	Clause   text.Span      // tokens
	Mentions []text.Mention // of the clause, in order
	Date     schema.Date    // of the clause, else of its entry
	// Entry is set for a clause of a chronology's entry, which tells of an event in whatever
	// words.
	Entry bool
	// Further is set for a clause of an entry that has told of an event already.
	Further bool
	// Behind is the type of what the entry told last before the clause, "" for nothing.
	Behind schema.EventType
	// Part is set for a part of a sentence of which something else was read already: it must be clear what
	// it tells.
	Part bool
	// Dated is set for a clause that gives a date itself.
	Dated bool
	// Undated is set for a clause of running text that gives no date: it must be all but sure that it tells of an
	// event, and name who takes part.
	Undated bool
	// Before is what the sentence told before the clause, nil for nothing: who acted then acts on
	// where the clause names nobody who does.
	Before *schema.Event
	// Hints are the words of the clause that trigger event rules, whether or not these read it.
	Hints []event.Hint
	// Resolve gives the entities of a mention at a date, State the state of a code,
	// Pair the two states that the document is about at a date.
	Resolve func(text.Mention, schema.Date) []schema.Entity
	// Frame reads the grammar of the clause about a token; nil where only the order of the words is known.
	Frame func(at int, kind schema.EventType) event.Frame
	State func(string) (schema.Entity, bool)
	Pair  func(schema.Date) []schema.Entity
	// Parties gives who made a treaty of a name, where that is known; it may be nil.
	Parties func(name string, date schema.Date) []schema.Entity
	// Genre and Section are where the clause stands, Sentence is how many tokens its sentence has, Opens is set where it has the
	// first words of it, Aside where it is told by the way, Carried where its date is that of what was told before.
	Genre, Section        string
	Sentence              int
	Opens, Aside, Carried bool
	// Holds is set where the clause says since when it is so that somebody is a member: that is read, however likely.
	Holds bool
	// Watch is told what was weighed, and makes Read go on whatever the answer; nil but where weights are fitted.
	Watch *Offered
}

// Read gives the event that a clause is about, and the token that says so. ok is false
// where no word says anything; a clause that is no entry's must also name who takes part.
// An entry may leave that open ("Aug. 26. Amoy taken"): then it concerns the two states that the
// document is about.
func (m *Model) Read(in Input) (e schema.Event, at int, ok bool) {
	memo := in.Memo
	if memo == nil {
		memo = m.Learn(in.Text)
		in.Memo = memo
	}
	memo.clause, memo.event = in, schema.Event{}
	at, ok = m.read(&memo.clause, &memo.event)
	return memo.event, at, ok
}

// read is Read into room that serves clause after clause.
func (m *Model) read(in *Input, e *schema.Event) (at int, ok bool) {
	if describes(in) {
		return -1, false
	}
	g := in.Memo.guess(in)
	if at := reopened(in); at >= 0 {
		g = guess{kind: schema.RelationsRestored, at: at, sure: 1}
	}
	at, listed := telling(in, g.kind)
	if !m.accepts(in, &g, listed) || g.kind == schema.LeadershipChange && strangerDied(in) {
		return -1, false
	}
	if terms(in, g.kind) {
		return -1, false
	}
	if g.kind == schema.StateDissolved && !namesState(in) && !namesUnion(in.Text, in.Clause) {
		return -1, false // "the Pakistani economy collapses"
	}
	if !listed {
		if g.at < 0 && in.Entry && !in.Further {
			g.at = verbAt(in)
		}
		if g.at < 0 && in.Entry && !in.Further && namesPerson(in) {
			g.at = in.Clause.Start // "Pres. Bagabandi, Tokyo": an entry tells of an event, in whatever words
		}
		if g.at < 0 || conditional(in, g.at) {
			return -1, false
		}
		at = g.at
	}
	if g.kind == schema.StateDissolved && ofNoState(in, at) {
		return -1, false // "the collapse of communism brings thousands to Greece"
	}
	if (g.kind == schema.Meeting || g.kind == schema.Visit) && barredFrom(in, at) {
		return -1, false
	}
	if compared(in, at) || aimedAt(in, at) || !in.Entry && hopedFor(in, at) {
		return -1, false
	}
	if g.kind == schema.Visit && paysMoney(in, at) {
		g.kind = schema.Aid
	}
	if figurative(in, at) || g.kind == schema.Trade && quarrelled(in, at) {
		g.kind = schema.RelationsDeteriorated
	}
	if guest := receivedBy(in); guest != nil && g.kind == schema.Visit {
		g.kind, e.Party = schema.Meeting, append(e.Party, guest...)
	}
	if g.kind == schema.Agreement && resolves(in) {
		g.kind = schema.Statement
	}
	if wishedFor(in, at) {
		return -1, false
	}
	if g.kind != schema.Meeting && commemorated(in, at) {
		return -1, false
	}
	if asked := demanding(in); asked >= 0 && asked <= at {
		at, g.kind = asked, schema.Statement
	}
	if acting := m.tell(in, g.kind, at, e); !acting && !in.Entry && !reports(in) {
		return -1, false
	}
	return at, e.Len() > 0 // "1990: War." of nobody is no record
}

// tell fills an event of a type that a token of the clause speaks of. It reports whether the clause names who acts.
func (m *Model) tell(in *Input, kind schema.EventType, at int, e *schema.Event) (acting bool) {
	e.Type, e.Date = kind, in.Date
	e.Confidence = 0.4
	r := roles{in: in, at: at, event: e}
	r.analyse()
	r.fill()
	e.Rule = "gist/" + string(kind)
	e.Status = status(in, at)
	acting = len(e.Source)+len(e.Target)+len(e.Party) > 0
	if !acting { // an entry that names no parties concerns those whom the document is about
		for _, state := range in.Pair(in.Date) {
			e.Add(schema.RoleParty, state)
		}
	}
	return acting
}

// telling finds the listed word that says most, one of the given type before others.
func telling(in *Input, kind schema.EventType) (at int, ok bool) {
	at = -1
	last := schema.EventType("")
	for i := in.Clause.Start; i < in.Clause.End; i++ {
		said := in.Memo.said(i)
		if said.skips && at < 0 { // "after the war …": what comes first is not the event
			i = pastPhrase(in.Text, in.Clause.End, i)
			continue
		}
		t := said.of
		if said.month && in.Text.Tokens[i].Capital {
			continue // "March 20: …" is no march
		}
		if t == "" || inName(in, i) || conditional(in, i) || !in.Entry && !fits(in, i, t) {
			continue
		}
		if at < 0 || last != kind && (t == kind || strength(last) < strength(t)) {
			at, last = i, t
		}
	}
	return at, at >= 0
}

// verbAt is the first word of a clause that may be a verb that tells something, -1 for none: an entry tells of
// an event even where no word of it is known.
func verbAt(in *Input) int {
	for i := in.Clause.Start + 1; i < in.Clause.End; i++ {
		t := &in.Text.Tokens[i]
		if t.Kind == text.Word && t.Text == t.Lower && len(t.Lower) > 4 && (strings.HasSuffix(t.Lower, "ed") || strings.HasSuffix(t.Lower, "s") && !strings.HasSuffix(t.Lower, "ss")) {
			return i
		}
	}
	return -1
}

// demanding is the first word of a clause that asks for something, -1 for none.
func demanding(in *Input) int {
	for i := in.Clause.Start; i < in.Clause.End; i++ {
		if demands(in, i) {
			return i
		}
	}
	return -1
}

// demands reports whether a word with the next asks for something that did not happen by
// that: "called for the reopening of embassies".
func demands(in *Input, i int) bool {
	switch in.Text.Tokens[i].Lower {
	case "calls", "called", "calling", "presses", "pressed", "appeals", "appealed":
		return i+1 < in.Clause.End && (in.Text.Tokens[i+1].Lower == "for" || in.Text.Tokens[i+1].Lower == "on" || in.Text.Tokens[i+1].Lower == "upon")
	case "demands", "demanded", "urges", "urged":
		return true
	}
	return false
}

// pastPhrase gives the last token of a phrase such as "after the war," or "since 1974".
func pastPhrase(t *text.Text, end, i int) int {
	for j := i + 1; j < min(end, i+12); j++ {
		if s := t.Tokens[j].Text; s == "," || s == ";" {
			return j
		}
	}
	return min(i+2, end-1) // "after the war India …"
}

// inName reports whether a word belongs to the name of a person, state or
// organisation: "Defence Agreement Office", "Warsaw Pact".
func inName(in *Input, i int) bool {
	for k := range in.Mentions {
		m := &in.Mentions[k]
		if m.Tokens.Start > i {
			return false
		}
		if i < m.Tokens.End && len(m.Entities) > 0 && m.Entities[0].Kind != schema.Treaty && m.Entities[0].Kind != schema.Project && m.Entities[0].Kind != schema.Place {
			return true
		}
	}
	return false
}

// conditional reports whether a wish, condition or denial stands right before the word.
func conditional(in *Input, i int) bool {
	for j := max(in.Clause.Start, i-4); j < i; j++ {
		switch in.Text.Tokens[j].Lower {
		case "if", "would", "could", "might", "should", "not", "never", "without", "possible", "n't":
			return true
		case "no":
			if next := in.Text.Tokens[j+1].Text; next != "." && in.Text.Tokens[j+1].Kind != text.Number { // "the North's No. 2"
				return true
			}
		case "against":
			if j > in.Clause.Start && opposes.Has(in.Text.Tokens[j-1].Lower) { // not "rise against", "the order against the bank was lifted"
				return true
			}
		}
	}
	return false
}

// opposes are the words that "against" turns into a stand taken against what follows.
var opposes = set("is are was were be been vote votes voted voting decide decides decided speak speaks spoke warn warns warned advise advises advised argue argues argued protest protests protested demonstrate demonstrate demonstrated campaign campaigned strongly firmly")

// statusWords tell that what a clause is about did not come about, or not yet.
var statusWords = map[string]schema.Status{
	"postponed": schema.Postponed, "postpones": schema.Postponed, "delayed": schema.Postponed, "deferred": schema.Postponed,
	"cancelled": schema.Cancelled, "canceled": schema.Cancelled, "cancels": schema.Cancelled, "scrapped": schema.Cancelled, "aborted": schema.Failed,
	"declines": schema.Declined, "declined": schema.Declined, "refuses": schema.Declined, "refused": schema.Declined, "rejects": schema.Declined, "rejected": schema.Declined,
	"fails": schema.Failed, "failed": schema.Failed, "collapses": schema.Failed, "collapsed": schema.Failed, "abortive": schema.Failed, "vain": schema.Failed,
	"planned": schema.Planned, "scheduled": schema.Planned, "due": schema.Planned, "plans": schema.Planned,
}

// status reads whether it happened: from a word of the clause, from two ("put off",
// "turned down"), from a future before the word.
func status(in *Input, at int) schema.Status {
	planned := false
	for i := in.Clause.Start; i < in.Clause.End; i++ {
		low, next := in.Text.Tokens[i].Lower, ""
		if i+1 < in.Clause.End {
			next = in.Text.Tokens[i+1].Lower
		}
		switch {
		case (low == "put" || low == "puts") && next == "off":
			return schema.Postponed
		case (low == "called" || low == "calls") && next == "off":
			return schema.Cancelled
		case (low == "turned" || low == "turns") && next == "down":
			return schema.Declined
		case low == "will" && i < at && at-i < 6 || low == "to" && next == "be" && i < at && at-i < 5:
			return schema.Planned
		case next == "to" && (low == "is" || low == "are") && i+2 < in.Clause.End && in.Text.Tokens[i+2].Lower != "blame":
			planned = true // "are to be held in May", "is to pay one billion"
		case next == "to" && (low == "expected" || low == "slated" || low == "hoped") && i > in.Clause.Start && forms.Has(in.Text.Tokens[i-1].Lower):
			planned = true // "is expected to be completed in 2028"
		}
		switch s := in.Memo.said(i).status; {
		case s == "" || i == at || s == schema.Failed && (at-i >= 8 || i-at >= 14):
		case s == schema.Planned:
			planned = true // "was scheduled for March, but it was cancelled"
		default:
			return s
		}
	}
	if planned {
		return schema.Planned
	}
	return schema.Occurred
}

// forms are those of "be" that stand before what is expected.
var forms = set("is are was were been be")

// Split cuts a clause that gives several dates into parts that each have a date and a
// word that says what happened, and adds them to out; a clause that cannot be cut so stays
// whole.
func Split(out []text.Span, t *text.Text, clause text.Span, whens []text.When) []text.Span {
	var dates []int
	if len(whens) > 1 {
		for _, w := range whens {
			if !w.Duration && !w.Date.IsZero() {
				dates = append(dates, w.Tokens.Start)
			}
		}
	}
	if len(dates) < 2 {
		return append(out, clause)
	}
	final := lastTelling(t, clause)
	from, said, told, last := clause.Start, 0, false, 0
	for i := clause.Start; i < clause.End; i++ {
		low := t.Tokens[i].Lower
		for said < len(dates) && dates[said] <= i {
			said++
		}
		_, tells := words[low]
		told = told || tells || strings.HasSuffix(low, "ed") // a verb of what was done
		if (low == "," || low == "and" || low == "but" || low == "where" || low == "which") && told && said > last && said < len(dates) && i <= final {
			out = append(out, text.Span{Start: from, End: i})
			from, told, last = i+1, false, said
		}
	}
	return append(out, text.Span{Start: from, End: clause.End})
}

// lastTelling is the last word of a clause that says what happened, -1 for none.
func lastTelling(t *text.Text, clause text.Span) int {
	for i := clause.End - 1; i >= clause.Start; i-- {
		if _, ok := words[t.Tokens[i].Lower]; ok {
			return i
		}
	}
	return -1
}

var skips = set("after since before following despite until because although")

func set(list string) *text.Words { return text.SetOf(list) }
