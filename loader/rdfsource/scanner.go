package rdfsource

import (
	"bytes"
	"io"
	"unicode/utf8"

	"entente/schema"
)

// firstWindow is the size a window begins with, in bytes.
const firstWindow = 64 << 10

// emptyReads is how often a reader may give neither bytes nor an error.
const emptyReads = 100

// scanner shows a window of the input, all of it well-formed UTF-8. Parsers look
// at ahead() and move pos; more() lengthens the window. Positions cost nothing
// while reading: they are counted when bytes leave the window or an error needs
// them.
type scanner struct {
	source io.Reader
	file   string
	limit  int // the longest window, in bytes

	buf []byte
	pos int // the next byte to parse
	end int // the end of what is known to be well formed
	raw int // the end of what was read; a code point may straddle end

	err   error // why nothing more will come; io.EOF at the end
	start place // where buf[0] is in the file
}

// place is a position in the file that can be moved forward over text.
type place struct {
	line, column int
	afterReturn  bool // the byte before was a carriage return
}

// newScanner reads source, keeping at most limit bytes in view.
func newScanner(source io.Reader, file string, limit int) *scanner {
	s := &scanner{source: source, file: file, limit: limit, start: place{line: 1, column: 1}}
	s.buf = make([]byte, min(firstWindow, limit))
	if s.more() && bytes.HasPrefix(s.ahead(), []byte("\ufeff")) {
		s.pos += len("\ufeff")
	}
	return s
}

// ahead is the unread part of the window. It is valid until the next more, even
// one that fails: the window may have moved.
func (s *scanner) ahead() []byte { return s.buf[s.pos:s.end] }

// more lengthens the window by what the source has next and drops what was read
// before pos, so that offsets from pos stay good. It returns false when nothing
// more will come; err then says why.
func (s *scanner) more() bool {
	for empty := 0; s.err == nil; empty++ {
		s.makeRoom()
		if s.err != nil {
			return false
		}
		n, err := s.source.Read(s.buf[s.raw:])
		s.raw += n
		grown := s.accept()
		switch {
		case s.err != nil: // not UTF-8
		case err == io.EOF && s.end < s.raw:
			s.err = s.invalidUTF8()
		case err == io.EOF:
			s.err = io.EOF
		case err != nil:
			s.err = &schema.Error{Kind: schema.Unavailable, Position: s.position(s.end - s.pos), Message: "the input could not be read on", Err: err}
		case n == 0 && empty >= emptyReads:
			s.err = io.ErrNoProgress
		}
		if grown {
			return true
		}
	}
	return false
}

// makeRoom drops what was parsed and grows a full window, up to the limit.
func (s *scanner) makeRoom() {
	if s.pos > 0 {
		s.start = s.start.after(s.buf[:s.pos])
		copy(s.buf, s.buf[s.pos:s.raw])
		s.end, s.raw, s.pos = s.end-s.pos, s.raw-s.pos, 0
	}
	if s.raw < len(s.buf) {
		return
	}
	if len(s.buf) >= s.limit {
		s.err = tooLarge(s.position(0), s.ahead(), "a part of the file is longer than the limit of %d bytes", s.limit)
		return
	}
	grown := make([]byte, min(2*len(s.buf), s.limit))
	copy(grown, s.buf[:s.raw])
	s.buf = grown
}

// accept moves end over the well-formed part of what was read and reports
// whether there was any. A code point that is not complete yet waits.
func (s *scanner) accept() bool {
	fresh := s.buf[s.end:s.raw]
	whole := len(fresh)
	for back := 1; back < utf8.UTFMax && back <= len(fresh); back++ {
		tail := fresh[len(fresh)-back:]
		if utf8.RuneStart(tail[0]) {
			if !utf8.FullRune(tail) {
				whole -= back
			}
			break
		}
	}
	if !utf8.Valid(fresh[:whole]) {
		whole = wellFormed(fresh[:whole])
		s.end += whole
		s.err = s.invalidUTF8()
		return whole > 0
	}
	s.end += whole
	return whole > 0
}

// wellFormed counts the bytes before the first that is not UTF-8.
func wellFormed(b []byte) int {
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(b)
}

// invalidUTF8 is the error for the byte at the end of the window.
func (s *scanner) invalidUTF8() error {
	at := s.position(s.end - s.pos)
	return invalid(at, string(s.buf[s.end:s.end+1]), "this byte is not UTF-8; save the file as UTF-8")
}

// position is the place of the byte at pos+offset.
func (s *scanner) position(offset int) schema.Position {
	at := s.start.after(s.buf[:s.pos+offset])
	return schema.Position{File: s.file, Line: at.line, Column: at.column}
}

// after is the place behind text that begins at p. Line feed, carriage return
// and the two together each end a line; columns count code points.
func (p place) after(text []byte) place {
	if len(text) == 0 {
		return p
	}
	if p.afterReturn || bytes.IndexByte(text, '\r') >= 0 {
		return p.afterReturns(text)
	}
	if lines := bytes.Count(text, []byte{'\n'}); lines > 0 {
		p.line += lines
		p.column = 1
		text = text[bytes.LastIndexByte(text, '\n')+1:]
	}
	p.column += utf8.RuneCount(text)
	return p
}

// afterReturns is after for text with carriage returns, byte by byte.
func (p place) afterReturns(text []byte) place {
	for _, c := range text {
		switch {
		case c == '\n' && p.afterReturn:
		case c == '\n' || c == '\r':
			p.line++
			p.column = 1
		case utf8.RuneStart(c):
			p.column++
		}
		p.afterReturn = c == '\r'
	}
	return p
}
