package export

import (
	"archive/zip"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"entente/graph/query"
	"entente/schema"
)

// Table is one table of a graph, written from the session's iterators.
type Table struct {
	Name  string // as in table=
	Gloss string
	Write func(context.Context, io.Writer, *query.Session, query.Params) error
}

// TableFormat writes a graph as tables.
type TableFormat struct {
	Name      string // as in format=
	Extension string
	MediaType string
	Tables    []Table
}

// TableFormats lists them. Ids are those of every other format.
func TableFormats() []TableFormat {
	return []TableFormat{
		{"csv", ".csv", "text/csv", []Table{
			{"nodes", "entities and events, with the headings of Neo4j's admin import", WriteNodesCSV},
			{"edges", "who takes part in which event in which role", WriteEdgesCSV},
		}},
		{"parquet", ".parquet", "application/vnd.apache.parquet", []Table{
			{"events", "a row an event", WriteEventsParquet},
			{"participants", "a row for each that takes part in an event", WriteParticipantsParquet},
			{"claims", "a row a claim", WriteClaimsParquet},
			{"entities", "a row an entity", WriteEntitiesParquet},
		}},
	}
}

// TableFormatByName finds a format, upper or lower case.
func TableFormatByName(name string) (TableFormat, bool) {
	for _, f := range TableFormats() {
		if strings.EqualFold(f.Name, name) {
			return f, true
		}
	}
	return TableFormat{}, false
}

// ZipMediaType is that of all tables of a format in one file.
const ZipMediaType = "application/zip"

// Table finds a table by name. Kind Invalid, with the names there are, where there is none.
func (f TableFormat) Table(name string) (Table, error) {
	if i := slices.IndexFunc(f.Tables, func(t Table) bool { return t.Name == name }); i >= 0 {
		return f.Tables[i], nil
	}
	var names []string
	for _, t := range f.Tables {
		names = append(names, t.Name)
	}
	return Table{}, &schema.Error{Kind: schema.Invalid, Parameter: "table", Value: name, Message: "expected " + strings.Join(names, ", ") + ", or no table for all of them as a zip file"}
}

// WriteZip writes all tables into a zip file. What fails after the first byte leaves
// the file without its directory, so that no reader takes the part for the whole.
func (f TableFormat) WriteZip(ctx context.Context, w io.Writer, s *query.Session, p query.Params) error {
	z := zip.NewWriter(w)
	for _, t := range f.Tables {
		method := zip.Deflate
		if f.Name == "parquet" { // compressed already
			method = zip.Store
		}
		part, err := z.CreateHeader(&zip.FileHeader{Name: t.Name + f.Extension, Method: method})
		if err != nil {
			return err
		}
		if err := t.Write(ctx, part, s, p); err != nil {
			return fmt.Errorf("table %s: %w", t.Name, err)
		}
	}
	return z.Close()
}
