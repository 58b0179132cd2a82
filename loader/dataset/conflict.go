package dataset

import (
	"context"
	"io"

	"entente/schema"
)

// The two collections of armed conflict that publish one event a row are tables with
// a mapping of their own.

// optional is the adapter of a known table: its figures and coordinates are taken where
// the file has them, since older releases and extracts do not.
func optional(m Mapping, latitude, longitude string) Adapter {
	return Adapter{Read: func(ctx context.Context, in io.Reader, env Env, out Out) error {
		body, head, err := peek(in)
		if err != nil {
			return readError(env.File, 1, err)
		}
		here := m
		here.Figures = map[schema.FigureName]string{}
		for name, column := range m.Figures {
			if hasColumns(head, ',', column) {
				here.Figures[name] = column
			}
		}
		if hasColumns(head, ',', latitude, longitude) {
			here.Columns.Latitude, here.Columns.Longitude = latitude, longitude
		}
		if err := here.prepare(); err != nil {
			return err
		}
		return readMapped(ctx, body, env, out, &here)
	}}
}

func ucdp() Adapter {
	a := optional(Mapping{
		Title: "UCDP Georeferenced Event Dataset", Licence: "CC BY 4.0", Source: "https://ucdp.uu.se/downloads/",
		Columns: Columns{Date: "date_start", End: "date_end", Source: "side_a", Target: "side_b", Type: "type_of_violence", Place: "where_description", ID: "id", Note: "source_headline"},
		Figures: map[schema.FigureName]string{schema.Fatalities: "best"},
		Types:   map[string]schema.EventType{"1": schema.MilitaryAction, "2": schema.MilitaryAction, "3": schema.MilitaryAction},
	}, "latitude", "longitude")
	a.Name, a.Gloss, a.Extensions = "ucdp-ged", "UCDP Georeferenced Event Dataset", []string{".csv"}
	a.Recognise = func(head []byte) bool {
		return hasColumns(head, ',', "id", "type_of_violence", "side_a", "side_b", "date_start", "date_end", "where_description", "source_headline")
	}
	return a
}

func acled() Adapter {
	a := optional(Mapping{
		Title: "Armed Conflict Location & Event Data", Licence: "ACLED terms of use", Source: "https://acleddata.com",
		Columns: Columns{Date: "event_date", Source: "actor1", Target: "actor2", Type: "event_type", Place: "location", ID: "event_id_cnty", Note: "notes"},
		Figures: map[schema.FigureName]string{schema.Fatalities: "fatalities"},
		Types: map[string]schema.EventType{
			"Battles": schema.MilitaryAction, "Explosions/Remote violence": schema.MilitaryAction, "Violence against civilians": schema.MilitaryAction,
			"Protests": schema.Incident, "Riots": schema.Incident, "Strategic developments": schema.Incident,
		},
	}, "latitude", "longitude")
	a.Name, a.Gloss, a.Extensions = "acled", "Armed Conflict Location & Event Data", []string{".csv"}
	a.Recognise = func(head []byte) bool {
		return hasColumns(head, ',', "event_id_cnty", "event_date", "event_type", "actor1", "actor2", "location", "notes")
	}
	return a
}
