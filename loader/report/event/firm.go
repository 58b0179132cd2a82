package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// firmsBeside are the bodies that nothing knows and that "and" joins to one that is known: "Sonelec and Gazprom signed",
// "between the Export Bank and Lindner". What is named in one breath with a firm is a firm.
func (l *line) firmsBeside(c *chain, kinds kindSet) []schema.Entity {
	if kinds != 0 && !kinds.has(schema.Organisation) || c.possessive || c.modifier || len(c.mentions) != 1 || !l.firm(c.mentions[0]) {
		return nil
	}
	if l.lowerAt(c.start-1) == "and" {
		end := c.start - 1
		i := end
		for i > 0 && i > end-4 && l.unknownName(i-1) {
			i--
		}
		if i < end && !(i > 0 && (l.w[i-1].mention >= 0 || l.w[i-1].text != l.w[i-1].lower && l.w[i-1].when < 0)) {
			return []schema.Entity{{Kind: schema.Organisation, Name: joined(l.words(i, end))}}
		}
		return nil
	}
	if l.lowerAt(c.end) == "and" {
		i := c.end + 1
		if l.is(i, determiner) && l.w[i].text == l.w[i].lower {
			i++
		}
		end := i
		for end < len(l.w) && end < i+4 && l.unknownName(end) {
			end++
		}
		if end > i && !(end < len(l.w) && l.w[end].mention >= 0) {
			return []schema.Entity{{Kind: schema.Organisation, Name: joined(l.words(i, end))}}
		}
	}
	return nil
}

// firm reports a mention of a body that is none of states and no armed one: a company, a bank, an institute.
func (l *line) firm(k int) bool {
	m := &l.mentions[k]
	return len(m.Entities) == 1 && m.Entities[0].Kind == schema.Organisation && m.Form != text.FormAdjective && !m.Possessive &&
		!l.e.lexicon.sets.Of("alliances").has(schema.Fold(m.Entities[0].Code))
}

// unknownName reports a word with a capital that nothing knows and that may be part of a name.
func (l *line) unknownName(i int) bool {
	w := &l.w[i]
	return w.mention < 0 && w.when < 0 && w.class == 0 && w.text != w.lower && len(w.text) > 2 && !isSign(w.lower) && !l.isVerb(i) && w.known.noun == "" && !l.e.lexicon.sets.Of("month").has(w.lower) && !l.e.lexicon.sets.Of("title").has(w.lower)
}
