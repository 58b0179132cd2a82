// Package claim reads what people say: which sentences are claims and whose, what
// type each is, what it is about, and whether it blames a people as such.
//
// # Type
//
// The main clause decides (kind.go): a question mark or an inverted question word
// makes a question; then should, must, need to a recommendation; then will, may,
// expect a prediction; then a valuing word an evaluation; else it is an assertion.
// Subordinate clauses are passed over; reporting clauses ("he said that") are
// looked through.
//
// # Whose
//
// In a speaker's part every sentence is the speaker's. In running text a reporting
// verb beside a person ("said", "according to", "in her view") or quotation marks
// attribute a sentence, and those after it in the paragraph continue it
// (attribute.go).
//
// # Collective blame
//
// A sentence that ascribes a hidden plan, control or guilt to a people, a religion or
// an ethnic group as such is flagged, and what continues it by pronoun (advisory.go).
// States, governments and organisations are no such case.
package claim
