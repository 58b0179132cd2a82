package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// kin are those of a family, who lead no state by what they are: "his little son, who died in 1862".
var kin = text.SetOf("son sons daughter daughters wife wives husband brother brothers sister sisters mother father child children baby widow nephew niece cousin uncle aunt friend friends companion")

// ofKin reports a verb of office or death whose subject is named only by whose kin it is: "Nasser's brother died", "the son of
// Tito resigned". What becomes of such a person changes no leadership.
func (m *match) ofKin() bool {
	if m.r.Type != schema.LeadershipChange || m.kind != verbWord {
		return false
	}
	for _, f := range m.fills.of(schema.RoleSource) {
		if f.chain >= 0 && m.l.kinOf(&m.l.chains[f.chain]) {
			return true
		}
	}
	return false
}

// kinOf reports whether a chain names somebody only to say whose kin is meant, who has no name here.
func (l *line) kinOf(c *chain) bool {
	if c.governor > 1 && l.lowerAt(c.governor) == "of" && kin.Has(l.lowerAt(c.governor-1)) {
		return true
	}
	switch l.lowerAt(c.start) {
	case "his", "her", "their":
	default:
		if !c.possessive && !c.modifier {
			return false
		}
	}
	for i := c.end; i < min(c.end+maxKin, len(l.w)); i++ {
		if kin.Has(l.lowerAt(i)) {
			return i+1 >= len(l.w) || l.w[i+1].chain < 0 && l.w[i+1].text == l.w[i+1].lower // not "his son Bashar"
		}
		if l.w[i].chain >= 0 || l.isVerb(i) {
			return false
		}
	}
	return false
}

// maxKin is how many words stand at the most between whose kin somebody is and the word for it.
const maxKin = 4
