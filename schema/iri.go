package schema

import (
	"crypto/sha1"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"
)

// IRI names a thing in the graph.
type IRI string

// Valid reports whether the IRI is absolute and can be written in RDF, or is empty.
func (i IRI) Valid() bool {
	if i == "" {
		return true
	}
	scheme, _, found := strings.Cut(string(i), ":")
	if !found || scheme == "" || !letter(scheme[0]) {
		return false
	}
	for k := range len(scheme) {
		if c := scheme[k]; !letter(c) && (c < '0' || c > '9') && c != '+' && c != '-' && c != '.' {
			return false
		}
	}
	for k := range len(i) {
		if c := i[k]; c <= ' ' || c == 0x7F || strings.IndexByte("<>\"{}|^`\\", c) >= 0 {
			return false
		}
	}
	return utf8.ValidString(string(i))
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// DefaultBase is where names live unless a store was created with another base.
const DefaultBase = "https://w3id.org/entente/"

// Namer mints the IRIs of instances: <base>id/{kind}/{key}. The key is the code of
// a state, organisation or treaty, else the UUIDv5 of a natural key, so that the
// same thing gets the same name each time it is loaded. A Namer is a value and is
// safe for concurrent use.
type Namer struct {
	base  string
	space uuid.UUID
}

// NewNamer makes a Namer; base "" stands for DefaultBase.
func NewNamer(base string) Namer {
	if base == "" {
		base = DefaultBase
	}
	if !strings.HasSuffix(base, "/") && !strings.HasSuffix(base, "#") {
		base += "/"
	}
	return Namer{base: base, space: uuid.NewSHA1(uuid.NameSpaceURL, []byte(base))}
}

// Base is the prefix of all names.
func (n Namer) Base() string { return n.base }

// Key makes <base>id/{kind}/{key} of a key that is an identifier itself.
func (n Namer) Key(kind, key string) IRI { return IRI(n.base + "id/" + kind + "/" + key) }

// Hash makes <base>id/{kind}/{UUIDv5} of the parts of a natural key.
func (n Namer) Hash(kind string, parts ...string) IRI {
	var room [512]byte
	key := append(append(room[:0], n.space[:]...), kind...)
	for _, part := range parts {
		key = append(append(key, 0), part...)
	}
	// UUIDv5 as uuid.NewSHA1 makes it, without its copies: every event is named so.
	sum := sha1.Sum(key)
	id := uuid.UUID(sum[:16])
	id[6], id[8] = id[6]&0x0f|0x50, id[8]&0x3f|0x80
	return n.Key(kind, id.String())
}

// Graph names a graph that is not a document's or claim's, such as "reference".
func (n Namer) Graph(name string) IRI { return n.Key("graph", name) }

// Document names a document by the digest of its text: the same text is the same
// document, wherever it lies.
func (n Namer) Document(digest string) IRI { return n.Hash("document", digest) }

// KnownPerson names a person of the reference tables, who is the same in every
// document: by canonical name and state key.
func (n Namer) KnownPerson(name, state string) IRI {
	return n.Hash("person", "known", Fold(name), state)
}

// Entity names an entity. One that already has an id keeps it. States,
// organisations and treaties with a code are named by it; other organisations,
// treaties, groups and places by kind and folded name; persons and projects
// within their scope (a document or dataset IRI), since two sources may well
// mean two people of one name.
func (n Namer) Entity(e Entity, scope IRI) IRI {
	switch {
	case e.ID != "":
		return e.ID
	case e.Code != "" && (e.Kind == State || e.Kind == Organisation || e.Kind == Treaty || e.Kind == Project):
		return n.Key(string(e.Kind), Slug(e.Code))
	case e.Kind == State:
		return n.Key(string(e.Kind), strings.ToLower(Slug(e.Name)))
	case e.Kind == Person || e.Kind == Project:
		return n.Hash(string(e.Kind), string(scope), Fold(e.Name), e.State)
	}
	return n.Hash(string(e.Kind), Fold(e.Name), e.State)
}

// Assign gives every participant, object and speaker of a record its IRI, then
// the record itself. Records that bear an id keep it.
func (n Namer) Assign(r Record, scope IRI) {
	switch r := r.(type) {
	case *Document:
		for _, list := range [][]Entity{r.Organisers, r.Participants} {
			n.assign(list, scope)
		}
	case *Event:
		r.Each(func(_ Role, e *Entity) { e.ID = n.Entity(*e, scope) })
		if r.ID == "" {
			r.ID = n.event(r, scope)
		}
	case *Claim:
		r.Speaker.ID = n.Entity(r.Speaker, scope)
		n.assign(r.About, scope)
		if r.ID == "" {
			r.ID = n.Hash("claim", string(scope), string(r.Speaker.ID), r.Provenance.key(), Fold(r.Text))
		}
		for i := range r.Asserts {
			a := &r.Asserts[i]
			a.Each(func(_ Role, e *Entity) { e.ID = n.Entity(*e, scope) })
			if a.ID == "" {
				a.ID = n.event(a, r.ID)
			}
		}
	}
}

func (n Namer) assign(list []Entity, scope IRI) {
	for i := range list {
		list[i].ID = n.Entity(list[i], scope)
	}
}

// event names an event by its scope, place in the text, type, date and
// participants: two events of one sentence differ in one of these.
func (n Namer) event(e *Event, scope IRI) IRI {
	parts := []string{string(scope), e.Provenance.key(), string(e.Type), e.Date.String(), string(e.Status)}
	var who []string
	e.Each(func(r Role, p *Entity) { who = append(who, string(r)+" "+string(p.ID)) })
	slices.Sort(who)
	return n.Hash("event", append(parts, who...)...)
}
