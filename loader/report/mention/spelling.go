package mention

import (
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"entente/loader/report/text"
	"entente/schema"
)

// nameParts splits a name into folded words without ranks and honorifics.
func nameParts(name string) []string {
	parts := strings.Fields(schema.Fold(name))
	out := parts[:0:len(parts)]
	for _, p := range parts {
		if !honour.Has(p) {
			if full := shortened[p]; full != "" {
				p = full
			}
			out = append(out, p)
		}
	}
	if len(out) == 0 {
		return parts
	}
	return out
}

// parts are the nameParts of a name, kept for the document. The caller must not change
// them.
func (d *reading) parts(name string) []string {
	parts, ok := d.cut[name]
	if !ok {
		parts = nameParts(name)
		d.cut[name] = parts
	}
	return parts
}

// sound is the skeleton of a name, kept for the document.
func (d *reading) sound(name string) string {
	s, ok := d.sounds[name]
	if !ok {
		s = skeleton(name)
		d.sounds[name] = s
	}
	return s
}

// shortened are written forms of a given name that are no initials: papers of South and Southeast Asia write "Mohd" and "Md."
// for Mohammed, as "Wm." and "Chas." were written in English, and hold the same person for whoever reads them.
var shortened = map[string]string{"mohd": "mohammed", "md": "mohammed", "mhd": "mohammed", "muhd": "muhammad", "wm": "william", "chas": "charles", "geo": "george"}

var honour = set("mr mrs ms dr sir gen general lt col colonel maj major brig brigadier marshal admiral king queen emperor tsar czar prince jr sr")

// samePerson reports whether two full names can be one person's: last names and first
// names alike, initials and missing middle names allowed.
func samePerson(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 2 {
		return len(a) == 1 && len(b) == 1 && near(a[0], b[0])
	}
	if len(a) != len(b) && onlyInitials(a) != onlyInitials(b) {
		return false // "A. Q. Khan" stands for two given names
	}
	if long, short := letters(b), letters(a); max(long, short)-min(long, short) <= maxEdits && !hasInitial(a) && !hasInitial(b) && alike(a[0], b[0]) && near(strings.Join(a, ""), strings.Join(b, "")) && !(isNumeral(strings.ToUpper(a[len(a)-1])) && a[len(a)-1] != b[len(b)-1]) {
		return true
	}
	if !near(a[len(a)-1], b[len(b)-1]) || isNumeral(strings.ToUpper(a[len(a)-1])) && a[len(a)-1] != b[len(b)-1] {
		return false
	}
	if !alike(a[0], b[0]) || !shareGiven(a[:len(a)-1], b[:len(b)-1]) {
		return false
	}
	if x, y := middleInitials(a), middleInitials(b); x != "" && y != "" && x != y {
		return false
	}
	j := 1 // the middle names of the shorter one must come in order in the longer one
	for _, part := range a[1 : len(a)-1] {
		for j < len(b)-1 && !alike(part, b[j]) {
			j++
		}
		if j >= len(b)-1 {
			return false
		}
		j++
	}
	return true
}

// surnames reports whether a name is the surnames alone of a longer one: "Ponce Vivanco" of
// Eduardo Ponce Vivanco.
func surnames(a, b []string) bool {
	return len(a) >= 2 && len(a) < len(b) && !hasInitial(b) && slices.Equal(a, b[len(b)-len(a):])
}

// middleInitials joins the one-letter names between the first and the last.
func middleInitials(parts []string) string {
	s := ""
	for _, p := range parts[1 : len(parts)-1] {
		if standsForName(p) {
			s += p[:1]
		}
	}
	return s
}

// hasInitial reports whether a part of a name is one letter: "George W. Bush" and
// "George H. W. Bush" differ by little and are two.
func hasInitial(parts []string) bool {
	return slices.ContainsFunc(parts, standsForName)
}

// standsForName reports whether a part of a name is an initial, of one letter or of two as in "Zh.
// Omarova".
func standsForName(part string) bool { return len(part) == 1 || text.Digraphs.Has(part) }

// shareGiven reports whether two lists of given names have one written out in common,
// where both write any out: "A. M. Yahya" is not "Asaduzzaman".
func shareGiven(a, b []string) bool {
	full := false
	for _, x := range a {
		for _, y := range b {
			if !standsForName(x) && !standsForName(y) {
				if nearGiven(x, y) {
					return true
				}
				full = true
			}
		}
	}
	return !full
}

// alike compares two given names; an initial stands for a name.
func alike(a, b string) bool {
	if standsForName(a) || standsForName(b) {
		return strings.HasPrefix(a, b) || strings.HasPrefix(b, a)
	}
	return nearGiven(a, b)
}

// nearGiven is near for given names: a final -a makes a woman's of a man's, "Amin" and "Amina".
func nearGiven(a, b string) bool {
	return near(a, b) && a+"a" != b && b+"a" != a
}

// letters is how long the parts of a name are.
func letters(parts []string) int {
	n := 0
	for _, p := range parts {
		n += len(p)
	}
	return n
}

// maxEdits is how many edits two spellings of a name may be apart.
const maxEdits = 2

// near allows one edit from four letters on and two from eight.
func near(a, b string) bool {
	if a == b {
		return true
	}
	short := min(len(a), len(b))
	if short < 4 || max(len(a), len(b))-short > maxEdits || len(a) > 64 || len(b) > 64 {
		return false
	}
	limit := 1
	if short >= 8 {
		limit = maxEdits
	}
	return levenshtein.ComputeDistance(a, b) <= limit
}

// onlyInitials reports whether no given name is written out. An alias such as "A. R.
// Khan" stands for its bearer, not for every A. Khan written out.
func onlyInitials(parts []string) bool {
	for _, p := range parts[:len(parts)-1] {
		if !standsForName(p) {
			return false
		}
	}
	return true
}
