package dataset

import (
	"cmp"
	"context"
	"io"
	"slices"
	"strconv"

	"entente/schema"
)

// atop reads the directed dyad-years of the Alliance Treaty Obligations and
// Provisions project: who owed whom defence, support in attack, neutrality,
// non-aggression or consultation in which year, by Correlates of War numbers.
//
// Years in a row of one obligation between two states are one agreement with an
// interval. The two directions count as one, since an agreement has no sides here.
func atop() Adapter {
	return Adapter{Name: "atop", Gloss: "alliances of ATOP as dyad-years by COW number", Extensions: []string{".csv"},
		Recognise: func(head []byte) bool { return hasColumns(head, ',', "ccode1", "ccode2", "year", "atop_defense") }, Read: readATOP}
}

// atopColumns gives the obligation that each column stands for.
var atopColumns = [...]struct{ column, obligation string }{
	{"atop_defense", "defence"}, {"atop_offense", "offence"}, {"atop_neutral", "neutrality"}, {"atop_nonagg", "non-aggression"}, {"atop_consul", "consultation"},
}

// maxAllianceYears bounds the obligations of a file held in memory.
const maxAllianceYears = 20_000_000

// pact is an obligation between two states, the first by name first.
type pact struct {
	a, b       string // keys of states
	obligation int    // of atopColumns
}

type atopReader struct {
	*table
	years  map[pact][]int16
	held   int
	states cowStates
}

func readATOP(ctx context.Context, in io.Reader, env Env, out Out) error {
	required := []string{"ccode1", "ccode2", "year"}
	for _, c := range atopColumns {
		required = append(required, c.column)
	}
	t, err := newTable(ctx, in, env, out, ',', required...)
	if err != nil {
		return err
	}
	r := &atopReader{table: t, years: map[pact][]int16{}, states: newCOWStates(env, out, env.Namer.Key("dataset", "atop"))}
	for r.next() {
		if err := r.row(); err != nil {
			return err
		}
	}
	if r.err != nil {
		return r.err
	}
	return r.write()
}

func (r *atopReader) row() error {
	year, ok, err := r.yearOf("year")
	if !ok {
		return err
	}
	sides, ok, err := r.sides(r.states, [2]string{"ccode1", "ccode2"}, year)
	if !ok {
		return err
	}
	keys := [2]string{stateKeyOf(sides[0]), stateKeyOf(sides[1])}
	slices.Sort(keys[:])
	for i, c := range atopColumns {
		switch r.text(c.column) {
		case "1":
			p := pact{keys[0], keys[1], i}
			if r.held++; r.held > maxAllianceYears {
				return schema.Errorf(schema.TooLarge, "%s: more than %d obligations", r.env.File, maxAllianceYears)
			}
			r.years[p] = append(r.years[p], int16(year))
		case "0", "", "NA":
		default:
			return r.refuse(c.column, "expected 0 or 1")
		}
	}
	return nil
}

// write turns years in a row into agreements.
func (r *atopReader) write() error {
	id := r.env.Namer.Key("dataset", "atop")
	if err := r.out.Record(&schema.Document{ID: id, Title: "Alliance Treaty Obligations and Provisions", Type: "dataset", Publisher: "ATOP project",
		Licence: "free for research, cite Leeds et al. 2002", Source: "http://www.atopdata.org"}, id); err != nil {
		return err
	}
	pacts := make([]pact, 0, len(r.years))
	for p := range r.years {
		pacts = append(pacts, p)
	}
	slices.SortFunc(pacts, func(x, y pact) int {
		return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b), cmp.Compare(x.obligation, y.obligation))
	})
	for _, p := range pacts {
		years := r.years[p]
		slices.Sort(years)
		years = slices.Compact(years)
		for len(years) > 0 {
			n := 1
			for n < len(years) && years[n] == years[n-1]+1 {
				n++
			}
			if err := r.agreement(id, p, int(years[0]), int(years[n-1])); err != nil {
				return err
			}
			years = years[n:]
		}
	}
	return nil
}

func (r *atopReader) agreement(id schema.IRI, p pact, from, to int) error {
	text := strconv.Itoa(from)
	if to != from {
		text += "/" + strconv.Itoa(to)
	}
	date, err := schema.ParseDate(text)
	if err != nil {
		return err // years were checked: they are a date
	}
	what := atopColumns[p.obligation]
	e := &schema.Event{Type: schema.Agreement, Date: date, Code: what.column, Note: "alliance obligation: " + what.obligation}
	for _, key := range []string{p.a, p.b} {
		if st, ok := r.env.Resolver.Tables().State(key); ok {
			x := st.Entity()
			x.ID = r.env.Namer.Key("state", schema.Slug(key))
			e.Party = append(e.Party, x)
		}
	}
	e.ID = r.env.Namer.Hash("event", string(id), p.a, p.b, what.column, strconv.Itoa(from))
	return r.out.Record(e, id)
}
