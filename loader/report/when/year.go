package when

import (
	"strings"

	"entente/loader/report/text"
)

// isDate reports whether the number at i, of a date that ends at next, is a year by the words around it,
// not a count, a price or the number of something.
func (r *reader) isDate(i, next int) bool {
	year, end := r.year(i)
	if end == i {
		return true // a date in digits
	}
	before := r.tok(i - 1)
	if i <= r.start && r.tok(i).LineBreak {
		before = r.tok(-1) // the last word of the line above, in another cell: "… | P" above "1902 | May 28"
	}
	if before.Text == "Act" && !(r.own.missing() && r.entry.missing()) {
		return false // "froze its assets under the Security Act 2001"
	}
	switch before.Lower {
	case "$", "£", "€", "₹", "¥", "#", "§", "№":
		return false
	case ".": // "No. 1973"
		if i-2 >= r.start && numbered.Has(r.tok(i-2).Lower) && !before.Space {
			return false
		}
	case "-", "/", "–": // "COVID-2019", "Su-1990"; "pre-1971", "mid-1971" and "November-1971" are dates
		if w := r.tok(i - 2); !before.Space && !r.tok(i).Space && w.Kind == text.Word && !r.prefix(i-2) && (months.Of(w.Lower) == 0 || year < 1500) {
			return false
		}
	}
	if numbered.Has(before.Lower) && !(before.Lower == "no" && !before.Capital) {
		return false
	}
	if t := r.tok(next); t.Lower == "-" && !t.Space && counted.Has(strings.TrimSuffix(r.tok(next+1).Lower, "s")+"s") {
		return false
	}
	if year < 1400 && !prepositions.Has(before.Lower) && !r.opensLine(i) {
		return false
	}
	if doc := momentOf(r.ctx.Document); doc.year > 0 && year > doc.year+60 {
		return false
	}
	return !r.isCount(next, i)
}

// prefix reports whether the word at i is glued to the date that follows its hyphen:
// mid-1996, pre-1947, post-1991.
func (r *reader) prefix(i int) bool {
	w := r.tok(i).Lower
	return vague.Has(w) || w == "pre" || w == "post" || w == "since" || w == "until"
}

// decade reads "1990s", "1990's", "'90s", "90s", "nineties", "19th century".
func (r *reader) decade(i int) (p period, next int) {
	t := r.tok(i)
	s := strings.TrimSuffix(strings.TrimSuffix(t.Lower, "s"), "'")
	switch {
	case t.Kind == text.Number && s != t.Lower && len(s) == 4 && allDigits(s) && plausible(atoi(s)) && s[3] == '0':
		if strings.HasSuffix(s, "00") {
			return period{from: moment{year: atoi(s), century: true}}, i + 1
		}
		return period{from: moment{year: atoi(s), decade: true}}, i + 1
	case t.Kind == text.Number && s != t.Lower && len(s) == 2 && s[1] == '0' && allDigits(s):
		return period{from: moment{year: r.century(i) + atoi(s), decade: true}}, i + 1
	case t.Kind == text.Word && decadeNames.Of(t.Lower) > 0:
		switch r.tok(i - 1).Lower {
		case "the", "early", "mid", "late", "-", "mid-":
			return period{from: moment{year: r.century(i) + decadeNames.Of(t.Lower), decade: true}}, i + 1
		}
		return p, i
	}
	n := ordinals.Of(t.Lower)
	if t.Kind == text.Number {
		for _, end := range []string{"st", "nd", "rd", "th"} {
			if ordinal := strings.TrimSuffix(t.Lower, end); ordinal != t.Lower && len(ordinal) <= 2 && allDigits(ordinal) {
				n = atoi(ordinal)
				break
			}
		}
	}
	if n < 10 || n > 22 {
		return p, i
	}
	j := i + 1
	if r.tok(j).Lower == "-" {
		j++
	}
	if w := r.tok(j).Lower; w == "century" || w == "centuries" {
		return period{from: moment{year: (n - 1) * 100, century: true}}, j + 1
	}
	return p, i
}

// century of a decade without one: that of the date before it, else the twentieth.
func (r *reader) century(i int) int {
	if r.anchor.year > 0 && r.anchor.year < 1900 {
		return r.anchor.year / 100 * 100
	}
	return 1900
}

// season reads "spring 1941", "summer of 1941", "the autumn of that year", "winter
// 1941-42".
func (r *reader) season(i int) (p period, next int) {
	s := seasons.Of(r.tok(i).Lower)
	if s == 0 || r.tok(i).Kind != text.Word {
		return p, i
	}
	j := i + 1
	if k, ok := r.joint(j); ok && seasons.Of(r.tok(k).Lower) > s { // "spring–autumn 1980"
		if q, n := r.season(k); n > k && q.to.missing() {
			q.from, q.to = moment{year: q.from.year, season: s}, q.from
			return q, n
		}
	}
	if w := r.tok(j).Lower; w == "of" || w == "," || w == "in" {
		j++
	}
	y, k := r.year(j)
	if k == j {
		if q, k, ok := r.yearPointer(j); ok {
			return period{from: moment{year: q.year, season: s}, relative: true}, k
		}
		if m := r.bareSeason(i, s); !m.missing() {
			return period{from: m, relative: true}, i + 1
		}
		if w := r.tok(i - 1).Text; r.entry.year > 0 && r.entry.month == 0 && (w == "," || w == "(") && r.tok(i+1).Kind == text.Punct && r.tok(i+1).Text != "-" && r.tok(i+1).Text != "," {
			return period{from: moment{year: r.entry.year, season: s}, relative: true}, i + 1 // "…, spring;"
		}
		return p, i
	}
	if s == 24 && (r.tok(k).Lower == "-" || r.tok(k).Lower == "–" || r.tok(k).Lower == "/") {
		if _, n := r.yearEnd(k+1, y, k); n > k+1 {
			k = n
		}
	}
	return period{from: moment{year: y, season: s}}, k
}

// meant reports a season that something was planned for.
func (r *reader) meant(i int) bool {
	for j := i - 1; j >= r.start && j > i-4; j-- {
		switch r.tok(j).Lower {
		case "planned", "scheduled", "due", "fixed", "set", "slated", "foreseen":
			return true
		}
	}
	return false
}

// bareSeason is the season at i where a date before it in the sentence settles its year: "in
// the spring" is the next one from there on.
func (r *reader) bareSeason(i, s int) moment {
	if r.tok(i).Capital && r.tok(i-1).Lower == "the" && r.tok(i+1).Capital {
		return moment{} // "in the Winter War"
	}
	base := r.own
	before := r.tok(i - 1).Lower
	if before == "the" {
		before = r.tok(i - 2).Lower
	}
	if r.brings(i) {
		base = r.anchor
	} else if !within.Has(before) && !(before == "for" && r.meant(i)) || r.tok(i+1).Lower == "of" {
		return moment{}
	}
	if t := r.tok(i + 1); !r.brings(i) && t.Kind != text.Punct && !functionWords.Has(t.Lower) && t.Lower != "was" && t.Lower != "is" || t.Text == "-" || t.Text == "'" || t.Text == "’" {
		if !t.Capital {
			return moment{} // "in the spring offensive"
		}
	}
	doc := momentOf(r.ctx.Document)
	if base.missing() && r.entry.missing() && (r.read && (!r.future(i) || doc.missing()) || !r.read && doc.year != r.anchor.year && !r.future(i)) {
		base = r.anchor // the sentence or passage before has told it
	}
	if base.missing() && r.entry.year > 0 && (r.entry.month == 0 || before != "in") {
		if base = r.entry; r.read && r.anchor.year == r.entry.year {
			base = r.anchor // "1940 On 10 May … In the summer …"
		}
	}
	if base.year == 0 || base.decade || base.century {
		return moment{}
	}
	year := base.year
	if base.month > 3*(s-20)+2 && !(year == r.entry.year && r.entry.month == 0) { // past its last month
		year++
	}
	return moment{year: year, season: s}
}

// within are the prepositions before a season that was or will be told of.
var within = set("in by through throughout during over before until till")

// brings reports a season that a sentence makes its subject: "The summer brought a last war", "Winter saw
// talks". It is the next one from the date told before.
func (r *reader) brings(i int) bool {
	switch r.tok(i + 1).Lower {
	case "brought", "saw", "witnessed":
	default:
		return false
	}
	if r.tok(i-1).Lower == "the" {
		i--
	}
	return r.opensSentence(i)
}

// attacks reads 9/11 and "September 11" before the word attacks.
func (r *reader) attacks(i int) (p period, next int) {
	day := period{from: moment{year: 2001, month: 9, day: 11}}
	if r.tok(i).Text == "9" && (r.tok(i+1).Text == "/" || r.tok(i+1).Text == "-") && r.tok(i+2).Text == "11" && !r.tok(i+2).Space {
		if r.tok(i+3).Text == "/" {
			return p, i
		}
		return day, i + 3
	}
	if m := r.tok(i).Lower; (m == "september" || m == "sept") && r.tok(i+1).Text == "11" {
		switch r.tok(i + 2).Lower {
		case "attacks", "attack", "terrorist", "events":
			return day, i + 2
		}
	}
	return p, i
}
