package query

import (
	"context"
	"sync"

	"entente/schema"
)

// told keeps what was read of events, documents and graphs, within a bound: the events
// between two states are asked for again and again. What it holds is never changed. A
// commit drops what it touches; everything else goes on being told. It has two
// generations: when the young one is full it becomes the old one, and what nobody asks
// for again is forgotten with it.
type told struct {
	next   sync.Mutex // held while it is worked out what to drop; taken before mu
	mu     sync.RWMutex
	at     // up to which commits were taken note of
	begun  bool
	events [2]map[uint64]toldEvent // by the store's id, young and old
	titles map[uint64]toldTitle
	said   map[uint64]toldRecord
	cited  map[schema.IRI]bool // documents and claims that the answers name
}

// toldEvent is an answer and the revision in which it was read: it holds from then on.
type toldEvent struct {
	read   uint64
	answer *EventAnswer
}

type toldTitle struct {
	read uint64
	ref  *DocumentRef
}

// toldRecord is a claim or a document as it was read.
type toldRecord struct {
	read   uint64
	record any // *schema.Claim or *schema.Document
}

const (
	// maxTold bounds the events of a generation; each is some kilobytes.
	maxTold = 8192
	// maxTitles bounds the titles.
	maxTitles = 65536
)

// told is the store of what was read, with what the commits up to the session's revision
// touched dropped.
func (s *Session) told(ctx context.Context) (*told, error) {
	t := &s.derived.told
	if t.reached(s.Revision()) {
		return t, nil
	}
	t.next.Lock()
	defer t.next.Unlock()
	if t.reached(s.Revision()) {
		return t, nil
	}
	var a *alteration
	if t.begun {
		since, ok, err := s.changesSince(ctx, t.at)
		if err == nil && ok {
			a, err = s.altered(since)
		}
		if err != nil {
			return nil, err
		}
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if a == nil {
		t.forget()
	} else {
		t.drop(a)
	}
	t.begun, t.at = true, s.now()
	return t, nil
}

// reached tells whether the commits up to a revision were taken note of.
func (t *told) reached(revision uint64) bool {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.begun && t.revision >= revision
}

func (t *told) forget() {
	t.events, t.titles, t.said, t.cited = [2]map[uint64]toldEvent{{}, {}}, map[uint64]toldTitle{}, map[uint64]toldRecord{}, map[schema.IRI]bool{}
}

// drop forgets what an alteration concerns.
func (t *told) drop(a *alteration) {
	if a.loose {
		t.forget()
		return
	}
	for term := range a.touched {
		delete(t.events[0], term)
		delete(t.events[1], term)
		delete(t.titles, term)
		delete(t.said, term)
	}
	for id := range a.names {
		if t.cited[id] {
			t.dropCiting(a.names)
			return
		}
	}
}

// dropCiting forgets the answers that name a document or claim of the names.
func (t *told) dropCiting(names map[schema.IRI]bool) {
	for _, events := range t.events {
		for term, e := range events {
			if a := e.answer; names[a.Claim] || a.Document != nil && names[a.Document.ID] {
				delete(events, term)
			}
		}
	}
}

// event gives the answer that holds in the revision, nil where there is none.
func (t *told) event(revision, term uint64) *EventAnswer {
	t.mu.RLock()
	e, ok := t.events[0][term]
	if ok || t.events[1] == nil {
		t.mu.RUnlock()
		return e.in(revision)
	}
	e, ok = t.events[1][term]
	t.mu.RUnlock()
	if ok {
		t.mu.Lock()
		defer t.mu.Unlock()
		if _, still := t.events[1][term]; still { // it may have been dropped meanwhile
			t.put(term, e)
		}
	}
	return e.in(revision)
}

func (e toldEvent) in(revision uint64) *EventAnswer {
	if e.answer == nil || e.read > revision {
		return nil
	}
	return e.answer
}

// keep remembers what was read in a revision, unless that is one of the past.
func (t *told) keep(revision, term uint64, a *EventAnswer) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if revision == t.revision {
		t.put(term, toldEvent{revision, a})
	}
}

func (t *told) put(term uint64, e toldEvent) {
	if len(t.events[0]) >= maxTold {
		t.events[0], t.events[1] = map[uint64]toldEvent{}, t.events[0]
		if len(t.cited) > maxTitles {
			t.forget()
		}
	}
	t.events[0][term] = e
	if e.answer.Claim != "" {
		t.cited[e.answer.Claim] = true
	}
	if e.answer.Document != nil {
		t.cited[e.answer.Document.ID] = true
	}
}

func (t *told) title(revision, term uint64) *DocumentRef {
	t.mu.RLock()
	defer t.mu.RUnlock()
	if x := t.titles[term]; x.read <= revision {
		return x.ref
	}
	return nil
}

func (t *told) keepTitle(revision, term uint64, d *DocumentRef) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if revision != t.revision {
		return
	}
	if len(t.titles) >= maxTitles {
		clear(t.titles)
	}
	t.titles[term] = toldTitle{revision, d}
}

// recordOf reads the claim or document of a term with read, unless it was read before. Not to be changed.
func recordOf[T any](ctx context.Context, s *Session, term uint64, read func(schema.IRI) (*T, error)) (*T, error) {
	t, err := s.told(ctx)
	if err != nil {
		return nil, err
	}
	t.mu.RLock()
	have := t.said[term]
	t.mu.RUnlock()
	if x, ok := have.record.(*T); ok && have.read <= s.Revision() {
		return x, nil
	}
	id, err := s.iri(term)
	if err != nil {
		return nil, err
	}
	x, err := read(id)
	if err != nil {
		return nil, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.revision == s.Revision() {
		if len(t.said) >= maxTold {
			clear(t.said)
		}
		t.said[term] = toldRecord{t.revision, x}
	}
	return x, nil
}

// toldClaim is the claim of a term, without what it asserts.
func (s *Session) toldClaim(ctx context.Context, term uint64) (*schema.Claim, error) {
	return recordOf(ctx, s, term, func(id schema.IRI) (*schema.Claim, error) { return s.dec.Claim(id, nil) })
}

// toldDocument is the document of a term.
func (s *Session) toldDocument(ctx context.Context, term uint64) (*schema.Document, error) {
	return recordOf(ctx, s, term, s.dec.Document)
}
