// Package report reads documents about relations between states (round-table and
// conference reports, chronologies, articles) and gives records: what the document
// is, the events that it tells, the claims that its speakers make. Every record leads
// to the characters it was read from.
//
// # The way through
//
// bytes → text (textin) → tokens (token) → structure → title and date (opening) →
// names (mention) → organisers and participants (opening) → for each block: times
// (when), sentences, claims (claim), events (event) → records.
//
// Each stage passes the types of package text on; none reaches back. All stages are
// rules that can be read and explained; nothing is fetched. Learned are only the type of
// what no rule reads and whether it is worth a record (gist), who may be speaking (claim), and the confidences.
package report

import (
	"context"
	"fmt"
	"sync"

	"entente/loader/report/claim"
	"entente/loader/report/event"
	"entente/loader/report/gist"
	"entente/loader/report/mention"
	"entente/loader/report/structure"
	"entente/loader/report/textin"
	"entente/schema"
	"entente/schema/reference"
)

// Reader reads documents. It is never changed after New and may be used by any number
// of goroutines.
type Reader struct {
	names  *mention.Recogniser
	events *event.Engine
	namer  schema.Namer
	tables *reference.Tables
	gists  *gist.Model
	right  reliability
	sexes  claim.Sexes
	rooms  sync.Pool // of *room
	// watch is told of everybody who is weighed as a speaker while the weights are fitted; it is nil elsewhere.
	watch func(claim.Weighed)
	// offered is told of every clause that is offered to the coarse reading, and what that would give, while its weights are fitted; it
	// is nil elsewhere.
	offered func(*gist.Offered, *schema.Event)
}

// New makes a Reader over reference tables; building it costs some tens of
// milliseconds, so make one and keep it.
func New(tables *reference.Tables, namer schema.Namer) (*Reader, error) {
	engine, err := event.New()
	if err != nil {
		return nil, fmt.Errorf("the event rules: %w", err)
	}
	gists, err := gist.Load()
	if err != nil {
		return nil, err
	}
	right, err := loadReliability()
	if err != nil {
		return nil, err
	}
	return &Reader{names: mention.New(tables), events: engine, gists: gists, namer: namer, right: right, sexes: claim.SexesOf(tables.GivenNames()), tables: tables}, nil
}

// Options steer the reading of one document.
type Options struct {
	// Name is the file's name, for messages.
	Name string
	// Genre overrides what the document looks like; "" recognises it.
	Genre structure.Genre
	// MaxBytes bounds the document; 0 is textin.DefaultMaxBytes.
	MaxBytes int64
}

// Result is what was read out of a document.
type Result struct {
	Document *schema.Document
	Events   []*schema.Event
	Claims   []*schema.Claim
	// Text is the document as read; provenance counts its code points.
	Text *textin.Text
	// Genre is what the document was read as.
	Genre structure.Genre
	// Skipped is text that was left out, and why.
	Skipped []structure.Skipped
	// Reasons say for each record why it was read.
	Reasons map[schema.IRI]Reason
}

// Records lists the document, then events and claims in the order of the text.
func (r *Result) Records() []schema.Record {
	out := make([]schema.Record, 0, 1+len(r.Events)+len(r.Claims))
	out = append(out, r.Document)
	e, c := 0, 0
	for e < len(r.Events) || c < len(r.Claims) {
		if c == len(r.Claims) || e < len(r.Events) && r.Events[e].Provenance.Start <= r.Claims[c].Provenance.Start {
			out = append(out, r.Events[e])
			e++
			continue
		}
		out = append(out, r.Claims[c])
		c++
	}
	return out
}

// ParseGenre reads what a person calls a genre.
func ParseGenre(s string) (structure.Genre, error) {
	switch s {
	case "", "auto":
		return "", nil
	case "report", "round-table", "conference":
		return structure.RoundTable, nil
	case "chronology", "timeline":
		return structure.Chronology, nil
	case "article", "text":
		return structure.Article, nil
	}
	return "", &schema.Error{Kind: schema.Invalid, Parameter: "as", Value: s, Message: "expected report, chronology or article"}
}

// Read reads one document. Kind Invalid says why it cannot be read at all, TooLarge
// that it is beyond the bound; a document that tells nothing gives a Result without
// events and claims. Time and memory are linear in the document.
func (r *Reader) Read(ctx context.Context, data []byte, o Options) (*Result, error) {
	in, err := textin.Read(ctx, data, textin.Options{Name: o.Name, MaxBytes: o.MaxBytes})
	if err != nil {
		return nil, err
	}
	return r.ReadText(ctx, in, o)
}
