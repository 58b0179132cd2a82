package opening

import (
	"strings"
	"unicode"
	"unicode/utf8"

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

// initials adds to the letters those of the names of who takes part, as labels have them once the full name
// has called its bearer out: "WANDA ILVES:" is "W.I.:" from then on. Letters of two persons are nobody's.
func (p *People) initials(letters map[string]schema.Entity) {
	shared := map[string]bool{}
	add := func(e schema.Entity) {
		for _, key := range initialsOf(e.Name) {
			have, ok := letters[key]
			if ok && have.Name != e.Name {
				shared[key] = true
			}
			if !ok {
				letters[key] = e
			}
		}
	}
	for _, e := range p.List {
		e.Role = ""
		add(e)
	}
	for key := range shared {
		delete(letters, key)
	}
}

// initialsOf are the first letters of a name of two words and more, as labels print them: with and without
// points, with all words and with the first and last alone.
func initialsOf(name string) []string {
	words := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' })
	if len(words) < 2 {
		return nil
	}
	var all, pointed strings.Builder
	first, last := "", ""
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) {
			continue
		}
		all.WriteRune(r)
		pointed.WriteString(string(r) + ".")
		if last = string(r); first == "" {
			first = last
		}
	}
	out := []string{all.String(), pointed.String()}
	if len(words) > 2 {
		out = append(out, first+last, first+"."+last+".")
	}
	return out
}
