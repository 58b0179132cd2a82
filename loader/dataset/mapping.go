package dataset

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"github.com/goccy/go-yaml"

	"entente/loader/dataset/where"
	"entente/schema"
)

// Mapping says what the columns of a table mean, for tables that no adapter knows:
// CSV, TSV, JSON Lines or Parquet.
type Mapping struct {
	Title   string `yaml:"title"`
	Licence string `yaml:"licence,omitempty"`
	Source  string `yaml:"source,omitempty"` // where the table comes from
	// Separator is ",", ";", "|" or "tab"; "" is told by the header.
	Separator string `yaml:"separator,omitempty"`
	// Dates is how days are written, such as DD/MM/YYYY; "" is EDTF and what cannot be
	// misread.
	Dates   string  `yaml:"dates,omitempty"`
	Columns Columns `yaml:"columns"`
	// Figures names the columns of the numbers that an event may bear.
	Figures map[schema.FigureName]string `yaml:"figures,omitempty"`
	// Types gives the event type of a value of the type column; CAMEO codes, names of
	// CAMEO codes and event types need no entry.
	Types map[string]schema.EventType `yaml:"types,omitempty"`
	// Type is the event type of rows whose value has none.
	Type schema.EventType `yaml:"type,omitempty"`
	// Actors gives the name or code that is meant by a value of source or target.
	Actors map[string]string `yaml:"actors,omitempty"`
	// Where chooses rows, as --where does.
	Where string `yaml:"where,omitempty"`

	types map[string]schema.EventType // by folded value
	only  *where.Filter
	dates *dayLayout
}

// Columns names the column of each part of an event, "" where there is none.
type Columns struct {
	Date          string `yaml:"date"` // EDTF, such as 1971, 1971-12 or 1971-12-16
	End           string `yaml:"end,omitempty"`
	Source        string `yaml:"source"`
	SourceCountry string `yaml:"source_country,omitempty"`
	Target        string `yaml:"target,omitempty"`
	TargetCountry string `yaml:"target_country,omitempty"`
	Type          string `yaml:"type,omitempty"`
	Status        string `yaml:"status,omitempty"`
	Place         string `yaml:"place,omitempty"`
	Latitude      string `yaml:"latitude,omitempty"`
	Longitude     string `yaml:"longitude,omitempty"`
	ID            string `yaml:"id,omitempty"`
	Note          string `yaml:"note,omitempty"`
	Report        string `yaml:"report,omitempty"` // a URL or the name of a story
}

// mapped is a part of an event with its column.
type mapped struct {
	part   string
	column *string
}

// each lists the parts with their columns.
func (c *Columns) each() []mapped {
	return []mapped{{"date", &c.Date}, {"end", &c.End}, {"source", &c.Source}, {"source_country", &c.SourceCountry}, {"target", &c.Target},
		{"target_country", &c.TargetCountry}, {"type", &c.Type}, {"status", &c.Status}, {"place", &c.Place}, {"latitude", &c.Latitude},
		{"longitude", &c.Longitude}, {"id", &c.ID}, {"note", &c.Note}, {"report", &c.Report}}
}

// ParseMapping reads a mapping file. Kind Invalid tells which part is wrong.
func ParseMapping(text []byte) (*Mapping, error) {
	const most = 256 << 10 // bytes; a mapping is a page, and a list of names
	if len(text) > most {
		return nil, &schema.Error{Kind: schema.TooLarge, Parameter: "map", Message: "longer than a mapping can be"}
	}
	d := yaml.NewDecoder(bytes.NewReader(text), yaml.Strict())
	var m Mapping
	if err := d.Decode(&m); err != nil && !errors.Is(err, io.EOF) {
		return nil, &schema.Error{Kind: schema.Invalid, Parameter: "map", Message: "not a mapping; --guess-map prints one to start from", Err: err}
	}
	return &m, m.prepare()
}

// prepare checks the mapping and makes ready what rows are read with.
func (m *Mapping) prepare() error {
	invalid := func(parameter, value, message string) error {
		return &schema.Error{Kind: schema.Invalid, Parameter: "map: " + parameter, Value: clip(value), Message: message}
	}
	switch {
	case m.Title == "":
		return invalid("title", "", "the dataset needs a title, which also names it")
	case m.Columns.Date == "":
		return invalid("columns.date", "", "no column is named for the date")
	case m.Columns.Source == "":
		return invalid("columns.source", "", "no column is named for who acts")
	case m.Separator != "" && separators[m.Separator] == 0:
		return invalid("separator", m.Separator, `expected ",", ";", "|" or tab`)
	case m.Columns.Type == "" && m.Type == "":
		return invalid("type", "", "give columns.type, or one type for all rows")
	case m.Type != "" && !m.Type.Valid():
		return invalid("type", string(m.Type), "not an event type")
	case (m.Columns.Latitude == "") != (m.Columns.Longitude == ""):
		return invalid("columns.latitude", "", "latitude and longitude are given together")
	}
	m.types = make(map[string]schema.EventType, len(m.Types))
	for value, t := range m.Types {
		if !t.Valid() {
			return invalid("types: "+value, string(t), "not an event type")
		}
		m.types[schema.Fold(value)] = t
	}
	for name := range m.Figures {
		if err := (schema.Figures{name: 0}).Validate(); err != nil {
			return invalid("figures", string(name), "expected intensity, goldstein, tone, mentions, sources, articles or fatalities")
		}
	}
	if m.Dates != "" {
		layout, ok := parseLayout(m.Dates)
		if !ok {
			return invalid("dates", m.Dates, "expected an order of D, M and Y with what stands between, such as DD/MM/YYYY or MM-DD-YY")
		}
		m.dates = layout
	}
	if m.Where != "" {
		f, err := where.Parse(m.Where)
		if err != nil {
			return invalid("where", "", strings.TrimPrefix(err.Error(), "where: "))
		}
		m.only = f
	}
	return nil
}

// separators gives the character of each name.
var separators = map[string]byte{",": ',', ";": ';', "|": '|', "tab": '\t'}
