package query

import (
	"unicode"

	"github.com/mozillazg/go-unidecode"

	"entente/schema"
)

// romanised spells what was typed in another script in Latin letters, folded: "Эрдоган" is
// searched for as "erdogan" where nothing is written as it was typed. "" where all of it is Latin. Scripts that
// leave out vowels or write words by signs come out as reference tables have them, which is seldom how a name is known.
func romanised(typed string) string {
	for _, r := range typed {
		if unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return schema.Fold(unidecode.Unidecode(typed))
		}
	}
	return ""
}
