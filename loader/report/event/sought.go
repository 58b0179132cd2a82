package event

import (
	"slices"
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

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
		if k := m.inBracket(); k >= 0 && role == schema.RoleParty {
			return m.keep(k, kindOf(schema.State)|personKind|onlyActors)
		}
		if len(m.l.in.Pair) == 2 {
			return []fill{{chain: -1, entities: m.l.in.Pair, at: -1}}
		}
	case "elided":
		if m.elided() && len(m.l.in.Pair) == 2 {
			return []fill{{chain: -1, entities: m.l.in.Pair, at: -1}}
		}
		if m.elided() && len(m.l.in.Home) == 1 {
			return []fill{{chain: -1, entities: m.l.in.Home, at: -1}}
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
	case "struck":
		return m.struck()
	case "chairs":
		return m.keepAll(m.findChairs(), kindOf(schema.Person)|onlyActors)
	case "prep":
		return m.keepAll(m.besidesTopics(m.besidesSeats(m.findPrep(t.preps))), kinds)
	}
	return nil
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
		if k := l.w[i].chain; k >= 0 && k != seen && !m.recipient(k) {
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

// recipient reports a bare name right behind a verb of giving: in "granted Peru full recognition" Peru is given it.
func (m *match) recipient(k int) bool {
	l, c := m.l, &m.l.chains[k]
	if m.kind != nounWord || c.start < 1 || c.possessive || m.verb < 0 || l.groups[m.verb].head != c.start-1 || l.groups[m.verb].passive {
		return false
	}
	return l.actsAsState(c) && l.mentions[c.mentions[0]].Form != text.FormAdjective && l.e.lexicon.sets.Of("handing").has(l.groups[m.verb].lemma)
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

// presides reports who only lent a meeting the chair or the name: "under the chairmanship of Kaunda".
func (l *line) presides(c *chain) bool {
	if c.governor < 2 || l.lowerAt(c.governor) != "of" {
		return false
	}
	switch l.lowerAt(c.governor - 1) {
	case "chairmanship", "auspices", "aegis", "presidency", "patronage":
		return true
	}
	return false
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
	if m.r.Type == schema.ProjectEvent && end-start < 2 {
		if f, ok := m.l.workAt(at); ok {
			return []fill{f}
		}
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
		if es := l.in.Parties(name, m.roughly(end)); len(es) > 1 {
			return []fill{{chain: -1, entities: es, at: start, end: end}}
		}
	}
	return nil
}

// roughly is the date of the entry, else the time that stands shortly behind a name: "the Moscow treaty of March 1940". Zero for none.
func (m *match) roughly(end int) schema.Date {
	l := m.l
	if !l.in.LeadDate.IsZero() {
		return l.in.LeadDate
	}
	for i := end; i < min(end+longestTime, len(l.w)); i++ {
		if w := l.w[i].when; w >= 0 && !l.whens[w].Duration {
			return l.whens[w].Date
		}
	}
	return schema.Date{}
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

// inBracket is the list of those who took part that stands in a bracket behind the noun, a time and a town at most between
// them: "second round of talks, Cairo, 5 May (Shoukry, Çavuşoğlu)", "New York accords (Angola, Cuba)". -1 for none.
func (m *match) inBracket() int {
	l := m.l
	switch m.r.Type {
	case schema.Agreement, schema.Meeting, schema.Ceasefire, schema.War, schema.RelationsRestored, schema.RelationsEstablished:
	default:
		return -1
	}
	if m.kind == verbWord {
		return -1
	}
	i := m.end
	for i < len(l.w) && l.w[i].lower != "(" {
		w := &l.w[i]
		if w.when < 0 && w.lower != "," && w.lower != "of" && w.lower != "in" && w.lower != "at" && w.lower != "on" && (w.mention < 0 || !l.isPlace(w.mention) && l.mentions[w.mention].Form != text.FormCapital) {
			return -1
		}
		i++
	}
	for i++; i < len(l.w) && (l.is(i, determiner) || l.inSet(i, l.e.lexicon.sets.Of("title"))) && l.w[i].chain < 0; {
		i++
	}
	if i >= len(l.w) || l.w[i].chain < 0 {
		return -1
	}
	k := l.w[i].chain
	c := &l.chains[k]
	if w := l.lowerAt(c.end); c.start != i || len(c.mentions) < 2 || w != ")" && w != ";" {
		return -1
	}
	for ; i < c.end; i++ {
		if w := l.w[i].text; l.w[i].mention < 0 && (w == "-" || w == "–") {
			return -1 // by whom the paper is called: "the protocol of 1910 (Ramírez–Peña)"
		}
	}
	return k
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
