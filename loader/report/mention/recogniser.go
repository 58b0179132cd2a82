package mention

import (
	"sync"

	"entente/loader/report/text"
	"entente/schema"
	"entente/schema/reference"
)

// Recogniser finds mentions. It is never changed after New and may be shared.
type Recogniser struct {
	tables *reference.Tables
	lex    *lexicon
	rooms  sync.Pool // of *room
}

// New gives a recogniser over the tables. Over those that come with Entente it is the same
// one each time, built in about a tenth of a second.
func New(tables *reference.Tables) *Recogniser {
	if r := bundled(); r != nil && r.tables == tables {
		return r
	}
	return &Recogniser{tables: tables, lex: build(tables)}
}

// bundled is the recogniser over the tables that come with Entente, nil where they cannot
// be loaded: that is for their user to tell.
var bundled = sync.OnceValue(func() *Recogniser {
	tables, err := reference.Load()
	if err != nil {
		return nil
	}
	return &Recogniser{tables: tables, lex: build(tables)}
})

// Context is what is known of a document before its mentions are read.
type Context struct {
	// Date is the document's date: undated mentions are resolved by it.
	Date schema.Date
	// Title is the token span of the document's title, empty where there is none. Two
	// states named in it are what "the two countries" means by default.
	Title text.Span
	// Opening is the token span of the lines above the first passage, the title among them: who
	// issues a document and about whom are often told in two of them.
	Opening text.Span
	// Persons are token spans, in the order of the text, that the layout shows to be
	// names of persons, with or without titles: those that head speakers' parts.
	Persons []text.Span
}

// Read finds and resolves the mentions of a whole document.
func (r *Recogniser) Read(t *text.Text, ctx Context) *Marks {
	d := newReading(r, t, ctx)
	d.scan()
	d.introduce()
	d.letterStates()
	d.divide()
	d.walk()
	d.joinPersons()
	d.findSubject()
	d.settleNamesakes()
	d.settleGovernments()
	d.settlePronouns()
	d.settleHomes()
	return d.marks()
}
