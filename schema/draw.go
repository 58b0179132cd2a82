package schema

// Edge declares one way in which an event is drawn: from every entity in one role
// to every entity in another. An undirected edge joins the pairs within a role.
type Edge struct {
	From, To Role
	Directed bool
}

// drawing is the one declaration of how events become edges; view, formats and
// explorer all use it. A place is where something happened, not a tie: it is
// never drawn as an edge between actors.
var (
	directedEdges = []Edge{
		{RoleSource, RoleTarget, true},
		{RoleSource, RoleObject, true},
		{RoleParty, RoleParty, false},
		{RoleParty, RoleObject, true},
		{RoleMediator, RoleTarget, true},
	}
	mutualEdges = []Edge{
		{RoleParty, RoleParty, false},
		{RoleSource, RoleTarget, true},
		{RoleSource, RoleObject, true},
		{RoleParty, RoleObject, true},
		{RoleSource, RoleParty, true},
		{RoleMediator, RoleParty, true},
		{RoleMediator, RoleTarget, true},
	}
	// What a recipient is recognised or liberated from is no tie of the actor's.
	sourceTargetOnly = []Edge{{RoleSource, RoleTarget, true}}
)

// Draw tells how events of the type are drawn as edges. Pairs that one event draws
// twice are one edge.
func (t EventType) Draw() []Edge {
	info, ok := t.Info()
	switch {
	case !ok:
		return nil
	case t == Recognition || t == Support:
		return sourceTargetOnly
	case info.Mutual:
		return mutualEdges
	}
	return directedEdges
}
