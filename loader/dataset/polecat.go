package dataset

import (
	"context"
	_ "embed"
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"entente/schema"
)

// ploverCSV gives the event type of each PLOVER root and mode (PLOVER draft 0.8, 2021,
// and the modes that POLECAT uses). A mode that is not listed is read as its root.
//
//go:embed data/plover.csv
var ploverCSV string

// polecat reads POLECAT, the successor of ICEWS, which is coded in PLOVER:
// tab-separated with a header. A row may name several actors and recipients, parted by
// semicolons; they are participants of one event.
func polecat() Adapter {
	return Adapter{Name: "polecat", Gloss: "POLECAT events coded in PLOVER", Extensions: []string{".tsv", ".tab", ".txt", ".csv"},
		Recognise: func(head []byte) bool {
			return hasColumns(head, separatorOf(head), "event id", "event date", "event type", "event mode", "actor name", "recipient name")
		}, Read: readPOLECAT}
}

func loadPlover() (map[string]*Coding, error) {
	list, err := csv.NewReader(strings.NewReader(ploverCSV)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("the table of PLOVER modes: %w", err)
	}
	codes := make(map[string]*Coding, len(list))
	for _, row := range list[1:] {
		k := &Coding{Plover: row[0], Type: schema.EventType(row[2]), Status: schema.Status(row[3])}
		if k.Plover == "YIELD" { // the name that later versions give CONCEDE
			k.Plover = "CONCEDE"
		}
		if !k.Type.Valid() || schema.PloverQuad(k.Plover) == schema.NoQuadClass {
			return nil, fmt.Errorf("the table of PLOVER modes: %q", row)
		}
		if k.Plover == k.Type.Plover() {
			k.Plover = ""
		}
		codes[row[0]+" "+row[1]] = k
	}
	return codes, nil
}

func readPOLECAT(ctx context.Context, in io.Reader, env Env, out Out) error {
	codes, err := loadPlover()
	if err != nil {
		return err
	}
	r, err := openCoded(ctx, in, env, out, &schema.Document{ID: env.Namer.Key("dataset", "polecat"), Title: "POLECAT events", Type: "dataset",
		Publisher: "Political Event Classification, Attributes, and Types", Licence: "CC0 1.0", Source: "Harvard Dataverse doi:10.7910/DVN/AJGVIT"},
		"event id", "event date", "event type", "actor name", "recipient name")
	if err != nil {
		return err
	}
	for r.next() {
		if err := r.polecatRow(codes, r.actors.codes.role); err != nil {
			return err
		}
	}
	return cmpErr(r.err, r.actors.Finish())
}

func (r *codedReader) polecatRow(codes map[string]*Coding, roles map[string]string) error {
	day, err := schema.ParseDay(plainDate(r.text("event date")))
	if err != nil || !inRange(day) {
		return r.refuse("event date", "expected a day such as 2018-01-31, "+dayRange)
	}
	root, mode := strings.ToUpper(r.text("event type")), strings.ToLower(nullable(r.text("event mode")))
	found, ok := codes[root+" "+mode]
	if !ok {
		if found, ok = codes[root+" "]; !ok {
			return r.refuse("event type", "not a PLOVER event type")
		}
	}
	coding := *found
	coding.Code = strings.TrimSuffix(root+"-"+mode, "-")
	e := r.begin()
	sources, targets := r.polecatActors("actor", roles, day), r.polecatActors("recipient", roles, day)
	if len(sources)+len(targets) == 0 {
		return r.refuse("actor name", "the row names neither actor nor recipient")
	}
	coding.fillMany(e, sources, targets)
	e.Date = schema.DateBetween(day, day)
	e.Figures = r.figures(map[schema.FigureName]string{schema.Intensity: r.either("intensity", "event intensity")})
	e.Report = nullable(r.text("source"))
	if p, ok := r.placed("city", "district", "province", "placename", "country"); ok {
		e.Place = append(e.Place, p)
	}
	e.ID = r.name(r.text("event id"), e.Date.String(), r.text("actor name"), coding.Code, r.text("recipient name"))
	return r.out.Record(e, r.id)
}

// either is the first column that the file has.
func (t *table) either(columns ...string) string {
	for _, c := range columns {
		if t.has(c) {
			return c
		}
	}
	return columns[0]
}

// polecatActors reads one side. What has no name of its own is the country's, known by
// its sector.
func (r *codedReader) polecatActors(side string, roles map[string]string, day schema.Day) []schema.Entity {
	names, countries := split(r.text(side+" name")), split(r.text(side+" country"))
	sectors := r.text(side + " sectors")
	if sectors == "" {
		sectors = nullable(r.text("primary " + side + " sector"))
	}
	if len(names) == 0 {
		names = split(r.text(side + " name raw"))
	}
	if len(names) == 0 {
		for _, country := range countries {
			if role := roles[nullable(r.text("primary "+side+" sector"))]; role != "" {
				if st, ok := r.env.Resolver.State(country, day); ok {
					country = role + " (" + st.Name + ")"
				}
			}
			names = append(names, country)
		}
	}
	var list []schema.Entity
	for i, name := range names {
		country := ""
		switch {
		case i < len(countries):
			country = countries[i]
		case len(countries) == 1:
			country = countries[0]
		}
		list = append(list, r.actors.FindOf(name, country, strings.ReplaceAll(sectors, ";", ","), day.Year()))
	}
	return list
}

// split cuts a cell that holds several values.
func split(cell string) []string {
	var list []string
	for _, part := range strings.Split(cell, ";") {
		if part = nullable(strings.TrimSpace(part)); part != "" {
			list = append(list, part)
		}
	}
	return list
}
