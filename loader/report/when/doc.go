// Package when finds expressions of time in English text and turns them into EDTF.
//
// Find reads a passage, Lead the date that opens an entry or heading. Both give the
// date as precisely as the words do and never finer: "early 1996" is 1996~, "the
// 1990s" 199X, "July 2" without a year that anything settles is no date at all.
//
// # Order of rules
//
// At every token the first that fits wins:
//
//  1. durations ("for six days", "44 years"): marked, no date of the event;
//  2. distances ("four months later", "two years ago") and pointers ("the following
//     year", "that summer", "the same day", "the 21st"), worked out from the last
//     date before them, else from the entry's, else from the document's;
//  3. calendar dates in all orders, with ranges, lists and missing parts;
//  4. years, unless the words around make them a count, a price or a number of
//     something ("1,500 soldiers", "Resolution 1973", "$1990");
//  5. decades, centuries, seasons, 9/11.
//
// A preposition before the value opens it: since, from, after (1991/..), until, by,
// before (../1971); "from … to …" and "between … and …" span it.
package when
