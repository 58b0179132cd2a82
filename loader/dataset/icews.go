package dataset

import (
	"context"
	"io"
	"strconv"
	"strings"

	"entente/schema"
)

// icews reads the releases of ICEWS coded event data: one event a row, tab- or
// comma-separated with a header, in the form of each year since 1995. Columns that a
// release lacks are taken as empty, but for those that make an event.
func icews() Adapter {
	return Adapter{Name: "icews", Gloss: "ICEWS coded event data, full releases", Extensions: []string{".tab", ".tsv", ".csv", ".txt"},
		Recognise: func(head []byte) bool {
			return hasColumns(head, separatorOf(head), "event id", "event date", "source name", "target name", "cameo code")
		}, Read: readICEWS}
}

type codedReader struct {
	*table
	actors *Actors
	id     schema.IRI
	again  map[schema.IRI]uint32 // how often a row was met
	event  schema.Event
}

// begin empties the event that rows are read into.
func (r *codedReader) begin() *schema.Event {
	e := &r.event
	*e = schema.Event{Participants: schema.Participants{Source: e.Source[:0], Target: e.Target[:0], Party: e.Party[:0], Mediator: e.Mediator[:0], Place: e.Place[:0]}}
	return e
}

// name is that of the parts and of how many rows of the same parts came before: ids of
// ICEWS and POLECAT are not of one row each.
func (r *codedReader) name(parts ...string) schema.IRI {
	parts = append([]string{string(r.id)}, parts...)
	id := r.env.Namer.Hash("event", parts...)
	n := r.again[id]
	r.again[id] = n + 1
	if n == 0 {
		return id
	}
	return r.env.Namer.Hash("event", append(parts, strconv.Itoa(int(n)))...)
}

// openCoded begins a table with a header whose separator is told by its first line.
func openCoded(ctx context.Context, in io.Reader, env Env, out Out, doc *schema.Document, required ...string) (*codedReader, error) {
	body, head, err := peek(in)
	if err != nil {
		return nil, readError(env.File, 1, err)
	}
	t, err := newTable(ctx, body, env, out, separatorOf(head), required...)
	if err != nil {
		return nil, err
	}
	actors, err := NewActors(env, out, doc.ID)
	if err != nil {
		return nil, err
	}
	return &codedReader{table: t, id: doc.ID, actors: actors, again: map[schema.IRI]uint32{}}, out.Record(doc, doc.ID)
}

func readICEWS(ctx context.Context, in io.Reader, env Env, out Out) error {
	cameo, err := LoadCAMEO()
	if err != nil {
		return err
	}
	r, err := openCoded(ctx, in, env, out, &schema.Document{ID: env.Namer.Key("dataset", "icews"), Title: "ICEWS coded event data", Type: "dataset",
		Publisher: "Integrated Crisis Early Warning System", Licence: "CC0 1.0", Source: "Harvard Dataverse doi:10.7910/DVN/28075"},
		"event date", "source name", "target name", "cameo code")
	if err != nil {
		return err
	}
	for r.next() {
		if err := r.icewsRow(cameo); err != nil {
			return err
		}
	}
	return cmpErr(r.err, r.actors.Finish())
}

func (r *codedReader) icewsRow(cameo *CAMEO) error {
	day, err := schema.ParseDay(plainDate(r.text("event date")))
	if err != nil || !inRange(day) {
		return r.refuse("event date", "expected a day such as 2018-01-31, "+dayRange)
	}
	coding, ok := cameo.Code(wholeCode(r.text("cameo code")))
	if !ok {
		if coding, ok = cameo.Named(r.text("event text")); !ok {
			return r.refuse("cameo code", "not a CAMEO code")
		}
	}
	e := r.begin()
	source, ok1 := r.icewsActor("source", day)
	target, ok2 := r.icewsActor("target", day)
	switch {
	case ok1 && ok2:
		coding.Fill(e, source, target)
	case ok1:
		coding.alone(e, source, schema.RoleSource)
	case ok2:
		coding.alone(e, target, schema.RoleTarget)
	default:
		return r.refuse("source name", "the row names neither source nor target")
	}
	e.Date = schema.DateBetween(day, day)
	e.Figures = r.figures(map[schema.FigureName]string{schema.Intensity: "intensity"})
	e.Report = storyOf(r.text("publisher"), r.text("story id"), r.text("sentence number"))
	if p, ok := r.placed("city", "district", "province", "country"); ok {
		e.Place = append(e.Place, p)
	}
	e.ID = r.name(r.text("event id"), e.Date.String(), r.text("source name"), coding.Code, r.text("target name"))
	return r.out.Record(e, r.id)
}

// icewsActor reads one side; ok is false where it is empty.
func (r *codedReader) icewsActor(side string, day schema.Day) (schema.Entity, bool) {
	name := nullable(r.text(side + " name"))
	if name == "" {
		return schema.Entity{}, false
	}
	return r.actors.FindOf(name, nullable(r.text(side+" country")), r.text(side+" sectors"), day.Year()), true
}

// placed reads where an event happened: the finest of the columns that is filled,
// within the last one's country. A country alone is no place beside its own actors.
func (r *codedReader) placed(columns ...string) (schema.Entity, bool) {
	country := nullable(r.text(columns[len(columns)-1]))
	for _, column := range columns[:len(columns)-1] {
		if name := nullable(r.text(column)); name != "" {
			if st, ok := r.env.Resolver.State(country, schema.DayMin); ok {
				name += ", " + st.Name
			} else if country != "" {
				name += ", " + country
			}
			return r.actors.place(name, r.point("latitude", "longitude")), true
		}
	}
	return schema.Entity{}, false
}

// storyOf writes where a row was read from.
func storyOf(publisher, story, sentence string) string {
	var parts []string
	if publisher = nullable(publisher); publisher != "" {
		parts = append(parts, publisher)
	}
	if story = nullable(story); story != "" {
		parts = append(parts, "story "+story)
		if sentence = nullable(sentence); sentence != "" {
			parts = append(parts, "sentence "+sentence)
		}
	}
	return strings.Join(parts, ", ")
}

// nullable is "" for the words that stand for an empty cell.
func nullable(s string) string {
	switch strings.ToUpper(s) {
	case "NULL", "NONE", "NA", "N/A", "NAN", "\\N":
		return ""
	}
	return s
}

// wholeCode gives a code its leading zero back, which spreadsheets take: roots run
// from 01 to 20, so 57 is 057, 311 is 0311 and 111 is itself.
func wholeCode(code string) string {
	if !digits(code) {
		return code
	}
	switch {
	case len(code) == 2, len(code) == 3 && code[:2] > "20":
		return "0" + code
	}
	return code
}
