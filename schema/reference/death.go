package reference

import "entente/schema"

var deathColumns = []string{"state", "name", "died"}

// addDeath tells when a person of the leaders died. It must not lie before the beginning
// of a term of theirs.
func (t *Tables) addDeath(r row) {
	person, found := t.Person(r.required("state"), r.required("name"))
	if !found {
		r.fail("name", "a person whom leaders/ has with this state and name")
		return
	}
	r.unique("name", person.Key())
	died, err := schema.ParseDate(r.required("died"))
	if err != nil || died.Earliest().Open() || died.Latest().Open() {
		r.fail("died", "a date such as 1974-04-19, 1974-04 or 1974")
		return
	}
	for _, term := range person.Terms {
		if !term.When.From.Open() && died.Latest() < term.When.From {
			r.fail("died", "no date before the term as "+term.Office+" that began in "+term.From)
		}
	}
	person.Died = died
}
