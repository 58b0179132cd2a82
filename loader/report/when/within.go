package when

// within reads "within four days", "less than a week later": the days from the date before
// on, or the last of them where the words count days. What is still to be done within some
// time has no such date: "agreed to return within a month".
func (r *reader) within(i int) (p period, next int) {
	j := i + 1
	if r.tok(i).Lower == "less" {
		if r.tok(j).Lower != "than" {
			return p, i
		}
		j++
	}
	n, k, ok := r.count(j)
	u := units.Of(r.tok(k).Lower)
	if !ok || u < unitDay || u > unitMonth || r.base("", i).missing() {
		return p, i
	}
	if r.tok(k).Lower == "fortnight" {
		n *= 2
	}
	next = k + 1
	_, end, later := r.direction(next)
	switch {
	case later:
		next = end
	case r.tok(i).Lower == "less":
		return p, i
	case r.tok(next).Lower == "of" || r.tok(next).Lower == "'":
		return period{duration: true}, next
	}
	if n == 0 || r.pending(i) {
		return period{duration: true}, next
	}
	to := r.anchor.plus(n, u)
	if to.missing() {
		return period{duration: true}, next
	}
	if u == unitDay && n > 1 {
		return period{from: to, relative: true}, next
	}
	from := r.anchor
	if u == unitMonth {
		from.day = 0
	}
	return period{from: from, to: to, relative: true}, next
}

// pending reports whether the words before i tell of what was still to be done.
func (r *reader) pending(i int) bool {
	for j := i - 1; j >= r.start && j > i-16; j-- {
		switch r.tok(j).Lower {
		case ".", ";":
			return false
		case "to", "will", "would", "shall", "should", "must", "can", "could", "may", "might", "promises", "promised":
			if r.tok(j).Lower == "may" && r.tok(j).Capital || r.tok(j).Lower == "to" && r.tok(j+1).Capital {
				continue
			}
			return true
		}
	}
	return false
}
