package structure

import "entente/loader/report/text"

// How many items whose dates have lines of their own make a list, how many lines an item has beside its date, and how many
// columns the longest of them takes.
const (
	minDatedItems = 3
	maxItemLines  = 4
	maxItemLine   = 120
)

// joinDatedItems joins the lines of lists whose items are a few words without a verb each and have their dates on lines of
// their own, above or below them, as embassies list visits:
//
//	June 2013                      Foreign Minister Amina Mohamed
//	                       or      4-6 June 2013
//	Foreign Minister
//	Amina Mohamed
//
// Alone, such a line would be a heading, or the end of the item above. That the same number of lines stands between one
// date and the next, again and again, shows what they are; blank lines, or what stands at the two ends, on which side the
// dates are.
func (r *reader) joinDatedItems() {
	var runs [][]int // lines that are dates, with the lines of one item each between
	var run []int
	flush := func() {
		if len(run) > 1 {
			runs = append(runs, run)
		}
		run = nil
	}
	size := 0
	for i := range r.lines {
		if !r.isDateLine(i) {
			continue
		}
		if len(run) > 0 {
			if n := r.itemLines(run[len(run)-1]+1, i); n == 0 || size > 0 && n != size {
				flush()
				size = 0
			} else {
				size = n
			}
		}
		run = append(run, i)
	}
	flush()
	sizes := map[int]int{}
	for _, at := range runs {
		sizes[at[1]-at[0]-1] += len(at)
	}
	joins := map[int]int{} // first lines of items, and how many lines they have
	behind := map[int]bool{}
	for _, at := range runs {
		n := at[1] - at[0] - 1
		if sizes[n] < minDatedItems {
			continue
		}
		below := r.datesBelow(at, n)
		if below && len(at) == 2 && sizes[n] == 2 {
			continue
		}
		for k, i := range at {
			switch {
			case below:
				if k > 0 || r.itemLines(i-n, i) == n {
					joins[i-n], behind[i-n] = n+1, true
				}
			case k+1 < len(at) || r.itemLines(i+1, i+1+n) == n:
				joins[i] = n + 1
			}
		}
	}
	if len(joins) == 0 {
		return
	}
	out := r.lines[:0]
	for i := 0; i < len(r.lines); i++ {
		n := joins[i]
		if n == 0 {
			out = append(out, r.lines[i])
			continue
		}
		item := r.lines[i]
		last := &r.lines[i+n-1]
		item.drop, item.blanks = "", max(1, item.blanks)
		item.tokens.End, item.span.End = last.tokens.End, last.span.End
		if behind[i] {
			item.tail = last.tokens
		}
		for k := i + 1; k < i+n; k++ {
			r.doc.Text.Tokens[r.lines[k].tokens.Start].Cell = true
		}
		i += n - 1
		out = append(out, item)
	}
	r.lines = out
}

// isDateLine reports whether line i is no more than a date with its year.
func (r *reader) isDateLine(i int) bool {
	l := &r.lines[i]
	if l.drop != "" || l.cells != nil || l.tokens.Len() > maxTail || l.number == headMark {
		return false
	}
	h, ok := r.leadOf(l.tokens)
	return ok && h.Body >= l.tokens.End && !h.Date.IsZero()
}

// itemLines counts the lines from one to another if they may be the words of an item, 0 where they may not.
func (r *reader) itemLines(from, to int) int {
	if from < 0 || to > len(r.lines) || to <= from || to-from > maxItemLines {
		return 0
	}
	for i := from; i < to; i++ {
		l := &r.lines[i]
		if l.drop != "" && l.drop != "running head" || l.cells != nil || l.columns() > maxItemLine || r.isDateLine(i) || !r.startsNew(l) || r.tok(l, 0).Kind != text.Word {
			return 0
		}
		if n, _ := r.bulletAt(l); n > 0 || r.terminal(l) || r.last(l).Text == ":" || r.finiteVerb(l, 0) || i > from && l.blanks > r.lines[from+1].blanks {
			return 0
		}
	}
	return to - from
}

// datesBelow reports whether the dates of a list stand below their items: right below them and apart from the next, or, in a
// list without gaps, an item stands above the first date and none behind the last.
func (r *reader) datesBelow(at []int, n int) bool {
	near, apart := 0, 0
	for k := 1; k < len(at); k++ {
		above, below := r.lines[at[k]].blanks, r.lines[at[k-1]+1].blanks
		switch {
		case above < below:
			near++
		case above > below:
			apart++
		}
	}
	if near != apart {
		return near > apart
	}
	first, last := at[0], at[len(at)-1]
	return r.itemLines(first-n, first) == n && r.lines[first].blanks == r.lines[at[1]].blanks && r.itemLines(last+1, last+1+n) == 0
}

// underDates reports whether a line that comes again stands each time below a date on a line of its own, and these differ: it
// is an item of a list, the same person on another day, and no running head.
func (r *reader) underDates(at []int) bool {
	var first string
	differ := false
	for k, i := range at {
		if i == 0 || r.lines[i].page || !r.isDateLine(i-1) {
			return false
		}
		date := r.doc.Text.Slice(r.lines[i-1].span.Start, r.lines[i-1].span.End)
		if k == 0 {
			first = date
		}
		differ = differ || date != first
	}
	return differ
}
