package view

// Every document names its entities, mostly as others do: a state that a thousand documents name has
// thousands of quads, and a commit must not cost a look at all of them.

// dropUnmoved leaves out the entities of which nothing new is said: those that got names, codes or
// a kind which are those that they have.
func (a *application) dropUnmoved() error {
	keep := a.queue[:0]
	for _, term := range a.queue {
		unmoved, err := a.unmoved(term)
		if err != nil {
			return err
		}
		if unmoved {
			delete(a.touched, term)
		} else {
			keep = append(keep, term)
		}
	}
	a.queue = keep
	return nil
}

// unmoved tells whether an entity is surely what it was. Of several names one counts, by a rule that
// looks at all of them; but whichever it is, one more of the same letters leaves it.
func (a *application) unmoved(term uint64) (bool, error) {
	n, known := a.old.NodeOf(term)
	if _, merged := a.old.merged[term]; !known || merged || a.tied[term] || len(a.changed[term]) == 0 {
		return false, nil
	}
	for _, q := range a.changed[term] {
		if a.before[q] || !a.after[q] {
			return false, nil
		}
		have, as := "", ""
		switch a.r.words.number[q[1]] {
		case noPredicate:
			continue
		case predType:
			s := &subject{}
			if err := a.r.classify(s, q[2], q[3]); err != nil {
				return false, err
			}
			if s.isEvent || s.isClaim {
				return false, nil
			}
			if have, as = string(a.old.Kind(n)), string(s.kind); as == "" {
				continue // a class of others, which the view does not know
			}
		case predLabel:
			have = a.old.Name(n)
		case predCode:
			have = a.old.Code(n)
		default:
			return false, nil
		}
		if as == "" {
			var err error
			if as, err = a.r.text(q[2]); err != nil {
				return false, err
			}
		}
		if have != as {
			return false, nil
		}
	}
	return true, nil
}
