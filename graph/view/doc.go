// Package view is an immutable, compact, in-memory adjacency of a graph's
// entities and events, built from one snapshot of the store. Path and subgraph
// questions run on it.
//
// Entities and events get dense numbers. Events are numbered in order of time
// (earliest day, then latest; undated ones last), so every list of events is sorted by time as it
// stands. What filters ask of an event lies in arrays beside each other, so that a
// question never touches the store before it writes its answer. Between two
// entities all events lie together (a dyad), so that a search over entities looks
// at each pair once, however many events tie it.
//
// A View is never changed once built and is safe for concurrent use. It is a base of
// flat arrays and what changed since, laid over it: Apply gives the view of a later
// revision at the cost of the change, with events numbered in order of time as ever,
// and Compact lays one out anew. The same rules (subject.go) read a whole store and a
// single change. Save and Open keep a base in a file that is mapped into memory.
package view
