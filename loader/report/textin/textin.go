// Package textin turns the bytes of a document into the text that the reader works
// on: plain text in any Unicode encoding or Windows-1252, the text layer of a PDF, a
// Word document, an HTML page. All offsets that the reader reports count the code
// points of this text.
package textin

import (
	"bytes"
	"context"
	"fmt"
	"unicode/utf8"

	"entente/schema"
)

// DefaultMaxBytes bounds the input, and the text unpacked from it, unless Options
// says otherwise.
const DefaultMaxBytes = 64 << 20

// Options bound and steer the reading.
type Options struct {
	// Name is the file's name, for messages and as a hint at the format.
	Name string
	// MaxBytes bounds both the input and the text unpacked from it; 0 is
	// DefaultMaxBytes.
	MaxBytes int64
}

func (o Options) limit() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return DefaultMaxBytes
}

// Text is a document's text as read.
type Text struct {
	Runes []rune
	// Format is the name of the format that was recognised.
	Format string
	// Encoding is the character encoding of plain text and HTML.
	Encoding string
	// Notes tell a person what was replaced or left out.
	Notes []string
}

// Format is one kind of file that can be read.
type Format struct {
	Name string
	// Recognise looks at the first bytes and the file's name.
	Recognise func(head []byte, name string) bool
	// Read unpacks the text. An error has kind Invalid or TooLarge.
	Read func(ctx context.Context, data []byte, o Options) (*Text, error)
}

// Formats lists what can be read, in the order in which it is tried.
func Formats() []Format {
	return []Format{pdfFormat, docxFormat, htmlFormat, plainFormat}
}

// Read recognises the format of the bytes and gives their text. Kind Invalid says
// why a file cannot be read, TooLarge names the bound that was met.
func Read(ctx context.Context, data []byte, o Options) (*Text, error) {
	if int64(len(data)) > o.limit() {
		return nil, &schema.Error{Kind: schema.TooLarge, Position: schema.Position{File: o.Name},
			Message: fmt.Sprintf("the document has %d bytes; at most %d are read: raise the bound or split it", len(data), o.limit())}
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, refuse(o, "the document is empty")
	}
	for _, f := range Formats() {
		if f.Recognise(data[:min(len(data), 4096)], o.Name) {
			t, err := f.Read(ctx, data, o)
			if err != nil {
				return nil, err
			}
			t.Format = f.Name
			return t, nil
		}
	}
	return nil, refuse(o, "not a text, PDF, Word (.docx) or HTML document")
}

// refuse is an error that names the file and the reason.
func refuse(o Options, format string, args ...any) error {
	e := schema.Errorf(schema.Invalid, format, args...)
	e.Position.File = o.Name
	return e
}

// runesOf decodes valid UTF-8.
func runesOf(b []byte) []rune {
	out := make([]rune, 0, utf8.RuneCount(b))
	for i := 0; i < len(b); {
		if c := b[i]; c < utf8.RuneSelf {
			out = append(out, rune(c))
			i++
			continue
		}
		r, n := utf8.DecodeRune(b[i:])
		out = append(out, r)
		i += n
	}
	return out
}
