// Package edit writes records as YAML that a person can correct, and reads them back.
//
// The file is a sequence of YAML documents parted by "---": first who edits it, then
// one record each, with the names and fields of JSON Lines. Every record bears a
// check, the digest of what was extracted. A record that no longer agrees with its
// check was changed by a person: it gets edited_by, and keeps its id and the passage
// that it was read from. A record may be deleted, or added without check and id.
package edit

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"

	"github.com/goccy/go-yaml"

	"entente/schema"
)

// Mark is how a file begins, by which it is recognised.
const Mark = "# entente extraction"

const head = Mark + `, for editing
# Correct what is wrong, delete what was misread, add what is missing; then: entente load FILE
# The ids and provenance lead back to the text: leave them as they are. Write your name here:
editor: ""
`

// Write writes the records.
func Write(w io.Writer, records []schema.Record) error {
	if _, err := io.WriteString(w, head); err != nil {
		return err
	}
	for _, r := range records {
		line, err := schema.EncodeRecord(r)
		if err != nil {
			return err
		}
		body, err := yaml.JSONToYAML(line)
		if err != nil {
			return fmt.Errorf("record %s as YAML: %w", r.RecordID(), err)
		}
		if _, err := fmt.Fprintf(w, "---\ncheck: %q\n%s", check(line), bytes.TrimPrefix(body, []byte("---\n"))); err != nil {
			return err
		}
	}
	return nil
}

// check is the digest of a record as one line of JSON.
func check(line []byte) string {
	sum := sha256.Sum256(line)
	return hex.EncodeToString(sum[:8])
}

// canonical decodes and encodes a record, so that the order of fields and the style of
// YAML make no change.
func canonical(fields map[string]any) (schema.Record, []byte, error) {
	body, err := json.Marshal(fields)
	if err != nil {
		return nil, nil, err
	}
	r, err := schema.DecodeRecord(body)
	if err != nil {
		return nil, nil, err
	}
	line, err := schema.EncodeRecord(r)
	return r, line, err
}
