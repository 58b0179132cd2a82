package structure

import (
	"entente/loader/report/text"
	"entente/loader/report/when"
)

var (
	presents = set("presented presents gave gives traced traces outlined outlines recalled recalls read reads summarised summarized reviewed reviews recounted sketched offered offers provided provides shared listed introduced walked took")
	pasts    = set("overview history timeline chronology milestones events dates timelines")
)

// bringsHistory reports whether the tokens from i on say that a person tells how things
// came about: ", research officer, then presented a brief timeline of relations:". What
// follows is the document's timeline, not what a speaker holds.
func (r *reader) bringsHistory(i, end int) bool {
	verb, past := false, false
	for ; i < end; i++ {
		low := r.doc.Text.Tokens[i].Lower
		verb, past = verb || presents[low], past || pasts[low]
	}
	return verb && past
}

// opensTimeline reports whether passage i only says that the dates below it, a list or
// running text, were told, and by whom.
func (p *parter) opensTimeline(i int) bool {
	b := &p.blocks[i]
	if b.Kind != Paragraph || b.Tokens.Len() > 40 || i+1 >= len(p.blocks) || !p.bringsHistory(b.Tokens.Start, b.Tokens.End) {
		return false
	}
	next := &p.blocks[i+1]
	if next.Kind == Paragraph && p.years(next) >= 3 {
		p.started = true
		return true
	}
	return next.Kind == Entry || next.Kind == Bullet && (p.hasYear(next) || i+2 < len(p.blocks) && p.hasYear(&p.blocks[i+2]))
}

// presentersList reports whether bullet i of a speaker's part belongs to a list of dates:
// one that the passage above announces as history, or, where the part is called a
// presentation, one of five items and more that nearly all name a year.
func (p *parter) presentersList(i int) bool {
	if i == 0 {
		return false
	}
	above := &p.blocks[i-1]
	if above.Kind == Bullet || above.Kind == Entry {
		return above.Section == Timeline // as the list began
	}
	from, end := i, i+1
	for end < len(p.blocks) && p.blocks[end].Kind != Heading && p.blocks[end].Kind != Paragraph {
		end++
	}
	dated := 0
	for j := from; j < end; j++ {
		if p.blocks[j].Kind == Entry || p.hasYear(&p.blocks[j]) {
			dated++
		}
	}
	if 2*dated < end-from || end-from < 3 {
		return false
	}
	if above.Kind == Paragraph && p.says(above, "history", "timeline", "chronology", "milestones") {
		return true
	}
	return end-from >= 5 && 5*dated >= 4*(end-from) && p.heading >= 0 && p.says(&p.blocks[p.heading], "presentation", "presenter")
}

// endsInDay reports whether the tokens from i on are a comma and a date: what stands
// before them is a place.
func (r *reader) endsInDay(i, end int) bool {
	if r.doc.Text.Tokens[i].Text != "," || i+2 >= end {
		return false
	}
	h, ok := when.Lead(r.doc.Text, text.Span{Start: i + 1, End: end}, when.Context{Order: r.doc.Order})
	return ok && h.Body >= end
}

// chairLine reports whether heading i only says who led the meeting, among lines that say
// where it was and who spoke: "Chair: Ms Bekele" over "Speakers: …".
func (p *parter) chairLine(i int) bool {
	b := &p.blocks[i]
	if p.started || i+1 >= len(p.blocks) || len(b.lines) != 1 {
		return false
	}
	tokens := p.doc.Text.Tokens
	if !leading[tokens[b.Tokens.Start].Lower] {
		return false
	}
	for _, other := range []int{i - 1, i + 1} {
		if other < 0 {
			continue
		}
		o := &p.blocks[other]
		for j := o.Tokens.Start; j < min(o.Tokens.End-1, o.Tokens.Start+3); j++ {
			if tokens[j].Text == ":" && leading[tokens[o.Tokens.Start].Lower] && o.lines[0].span.Len() > 0 {
				return true
			}
		}
	}
	return false
}

// leading words begin the lines that tell who took part in a meeting, when and where.
var leading = set("speakers panellists panelists participants discussants chair chairperson chairman moderator rapporteur host venue date time place present attendance guests organisers organizers topic theme subject location")

// advises reports whether the list under heading i says what ought to be done, in most of
// its items.
func (p *parter) advises(i int) bool {
	all, ought := 0, 0
	for j := i + 1; j < len(p.blocks) && p.blocks[j].Kind == Bullet; j++ {
		all++
		if p.says(&p.blocks[j], "should", "must", "ought", "needs", "need", "recommended", "urged", "recommends", "urges") {
			ought++
		}
	}
	return all >= 2 && 2*ought > all
}

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

// dated reports whether a short passage names a year.
func (r *reader) dated(b *Block) bool { return r.mayBeItem(b) && r.hasYear(b) }

// pointsBelow reports whether passage i names a speaker at its head and announces, in its
// last sentence, the list below as what they said: "Dr. Thapa presented a paper. The main
// points of her paper were:".
func (p *parter) pointsBelow(i int) (name textSpan, ok bool) {
	b := &p.blocks[i]
	tokens := p.doc.Text.Tokens
	if b.Kind != Paragraph || i+1 >= len(p.blocks) || p.blocks[i+1].Kind != Bullet || tokens[b.Tokens.End-1].Text != ":" || p.bringsHistory(b.Tokens.Start, b.Tokens.End) {
		return name, false
	}
	said, held := false, false
	for j := b.Tokens.End - 2; j >= b.Tokens.Start && j > b.Tokens.End-16 && tokens[j].Text != "."; j-- {
		low := tokens[j].Lower
		said, held = said || pointWords[low], held || heldWords[low]
	}
	if !said || !held && p.datedBelow(i+1) {
		return name, false // "presented the following points:" above dates is history
	}
	for end := min(b.Tokens.Start+8, b.Tokens.End); end > b.Tokens.Start+1; end-- {
		if name, _, shape := p.nameShape(textSpan{Start: b.Tokens.Start, End: end}); shape == sureName && name.End == end {
			return name, true
		}
	}
	return name, false
}

// datedBelow reports whether half the items of the list at block i and more name a year.
func (p *parter) datedBelow(i int) bool {
	dated, all := 0, 0
	for ; i < len(p.blocks) && all < maxBare && (p.blocks[i].Kind == Bullet || p.blocks[i].Kind == Entry); i++ {
		all++
		if p.hasYear(&p.blocks[i]) {
			dated++
		}
	}
	return 2*dated >= all
}

// heldWords say that the points are somebody's own.
var heldWords = set("paper speech talk lecture address remarks argument arguments views theses opinion opinions ideas conclusions argued")

// pointWords are what speakers make.
var pointWords = set("points point arguments findings observations conclusions highlights theses views ideas remarks suggestions issues")
