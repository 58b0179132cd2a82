// Package records reads and writes records as JSON Lines: what extract prints and
// what a person may have edited.
package records

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"unicode/utf8"

	"entente/schema"
)

// MaxLine bounds one record in bytes.
const MaxLine = 4 << 20

// Read calls emit for every record and refuse for every line that is none, with
// its position. It stops at the first error that emit returns.
func Read(name string, r io.Reader, emit func(schema.Record) error, refuse func(error) error) error {
	in := bufio.NewReaderSize(r, 64<<10)
	for line := 1; ; line++ {
		text, long, err := readLine(in)
		if err != nil && !errors.Is(err, io.EOF) {
			return schema.At(schema.Errorf(schema.Internal, "reading: %w", err), schema.Position{File: name, Line: line})
		}
		at := schema.Position{File: name, Line: line, Column: 1}
		switch {
		case long:
			if e := refuse(&schema.Error{Kind: schema.TooLarge, Position: at, Message: "the line is longer than a record may be (4 MiB)"}); e != nil {
				return e
			}
		case len(bytes.TrimSpace(text)) > 0:
			if e := one(text, at, emit, refuse); e != nil {
				return e
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
	}
}

func one(text []byte, at schema.Position, emit func(schema.Record) error, refuse func(error) error) error {
	if i := notUTF8(text); i >= 0 {
		at.Column = utf8.RuneCount(text[:i]) + 1
		return refuse(&schema.Error{Kind: schema.Invalid, Position: at, Value: string(text[i : i+1]), Message: "this byte is not UTF-8; save the file as UTF-8"})
	}
	r, err := schema.DecodeRecord(text)
	if err == nil {
		err = r.Validate()
	}
	if err != nil {
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			at.Column = len([]rune(string(text[:min(int(syntax.Offset), len(text))])))
		}
		return refuse(schema.At(err, at))
	}
	return emit(r)
}

// notUTF8 is where the first byte is that is not UTF-8, which encoding/json would put another
// character in place of; -1 where there is none.
func notUTF8(text []byte) int {
	if utf8.Valid(text) {
		return -1
	}
	i := 0
	for {
		r, size := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
}

// readLine reads to the next line end. A longer line than MaxLine is read past and
// reported as long.
func readLine(in *bufio.Reader) (text []byte, long bool, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if len(text)+len(part) > MaxLine {
			long, text = true, nil
		}
		if !long {
			text = append(text, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return text, long, err
		}
	}
}

// Write writes one record and a line end.
func Write(w io.Writer, r schema.Record) error {
	line, err := schema.EncodeRecord(r)
	if err != nil {
		return err
	}
	_, err = w.Write(append(line, '\n'))
	return err
}
