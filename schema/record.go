package schema

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
)

// Record is a document, an event or a claim.
type Record interface {
	RecordKind() string
	RecordID() IRI
	// Validate reports the first thing wrong with the record, kind Invalid.
	Validate() error
}

// Document is a text or hand-written file that records come from.
type Document struct {
	ID           IRI      `json:"id,omitempty" yaml:"id,omitempty"`
	Title        string   `json:"title,omitempty" yaml:"title,omitempty"`
	Date         Date     `json:"date,omitzero" yaml:"date,omitempty"`
	Type         string   `json:"type,omitempty" yaml:"type,omitempty"` // round-table, chronology, article or dataset
	Publisher    string   `json:"publisher,omitempty" yaml:"publisher,omitempty"`
	Licence      string   `json:"licence,omitempty" yaml:"licence,omitempty"`
	Source       string   `json:"source,omitempty" yaml:"source,omitempty"` // where it was published, as text
	Organisers   []Entity `json:"organisers,omitempty" yaml:"organisers,omitempty"`
	Participants []Entity `json:"participants,omitempty" yaml:"participants,omitempty"`
}

// Provenance leads from a record to the characters it came from. Start and End
// count Unicode code points of the document as read; Quote is that very slice.
// Item counts bullets, paragraphs or entries from 1 within the section.
type Provenance struct {
	Document IRI    `json:"document,omitempty" yaml:"document,omitempty"`
	Section  string `json:"section,omitempty" yaml:"section,omitempty"` // timeline, speaker, recommendations or body
	Item     int    `json:"item,omitempty" yaml:"item,omitempty"`
	Start    int    `json:"start" yaml:"start,omitempty"`
	End      int    `json:"end" yaml:"end,omitempty"`
	Quote    string `json:"quote,omitempty" yaml:"quote,omitempty"`
}

// IsZero reports that the record names no passage.
func (p Provenance) IsZero() bool { return p == Provenance{} }

func (p Provenance) key() string {
	if p.End == 0 {
		return p.Section + " " + strconv.Itoa(p.Item) + " " + p.Quote
	}
	return p.Section + " " + strconv.Itoa(p.Item) + " " + strconv.Itoa(p.Start) + "-" + strconv.Itoa(p.End)
}

// Event is something that happened, or was to happen, between entities.
type Event struct {
	ID     IRI       `json:"id,omitempty" yaml:"id,omitempty"`
	Type   EventType `json:"type" yaml:"type"`
	Status Status    `json:"status,omitempty" yaml:"status,omitempty"` // "" is occurred
	Date   Date      `json:"date,omitzero" yaml:"date,omitempty"`
	// DateBasis is "inferred" where the passage gives no date of its own.
	DateBasis string `json:"date_basis,omitempty" yaml:"date_basis,omitempty"`
	Participants
	Plover string `json:"plover,omitempty" yaml:"plover,omitempty"`
	CAMEO  string `json:"cameo,omitempty" yaml:"cameo,omitempty"`
	// Code is the original code of a dataset's row, kept beside the type.
	Code       string     `json:"code,omitempty" yaml:"code,omitempty"`
	Confidence float64    `json:"confidence,omitempty" yaml:"confidence,omitempty"` // 0 is "not stated"
	Rule       string     `json:"rule,omitempty" yaml:"rule,omitempty"`             // the rule that read it
	EditedBy   string     `json:"edited_by,omitempty" yaml:"edited_by,omitempty"`   // the person who changed it
	Note       string     `json:"note,omitempty" yaml:"note,omitempty"`
	Figures    Figures    `json:"figures,omitempty" yaml:"figures,omitempty"` // numbers that a dataset gives
	Report     string     `json:"report,omitempty" yaml:"report,omitempty"`   // where a dataset has it from: a URL or the name of a story
	Provenance Provenance `json:"provenance,omitzero" yaml:"provenance,omitempty"`
}

// Claim is what a speaker said. It is never a fact: what it asserts belongs to it.
type Claim struct {
	ID         IRI        `json:"id,omitempty" yaml:"id,omitempty"`
	ClaimType  ClaimType  `json:"claim_type" yaml:"claim_type"`
	Speaker    Entity     `json:"speaker" yaml:"speaker"`
	Text       string     `json:"text" yaml:"text"` // the quote, white space collapsed
	About      []Entity   `json:"about,omitempty" yaml:"about,omitempty"`
	Date       Date       `json:"date,omitzero" yaml:"date,omitempty"` // of its content, not of speaking
	Asserts    []Event    `json:"asserts,omitempty" yaml:"asserts,omitempty"`
	Advisory   string     `json:"advisory,omitempty" yaml:"advisory,omitempty"`
	Confidence float64    `json:"confidence,omitempty" yaml:"confidence,omitempty"`
	Rule       string     `json:"rule,omitempty" yaml:"rule,omitempty"`
	EditedBy   string     `json:"edited_by,omitempty" yaml:"edited_by,omitempty"`
	Provenance Provenance `json:"provenance,omitzero" yaml:"provenance,omitempty"`
}

// RecordKind names the sort of record as in its JSON.
func (*Document) RecordKind() string { return "document" }

// RecordKind names the sort of record as in its JSON.
func (*Event) RecordKind() string { return "event" }

// RecordKind names the sort of record as in its JSON.
func (*Claim) RecordKind() string { return "claim" }

// RecordID is the record's IRI.
func (d *Document) RecordID() IRI { return d.ID }

// RecordID is the record's IRI.
func (e *Event) RecordID() IRI { return e.ID }

// RecordID is the record's IRI.
func (c *Claim) RecordID() IRI { return c.ID }

// StatusOrDefault is the status, Occurred where none is given.
func (e *Event) StatusOrDefault() Status {
	if e.Status == "" {
		return Occurred
	}
	return e.Status
}

// PloverOrDefault is the event's own root, else the usual one of its type.
func (e *Event) PloverOrDefault() string {
	if e.Plover != "" {
		return e.Plover
	}
	return e.Type.Plover()
}

// Quad is the event's quad class: that of its own root, else of its type.
func (e *Event) Quad() QuadClass {
	if q := PloverQuad(e.Plover); q != NoQuadClass {
		return q
	}
	info, _ := e.Type.Info()
	return info.Quad
}

// EncodeRecord writes a record as one JSON object without a line end.
func EncodeRecord(r Record) ([]byte, error) {
	body, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, `{"kind":%q`, r.RecordKind())
	if len(body) > 2 {
		b.WriteByte(',')
	}
	b.Write(body[1:])
	return b.Bytes(), nil
}

// DecodeRecord reads one JSON object. Unknown fields are kept out but allowed, as
// the record format lets others add to it. Kind Invalid where it is no record.
func DecodeRecord(line []byte) (Record, error) {
	var head struct {
		Kind string `json:"kind"`
	}
	if err := json.Unmarshal(line, &head); err != nil {
		return nil, &Error{Kind: Invalid, Message: "not a JSON object with a kind", Err: err}
	}
	var r Record
	switch head.Kind {
	case "document":
		r = &Document{}
	case "event":
		r = &Event{}
	case "claim":
		r = &Claim{}
	default:
		return nil, &Error{Kind: Invalid, Parameter: "kind", Value: head.Kind, Message: "expected document, event or claim"}
	}
	if err := json.Unmarshal(line, r); err != nil {
		return nil, &Error{Kind: Invalid, Message: "no valid record of kind " + head.Kind, Err: err}
	}
	return r, nil
}
