package pebble

import (
	engine "github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/objstorage/objstorageprovider"
	"github.com/cockroachdb/pebble/v2/sstable"
)

// tableSize is when a bulk load begins the next table file, in bytes.
const tableSize = 64 << 20

// tableWriter writes ascending keys into table files that the engine can ingest,
// one after the other. Each is synced when it is finished.
type tableWriter struct {
	scratch *scratch
	opts    sstable.WriterOptions
	w       *sstable.Writer
	n       int
	paths   []string
}

func newTableWriter(s *scratch, eo *engine.Options, format sstable.TableFormat) *tableWriter {
	const bottom = 6 // ingested tables of a new range go to the lowest level
	return &tableWriter{scratch: s, opts: eo.MakeWriterOptions(bottom, format)}
}

// set appends a key, which must be greater than the one before.
func (t *tableWriter) set(key, value []byte) error {
	if t.w == nil {
		f, name, err := t.scratch.create("sst", tableSize)
		if err != nil {
			return err
		}
		t.w = sstable.NewWriter(objstorageprovider.NewFileWritable(f), t.opts)
		t.paths = append(t.paths, name)
	}
	if err := t.w.Set(key, value); err != nil {
		return ioError("write tables of", err)
	}
	if t.n++; t.n%4096 == 0 && t.w.Raw().EstimatedSize() >= tableSize {
		return t.finish()
	}
	return nil
}

// finish closes the open table, if there is one.
func (t *tableWriter) finish() error {
	if t.w == nil {
		return nil
	}
	err := t.w.Close()
	t.w = nil
	if err != nil {
		return ioError("write tables of", err)
	}
	return nil
}

// abandon closes the open table of a load that failed; its file is removed with
// the others.
func (t *tableWriter) abandon() {
	if t.w != nil {
		_ = t.w.Close() // the load has its error already
		t.w = nil
	}
}
