package opening

import (
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// fullNames gives the whole names that stand in the lists of a document outside the turns, by each of their two words:
// whom "Oja:" calls where no table knows the name, from "Other members: Liis Oja, Peeter Rand.", and "Keo:" from
// "Mr Keo Borith (Siem Reap)". A word that two names share is left out.
func fullNames(d *structure.Document) map[string]string {
	names, shared := map[string]string{}, map[string]bool{}
	note := func(word, name string) {
		word = schema.Fold(word)
		if have, ok := names[word]; ok && have != name {
			shared[word] = true
		}
		names[word] = name
	}
	tokens := d.Text.Tokens
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Section == structure.SpeakerPart || b.Section == structure.Timeline || b.Kind == structure.Entry {
			continue
		}
		for j := b.Tokens.Start + 1; j+1 < b.Tokens.End; j++ {
			first, last := &tokens[j], &tokens[j+1]
			if nameWord(first) && nameWord(last) && !last.LineBreak && opensName(d, b, j) && closesName(d, b, j+2) {
				name := first.Text + " " + last.Text
				note(first.Text, name)
				note(last.Text, name)
			}
		}
	}
	for word := range shared {
		delete(names, word)
	}
	return names
}

// nameWord reports whether a word may be one of a person's names.
func nameWord(t *text.Token) bool {
	return t.Kind == text.Word && t.Capital && t.Len() > 1 && !honorifics[t.Lower] && !heads[t.Lower]
}

// opensName reports whether a name in a list may begin at token i: a mark of the list or a title stands before it.
func opensName(d *structure.Document, b *structure.Block, i int) bool {
	before := &d.Text.Tokens[i-1]
	if before.Text == "." && i-2 >= b.Tokens.Start {
		return honorifics[d.Text.Tokens[i-2].Lower]
	}
	return before.Text == "," || before.Text == ":" || before.Text == ";" || honorifics[before.Lower]
}

// closesName reports whether it may end before token i: a mark of the list, a bracket or the end of the line follows.
func closesName(d *structure.Document, b *structure.Block, i int) bool {
	if i >= b.Tokens.End {
		return true
	}
	t := &d.Text.Tokens[i]
	return t.LineBreak || t.Text == "," || t.Text == ";" || t.Text == "." || t.Text == "("
}
