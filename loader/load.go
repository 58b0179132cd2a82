package loader

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
	"sync"

	"entente/loader/dataset"
	"entente/loader/dataset/where"
	"entente/loader/report"
	"entente/loader/resolve"
	"entente/schema"
	"entente/schema/reference"
)

// Options of a load. The zero value is good.
type Options struct {
	As        string           // name of the source; "" recognises it
	DryRun    bool             // report and write nothing
	MaxErrors int              // records that may be refused before the file is; 0 is 1000, below it none may be
	MaxBytes  int64            // bound on a document; 0 is 64 MiB
	Base      string           // for relative IRIs in RDF
	Graph     string           // the graph of quads without one; "" is <base>id/graph/import
	Mapping   *dataset.Mapping // what the columns of a table mean; nil where the files are not such tables
	Memory    int64            // bound on the memory of a bulk load in bytes; 0 is the store's default
	Where     []string         // which rows of datasets are wanted: expressions that all must hold
	Review    *resolve.Review  // verdicts on names of datasets, and what was decided; nil is none
	Replace   bool             // the files are the newer release of their datasets; see Finish
	Tables    *reference.Tables
	// Progress shows how a file of a folder is read; size is -1 where it is not known. done
	// ends the showing. nil shows nothing.
	Progress func(name string, size int64, body io.Reader) (shown io.Reader, done func() error)
}

const (
	defaultMaxErrors = 1000
	defaultMaxBytes  = 64 << 20
	headSize         = 4096
)

// Loader writes files to a store.
type Loader struct {
	store    Store
	opts     Options
	env      Env
	sources  []Source
	report   *Report
	replaced *replacement
}

// New makes a loader.
func New(store Store, opts Options) (*Loader, error) {
	if opts.MaxErrors == 0 {
		opts.MaxErrors = defaultMaxErrors
	}
	opts.MaxErrors = max(opts.MaxErrors, 0)
	if opts.MaxBytes == 0 {
		opts.MaxBytes = defaultMaxBytes
	}
	if opts.Tables == nil {
		tables, err := reference.Load()
		if err != nil {
			return nil, err
		}
		opts.Tables = tables
	}
	only, err := where.Join(opts.Where)
	if err != nil {
		return nil, err
	}
	namer := schema.NewNamer(store.Base())
	graph := schema.IRI(opts.Graph)
	if graph == "" {
		graph = namer.Graph("import")
	}
	l := &Loader{store: store, opts: opts, sources: Sources(), report: &Report{Files: []*FileReport{}, DryRun: opts.DryRun},
		env: Env{Namer: namer, Resolver: resolve.New(opts.Tables, namer), Base: opts.Base, Graph: graph, MaxBytes: opts.MaxBytes, Where: only, Review: opts.Review}}
	l.env.reports = sync.OnceValues(func() (*report.Reader, error) { return report.New(opts.Tables, namer) })
	if opts.As != "" && l.named(opts.As) == nil {
		e := &schema.Error{Kind: schema.Invalid, Parameter: "as", Value: opts.As, Message: "unknown format; there are " + strings.Join(l.names(), ", ")}
		return nil, e
	}
	return l, nil
}

// Report tells what was done so far.
func (l *Loader) Report() *Report {
	l.report.sum()
	l.report.Revision = l.store.Revision()
	return l.report
}

// File loads one file. What is wrong with the file goes into the report; an error
// is a fault of the store or the end of the context.
func (l *Loader) File(ctx context.Context, in Input) (*FileReport, error) {
	f := &FileReport{Name: in.Name, Refused: []Refusal{}, Decided: map[string]int{}}
	defer func() {
		if f.Error != "" {
			f.Decided = nil // what names were taken to mean went with the rest
		}
		l.report.add(f)
		if l.opts.Replace && f.Error != "" && l.replacing().broken == "" {
			l.replacing().broken = f.Name
		}
	}()
	name := in.Name
	in, done, err := unpack(in, l.opts.MaxBytes)
	if err != nil {
		f.Error = err.Error()
		return f, nil
	}
	defer done()
	body := bufio.NewReaderSize(in.Body, 64<<10)
	head, err := body.Peek(headSize)
	if err != nil && !errors.Is(err, io.EOF) {
		f.Error = "cannot be read: " + err.Error()
		return f, nil
	}
	src, err := l.source(in.Name, head)
	if err != nil {
		f.Error = err.Error()
		return f, nil
	}
	f.Format = src.Name
	if l.env.Where != nil && !src.Rows {
		f.Error = "--where chooses rows of datasets, and this is " + src.Gloss + "; load it without"
		return f, nil
	}
	if l.opts.Replace {
		return f, l.release(ctx, src, name, body, f)
	}
	batch, err := l.begin(ctx, src)
	if err != nil {
		f.Error = err.Error()
		return f, err
	}
	out := &Sink{batch: batch, namer: l.env.Namer, report: f, maxErrors: l.opts.MaxErrors, graph: l.env.Graph}
	if err := src.Read(ctx, Input{Name: name, Body: body}, l.env, out); err != nil {
		if undo := batch.Rollback(); undo != nil {
			return f, errors.Join(err, undo)
		}
		if ctx.Err() != nil {
			return f, ctx.Err()
		}
		f.Error, f.Records = err.Error(), nil
		return f, nil
	}
	if l.opts.DryRun {
		return f, batch.Rollback()
	}
	written, err := batch.Commit(ctx)
	if err != nil {
		f.Error, f.Records = err.Error(), nil
		return f, err
	}
	f.Quads.New += int(written.New)
	f.Quads.Seen += int(written.Seen)
	return f, nil
}

// release reads a file of a newer release into the transaction that all of them share.
func (l *Loader) release(ctx context.Context, src *Source, name string, body io.Reader, f *FileReport) error {
	if !src.Rows {
		f.Error = "--replace replaces datasets, and this is " + src.Gloss + "; load it without"
		return nil
	}
	env := l.env
	env.replaced = l.replacing()
	env.replaced.report = f
	out := &Sink{batch: env.replaced.batch, namer: env.Namer, report: f, maxErrors: l.opts.MaxErrors, graph: env.Graph}
	if err := src.Read(ctx, Input{Name: name, Body: body}, env, out); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		f.Error, f.Records = err.Error(), nil
	}
	return nil
}

// begin begins the transaction that a file of the source is written in.
func (l *Loader) begin(ctx context.Context, src *Source) (Batch, error) {
	if src.Bulk {
		return l.store.Bulk(ctx, l.opts.Memory)
	}
	if src.Grows {
		return newGrowing(ctx, l.store, l.opts.Memory), nil
	}
	return l.store.Begin(), nil
}

// source is the table of the mapping where there is one, else what the file is
// recognised as.
func (l *Loader) source(name string, head []byte) (*Source, error) {
	if l.opts.Mapping == nil {
		return l.recognise(name, head)
	}
	src := datasetSource(dataset.Mapped(l.opts.Mapping))
	return &src, nil
}

// recognise finds the source of a file: the one named, then by extension and first
// bytes, then by an extension that only one source has, whose complaint will be
// worth more than a guess, then by the first bytes alone.
func (l *Loader) recognise(name string, head []byte) (*Source, error) {
	if l.opts.As != "" {
		return l.named(l.opts.As), nil
	}
	if len(head) == 0 {
		return nil, &schema.Error{Kind: schema.Invalid, Message: "the file is empty"}
	}
	ext := strings.ToLower(path.Ext(name))
	for i := range l.sources {
		s := &l.sources[i]
		if slices.Contains(s.Extensions, ext) && (s.Recognise == nil || s.Recognise(head)) {
			return s, nil
		}
	}
	if only := l.byExtension(ext); len(only) == 1 {
		return only[0], nil
	}
	for i := range l.sources {
		s := &l.sources[i]
		if s.Recognise != nil && s.Recognise(head) {
			if s.Name == documentName && unknownTable(ext, head) {
				return nil, &schema.Error{Kind: schema.Invalid, Message: "a table whose columns are none that the loader knows: say what they mean in a mapping (entente load --guess-map FILE prints one to correct), or read it as prose with --as " + documentName}
			}
			return s, nil
		}
	}
	return nil, &schema.Error{Kind: schema.Invalid, Message: "nothing that the loader reads; say what it is with --as (" + strings.Join(l.names(), ", ") + ")"}
}

// unknownTable reports a file that is a table by its name and first line.
func unknownTable(ext string, head []byte) bool {
	switch ext {
	case ".csv", ".tsv", ".tab":
		line, _, _ := bytes.Cut(head, []byte("\n"))
		return bytes.ContainsAny(line, ",;\t|")
	}
	return false
}

func (l *Loader) named(name string) *Source {
	for i := range l.sources {
		if l.sources[i].Name == name {
			return &l.sources[i]
		}
	}
	return nil
}

func (l *Loader) names() []string {
	var names []string
	for _, s := range l.sources {
		names = append(names, s.Name)
	}
	return names
}

// byExtension lists the sources whose extension fits.
func (l *Loader) byExtension(ext string) []*Source {
	var fit []*Source
	for i := range l.sources {
		if slices.Contains(l.sources[i].Extensions, ext) {
			fit = append(fit, &l.sources[i])
		}
	}
	return fit
}

// Fail reports a file or folder that could not be opened, so that the others are
// loaded all the same.
func (l *Loader) Fail(name string, err error) {
	l.report.add(&FileReport{Name: name, Refused: []Refusal{}, Error: err.Error()})
}
