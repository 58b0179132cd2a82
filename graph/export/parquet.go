package export

import (
	"context"
	"io"
	"iter"

	"github.com/parquet-go/parquet-go"

	"entente/graph/query"
	"entente/schema"
)

// parquetEvent is a row of the table of events. Days are of Parquet's type DATE and
// null where an end is open; those who take part are lists of ids.
type parquetEvent struct {
	ID         string   `parquet:"id"`
	Type       string   `parquet:"type,dict"`
	Status     string   `parquet:"status,dict"`
	Date       string   `parquet:"date"` // EDTF
	DateBasis  string   `parquet:"date_basis,dict"`
	Earliest   *int32   `parquet:"earliest,optional,date"`
	Latest     *int32   `parquet:"latest,optional,date"`
	Plover     string   `parquet:"plover,dict"`
	QuadClass  string   `parquet:"quad_class,dict"`
	CAMEO      string   `parquet:"cameo,dict"`
	Code       string   `parquet:"code,dict"`
	Confidence *float64 `parquet:"confidence,optional"`
	Source     []string `parquet:"source,list"`
	Target     []string `parquet:"target,list"`
	Party      []string `parquet:"party,list"`
	Object     []string `parquet:"object,list"`
	Mediator   []string `parquet:"mediator,list"`
	Place      []string `parquet:"place,list"`
	Document   string   `parquet:"document,dict"`
	Title      string   `parquet:"document_title,dict"`
	Claim      string   `parquet:"claim"`
	Speaker    string   `parquet:"speaker,dict"`
	Quote      string   `parquet:"quote"`
}

type parquetParticipant struct {
	Event  string `parquet:"event"`
	Role   string `parquet:"role,dict"`
	Entity string `parquet:"entity,dict"`
	Kind   string `parquet:"kind,dict"`
	Name   string `parquet:"name,dict"`
	Code   string `parquet:"code,dict"`
}

type parquetClaim struct {
	ID         string   `parquet:"id"`
	ClaimType  string   `parquet:"claim_type,dict"`
	Speaker    string   `parquet:"speaker,dict"`
	Name       string   `parquet:"speaker_name,dict"`
	Text       string   `parquet:"text"`
	About      []string `parquet:"about,list"`
	Asserts    []string `parquet:"asserts,list"` // ids of events
	Date       string   `parquet:"date"`
	Earliest   *int32   `parquet:"earliest,optional,date"`
	Latest     *int32   `parquet:"latest,optional,date"`
	Advisory   string   `parquet:"advisory,dict"`
	Confidence *float64 `parquet:"confidence,optional"`
	Document   string   `parquet:"document,dict"`
	Section    string   `parquet:"section,dict"`
	Item       int32    `parquet:"item"`
}

type parquetEntity struct {
	ID     string `parquet:"id"`
	Kind   string `parquet:"kind,dict"`
	Name   string `parquet:"name"`
	Code   string `parquet:"code"`
	Events int64  `parquet:"events"`
}

// WriteEventsParquet writes a row an event.
func WriteEventsParquet(ctx context.Context, w io.Writer, s *query.Session, p query.Params) error {
	return writeParquet(w, s.EachEvent(ctx, p), func(e *query.EventAnswer, add func(parquetEvent)) { add(eventRow(e)) })
}

// WriteEventListParquet writes events that were found already.
func WriteEventListParquet(w io.Writer, events []*query.EventAnswer) error {
	return writeParquet(w, func(yield func(*query.EventAnswer, error) bool) {
		for _, e := range events {
			if !yield(e, nil) {
				return
			}
		}
	}, func(e *query.EventAnswer, add func(parquetEvent)) { add(eventRow(e)) })
}

func eventRow(e *query.EventAnswer) parquetEvent {
	row := parquetEvent{ID: string(e.ID), Type: string(e.Type), Status: string(e.StatusOrDefault()), Date: e.Date.String(), DateBasis: e.DateBasis,
		Earliest: days(e.Date.Earliest()), Latest: days(e.Date.Latest()), Plover: e.Plover, QuadClass: e.Quad, CAMEO: e.CAMEO, Code: e.Code,
		Confidence: known(e.Confidence), Source: ids(e.Source), Target: ids(e.Target), Party: ids(e.Party), Object: ids(e.Object), Mediator: ids(e.Mediator), Place: ids(e.Place),
		Document: documentID(e.Document), Claim: string(e.Claim), Speaker: speaker(e.Speaker), Quote: oneSpace(e.Quote)}
	if e.Document != nil {
		row.Title = e.Document.Title
	}
	return row
}

// WriteParticipantsParquet writes a row for each that takes part in an event.
func WriteParticipantsParquet(ctx context.Context, w io.Writer, s *query.Session, p query.Params) error {
	return writeParquet(w, s.EachEvent(ctx, p), func(e *query.EventAnswer, add func(parquetParticipant)) {
		for _, role := range schema.Roles() {
			for _, who := range *e.In(role) {
				add(parquetParticipant{string(e.ID), string(role), string(who.ID), string(who.Kind), who.Name, who.Code})
			}
		}
	})
}

// WriteClaimsParquet writes a row a claim.
func WriteClaimsParquet(ctx context.Context, w io.Writer, s *query.Session, p query.Params) error {
	return writeParquet(w, s.EachClaim(ctx, p), func(c *query.ClaimAnswer, add func(parquetClaim)) {
		row := parquetClaim{ID: string(c.ID), ClaimType: string(c.ClaimType), Speaker: string(c.Speaker.ID), Name: c.Speaker.Name, Text: c.Text, About: ids(c.About),
			Date: c.Date.String(), Earliest: days(c.Date.Earliest()), Latest: days(c.Date.Latest()), Advisory: c.Advisory, Confidence: known(c.Confidence),
			Document: documentID(c.Document), Section: c.Provenance.Section, Item: int32(c.Provenance.Item)}
		for _, e := range c.Asserts {
			row.Asserts = append(row.Asserts, string(e.ID))
		}
		add(row)
	})
}

// WriteEntitiesParquet writes a row an entity.
func WriteEntitiesParquet(ctx context.Context, w io.Writer, s *query.Session, p query.Params) error {
	return writeParquet(w, s.EachEntity(ctx, p), func(e query.EntityRow, add func(parquetEntity)) {
		add(parquetEntity{string(e.ID), string(e.Kind), e.Name, e.Code, int64(e.Events)})
	})
}

// rowsAtOnce is how many rows are gathered before they are written.
const rowsAtOnce = 1024

// groupRows is how many rows a row group has: what memory holds at a time.
const groupRows = 64 << 10

// writeParquet writes the rows that are made of a stream of things.
func writeParquet[T, Row any](w io.Writer, things iter.Seq2[T, error], rows func(T, func(Row))) error {
	out := parquet.NewGenericWriter[Row](w, parquet.Compression(&parquet.Zstd), parquet.MaxRowsPerRowGroup(groupRows), parquet.CreatedBy("entente", "", ""))
	batch := make([]Row, 0, rowsAtOnce)
	var failed error
	add := func(row Row) {
		if batch = append(batch, row); len(batch) == cap(batch) && failed == nil {
			_, failed = out.Write(batch)
			batch = batch[:0]
		}
	}
	for thing, err := range things {
		if err != nil {
			return err
		}
		rows(thing, add)
		if failed != nil {
			return failed
		}
	}
	if _, err := out.Write(batch); err != nil {
		return err
	}
	return out.Close()
}

// days is a day as DATE counts it, from 1970-01-01; nil for an open end.
func days(d schema.Day) *int32 {
	if d.Open() {
		return nil
	}
	n := int32(d)
	return &n
}

func known(c float64) *float64 {
	if c == 0 {
		return nil
	}
	return &c
}

func ids(list []schema.Entity) []string {
	out := make([]string, 0, len(list))
	for _, e := range list {
		out = append(out, string(e.ID))
	}
	return out
}
