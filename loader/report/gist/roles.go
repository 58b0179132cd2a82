package gist

import (
	"slices"
	"strings"

	"entente/loader/report/event"
	"entente/loader/report/text"
	"entente/schema"
)

// roles fills the participants of an event from the names around the word that says
// what it is.
type roles struct {
	in    *Input
	at    int
	event *schema.Event
	frame event.Frame
	hosts []schema.Entity // the states of the places where it happened
}

func (r *roles) fill() {
	r.assign()
	r.host()
	r.faced()
	if e := r.event; e.Type == schema.ProjectEvent && len(e.Target)+len(e.Party) == 0 && len(r.states(schema.RoleSource)) > 1 {
		e.Source, e.Party = nil, e.Source // a work of several states is done by each for all
	}
}

// assign fills the roles from the entities named.
func (r *roles) assign() {
	info, _ := r.event.Type.Info()
	left, right := r.sides()
	before, after := foremost(left, circumstances), foremost(right, circumstances)
	switch {
	case r.event.Type == schema.LeadershipChange || r.event.Type == schema.StateFormed || r.event.Type == schema.StateDissolved:
		for _, e := range append(before, after...) {
			r.add(schema.RoleSource, e)
			if e.Kind == schema.State {
				break
			}
		}
	case r.event.Type == schema.Mediation && r.between(append(left[:len(left):len(left)], right...)):
	case r.event.Type == schema.Mediation && r.reconciles(append(left[:len(left):len(left)], right...)):
	case r.event.Type == schema.Mediation && r.thirds(append(left[:len(left):len(left)], right...)):
	case r.event.Type == schema.Mediation:
		for _, e := range before {
			r.add(schema.RoleMediator, e)
		}
		for _, e := range after {
			r.add(schema.RoleParty, e)
		}
		r.complete(schema.RoleParty)
	case info.Mutual && r.event.Type != schema.RelationsSevered:
		makers := r.makers(append(left[:len(left):len(left)], right...))
		if r.known(makers) {
			return
		}
		for _, e := range makers {
			r.add(schema.RoleParty, e)
		}
		r.complete(schema.RoleParty)
	case r.event.Type == schema.Visit && r.journey(before, after):
	case r.shared(append(left[:len(left):len(left)], right...)):
	case r.joins(left, right):
	case r.alone(before, after):
	case r.measured(append(left[:len(left):len(left)], right...)):
	case r.sheltered(append(left[:len(left):len(left)], right...)):
	case r.event.Type != schema.Accession && r.event.Type != schema.Withdrawal && r.byGrammar(append(left[:len(left):len(left)], right...)):
	case (r.event.Type != schema.Statement || r.frame.Verb < 0) && r.doneBy(left, right):
	case r.event.Type != schema.Statement && r.directed(left, right):
	default:
		source, target := schema.RoleSource, schema.RoleTarget
		if r.passive() {
			source, target = target, source
		}
		if len(before) == 0 && !r.passive() && r.in.Before != nil && len(r.in.Before.Source) > 0 && !r.nouned() {
			before = r.in.Before.Source
		}
		if len(before) == 0 && len(after) > 1 && !r.passive() { // "Visit of X to Y": who comes first acts
			before, after = after[:r.firstActor(after)], after[r.firstActor(after):]
		}
		for _, e := range before {
			r.add(source, e)
		}
		for _, e := range after {
			r.add(target, e)
		}
		r.other()
	}
}

// sides gives the entities named before and after the word, persons with their state.
func (r *roles) sides() (before, after []named) {
	aside := r.relative()
	var last text.Mention // the one before, and the preposition that governs it
	ruled := ""
	for _, m := range r.in.Mentions {
		if m.Form == text.FormPronoun && m.Possessive {
			continue
		}
		governed := r.governed(m)
		if (governed == "," || governed == "and") && r.follows(last, m) {
			governed = ruled
		}
		last, ruled = m, governed
		if m.Form == text.FormPeople || r.at >= m.Tokens.Start && r.at < m.Tokens.End && m.Form != text.FormTitle {
			if r.at >= m.Tokens.Start && r.at < m.Tokens.End {
				r.object(m)
			}
			continue
		}
		if r.event.Type == schema.Meeting && r.onMargins(m) || r.event.Type == schema.Visit && r.leftBehind(m) {
			continue
		}
		list := r.in.Resolve(m, r.in.Date)
		if r.helps(m) {
			for _, e := range list {
				r.event.Add(schema.RoleMediator, e)
			}
			continue
		}
		for i, e := range list {
			switch e.Kind {
			case schema.State, schema.Group:
			case schema.Person:
				if s, ok := r.in.State(e.State); ok && e.State != "" && i == 0 {
					list = append(list, s)
				}
			case schema.Organisation:
				if m.Form == text.FormPronoun {
					continue
				}
			case schema.Treaty, schema.Project:
				r.object(m)
				continue
			case schema.Place:
				if r.compounded(m) {
					continue
				}
				if r.placed(m) || r.struck(m) {
					r.add(schema.RolePlace, schema.Entity{Kind: schema.Place, Name: e.Name})
				}
				if s, ok := r.in.State(e.State); ok && e.State != "" {
					r.hosts = append(r.hosts, s)
				}
				continue
			}
		}
		ofState := slices.ContainsFunc(list, func(e schema.Entity) bool { return e.Kind == schema.State })
		for _, e := range list {
			if e.Kind != schema.State && e.Kind != schema.Person && e.Kind != schema.Group && e.Kind != schema.Organisation {
				continue
			}
			n := named{entity: e, governor: governed, bidding: r.bids(m), organ: e.Kind == schema.Organisation && ofState, form: m.Form, at: m.Tokens.Start, belonging: r.belongs(m.Tokens.End)}
			if r.opposed(m) {
				n.governor = "against"
			} else if part, governor := r.part(m); r.frame.Verb >= 0 || n.governor == "" {
				n.part = part
				if governor != "" && n.governor != "by" {
					n.governor = governor
				}
			}
			if n.governor == "of" && r.outOf(m) {
				n.governor = "from"
			}
			if m.Tokens.Start > aside && len(before)+len(after) > 0 && n.part == event.Beside && n.governor != "by" {
				continue // "drove out the settlers, most of whom ended up in Nepal"
			}
			if m.Tokens.Start < r.at {
				before = append(before, n)
			} else {
				after = append(after, n)
			}
		}
	}
	return before, after
}

// journey fills the roles of a visit told by a person and what is named behind: who is named first
// travels with the own state, the others are visited, wherever the telling word stands ("Hussein
// at Rabin's funeral"). It reports whether a person comes first.
func (r *roles) journey(before, after []schema.Entity) bool {
	all := append(before[:len(before):len(before)], after...)
	if len(all) < 2 || all[0].Kind != schema.Person || all[0].State == "" {
		return false
	}
	role := schema.RoleSource
	for i, e := range all {
		switch own := all[0].OfState(&e) || e.Kind == schema.Person && e.State == all[0].State; {
		case e.Kind == schema.Person && e.State == "": // one whom nothing else tells of goes with who is named before
		case i == 0 || own:
			role = schema.RoleSource
		default:
			role = schema.RoleTarget
		}
		r.add(role, e)
	}
	r.other()
	return true
}

// doneBy fills the roles where a name behind "by" tells who acts: "South Sudan accorded
// recognition by Fiji". It reports whether there is one, and somebody else to whom it was done.
func (r *roles) doneBy(before, after []named) bool {
	all := append(before[:len(before):len(before)], after...)
	var to []named
	for i, n := range all {
		switch {
		case n.governor == "by" || i > 0 && all[i-1].governor == "by" && all[i-1].entity.OfState(&n.entity):
		default:
			to = append(to, n)
		}
	}
	if len(to) == len(all) || len(to) == 0 && (r.in.Before == nil || !suffers[r.event.Type] || !r.opensDone()) {
		return false
	}
	for _, n := range all {
		if n.governor == "by" {
			r.add(schema.RoleSource, n.entity)
			if s, ok := r.in.State(n.entity.State); ok && n.entity.Kind == schema.Person && n.entity.State != "" {
				r.add(schema.RoleSource, s)
			}
		}
	}
	for _, e := range foremost(to, circumstances) {
		r.add(schema.RoleTarget, e)
	}
	if len(to) == 0 {
		for _, e := range r.in.Before.Target {
			r.add(schema.RoleTarget, e)
		}
	}
	r.other()
	return true
}

// opensDone reports that a part of a sentence begins with the participle of what was done to who was named last
// before it: "sent rice to Bolivia, *cut off since May by Peru*".
func (r *roles) opensDone() bool {
	low := r.in.Text.Tokens[r.in.Clause.Start].Lower
	return strings.HasSuffix(low, "ed") || participles.Has(low)
}

// helps reports whether a mention is of who helped two others: "with Libya's help", "through
// Omani mediation".
func (r *roles) helps(m text.Mention) bool {
	switch r.event.Type {
	case schema.RelationsRestored, schema.Agreement, schema.Ceasefire, schema.Release, schema.Meeting, schema.Mediation:
	default:
		return false
	}
	switch r.governed(m) {
	case "with", "through", "after", "by", "under", "thanks":
	default:
		return false
	}
	i := m.Tokens.End
	if i < r.in.Clause.End && (r.in.Text.Tokens[i].Lower == "'s" || r.in.Text.Tokens[i].Lower == "’s") {
		i++
	}
	if i >= r.in.Clause.End {
		return false
	}
	switch r.in.Text.Tokens[i].Lower {
	case "help", "mediation", "mediators", "assistance", "offices", "brokering":
		return true
	}
	return false
}

// named is an entity with the preposition before its mention.
type named struct {
	entity   schema.Entity
	governor string
	bidding  bool // "on Khrushchev's order"
	organ    bool // a state's parliament or army, whose state is named with it
	part     event.Part
	form     text.Form
	at       int // the first token of the mention
	// belonging is what stands behind the name and tells whose it is: "Austrian timber".
	belonging string
}

// circumstances are prepositions before names that tell of where, when and on what something
// was done, not of who did it or to whom.
var circumstances = set("in at on over about after before during since until following under near off through despite amid concerning regarding because besides")

// foremost leaves out those who stand behind a preposition of the kind where others do not:
// "After the earthquake in Chile Argentina sends …".
func foremost(list []named, aside *text.Words) []schema.Entity {
	out := make([]schema.Entity, 0, len(list))
	for _, n := range list {
		if !aside.Has(n.governor) {
			out = append(out, n.entity)
		}
	}
	if len(out) > 0 {
		return out
	}
	for _, n := range list {
		out = append(out, n.entity)
	}
	return out
}

// governed is the preposition before a mention and its article, "" where there is none.
func (r *roles) governed(m text.Mention) string {
	i := m.Tokens.Start - 1
	if i > r.in.Clause.Start && (r.in.Text.Tokens[i].Lower == "the" || r.in.Text.Tokens[i].Lower == "a" || r.in.Text.Tokens[i].Lower == "an") {
		i--
	}
	if i < r.in.Clause.Start {
		return ""
	}
	if r.attributed(i) {
		return "by"
	}
	if low := r.in.Text.Tokens[i].Lower; low != "by" || i == r.in.Clause.Start || !companions.Has(r.in.Text.Tokens[i-1].Lower) {
		return low
	}
	return ""
}

// attributed reports words that end at token i and say whose deed something was: "at the hands of", "traced to".
func (r *roles) attributed(i int) bool {
	if i < r.in.Clause.Start+1 {
		return false
	}
	switch before := r.in.Text.Tokens[i-1].Lower; r.in.Text.Tokens[i].Lower {
	case "to":
		return before == "traced" || before == "attributed" || before == "ascribed" || before == "imputed"
	case "of":
		return instruments.Has(before) && i-2 >= r.in.Clause.Start && instrumental.Has(r.in.Text.Tokens[i-2].Lower)
	}
	return false
}

// instruments are nouns behind which "of" names whose deed it was, instrumental the words before them.
var (
	instruments  = set("hands hand work behest orders order instructions pay payroll instigation")
	instrumental = set("the at on by in under upon")
)

// companions are participles whose "by" names who went along or came after, not who acted.
var companions = set("accompanied followed joined backed supported led headed flanked succeeded preceded helped aided assisted advised encouraged prompted angered alarmed bordered stands stand stood abides abide abided passes passed swears swore comes goes side")

// relative is where a relative clause begins behind the telling word and its verb, set off by a comma and going on to the
// end: what it names is told by the way. The end of the clause where there is none.
func (r *roles) relative() int {
	if r.event.Type == schema.Statement {
		return r.in.Clause.End // "adopts a resolution, which calls on Peru to leave"
	}
	for i := max(r.at, r.frame.Verb, r.in.Clause.Start) + 1; i < r.in.Clause.End; i++ {
		switch r.in.Text.Tokens[i].Lower {
		case "who", "whom", "which", "whose", "where":
		default:
			continue
		}
		j := i - 1
		if r.in.Text.Tokens[j].Lower == "of" && j > r.at {
			j -= 2 // "most of whom"
		}
		if r.in.Text.Tokens[j].Lower != "," {
			continue
		}
		for k := i + 1; k < r.in.Clause.End; k++ {
			if r.in.Text.Tokens[k].Lower == "," {
				return r.in.Clause.End
			}
		}
		return i
	}
	return r.in.Clause.End
}

// follows reports whether a mention goes on with the list that the one before it begins: no more than a comma, "and" and
// an article part them.
func (r *roles) follows(before, m text.Mention) bool {
	i := before.Tokens.End
	if i == 0 || i >= m.Tokens.Start || before.Possessive || before.Form == text.FormAdjective {
		return false
	}
	for ; i < m.Tokens.Start; i++ {
		switch r.in.Text.Tokens[i].Lower {
		case ",", "and", "the":
		default:
			return false
		}
	}
	return true
}

// add puts an entity into a role unless it acts already.
func (r *roles) add(role schema.Role, e schema.Entity) {
	if role == schema.RoleTarget || role == schema.RoleSource {
		for _, have := range append(r.event.Source[:len(r.event.Source):len(r.event.Source)], r.event.Target...) {
			if have.Same(e) {
				return
			}
		}
	}
	r.event.Add(role, e)
}

// participles that do not end in -ed; suffers are the types in which a participle alone
// tells what was done to somebody.
var (
	participles = set("shot set sold sunk hit taken given built struck seized caught freed held killed overthrown thrown brought sent lent lost stolen frozen broken cut let")
	suffers     = map[schema.EventType]bool{schema.MilitaryAction: true, schema.Incident: true, schema.Release: true, schema.LeadershipChange: true,
		schema.Sanction: true, schema.SanctionLifted: true, schema.ArmsTransfer: true, schema.Recognition: true}
)

// states are the keys of the states in a role.
func (r *roles) states(role schema.Role) (keys []string) {
	for _, e := range *r.event.In(role) {
		if e.Kind == schema.State {
			keys = append(keys, e.StateKey())
		}
	}
	return keys
}

// complete adds the two states of the document to parties that are fewer than two.
func (r *roles) complete(role schema.Role) {
	named := r.states(role)
	settled := func(e schema.Entity) bool { return e.Kind != schema.Person || e.State != "" }
	if len(named) > 1 || len(named) == 0 && len(*r.event.In(role)) > 1 && slices.ContainsFunc(*r.event.In(role), settled) {
		return // but of persons whose states nothing tells, one is of each side
	}
	pair := r.in.Pair(r.in.Date)
	if len(pair) != 2 || len(named) == 1 && named[0] != pair[0].StateKey() && named[0] != pair[1].StateKey() {
		return
	}
	for _, e := range pair {
		r.add(role, e)
	}
}

// holds reports whether an organisation has a role, so that no state need have it.
func holds(list []schema.Entity) bool {
	return slices.ContainsFunc(list, func(e schema.Entity) bool { return e.Kind == schema.Organisation })
}

// other fills the one of source and target that is open with the other state of the
// document's pair.
func (r *roles) other() {
	pair := r.in.Pair(r.in.Date)
	if len(pair) != 2 || ownDeed[r.event.Type] {
		return
	}
	source, target := r.states(schema.RoleSource), r.states(schema.RoleTarget)
	fill := func(role schema.Role, named []string) {
		for i, e := range pair {
			if len(named) == 1 && named[0] == e.StateKey() {
				r.add(role, pair[1-i])
			}
		}
	}
	switch {
	case len(target) == 0 && len(source) > 0 && !holds(r.event.Target):
		fill(schema.RoleTarget, source)
	case len(source) == 0 && len(target) > 0 && !holds(r.event.Source):
		fill(schema.RoleSource, target)
	}
}

// ownDeed are the types of what a state does by itself, at home or to others than states, as often as
// opposite the other state of the document: that one is no part of it unless words say so.
var ownDeed = map[schema.EventType]bool{schema.Withdrawal: true, schema.Accession: true, schema.Mobilisation: true, schema.MilitaryWithdrawal: true,
	schema.MilitaryAction: true, schema.Incident: true, schema.Support: true, schema.Release: true}
