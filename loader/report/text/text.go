// Package text is the waist of the document reader: the characters as read, their
// tokens and sentences, and the marks that later stages lay over them (mentions of
// entities, expressions of time). Every stage passes these types on and none
// reaches back.
package text

import (
	"sort"
	"unicode/utf8"

	"entente/schema"
)

// Text is a document's characters. All offsets in the reader count code points
// (indices of Runes), as provenance does.
type Text struct {
	Runes  []rune
	Tokens []Token
	// ShortYears are the years that numbers of two digits at the heads of lines stand for, by where these begin; nil in
	// most texts. Dates are read with it.
	ShortYears map[int]int
	words      []int32 // the number of each token's word, where Number gave them
	lower      []string
	marked     map[*Words][]bool // by number, the words that a set holds
	whole      string            // the same characters as bytes, where New made the text
	justified  bool              // see Justify
	bytes      []int32           // where every sampled code point begins in whole; nil where code points are bytes
}

// New makes a text of characters, without tokens yet. whole is the same as string(runes),
// and is kept: slices of the text share it.
func New(runes []rune, whole string) *Text {
	t := &Text{Runes: runes, whole: whole}
	if len(whole) == len(runes) {
		return t
	}
	t.bytes = make([]int32, 0, len(runes)/sample+1)
	at := 0
	for i, r := range runes {
		if i%sample == 0 {
			t.bytes = append(t.bytes, int32(at))
		}
		at += width(r)
	}
	return t
}

// sample is how many code points lie between two whose place in bytes is kept.
const sample = 64

// width is how many bytes a code point takes; what is none is written as U+FFFD.
func width(r rune) int {
	if n := utf8.RuneLen(r); n > 0 {
		return n
	}
	return len("\ufffd")
}

// widths is how many bytes some code points take. Most take one.
func widths(runes []rune) int {
	n := len(runes)
	for _, r := range runes {
		if uint32(r) >= utf8.RuneSelf {
			n += width(r) - 1
		}
	}
	return n
}

// Slice is the text from start to end, white space and line breaks as they are. It makes
// no copy.
func (t *Text) Slice(start, end int) string {
	if t.whole == "" {
		return string(t.Runes[start:end])
	}
	if t.bytes == nil {
		return t.whole[start:end]
	}
	from := t.byteAt(start)
	to := from
	if end-start < sample {
		to += widths(t.Runes[start:end])
	} else {
		to = t.byteAt(end)
	}
	return t.whole[from:to]
}

// byteAt is where the code point i begins in whole.
func (t *Text) byteAt(i int) int {
	if i == len(t.Runes) {
		return len(t.whole)
	}
	return int(t.bytes[i/sample]) + widths(t.Runes[i/sample*sample:i])
}

// String is the whole text.
func (t *Text) String() string {
	if t.whole == "" {
		return string(t.Runes)
	}
	return t.whole
}

// Span is a half-open range. Whether it counts code points or tokens is said where
// it is used.
type Span struct{ Start, End int }

// Len is the length of the span.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps reports whether two spans share a position.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// TokenKind says what a token is made of.
type TokenKind uint8

// The token kinds.
const (
	Word   TokenKind = iota // letters, inner apostrophes and hyphens split off: "Indo", "-", "Pak"
	Number                  // digits, with an ordinal ending or inner commas and points: 17, 19th, 1,200
	Punct                   // one mark
)

// Token is one word, number or mark.
type Token struct {
	Span                // code points
	Text      string    // as written
	Lower     string    // lower case, apostrophes made straight
	Kind      TokenKind // beside the marks below, which share its word of memory
	Capital   bool      // begins with an upper-case letter
	Space     bool      // white space stands before it
	LineBreak bool      // a line break stands before it
	Blank     bool      // an empty line stands before it
	Cell      bool      // a cell of a table, or a line of an item, begins here
}

// Form says how a mention names its entity; event rules may ask for it.
type Form string

// The forms of a mention.
const (
	FormName         Form = "name"         // Pakistan, Nawaz Sharif, Shanghai Cooperation Organisation
	FormAbbreviation Form = "abbreviation" // US, USSR, SCO
	FormAdjective    Form = "adjective"    // Pakistani, Soviet (before a noun)
	FormDemonym      Form = "demonym"      // the Soviets, Americans
	FormPrefix       Form = "prefix"       // Indo-, Sino-, Pak-
	FormCapital      Form = "capital"      // Moscow for its government
	FormSeat         Form = "seat"         // the Kremlin
	FormTitle        Form = "title"        // "the Russian PM" without a name
	FormPronoun      Form = "pronoun"      // he, they, it, the two countries, both sides
	FormPeople       Form = "people"       // a people or religion as such: never a participant
)

// Mention is a place in the text that names an entity, or several at once ("both
// sides", "the two countries").
type Mention struct {
	Tokens   Span // token indices
	Span     Span // code points
	Form     Form
	Entities []schema.Entity // resolved; empty where nothing settles who is meant
	// Head is the token index of the word that carries the grammar: the surname, or
	// the noun behind an adjective ("troops" in "Chinese troops").
	Head int
	// Possessive is set for "Pakistan's" and "their".
	Possessive bool
	// Known is set where the reference tables, not only the document, name it.
	Known bool
	// AsPlace is set for a capital that is meant as a place ("in Moscow", "flew to
	// Moscow"): Entities then holds the place, whose State is the state it stands for.
	AsPlace bool
	// Plural is set for several persons or states in one word or phrase: "both
	// sides", "they", "the Soviets".
	Plural bool
	// Ref is the recogniser's own key of what the mention refers to.
	Ref int
}

// When is a place in the text that gives a time.
type When struct {
	Tokens Span // token indices, prepositions left out
	Span   Span // code points
	Date   schema.Date
	// Relative is set where the date was worked out from a neighbour or the
	// document's date ("the following year", a missing year).
	Relative bool
	// Lead is set for the date that an entry or heading begins with.
	Lead bool
	// Aside tells of a distance to another event ("four days after …") whose date this is.
	Aside Aside
	// Elsewhen is set where a relative clause looks ahead or back from what is told ("where he would
	// die in 2003"): no date is counted from it.
	Elsewhen bool
	// Duration is set for "for six days", "after 44 years": no date of the event.
	Duration bool
}

// Aside says which of two events a distance between them dates.
type Aside uint8

// "Signed on 3 May, four days after X" dates X, the one behind the words; "four days after X
// on 29 April, Y" dates Y, the other one.
const (
	NoAside Aside = iota
	Behind
	Other
)

// Sentence is one sentence or, in a list, one item without a full stop.
type Sentence struct {
	Tokens Span // token indices
	Span   Span // code points, white space at the ends left out
}

// TokensIn gives the indices of the tokens that lie wholly within a span of code
// points. It costs a binary search, and a look at each of them.
func (t *Text) TokensIn(span Span) Span {
	start := t.TokenFrom(span.Start)
	end := start
	for end < len(t.Tokens) && t.Tokens[end].End <= span.End {
		end++
	}
	return Span{start, end}
}

// TokenFrom gives the index of the first token that begins at a code point or behind it. It
// costs a binary search.
func (t *Text) TokenFrom(at int) int {
	return sort.Search(len(t.Tokens), func(i int) bool { return t.Tokens[i].Start >= at })
}

// SpanOf gives the code points from the first to the last of some tokens, an empty
// span where there are none.
func (t *Text) SpanOf(tokens Span) Span {
	if tokens.Start >= tokens.End || tokens.Start < 0 || tokens.End > len(t.Tokens) {
		return Span{}
	}
	return Span{t.Tokens[tokens.Start].Start, t.Tokens[tokens.End-1].End}
}
