package dataset

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"time"

	"github.com/goccy/go-yaml"

	"entente/schema"
)

// Mapping says what the columns of a table mean, for tables that no adapter knows.
type Mapping struct {
	Title   string `yaml:"title"`
	Licence string `yaml:"licence,omitempty"`
	Source  string `yaml:"source,omitempty"` // where the table comes from
	// Separator is "," or "tab".
	Separator string  `yaml:"separator,omitempty"`
	Columns   Columns `yaml:"columns"`
	// Types gives the event type of a value of the type column; CAMEO codes, names of
	// CAMEO codes and event types need no entry.
	Types map[string]schema.EventType `yaml:"types,omitempty"`
	// Type is the event type of rows whose value has none.
	Type schema.EventType `yaml:"type,omitempty"`
}

// Columns names the column of each part of an event, "" where there is none.
type Columns struct {
	Date   string `yaml:"date"` // EDTF, such as 1971, 1971-12 or 1971-12-16
	End    string `yaml:"end,omitempty"`
	Source string `yaml:"source"`
	Target string `yaml:"target,omitempty"`
	Type   string `yaml:"type,omitempty"`
	Place  string `yaml:"place,omitempty"`
	ID     string `yaml:"id,omitempty"`
	Note   string `yaml:"note,omitempty"`
}

// each lists the parts with their columns.
func (c *Columns) each() []struct {
	part   string
	column *string
} {
	return []struct {
		part   string
		column *string
	}{{"date", &c.Date}, {"end", &c.End}, {"source", &c.Source}, {"target", &c.Target}, {"type", &c.Type}, {"place", &c.Place}, {"id", &c.ID}, {"note", &c.Note}}
}

// ParseMapping reads a mapping file. Kind Invalid tells which part is wrong.
func ParseMapping(text []byte) (*Mapping, error) {
	const most = 64 << 10 // bytes; a mapping is a page
	if len(text) > most {
		return nil, &schema.Error{Kind: schema.TooLarge, Parameter: "map", Message: "longer than a mapping can be"}
	}
	d := yaml.NewDecoder(bytes.NewReader(text), yaml.Strict())
	var m Mapping
	if err := d.Decode(&m); err != nil && !errors.Is(err, io.EOF) {
		return nil, &schema.Error{Kind: schema.Invalid, Parameter: "map", Message: "not a mapping; --guess-map prints one to start from", Err: err}
	}
	invalid := func(parameter, value, message string) error {
		return &schema.Error{Kind: schema.Invalid, Parameter: "map: " + parameter, Value: clip(value), Message: message}
	}
	switch {
	case m.Title == "":
		return nil, invalid("title", "", "the dataset needs a title, which also names it")
	case m.Columns.Date == "" || m.Columns.Source == "":
		return nil, invalid("columns", "", "date and source need a column each")
	case m.Separator != "" && m.Separator != "," && m.Separator != "tab":
		return nil, invalid("separator", m.Separator, `expected "," or tab`)
	case m.Columns.Type == "" && m.Type == "":
		return nil, invalid("type", "", "give columns.type, or one type for all rows")
	case m.Type != "" && !m.Type.Valid():
		return nil, invalid("type", string(m.Type), "not an event type")
	}
	for value, t := range m.Types {
		if !t.Valid() {
			return nil, invalid("types: "+value, string(t), "not an event type")
		}
	}
	return &m, nil
}

// Mapped is the adapter of a table with a mapping.
func Mapped(m *Mapping) Adapter {
	return Adapter{Name: "table", Gloss: "a table with a mapping", Read: func(ctx context.Context, in io.Reader, env Env, out Out) error {
		return readMapped(ctx, in, env, out, m)
	}}
}

type mappedReader struct {
	*table
	m      *Mapping
	cameo  *CAMEO
	actors *Actors
	id     schema.IRI
	rows   map[schema.IRI]int
}

func readMapped(ctx context.Context, in io.Reader, env Env, out Out, m *Mapping) error {
	cameo, err := LoadCAMEO()
	if err != nil {
		return err
	}
	comma := ','
	if m.Separator == "tab" {
		comma = '\t'
	}
	var required []string
	for _, c := range m.Columns.each() {
		if *c.column != "" {
			required = append(required, *c.column)
		}
	}
	t, err := newTable(ctx, in, env, out, comma, required...)
	if err != nil {
		return err
	}
	id := env.Namer.Hash("dataset", schema.Fold(m.Title))
	r := &mappedReader{table: t, m: m, cameo: cameo, id: id, actors: NewActors(env, id), rows: map[schema.IRI]int{}}
	if err := out.Record(&schema.Document{ID: id, Title: m.Title, Type: "dataset", Licence: m.Licence, Source: m.Source}, id); err != nil {
		return err
	}
	for r.next() {
		if err := r.row(); err != nil {
			return err
		}
	}
	return r.err
}

// cell is the text of a mapped column.
func (r *mappedReader) cell(column string) string { return r.text(columnName(column)) }

func (r *mappedReader) reject(column, message string) error {
	return r.out.Refuse(r.env.refusal(r.line, column, r.cell(column), message))
}

func (r *mappedReader) row() error {
	c := &r.m.Columns
	text := plainDate(r.cell(c.Date))
	if end := plainDate(r.cell(c.End)); end != "" && end != text {
		text += "/" + end
	}
	date, err := schema.ParseDate(text)
	if err != nil || date.IsZero() {
		return r.reject(c.Date, "expected a date such as 1971, 1971-12 or 1971-12-16, and an end that is no earlier")
	}
	if r.cell(c.Source) == "" {
		return r.reject(c.Source, "the cell is empty")
	}
	coding, ok := r.coding(r.cell(c.Type))
	if !ok {
		return r.reject(c.Type, "neither an event type nor a CAMEO code; name it under types, or give a type for the rest")
	}
	year := date.Earliest()
	if year.Open() {
		year = date.Latest()
	}
	source := r.actors.Find([]byte(r.cell(c.Source)), year.Year())
	e := &schema.Event{Date: date, Note: r.cell(c.Note)}
	if target := r.cell(c.Target); target != "" {
		coding.Fill(e, source, r.actors.Find([]byte(target), year.Year()))
	} else {
		e.Type, e.Status, e.Plover, e.Code, e.Source = coding.Type, coding.Status, coding.Plover, coding.Code, []schema.Entity{source}
	}
	if place := r.cell(c.Place); place != "" {
		p := schema.Entity{Kind: schema.Place, Name: place}
		p.ID = r.env.Namer.Entity(p, r.id)
		e.Place = []schema.Entity{p}
	}
	e.ID = r.name()
	return r.out.Record(e, r.id)
}

// plainDate turns the usual unambiguous ways of writing a day into EDTF and leaves
// everything else as it is.
func plainDate(s string) string {
	for _, layout := range [...]string{"2 January 2006", "2006-01-02 15:04:05.000", "2006-01-02 15:04:05", time.RFC3339} {
		if at, err := time.Parse(layout, s); err == nil {
			return at.Format(time.DateOnly)
		}
	}
	return s
}

// name is that of the row's id where the table has one, else that of its cells and of
// how many equal rows came before.
func (r *mappedReader) name() schema.IRI {
	if key := r.cell(r.m.Columns.ID); key != "" {
		return r.env.Namer.Hash("event", string(r.id), "id", key)
	}
	content := strings.Join(r.cells, "\x1f")
	id := r.env.Namer.Hash("event", string(r.id), content)
	again := r.rows[id]
	r.rows[id] = again + 1
	if again == 0 {
		return id
	}
	return r.env.Namer.Hash("event", string(r.id), content, strings.Repeat("+", min(again, 1<<16)))
}

// coding reads a value of the type column; the value itself is kept as the code.
func (r *mappedReader) coding(value string) (*Coding, bool) {
	if t, ok := r.m.Types[value]; ok {
		return &Coding{Code: value, Type: t}, true
	}
	if t := schema.EventType(strings.ReplaceAll(strings.ToLower(value), " ", "_")); t.Valid() {
		return &Coding{Code: value, Type: t}, true
	}
	if k, ok := r.cameo.Code(value); ok && strings.Trim(value, "0123456789") == "" {
		return k, true
	}
	if k, ok := r.cameo.Named(value); ok {
		return k, true
	}
	return &Coding{Code: value, Type: r.m.Type}, r.m.Type != ""
}

// hints lists words of column names by the part that they speak for.
var hints = map[string][]string{
	"date": {"date", "start", "day", "year", "when"}, "end": {"end"}, "source": {"source", "actor1", "from", "subject", "side_a", "sender", "country"},
	"target": {"target", "actor2", "to", "object", "side_b", "receiver", "recipient"}, "type": {"type", "code", "relation", "event", "action", "kind"},
	"place": {"place", "location", "city", "where"}, "id": {"id"}, "note": {"note", "text", "description", "remark", "summary"},
}

// GuessMapping proposes a mapping from the header of a table, as YAML to be corrected
// by a person.
func GuessMapping(name string, head []byte) ([]byte, error) {
	line := string(firstLine(head))
	m := Mapping{Title: name, Type: schema.Statement}
	separator := ","
	if strings.Count(line, "\t") > strings.Count(line, ",") {
		m.Separator, separator = "tab", "\t"
	}
	taken := map[string]bool{}
	for _, c := range m.Columns.each() {
		for _, hint := range hints[c.part] {
			if *c.column != "" {
				break
			}
			for _, column := range strings.Split(line, separator) {
				column = strings.Trim(strings.TrimSpace(column), `"`)
				words := strings.FieldsFunc(strings.ToLower(column), func(c rune) bool { return strings.ContainsRune(" _-.", c) })
				if !taken[column] && (strings.EqualFold(column, hint) || contains(words, hint)) {
					*c.column, taken[column] = column, true
					break
				}
			}
		}
	}
	if m.Columns.Type != "" {
		m.Types = map[string]schema.EventType{"a value of the column": schema.Meeting}
	}
	return yaml.Marshal(&m)
}

func contains(words []string, w string) bool {
	for _, x := range words {
		if x == w {
			return true
		}
	}
	return false
}
