package export

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"testing"
)

// TestTextTableKeepsWhatIsNew puts texts of many numbers and asks for old and new ones:
// what comes back is that number's own text, what was put last is there, and memory stays
// within the room.
func TestTextTableKeepsWhatIsNew(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	table := newTextTable()
	text := func(number uint64) []byte { return fmt.Appendf(nil, "text %d%*d", number, 1+number%60, 0) }
	const numbers = 150_000 // more than there are places
	found := 0
	for i := range uint64(numbers) {
		if got := table.get(i); got != nil {
			t.Fatalf("%d was never put and is %q", i, got)
		}
		table.put(i, text(i))
		if got := table.get(i); !bytes.Equal(got, text(i)) {
			t.Fatalf("%d was put just now and is %q", i, got)
		}
		old := r.Uint64N(i + 1)
		if got := table.get(old); got != nil {
			found++
			if !bytes.Equal(got, text(old)) {
				t.Fatalf("%d is %q after %d puts", old, got, i)
			}
		}
		if i == 20_000 && found < 19_900 {
			t.Errorf("of 20,000 few are remembered: %d were found", found)
		}
	}
	if len(table.sets) > mostTextSets || cap(table.texts) > textRoom*3/2 {
		t.Errorf("%d sets and %d bytes", len(table.sets), cap(table.texts))
	}
}

// TestTextTableComesRound writes more bytes than there is room for, in texts of all sizes.
func TestTextTableComesRound(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	table := newTextTable()
	want := map[uint64][]byte{}
	kept := 0
	for i := range uint64(60_000) { // 30 MB
		text := make([]byte, 1+r.IntN(roomSpellings))
		for j := range text {
			text[j] = byte(r.Uint32())
		}
		table.put(i, text)
		want[i] = text
		old := i - min(i, r.Uint64N(20_000))
		if got := table.get(old); got != nil {
			kept++
			if !bytes.Equal(got, want[old]) {
				t.Fatalf("%d has another text after %d puts", old, i)
			}
		}
	}
	if table.written < 3*textRoom || len(table.texts) > textRoom || kept < 20_000 {
		t.Errorf("%d bytes were written, %d are kept, %d were found again", table.written, len(table.texts), kept)
	}
}
