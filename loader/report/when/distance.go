package when

import "entente/loader/report/text"

// distance reads a number of units: a duration ("for six days", "44 years"), or with
// a word of direction a date ("four months later", "two years ago", "a day earlier").
func (r *reader) distance(i int) (p period, next int) {
	n, j, ok := r.count(i)
	if !ok {
		return p, i
	}
	if t := r.tok(j); t.Lower == "-" || t.Lower == "‑" {
		j++
	}
	u := units.Of(r.tok(j).Lower)
	if u == noUnit {
		return p, i
	}
	if r.tok(j).Lower == "fortnight" {
		n *= 2
	}
	if (r.tok(i).Lower == "a" || r.tok(i).Lower == "an") && !r.directed(j+1) {
		if !r.measures(j + 1) {
			return p, i // "a year", "a day of mourning": nothing is measured
		}
	}
	j++
	if r.tok(j).Lower == "'" {
		j++
	}
	duration := period{duration: true}
	if n == 0 && !r.measures(j) { // several years later
		if _, k, ok := r.direction(j); ok {
			return duration, k
		}
		return duration, j
	}
	sign, k, ok := r.direction(j)
	if t := r.tok(j + 1); r.tok(j).Lower == "on" && !ok && n > 0 && r.opensSentence(i) && (t.Lower == "it" || t.Lower == "he" || t.Lower == "she" || t.Lower == "they") {
		ok = true // "Eleven years on it was denounced"
	}
	if !ok && u != unitTime {
		if p, k, ok := r.apart(i, j, n, u); ok {
			return p, k
		}
	}
	if !ok || r.tok(i-1).Lower == "half" || r.tok(i-1).Lower == "of" && r.tok(i-2).Lower == "quarter" { // "half a century later"
		return duration, max(j, k)
	}
	base := r.anchor
	if r.tok(j).Lower == "ago" {
		base = momentOf(r.ctx.Document)
		if r.tok(k).Lower == "today" && u == unitYear && n > 0 && base.day > 0 { // "ten years ago today"
			return period{from: moment{year: base.year - n, month: base.month, day: base.day}, relative: true}, k + 1
		}
	}
	if u == unitTime || base.missing() {
		return duration, k
	}
	if p.from = base.plus(sign*n, u); p.from.missing() {
		p.from = base.nearly(sign*n, u)
	}
	if p.from.missing() {
		return duration, k
	}
	if doc := r.ctx.Document; sign > 0 && !doc.IsZero() && r.entry.missing() && p.from.year > momentOf(doc).year && !r.future(i) {
		return duration, k // counted from something else than what was told last
	}
	if u == unitYear && n == 1 && base.month > 0 && base.day == 0 {
		p.from.month = base.month // "Sept. 2010 … a year later"
	}
	if u == unitYear && r.tok(i-1).Lower == "exactly" && base.day > 0 {
		p.from.month, p.from.day = base.month, base.day
	}
	p.relative = true
	return p, k
}

// directed reports whether a word of direction stands at i.
func (r *reader) directed(i int) bool {
	_, _, ok := r.direction(i)
	return ok
}

// direction reads later, earlier, ago and their kind.
func (r *reader) direction(i int) (sign, next int, ok bool) {
	if w := r.tok(i).Lower; (w == "after" || w == "before") && pointsBack.Has(r.tok(i+1).Lower) && r.ends(i+2) {
		if w == "before" {
			return -1, i + 2, true
		}
		return 1, i + 2, true // "two years after him", "a week before that"
	}
	if r.tok(i+1).Lower == "than" {
		return 0, i, false // "one day later than planned"
	}
	switch r.tok(i).Lower {
	case "later", "afterwards", "afterward", "thereafter", "hence":
		return 1, i + 1, true
	case "earlier", "ago", "previously", "beforehand":
		return -1, i + 1, true
	case "on":
		mark := r.tok(i + 1).Text
		return 1, i + 1, mark == "," || mark == "." || mark == ";" // "ten years on, …"
	case "before":
		return -1, i + 1, r.ends(i + 1)
	case "after":
		return 1, i + 1, r.ends(i+1) && r.tok(i+1).Kind == text.Punct
	}
	return 0, i, false
}

// pointsBack are words for what was told last.
var pointsBack = set("him her them it that this")

// count reads a whole number in digits or words, "a", "a few", "several".
func (r *reader) count(i int) (n, next int, ok bool) {
	t := r.tok(i)
	if t.Kind == text.Number {
		if !allDigits(t.Text) || len(t.Text) > 4 {
			return 0, i, false
		}
		return atoi(t.Text), i + 1, true
	}
	n, ok = counts.Find(t.Lower)
	if !ok {
		return 0, i, false
	}
	i++
	if t.Lower == "a" && (r.tok(i).Lower == "few" || r.tok(i).Lower == "couple" || r.tok(i).Lower == "dozen") {
		n, i = 0, i+1
	}
	if n >= 20 && r.tok(i).Lower == "-" {
		if m := counts.Of(r.tok(i + 1).Lower); m > 0 && m < 10 {
			n, i = n+m, i+2
		}
	}
	if t.Lower == "several" || r.tok(i).Lower == "of" && n == 0 {
		if r.tok(i).Lower == "of" {
			i++
		}
	}
	return n, i, true
}
