package rdfsource

import (
	"bytes"
	"strconv"

	"entente/schema"
)

// jsonText feeds jsonTokens and keeps what was fed since the last forget, so
// that offsets can be turned into positions.
type jsonText struct {
	scan  *scanner
	limit int // how much may be kept, in bytes

	kept  []byte
	base  int   // offset of kept[0], from the beginning of the text
	place place // position of kept[0]
}

func newJSONText(scan *scanner, limit int) *jsonText {
	return &jsonText{scan: scan, limit: limit, place: scan.start.after(scan.buf[:scan.pos])}
}

// extend reads at most n bytes on, and at least one. Its errors have positions.
func (t *jsonText) extend(n int) error {
	if t.scan.pos == t.scan.end && !t.scan.more() {
		return t.scan.err
	}
	next := t.scan.ahead()
	next = next[:min(n, len(next))]
	if len(t.kept)+len(next) > t.limit {
		return tooLarge(schema.Position{File: t.scan.file}, nil, "a JSON-LD document, or a node of a large one, is longer than the limit of %d bytes; N-Quads has no limit", t.limit)
	}
	t.kept = append(t.kept, next...)
	t.scan.pos += len(next)
	return nil
}

// position is the place of the byte at the offset, which must still be kept.
func (t *jsonText) position(offset int) schema.Position {
	at := t.place.after(t.kept[:offset-t.base])
	return schema.Position{File: t.scan.file, Line: at.line, Column: at.column}
}

// at is the byte at the offset. It reads on if need be, only for errors.
func (t *jsonText) at(offset int) (c byte, ok bool) {
	for offset >= t.end() {
		if err := t.extend(64); err != nil {
			return 0, false
		}
	}
	return t.kept[offset-t.base], true
}

// end is the offset behind all that was fed.
func (t *jsonText) end() int { return t.base + len(t.kept) }

// forget drops what stands before the offset.
func (t *jsonText) forget(offset int) {
	gone := offset - t.base
	t.place = t.place.after(t.kept[:gone])
	t.kept = t.kept[:copy(t.kept, t.kept[gone:])]
	t.base = offset
}

// locate is the position at which the text first stands as a JSON string, or the
// file alone when it does not stand there letter for letter.
func (t *jsonText) locate(text string) schema.Position {
	if i := bytes.Index(t.kept, []byte(strconv.Quote(text))); i >= 0 {
		return t.position(t.base + i + 1)
	}
	return schema.Position{File: t.scan.file}
}
