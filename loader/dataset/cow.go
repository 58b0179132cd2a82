package dataset

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"

	"entente/schema"
)

// The formal alliances of the Correlates of War project, version 4.1: by member, each a
// state's time in an alliance, and by dyad, each a time in which two states owed each
// other something, yearly and directed or not. An alliance is a treaty; a member's
// time is an accession to it, a dyad's an agreement under it.

// cowObligations lists the columns of obligations.
var cowObligations = []string{"defense", "neutrality", "nonaggression", "entente"}

func cowMembers() Adapter {
	return Adapter{Name: "cow-alliances-member", Gloss: "Correlates of War formal alliances by member", Extensions: []string{".csv"},
		Recognise: func(head []byte) bool {
			return hasColumns(head, ',', "version4id", "ccode", "mem_st_year", "defense")
		}, Read: func(ctx context.Context, in io.Reader, env Env, out Out) error {
			return readCOW(ctx, in, env, out, []string{"version4id", "ccode", "mem_st_year", "mem_end_year"}, (*cowReader).member)
		}}
}

func cowDyads() Adapter {
	return Adapter{Name: "cow-alliances-dyad", Gloss: "Correlates of War formal alliances by dyad, directed, yearly or not", Extensions: []string{".csv"},
		Recognise: func(head []byte) bool {
			return hasColumns(head, ',', "version4id", "ccode1", "ccode2", "dyad_st_year", "defense")
		}, Read: func(ctx context.Context, in io.Reader, env Env, out Out) error {
			return readCOW(ctx, in, env, out, []string{"version4id", "ccode1", "ccode2", "dyad_st_year", "dyad_end_year"}, (*cowReader).dyad)
		}}
}

type cowReader struct {
	*table
	states cowStates
	id     schema.IRI
	told   map[schema.IRI]bool // of yearly files: one event for all its years
}

func readCOW(ctx context.Context, in io.Reader, env Env, out Out, required []string, row func(*cowReader) error) error {
	t, err := newTable(ctx, in, env, out, ',', append(required, cowObligations...)...)
	if err != nil {
		return err
	}
	id := env.Namer.Key("dataset", "cow-alliances")
	r := &cowReader{table: t, states: newCOWStates(env, out, id), id: id, told: map[schema.IRI]bool{}}
	if err := out.Record(&schema.Document{ID: r.id, Title: "Formal Alliances, version 4.1", Type: "dataset", Publisher: "Correlates of War project",
		Licence: "free for research, cite Gibler 2009", Source: "https://correlatesofwar.org/data-sets/formal-alliances/"}, r.id); err != nil {
		return err
	}
	for r.next() {
		if err := row(r); err != nil {
			return err
		}
	}
	return r.err
}

// treaty is the alliance that a row is about; ok is false where it has no number.
func (r *cowReader) treaty() (schema.Entity, bool) {
	number := r.text("version4id")
	if !digits(number) {
		return schema.Entity{}, false
	}
	e := schema.Entity{Kind: schema.Treaty, Name: "Alliance " + number + " (Correlates of War)"}
	e.ID = r.env.Namer.Entity(e, r.id)
	return e, true
}

// obligations names what was owed, as the columns call it; nil where the row says
// nothing readable.
func (r *cowReader) obligations() (list []string, bad string) {
	for _, c := range cowObligations {
		switch r.text(c) {
		case "1":
			list = append(list, c)
		case "0", "", ".":
		default:
			return nil, c
		}
	}
	return list, ""
}

// span reads the beginning and end in the columns <of>_st_… and <of>_end_…; an end that
// is not filled has not come.
func (r *cowReader) span(of string) (d schema.Date, column string, ok bool) {
	from, ok := r.day(of + "_st_")
	if !ok {
		return d, of + "_st_year", false
	}
	to, known := r.day(of + "_end_")
	text := from.String() + "/" + to.String()
	switch {
	case !known && r.text(of+"_end_year") != "" && r.text(of+"_end_year") != ".":
		return d, of + "_end_year", false
	case !known:
		text = from.String() + "/.."
	case to == from:
		text = from.String()
	}
	d, err := schema.ParseDate(text)
	return d, of + "_end_year", err == nil
}

// day reads year, month and day; what is coarser than a day is kept so by the first
// of it.
func (t *table) day(prefix string) (schema.Date, bool) {
	year, month, day := t.text(prefix+"year"), t.text(prefix+"month"), t.text(prefix+"day")
	y, err := strconv.Atoi(year)
	if err != nil || y < 1500 || y > 2100 {
		return schema.Date{}, false
	}
	text := strconv.Itoa(y)
	if m, err := strconv.Atoi(month); err == nil && m >= 1 && m <= 12 {
		text += fmt.Sprintf("-%02d", m)
		if d, err := strconv.Atoi(day); err == nil && d >= 1 && d <= 31 {
			text += fmt.Sprintf("-%02d", d)
		}
	}
	d, err := schema.ParseDate(text)
	return d, err == nil
}

func (r *cowReader) member() error {
	treaty, ok := r.treaty()
	if !ok {
		return r.refuse("version4id", "expected the number of an alliance")
	}
	date, column, ok := r.span("mem")
	if !ok {
		return r.refuse(column, "expected a year from 1500 to 2100, and an end that is no earlier than the beginning")
	}
	owed, bad := r.obligations()
	if bad != "" {
		return r.refuse(bad, "expected 0 or 1")
	}
	state, ok, err := r.states.find(r.text("ccode"), date.Earliest().Year())
	if err != nil {
		return err
	}
	if !ok {
		return r.refuse("ccode", fmt.Sprintf("not the Correlates of War number of a state in %d", date.Earliest().Year()))
	}
	e := &schema.Event{Type: schema.Accession, Date: date, Code: strings.Join(owed, "+"), Note: "alliance: " + strings.Join(owed, ", "),
		Participants: schema.Participants{Source: []schema.Entity{state}, Object: []schema.Entity{treaty}}}
	e.ID = r.env.Namer.Hash("event", string(r.id), "member", r.text("version4id"), r.text("ccode"), date.String())
	return r.once(e)
}

func (r *cowReader) dyad() error {
	treaty, ok := r.treaty()
	if !ok {
		return r.refuse("version4id", "expected the number of an alliance")
	}
	date, column, ok := r.span("dyad")
	if !ok {
		return r.refuse(column, "expected a year from 1500 to 2100, and an end that is no earlier than the beginning")
	}
	owed, bad := r.obligations()
	if bad != "" {
		return r.refuse(bad, "expected 0 or 1")
	}
	e := &schema.Event{Type: schema.Agreement, Date: date, Code: strings.Join(owed, "+"), Note: "alliance: " + strings.Join(owed, ", ")}
	sides, ok, err := r.sides(r.states, [2]string{"ccode1", "ccode2"}, date.Earliest().Year())
	if !ok {
		return err
	}
	e.Party = sides[:]
	e.Object = []schema.Entity{treaty}
	a, b := e.Party[0].ID, e.Party[1].ID
	e.ID = r.env.Namer.Hash("event", string(r.id), "dyad", r.text("version4id"), string(min(a, b)), string(max(a, b)), date.String(), e.Code)
	return r.once(e)
}

// once writes an event the first time that it is met.
func (r *cowReader) once(e *schema.Event) error {
	if r.told[e.ID] {
		return nil
	}
	r.told[e.ID] = true
	return r.out.Record(e, r.id)
}
