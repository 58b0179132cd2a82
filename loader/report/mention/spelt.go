package mention

import (
	"strings"

	"entente/loader/report/text"
)

// spelt reports an acronym that is spoken as a word and written like a name, as British and Indian papers do: "Nato",
// "Asean", "Unesco". One of three letters is always written in capitals, and so is one that cannot be spoken.
func spelt(t *text.Token) bool {
	if t.Kind != text.Word || !t.Capital || len(t.Lower) < 4 || len(t.Text) != len(t.Lower) || t.Text[1:] != t.Lower[1:] {
		return false
	}
	return strings.ContainsAny(t.Lower, "aeiou") && !alsoWords.Has(t.Lower)
}

// alsoWords are acronyms that spell a word or a name.
var alsoWords = set("start salt sort plan quad cues alba atta amda asis elas emma iter asala mint care echo aids swift")
