package event

import (
	"slices"
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// fillRoles fills every role of the rule, in the order of the records, and
// reports whether all that are needed were found.
func (m *match) fillRoles() bool {
	m.fills.empty()
	for i := range m.r.roles {
		role, f := m.r.roles[i].role, &m.r.roles[i].filler
		for _, union := range f.alternatives {
			got := m.find(union[0], role)
			for _, t := range union[1:] {
				got = append(slices.Clip(got), m.find(t, role)...)
			}
			if len(got) == 0 && len(union) == 1 {
				got = m.forTheState(union[0], role)
			}
			if len(got) > 0 {
				m.fills.set(role, got)
				break
			}
		}
		if len(m.fills.of(role)) == 0 && !f.mayBeEmpty(m.l.in.Mode) {
			stands := m.l.in.Stand[role]
			if len(stands) == 0 {
				return false
			}
			m.fills.set(role, []fill{{chain: -1, entities: stands, at: -1}})
		}
	}
	m.givers()
	m.led()
	m.townOf()
	return true
}

// forTheState finds in a place where a rule looks for states the persons who stand for one: "stopped arms for
// Batista", "recognised President Lule", "expels Ambassador Kang Chol".
func (m *match) forTheState(t term, role schema.Role) []fill {
	if t.kinds != stateKind || t.place != "prep" && t.place != "object" || role != schema.RoleTarget {
		return nil
	}
	envoy := m.r.Type == schema.RelationsSevered
	switch m.r.Type {
	case schema.Sanction, schema.SanctionLifted, schema.Recognition, schema.Support, schema.Aid, schema.ArmsTransfer, schema.Statement, schema.RelationsSevered:
	default:
		return nil
	}
	t.kinds |= personKind
	return slices.DeleteFunc(m.find(t, role), func(f fill) bool {
		return slices.ContainsFunc(f.mentions, func(k int) bool {
			return m.l.mentions[k].Form == text.FormPronoun || slices.ContainsFunc(m.l.mentions[k].Entities, func(e schema.Entity) bool { return e.Kind == schema.Person && e.State == "" && !envoy })
		})
	})
}

// find looks in one place.
func (m *match) find(t term, role schema.Role) []fill {
	kinds := t.kinds
	if kinds == 0 {
		kinds = roleKinds(role)
	}
	switch t.place {
	case "subject":
		k := m.findSubject()
		if first := m.foremost(k); first >= 0 {
			k = first
		}
		out := m.keep(k, kinds|onlyActors)
		if len(out) == 0 && role == schema.RoleSource && kinds.has(schema.State) && m.leader(k) {
			out = m.keep(k, kinds|personKind|onlyActors)
		}
		if len(out) > 0 {
			if with := m.companions(); len(with) > 0 {
				out = append(slices.Clip(out), m.keepAll(with, kinds|onlyActors)...)
			}
		}
		return out
	case "object":
		return m.findObjects(kinds)
	case "trigger":
		return m.trigger(kinds)
	case "owner":
		return m.keepAll(m.findOwners(), kinds|onlyActors)
	case "beside":
		return m.keepAll(m.findBeside(), kinds)
	case "directly":
		if i := m.at - 1; i >= 0 && m.l.w[i].chain >= 0 {
			return m.keep(m.l.w[i].chain, kinds)
		}
		return nil
	case "content":
		return m.keep(m.findContent(), kinds)
	case "speaker":
		if k := m.l.groupBefore(m.from); k >= 0 && m.l.says(k) {
			return m.keep(m.l.subject(k), kinds)
		}
	case "any":
		return m.keepAll(m.findAny(), kinds|onlyActors)
	case "pair":
		if len(m.l.in.Pair) == 2 {
			return []fill{{chain: -1, entities: m.l.in.Pair, at: -1}}
		}
	case "elided":
		if m.elided() && len(m.l.in.Pair) == 2 {
			return []fill{{chain: -1, entities: m.l.in.Pair, at: -1}}
		}
	case "other":
		if role == schema.RoleSource && m.strangerActs() || m.r.leavesOpen(role) {
			return nil
		}
		return m.other()
	case "name":
		return m.name(role)
	case "known":
		return m.known()
	case "behind":
		return m.keepAll(m.findBehind(), kinds|onlyActors)
	case "next":
		return m.keep(m.findNext(), kinds|onlyActors)
	case "host":
		return m.hosts()
	case "place":
		return m.findPlace()
	case "chairs":
		return m.keepAll(m.findChairs(), kindOf(schema.Person)|onlyActors)
	case "prep":
		return m.keepAll(m.besidesTopics(m.besidesSeats(m.findPrep(t.preps))), kinds)
	}
	return nil
}

// leader reports a chain of persons whose states are known, where the trigger is a verb of what a
// leader does for the state.
func (m *match) leader(k int) bool {
	if k < 0 || m.kind != verbWord || !actsForState(m.r.Type) {
		return false
	}
	for _, mention := range m.l.chains[k].mentions {
		if m.l.mentions[mention].Possessive {
			return false // "his border guards"
		}
		for _, e := range m.l.mentions[mention].Entities {
			if e.Kind == schema.Person && e.State == "" && !m.l.mentions[mention].Known {
				return false
			}
		}
	}
	return true
}

// actsForState reports types of deeds that a leader does for the state: "Maduro closes the frontier".
func actsForState(t schema.EventType) bool {
	switch t {
	case schema.Sanction, schema.SanctionLifted, schema.Recognition, schema.Support, schema.Aid, schema.ArmsTransfer, schema.ProjectEvent,
		schema.Withdrawal, schema.MilitaryWithdrawal, schema.Mobilisation, schema.RelationsSevered:
		return true
	}
	return false
}

// elided reports whether the verb has no subject of its own, or "both" alone: "Joined the
// Baghdad Pact in 1955", "Both joined …".
func (m *match) elided() bool {
	if m.kind != verbWord || m.verb < 0 || m.passive {
		return false
	}
	l := m.l
	for i := m.l.groups[m.verb].start - 1; i >= m.from; i-- {
		switch w := l.w[i].lower; {
		case l.w[i].when >= 0 || isMark(w) || l.is(i, adverb) || w == "both" || w == "two" || w == "the" || w == "countries" || w == "states":
		default:
			return false
		}
	}
	return true
}

// besidesSeats leaves out capitals behind in or at where the event is no journey and
// no attack: the ban that was lifted after talks in Paris is not a ban on France.
func (m *match) besidesSeats(chains []int) []int {
	switch m.r.Type {
	case schema.Sanction, schema.SanctionLifted, schema.Release, schema.Statement, schema.Recognition, schema.Ceasefire:
	default:
		return chains
	}
	l := m.l
	return slices.DeleteFunc(slices.Clone(chains), func(k int) bool {
		c := &l.chains[k]
		if c.governor < 0 || l.w[c.governor].lower != "in" && l.w[c.governor].lower != "at" {
			return false
		}
		return l.mentions[c.mentions[0]].Form == text.FormCapital || m.r.Type == schema.Ceasefire && m.elsewhere(c.mentions[0])
	})
}

// elsewhere reports a town that lies in neither of the section's two states: where something was agreed.
func (m *match) elsewhere(k int) bool {
	if !m.l.isPlace(k) || len(m.l.in.Pair) != 2 {
		return false
	}
	state := m.l.mentions[k].Entities[0].State
	return state != "" && state != m.l.in.Pair[0].Code && state != m.l.in.Pair[1].Code
}

// keep turns a chain into a fill, without the mentions of other kinds and those
// that another role has.
func (m *match) keep(k int, kinds kindSet) []fill {
	if k < 0 {
		return nil
	}
	one := [1]int{k}
	return m.keepAll(one[:], kinds)
}

func (m *match) keepAll(chains []int, kinds kindSet) []fill {
	l := m.l
	first := len(l.fills)
	for _, k := range chains {
		c := &l.chains[k]
		if c.attribute != "" || m.r.Type == schema.Meeting && (m.seat(c) || m.closing(c)) {
			continue
		}
		chosen := len(l.chosen)
		for _, mention := range c.mentions {
			if m.l.mentions[mention].Form == text.FormPeople || m.taken(mention) {
				continue
			}
			if len(c.mentions) > 1 && m.l.mentions[mention].Form == text.FormPronoun && m.l.mentions[mention].Possessive {
				continue // "Brazil, Uruguay and his own generals"
			}
			entities := m.l.mentions[mention].Entities
			for i := range entities {
				if e := &entities[i]; kinds.has(e.Kind) || e.Kind == schema.Place && kinds&stateKind != 0 && kinds&onlyActors == 0 && e.State != "" {
					l.chosen = append(l.chosen, mention)
					break
				}
			}
		}
		if n := len(l.chosen); n > chosen {
			l.fills = append(l.fills, fill{chain: k, mentions: l.chosen[chosen:n:n], at: c.start, end: c.end, kinds: kinds &^ onlyActors})
		}
	}
	n := len(l.fills)
	return l.fills[first:n:n]
}

// trigger is the mention that triggered the rule.
func (m *match) trigger(kinds kindSet) []fill {
	k := m.l.w[m.at].mention
	if k < 0 || len(m.l.mentions[k].Entities) == 0 || !kinds.has(m.l.mentions[k].Entities[0].Kind) {
		return nil
	}
	return []fill{{chain: m.l.w[m.at].chain, mentions: []int{k}, at: m.at, end: m.end}}
}

// taken reports whether another role holds the mention already.
func (m *match) taken(mention int) bool {
	for role := range m.fills {
		for i := range m.fills[role] {
			if slices.Contains(m.fills[role][i].mentions, mention) {
				return true
			}
		}
	}
	return false
}

// findOwners are the chains within the noun phrase ("Nehru's visit", "the Soviet
// withdrawal", "Indo-Pak war") and, without one, those behind of and by.
func (m *match) findOwners() []int {
	l := m.l
	start, end := m.npStart, m.at
	if m.kind == verbWord {
		if m.acted < 0 {
			return nil
		}
		start, end = m.phraseAround(m.acted), m.acted
	}
	var out []int
	seen := -1
	for i := start; i < end; i++ {
		if k := l.w[i].chain; k >= 0 && k != seen {
			out, seen = append(out, k), k
		}
	}
	if m.kind == verbWord {
		return out
	}
	if k := m.firstPrep([]string{"by"}, m.end); k >= 0 {
		out = append(out, k)
	}
	if len(out) == 0 && !m.befalls() {
		if k := m.firstPrep([]string{"of"}, m.end); k >= 0 && l.chains[k].governor <= m.end+1 {
			out = append(out, k)
		}
	}
	return out
}

// befalls reports nouns behind which "of" names to whom it was done: "release of two Greek pilots",
// "recognition of Estonia".
func (m *match) befalls() bool {
	switch m.l.lowerAt(m.at) {
	case "annexation", "capture", "conquest", "occupation", "bombing", "bombardment", "shelling", "storming", "seizure", "siege", "sinking", "liquidation", "assassination", "murder", "killing",
		"recapture", "destruction", "arrest", "detention", "expulsion", "deportation", "execution", "abduction", "kidnapping", "hijacking", "invasion", "burning", "sack", "poisoning":
		return m.r.Type == schema.MilitaryAction || m.r.Type == schema.Incident
	case "release", "repatriation", "liberation", "condemnation", "denunciation", "recognition", "acknowledgement", "acknowledgment":
		return true
	}
	return false
}

// findBeside is the chain nearest before the trigger with nothing but commas or
// "in" between: notes such as "President Zardari in Moscow".
func (m *match) findBeside() []int {
	for i := m.at - 1; i >= m.from; i-- {
		if k := m.l.w[i].chain; k >= 0 {
			return []int{k}
		}
		if m.l.isVerb(i) {
			return nil
		}
	}
	return nil
}

// findAny are all chains of the clause.
func (m *match) findAny() []int {
	var out []int
	end := m.l.clauseEnd(m.at)
	for k := range m.l.chains {
		if c := &m.l.chains[k]; c.start >= m.from && c.end <= end && !m.topical(c) {
			out = append(out, k)
		}
	}
	return out
}

// besidesTopics leaves out what a treaty is about, "on the border of Afghanistan".
func (m *match) besidesTopics(chains []int) []int {
	if m.r.Type != schema.Agreement {
		return chains
	}
	return slices.DeleteFunc(slices.Clone(chains), func(k int) bool {
		c := &m.l.chains[k]
		return c.governor >= 0 && m.l.lowerAt(c.governor) == "of" && m.topical(c)
	})
}

// topical reports a name that only tells what an agreement is about, or where it was made: "a
// convention relating to Sikkim", "the border of Afghanistan", "ratified at Hong Kong".
func (m *match) topical(c *chain) bool {
	if m.r.Type != schema.Agreement {
		return false
	}
	for _, g := range [2]int{c.governor, c.outer} {
		switch m.l.lowerAt(g) {
		case "on", "about", "regarding", "concerning", "respecting", "over", "at", "touching", "as", "for", "against":
			return true
		case "to":
			switch m.l.lowerAt(g - 1) {
			case "relating", "relative", "regard", "reference", "respect", "pertaining":
				return true
			}
		}
	}
	return false
}

// other is the member of the document's pair that no role holds.
func (m *match) other() []fill {
	if len(m.l.in.Pair) != 2 || m.namesUnknown() {
		return nil
	}
	has := func(e *schema.Entity) bool {
		for _, list := range m.fills {
			for _, f := range list {
				for _, mention := range f.mentions {
					for i := range m.l.mentions[mention].Entities {
						have := &m.l.mentions[mention].Entities[i]
						if have.Is(e) || have.State != "" && have.State == e.Code {
							return true
						}
					}
				}
				if e.Among(f.entities) {
					return true
				}
			}
		}
		return false
	}
	a, b := &m.l.in.Pair[0], &m.l.in.Pair[1]
	switch hasA, hasB := has(a), has(b); {
	case hasA && !hasB:
		return []fill{{chain: -1, entities: m.l.in.Pair[1:2:2], at: -1}}
	case hasB && !hasA:
		return []fill{{chain: -1, entities: m.l.in.Pair[0:1:1], at: -1}}
	}
	return nil
}

// namesUnknown reports that the trigger goes on with "with", "on" or "against" and a name
// that nothing knows: "broke off relations with the Axis" concerns neither of the section's
// states beyond the one that acts.
func (m *match) namesUnknown() bool {
	l := m.l
	i := m.end
	if m.acted >= m.end {
		i = m.acted + 1
	}
	switch l.lowerAt(i) {
	case "with", "on", "against", "upon":
	default:
		return false
	}
	i++
	for l.is(i, determiner) {
		i++
	}
	if i >= len(l.w) {
		return false
	}
	w := &l.w[i]
	return w.mention < 0 && w.when < 0 && w.class == 0 && w.text != w.lower && w.kind == otherWord
}

// name takes the words of the trigger's noun phrase as the name of a treaty or
// project that nothing else knows.
func (m *match) name(role schema.Role) []fill {
	at := m.at
	if m.kind != nounWord {
		if m.acted < 0 {
			return nil
		}
		at = m.acted
	}
	start, end := m.l.nameAround(at)
	if s, e := m.l.styled(at); s == start && e > end && m.r.Type == schema.Agreement {
		start, end = s, e
	}
	if end-start < 2 || m.r.Type == schema.Agreement && m.l.broken(at, end) {
		return nil
	}
	kind := schema.Treaty
	if m.r.Type == schema.ProjectEvent {
		kind = schema.Project
	}
	name := text.OneLine(m.l.words(start, end))
	return []fill{{chain: -1, entities: []schema.Entity{{Kind: kind, Name: name}}, at: start, end: end}}
}

// known are those who made the treaty or fought the war that the trigger names, where its
// name or the tables say.
func (m *match) known() []fill {
	l := m.l
	at := m.at
	if m.kind == verbWord {
		at = m.acted
	}
	if at < 0 || l.in.Parties == nil {
		return nil
	}
	start, end := at, at+1
	var names []string
	if k := l.w[at].mention; k >= 0 {
		start, end = l.from(k), l.to(k)
		if es := l.mentions[k].Entities; len(es) > 0 {
			names = append(names, es[0].Name)
		}
	} else {
		start, end = l.nameAround(at)
	}
	for i := start; i >= max(start-longestTime, 0); i-- { // "Six-Day War": the first words read as a time
		if i < start && l.w[i].when < 0 && l.lowerAt(i) != "-" {
			break
		}
		names = append(names, strings.TrimPrefix(strings.TrimPrefix(joined(l.words(i, end)), "the "), "The "))
	}
	for _, name := range names {
		if es := l.in.Parties(name, l.in.LeadDate); len(es) > 1 {
			return []fill{{chain: -1, entities: es, at: start, end: end}}
		}
	}
	return nil
}

// longestTime is how many words of a name may read as a time.
const longestTime = 4

// joined closes the gaps about hyphens: the words of a line are set apart.
func joined(s string) string {
	s = strings.ReplaceAll(text.OneLine(s), " - ", "-")
	return strings.ReplaceAll(s, " – ", "–")
}

// findBehind is the pair of names that follows the trigger without a word between: "Free Trade
// Agreement Maldives-China", "relations Cuba–USSR".
func (m *match) findBehind() []int {
	i := m.end
	if i >= len(m.l.w) || m.l.w[i].chain < 0 {
		return nil
	}
	if k := m.l.w[i].chain; m.l.chains[k].start == i && len(m.l.chains[k].mentions) > 1 {
		return []int{k}
	}
	return nil
}

// findChairs are the persons behind "co-chaired by", "headed by", in the sentence of the
// meeting that they chair.
func (m *match) findChairs() []int {
	l := m.l
	from := -1
	for i := m.at; i+1 < len(l.w) && from < 0; i++ {
		if l.w[i+1].lower != "by" {
			continue
		}
		switch l.w[i].lower {
		case "chaired", "co-chaired", "presided", "headed", "led", "co-led", "co-headed":
			from = i + 2
		}
	}
	var out []int
	for k := range l.chains {
		c := &l.chains[k]
		if from >= 0 && c.start >= from && c.end <= l.clauseEnd(from) && l.mentions[c.mentions[0]].Form != text.FormPronoun {
			out = append(out, k)
		}
	}
	return out
}

// findNext is the name that follows the trigger, articles aside: "and so did Spain". -1 where
// another word follows.
func (m *match) findNext() int {
	i := m.end
	for m.l.is(i, determiner) {
		i++
	}
	if i >= len(m.l.w) || m.l.w[i].chain < 0 {
		return -1
	}
	return m.l.w[i].chain
}
