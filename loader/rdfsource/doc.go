// Package rdfsource reads RDF 1.1 files as quads: N-Triples, N-Quads, Turtle,
// TriG and JSON-LD.
//
// Every reader is a quad.Reader: ReadQuad gives the next quad and io.EOF at the
// end. A reader holds one window of the input, never the whole of it (JSON-LD
// excepted, whose syntax cannot be read in one pass; its size is bounded), so
// memory does not grow with the file.
//
// Values keep what was written: an IRI is a quad.IRI, a blank node a quad.BNode,
// a literal a quad.String, quad.LangString or quad.TypedString. Numbers and dates
// stay the text they were. A literal typed xsd:string is a quad.String, since RDF
// 1.1 holds the two to be one term. A quad of the default graph has no label.
//
// Input is untrusted. Errors are *schema.Error with file, line and column, the
// text that was found and what was expected; Limits bound tokens, labels and
// nesting. After an error a reader gives the same error for ever: what was
// delivered before it is a part of the file, and no one may take it for the whole.
package rdfsource
