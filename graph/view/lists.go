package view

import (
	"sync"
	"sync/atomic"
)

// eventLists keeps nodes' lists of events once they are numbered for a delta: a
// question looks at one again and again. A list that does not fit is made each time.
type eventLists struct {
	lists sync.Map // Node -> []Event
	size  atomic.Int64
}

// maxListed bounds the events in all lists, four bytes each.
const maxListed = 4 << 20

func (l *eventLists) of(n Node, number func() []Event) []Event {
	if have, ok := l.lists.Load(n); ok {
		return have.([]Event)
	}
	list := number()
	if l.size.Add(int64(len(list))) > maxListed {
		l.size.Add(-int64(len(list)))
		return list
	}
	have, _ := l.lists.LoadOrStore(n, list)
	return have.([]Event)
}
