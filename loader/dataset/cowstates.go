package dataset

import (
	"strconv"

	"entente/loader/resolve"
	"entente/schema"
)

// cowStates finds states by Correlates of War number and year.
type cowStates struct {
	env   Env
	names *reviewed
	known map[cellYear]schema.Entity
}

// cellYear is a cell in a year.
type cellYear struct {
	cell string
	year int
}

func newCOWStates(env Env, out Out, dataset schema.IRI) cowStates {
	return cowStates{env, newReviewed(env, out, dataset), map[cellYear]schema.Entity{}}
}

// find tells who bore a number in a year; ok is false where nobody did and no review says
// who is meant.
func (s cowStates) find(cell string, year int) (e schema.Entity, ok bool, err error) {
	key := cellYear{cell, year}
	e, known := s.known[key]
	if !known {
		e, err = s.names.decide(cell, schema.NewDay(year, 7, 1), func(own bool) (schema.Entity, resolve.Method) {
			if e := s.bearer(cell, year); e.ID != "" && !own {
				return e, resolve.ByName
			}
			return schema.Entity{}, resolve.AsOwn // nobody's, and refused, unless a review says whose
		})
		s.known[key] = e
	}
	return e, e.ID != "" && e.Kind == schema.State, err
}

// bearer is the state of the tables that bore a number, without an id where none did.
func (s cowStates) bearer(cell string, year int) schema.Entity {
	number, err := strconv.Atoi(cell)
	if err != nil {
		return schema.Entity{}
	}
	for _, day := range daysAround(year) {
		if st, ok := s.env.Resolver.Tables().StateByCOW(number, day); ok {
			e := st.Entity()
			e.ID = s.env.Namer.Key("state", schema.Slug(st.Key))
			return e
		}
	}
	return schema.Entity{}
}

// daysAround lists the days on which to look for the bearer of a number: the end of
// the year, its middle and its beginning, since states begin and end within years,
// then the nearest years, since collections date the same state a few years apart.
func daysAround(year int) []schema.Day {
	days := []schema.Day{schema.NewDay(year, 12, 31), schema.NewDay(year, 7, 1), schema.NewDay(year, 1, 1)}
	for d := 1; d <= 4; d++ {
		days = append(days, schema.NewDay(year+d, 7, 1), schema.NewDay(year-d, 7, 1))
	}
	return days
}

// sides reads the two states of a row from the columns of their numbers. ok is false
// where the row was refused.
func (t *table) sides(states cowStates, columns [2]string, year int) (sides [2]schema.Entity, ok bool, err error) {
	for i, column := range columns {
		e, found, err := states.find(t.text(column), year)
		if err != nil {
			return sides, false, err
		}
		if !found {
			return sides, false, t.refuse(column, "not the Correlates of War number of a state in "+strconv.Itoa(year))
		}
		sides[i] = e
	}
	if sides[0].ID == sides[1].ID {
		return sides, false, t.refuse(columns[1], "both sides are one state")
	}
	return sides, true, nil
}

// year reads the year of a row. ok is false where the row was refused.
func (t *table) yearOf(column string) (year int, ok bool, err error) {
	year, fault := strconv.Atoi(t.text(column))
	if fault != nil || year < 1500 || year > 2100 {
		return 0, false, t.refuse(column, "expected a year from 1500 to 2100")
	}
	return year, true, nil
}
