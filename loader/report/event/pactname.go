package event

import "entente/schema"

// styled gives the words by which a treaty without a proper name is called, from its noun to the end of
// what it is of or on: "treaty of friendship and mutual assistance", "convention on the children of
// émigrés". end is start where it is called by nothing.
func (l *line) styled(at int) (start, end int) {
	switch l.lowerAt(at) {
	case "treaty", "convention", "pact", "declaration":
	default:
		return at, at
	}
	i := at + 1
	if w := l.lowerAt(i); w != "of" && w != "on" && w != "for" && w != "concerning" || w == "of" && l.lowerAt(i+1) == "the" {
		return at, at // "a convention of the maritime powers"
	}
	end = at
	for i++; i < len(l.w) && i < at+maxStyle; i++ {
		w := &l.w[i]
		switch {
		case w.when >= 0:
			return at, end
		case w.text != w.lower:
			if before := l.lowerAt(i - 1); end == at || before != "of" && before != "the" && l.w[i-1].text == before || before == "the" && l.lowerAt(i-2) != "of" {
				return at, end
			}
			if k := w.mention; k >= 0 && len(l.mentions[k].Entities) > 0 && l.mentions[k].Entities[0].Kind == schema.State {
				return at, end // "the treaty of accession of Spain"
			}
			end = i + 1 // "the waters of the Senegal River"
		case w.lower == "the" || w.lower == "of" || w.lower == "and" || w.lower == "-" && end == i && !l.spaced(i):
		case w.lower == "," && l.goesOn(i+1):
		case isMark(w.lower) || l.is(i, preposition|adverb|determiner|relative|subordinator|coordinator|pronoun|auxiliaryBe|auxiliaryHave|modal|willModal) || w.group >= 0 && end > at && (l.lowerAt(i-1) != "of" && l.lowerAt(i-1) != "and" || w.forms&part != 0):
			return at, end
		default:
			end = i + 1
		}
	}
	return at, end
}

// maxStyle is how many words name a treaty by what it is of.
const maxStyle = 14

// spaced reports a space about the mark at a word.
func (l *line) spaced(i int) bool {
	tok, at := l.in.Text.Tokens, l.span.Start+i
	return tok[at].Space || at+1 < len(tok) && tok[at+1].Space
}

// goesOn reports whether a list of plain words that goes on at i ends in "and": "friendship,
// co-operation and mutual assistance".
func (l *line) goesOn(i int) bool {
	for n := 0; n < 5 && i < len(l.w); i, n = i+1, n+1 {
		switch w := &l.w[i]; {
		case w.lower == "and":
			return n > 0
		case w.lower == "-" || w.lower == ",":
		case w.text != w.lower || w.when >= 0 || isMark(w.lower) || w.class != 0 && w.class&adjective == 0:
			return false
		}
	}
	return false
}

// broken reports a name that ends amid a phrase in small letters: "Protocol on the Afghan" frontier.
func (l *line) broken(at, end int) bool {
	if end <= at+1 || end >= len(l.w) {
		return false
	}
	w := &l.w[end]
	return w.text == w.lower && w.mention < 0 && w.when < 0 && w.class == 0 && !isSign(w.lower) && w.lower != "'s" && w.group < 0 && (w.kind == nounWord || w.kind == otherWord)
}
