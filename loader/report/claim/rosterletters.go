package claim

import "entente/schema"

// maxLetters is how many words of an office its letters stand for at the most.
const maxLetters = 4

// initial notes the letters that stand for words by which a person is introduced: "DEO" for the "District Education Officer".
func (m *member) initial(words []string) {
	if m.letters == nil {
		m.letters = map[string]bool{}
	}
	for i := range words {
		letters := ""
		for _, w := range words[i:] {
			switch w {
			case "of", "the", "and", "for", "&":
				continue
			}
			if w == "" || w[0] < 'a' || w[0] > 'z' || len(letters) == maxLetters {
				break
			}
			if letters += w[:1]; len(letters) > 1 && officer.Has(w) || len(letters) > 1 && officer.Has(words[i]) {
				m.letters[letters] = true
			}
		}
	}
}

// officer are the words for who holds an office, with which its letters begin or end.
var officer = set("officer director secretary minister commissioner governor general president chairman registrar administrator manager inspector executive coordinator representative ambassador")

// initialled gives the members of whom some letters are the initials.
func (r *Roster) initialled(letters string) (found []schema.Entity) {
	for i := range r.members {
		if m := &r.members[i]; m.letters[letters] && !m.words[letters] {
			found = append(found, m.person)
		}
	}
	return found
}
