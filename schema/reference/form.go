package reference

import "entente/schema"

// Form says in which way a text names something.
type Form string

// The forms, from the plainest to the most figurative. Where one text could mean two things that both existed, the
// earlier form wins.
const (
	FormName         Form = "name"         // Pakistan
	FormOfficial     Form = "official"     // Islamic Republic of Pakistan
	FormAlias        Form = "alias"        // Ceylon
	FormAbbreviation Form = "abbreviation" // USSR, to be matched with its capitals
	FormAdjective    Form = "adjective"    // Soviet
	FormDemonym      Form = "demonym"      // Soviets, Briton
	FormPrefix       Form = "prefix"       // Indo-, with its hyphen
	FormCapital      Form = "capital"      // Bonn, for the government there
	FormSeat         Form = "seat"         // the Kremlin
)

// figurative reports whether the form names a place that stands for a government, which it does only in its time.
func (f Form) figurative() bool { return f == FormCapital || f == FormSeat }

// Surface is one way in which texts name one thing: what a reader of documents matches.
type Surface struct {
	Text string
	Form Form
	Kind schema.EntityKind
	Key  string // of the state, organisation, treaty, group, place or project; state/name of a person
	When Span   // the time for which the name is right
}
