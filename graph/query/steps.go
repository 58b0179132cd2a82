package query

import (
	"sync"

	"entente/graph/view"
)

// steps are the latest revisions with what each brought, as far as answers rest on it.
type steps struct {
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
	st.mu.RLock()
	known := st.last.revision >= s.Revision()
	st.mu.RUnlock()
	if known {
		return nil
	}
	st.mu.Lock()
	defer st.mu.Unlock()
	if st.last.revision >= s.Revision() {
		return nil
	}
	since := st.last
	st.last = s.now()
	diff := s.View.Diff()
	if s.Before != since.revision || diff == nil || since.newTerms == 0 {
		st.list = nil
		return nil
	}
	step := &revisionStep{from: since.revision, to: s.Revision(), tied: diff.Tied, entities: diff.Entities, came: diff.Came}
	a, err := s.altered(changes{since, s.Changes})
	if err != nil {
		return err
	}
	if step.loose = diff.Other || len(diff.Came) > maxCame || a.removed || a.loose || s.touchesRecords(a, since); step.loose {
		step.came = nil
	}
	if len(st.list) == keptSteps {
		st.list = append([]*revisionStep{}, st.list[1:]...)
	}
	st.list = append(st.list, step)
	return nil
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
