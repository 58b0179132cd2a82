package claim

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// TakesFloor reports whether a passage in one speaker's part brings on another: its
// first words name a person whom no table knows, with a title or a full name, and say
// that this person speaks, by a verb of meetings: a speaker may tell what others said
// once. voices are those that Attribute found in the passage, whens are its times.
func TakesFloor(t *text.Text, sentences []text.Sentence, mentions []text.Mention, voices []Voice, whens []text.When) bool {
	if len(sentences) == 0 || len(mentions) == 0 || !voices[0].IsClaim() || voices[0].Known || voices[0].Word == "…" || voices[0].Word == "“" {
		return false
	}
	if !atMeetings.Has(voices[0].Word) && !strings.HasPrefix(voices[0].Word, "was of the") {
		return false
	}
	for _, w := range whens {
		if !w.Duration && sentences[0].Tokens.Contains(w.Tokens) && w.Tokens.Start < mentions[0].Tokens.End+6 {
			return false
		}
	}
	m := &mentions[0]
	if m.Known || m.Form == text.FormPronoun || m.Tokens.Start > sentences[0].Tokens.Start || len(m.Entities) == 0 || m.Entities[0].Kind != schema.Person {
		return false
	}
	return m.Tokens.Len() > 1 && samePerson(m.Entities[0], voices[0].Speaker)
}

// atMeetings are verbs with which reports of meetings hand the floor on.
var atMeetings = set(`asked enquired inquired opined remarked commented responded replied added observed wanted questioned agreed disagreed stressed emphasised emphasized highlighted
	suggested recommended proposed elaborated concluded underlined underscored noted argued stated`)
