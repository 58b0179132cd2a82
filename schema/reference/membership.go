package reference

import "entente/schema"

// Role says how a state belongs to a body.
type Role string

// The roles.
const (
	Member   Role = "member"
	Observer Role = "observer"
)

// Membership is one stay of a state in an organisation or treaty.
type Membership struct {
	Body  string // key of the body
	State string // key of the state
	Role  Role
	When  Span
}

var membershipColumns = []string{"organisation", "state", "from", "to", "role"}

func (t *Tables) addMembership(r row) {
	m := Membership{
		Body:  r.required("organisation"),
		State: r.required("state"),
		Role:  Role(r.oneOf("role", "member", "observer")),
		When:  r.between(false),
	}
	if _, found := t.bodyByKey[m.Body]; !found {
		r.fail("organisation", "a code in organisations.csv or treaties.csv, or the slug of a name there")
	}
	if _, found := t.stateByKey[m.State]; !found {
		r.fail("state", "the key of a state in states.csv")
	}
	t.memberships[m.Body] = append(t.memberships[m.Body], m)
}

// Memberships returns all memberships known of a body, in the order of the tables; none where the list is too long to be
// kept. The caller must not change what it gets.
func (t *Tables) Memberships(body string) []Membership { return t.memberships[body] }

// MembersAt returns the keys of the states that belonged to a body on a day, in the given role.
func (t *Tables) MembersAt(body string, role Role, day schema.Day) []string {
	var members []string
	for _, m := range t.memberships[body] {
		if m.Role == role && m.When.Contains(day) {
			members = append(members, m.State)
		}
	}
	return members
}
