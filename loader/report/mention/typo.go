package mention

import (
	"entente/loader/report/text"
	"entente/schema"
)

// typos finds a word that differs from a state's name or adjective by one letter too
// many, too few, wrong or out of place ("Russain"). It maps every such name, and the
// name less any one letter, to the name; "" where two names meet.
type typos map[string]string

// shortest is the length from which a word is read as a misspelt name.
const shortest = 6

func (m typos) add(name string) {
	s := schema.Fold(name)
	for i := range len(s) {
		if s[i] == ' ' || s[i] >= 0x80 {
			return
		}
	}
	if len(s) < shortest {
		return
	}
	for i := -1; i < len(s); i++ {
		key := without(s, i)
		if have, ok := m[key]; ok && have != name {
			m[key] = ""
			continue
		}
		m[key] = name
	}
}

// find gives the name that a word misspells.
func (m typos) find(word string) (string, bool) {
	if len(word) < shortest || len(word) > 24 {
		return "", false
	}
	found := ""
	for i := -1; i < len(word); i++ {
		name := m[without(word, i)]
		if name == "" || name == found {
			continue
		}
		if found != "" || !oneSlip(word, schema.Fold(name)) {
			return "", false
		}
		found = name
	}
	return found, found != ""
}

// without leaves out the byte at i, none for -1.
func without(s string, i int) string {
	if i < 0 {
		return s
	}
	return s[:i] + s[i+1:]
}

// oneSlip reports whether two words differ by one letter inserted, left out, changed
// or swapped with its neighbour. The first letter must be right.
func oneSlip(a, b string) bool {
	if a[0] != b[0] {
		return false
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch len(b) - len(a) {
	case 1:
		return a[i:] == b[i+1:]
	case 0:
		return i == len(a) || a[i+1:] == b[i+1:] || i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
	}
	return false
}

// misspelt takes a capitalised word that is in no table and is a state's name but for
// a slip of the pen.
func (d *reading) misspelt(i int) int {
	t := d.tok(i)
	if !t.Capital || t.Kind != text.Word || d.words[i] != 0 {
		return i
	}
	key := foldWord(t)
	name, known := d.slips[key]
	if !known {
		name, _ = d.lex.typos.find(key)
		d.slips[key] = name
	}
	if name == "" || englishLike.Has(key) || d.lex.given[key] {
		return i
	}
	es := d.lex.states[name]
	if len(es) == 0 {
		return i
	}
	d.addState(es, i, i+1)
	return i + 1
}

// englishLike are words one letter away from a state's name.
var englishLike = set("romania romanian marital canadians austrian australian austria mongol indiana georgian georgia iranians persia jordanian")
