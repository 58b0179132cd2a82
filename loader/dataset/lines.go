package dataset

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"unicode/utf8"

	"entente/schema"
)

// maxLine bounds a line of a file, in bytes.
const maxLine = 1 << 20

// lines reads a text line by line. A line that is too long or no UTF-8 is refused
// and skipped.
type lines struct {
	env  Env
	ctx  context.Context
	r    *bufio.Reader
	out  Out
	line int // of the text just read, from 1
	text []byte
	err  error
}

func newLines(ctx context.Context, in io.Reader, env Env, out Out) *lines {
	return &lines{env: env, ctx: ctx, r: bufio.NewReaderSize(in, 256<<10), out: out}
}

// next reads a line into text, without its end; false at the end and on an error.
// The text is valid until the next call.
func (l *lines) next() bool {
	for {
		l.line++
		text, err := l.r.ReadSlice('\n')
		if errors.Is(err, bufio.ErrBufferFull) {
			text, err = l.long(text)
		}
		if err != nil && !errors.Is(err, io.EOF) {
			l.err = readError(l.env.File, l.line, err)
			return false
		}
		if len(text) == 0 && err != nil {
			return false
		}
		if l.line%4096 == 0 && l.ctx.Err() != nil {
			l.err = l.ctx.Err()
			return false
		}
		l.text = bytes.TrimRight(text, "\r\n")
		if l.line == 1 {
			l.text = bytes.TrimPrefix(l.text, []byte("\ufeff"))
		}
		switch {
		case len(l.text) > maxLine:
			l.err = l.out.Refuse(l.env.refusal(l.line, "", "", "the line is longer than a million bytes"))
		case !utf8.Valid(l.text):
			l.err = l.out.Refuse(l.env.refusal(l.line, "", "", "the line is not UTF-8"))
		default:
			return true
		}
		if l.err != nil {
			return false
		}
	}
}

// long reads on a line that the buffer does not hold; what is over the bound is
// read past.
func (l *lines) long(start []byte) ([]byte, error) {
	text := bytes.Clone(start)
	for {
		more, err := l.r.ReadSlice('\n')
		if len(text) <= maxLine {
			text = append(text, more...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return text, err
		}
	}
}

// readError says where a file broke off.
func readError(file string, line int, err error) error {
	return &schema.Error{Kind: schema.Invalid, Position: schema.Position{File: file, Line: line}, Message: "the file cannot be read further", Err: err}
}

// peek looks at the beginning of a file without taking it away.
func peek(in io.Reader) (io.Reader, []byte, error) {
	body := bufio.NewReaderSize(in, 64<<10)
	head, err := body.Peek(64 << 10)
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return body, head, err
}

// firstLine is the first line of a file's head, without its end or byte order mark.
func firstLine(head []byte) []byte {
	line, _, _ := bytes.Cut(bytes.TrimPrefix(head, []byte("\ufeff")), []byte("\n"))
	return bytes.TrimRight(line, "\r")
}
