package export

import (
	"html"
	"io"
	"slices"

	"entente/graph/query"
	"entente/schema"
)

// WriteTimeline writes events as items and groups of vis-timeline: a range where an
// event lasts or its date is wide, else a point, also where the end is open; one group a quad class. The end of a
// range is the day after the last, since vis-timeline's ends are moments. Content is
// HTML there, so names are escaped. Events whose first day is not known have no place
// on a time line and are counted in undated.
func WriteTimeline(w io.Writer, events []*query.EventAnswer) error {
	type item struct {
		ID      schema.IRI `json:"id"`
		Content string     `json:"content"`
		Title   string     `json:"title,omitempty"`
		Start   string     `json:"start"`
		End     string     `json:"end,omitempty"`
		Type    string     `json:"type"`
		Group   string     `json:"group"`
		Class   string     `json:"className"`
	}
	type group struct {
		ID      string `json:"id"`
		Content string `json:"content"`
	}
	items, groups, undated := []item{}, []group{}, 0
	for _, e := range events {
		first, last := e.Date.Earliest(), e.Date.Latest()
		if first.Open() {
			undated++
			continue
		}
		name := e.Quad
		if name == "" {
			name = "other"
		}
		if !slices.ContainsFunc(groups, func(g group) bool { return g.ID == name }) {
			groups = append(groups, group{name, html.EscapeString(name)})
		}
		i := item{ID: e.ID, Content: html.EscapeString(eventName(e)), Title: html.EscapeString(Footnote(e)), Start: first.String(), Type: "point", Group: name, Class: "status-" + string(e.StatusOrDefault())}
		if last != first && !last.Open() {
			i.Type, i.End = "range", (last + 1).String()
		}
		items = append(items, i)
	}
	return encode(w, map[string]any{"items": items, "groups": groups, "undated": undated})
}
