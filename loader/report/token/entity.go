package token

import (
	"html"
	"unicode"
	"unicode/utf8"

	"entente/loader/report/text"
)

// maxEntity is how many code points a character reference of HTML may have.
const maxEntity = 10

// entity reads a character reference that stands for a sign or a space, as pages that
// were saved as text have them: "&ndash;", "&quot;", "&#8211;", "&nbsp;". Letters stay as
// they are written. It reports whether there was one.
func (s *scanner) entity() bool {
	end := s.at + 1
	for end < len(s.runes) && end-s.at < maxEntity && (isLetter(s.runes[end]) || isDigit(s.runes[end]) || s.runes[end] == '#') {
		end++
	}
	if end >= len(s.runes) || s.runes[end] != ';' || end == s.at+1 {
		return false
	}
	end++
	meant, size := utf8.DecodeRuneInString(html.UnescapeString(string(s.runes[s.at:end])))
	switch {
	case size == 0, meant == '&' && end-s.at != len("&amp;"), unicode.IsLetter(meant), unicode.IsDigit(meant):
		return false
	case unicode.IsSpace(meant):
		s.space = true
		s.skip(end - s.at)
		return true
	}
	s.emit(text.Punct, end)
	t := &s.tokens[len(s.tokens)-1]
	t.Text, t.Lower = string(meant), string(meant)
	return true
}
