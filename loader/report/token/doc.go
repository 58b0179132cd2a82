// Package token cuts a document's characters into tokens and its passages into
// sentences. Both work in one pass over any Unicode, in time and memory linear in
// the text, and never fail: what is neither a word nor a number is a mark.
//
// # Tokens
//
// A word is a run of letters, with digits after the first letter (G20) and
// apostrophes inside (O'Brien, Xi'an). A final 's is a word of its own
// ("Pakistan", "'s"), hyphens are marks ("Indo", "-", "Pak"), and letters joined
// by points are one word with its last point (U.S., U.S.S.R.). A number keeps an
// ordinal or plural ending and its inner commas and points (17, 19th, 1990s,
// 1,200, 06.10.2012). A run of the same dot, dash or rule is one mark (..., --).
//
// # Sentences
//
// A full stop ends a sentence unless it follows a title, an initial, a month or
// another abbreviation, stands inside parentheses, or the next word is in lower
// case. An empty line and the bullet of a list item end one without a full stop.
package token
