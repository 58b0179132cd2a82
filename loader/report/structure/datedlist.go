package structure

import (
	"strings"

	"entente/loader/report/text"
)

// datedList reports whether the list around block i tells events: one item in four
// bears a year, or what stands before it announces a history. A list within an item of
// another is judged by itself, and the outer one goes on as it began.
func (p *parter) datedList(i int) bool {
	style, from, numbered := p.styleOf(i), i, p.numberedPassage(&p.blocks[i])
	listed := func(j int) bool {
		b := &p.blocks[j]
		return (b.Kind == Bullet || b.Kind == Entry) && p.numberedPassage(b) == numbered
	}
	for from > 0 && listed(from-1) {
		above := p.styleOf(from - 1)
		if parted := style != "" && above != "" && above != style; parted {
			if outer := p.itemBefore(from); outer >= 0 {
				return p.blocks[outer].Section == Timeline
			}
			if p.blocks[from-1].Section != Timeline {
				break
			}
		}
		if p.blocks[from-1].Section != "" {
			return p.blocks[from-1].Section == Timeline
		}
		from--
	}
	if from > 0 && p.blocks[from-1].Kind != Bullet && p.announcesHistory(&p.blocks[from-1]) {
		return true
	}
	dated, told, asked, heard, all := 0, 0, 0, 0, 0
	for j := from; j < len(p.blocks) && listed(j); j++ {
		if other := p.styleOf(j); style != "" && other != "" && other != style {
			continue
		}
		all++
		if p.blocks[j].Kind == Entry || p.hasYear(&p.blocks[j]) {
			dated++
		}
		if b := &p.blocks[j]; b.Kind == Bullet && (p.reports(b) || p.ofPerson(b) || p.byLetters(b) || numbered && p.beginsWithStyle(b)) {
			told++
		}
		if p.blocks[j].Kind == Bullet && p.toDo(&p.blocks[j]) {
			asked++
		}
		if p.blocks[j].Kind == Bullet && p.hears(&p.blocks[j]) {
			heard++
		}
	}
	if 2*dated < all && 2*heard > all {
		return false // most of what is listed is said by somebody
	}
	if numbered && (all < 3 || 2*dated < all) {
		return false
	}
	if from > 0 && 2*dated < all && p.blocks[from-1].Kind == Paragraph && (p.voiced(&p.blocks[from-1]) || p.doc.Text.Tokens[p.blocks[from-1].Tokens.End-1].Text == ".") {
		return false // points of who has just spoken, or of nothing that has been announced
	}
	return 4*dated >= all && 2*told < all && 2*asked <= all
}

// ofPerson reports whether an item begins with the pronoun of a person: who was named above goes on there, "She held that …".
func (p *parter) ofPerson(b *Block) bool {
	switch w := p.doc.Text.Tokens[b.Tokens.Start].Lower; w {
	case "he", "she":
		return true
	}
	return false
}

// byLetters reports whether a passage begins with what somebody says who is called by letters: "DW described the plan".
func (p *parter) byLetters(b *Block) bool {
	if b.Tokens.Len() < 3 {
		return false
	}
	who, word := &p.doc.Text.Tokens[b.Tokens.Start], p.doc.Text.Tokens[b.Tokens.Start+1].Lower
	return p.letters[who.Text] && (says.Has(word) || tellsAtMeeting.Has(word) || thinks.Has(word))
}

// beginsWithStyle reports whether a passage begins with somebody as those at a meeting are styled: "Professor Owusu".
func (p *parter) beginsWithStyle(b *Block) bool {
	first := &p.doc.Text.Tokens[b.Tokens.Start]
	return first.Capital && courtesy.Has(strings.TrimSuffix(first.Lower, "."))
}

// topicOfVoice reports whether entry i stands alone, and behind its year somebody at the meeting is said to say something: the
// year is what that was on, "1989. Ms Owusu asked us to write down one sentence: …".
func (p *parter) topicOfVoice(i int) bool {
	b := &p.blocks[i]
	if p.section == Timeline || i > 0 && p.blocks[i-1].Kind == Entry || i+1 < len(p.blocks) && p.blocks[i+1].Kind == Entry {
		return false
	}
	h, ok := p.leadOf(b.Tokens)
	if !ok || h.Day > 0 || h.Body >= b.Tokens.End {
		return false
	}
	rest := *b
	rest.Tokens.Start = h.Body
	return p.beginsWithStyle(&rest) && p.reports(&rest)
}

// toDo reports whether an item says what is to be done in a clause that tells nothing: "To ask both ministries for a
// common reader on 1995", "that the papers of 1962 be opened".
func (p *parter) toDo(b *Block) bool {
	if b.Tokens.Len() <= 3 {
		return false
	}
	first, next := &p.doc.Text.Tokens[b.Tokens.Start], &p.doc.Text.Tokens[b.Tokens.Start+1]
	return (first.Lower == "to" && next.Kind == text.Word && !next.Capital && next.Lower != "the" || p.wished(b))
}

// numberedPassage reports whether a block is a passage that the chapters of a report count, "2.1 The
// keynote was read by …": dates below it are a list of their own.
func (p *parter) numberedPassage(b *Block) bool {
	return len(b.lines) > 0 && b.lines[0].mark == 1 && section(p.tok(&b.lines[0], 0)) > 0
}

// announcesHistory reports whether a passage above a list speaks of what went before.
func (p *parter) announcesHistory(b *Block) bool {
	for _, w := range p.words(b.Tokens, 400) {
		switch w {
		case "history", "historical", "timeline", "chronology", "milestones", "events", "background":
			return true
		}
	}
	return false
}

// itemBefore is the item of a numbered list that goes on at block i behind a list within that item:
// "4. Prof. Perera observed …" behind "3. (a) … (b) …"; -1 where none does.
func (p *parter) itemBefore(i int) int {
	style, number := p.styleOf(i), p.blocks[i].lines[0].number
	for j := i - 1; j >= 0 && (p.blocks[j].Kind == Bullet || p.blocks[j].Kind == Entry); j-- {
		if p.styleOf(j) == style {
			if p.blocks[j].lines[0].number < number {
				return j
			}
			return -1
		}
	}
	return -1
}

// styleOf is the style in which block i is numbered as an item of a list or as a heading, "" for other
// blocks.
func (p *parter) styleOf(i int) string {
	b := &p.blocks[i]
	if b.Kind == Paragraph || len(b.lines) == 0 || b.lines[0].mark == 0 || b.lines[0].number <= 0 {
		return ""
	}
	l := b.lines[0]
	n, number := p.bulletAt(&l)
	if n < l.mark { // "3. (a) …" is the first item of the inner list
		l.tokens.Start += n
		n, number = p.bulletAt(&l)
	}
	style, _ := p.numbering(&l, n, number)
	return style
}
