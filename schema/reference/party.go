package reference

import "entente/schema"

// Pact says who made a treaty or fought a war that is not called after them.
type Pact struct {
	Name    string
	Aliases []string
	Parties []string // keys of states
}

var partyColumns = []string{"name", "aliases", "parties"}

func (t *Tables) addParties(r row) {
	p := &Pact{Name: r.required("name"), Aliases: r.list("aliases"), Parties: r.list("parties")}
	for _, key := range p.Parties {
		if _, found := t.stateByKey[key]; !found {
			r.fail("parties", "keys of states in states.csv")
		}
	}
	r.unique("name", p.Name)
	for _, name := range append([]string{p.Name}, p.Aliases...) {
		t.pactByName[schema.Fold(name)] = p
	}
}

// PartiesOf returns the keys of the states that made the treaty or fought the war of a name; none where the tables do
// not say. Treaties go by their name in treaties.csv. The caller must not change what it gets.
func (t *Tables) PartiesOf(name string) []string {
	if p, found := t.pactByName[schema.Fold(name)]; found {
		return p.Parties
	}
	return nil
}
