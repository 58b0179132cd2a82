package dataset

import (
	"context"
	"io"

	"entente/loader/dataset/where"
	"entente/loader/resolve"
	"entente/schema"
)

// Out takes what an adapter finds.
type Out interface {
	// Record takes the dataset or an event of it. The record may be changed and is
	// not kept.
	Record(r schema.Record, dataset schema.IRI) error
	// Refuse counts a row that cannot be read. An error ends the file.
	Refuse(error) error
	// Mentioned takes where an event of the dataset was mentioned besides: a URL or the
	// name of a story. It is false where there is no such event.
	Mentioned(event schema.IRI, where string, dataset schema.IRI) (bool, error)
	// Decided takes what was decided for a name where the tables alone did not settle it.
	Decided(d resolve.Decision, dataset schema.IRI) error
	// Note tells of something that was left out or decided.
	Note(string)
}

// Env is what adapters read with.
type Env struct {
	File     string // as a person names it, for positions
	Namer    schema.Namer
	Resolver *resolve.Resolver
	Where    *where.Filter // which rows are wanted; nil is all
	// Review holds verdicts on names and takes decisions; nil is none.
	Review *resolve.Review
}

// Adapter is a format of event data.
type Adapter struct {
	Name  string // as in --as
	Gloss string
	// Extensions are those of files that may be recognised as this kind.
	Extensions []string
	// ByContent says that events are named by all that their row says: one that is
	// there need not be compared.
	ByContent bool
	// Recognise tells from the first bytes whether a file is of this kind.
	Recognise func(head []byte) bool
	// Read streams a file. An error means that nothing of it is loaded.
	Read func(ctx context.Context, in io.Reader, env Env, out Out) error
}

// Adapters lists the formats. A new one is a file and a line here.
func Adapters() []Adapter {
	return []Adapter{quadruples(), icews(), polecat(), gdelt(), gdeltMentions(), hsgVisits(), hsgTravels(), atop(), cowMembers(), cowDyads(), cowExchange(), ucdp(), acled()}
}

// refusal is a row that cannot be read, with its place and the column at fault.
func (env Env) refusal(line int, column, value, message string) error {
	return &schema.Error{Kind: schema.Invalid, Position: schema.Position{File: env.File, Line: line}, Parameter: column, Value: clip(value), Message: message}
}

// clip keeps a value that is told to a person short.
func clip(s string) string { return clipTo(s, 80) }

func clipTo(s string, most int) string {
	if len(s) <= most {
		return s
	}
	cut := most
	for cut > 0 && s[cut]&0xC0 == 0x80 { // not within a code point
		cut--
	}
	return s[:cut] + "…"
}
