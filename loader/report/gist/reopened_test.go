package gist

import (
	"testing"

	"entente/loader/report/mention"
	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// TestToldBefore reads clauses by what the entry has told before: missions closed, visitors come.
func TestToldBefore(t *testing.T) {
	names, model := loadForTest(t)
	for _, c := range []struct {
		text   string
		before schema.EventType
		want   schema.EventType
	}{
		{"It was reopened in 1980", schema.RelationsSevered, schema.RelationsRestored},
		{"The bridge was reopened in 1980", schema.RelationsSevered, schema.ProjectEvent},
		{"received by President Mubarak of Egypt", schema.Visit, schema.Meeting},
	} {
		tx := token.Split([]rune(c.text))
		marks := names.Read(tx, mention.Context{})
		all := text.Span{End: len(tx.Tokens)}
		pair := func(schema.Date) (out []schema.Entity) {
			for _, code := range []string{"GRC", "EGY"} {
				e, _ := marks.State(code)
				out = append(out, e)
			}
			return out
		}
		greece, _ := marks.State("GRC")
		before := schema.Event{Type: c.before}
		before.Add(schema.RoleSource, greece)
		e, _, _ := model.Read(Input{Text: tx, Clause: all, Mentions: marks.In(all), Date: schema.MustDate("1980"), Resolve: marks.At, State: marks.State, Pair: pair, Entry: true, Further: true, Dated: true,
			Behind: c.before, Before: &before})
		if e.Type != c.want {
			t.Errorf("%q behind %s: %q, want %q", c.text, c.before, e.Type, c.want)
		}
		if c.want == schema.Meeting && len(e.Party) < 2 {
			t.Errorf("%q: %v", c.text, e.Party)
		}
	}
}
