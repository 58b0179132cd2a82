package claim

import "entente/loader/report/text"

// readFor finds whose words others read out at a meeting: "A message by Ana Sosa was read by her niece",
// "The paper, by Dr Ono (Kobe), was delivered by a colleague". What follows is the author's.
func (a *attribution) readFor(s text.Sentence, mentions []text.Mention) Voice {
	if !a.Report {
		return Voice{}
	}
	thing := false
	for i := s.Tokens.Start; i < min(s.Tokens.End, s.Tokens.Start+maxRead); i++ {
		w := a.low(s, i)
		thing = thing || readOut.Has(w)
		if !thing || w != "by" && w != "from" && w != "of" {
			continue
		}
		for k := range mentions {
			m := &mentions[k]
			if m.Tokens.Start > i+2 {
				break
			}
			person, ok := a.person(m)
			if !ok || m.Tokens.Start < i || m.Form == text.FormPronoun {
				continue
			}
			for j := m.Tokens.End; j+1 < min(s.Tokens.End, m.Tokens.End+maxRead); j++ {
				if v := a.low(s, j); (v == "was" || v == "were") && readAloud.Has(a.low(s, j+1)) {
					return Voice{Speaker: person}
				}
			}
		}
	}
	return Voice{}
}

// maxRead is how many tokens may stand before the author and from there to the verb.
const maxRead = 14

var (
	readOut   = set("message paper statement speech letter address text contribution lecture greeting greetings note remarks")
	readAloud = set("read delivered presented played screened circulated")
)
