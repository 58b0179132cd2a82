package mention

import (
	"slices"
	"strings"

	"entente/loader/report/text"
)

// addresses stand before the names of those who live when a document is written, seldom before
// those of history.
var addresses = text.SetOf("prof professor dr mr mrs ms")

// addressed reports whether a form of address stands among the tokens before a name.
func (d *reading) addressed(start, name int) bool {
	for i := start; i < name; i++ {
		if addresses.Has(strings.TrimSuffix(d.tok(i).Lower, ".")) {
			return true
		}
	}
	return false
}

// contemporary reports whether a document that has a date gives a person by the surname alone and
// somewhere addresses them as one who lives at its time.
func (m *Marks) contemporary(p *person) bool {
	return !m.day.IsZero() && len(p.parts) == 1 && slices.ContainsFunc(p.mentions, func(k int) bool { return m.found[k].peer })
}
