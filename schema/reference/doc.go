// Package reference is what Entente knows before it reads a document: which states existed when and what people call
// them, organisations and treaties, offices, who held them, armed groups, peoples and places.
//
// The knowledge is data, not code: one CSV file a concept under data/, embedded into the binary, every fact with the
// dates between which it held. Load parses it once and checks it; Extend adds a user's own files of the same form. The
// result, a Tables, is never changed after it is built and may be shared by any number of goroutines.
//
// # Cells
//
// A cell that holds a list separates its items with semicolons. An item may carry the time for which it is right, in
// square brackets: "Peking;Bonn[1949-05-23/1990-10-03];Ceylon[../1972-05-22]". Dates are days, months or years
// (2003-02-04, 2003-02, 2003). A span of a state, a name or a membership runs from its first day up to, but not
// including, its last: the day on which a successor begins belongs to the successor. A term of office includes its last
// day, since a leader who leaves or dies on a day has governed on it.
package reference
