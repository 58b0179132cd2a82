package text

import (
	"strings"
	"unicode"
)

// OneLine makes one space of any white space and takes it off the ends. Most texts are so
// already, and are given back as they are.
func OneLine(s string) string {
	last := ' '
	for _, r := range s {
		if unicode.IsSpace(r) && (r != ' ' || last == ' ') {
			return strings.Join(strings.Fields(s), " ")
		}
		last = r
	}
	return strings.TrimSuffix(s, " ")
}
