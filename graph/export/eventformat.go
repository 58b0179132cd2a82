package export

import (
	"io"

	"entente/graph/query"
)

// EventFormat is a way to write a list of events.
type EventFormat struct {
	Name      string
	Extension string
	MediaType string
	Write     func(io.Writer, []*query.EventAnswer) error
}

// EventFormats lists them.
func EventFormats() []EventFormat {
	return []EventFormat{
		{"csv", ".csv", "text/csv", WriteEventsCSV},
		{"parquet", ".parquet", "application/vnd.apache.parquet", WriteEventListParquet},
		{"timeline", ".json", "application/vnd.vis-timeline+json", WriteTimeline},
		{"geojson", ".geojson", "application/geo+json", WriteEventsGeoJSON},
	}
}
