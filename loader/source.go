package loader

import (
	"context"
	"io"

	"entente/loader/dataset/where"
	"entente/loader/report"
	"entente/loader/resolve"
	"entente/schema"
)

// Input is one file on its way in.
type Input struct {
	Name string // as a person would name it; "-" for standard input
	Body io.Reader
}

// Source is a kind of file: what it is called, how it is recognised and read.
type Source struct {
	Name       string // as in --as
	Gloss      string
	Extensions []string
	// Recognise tells from the first bytes whether a file is of this kind; nil where
	// the extension or --as must say so.
	Recognise func(head []byte) bool
	// Bulk writes the file as a bulk load, for sources that may be large.
	Bulk bool
	// Grows writes the file as a bulk load where it turns out to be large, for sources that
	// only add quads.
	Grows bool
	// Rows says that the file is a dataset, whose rows may be chosen with --where.
	Rows bool
	// Read hands what it finds to the sink. An error means that nothing of the file
	// is loaded.
	Read func(ctx context.Context, in Input, env Env, out *Sink) error
}

// Env is what sources read with.
type Env struct {
	Namer    schema.Namer
	Resolver *resolve.Resolver
	Base     string     // for relative IRIs in RDF
	Graph    schema.IRI // the graph of quads without one
	MaxBytes int64
	Where    *where.Filter   // which rows of datasets are wanted; nil is all
	Review   *resolve.Review // verdicts on names, and what was decided; nil is none
	replaced *replacement    // of datasets; nil where files are added
	// reports makes the reader of documents when the first document comes.
	reports func() (*report.Reader, error)
}
