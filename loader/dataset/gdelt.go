package dataset

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"entente/schema"
)

// gdelt reads the event exports of the GDELT Project: version 1.0 with 57 columns and,
// since April 2013, 58; version 2.0 with 61. They are tab-separated without a header.
// Names of columns, for --where, are those of the GDELT codebooks, such as IsRootEvent
// and NumSources.
func gdelt() Adapter {
	return Adapter{Name: "gdelt", Gloss: "GDELT 1.0 and 2.0 event exports; choose rows with --where", Extensions: []string{".csv", ".tsv", ".txt"},
		Recognise: isGDELT, Read: readGDELT}
}

// gdeltColumns gives the names of the columns of an export by their number, nil for a
// number that no version has.
func gdeltColumns(width int) []string {
	two := width == 61
	if width != 57 && width != 58 && !two {
		return nil
	}
	names := []string{"GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"}
	for _, a := range []string{"Actor1", "Actor2"} {
		for _, part := range []string{"Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code"} {
			names = append(names, a+part)
		}
	}
	names = append(names, "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone")
	for _, a := range []string{"Actor1Geo", "Actor2Geo", "ActionGeo"} {
		names = append(names, a+"_Type", a+"_FullName", a+"_CountryCode", a+"_ADM1Code")
		if two {
			names = append(names, a+"_ADM2Code")
		}
		names = append(names, a+"_Lat", a+"_Long", a+"_FeatureID")
	}
	names = append(names, "DATEADDED")
	if width > 57 {
		names = append(names, "SOURCEURL")
	}
	return names
}

func isGDELT(head []byte) bool {
	cells := strings.Split(string(firstLine(head)), "\t")
	return gdeltColumns(len(cells)) != nil && digits(cells[0]) && len(cells[1]) == 8 && digits(cells[1])
}

func digits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// tabbed reads lines whose cells are parted by tabs, with names for the columns of the
// first line's width.
type tabbed struct {
	lines *lines
	names []string
	first []string
	cells []string
}

// newTabbed begins the reading; widths says how many columns are expected.
func newTabbed(l *lines, columns func(int) []string, widths string) (*tabbed, error) {
	t := &tabbed{lines: l}
	if !l.next() {
		if l.err != nil {
			return nil, l.err
		}
		return t, nil
	}
	t.first = strings.Split(string(l.text), "\t")
	if t.names = columns(len(t.first)); t.names == nil {
		return nil, l.env.refusal(l.line, "", "", fmt.Sprintf("expected %s columns separated by tabs, found %d", widths, len(t.first)))
	}
	return t, nil
}

func (t *tabbed) header() []string { return t.names }

func (t *tabbed) next() ([]string, int, error) {
	t.cells = t.first
	if t.first = nil; t.cells == nil {
		if !t.lines.next() {
			return nil, 0, cmpErr(t.lines.err, io.EOF)
		}
		t.cells = strings.Split(string(t.lines.text), "\t")
	}
	if len(t.cells) != len(t.names) {
		return nil, 0, &rowFault{line: t.lines.line, reason: fmt.Sprintf("expected %d columns, found %d", len(t.names), len(t.cells))}
	}
	return t.cells, t.lines.line, nil
}

// cmpErr is the first error that is one.
func cmpErr(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

type gdeltReader struct {
	*table
	cameo   *CAMEO
	codes   *actorCodes
	actors  *Actors
	id      schema.IRI
	known   map[codedOn]schema.Entity
	event   schema.Event
	nobody  int
	figures map[schema.FigureName]string
}

// codedOn is an actor in a year.
type codedOn struct {
	coded
	year int
}

func readGDELT(ctx context.Context, in io.Reader, env Env, out Out) error {
	cameo, err := LoadCAMEO()
	if err != nil {
		return err
	}
	id := env.Namer.Key("dataset", "gdelt")
	if err := out.Record(&schema.Document{ID: id, Title: "GDELT events", Type: "dataset", Publisher: "The GDELT Project",
		Licence: "free for any use, cite the GDELT Project", Source: "https://www.gdeltproject.org"}, id); err != nil {
		return err
	}
	from, err := newTabbed(newLines(ctx, in, env, out), gdeltColumns, "57, 58 or 61")
	if err != nil || from.names == nil {
		return err
	}
	t, err := tableOf(ctx, from, env, out)
	if err != nil {
		return err
	}
	actors, err := NewActors(env, out, id)
	if err != nil {
		return err
	}
	r := &gdeltReader{table: t, cameo: cameo, codes: actors.codes, id: id, actors: actors, known: map[codedOn]schema.Entity{},
		figures: map[schema.FigureName]string{schema.Goldstein: "goldsteinscale", schema.Tone: "avgtone", schema.Mentions: "nummentions", schema.Sources: "numsources", schema.Articles: "numarticles"}}
	for r.next() {
		if err := r.row(); err != nil {
			return err
		}
	}
	if r.nobody > 0 && r.err == nil {
		out.Note(fmt.Sprintf("%d rows that name no actor left out", r.nobody))
	}
	return cmpErr(r.err, actors.Finish())
}

func (r *gdeltReader) row() error {
	at, err := time.Parse("20060102", r.text("sqldate"))
	if err != nil || !inRange(schema.DayOf(at)) {
		return r.refuse("sqldate", "expected a day such as 20180131, "+dayRange)
	}
	day := schema.DayOf(at)
	coding, ok := r.cameo.Code(r.text("eventcode"))
	if !ok {
		return r.refuse("eventcode", "not a CAMEO code")
	}
	key := r.text("globaleventid")
	if !digits(key) {
		return r.refuse("globaleventid", "expected a number")
	}
	source, ok1 := r.actor("actor1", day)
	target, ok2 := r.actor("actor2", day)
	e := &r.event
	e.Participants = schema.Participants{Source: e.Source[:0], Target: e.Target[:0], Party: e.Party[:0], Mediator: e.Mediator[:0], Place: e.Place[:0]}
	switch {
	case ok1 && ok2:
		coding.Fill(e, source, target)
	case ok1:
		coding.alone(e, source, schema.RoleSource)
	case ok2:
		coding.alone(e, target, schema.RoleTarget)
	default:
		r.nobody++
		return nil
	}
	e.Date = schema.DateBetween(day, day)
	e.Figures = r.table.figures(r.figures)
	e.Report = r.text("sourceurl")
	if name := r.text("actiongeo_fullname"); name != "" && r.text("actiongeo_type") > "1" { // 1 is a country
		e.Place = append(e.Place, r.actors.place(name, r.point("actiongeo_lat", "actiongeo_long")))
	}
	e.ID = r.env.Namer.Hash("event", string(r.id), key)
	return r.out.Record(e, r.id)
}

// actor reads one of the two actors.
func (r *gdeltReader) actor(side string, day schema.Day) (schema.Entity, bool) {
	c := codedOn{coded{name: r.text(side + "name"), country: r.text(side + "countrycode"), group: r.text(side + "knowngroupcode")}, day.Year()}
	for i, column := range []string{"type1code", "type2code", "type3code"} {
		c.roles[i] = r.text(side + column)
	}
	if e, ok := r.known[c]; ok {
		return e, e.ID != ""
	}
	e, ok := r.codes.entity(r.actors, c.coded, day)
	if ok {
		e.ID = r.env.Namer.Entity(e, r.id)
	}
	r.known[c] = e
	return e, ok
}
