package dataset

import (
	"cmp"
	"context"
	"io"
	"maps"
	"slices"
	"strconv"

	"entente/schema"
)

// cowExchange reads the diplomatic exchange of the Correlates of War project: which
// states had missions at each other, in the years that were looked at, some five years
// apart. What changed between two of them became events whose date is the time between:
// relations established where neither side had a mission before and one has now,
// severed where none is left. A pair that is there in the first year looked at has
// begun by then.
func cowExchange() Adapter {
	return Adapter{Name: "cow-exchange", Gloss: "Correlates of War diplomatic exchange", Extensions: []string{".csv"},
		Recognise: func(head []byte) bool {
			return hasColumns(head, ',', "ccode1", "ccode2", "year", "dr_at_1", "dr_at_2", "de")
		}, Read: readExchange}
}

type pair struct{ a, b schema.IRI }

type exchangeReader struct {
	*table
	states   cowStates
	known    map[schema.IRI]schema.Entity
	looked   map[int]bool                // the years that were looked at
	present  map[int]map[schema.IRI]bool // the states that were there
	missions map[pair]map[int]bool       // the years in which either had a mission
}

func readExchange(ctx context.Context, in io.Reader, env Env, out Out) error {
	t, err := newTable(ctx, in, env, out, ',', "ccode1", "ccode2", "year", "dr_at_1", "dr_at_2")
	if err != nil {
		return err
	}
	r := &exchangeReader{table: t, states: newCOWStates(env, out, env.Namer.Key("dataset", "cow-exchange")), known: map[schema.IRI]schema.Entity{}, looked: map[int]bool{},
		present: map[int]map[schema.IRI]bool{}, missions: map[pair]map[int]bool{}}
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

func (r *exchangeReader) row() error {
	year, ok, err := r.yearOf("year")
	if !ok {
		return err
	}
	sides, ok, err := r.sides(r.states, [2]string{"ccode1", "ccode2"}, year)
	if !ok {
		return err
	}
	ids := [2]schema.IRI{sides[0].ID, sides[1].ID}
	r.known[ids[0]], r.known[ids[1]] = sides[0], sides[1]
	sent := false
	for _, c := range []string{"dr_at_1", "dr_at_2"} {
		switch level := r.text(c); level {
		case "1", "2", "3", "9":
			sent = true
		case "0", "":
		default:
			return r.refuse(c, "expected 0 none, 1 chargé d'affaires, 2 minister, 3 ambassador or 9 other")
		}
	}
	r.looked[year] = true
	if r.present[year] == nil {
		r.present[year] = map[schema.IRI]bool{}
	}
	r.present[year][ids[0]], r.present[year][ids[1]] = true, true
	if sent {
		p := pair{min(ids[0], ids[1]), max(ids[0], ids[1])}
		if r.missions[p] == nil {
			if len(r.missions) >= maxPairs {
				return schema.Errorf(schema.TooLarge, "%s: more than %d pairs of states", r.env.File, maxPairs)
			}
			r.missions[p] = map[int]bool{}
		}
		r.missions[p][year] = true
	}
	return nil
}

// maxPairs bounds the pairs of states held in memory.
const maxPairs = 1_000_000

func (r *exchangeReader) write() error {
	id := r.env.Namer.Key("dataset", "cow-exchange")
	if err := r.out.Record(&schema.Document{ID: id, Title: "Diplomatic Exchange", Type: "dataset", Publisher: "Correlates of War project",
		Licence: "free for research, cite Bayer 2006", Source: "https://correlatesofwar.org/data-sets/diplomatic-exchange/"}, id); err != nil {
		return err
	}
	years := slices.Sorted(maps.Keys(r.looked))
	pairs := slices.SortedFunc(maps.Keys(r.missions), func(x, y pair) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	for _, p := range pairs {
		had := false
		for i, year := range years {
			has := r.missions[p][year]
			there := r.present[year][p.a] && r.present[year][p.b]
			switch {
			case has && !had:
				if err := r.change(id, p, schema.RelationsEstablished, years, i); err != nil {
					return err
				}
			case had && !has && there: // both states are still there
				if err := r.change(id, p, schema.RelationsSevered, years, i); err != nil {
					return err
				}
			}
			if there || has {
				had = has
			}
		}
	}
	return nil
}

// change writes what came about between the year before and this one.
func (r *exchangeReader) change(id schema.IRI, p pair, what schema.EventType, years []int, i int) error {
	text := "../" + strconv.Itoa(years[i])
	if i > 0 {
		text = strconv.Itoa(years[i-1]) + "/" + strconv.Itoa(years[i])
	}
	date, err := schema.ParseDate(text)
	if err != nil {
		return err // years were checked: they are a date
	}
	e := &schema.Event{Type: what, Date: date, Code: "DR", Note: "missions as looked at in " + strconv.Itoa(years[i]),
		Participants: schema.Participants{Party: []schema.Entity{r.known[p.a], r.known[p.b]}}}
	e.ID = r.env.Namer.Hash("event", string(id), string(p.a), string(p.b), string(what), date.String())
	return r.out.Record(e, id)
}
