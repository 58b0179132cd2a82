package mention

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

// TestPronounsDoNotDouble wants each mention once among those that "they" stands for:
// every further "and they" would double them.
func TestPronounsDoNotDouble(t *testing.T) {
	tx := token.Split([]rune("Russia left, Russia and they " + strings.Repeat("and they ", 200) + "stayed."))
	m := recogniser(t).Read(tx, Context{})
	for k := range m.found {
		if n := len(m.found[k].refers); n > maxChain {
			t.Fatalf("mention %d stands for %d others", k, n)
		}
	}
}

// TestLookBackIsBounded wants a pronoun in a sentence without end to look back over
// no more than maxBefore mentions, of its own sentence and of those before it.
func TestLookBackIsBounded(t *testing.T) {
	endless := strings.Repeat("Putin said \"he told them that both sides ", 300)
	d := &reading{}
	for range 3 {
		d.perSent = append(d.perSent, [2]int{0, len(endless)})
	}
	for _, k := range []int{0, 1, maxBefore, maxBefore + 1, len(endless)} {
		for s := -1; s <= 3; s++ {
			from, to := d.mentions(s, k)
			if from < 0 || to > k || to-from > maxBefore {
				t.Errorf("before mention %d in sentence %d: %d to %d", k, s, from, to)
			}
		}
	}
	m := recogniser(t).Read(token.Split([]rune(endless)), Context{})
	for k := range m.found {
		for _, r := range m.found[k].refers {
			if k-r > 2*maxBefore {
				t.Fatalf("mention %d means mention %d", k, r)
			}
		}
	}
}
