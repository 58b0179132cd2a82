package gist

import (
	"strings"

	"entente/loader/report/event"
	"entente/loader/report/text"
	"entente/schema"
)

// analyse asks for the grammar of the clause.
func (r *roles) analyse() {
	r.frame.Verb = -1
	if r.in.Frame != nil {
		r.frame = r.in.Frame(r.at, r.event.Type)
	}
}

// part is what a mention has to do with the clause's verb, and the preposition that governs it. What
// stands behind a noun that tells of the event is no subject: "a freeze of Libyan assets followed".
func (r *roles) part(m text.Mention) (event.Part, string) {
	for _, n := range r.frame.Named {
		if n.Start != m.Tokens.Start {
			continue
		}
		if n.Part == event.Subject && n.Governor != "" && r.at < m.Tokens.Start && r.at < r.frame.Verb {
			return event.Beside, n.Governor
		}
		return n.Part, n.Governor
	}
	return event.Beside, ""
}

// opposed reports a name behind "anti-": those who are so act against it.
func (r *roles) opposed(m text.Mention) bool {
	i := m.Tokens.Start - 2
	return i >= r.in.Clause.Start && r.in.Text.Tokens[i].Lower == "anti" && r.in.Text.Tokens[i+1].Lower == "-"
}

// byGrammar fills source and target from subject, object and agent of the clause's verb. It reports
// whether they say who acts or to whom.
func (r *roles) byGrammar(all []named) bool {
	if r.frame.Verb < 0 {
		return false
	}
	verb := r.in.Text.Tokens[r.frame.Verb].Lower
	undergoes := r.undergoes()
	freed := r.event.Type == schema.Release && !r.frame.Passive && r.captive()
	if happens.Has(verb) && !undergoes && !freed {
		return false
	}
	suffers := r.frame.Passive && suffered[r.event.Type] && !(r.event.Type == schema.MilitaryAction && launched.Has(verb))
	goods := gives[r.event.Type]
	var acts, acted, rest []named
	agent := false
	for _, n := range all {
		if n.part == event.Object && goods && n.form == text.FormAdjective && !receives[r.event.Type].Has(verb) {
			n.part, n.governor = event.Beside, "of" // "shipped French rifles to Egypt"
		}
		switch n.part {
		case event.Agent:
			acts, agent = append(acts, n), true
		case event.Subject:
			if r.frame.Passive {
				acted = append(acted, n)
			} else {
				acts = append(acts, n)
			}
		case event.Object:
			acted = append(acted, n)
		default:
			rest = append(rest, n)
		}
	}
	to, from := aims(r.event.Type)
	switch {
	case len(acts)+len(acted) == 0:
		return false
	case !agent && r.doing():
		return false
	case r.frame.Passive && !agent && !suffers: // "French rifles were shipped to Egypt"
		acts, acted = acted, nil
	case undergoes:
		acts, acted, to, from = nil, acts, nil, dealt
	case !r.frame.Passive && r.playsHost():
		acts, acted, to, from = acted, acts, nil, toward
	case freed && !agent && len(acted) == 0 && len(acts) > 0:
		acts, acted, to, from = nil, acts, nil, departed // "Pakistani prisoners go home from Indian camps"
	case !r.frame.Passive && receives[r.event.Type].Has(verb):
		acts, acted = acted, acts
		if r.event.Type == schema.Sanction || r.event.Type == schema.Release {
			to, from, acts = nil, departed, nil // "Peruvian sugar disappeared from Chilean shelves", "crossed the bridge"
		}
	}
	var others []named
	last := ""
	for _, n := range rest {
		governor := n.governor
		if governor == "" || governor == "and" || governor == "," {
			governor = last
		}
		last = ""
		switch {
		case to.Has(governor):
			acted, last = append(acted, n), governor
		case from.Has(governor):
			acts, last = append(acts, n), governor
		case circumstances.Has(governor) && len(acts) > 0 && n.at > acts[0].at && n.at < r.frame.Verb: // "Iranian forces in Syria fired"
		case circumstances.Has(governor) && (r.event.Type == schema.Statement || elsewhere.Has(governor)), governor == "for" && seized[r.event.Type]:
		default:
			others = append(others, n)
		}
	}
	switch {
	case !settled(acts) && (goods || settled(acted)):
		for _, e := range foremost(others, circumstances) {
			acts = append(acts, named{entity: e})
		}
	case !settled(acted):
		for _, e := range foremost(others, circumstances) {
			acted = append(acted, named{entity: e})
		}
	}
	for _, n := range acts {
		r.add(schema.RoleSource, n.entity)
	}
	for _, n := range acted {
		r.add(schema.RoleTarget, n.entity)
	}
	r.other()
	return true
}

// launched are participles of what is done with one's own troops and weapons: "Iraqi missiles were fired at Kuwait".
var launched = set("fired launched flown sent dropped moved deployed dispatched ferried airlifted rushed ordered thrown hurled lobbed")

// captive reports that the subject of the verb is people who were held, or that it goes home or free.
func (r *roles) captive() bool {
	if i := r.frame.Verb + 1; i < r.in.Clause.End && (r.in.Text.Tokens[i].Lower == "home" || r.in.Text.Tokens[i].Lower == "free") {
		return true
	}
	for i := r.frame.Verb - 1; i >= max(r.in.Clause.Start, r.frame.Verb-maxSubject); i-- {
		if captives.Has(r.in.Text.Tokens[i].Lower) {
			return true
		}
	}
	return false
}

// captives are people who are held and let go.
var captives = set("prisoners prisoner captives captive hostages hostage detainees detainee internees crew crews fishermen pilots pilot airmen sailors deportees inmates")

// undergoes reports a verb whose subject suffers what was done: "came under fire from", "fell to".
func (r *roles) undergoes() bool {
	if r.frame.Passive || !seized[r.event.Type] || r.frame.Verb+1 >= r.in.Clause.End {
		return false
	}
	next := r.in.Text.Tokens[r.frame.Verb+1].Lower
	switch r.in.Text.Tokens[r.frame.Verb].Lower {
	case "come", "comes", "came", "coming":
		return next == "under"
	case "fall", "falls", "fell", "fallen":
		for i := r.frame.Verb + 1; i < min(r.frame.Verb+8, r.in.Clause.End); i++ {
			if low := r.in.Text.Tokens[i].Lower; low == "to" || low == "before" {
				return true
			}
		}
	}
	return false
}

// playsHost reports that the subject receives a guest: "Tunis played host to the envoy".
func (r *roles) playsHost() bool {
	i := r.frame.Verb + 1
	return r.event.Type == schema.Visit && i+1 < r.in.Clause.End && r.in.Text.Tokens[i].Lower == "host" && r.in.Text.Tokens[i+1].Lower == "to"
}

// doing reports a clause of which the subject is a noun that tells of the event itself: "A US rescue
// operation in Iran was aborted". Who does that is not its verb's to tell.
func (r *roles) doing() bool {
	for i := max(r.in.Clause.Start, r.frame.Verb-maxSubject); i < r.frame.Verb; i++ {
		if t := &r.in.Text.Tokens[i]; doings.Has(t.Lower) || doings.Has(strings.TrimSuffix(t.Lower, "s")) {
			for _, n := range r.frame.Named {
				if n.Part == event.Subject {
					return n.Start < i || n.Governor != ""
				}
			}
		}
	}
	return false
}

// maxSubject is how many words before its verb a subject is looked through.
const maxSubject = 14

// doings are nouns of what is done.
var doings = set(`operation attack raid invasion offensive strike bombardment shelling landing siege blockade embargo ban boycott sanction freeze seizure arrest detention expulsion
	withdrawal evacuation visit trip tour journey loan grant credit sale delivery shipment purchase export import recognition invitation offer exercise manoeuvre drill test demand
	protest claim release freeing repatriation coup deportation abduction kidnapping murder assassination killing poisoning capture occupation annexation incursion intrusion intervention
	mission condemnation rescue assault advance`)

// seized are the types of which "for" tells why, not to whom: "arrested for spying for Japan".
var seized = map[schema.EventType]bool{schema.Release: true, schema.Incident: true, schema.MilitaryAction: true, schema.Mobilisation: true}

// gives are the types of which the object is what somebody gets.
var gives = map[schema.EventType]bool{schema.Aid: true, schema.ArmsTransfer: true, schema.Trade: true, schema.ProjectEvent: true}

// between fills the roles of a mediation that names those between whom it was: who else is named, and
// not only as where it was, stands between them. It reports whether two are named so.
func (r *roles) between(all []named) bool {
	var sides, rest []named
	last := ""
	for _, n := range all {
		if n.governor == "between" || last == "between" && (n.governor == "" || n.governor == "and") {
			sides, last = append(sides, n), "between"
			continue
		}
		rest, last = append(rest, n), n.governor
	}
	if len(sides) < 2 || len(rest) == 0 {
		return false
	}
	for _, n := range sides {
		r.add(schema.RoleParty, n.entity)
	}
	for _, e := range foremost(rest, circumstances) {
		r.add(schema.RoleMediator, e)
	}
	return true
}

// reconciles fills the roles of a mediation that a verb tells of: its subject brings together those who are its object,
// "Haile Selassie coaxed Mali and Niger towards a truce". It reports whether the object is two states or more.
func (r *roles) reconciles(all []named) bool {
	if r.frame.Verb < 0 || r.frame.Passive {
		return false
	}
	var who, sides []named
	states := 0
	for _, n := range all {
		switch n.part {
		case event.Subject:
			who = append(who, n)
		case event.Object:
			if sides = append(sides, n); n.entity.Kind == schema.State {
				states++
			}
		}
	}
	if states < 2 || len(who) == 0 {
		return false
	}
	for _, n := range who {
		r.add(schema.RoleMediator, n.entity)
	}
	for _, n := range sides {
		r.add(schema.RoleParty, n.entity)
	}
	return true
}

// shared fills the roles of fighting and of works that two states have with each other: "shots between
// Greek and Turkish patrols", "a joint venture of France and Spain". Neither has a side.
func (r *roles) shared(all []named) bool {
	if r.event.Type != schema.MilitaryAction && r.event.Type != schema.ProjectEvent {
		return false
	}
	joint := false
	if r.event.Type == schema.ProjectEvent {
		for _, t := range r.in.Text.Tokens[r.in.Clause.Start:r.in.Clause.End] {
			joint = joint || jointly.Has(t.Lower)
		}
	}
	var sides []named
	last := ""
	states := 0
	for _, n := range all {
		if joint || n.governor == "between" || last == "between" && (n.governor == "" || n.governor == "and") {
			sides, last = append(sides, n), "between"
			if n.entity.Kind == schema.State {
				states++
			}
			continue
		}
		last = n.governor
	}
	if states < 2 {
		return false
	}
	for _, n := range sides {
		r.add(schema.RoleParty, n.entity)
	}
	return true
}

// jointly are words of what several do together.
var jointly = set("joint jointly common shared together binational alike consortium")

// settled reports whether a state, or a person of one, is among those named.
func settled(list []named) bool {
	for _, n := range list {
		if n.entity.Kind == schema.State || n.entity.Kind == schema.Group || n.entity.Kind == schema.Person && n.entity.State != "" {
			return true
		}
	}
	return false
}

// aims are the prepositions before whom a deed of a type is done to, and from whom it comes, where a
// verb tells of it.
func aims(t schema.EventType) (to, from *text.Words) {
	switch t {
	case schema.Sanction, schema.SanctionLifted:
		return barred, nil
	case schema.MilitaryAction:
		return struck, commanded
	case schema.Release:
		return toward, nil
	case schema.Statement:
		return told, nil
	case schema.Mobilisation:
		return faced, nil
	case schema.Visit:
		return visited, nil
	}
	return bearings(t)
}

var (
	dealt    = set("from by to before")
	departed = set("from of by")
	barred   = set("on upon against to from")
	struck   = set("on upon against at into")
	// commanded stands before who leads others: "troops under Greek command".
	commanded = set("under")
	told      = set("to at against toward towards on upon")
	faced     = set("against opposite toward towards along")
	// elsewhere are circumstances that say nothing of who has a part.
	elsewhere = set("about after before during since until following despite amid concerning regarding because besides through")
	// happens are verbs of which the subject is what happens, not who does it.
	happens = set(`follow follows followed begin begins began begun start starts started come comes came occur occurs occurred happen happens happened continue continues continued
		resume resumes resumed is are was were be been remain remains remained last lasts lasted cost costs break breaks broke erupt erupts erupted end ends ended expire expires expired lapse lapses lapsed`)
)

// suffered are the types of which the subject of a passive verb suffers the deed; of the others it is
// what somebody did or gave.
var suffered = map[schema.EventType]bool{schema.MilitaryAction: true, schema.Incident: true, schema.Release: true, schema.Sanction: true, schema.SanctionLifted: true,
	schema.Recognition: true, schema.Statement: true, schema.Invitation: true, schema.RelationsSevered: true, schema.Support: true}

// receives are verbs of which the subject gets what another gives, by the type of the event.
var receives = func() map[schema.EventType]*text.Words {
	gets := set(`receive receives received get gets got obtain obtains obtained secure secures secured accept accepts accepted take takes took buy buys bought order orders ordered
		purchase purchases purchased acquire acquires acquired import imports imported borrow borrows borrowed equip equips equipped`)
	return map[schema.EventType]*text.Words{
		schema.Aid: gets, schema.ArmsTransfer: gets, schema.Trade: gets,
		schema.Visit:            set("receive receives received host hosts hosted welcome welcomes welcomed greet greets greeted entertain entertains entertained"),
		schema.RelationsSevered: set("get gets got"),
		schema.Release:          set("regain regains regained cross crosses crossed leave leaves left walk walks walked fly flies flew go goes went head heads headed reach reaches reached"),
		schema.Sanction:         set("find finds found lose loses lost face faces faced disappear disappears disappeared vanish vanishes vanished"),
		schema.MilitaryAction:   set("lose loses lost suffer suffers suffered surrender surrenders surrendered capitulate capitulates capitulated succumb succumbs succumbed"),
	}
}()
