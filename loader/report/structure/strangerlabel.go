package structure

import "entente/loader/report/text"

// strangerLabel reads a label that calls somebody out who has no name: "QUESTION FROM FLOOR:", "UNIDENTIFIED SPEAKER –", and,
// where other labels are of persons, what somebody is and no more: "Student (not identified): …", "A voice from the hall: …". It
// stands for its first word.
func (r *reader) strangerLabel(b *Block, from int) (l label, ok bool) {
	tokens := r.doc.Text.Tokens
	if !r.meeting || !tokens[from].Capital {
		return l, false
	}
	sure, may := false, r.forms > 1 && r.listenerAt(from)
	for i := from; i < min(b.Tokens.End-1, from+maxLabel/2) && (may || i < from+maxStranger); i++ {
		end, mark := r.labelEnd(b, i)
		if i > from && (mark == ":" || mark == "–" && sure) {
			return label{name: text.Span{Start: from, End: from + 1}, role: "question", end: end}, sure || may
		}
		t := &tokens[i]
		low := t.Lower
		sure = sure || strangers.Has(low)
		if !strangers.Has(low) && !ofStrangers.Has(low) && !may {
			return l, false
		}
		if t.Text == "." && tokens[i-1].Len() > 4 || t.Text == ";" || finiteWords.Has(low) {
			return l, false
		}
	}
	return l, false
}

// listenerAt reports whether a label begins with what somebody is who listens, "A student", and goes on with no more than
// where from: a name behind it is of somebody.
func (r *reader) listenerAt(i int) bool {
	tokens := r.doc.Text.Tokens
	if low := tokens[i].Lower; low == "a" || low == "an" || low == "another" {
		i++
	}
	if i+1 >= len(tokens) || !listeners.Has(tokens[i].Lower) {
		return false
	}
	switch tokens[i+1].Lower {
	case "(", "from", "of", "in", "at", ":":
		return true
	}
	return false
}

// questionBy reads a label that names who asks: "Question by Mr. Rashed (The Daily Observer): …".
func (r *reader) questionBy(b *Block, from int) (l label, ok bool) {
	tokens := r.doc.Text.Tokens
	if from+3 >= b.Tokens.End || tokens[from].Lower != "question" && tokens[from].Lower != "comment" || !tokens[from].Capital || tokens[from+1].Lower != "by" && tokens[from+1].Lower != "from" {
		return l, false
	}
	for j := from + 3; j < min(b.Tokens.End-1, from+maxLabel/2); j++ {
		end, mark := r.labelEnd(b, j)
		if t := &tokens[j]; mark == "" && (t.Text == "." && tokens[j-1].Len() > 4 || t.Text == ";" || finiteWords.Has(t.Lower)) {
			return l, false
		}
		if mark != ":" {
			continue
		}
		who := text.Span{Start: from + 2, End: j}
		if name, _, shape := r.nameShape(who); shape == sureName || shape == likeName && r.bareName(name) {
			return label{name: name, end: end}, r.endsLabel(name.End, who.End)
		}
		return label{name: text.Span{Start: from, End: from + 1}, role: "question", end: end}, true
	}
	return l, false
}

// maxStranger is how many tokens the label of somebody without a name has at the most, but for what says where from.
const maxStranger = 7

// strangers are those who listen at a meeting, ofStrangers what else may stand in such a label; listeners are what those
// are called who have no name in the record.
var (
	strangers   = set("floor audience questioner unidentified hall attendee")
	ofStrangers = set("question questions comment intervention from the of in a an member speaker male female voice person woman man participant student journalist unknown first second third another")
	listeners   = set("student participant voice member listener visitor journalist attendee audience guest questioner delegate")
)
