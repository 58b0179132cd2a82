package structure

// years counts the different years that a passage names, up to three.
func (r *reader) years(b *Block) int {
	seen := map[string]bool{}
	for j := b.Tokens.Start; j < b.Tokens.End && len(seen) < 3; j++ {
		if t := r.doc.Text.Tokens[j].Lower; isYear(t) {
			seen[t[:4]] = true
		}
	}
	return len(seen)
}

// bareDates makes items of passages from block i on that form a list without marks: four
// and more in a row that are no longer than a sentence or two and nearly all name a year.
func (r *reader) bareDates(i int) {
	if !r.listsDate(i) || i > 0 && r.listsDate(i-1) {
		return // a list is looked at where it begins
	}
	end, last, dated := i, i, 0
	for ; end < min(len(r.blocks), i+maxBare) && r.mayBeItem(&r.blocks[end]); end++ {
		if r.dated(&r.blocks[end]) {
			dated, last = dated+1, end+1
		} else if dated < 3 || end > last {
			break // what stands above the list, or two in a row without a year
		}
	}
	entries := 0
	for j := i; j < last; j++ {
		if r.blocks[j].Kind == Entry {
			entries++
		}
	}
	for last > i && r.blocks[last-1].Kind != Entry && 4*entries >= 3*(last-i) {
		if r.dated(&r.blocks[last-1]) {
			dated--
		}
		last-- // what stands below a list all of whose items begin with their dates
	}
	if dated < 4 || 5*dated < 4*(last-i) {
		return
	}
	for j := i; j < last; j++ {
		r.blocks[j].Kind = Bullet
	}
}

// maxBare is how many passages are looked at for a list without marks.
const maxBare = 200

// mayBeItem reports whether a passage is short and neither a heading nor an item already.
func (r *reader) mayBeItem(b *Block) bool {
	return (b.Kind == Paragraph || b.Kind == Entry && !b.strong) && b.Span.Len() < maxItem
}

// maxItem is how many characters an item of a list without marks has at the most.
const maxItem = 240

// listsDate reports whether passage i is dated, and is not the one that opens the report:
// "On 14 March 2018 the institute organised a round table".
func (r *reader) listsDate(i int) bool {
	return r.dated(&r.blocks[i]) && !(i < openingBlocks && r.tellsOfMeeting(&r.blocks[i]))
}

// dated reports whether a short passage names a year, and is not what somebody at the meeting said.
func (r *reader) dated(b *Block) bool {
	if head, _ := r.runInHead(b); r.runIn >= minRunIn && head.Len() > 0 {
		return false
	}
	return r.mayBeItem(b) && r.hasYear(b) && !r.voiced(b)
}
