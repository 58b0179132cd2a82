package words

import "strings"

// sounds writes the spellings of one sound in one way: Khrushchev and Chruschtschow,
// Brezhnev and Breschnew, Yeltsin and Jelzin. Longer spellings come first.
var sounds = strings.NewReplacer("tsch", "k", "sch", "s", "tch", "k", "shch", "sk", "ch", "k", "kh", "k", "gh", "g", "sh", "s", "zh", "s",
	"ts", "s", "tz", "s", "ph", "f", "th", "t", "dh", "d", "ck", "k", "q", "k", "c", "k", "w", "v", "x", "ks", "z", "s")

// Sound is how a folded word sounds, roughly: its consonants, written one way, and
// whether it begins with a vowel. Words that are transliterated in two ways mostly
// share it; short ones have none, "", since they share it with too many.
func Sound(word string) string {
	var b strings.Builder
	last := rune(0)
	for i, r := range sounds.Replace(word) {
		switch {
		case strings.ContainsRune("aeiouyjh", r):
			if i == 0 && r != 'h' {
				b.WriteByte('i')
			}
			continue // and a letter on both sides of a vowel stays doubled
		case r == last:
			continue
		}
		b.WriteRune(r)
		last = r
	}
	if b.Len() < 3 {
		return ""
	}
	return b.String()
}
