package export

import "math/bits"

// textTable remembers texts by number, at most mostTexts of them in at most textRoom
// bytes, whatever the source: a number has few places, so that looking it up is one look
// at memory, and what is new takes the room of what was written longest ago. It starts
// small, so that a short answer costs little.
type textTable struct {
	sets    []textSet
	shift   int    // 64 less the bits of a set's index
	texts   []byte // a ring, once it has textRoom bytes
	written uint64 // bytes written into the ring since the beginning, gaps with them
}

// textSet holds the numbers that belong to one place: one line of a processor's cache.
type textSet [4]textPlace

// textPlace is where the text of a number is: where it begins, counted from the first byte
// that was ever written, above its length. Zero is no text: none is empty.
type textPlace struct {
	number uint64
	at     uint64
}

const (
	fewTextSets  = 1 << 4
	mostTextSets = 1 << 15
	textRoom     = 8 << 20 // a power of two, more than roomSpellings
	lengthBits   = 12      // enough for roomSpellings
)

func newTextTable() textTable {
	return textTable{sets: make([]textSet, fewTextSets), shift: 65 - bits.Len(fewTextSets)}
}

// set is where a number belongs, spread over the table since the numbers of a source lie
// in rows.
func (t *textTable) set(number uint64) *textSet {
	return &t.sets[number*0x9E3779B97F4A7C15>>t.shift] // 2^64 by the golden ratio
}

// get is the text of a number, nil where it is not remembered; valid until the next put.
func (t *textTable) get(number uint64) []byte {
	set := t.set(number)
	for i := range set {
		if set[i].number == number && set[i].at != 0 {
			return t.text(set[i].at)
		}
	}
	return nil
}

// text is nil where the ring has come round to what was there.
func (t *textTable) text(at uint64) []byte {
	begin, length := at>>lengthBits, at&(1<<lengthBits-1)
	if t.written-begin > textRoom {
		return nil
	}
	from := begin % textRoom
	return t.texts[from : from+length]
}

// put remembers a text of 1 to roomSpellings bytes for a number that is not remembered.
func (t *textTable) put(number uint64, text []byte) {
	set := t.set(number)
	for set[len(set)-1].at != 0 && len(t.sets) < mostTextSets {
		t.grow() // four numbers for one place: the table is small for this source
		set = t.set(number)
	}
	copy(set[1:], set[:])
	set[0] = textPlace{number: number, at: t.write(text)<<lengthBits | uint64(len(text))}
}

// write copies a text into the ring and says where it begins.
func (t *textTable) write(text []byte) (begin uint64) {
	length := uint64(len(text))
	if room := textRoom - t.written%textRoom; room < length {
		t.written += room // no text runs over the end
	}
	begin = t.written
	t.written += length
	from := begin % textRoom
	if whole := from + length; whole > uint64(len(t.texts)) {
		t.texts = append(t.texts[:from], text...)
	} else {
		copy(t.texts[from:], text)
	}
	return begin
}

// grow makes the table twice as large.
func (t *textTable) grow() {
	old := t.sets
	t.sets = make([]textSet, 2*len(old))
	t.shift--
	for i := range old {
		for j := len(old[i]) - 1; j >= 0; j-- { // the oldest first, as they came
			if p := old[i][j]; p.at != 0 && t.text(p.at) != nil {
				set := t.set(p.number)
				copy(set[1:], set[:])
				set[0] = p
			}
		}
	}
}
