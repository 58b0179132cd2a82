package claim

import (
	"entente/loader/report/text"
	"entente/schema"
)

// TakesFloor reports whether a passage in one speaker's part brings on another: its
// first words name a person whom no table knows, with a title or a full name, and say
// that this person speaks. voices are those that Attribute found in the passage.
func TakesFloor(t *text.Text, sentences []text.Sentence, mentions []text.Mention, voices []Voice) bool {
	if len(sentences) == 0 || len(mentions) == 0 || !voices[0].IsClaim() || voices[0].Known || voices[0].Word == "…" || voices[0].Word == "“" {
		return false
	}
	m := &mentions[0]
	if m.Known || m.Form == text.FormPronoun || m.Tokens.Start > sentences[0].Tokens.Start || len(m.Entities) == 0 || m.Entities[0].Kind != schema.Person {
		return false
	}
	return m.Tokens.Len() > 1 && samePerson(m.Entities[0], voices[0].Speaker)
}
