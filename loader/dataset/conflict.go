package dataset

import "entente/schema"

// The two collections of armed conflict that publish one event a row are tables with
// a mapping of their own.

func ucdp() Adapter {
	a := Mapped(&Mapping{
		Title: "UCDP Georeferenced Event Dataset", Licence: "CC BY 4.0", Source: "https://ucdp.uu.se/downloads/",
		Columns: Columns{Date: "date_start", End: "date_end", Source: "side_a", Target: "side_b", Type: "type_of_violence", Place: "where_description", ID: "id", Note: "source_headline"},
		Types:   map[string]schema.EventType{"1": schema.MilitaryAction, "2": schema.MilitaryAction, "3": schema.MilitaryAction},
	})
	a.Name, a.Gloss, a.Extensions = "ucdp-ged", "UCDP Georeferenced Event Dataset", []string{".csv"}
	a.Recognise = func(head []byte) bool {
		return hasColumns(head, ',', "id", "type_of_violence", "side_a", "side_b", "date_start", "date_end", "where_description", "source_headline")
	}
	return a
}

func acled() Adapter {
	a := Mapped(&Mapping{
		Title: "Armed Conflict Location & Event Data", Licence: "ACLED terms of use", Source: "https://acleddata.com",
		Columns: Columns{Date: "event_date", Source: "actor1", Target: "actor2", Type: "event_type", Place: "location", ID: "event_id_cnty", Note: "notes"},
		Types: map[string]schema.EventType{
			"Battles": schema.MilitaryAction, "Explosions/Remote violence": schema.MilitaryAction, "Violence against civilians": schema.MilitaryAction,
			"Protests": schema.Incident, "Riots": schema.Incident, "Strategic developments": schema.Incident,
		},
	})
	a.Name, a.Gloss, a.Extensions = "acled", "Armed Conflict Location & Event Data", []string{".csv"}
	a.Recognise = func(head []byte) bool {
		return hasColumns(head, ',', "event_id_cnty", "event_date", "event_type", "actor1", "actor2", "location", "notes")
	}
	return a
}
