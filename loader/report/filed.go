package report

import "entente/schema"

// filed finds the events of a document that were read by type and date. It is behind the
// list of events until sync.
type filed struct {
	at map[typeDate][]int32 // places in the list, ascending
	n  int                  // how many events of the list are filed
}

type typeDate struct {
	of   schema.EventType
	date schema.Date
}

// sync files what has come to the list.
func (t *filed) sync(events []*schema.Event) {
	if t.at == nil {
		t.at = map[typeDate][]int32{}
	}
	for ; t.n < len(events); t.n++ {
		key := typeDate{events[t.n].Type, events[t.n].Date}
		t.at[key] = append(t.at[key], int32(t.n))
	}
}

// forget takes out what stands in the list from a place on.
func (t *filed) forget(events []*schema.Event, from int) {
	for t.n > from {
		t.n--
		key := typeDate{events[t.n].Type, events[t.n].Date}
		t.at[key] = t.at[key][:len(t.at[key])-1]
	}
}
