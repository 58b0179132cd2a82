// Package mention finds who and what a document names: states, persons,
// organisations, treaties, groups, projects, peoples and places.
//
// It knows the names of the reference tables, and by rule what stands in no table:
// persons by titles, initials, given names and verbs of speech, organisations,
// treaties and projects by their head nouns ("… Institute", "Treaty of …", "…
// pipeline"), places by their prepositions.
//
// # Order of rules
//
//  1. The lexicon: at every token the longest name of the tables, in the case it is
//     written in ("US", not "us").
//  2. Left to right, the first that fits: a title with or without a name ("the
//     Russian PM", "Gen. Zia"), a person's name, a name with a head noun
//     (organisation, treaty, project), the lexicon's name, an unknown place behind
//     a preposition, a pronoun or pair phrase ("both sides").
//  3. The document as a whole: spellings of a person are joined with each other and
//     with the tables; surnames, pronouns, bare titles and pairs find whom they mean.
//  4. By date: which state, which of two namesakes, who held the office. The stages
//     that know an event's date ask Marks.At; Mention.Entities is the answer for the
//     document's own date.
//
// Reading costs a few passes over the tokens; building the recogniser is done once.
package mention
