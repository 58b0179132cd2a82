package opening

import (
	"strings"

	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// maxLetters is how many letters stand for a speaker in a transcript at the most: "RAA:".
const maxLetters = 4

// byLetters gives the persons behind whose names letters stand in brackets: "Ibu Retno Wulandari, Ph.D. (RW)" is "RW:"
// from then on.
func byLetters(d *structure.Document, mentions Mentions) map[string]schema.Entity {
	found := map[string]schema.Entity{}
	tokens := d.Text.Tokens
	line := 0 // where the line begins, or the piece of it behind a mark that parts names
	for i := 0; i+2 < len(tokens); i++ {
		if tokens[i].LineBreak {
			line = i
		}
		switch tokens[i].Text {
		case ";", ":", ")":
			line = i + 1
		case "(":
			letters := tokens[i+1].Text
			if n := len(letters); tokens[i+2].Text != ")" || n < 2 || n > maxLetters || strings.ToUpper(letters) != letters || i-line > longestName {
				continue
			}
			end := i
			for j := line + 2; j < end; j++ {
				if tokens[j].Text == "," {
					end = j
				}
			}
			if e := person(d, text.Span{Start: line, End: end}, mentions); found[letters].Kind == "" && strings.Contains(e.Name, " ") {
				found[letters] = e
			}
		}
	}
	return found
}

// longestName is how many tokens a name with its titles and degrees has at the most.
const longestName = 24
