package rdfsource

import (
	"strings"

	"entente/schema/rdf/syntax"
)

// longestLanguage is longer than the language tags in use, in bytes.
const longestLanguage = 35

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
	if spelling, ok := l[lower]; ok && spelling != text {
		text = lower
	}
	l[lower] = text
}

// spelling is the tag as the document has it.
func (l languageSpellings) spelling(tag string) string {
	if spelling, ok := l[tag]; ok {
		return spelling
	}
	return tag
}
