package loader

import (
	"context"
	"errors"
	"hash/maphash"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/schema"
	"entente/schema/rdf"
)

// replacement is the newer release of one or more datasets on its way in. All files of
// a run go into one transaction; what the store has of the datasets and no file says
// again is taken out in the end. It keeps 16 bytes in memory of every quad of the
// release.
type replacement struct {
	batch    Batch
	seeds    [2]maphash.Seed
	datasets []schema.IRI
	said     map[digest]struct{} // the quads of the release
	records  map[digest]struct{} // the names of its events
	broken   string              // the first file that could not be read
	report   *FileReport         // of the last file, which bears what was removed
}

// digest stands for a quad or name. Two of a hundred million that differ have the same
// one with a probability of about 10⁻²³.
type digest [2]uint64

func (r *replacement) digest(text string) digest {
	return digest{maphash.String(r.seeds[0], text), maphash.String(r.seeds[1], text)}
}

// text writes a quad so that no two quads are written the same.
func quadText(q quad.Quad) string {
	var b strings.Builder
	for _, d := range quad.Directions {
		b.WriteString(quad.StringOf(q.Get(d)))
		b.WriteByte(0)
	}
	return b.String()
}

// replacing gives the replacement of this run, begun with its first file.
func (l *Loader) replacing() *replacement {
	if l.replaced == nil {
		l.replaced = &replacement{batch: l.store.Release(l.opts.Memory), seeds: [2]maphash.Seed{maphash.MakeSeed(), maphash.MakeSeed()},
			said: map[digest]struct{}{}, records: map[digest]struct{}{}}
	}
	return l.replaced
}

// Finish ends the run. Where datasets are replaced, it takes out what their new release
// does not say again and commits, all in one revision; nothing is replaced where a file
// could not be read. Otherwise there is nothing left to do.
func (l *Loader) Finish(ctx context.Context) error {
	r := l.replaced
	if r == nil {
		return nil
	}
	l.replaced = nil
	if r.broken != "" {
		l.report.fail(r.broken + " could not be read, so nothing was replaced")
		return r.batch.Rollback()
	}
	for _, dataset := range r.datasets {
		if err := r.sweep(ctx, l.store, dataset); err != nil {
			return errors.Join(err, r.batch.Rollback())
		}
	}
	if l.opts.DryRun {
		return r.batch.Rollback()
	}
	written, err := r.batch.Commit(ctx)
	if err != nil {
		l.report.fail(err.Error())
		return err
	}
	if r.report != nil {
		r.report.Quads.Removed = int(written.Removed)
	}
	return nil
}

// sweep takes out what the store has of a dataset and the release has not.
func (r *replacement) sweep(ctx context.Context, store Store, dataset schema.IRI) error {
	gone := map[schema.IRI]bool{}
	for q, err := range store.Graph(ctx, quad.IRI(dataset)) {
		if err != nil {
			return err
		}
		if _, ok := r.said[r.digest(quadText(q))]; ok {
			continue
		}
		if err := r.batch.Remove(q); err != nil {
			return tooMuch(err)
		}
		class, _ := q.Object.(quad.IRI)
		if _, event := rdf.ClassType(class); event && q.Predicate == rdf.Type {
			if name, ok := q.Subject.(quad.IRI); ok {
				if _, stays := r.records[r.digest(string(name))]; !stays {
					gone[schema.IRI(name)] = true
				}
			}
		}
	}
	if len(gone) > 0 && r.report != nil {
		if r.report.Records == nil {
			r.report.Records = map[string]*Counts{}
		}
		if r.report.Records["event"] == nil {
			r.report.Records["event"] = &Counts{}
		}
		r.report.Records["event"].Removed += len(gone)
	}
	return nil
}

// record writes a record of the release: its quads that are there already stay as they
// are.
func (r *replacement) record(s *Sink, rec schema.Record, quads []quad.Quad) error {
	subject := quad.IRI(rec.RecordID())
	described, err := r.batch.Describes(subject)
	if err != nil {
		return err
	}
	_, met := r.records[r.digest(string(subject))]
	changed := false
	if err := r.write(s, quads, func(q quad.Quad) { changed = changed || q.Subject == subject }); err != nil {
		return err
	}
	r.records[r.digest(string(subject))] = struct{}{}
	counts := s.counts(rec.RecordKind())
	switch {
	case met || described && !changed:
		counts.Seen++
	case described:
		counts.Changed++
	default:
		counts.New++
	}
	return nil
}

// write writes quads of the release; fresh is told of those that the store has not.
func (r *replacement) write(s *Sink, quads []quad.Quad, fresh func(quad.Quad)) error {
	for _, q := range quads {
		r.said[r.digest(quadText(q))] = struct{}{}
		has, err := r.batch.Has(q)
		if err != nil {
			return err
		}
		if has {
			s.report.Quads.Seen++
			continue
		}
		if fresh != nil {
			fresh(q)
		}
		s.report.Quads.New++
		if err := r.batch.WriteQuad(q); err != nil {
			return tooMuch(err)
		}
	}
	return nil
}

// tooMuch tells what a person can do about a release that changes more than its one
// transaction holds.
func tooMuch(err error) error {
	if schema.KindOf(err) != schema.TooLarge {
		return err
	}
	return &schema.Error{Kind: schema.TooLarge, Message: "the release changes more than fits into the memory of one revision: raise --memory (256 bytes a changed quad)", Err: err}
}

// has tells whether the release has an event, in a file before this one.
func (r *replacement) has(event schema.IRI) bool {
	_, ok := r.records[r.digest(string(event))]
	return ok
}

// of notes that a file is of a dataset.
func (r *replacement) of(dataset schema.IRI) {
	for _, d := range r.datasets {
		if d == dataset {
			return
		}
	}
	r.datasets = append(r.datasets, dataset)
}
