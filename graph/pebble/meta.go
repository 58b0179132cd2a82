package pebble

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"

	engine "github.com/cockroachdb/pebble/v2"

	"entente/schema"
)

// formatVersion is the layout described in the package comment. A store of
// another version is refused.
const formatVersion = 1

// reader is what a store and a snapshot have in common.
type reader interface {
	Get(key []byte) ([]byte, io.Closer, error)
	NewIter(o *engine.IterOptions) (*engine.Iterator, error)
}

// Stats says how much a store holds at a revision. All counts are exact.
type Stats struct {
	Revision uint64 // the number of the last transaction that changed something; 0 in an empty store
	Quads    uint64
	Terms    uint64 // terms that at least one quad uses
	NextID   ID     // every id in use is smaller
}

func metaKey(name string) []byte { return append([]byte{tableMeta}, name...) }

func markKey(name string) []byte { return metaKey("mark/" + name) }

// Marked tells whether a transaction that left the mark was committed.
func (s *Store) Marked(name string) (bool, error) {
	if err := s.alive(); err != nil {
		return false, err
	}
	value, err := get(s.db, markKey(name))
	return value != nil, err
}

func encodeStats(s Stats) []byte {
	b := binary.AppendUvarint(nil, s.Revision)
	b = binary.AppendUvarint(b, s.Quads)
	b = binary.AppendUvarint(b, s.Terms)
	return binary.AppendUvarint(b, s.NextID)
}

func decodeStats(b []byte) (s Stats, err error) {
	for _, field := range []*uint64{&s.Revision, &s.Quads, &s.Terms, &s.NextID} {
		v, n := binary.Uvarint(b)
		if n <= 0 {
			return s, damaged("the counters of the store cannot be read")
		}
		*field, b = v, b[n:]
	}
	return s, nil
}

func readStats(r reader) (Stats, error) {
	b, err := get(r, metaKey("stats"))
	if err != nil {
		return Stats{}, err
	}
	if b == nil {
		return Stats{}, damaged("the counters of the store are missing")
	}
	return decodeStats(b)
}

// get reads one key; nil without an error when it is not there.
func get(r reader, key []byte) ([]byte, error) {
	v, closer, err := r.Get(key)
	if errors.Is(err, engine.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, ioError("read", err)
	}
	out := append(make([]byte, 0, len(v)), v...)
	return out, closer.Close()
}

// damaged is the error of a store whose bytes make no sense.
func damaged(format string, args ...any) error {
	return schema.Errorf(schema.Internal, "the store is damaged: %s; restore a backup", fmt.Sprintf(format, args...))
}

// ioError wraps an error of the engine or the file system.
func ioError(doing string, err error) error {
	if engine.IsCorruptionError(err) {
		line, _, _ := strings.Cut(err.Error(), "\n")
		return damaged("%s", line)
	}
	return schema.Errorf(schema.Unavailable, "cannot %s the store: %w", doing, err)
}
