package picture

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/mozillazg/go-unidecode"
	"golang.org/x/text/unicode/norm"
)

// latinNote is what a PNG says where names were spelled in other letters.
const latinNote = "Names in scripts that the letters of this picture lack are spelled in Latin ones. The SVG keeps them as they are."

// paintable is a text in letters that the fonts have. A PNG is painted in fonts that come
// with the program, with Latin, Greek and Cyrillic letters; other scripts would need fonts
// of tens of megabytes and rules of how their letters join. So what the fonts lack is
// spelled in Latin letters, as reference tables of transliteration have it: readable, and
// never a box. changed tells whether that was so.
func (p *pen) paintable(text string) (painted string, changed bool) {
	if p.has(text) {
		return text, false
	}
	var b strings.Builder
	var foreign []rune // letters in a row that the fonts lack
	end := func(next rune) {
		if len(foreign) == 0 {
			return
		}
		spelled := spell(foreign)
		b.WriteString(spelled)
		if spelled != "" && unicode.IsLetter(next) { // two scripts without a space between them
			b.WriteByte(' ')
		}
		foreign = foreign[:0]
	}
	for _, r := range norm.NFC.String(text) {
		switch {
		case p.hasRune(r):
			end(r)
			b.WriteRune(r)
		case unicode.In(r, unicode.Cf): // directions and joiners of what is spelled
		default:
			foreign = append(foreign, r)
		}
	}
	end(0)
	return b.String(), true
}

// spell writes letters of other scripts in ASCII ones. What has no spelling is named by
// its code point, a mark upon a letter aside.
func spell(letters []rune) string {
	var b strings.Builder
	for _, r := range letters {
		s := unidecode.Unidecode(string(r))
		switch {
		case strings.ContainsRune("اآأإ", r): // the table has no letter for the long a
			s = "a"
		case r == 'ک':
			s = "k"
		case s != "" || unicode.Is(unicode.M, r):
		case unicode.IsLetter(r):
			s = "'"
		default:
			s = fmt.Sprintf("[U+%04X]", r)
		}
		b.WriteString(s)
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
