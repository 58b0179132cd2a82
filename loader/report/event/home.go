package event

import "entente/schema"

// atHome adds the state of whose relations with many others a document tells, where the words name only the other side
// ("1955 Relations with India established") or leave the subject out ("1962 Joins the Comecon").
func (m *match) atHome(e *schema.Event) {
	if len(m.l.in.Home) != 1 || len(e.Mediator) > 0 {
		return
	}
	home := m.l.in.Home[0]
	switch e.Type {
	case schema.RelationsEstablished, schema.RelationsRestored, schema.RelationsSevered, schema.Agreement, schema.Trade, schema.Ceasefire:
		if others := states(e.Party); len(e.Source)+len(e.Target) == 0 && others.n == 1 && !others.has(home.StateKey()) {
			e.Add(schema.RoleParty, home)
		}
	case schema.Accession, schema.Recognition, schema.Withdrawal:
		if others := states(e.Target); len(e.Source)+len(e.Party) == 0 && m.elided() && !others.has(home.StateKey()) {
			e.Add(schema.RoleSource, home)
		}
	}
	if m.defaults() && len(e.Target)+len(e.Party) == 0 && !m.r.leavesOpen(schema.RoleTarget) {
		if others := states(e.Source); others.n == 1 && !others.has(home.StateKey()) {
			e.Add(schema.RoleTarget, home)
		}
	}
}
