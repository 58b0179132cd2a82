package loader

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"io"

	"entente/loader/curated"
	"entente/loader/dataset"
	"entente/loader/rdfsource"
	"entente/loader/records"
	"entente/loader/report/edit"
	"entente/schema"
)

// Sources lists what the loader reads. A new kind of file is a line here.
func Sources() []Source {
	list := []Source{editedSource(), curatedSource(), recordsSource()}
	for _, a := range dataset.Adapters() {
		list = append(list, datasetSource(a))
	}
	for _, f := range rdfsource.Formats() {
		list = append(list, rdfSource(f))
	}
	return append(list, reportSources()...)
}

// editedSource reads what extract --format yaml prints, after a person has corrected it.
func editedSource() Source {
	return Source{
		Name: "edited", Gloss: "records as YAML that a person has corrected",
		Recognise: func(head []byte) bool { return bytes.HasPrefix(head, []byte(edit.Mark)) },
		Read: func(_ context.Context, in Input, env Env, out *Sink) error {
			return writeRecords(in, env, out, edit.Read)
		},
	}
}

func curatedSource() Source {
	return Source{
		Name: "curated", Gloss: "a timeline written by hand as YAML", Extensions: []string{".yaml", ".yml"},
		Recognise: func(head []byte) bool {
			return bytes.HasPrefix(head, []byte("document:")) || bytes.Contains(head, []byte("\ndocument:"))
		},
		Read: func(_ context.Context, in Input, env Env, out *Sink) error {
			return curated.Read(in.Name, in.Body, env.MaxBytes, env.Resolver, env.Namer, out.Record, out.Refuse)
		},
	}
}

func recordsSource() Source {
	return Source{
		Name: "records", Gloss: "records as JSON Lines, as extract prints them", Extensions: []string{".jsonl", ".ndjson"},
		Recognise: func(head []byte) bool {
			line, _, _ := bytes.Cut(bytes.TrimSpace(head), []byte("\n"))
			return bytes.HasPrefix(line, []byte("{")) && bytes.Contains(line, []byte(`"kind"`))
		},
		Read: readRecords,
	}
}

// readRecords writes records to the document that the first record is; where there
// is none, to the one that their provenance names.
func readRecords(_ context.Context, in Input, env Env, out *Sink) error {
	return writeRecords(in, env, out, records.Read)
}

// writeRecords writes what a reader of records finds.
func writeRecords(in Input, env Env, out *Sink, read func(string, io.Reader, func(schema.Record) error, func(error) error) error) error {
	var document schema.IRI
	return read(in.Name, in.Body, func(r schema.Record) error {
		switch r := r.(type) {
		case *schema.Document:
			if r.ID == "" {
				r.ID = env.Namer.Hash("document", "records", schema.Fold(r.Title), r.Date.String())
			}
			document = r.ID
		case *schema.Event:
			document = firstIRI(document, r.Provenance.Document)
		case *schema.Claim:
			document = firstIRI(document, r.Provenance.Document)
		}
		if document == "" {
			return out.Refuse(&schema.Error{Kind: schema.Invalid, Position: schema.Position{File: in.Name}, Parameter: "provenance.document",
				Message: "no document comes before this record and its provenance names none"})
		}
		return out.Record(r, document)
	}, out.Refuse)
}

func firstIRI(a, b schema.IRI) schema.IRI {
	if a != "" {
		return a
	}
	return b
}

func rdfSource(f rdfsource.Format) Source {
	return Source{
		Name: f.Name, Gloss: "RDF", Extensions: f.Extensions, Grows: true,
		Read: func(ctx context.Context, in Input, env Env, out *Sink) error {
			h := fnv.New32a()
			h.Write([]byte(in.Name)) // never fails
			r := f.NewReader(in.Body, rdfsource.Options{File: in.Name, Base: env.Base, BlankPrefix: fmt.Sprintf("f%08x.", h.Sum32())})
			for n := 0; ; n++ {
				q, err := r.ReadQuad()
				if errors.Is(err, io.EOF) {
					return nil
				}
				if err == nil {
					err = out.Quad(q)
				}
				if err == nil && n%4096 == 0 {
					err = ctx.Err()
				}
				if err != nil {
					return err
				}
			}
		},
	}
}
