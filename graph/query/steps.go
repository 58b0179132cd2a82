package query

import (
	"sync"

	"entente/graph/view"
)

// steps are the latest revisions with what each brought, as far as answers rest on it.
type steps struct {
	next sync.Mutex // held while a step is worked out; taken before mu
	mu   sync.RWMutex
	last at
	list []*revisionStep // the newest last, each from where the one before ended
}

// revisionStep is what came between two revisions.
type revisionStep struct {
	from, to uint64
	loose    bool // answers may be others for reasons that are not followed
	tied     bool
	entities bool
	came     []view.Came
}

const (
	// keptSteps is how many revisions an answer may be behind.
	keptSteps = 64
	// maxCame is how many events a step lists.
	maxCame = 2000
)

// note takes up the session's revision.
func (st *steps) note(s *Session) error {
	if st.latest().revision >= s.Revision() {
		return nil
	}
	st.next.Lock()
	defer st.next.Unlock()
	since := st.latest()
	if since.revision >= s.Revision() {
		return nil
	}
	diff := s.View.Diff()
	if s.Before != since.revision || diff == nil || since.newTerms == 0 {
		st.add(s.now(), nil)
		return nil
	}
	step := &revisionStep{from: since.revision, to: s.Revision(), tied: diff.Tied, entities: diff.Entities, came: diff.Came}
	a, err := s.altered(changes{since, s.Changes})
	if err != nil {
		st.add(s.now(), nil)
		return err
	}
	if step.loose = diff.Other || len(diff.Came) > maxCame || a.removed || a.loose || s.touchesRecords(a, since); step.loose {
		step.came = nil
	}
	st.add(s.now(), step)
	return nil
}

func (st *steps) latest() at {
	st.mu.RLock()
	defer st.mu.RUnlock()
	return st.last
}

// add puts a step behind the others; nil where it is not known what it brought.
func (st *steps) add(now at, step *revisionStep) {
	st.mu.Lock()
	defer st.mu.Unlock()
	if st.last = now; step == nil {
		st.list = nil
		return
	}
	st.list = append(st.list[max(0, len(st.list)-keptSteps+1):len(st.list):len(st.list)], step)
}

// touchesRecords tells whether something is said of what was there before and is no
// entity: an event may have another text, a document another title.
func (s *Session) touchesRecords(a *alteration, since at) bool {
	for term := range a.touched {
		if term >= since.newTerms {
			continue
		}
		if _, ok := s.View.NodeOf(term); !ok {
			return true
		}
	}
	return false
}

// between lists the steps from one revision to another.
func (st *steps) between(from, to uint64) (list []*revisionStep, ok bool) {
	st.mu.RLock()
	defer st.mu.RUnlock()
	for i := len(st.list) - 1; i >= 0 && from != to; i-- {
		if step := st.list[i]; step.to == to {
			list = append(list, step)
			to = step.from
		}
	}
	return list, from == to
}
