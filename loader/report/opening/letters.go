package opening

import (
	"strings"

	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// maxLetters is how many letters stand for a speaker in a transcript at the most: "RAA:".
const maxLetters = 4

// byLetters finds the person behind whose name the letters that call a speaker out stand in brackets: "Ibu Retno
// Wulandari (RW)" is "RW:" from then on. The zero Entity where none does.
func byLetters(d *structure.Document, mentions Mentions, letters string) schema.Entity {
	if n := len(letters); n < 2 || n > maxLetters || strings.ToUpper(letters) != letters || strings.Contains(letters, " ") {
		return schema.Entity{}
	}
	tokens := d.Text.Tokens
	for at := 1; at+2 < len(tokens); at++ {
		i := at
		if tokens[i].Text != "(" || tokens[i+1].Text != letters || tokens[i+2].Text != ")" {
			continue
		}
		from := i
		for from > 0 && !tokens[from].LineBreak && tokens[from-1].Text != ";" && tokens[from-1].Text != ":" && tokens[from-1].Text != ")" {
			from--
		}
		for j := from + 2; j < i; j++ {
			if tokens[j].Text == "," { // "Retno Wulandari, Ph.D. (RW)"
				i = j
			}
		}
		if e := person(d, text.Span{Start: from, End: i}, mentions); strings.Contains(e.Name, " ") {
			return e
		}
	}
	return schema.Entity{}
}
