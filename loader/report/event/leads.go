package event

// Leading gives the event that a sentence is about, nil for none: the first that the verb of a
// main clause tells of, else the first. What a noun or participle tells within another's phrase
// ("censured for its attack"), a relative clause or a clause of time comes after: the rule of
// coders who read one event off a lead sentence.
func Leading(found []Found) *Found {
	var first *Found
	for i := range found {
		f := &found[i]
		if first == nil || f.leads && !first.leads || f.leads == first.leads && f.at < first.at {
			first = f
		}
	}
	return first
}

// leads reports whether the verb of a main clause tells of the event: the trigger itself, the
// verb that controls it ("agreed to withdraw"), or the one whose subject or object it is.
func (m *match) leads() bool {
	l := m.l
	k := m.verb
	if m.kind != verbWord {
		if m.governorWord() != "" {
			return false
		}
		if m.predicate >= 0 {
			k = m.predicate
		}
	}
	if k < 0 {
		return false
	}
	for depth := 0; l.groups[k].infinitive && l.groups[k].controller >= 0 && depth < 4; depth++ {
		k = l.groups[k].controller
	}
	g := &l.groups[k]
	if g.infinitive && g.adjective < 0 || g.participial {
		return false
	}
	from := l.clauseStart(g.start)
	return !l.is(from, relative|subordinator) || l.prepositional(from)
}
