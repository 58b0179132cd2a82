// Package event reads events out of sentences with rules that are data.
//
// # How a sentence is read
//
// A light analysis comes first, the same for all rules: every word gets its
// lemma and a guess whether it stands as a verb or a noun; mentions are joined
// into chains ("France, Britain and Italy"), each with the preposition that
// governs it; verbs are joined with their auxiliaries into groups that know
// passive voice, negation, modality and the verb that controls them ("decided
// to visit"); clauses end at semicolons, conjunctions and relative pronouns.
//
// A rule then names the words that trigger it, as verbs or as nouns, and says
// where each role is to be looked for: the subject, the object, the chain
// behind a preposition, the owner of a noun ("Nehru's visit", "Soviet
// withdrawal"). Rules are indexed by their trigger lemmas, so that reading costs
// time linear in the text, whatever the number of rules.
//
// Last come what all rules share: status from wording ("was to", "postponed",
// "turned down"), the date nearest in the clause, several dates or objects that
// make several events, states beside persons, and the removal of repeats.
//
// # Rules
//
// The rules are the YAML files under rules/, one per family, the word classes
// those under words/. rules/README.md tells how to write one. Each rule carries
// examples with what is to be read from them and counterexamples: these are the
// package's tests.
package event
