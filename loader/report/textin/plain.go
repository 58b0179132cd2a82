package textin

import (
	"bytes"
	"context"
	"fmt"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

var plainFormat = Format{
	Name:      "plain text",
	Recognise: func([]byte, string) bool { return true },
	Read: func(_ context.Context, data []byte, o Options) (*Text, error) {
		if what := binaryKind(data); what != "" {
			return nil, refuse(o, "%s, not a text document", what)
		}
		t, err := decode(data, o)
		if err != nil {
			return nil, err
		}
		return t, nil
	},
}

// magics are the beginnings of files that people mistake for documents.
var magics = []struct{ head, what string }{
	{"\x89PNG", "a PNG picture"}, {"\xff\xd8\xff", "a JPEG picture"}, {"GIF8", "a GIF picture"},
	{"PK\x03\x04", "a ZIP archive that is no Word document"}, {"PK\x05\x06", "an empty ZIP archive"},
	{"\x1f\x8b", "a gzip archive (unpack it first)"}, {"\x7fELF", "a program"}, {"MZ\x90", "a program"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Excel file (save it as .docx)"},
	{"{\\rtf", "a rich-text file (save it as .docx or plain text)"}, {"SQLite format 3", "a database"}, {"PAR1", "a Parquet table"},
}

func binaryKind(data []byte) string {
	for _, m := range magics {
		if bytes.HasPrefix(data, []byte(m.head)) {
			return m.what
		}
	}
	return ""
}

// decode finds the encoding of plain text by its byte order mark, else by where its
// zero bytes stand, else takes it for UTF-8 and reads what is not UTF-8 as
// Windows-1252. Line ends, form feeds and a UTF-8 byte order mark stay as they are,
// so that offsets agree with what other programs count.
func decode(data []byte, o Options) (*Text, error) {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe, 0, 0}):
		return decode32(data[4:], little, o)
	case bytes.HasPrefix(data, []byte{0, 0, 0xfe, 0xff}):
		return decode32(data[4:], big, o)
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return decode16(data[2:], little, o)
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return decode16(data[2:], big, o)
	}
	if bytes.IndexByte(data, 0) >= 0 {
		switch width, order := zeroPattern(data); width {
		case 2:
			return decode16(data, order, o)
		case 4:
			return decode32(data, order, o)
		}
		return nil, refuse(o, "binary data (zero byte at offset %d), not a text document", bytes.IndexByte(data, 0))
	}
	t := decode8(data)
	if n := controls(t.Runes); n*20 > len(t.Runes) {
		return nil, refuse(o, "binary data (%d control characters among %d), not a text document", n, len(t.Runes))
	}
	return t, nil
}

type byteOrder bool

const (
	little byteOrder = false
	big    byteOrder = true
)

// zeroPattern guesses the width and order of code units from the zero bytes of the
// first 4 KiB: Latin text in UTF-16 has one in almost every pair.
func zeroPattern(data []byte) (width int, order byteOrder) {
	head := data[:min(len(data), 4096)&^3]
	var zeros [4]int
	for i, b := range head {
		if b == 0 {
			zeros[i%4]++
		}
	}
	units := len(head) / 4
	mostly := func(n int) bool { return units > 0 && n*10 >= units*7 }
	rarely := func(n int) bool { return n*10 <= units*2 }
	switch {
	case mostly(zeros[1]) && mostly(zeros[2]) && mostly(zeros[3]) && rarely(zeros[0]):
		return 4, little
	case mostly(zeros[0]) && mostly(zeros[1]) && mostly(zeros[2]) && rarely(zeros[3]):
		return 4, big
	case mostly(zeros[1]) && mostly(zeros[3]) && rarely(zeros[0]) && rarely(zeros[2]):
		return 2, little
	case mostly(zeros[0]) && mostly(zeros[2]) && rarely(zeros[1]) && rarely(zeros[3]):
		return 2, big
	}
	return 1, little
}

func decode16(data []byte, order byteOrder, o Options) (*Text, error) {
	units := make([]uint16, len(data)/2)
	for i := range units {
		a, b := uint16(data[2*i]), uint16(data[2*i+1])
		if order == big {
			units[i] = a<<8 | b
		} else {
			units[i] = b<<8 | a
		}
	}
	return wide(utf16.Decode(units), len(data)%2, "UTF-16", o)
}

func decode32(data []byte, order byteOrder, o Options) (*Text, error) {
	runes := make([]rune, len(data)/4)
	for i := range runes {
		u := data[4*i : 4*i+4]
		v := uint32(u[0]) | uint32(u[1])<<8 | uint32(u[2])<<16 | uint32(u[3])<<24
		if order == big {
			v = uint32(u[3]) | uint32(u[2])<<8 | uint32(u[1])<<16 | uint32(u[0])<<24
		}
		runes[i] = utf8.RuneError
		if v <= utf8.MaxRune && utf8.ValidRune(rune(v)) {
			runes[i] = rune(v)
		}
	}
	return wide(runes, len(data)%4, "UTF-32", o)
}

// wide checks text that was decoded from wide code units.
func wide(runes []rune, rest int, encoding string, o Options) (*Text, error) {
	bad := 0
	for _, r := range runes {
		if r == utf8.RuneError || r == 0 {
			bad++
		}
	}
	if bad*20 > len(runes) || len(runes) == 0 {
		return nil, refuse(o, "binary data, not text: %d of %d characters are no valid %s", bad, len(runes), encoding)
	}
	t := &Text{Runes: runes, Encoding: encoding}
	if bad > 0 || rest > 0 {
		t.Notes = append(t.Notes, fmt.Sprintf("%d characters are no valid %s and were replaced", bad+min(rest, 1), encoding))
	}
	return t, nil
}

// decode8 reads UTF-8; a byte that is no UTF-8 is read as Windows-1252, so that a
// file pasted together from both comes out whole.
func decode8(data []byte) *Text {
	if utf8.Valid(data) {
		return &Text{Runes: runesOf(data), Encoding: "UTF-8"}
	}
	runes, foreign, multi := make([]rune, 0, len(data)), 0, 0
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && n <= 1:
			r, n = charmap.Windows1252.DecodeByte(data[0]), 1
			foreign++
		case n > 1:
			multi++
		}
		runes = append(runes, r)
		data = data[n:]
	}
	if multi == 0 {
		return &Text{Runes: runes, Encoding: "Windows-1252"}
	}
	return &Text{Runes: runes, Encoding: "UTF-8 with Windows-1252",
		Notes: []string{fmt.Sprintf("%d bytes are not UTF-8 and were read as Windows-1252", foreign)}}
}

// controls counts characters that no text has.
func controls(runes []rune) int {
	n := 0
	for _, r := range runes {
		if r < ' ' && r != '\n' && r != '\r' && r != '\t' && r != '\f' && r != '\v' && r != 0x1b || r == utf8.RuneError {
			n++
		}
	}
	return n
}
