package rdfsource

import (
	"strings"

	"entente/schema/rdf/syntax"
)

const (
	longestLanguage = 35      // no language tag in use is longer, in bytes
	mostLanguages   = 100_000 // words remembered; those after them lose their capitals
)

// languageSpellings remembers how a document spells what may be language tags,
// because json-gold turns tags into lower case and a tag is to be kept as it was
// written. The key is in lower case; a tag spelled in two ways has no spelling.
type languageSpellings map[string]string

// note enters a string of the document that may be a language tag.
func (l languageSpellings) note(text string) {
	if len(text) > longestLanguage || text == "" || syntax.LanguageLength([]byte(text)) != len(text) {
		return
	}
	lower := strings.ToLower(text)
	spelling, known := l[lower]
	if known && spelling != text {
		text = lower
	}
	if known || len(l) < mostLanguages {
		l[lower] = text
	}
}

// spelling is the tag as the document has it.
func (l languageSpellings) spelling(tag string) string {
	if spelling, ok := l[tag]; ok {
		return spelling
	}
	return tag
}
