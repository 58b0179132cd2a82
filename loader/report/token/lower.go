package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lowers makes the lower-case forms of a document's tokens. Those of plain letters lie
// side by side in a few large strings: each would be an allocation of its own otherwise.
type lowers struct {
	room strings.Builder
	size int // how many bytes are asked for at once
}

// lowersRoom is the most that is asked for at once.
const lowersRoom = 4096

// of is the lower case with straight apostrophes and without soft hyphens; a word
// that is so already is not copied.
func (l *lowers) of(s string) string {
	same := true
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf {
			return strings.Map(lowerRune, s)
		}
		same = same && (c < 'A' || c > 'Z')
	}
	if same {
		return s
	}
	if l.room.Cap()-l.room.Len() < len(s) {
		l.room = strings.Builder{}
		l.room.Grow(max(l.size, len(s)))
	}
	start := l.room.Len()
	for i := range len(s) {
		c := s[i]
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c == '`':
			c = '\''
		}
		l.room.WriteByte(c)
	}
	return l.room.String()[start:]
}

func lowerRune(r rune) rune {
	switch {
	case isApostrophe(r):
		return '\''
	case r == '\u00ad' || isAyn(r) || unicode.Is(unicode.Cf, r):
		return -1
	}
	return unicode.ToLower(r)
}
