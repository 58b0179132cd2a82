package mention

import (
	"unicode"

	"entente/loader/report/text"
	"entente/schema"
)

// introduced is the name of a body that a document introduces with its letters, "the National
// Revolutionary Unity (URNG)", by which it is called later on.
type introduced struct {
	end    int // the token behind the name
	after  int // the token behind the bracket
	entity *schema.Entity
}

// introduce finds the names in front of brackets with letters that no table knows.
func (d *reading) introduce() {
	for i := 2; i+2 < len(d.tokens); i++ {
		if d.tok(i).Text != "(" || d.tok(i+2).Text != ")" || !d.letters(i+1) {
			continue
		}
		start := d.namedBy(i, d.tok(i+1).Text)
		if start < 0 {
			continue
		}
		if d.letterNames == nil {
			d.letterNames, d.introductions = map[string]*schema.Entity{}, map[int]introduced{}
		}
		letters := d.tok(i + 1).Text
		entity := d.letterNames[letters]
		if entity == nil {
			entity = &schema.Entity{Kind: d.bodyKind(start, i), Name: d.nameText(start, i)}
			d.letterNames[letters] = entity
		}
		d.introductions[start] = introduced{end: i, after: i + 3, entity: entity}
	}
}

// letters reports whether a token is made of two to seven capitals that no table knows.
func (d *reading) letters(i int) bool {
	t := d.tok(i)
	if t.Kind != text.Word || t.Len() < 2 || t.Len() > 7 || isNumeral(t.Text) || d.hitAt(i).entries != nil {
		return false
	}
	for _, r := range t.Text {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// namedBy is where the name begins that ends before the bracket at i and whose words begin with
// the letters, in their order or, where these are of another language, with half of them. -1 where
// no such name of a body stands there.
func (d *reading) namedBy(i int, letters string) int {
	want := []rune(letters)
	start, n, body := -1, 0, false
	for k := i - 1; k >= 0 && k > i-16 && n < len(want); k-- {
		t := d.tok(k)
		if k+1 < i && d.tok(k+1).Blank {
			break
		}
		switch {
		case t.Kind == text.Word && t.Capital && t.Lower != "'s" && !calendar.Has(t.Lower) && !plain.Has(t.Lower):
			if treatyHeads.Has(t.Lower) || projectHeads.Has(t.Lower) || employers.Has(t.Lower) || gatherings.Has(t.Lower) {
				return -1 // those who hold a meeting are in the letters of every page
			}
			start, n = k, n+1
			body = body || orgHeads.Has(t.Lower) || combatants.Has(t.Lower)
			continue
		case n > 0 && (t.Lower == "of" || t.Lower == "the" || t.Lower == "for" || t.Lower == "de" || t.Lower == "al" || t.Lower == "el" || t.Lower == "and" || t.Text == "&" || t.Lower == "'s" || t.Lower == "’s" || t.Text == "-" || t.Text == "'" || t.Text == "’"):
			continue
		}
		break
	}
	if !body || n < max(2, len(want)-1) {
		return -1
	}
	shared := 0
	have := map[rune]int{}
	for k := start; k < i; k++ {
		if t := d.tok(k); t.Capital {
			have[unicode.ToUpper([]rune(t.Text)[0])]++
		}
	}
	for _, r := range want {
		if have[r] > 0 {
			have[r]--
			shared++
		}
	}
	if 2*shared < len(want) {
		return -1
	}
	for k := start; k < i; k++ {
		if h := d.hitAt(k); h.entries != nil && h.end == i && h.end > k+1 {
			return -1 // the tables know the name
		}
	}
	return start
}

// gatherings are no bodies that act.
var gatherings = set("conference conferences forum dialogue seminar workshop table session symposium series webinar")

// combatants are words in the names of those who fight for no state.
var combatants = set("front unity army resistance guerrilla guerrillas rebel rebels militia militias brigade brigades liberation revolutionary insurgent command mujahideen defence")

// bodyKind tells armed groups from other bodies by the words of their names.
func (d *reading) bodyKind(from, to int) schema.EntityKind {
	for k := from; k < to; k++ {
		if combatants.Has(d.tok(k).Lower) {
			return schema.Group
		}
	}
	return schema.Organisation
}

// byLetters takes a name that was introduced with its letters, and the letters alone.
func (d *reading) byLetters(i int) int {
	if d.letterNames == nil {
		return i
	}
	f := found{kind: kindEntity, person: -1}
	f.Form = text.FormName
	if in, ok := d.introductions[i]; ok {
		f.entity, f.Head = in.entity, in.end-1
		d.add(f, i, in.end)
		return in.after
	}
	t := d.tok(i)
	if t.Kind != text.Word || !t.Capital {
		return i
	}
	entity := d.letterNames[t.Text]
	if entity == nil {
		return i
	}
	f.entity, f.Head = entity, i
	d.add(f, i, i+1)
	return i + 1
}
