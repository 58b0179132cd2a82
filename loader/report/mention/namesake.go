package mention

import (
	"slices"

	"entente/schema/reference"
)

// settleNamesakes leaves, of several persons of the tables that a name can mean, those
// of the states that the document is about: "Gen. Zia" in a text on Pakistan is
// Zia-ul-Haq, in one on Bangladesh Ziaur Rahman.
func (d *reading) settleNamesakes() {
	var about []string
	for _, k := range d.subject {
		about = append(about, d.family(k))
	}
	named := map[string]bool{}
	for k := range d.found {
		if d.found[k].kind == kindState {
			named[d.family(k)] = true
		}
	}
	for _, p := range d.people {
		if len(p.known) < 2 {
			continue
		}
		for _, fits := range []func(string) bool{
			func(state string) bool { return slices.Contains(about, state) },
			func(state string) bool { return named[state] },
		} {
			left := slices.DeleteFunc(slices.Clone(p.known), func(k *reference.Person) bool { return !fits(d.familyOf(k.State)) })
			if len(left) > 0 {
				p.known = left
				break
			}
		}
	}
}

// settleGovernments marks persons behind whose name stands what they lead: "the Carter
// administration" is the state. "Milei's government" names him.
func (d *reading) settleGovernments() {
	for k := range d.found {
		f := &d.found[k]
		if f.kind == kindPerson && !f.Possessive && governments.Has(d.tok(f.Tokens.End).Lower) && d.tok(f.Tokens.End).Space {
			f.governs = true
		}
	}
}

var governments = set("administration government cabinet")
