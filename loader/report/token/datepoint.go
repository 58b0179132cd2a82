package token

import "entente/loader/report/text"

// datePoint reports whether the point at i belongs to a date written in numbers with points and
// spaces, and more of the date or of the sentence follows: "9. 9. 1955", "2019. 11. 22. in Seoul",
// "in 2019. 8. and". A number that a capital follows may end its sentence.
func (c cutter) datePoint(i int) bool {
	if i == 0 || i+1 >= c.end {
		return false
	}
	before, next := &c.tokens[i-1], &c.tokens[i+1]
	if before.Kind != text.Number || c.tokens[i].Space {
		return false
	}
	small := func(k int) bool {
		return k >= 0 && k < c.end && c.tokens[k].Kind == text.Number && len(c.tokens[k].Text) <= 2
	}
	year := func(k int) bool {
		return k >= 0 && k < c.end && c.tokens[k].Kind == text.Number && len(c.tokens[k].Text) == 4
	}
	point := func(k int) bool { return k >= 0 && k < c.end && c.tokens[k].Text == "." && !c.tokens[k].Space }
	dash := i > 1 && (c.tokens[i-2].Text == "–" || c.tokens[i-2].Text == "-" || c.tokens[i-2].Text == "—")
	behindYear := year(i-3) && point(i-2) || small(i-3) && point(i-2) && year(i-5) && point(i-4)
	switch {
	case year(i - 1):
		return small(i+1) && point(i+2) && !next.LineBreak // 2019. | 8.
	case !small(i - 1):
		return false
	case small(i+1) && point(i+2) && (behindYear || dash || year(i+3)): // 2019. 8. | 22., – 6. | 30., 9. | 9. 1955
		return true
	case year(i+1) && small(i-3) && point(i-2): // 9. 9. | 1955
		return true
	}
	return behindYear && next.Kind == text.Word && !next.Capital // 2019. 11. 22. | in
}
