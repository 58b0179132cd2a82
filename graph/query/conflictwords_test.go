package query

import (
	"context"
	"fmt"
	"testing"

	"entente/schema"
	"entente/schema/rdf"
)

// TestConflictsOfWhatWasReadRestOnItsWords: a record that rules read out of a text contradicts another, or what the
// tables know, only where its own words say so; one that a person wrote down does as it is.
func TestConflictsOfWhatWasReadRestOnItsWords(t *testing.T) {
	g := emptyGraph(t)
	namer := schema.NewNamer(g.Base())
	enc := rdf.Encoder{Namer: namer}
	doc := schema.IRI(g.Base() + "id/document/d")
	late := schema.Profile{Entity: schema.Entity{ID: namer.Key("state", "LAT"), Kind: schema.State, Name: "Lateland", Code: "LAT"},
		Valid: []schema.Interval{{From: schema.MustDate("1960-01-01")}}}
	old := schema.Entity{ID: namer.Key("state", "OLD"), Kind: schema.State, Name: "Oldland", Code: "OLD"}
	anna := schema.Profile{Entity: schema.Entity{ID: namer.Key("person", "anna"), Kind: schema.Person, Name: "Anna Sample", State: "OLD"},
		Offices: []schema.Term{{Office: "Prime Minister", State: "OLD", Interval: schema.Interval{From: schema.MustDate("1950-01-01"), To: schema.MustDate("1954-12-31")}}}, Died: schema.MustDate("1970-05-01")}
	quads := enc.Profile(late, doc)
	quads = append(quads, enc.Profile(anna, doc)...)
	commit(t, g, quads)
	e := New(g, DefaultLimits())
	for i, c := range []struct {
		typ            schema.EventType
		date, section  string
		quote          string
		source, target schema.Entity
		office         string
		want           string // kind of the conflict; "" is none
	}{
		{schema.Agreement, "1950", "timeline", "1950: Oldland and Lateland sign a treaty.", old, late.Entity, "", ConflictNoState},
		{schema.Agreement, "1950", "timeline", "1950: a treaty is signed with the rebels.", old, late.Entity, "", ""}, // the words name no Lateland
		{schema.MilitaryAction, "1950", "timeline", "1950: Oldland invades Lateland.", old, late.Entity, "", ""},      // a territory can be invaded
		{schema.Visit, "1950", "body", "The king of Oldland went to Lateland in 1950.", old, late.Entity, "", ConflictNoState},
		{schema.Visit, "1950", "body", "Two years later the king of Oldland went to Lateland.", old, late.Entity, "", ""}, // the year is a guess
		{schema.Visit, "1950", "body", "In 1950 the king went to what was once Lateland.", old, late.Entity, "", ""},
		{schema.Visit, "1961", "timeline", "Prime Minister Anna Sample visits Lateland.", anna.Entity, late.Entity, "Prime Minister", ConflictOutOfOffice},
		{schema.Visit, "1962", "timeline", "PM Anna Sample visits Lateland.", anna.Entity, late.Entity, "Prime Minister", ConflictOutOfOffice},
		{schema.Visit, "1962", "timeline", "Anna Sample visits Lateland.", anna.Entity, late.Entity, "Prime Minister", ""},                       // the office is what she is known by
		{schema.Visit, "1962", "timeline", "Former Prime Minister Anna Sample visits Lateland.", anna.Entity, late.Entity, "Prime Minister", ""}, // and she is said to be out of it
		{schema.Visit, "1980", "timeline", "Anna Sample visits Lateland.", anna.Entity, late.Entity, "", ConflictAfterDeath},
		{schema.Visit, "1980", "timeline", "The tomb of Anna Sample is visited.", anna.Entity, late.Entity, "", ""},
		{schema.Visit, "1980", "timeline", "Sample visits Lateland.", anna.Entity, late.Entity, "", ""}, // another may bear the name
	} {
		for _, rule := range []string{"visits/visits", ""} {
			if rule == "" && (c.want == "" || c.section == "body") {
				continue // a record that nobody read binds whatever its words
			}
			id := schema.IRI(fmt.Sprintf("%sid/document/d%d%s", g.Base(), i, rule))
			record := &schema.Event{ID: schema.IRI(fmt.Sprintf("%sid/event/e%d%s", g.Base(), i, rule)), Type: c.typ, Date: schema.MustDate(c.date), Rule: rule,
				Provenance: schema.Provenance{Document: id, Section: c.section, Item: 1, Start: 0, End: len(c.quote), Quote: c.quote}}
			actor := c.source
			actor.Office = c.office
			record.Add(schema.RoleSource, actor)
			record.Add(schema.RoleTarget, c.target)
			if c.typ == schema.Agreement {
				record.Participants = schema.Participants{Party: []schema.Entity{c.source, c.target}}
			}
			commit(t, g, append(enc.Record(&schema.Document{ID: id, Title: fmt.Sprint("Document ", i, rule)}, id), enc.Record(record, id)...))
			answer, err := look(t, e).Conflicts(context.Background(), Params{"document": {string(id)}})
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, conflict := range answer.Items {
				got += conflict.Kind
			}
			if got != c.want {
				t.Errorf("%s %q, read by %q: %q, want %q", c.date, c.quote, rule, got, c.want)
			}
		}
	}
}
