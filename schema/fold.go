package schema

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// folds spells out Latin letters whose base letter cannot be had by dropping a
// combining mark, and the marked letters of the Latin blocks.
var folds = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'ð': "d", 'þ': "th", 'ł': "l", 'đ': "d", 'ı': "i", 'ħ': "h", 'ŋ': "n", '&': " and ",
}

const (
	marked = "àáâãäåāăąçćĉċčďèéêëēĕėęěĝğġģĥìíîïĩīĭįĵķĺļľñńņňòóôõöōŏőŕŗřśŝşšșţťțùúûüũūŭůűųŵýÿŷźżžạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơưḥṭṣḍẓḫḏṯẖḳṛṇẉ"
	plain  = "aaaaaaaaacccccdeeeeeeeeegggghiiiiiiiijklllnnnnoooooooorrrssssstttuuuuuuuuuuwyyyzzzaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyouhtsdzhdthkrnw"
)

var unmark = func() map[rune]rune {
	m := map[rune]rune{}
	p := []rune(plain)
	for i, r := range []rune(marked) {
		m[r] = p[i]
	}
	return m
}()

// Fold brings a name to the form in which names are compared: lower case, no
// diacritics, apostrophes dropped, every other mark a single space, no leading
// "the". It is idempotent.
func Fold(name string) string {
	var room [64]byte
	return string(fold(room[:0], name))
}

// SameName reports whether two names are the same once they are folded.
func SameName(a, b string) bool {
	if a == b {
		return true
	}
	if c, d := firstFolded(a), firstFolded(b); c != d && c != 0 && d != 0 {
		return false
	}
	var one, other [64]byte
	return bytes.Equal(fold(one[:0], a), fold(other[:0], b))
}

// firstFolded is the letter or digit that a folded name begins with, 0 where that takes a closer look: behind a mark, with
// a letter beyond ASCII, or where an article may be dropped. Most names differ in it.
func firstFolded(name string) byte {
	if name == "" {
		return 0
	}
	switch c := name[0] | 0x20; {
	case 'a' <= c && c <= 'z' && c != 't':
		return c
	case '0' <= name[0] && name[0] <= '9':
		return name[0]
	}
	return 0
}

// fold writes a folded name to b, which is empty.
func fold(b []byte, name string) []byte {
	gap := false
	for i := 0; i < len(name); i++ {
		c := name[i]
		switch {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c == '\'' || c == '`':
			continue
		case c >= utf8.RuneSelf || c == '&':
			return withoutThe(foldRunes(b, name[i:], gap))
		default:
			gap = true
			continue
		}
		if gap && len(b) > 0 {
			b = append(b, ' ')
		}
		gap = false
		b = append(b, c)
	}
	return withoutThe(b)
}

// foldRunes goes on where a name leaves the plain letters.
func foldRunes(b []byte, name string, gap bool) []byte {
	put := func(r rune) {
		if gap && len(b) > 0 {
			b = append(b, ' ')
		}
		gap = false
		b = utf8.AppendRune(b, r)
	}
	for _, r := range name {
		r = unicode.ToLower(r)
		if base, ok := unmark[r]; ok {
			r = base
		}
		switch {
		case strings.ContainsRune("'’‘ʻʼʿʾ`", r) || unicode.Is(unicode.Mn, r):
		case folds[r] != "":
			for _, c := range folds[r] {
				if c == ' ' {
					gap = true
				} else {
					put(c)
				}
			}
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			put(r)
		default:
			gap = true
		}
	}
	return b
}

func withoutThe(b []byte) []byte {
	for bytes.HasPrefix(b, []byte("the ")) {
		b = b[len("the "):]
	}
	return b
}

// Slug makes a path segment of a code or name: letters, digits, dots and
// underscores stay, everything else becomes one hyphen. Case is kept.
func Slug(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' || r == '.' {
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
			continue
		}
		gap = true
	}
	return b.String()
}
