// Package query holds the questions that people ask of the graph, one file each:
// paths, events, claims, ego networks, dyads, conflicts, search. Every question
// speaks of one moment (a revision with its view), takes the same filters, and
// comes back with sources: the document, the quote and whose word it is.
//
// The HTTP server and the command line put the same parameters to the same code.
package query
