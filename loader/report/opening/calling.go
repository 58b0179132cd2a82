package opening

import (
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// byCalling gives the persons of whom the text says before the first turn what they are, by each word that says it of one
// alone: "Historian Ama Owusu and the retired general Kofi Mensah" are "THE HISTORIAN:" and "THE GENERAL:" from then on.
func byCalling(d *structure.Document, mentions Mentions) map[string]schema.Entity {
	found, shared := map[string]schema.Entity{}, map[string]bool{}
	tokens := d.Text.Tokens
	note := func(i int, e schema.Entity) {
		if tokens[i].Kind != text.Word {
			return
		}
		word := tokens[i].Lower
		if have, ok := found[word]; ok && have.Name != e.Name {
			shared[word] = true
		}
		found[word] = e
	}
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if i > 3*maxOpening || b.Speaker >= 0 {
			break
		}
		for _, m := range mentions(b.Tokens) {
			if len(m.Entities) == 0 || m.Entities[0].Kind != schema.Person || m.Form == text.FormPronoun {
				continue
			}
			e := m.Entities[0]
			e.Role = ""
			for j := m.Tokens.Start; j < m.Tokens.End; j++ {
				note(j, e)
			}
			for j := m.Tokens.Start - 1; j >= max(b.Tokens.Start, m.Tokens.Start-maxCalled) && tokens[j].Kind == text.Word && tokens[j].Lower != "and"; j-- {
				note(j, e)
			}
			if j := m.Tokens.End; j < b.Tokens.End && (tokens[j].Text == "," || tokens[j].Text == "(") {
				for j++; j < min(b.Tokens.End, m.Tokens.End+2*maxCalled) && tokens[j].Kind == text.Word && tokens[j].Lower != "and"; j++ {
					note(j, e)
				}
			}
		}
	}
	for word := range shared {
		delete(found, word)
	}
	return found
}

// callsByOffice reports whether a label says no more than what somebody is: "THE HISTORIAN".
func callsByOffice(d *structure.Document, s structure.Speaker) bool {
	return s.Tokens.Len() > 1 && d.Text.Tokens[s.Tokens.Start].Lower == "the"
}

// maxCalled is how many tokens before a name may say what its bearer is.
const maxCalled = 5
