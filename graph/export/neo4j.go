package export

import (
	"context"
	"encoding/csv"
	"io"
	"strings"

	"entente/graph/query"
	"entente/schema"
)

// WriteNodesCSV writes entities and the events that pass as nodes, in the columns of
// neo4j-admin database import. Labels are those of patterns (State, Person, …); an event
// bears Event, its type and its group.
func WriteNodesCSV(ctx context.Context, w io.Writer, s *query.Session, p query.Params) error {
	out := csv.NewWriter(w)
	if err := out.Write([]string{"id:ID", "name", "kind", "code", "type", "status", "date", "earliest:date", "latest:date", "plover", "quad_class", "cameo",
		"confidence:double", "document", "speaker", "quote", ":LABEL"}); err != nil {
		return err
	}
	for e, err := range s.EachEntity(ctx, p) {
		if err != nil {
			return err
		}
		row := make([]string, 17)
		row[0], row[1], row[2], row[3], row[16] = string(e.ID), e.Name, string(e.Kind), e.Code, kindLabel(e.Kind)
		if err := out.Write(row); err != nil {
			return err
		}
	}
	for e, err := range s.EachEvent(ctx, p) {
		if err != nil {
			return err
		}
		if err := out.Write([]string{string(e.ID), eventName(e), "event", e.Code, string(e.Type), string(e.StatusOrDefault()), e.Date.String(),
			dayText(e.Date.Earliest()), dayText(e.Date.Latest()), e.Plover, e.Quad, e.CAMEO, confidence(e.Confidence), documentID(e.Document), speaker(e.Speaker),
			oneSpace(e.Quote), "Event;" + string(e.Type)}); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// WriteEdgesCSV writes the roles of the events that pass as relationships. Who acts
// points to the event, and the event to whom and what it concerns.
func WriteEdgesCSV(ctx context.Context, w io.Writer, s *query.Session, p query.Params) error {
	out := csv.NewWriter(w)
	if err := out.Write([]string{":START_ID", ":END_ID", ":TYPE"}); err != nil {
		return err
	}
	for e, err := range s.EachEvent(ctx, p) {
		if err != nil {
			return err
		}
		for _, role := range schema.Roles() {
			for _, who := range *e.In(role) {
				from, to := string(who.ID), string(e.ID)
				if role == schema.RoleTarget || role == schema.RoleObject || role == schema.RolePlace {
					from, to = to, from
				}
				if err := out.Write([]string{from, to, strings.ToUpper(string(role))}); err != nil {
					return err
				}
			}
		}
	}
	out.Flush()
	return out.Error()
}

// kindLabel is the label of an entity's kind, as patterns write it.
func kindLabel(k schema.EntityKind) string {
	if k == "" {
		return "Entity"
	}
	return strings.ToUpper(string(k[:1])) + string(k[1:])
}

// eventName is what a drawing writes at an event.
func eventName(e *query.EventAnswer) string {
	name := strings.ReplaceAll(string(e.Type), "_", " ")
	if d := e.Date.String(); d != "" {
		name += " " + d
	}
	return name
}

func documentID(d *query.DocumentRef) string {
	if d == nil {
		return ""
	}
	return string(d.ID)
}
