package claim

import (
	"entente/loader/report/text"
	"entente/schema"
)

// bringsOn finds whom the subject of a sentence brings on to speak, and who has said nothing by it: "Mrs Sena
// introduced the speaker, Dr Mensah". There is nobody where two are named.
func (a *attribution) bringsOn(s text.Sentence, m *text.Mention, mentions []text.Mention) (other schema.Entity) {
	if m.Tokens.Start > s.Tokens.Start+6 {
		return other
	}
	verb := 0
	for i := m.Tokens.End; i < min(s.Tokens.End, m.Tokens.End+maxToBring); i++ {
		if low := a.low(s, i); bringing.Has(low) {
			verb = i
			break
		} else if a.says(low) {
			return other
		}
	}
	if verb == 0 {
		return other
	}
	guest := 0
	for i := verb + 1; i < min(s.Tokens.End, verb+maxToBring); i++ {
		if guests.Has(a.low(s, i)) {
			guest = i
			break
		}
	}
	if guest == 0 {
		return other
	}
	for k := range mentions {
		n := &mentions[k]
		if n.Tokens.Start <= guest || n.Form == text.FormPronoun || n.Possessive || len(n.Entities) != 1 || n.Entities[0].Kind != schema.Person || samePerson(n.Entities[0], m.Entities[0]) {
			continue
		}
		if n.Tokens.Start > guest+maxToBring {
			break
		}
		return n.Entities[0]
	}
	return other
}

// turnOf reports whether a sentence says no more than whose turn it is to speak: "After the coffee it was Mensah's
// turn."
func (a *attribution) turnOf(s text.Sentence, m *text.Mention) bool {
	if a.low(s, m.Tokens.Start-1) == "of" && a.low(s, m.Tokens.Start-2) == "turn" {
		return a.ends(s, m.Tokens.End)
	}
	i := m.Tokens.End
	if w := a.low(s, i); w == "'s" || w == "’s" || w == "'" || w == "’" {
		i++
	}
	return (m.Possessive || i > m.Tokens.End) && a.low(s, i) == "turn" && a.ends(s, i+1)
}

// maxToBring is how many tokens may stand between the one who brings on, the verb, what the guest is called, and
// the name.
const maxToBring = 8

// bringing are the verbs of who brings somebody on, guests what those are called.
var (
	bringing = set("introduced introduces presented presents welcomed welcomes invited invites announced announces")
	guests   = set("speaker guest lecturer presenter panellist panelist discussant")
)
