package dataset

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strconv"
	"strings"

	"entente/loader/dataset/where"
	"entente/schema"
)

// Mapped is the adapter of a table with a mapping.
func Mapped(m *Mapping) Adapter {
	return Adapter{Name: "table", Gloss: "a table with a mapping", Read: func(ctx context.Context, in io.Reader, env Env, out Out) error {
		return readMapped(ctx, in, env, out, m)
	}}
}

// openRows opens a table by what it begins with: Parquet, JSON Lines, or cells parted
// by the character, 0 to be told by the header. close must be called.
func openRows(ctx context.Context, in io.Reader, env Env, out Out, comma byte) (_ rows, close func() error, err error) {
	body, head, err := peek(in)
	if err != nil {
		return nil, nil, readError(env.File, 1, err)
	}
	nothing := func() error { return nil }
	if bytes.HasPrefix(head, []byte(parquetMagic)) {
		p, err := openParquet(body, env)
		if err != nil {
			return nil, nil, err
		}
		return p, p.close, nil
	}
	l := newLines(ctx, body, env, out)
	if bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\ufeff"))), []byte("{")) {
		j := newJSONRows(l, head)
		if len(j.names) == 0 {
			return nil, nil, errNoColumns(env)
		}
		return j, nothing, nil
	}
	if comma == 0 {
		comma = separatorOf(head)
	}
	d := newDelimited(l, comma)
	header, _, err := d.next()
	var fault *rowFault
	switch {
	case errors.Is(err, io.EOF):
		return nil, nil, env.refusal(1, "", "", "the file has no header")
	case errors.As(err, &fault):
		return nil, nil, env.refusal(fault.line, "", "", fault.reason)
	case err != nil:
		return nil, nil, err
	}
	d.names = append([]string(nil), header...)
	return d, nothing, nil
}

type mappedReader struct {
	*table
	m      *Mapping
	cameo  *CAMEO
	actors *Actors
	id     schema.IRI
	again  map[schema.IRI]int
	both   *where.Bound // the mapping's own filter, beside the load's
}

func readMapped(ctx context.Context, in io.Reader, env Env, out Out, m *Mapping) (err error) {
	cameo, err := LoadCAMEO()
	if err != nil {
		return err
	}
	var required []string
	for _, c := range m.Columns.each() {
		if *c.column != "" {
			required = append(required, *c.column)
		}
	}
	for _, c := range m.Figures {
		required = append(required, c)
	}
	from, close, err := openRows(ctx, in, env, out, separators[m.Separator])
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, close()) }()
	t, err := tableOf(ctx, from, env, out, required...)
	if err != nil {
		return err
	}
	id := env.Namer.Hash("dataset", schema.Fold(m.Title))
	actors, err := NewActors(env, out, id)
	if err != nil {
		return err
	}
	r := &mappedReader{table: t, m: m, cameo: cameo, id: id, actors: actors, again: map[schema.IRI]int{}}
	if r.both, err = m.only.Bind(from.header()); err != nil {
		return err
	}
	if err := out.Record(&schema.Document{ID: id, Title: m.Title, Type: "dataset", Licence: m.Licence, Source: m.Source}, id); err != nil {
		return err
	}
	for r.next() {
		if !r.both.Keep(r.cells) {
			r.left++
			continue
		}
		if err := r.row(); err != nil {
			return err
		}
	}
	return cmpErr(r.err, actors.Finish())
}

// cell is the text of a mapped column.
func (r *mappedReader) cell(column string) string { return r.text(columnName(column)) }

func (r *mappedReader) reject(column, message string) error {
	return r.out.Refuse(r.env.refusal(r.line, column, r.cell(column), message))
}

func (r *mappedReader) row() error {
	c := &r.m.Columns
	date, ok := r.date()
	if !ok {
		expected := "a date such as 1971, 1971-12 or 1971-12-16, " + dayRange + "; say how days are written with dates: DD/MM/YYYY"
		if r.m.dates != nil {
			expected = "a day as " + r.m.Dates
		}
		return r.reject(c.Date, "expected "+expected+", and an end that is no earlier")
	}
	if r.cell(c.Source) == "" {
		return r.reject(c.Source, "the cell is empty")
	}
	coding, ok := r.coding(r.cell(c.Type))
	if !ok {
		return r.reject(c.Type, "neither an event type nor a CAMEO code; name it under types, or give a type for the rest")
	}
	if status := schema.Status(strings.ToLower(r.cell(c.Status))); status != "" {
		if !status.Valid() {
			return r.reject(c.Status, "expected occurred, planned, postponed, cancelled, declined, failed or ongoing")
		}
		k := *coding
		k.Status = status
		coding = &k
	}
	year := date.Earliest()
	if year.Open() {
		year = date.Latest()
	}
	e := &schema.Event{Date: date, Note: r.cell(c.Note), Report: r.cell(c.Report)}
	source := r.actor(c.Source, c.SourceCountry, year.Year())
	if r.cell(c.Target) != "" {
		coding.Fill(e, source, r.actor(c.Target, c.TargetCountry, year.Year()))
	} else {
		coding.alone(e, source, schema.RoleSource)
	}
	if place := r.cell(c.Place); place != "" {
		e.Place = []schema.Entity{r.actors.place(place, r.point(columnName(c.Latitude), columnName(c.Longitude)))}
	}
	for name, column := range r.m.Figures {
		switch f, ok := r.number(columnName(column)); {
		case ok && e.Figures == nil:
			e.Figures = schema.Figures{name: f}
		case ok:
			e.Figures[name] = f
		case nullable(r.cell(column)) != "":
			return r.reject(column, "expected a number")
		}
	}
	e.ID = r.name()
	return r.out.Record(e, r.id)
}

// date reads the day or interval of a row.
func (r *mappedReader) date() (schema.Date, bool) {
	text := r.day(r.cell(r.m.Columns.Date))
	if end := r.day(r.cell(r.m.Columns.End)); end != "" && end != text && !strings.Contains(text, "/") {
		text += "/" + end
	}
	date, err := schema.ParseDate(text)
	if err != nil || date.IsZero() {
		return date, false
	}
	for _, d := range []schema.Day{date.Earliest(), date.Latest()} {
		if !d.Open() && !inRange(d) {
			return date, false
		}
	}
	return date, true
}

// day writes a cell as EDTF; what cannot be read stays as it is.
func (r *mappedReader) day(cell string) string {
	cell = nullable(cell)
	if r.m.dates != nil {
		if day, ok := r.m.dates.read(cell); ok {
			return day
		}
		return cell
	}
	return plainDate(cell)
}

// actor finds who is meant by a cell, with the mapping's own names first.
func (r *mappedReader) actor(column, country string, year int) schema.Entity {
	name := r.cell(column)
	if meant, ok := r.m.Actors[name]; ok {
		name = meant
	}
	if country == "" {
		return r.actors.Find([]byte(name), year)
	}
	return r.actors.FindOf(name, nullable(r.cell(country)), "", year)
}

// name is that of the row's id where the table has one, else that of its cells and of
// how many equal rows came before.
func (r *mappedReader) name() schema.IRI {
	if key := r.cell(r.m.Columns.ID); key != "" {
		return r.env.Namer.Hash("event", string(r.id), "id", key)
	}
	content := strings.Join(r.cells, "\x1f")
	id := r.env.Namer.Hash("event", string(r.id), content)
	n := r.again[id]
	r.again[id] = n + 1
	if n == 0 {
		return id
	}
	return r.env.Namer.Hash("event", string(r.id), content, strconv.Itoa(n))
}

// coding reads a value of the type column; the value itself is kept as the code.
func (r *mappedReader) coding(value string) (*Coding, bool) {
	if t, ok := r.m.types[schema.Fold(value)]; ok && value != "" {
		return &Coding{Code: value, Type: t}, true
	}
	if k, ok := codingOf(r.cameo, value); ok {
		return k, true
	}
	return &Coding{Code: value, Type: r.m.Type}, r.m.Type != ""
}

// codingOf reads what needs no mapping: an event type, a CAMEO code or its name.
func codingOf(cameo *CAMEO, value string) (*Coding, bool) {
	if t := schema.EventType(strings.ReplaceAll(strings.ToLower(value), " ", "_")); t.Valid() {
		return &Coding{Code: value, Type: t}, true
	}
	if digits(value) {
		return cameo.Code(wholeCode(value))
	}
	return cameo.Named(value)
}
