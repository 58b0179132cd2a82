package event

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// unknownPlace reads a place that nothing knows at a word with a capital: "at al-Samita", "in the Bois de
// Chantenay", "near Neustadt am Kulm". ok is false for what only begins with a capital.
func (l *line) unknownPlace(i int) (f fill, ok bool) {
	if i >= len(l.w) || l.w[i].mention >= 0 || l.w[i].when >= 0 {
		return fill{}, false
	}
	w := &l.w[i]
	if l.e.lexicon.sets.Of("held-at").has(w.lower) || l.e.lexicon.sets.Of("venture").has(w.lower) { // "at the Battle of Yungay", "in Operation Condor"
		return fill{}, false
	}
	end := i + 1
	if i+2 < len(l.w) && arabicArticle(w.lower) && l.w[i+1].lower == "-" && l.w[i+2].text != l.w[i+2].lower { // "at al-Samita"
		end = i + 3
	} else if w.text == w.lower || l.isVerb(i) || (len(w.text) < 3 || w.class != 0) && !l.nameGoesOn(i+1) {
		return fill{}, false
	}
	end = l.placeNameEnd(end)
	if end < len(l.w) && l.e.lexicon.sets.Of("gathering").has(l.w[end].lower) { // in the Geneva talks
		return fill{}, false
	}
	if l.e.lexicon.sets.Of("gathering").has(l.w[end-1].lower) || l.e.lexicon.sets.Of("month").has(w.lower) {
		return fill{}, false
	}
	return fill{chain: -1, at: i, end: end, entities: []schema.Entity{{Kind: schema.Place, Name: joined(l.words(i, end))}}}, true
}

// nameGoesOn reports whether a name of a place goes on at a word: a further word with a capital, or a joint and
// one behind it.
func (l *line) nameGoesOn(i int) bool { return l.placeNameEnd(i) > i }

// placeNameEnd is the word after the name of a place that goes on at i: "Rocca | San Casciano", "Neustadt | am
// Kulm", "Gulf | of Fonseca", "Sistan | -Zabol".
func (l *line) placeNameEnd(i int) int {
	for i < len(l.w) && l.w[i].when < 0 {
		j := i
		switch {
		case l.w[j].mention >= 0:
			return i
		case l.w[j].lower == "-" || l.w[j].text == "–":
			if l.in.Text.Tokens[l.span.Start+j].Space || l.in.Text.Tokens[l.span.Start+j-1].Space {
				return i
			}
			if j++; l.jointAt(j, 0) && l.lowerAt(j+1) == "-" {
				j += 2 // "Aix-la-Chapelle"
			}
		default:
			for n := 0; n < 2 && l.jointAt(j, i); n++ {
				j++
			}
		}
		if j >= len(l.w) || l.w[j].when >= 0 || l.w[j].text == l.w[j].lower || isSign(l.w[j].lower) || l.e.lexicon.sets.Of("gathering").has(l.w[j].lower) || l.w[j].mention >= 0 && (j == i || !l.partOfName(j)) {
			return i
		}
		i = j + 1
	}
	return i
}

// jointAt reports a small word that joins the parts of a place's name; start is where the joints begin, right
// behind the part before.
func (l *line) jointAt(i, start int) bool {
	if i >= len(l.w) || i == 0 || l.w[i].text != l.w[i].lower || l.w[i].mention >= 0 {
		return false
	}
	if l.w[i].lower == "of" {
		return i == start && l.e.lexicon.sets.Of("landforms").has(l.w[i-1].lower)
	}
	return l.e.lexicon.sets.Of("joints").has(l.w[i].lower)
}

// partOfName reports a mention behind a joint that names no person and no state of its own there.
func (l *line) partOfName(i int) bool {
	k := l.w[i].mention
	return len(l.mentions[k].Entities) == 0 || l.mentions[k].Entities[0].Kind == schema.Place
}

// lengthened is a place whose name goes on behind what is known of it: "the Cordillera | del Cóndor".
func (l *line) lengthened(f fill) fill {
	end := f.end
	if end = l.placeNameEnd(f.end); end == f.end || l.isVerb(end-1) {
		return f
	}
	return fill{chain: -1, at: f.at, end: end, entities: []schema.Entity{{Kind: schema.Place, Name: joined(text.OneLine(l.words(f.at, end)))}}}
}

// arabicArticle reports the article that names of Arabic begin with.
func arabicArticle(w string) bool {
	switch w {
	case "al", "el", "as", "ar", "ad", "an", "ash", "at", "az":
		return true
	}
	return false
}

// attributive reports a name right before a plain noun that it only describes: "in a Roman park", "off the African
// shore"; "Inhaca island" and "Kariba dam" are places.
func (l *line) attributive(end int) bool {
	if end >= len(l.w) || l.w[end].mention >= 0 || l.w[end].when >= 0 || l.w[end].text != l.w[end].lower {
		return false
	}
	if w := &l.w[end]; w.kind != nounWord && (w.kind != otherWord || w.class != 0 || len(w.lower) < 4 || !strings.HasSuffix(w.lower, "s")) {
		return false
	}
	return !l.e.lexicon.sets.Of("settlement").has(l.w[end].lower) && !l.e.lexicon.sets.Of("landforms").has(l.w[end].lower) && !strings.HasSuffix(l.w[end-1].lower, "'s")
}
