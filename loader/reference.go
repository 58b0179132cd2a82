package loader

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/loader/resolve"
	"entente/schema"
	"entente/schema/rdf"
	"entente/schema/reference"
)

// Reference writes what ships with the program into its own graph. Doing it again
// changes nothing, and a store that is marked as having these very quads is not asked
// for each of them.
func Reference(ctx context.Context, store Store, tables *reference.Tables) (Committed, error) {
	quads := referenceQuads(tables, schema.NewNamer(store.Base()))
	mark := "reference/" + fingerprint(quads)
	if there, err := store.Marked(mark); err != nil || there {
		return Committed{Revision: store.Revision(), Seen: uint64(len(quads))}, err
	}
	batch := store.Marking(mark)
	for _, q := range quads {
		if err := batch.WriteQuad(q); err != nil {
			return Committed{}, errors.Join(err, batch.Rollback())
		}
	}
	return batch.Commit(ctx)
}

// referenceQuads are the quads of all that the tables know, as they are written.
func referenceQuads(tables *reference.Tables, namer schema.Namer) []quad.Quad {
	graph, enc := namer.Graph("reference"), rdf.Encoder{Namer: namer}
	var quads []quad.Quad
	for _, p := range Profiles(tables, namer) {
		quads = append(quads, enc.Profile(p, graph)...)
	}
	return quads
}

// fingerprint is short and another for other quads, or the same in another order. A term
// that the quad before has in the same place counts as one byte, since hashing is most of
// what it costs.
func fingerprint(quads []quad.Quad) string {
	sum, line := sha256.New(), []byte(nil)
	var last quad.Quad
	for _, q := range quads {
		line = line[:0]
		for _, d := range quad.Directions {
			if v := q.Get(d); v != last.Get(d) {
				line = append(line, quad.StringOf(v)...)
			}
			line = append(line, 0)
		}
		sum.Write(line)
		last = q
	}
	return hex.EncodeToString(sum.Sum(nil)[:16])
}

// Profiles tells what the tables know of every entity.
func Profiles(tables *reference.Tables, namer schema.Namer) []schema.Profile {
	var list []schema.Profile
	for _, st := range tables.States() {
		list = append(list, stateProfile(tables, namer, st))
	}
	for _, p := range tables.Persons() {
		list = append(list, personProfile(namer, p))
	}
	return append(list, bodyProfiles(tables, namer)...)
}

func stateProfile(tables *reference.Tables, namer schema.Namer, st *reference.State) schema.Profile {
	p := schema.Profile{Entity: st.Entity(), OfficialName: st.Official, ISO3: st.Code(),
		COW: slices.Clone(st.COW), GW: slices.Clone(st.GW)}
	p.ID = namer.Key("state", schema.Slug(st.Key))
	for _, list := range [][]reference.Name{st.Aliases, st.Abbreviations} {
		for _, n := range list {
			if n.Text != p.Name && !slices.Contains(p.Aliases, n.Text) {
				p.Aliases = append(p.Aliases, n.Text)
			}
		}
	}
	if n := len(st.Capitals); n > 0 {
		p.Capital = st.Capitals[0].Text
	}
	for _, span := range st.Periods {
		p.Valid = append(p.Valid, interval(span))
	}
	for _, s := range tables.Successors(st.Key) {
		p.Successors = append(p.Successors, s.Successor)
		if s.Kind == reference.Continues {
			p.Continuation = append(p.Continuation, s.Successor)
		}
	}
	return p
}

// interval turns a span, whose end lies outside it, into one whose end is its last day.
func interval(s reference.Span) schema.Interval {
	var i schema.Interval
	if !s.From.Open() {
		i.From = schema.DateBetween(s.From, s.From)
	}
	if !s.To.Open() {
		i.To = schema.DateBetween(s.To-1, s.To-1)
	}
	return i
}

func personProfile(namer schema.Namer, person *reference.Person) schema.Profile {
	p := schema.Profile{Entity: schema.Entity{Kind: schema.Person, Name: person.Name, Aliases: slices.Clone(person.Aliases),
		ID: namer.KnownPerson(person.Name, person.State)}, Died: person.Died}
	for _, t := range person.Terms {
		// The tables were parsed when they were read: their dates are dates.
		from, _ := schema.ParseDate(t.From)
		to, _ := schema.ParseDate(t.To)
		p.Offices = append(p.Offices, schema.Term{Office: t.Office, State: t.State, Head: string(t.Head), Interval: schema.Interval{From: from, To: to}})
	}
	return p
}

// bodyProfiles tells of organisations, treaties and projects, and gives every
// member its memberships. A state's memberships are a profile of their own: quads
// of one entity add up.
func bodyProfiles(tables *reference.Tables, namer schema.Namer) []schema.Profile {
	var list []schema.Profile
	for _, b := range tables.Bodies() {
		p := schema.Profile{Entity: resolve.BodyEntity(b, namer)}
		for _, names := range [][]reference.Name{b.Aliases, b.Abbreviations} {
			for _, n := range names {
				if n.Text != p.Name && !slices.Contains(p.Aliases, n.Text) {
					p.Aliases = append(p.Aliases, n.Text)
				}
			}
		}
		if b.When != reference.Always() {
			p.Valid = []schema.Interval{interval(b.When)}
		}
		list = append(list, p)
		for _, m := range tables.Memberships(b.Key) {
			st, ok := tables.State(m.State)
			if !ok {
				continue // the tables refuse such a row when they are read
			}
			member := schema.Profile{Entity: st.Entity()}
			member.ID = namer.Key("state", schema.Slug(st.Key))
			member.Memberships = []schema.Membership{{Of: p.ID, Role: string(m.Role), Interval: interval(m.When)}}
			list = append(list, member)
		}
	}
	return list
}
