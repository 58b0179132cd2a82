package claim

import (
	"slices"
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// Roster is who speaks at a meeting, with the words that say who they are: "Amb. Erdemli,
// former Turkish ambassador to Athens" is the ambassador, the former envoy, the Turkish
// panelist.
type Roster struct {
	members []member
	places  map[string]int // where each is among them, by the folded name
	// Guest is the one person with whom the meeting was held, or who gave the talk that it was held for, where the
	// opening names one: whoever else takes the floor, "the speaker" and "the guest" are that person.
	Guest    schema.Entity
	numbered map[string]schema.Entity // who has which place in a list of those heard; see Number
}

type member struct {
	person  schema.Entity
	words   map[string]bool
	states  []string        // codes of the states that the words name
	letters map[string]bool // the initials of words that stand together, see initialled
	seat    int             // place among the speakers, from 1; 0 for who only leads the meeting
}

// Add notes words and states that a person is introduced with. seat counts the speakers in
// their order, 0 where the person is not one of them.
func (r *Roster) Add(person schema.Entity, words, states []string, seat int) {
	i, known := r.place(person)
	if !known {
		i = len(r.members)
		if r.places == nil {
			r.places = map[string]int{}
		}
		r.places[schema.Fold(person.Name)] = i
		r.members = append(r.members, member{person: person, words: map[string]bool{}})
	}
	m := &r.members[i]
	if m.seat == 0 {
		m.seat = seat
	}
	m.initial(words)
	for _, w := range words {
		w = strings.ToLower(strings.TrimSuffix(w, "."))
		if full := abbreviated[w]; full != "" {
			w = full
		}
		m.words[w] = true
	}
	m.states = append(m.states, states...)
}

// has reports whether a person is one of those who took part.
func (r *Roster) has(person schema.Entity) bool {
	_, known := r.place(person)
	return known
}

// place is where a person is among the members.
func (r *Roster) place(person schema.Entity) (i int, known bool) {
	if person.Kind != schema.Person {
		return 0, false
	}
	i, known = r.places[schema.Fold(person.Name)]
	return i, known
}

// titled gives the one member of whom all of some words are said: "the Harbour Master" is who was
// introduced as "Harbour Master of Mombasa".
func (r *Roster) titled(words []string) (schema.Entity, bool) {
	if r == nil || len(words) == 0 {
		return schema.Entity{}, false
	}
	var found []schema.Entity
	if len(words) == 1 && len(words[0]) <= maxLetters {
		found = r.initialled(words[0])
	}
	for i := range r.members {
		if m := &r.members[i]; !slices.ContainsFunc(words, func(w string) bool { return !m.words[w] }) {
			found = append(found, m.person)
		}
	}
	if len(found) != 1 {
		return schema.Entity{}, false
	}
	return found[0], true
}

// officeAt reads an office in capitals at token i that no list holds, and of which something is said: "the
// Director of Fisheries complained", "in the First Secretary's view".
func (a *attribution) officeAt(s text.Sentence, i int) (words []string, end int) {
	if a.low(s, i) != "the" {
		return nil, 0
	}
	for j := i + 1; j < min(s.Tokens.End, i+6); j++ {
		t := &a.t.Tokens[j]
		switch {
		case t.Kind == text.Word && t.Capital:
			words = append(words, t.Lower)
			continue
		case len(words) > 0 && (strings.HasPrefix(t.Lower, "d'") || strings.HasPrefix(t.Lower, "d’")):
			words = append(words, t.Lower) // "Chargé d'Affaires"
			continue
		case (t.Lower == "of" || t.Lower == "for" || t.Text == "-") && len(words) > 0 && j+1 < len(a.t.Tokens) && a.t.Tokens[j+1].Capital:
			continue
		case len(words) == 0:
			return nil, 0
		case t.Lower == "'s", t.Lower == "’s", t.Text == ",", t.Text == ".", t.Text == ":", a.says(t.Lower), finite.Has(t.Lower), ahead.Has(t.Lower), hasIng(t.Lower), len(t.Lower) > 4 && strings.HasSuffix(t.Lower, "ed"):
			if houses.Has(words[len(words)-1]) {
				return nil, 0 // "the Council feels": where somebody works is nobody
			}
			return words, j
		}
		return nil, 0
	}
	return nil, 0
}

// phrase is what a person is called in place of the name: "the former Turkish envoy", "the
// second speaker".
type phrase struct {
	role   string
	former bool
	state  string // code, "" where no state is named
	land   string // its name in small letters
	body   string // a word in capitals that tells where the person works: "the Crisis Group analyst"
	seat   int    // "the second", -1 for the last, 0 where no place is given
}

// find gives whom a phrase means: the one member whom it fits, or of several who spoke last.
func (r *Roster) find(p phrase, last schema.Entity) (schema.Entity, bool) {
	if r == nil {
		return schema.Entity{}, false
	}
	if r.Guest.Kind != "" && p.seat == 0 && p.state == "" && p.body == "" && (p.role == "speaker" || p.role == "presenter" || p.role == "guest" || p.role == "lecturer") {
		return r.Guest, true
	}
	var found []schema.Entity
	seats := 0
	for i := range r.members {
		seats = max(seats, r.members[i].seat)
	}
	for i := range r.members {
		m := &r.members[i]
		switch {
		case p.seat > 0 && m.seat != p.seat, p.seat < 0 && m.seat != seats:
		case p.seat == 0 && p.state == "" && anyone.Has(p.role):
		case p.body != "" && !m.words[p.body]:
		case p.state != "" && !m.from(p), p.role == "leader" && !m.is(p.role):
		case p.seat == 0 && !m.is(p.role):
		case governing.Has(p.role) && p.former != (m.words["former"] || m.words["ex"]):
		default:
			found = append(found, m.person)
		}
	}
	if len(found) == 0 && p.state != "" && p.seat == 0 && p.role != "leader" {
		return r.ofState(p)
	}
	if len(found) > 1 && last.Kind != "" {
		for _, e := range found {
			if samePerson(e, last) {
				return e, true
			}
		}
	}
	if len(found) != 1 {
		return schema.Entity{}, false
	}
	return found[0], true
}

// ofState gives the one member from a state, whatever the phrase calls them: "the Estonian expert"
// of a centre in Tallinn. Else it is the one of whom nothing tells where they are from.
func (r *Roster) ofState(p phrase) (schema.Entity, bool) {
	var from, unknown []schema.Entity
	for i := range r.members {
		switch m := &r.members[i]; {
		case m.seat == 0:
		case m.from(p):
			from = append(from, m.person)
		case len(m.states) == 0:
			unknown = append(unknown, m.person)
		}
	}
	switch {
	case len(from) == 1:
		return from[0], true
	case len(from) == 0 && len(unknown) == 1:
		return unknown[0], true
	}
	return schema.Entity{}, false
}

// from reports whether a member is from the state of a phrase: it, or a place in it, stands in
// what tells of them.
func (m *member) from(p phrase) bool { return slices.Contains(m.states, p.state) || m.words[p.land] }

// is reports whether a member is what a phrase says: by the word itself, or by one that means
// as much.
func (m *member) is(role string) bool {
	if m.words[role] || anyone.Has(role) {
		return true
	}
	for _, w := range means[role] {
		if m.words[w] {
			return true
		}
	}
	return false
}

var (
	// abbreviated are titles as they stand before names.
	abbreviated = map[string]string{"amb": "ambassador", "prof": "professor", "gen": "general", "col": "colonel", "adm": "admiral", "brig": "brigadier", "capt": "captain",
		"maj": "major", "sen": "senator", "dr": "doctor", "hon": "honourable", "rev": "reverend", "fr": "father", "min": "minister", "ret": "retired", "retd": "retired", "r": "retired"}

	// means are the words by which somebody is what a phrase says.
	means = map[string][]string{
		"leader":    {"led", "head", "headed", "leading"},
		"envoy":     {"ambassador", "diplomat", "consul", "representative"},
		"diplomat":  {"ambassador", "envoy", "consul"},
		"academic":  {"professor", "university", "lecturer", "scholar"},
		"scholar":   {"professor", "university", "lecturer", "doctor", "fellow", "researcher", "academic"},
		"analyst":   {"fellow", "researcher", "institute", "centre", "center", "council", "dialogue", "group", "expert"},
		"expert":    {"fellow", "researcher", "analyst", "institute", "centre", "center", "specialist"},
		"officer":   {"general", "colonel", "admiral", "brigadier", "major", "captain", "commander"},
		"soldier":   {"general", "colonel", "brigadier", "major"},
		"historian": {"history"}, "economist": {"economics"}, "lawyer": {"law", "advocate", "barrister", "attorney"}, "jurist": {"law"},
		"journalist": {"editor", "correspondent", "columnist", "newspaper"}, "editor": {"editor-in-chief"},
		"politician": {"senator", "deputy", "minister", "mp"}, "parliamentarian": {"deputy", "mp", "senator", "parliament"}, "lawmaker": {"deputy", "mp", "senator", "congressman"},
		"rapporteur": nil, "director": nil, "rector": nil, "dean": nil, "president": nil, "secretary": nil, "guest": nil,
		"businessman": {"entrepreneur", "trader", "chamber"}, "banker": {"bank"},
	}

	// anyone are words that everybody at a meeting is called, governing what statesmen are
	// called of whom others speak.
	anyone    = set("speaker lecturer panellist panelist participant discussant presenter delegate respondent commentator")
	governing = set("minister president premier chancellor")
)

// phraseAt reads what stands for a person at token i: "the", words that tell more, and what
// the person is.
func (a *attribution) phraseAt(s text.Sentence, i int, mentions []text.Mention) (p phrase, end int) {
	if a.low(s, i) != "the" {
		return p, 0
	}
	for j := i + 1; j < min(s.Tokens.End, i+6); j++ {
		switch low := a.low(s, j); {
		case low == "former" || low == "ex" || low == "retired" || low == "veteran" && offices.Has(a.low(s, j+1)):
			p.former = p.former || low != "retired"
		case seatOf[low] != 0:
			p.seat = seatOf[low]
		case low == "-" || low == "foreign" || low == "deputy" || low == "chief" || low == "keynote" || low == "executive" || low == "vice" || low == "young" || low == "senior" || low == "prime" || low == "guest" && anyone.Has(a.low(s, j+1)) || esteemed.Has(low):
		case low == "leader" || low == "head":
			return a.ledSide(s, j, mentions)
		case offices.Has(low) || anyone.Has(low) || governing.Has(low) || means[low] != nil || low == "guest":
			if next := a.low(s, j+1); low == "director" && (next == "general" || next == "-" && a.low(s, j+2) == "general") {
				p.role = low
				return p, j + 2
			} else if offices.Has(next) || anyone.Has(next) || next == "of" || next == "to" || next == "and" || next == "for" || next == "in" {
				if next == "of" || next == "to" || next == "and" || next == "for" || next == "in" {
					return p, 0
				}
				continue // "the economist speaker"
			}
			p.role = low
			return p, j + 1
		default:
			state := stateAt(mentions, j)
			if state.Code == "" && a.t.Tokens[j].Capital && p.body == "" {
				p.body = low
				continue
			}
			if state.Code == "" && a.t.Tokens[j].Capital {
				continue
			}
			if state.Code == "" {
				return p, 0
			}
			p.state, p.land = state.Code, strings.ToLower(state.Name)
		}
	}
	return p, 0
}

// ledSide reads who leads the side of a state, from token j on: "the leader of the Sri Lankan side", "the head of the
// Chilean delegation".
func (a *attribution) ledSide(s text.Sentence, j int, mentions []text.Mention) (p phrase, end int) {
	k := j + 1
	if a.low(s, k) != "of" || a.low(s, k+1) != "the" {
		return p, 0
	}
	state := stateAt(mentions, k+2)
	for k += 2; k < min(s.Tokens.End, j+7) && state.Code != ""; k++ {
		if sides.Has(a.low(s, k)) {
			return phrase{role: "leader", state: state.Code, land: strings.ToLower(state.Name)}, k + 1
		}
	}
	return p, 0
}

// sides are those whom the states that meet send.
var sides = set("side delegation team group mission party")

// esteemed are words of courtesy before what somebody is.
var esteemed = set("worthy honourable honorable esteemed learned distinguished eminent respected noted renowned main invited")

// seatOf is the place of a speaker in words.
var seatOf = map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "final": -1}

// stateAt gives the state that an adjective at a token names, the zero Entity for none.
func stateAt(mentions []text.Mention, i int) schema.Entity {
	for k := range mentions {
		m := &mentions[k]
		if m.Tokens.Start > i {
			break
		}
		if i >= m.Tokens.End || len(m.Entities) == 0 {
			continue
		}
		for _, e := range m.Entities {
			if e.Kind == schema.State && e.Code != "" {
				return e
			}
		}
	}
	return schema.Entity{}
}

// seatOf gives the token behind what calls who leads the meeting by what they lead, "president of the panel", "chair of this
// session", 0 where token i begins nothing of the kind or nobody is known to lead it.
func (a *attribution) seatOf(s text.Sentence, i int) int {
	switch a.low(s, i) {
	case "president", "chair", "chairman", "chairwoman", "chairperson", "moderator":
	default:
		return 0
	}
	if w := a.low(s, i+2); a.low(s, i+1) != "of" || w != "the" && w != "this" && w != "our" || a.Chairs["chair"].Kind == "" {
		return 0
	}
	switch a.low(s, i+3) {
	case "panel", "session", "meeting", "sitting", "table", "debate", "discussion", "seminar", "colloquium", "workshop", "evening", "day":
		return i + 4
	}
	return 0
}

// withPhrases puts what stands for persons of the roster among the mentions of a sentence.
func (a *attribution) withPhrases(s text.Sentence, mentions []text.Mention) []text.Mention {
	if !a.Report {
		return mentions
	}
	var out []text.Mention
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		the := a.t.Tokens[i].Lower == "the"
		if !the && !a.t.Tokens[i].Capital {
			continue // no such phrase begins with another word
		}
		p, end := a.phraseAt(s, i, mentions)
		var person, chair schema.Entity
		ok, chairs := false, false
		if the {
			chair, chairs = a.Chairs[a.low(s, i+1)]
		}
		listed, behind := a.numberedAt(s, i)
		switch {
		case behind > 0:
			person, ok, end, p = listed, true, behind, phrase{}
		case chairs && a.low(s, i+2) != "of":
			person, ok, end = chair, true, i+2
		case the && a.seatOf(s, i+1) > 0:
			person, ok, end = a.Chairs["chair"], true, a.seatOf(s, i+1)
		case a.low(s, i) == "the" && a.low(s, i+1) == "latter":
			person, ok, end = a.asked, a.asked.Kind != "", i+2
		case end > 0:
			person, ok = a.Roster.find(p, a.last().Speaker)
		default:
			var words []string
			if words, end = a.officeAt(s, i); end > 0 {
				person, ok = a.Roster.titled(words)
			}
		}
		if !ok || startsAt(mentions, end) || p.seat != 0 && a.namedBehind(s, end, mentions) || a.low(s, end) == "," && (p.seat != 0 || a.apposedAt(s, end+1, mentions)) {
			continue
		}
		if out == nil {
			out = slices.Clone(mentions)
		}
		at := text.Span{Start: i, End: end}
		m := text.Mention{Tokens: at, Form: text.FormTitle, Entities: []schema.Entity{person}, Head: end - 1, Possessive: a.low(s, end) == "'s" || a.low(s, end) == "’s"}
		out = slices.DeleteFunc(out, func(o text.Mention) bool { return o.Tokens.Start >= i && o.Tokens.End <= end })
		k := slices.IndexFunc(out, func(o text.Mention) bool { return o.Tokens.Start > i })
		if k < 0 {
			k = len(out)
		}
		out = slices.Insert(out, k, m)
		i = end - 1
	}
	if out == nil {
		return mentions
	}
	return out
}

// namedBehind reports whether the sentence says at a token whose place it was: "The first speaker
// was Prof. Villar" names her, whoever spoke first in the report.
func (a *attribution) namedBehind(s text.Sentence, i int, mentions []text.Mention) bool {
	if low := a.low(s, i); low != "was" && low != "is" {
		return false
	}
	return slices.ContainsFunc(mentions, func(m text.Mention) bool {
		return m.Tokens.Start > i && m.Tokens.Start <= i+3 && len(m.Entities) > 0 && m.Entities[0].Kind == schema.Person
	})
}

// apposedAt reports whether what begins behind a comma names a person before the next comma: "the
// Turkish envoy, the veteran Hakan Erdemli, …".
func (a *attribution) apposedAt(s text.Sentence, i int, mentions []text.Mention) bool {
	for j := i; j < min(s.Tokens.End, i+maxThing) && a.low(s, j) != ","; j++ {
		if startsAt(mentions, j) {
			return true
		}
		if a.says(a.low(s, j)) || finite.Has(a.low(s, j)) {
			return false
		}
	}
	return false
}

// startsAt reports whether a person is named at a token.
func startsAt(mentions []text.Mention, i int) bool {
	for k := range mentions {
		if m := &mentions[k]; m.Tokens.Start <= i && i < m.Tokens.End && len(m.Entities) > 0 && m.Entities[0].Kind == schema.Person && m.Form != text.FormPronoun {
			return true
		}
	}
	return false
}

// last is who spoke last, in this paragraph or the one before.
func (a *attribution) last() Voice {
	if a.current.IsClaim() {
		return a.current
	}
	return a.Floor
}
