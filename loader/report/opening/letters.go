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
		if tokens[i].LineBreak || i == 0 || tokens[i-1].Text == "|" {
			line = i
			if letters, name := declared(d.Text, i); name.Len() > 0 && found[letters].Kind == "" {
				if e := person(d, name, mentions); strings.Contains(e.Name, " ") {
					found[letters] = e
				}
			}
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

// declared reads a line of a list of abbreviations: the letters, a gap or a sign, the name that they begin, "AH   Amina
// Houssein, former diplomat", "AH = Amina Houssein". The name is empty where the line is none.
func declared(t *text.Text, i int) (letters string, name text.Span) {
	letters = t.Tokens[i].Text
	if n := len(letters); n < 2 || n > maxLetters || strings.ToUpper(letters) != letters || t.Tokens[i].Kind != text.Word || i+2 >= len(t.Tokens) {
		return "", name
	}
	from := i + 1
	if in := structure.Initials(t, i); in.Len() > 0 {
		return letters, in
	}
	switch mark := t.Tokens[from].Text; {
	case mark == "=" || mark == ":" || mark == "–" || mark == "-" && t.Tokens[from].Space:
		from++
	case t.Gap(from) < 2:
		return "", name
	}
	first := ""
	end := from
	for ; end < min(len(t.Tokens), from+longestName); end++ {
		tok := &t.Tokens[end]
		if end > from && tok.LineBreak || tok.Text == "," || tok.Text == "(" || tok.Text == ";" {
			break
		}
		if tok.Kind == text.Word && tok.Capital {
			r, _ := utf8.DecodeRuneInString(tok.Text)
			first += string(r)
		}
	}
	if first != letters || end-from < 2 {
		return "", name
	}
	return letters, text.Span{Start: from, End: end}
}

// longestName is how many tokens a name with its titles and degrees has at the most.
const longestName = 24

// initials adds to the letters those of the names of who takes part, as labels have them once the full name
// has called its bearer out: "WANDA ILVES:" is "W.I.:" from then on. Letters of two persons are nobody's.
func (p *People) initials(letters map[string]schema.Entity) {
	addInitials(letters, p.List, initialsOf)
}

// introduced adds the initials of whom the text names among its first passages, where labels are left that nobody else
// answers to: in "Gastón Errázuriz Lyon talks with Camila Otero" the one is "G.E." and the other "C.O.".
func (p *People) introduced(d *structure.Document, mentions Mentions, letters map[string]schema.Entity) {
	var named []schema.Entity
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if i > 3*maxOpening {
			break
		}
		for _, m := range mentions(b.Tokens) {
			if len(m.Entities) > 0 && m.Entities[0].Kind == schema.Person && m.Form != text.FormPronoun && !m.Known {
				named = append(named, m.Entities[0])
			}
		}
	}
	addInitials(letters, named, initialsOf)
	addInitials(letters, named, shortInitials)
}

// addInitials adds the letters of each of some persons, as a way of taking them has it, where nobody has them yet.
func addInitials(letters map[string]schema.Entity, persons []schema.Entity, of func(string) []string) {
	taken, shared := make(map[string]bool, len(letters)), map[string]bool{}
	for key := range letters {
		taken[key] = true
	}
	for _, e := range persons {
		e.Role = ""
		for _, key := range of(e.Name) {
			have, ok := letters[key]
			if ok && !taken[key] && have.Name != e.Name {
				shared[key] = true
			}
			if !ok {
				letters[key] = e
			}
		}
	}
	for key := range shared {
		delete(letters, key)
	}
}

// isInitials reports whether a label is no more than letters: "G.E.", "RAA".
func isInitials(label string) bool {
	n := 0
	for _, r := range label {
		switch {
		case unicode.IsUpper(r):
			n++
		case r != '.':
			return false
		}
	}
	return n > 1 && n <= maxLetters
}

// initialsOf are the first letters of a name of two words and more, as labels print them: with and without
// points, with all words and with the first and last alone.
func initialsOf(name string) []string {
	all := capitalsOf(name)
	if len(all) < 2 {
		return nil
	}
	out := printed(all)
	if len(all) > 2 {
		out = append(out, printed([]rune{all[0], all[len(all)-1]})...)
	}
	return out
}

// shortInitials are those of a name of three words and more whose bearer goes by the first two, as with two surnames,
// or by all but the first.
func shortInitials(name string) []string {
	all := capitalsOf(name)
	if len(all) < 3 {
		return nil
	}
	return append(printed(all[:2]), printed(all[1:])...)
}

// capitalsOf are the first letters of the words of a name that begin with a capital.
func capitalsOf(name string) (all []rune) {
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' }) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			all = append(all, r)
		}
	}
	return all
}

// printed are letters without and with points.
func printed(letters []rune) []string {
	var plain, pointed strings.Builder
	for _, r := range letters {
		plain.WriteRune(r)
		pointed.WriteString(string(r) + ".")
	}
	return []string{plain.String(), pointed.String()}
}
