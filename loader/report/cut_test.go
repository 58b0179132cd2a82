package report

import (
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/schema"
)

// TestCutTexts reads pieces of the development texts that begin and end anywhere, with lines left out or cut short: files
// are copied and torn in every way, and none may bring the reader down. The pieces are the same each time.
func TestCutTexts(t *testing.T) {
	names, err := filepath.Glob("../../testdata/eval/dev/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatalf("no development texts: %v", err)
	}
	r := newReader(t)
	rnd := rand.New(rand.NewPCG(1648, 1815))
	const pieces = 40
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		whole := []rune(string(data))
		for range pieces {
			piece := cut(rnd, whole)
			func() {
				defer func() {
					if p := recover(); p != nil {
						t.Fatalf("%s: %v, reading\n%s", filepath.Base(name), p, piece)
					}
				}()
				if _, err := r.Read(context.Background(), []byte(piece), Options{}); err != nil && schema.KindOf(err) != schema.Invalid {
					t.Errorf("%s: %v, reading\n%s", filepath.Base(name), err, piece)
				}
			}()
		}
	}
}

// cut gives a piece of a text, perhaps with lines left out, lines cut short, or behind the text's beginning.
func cut(rnd *rand.Rand, whole []rune) string {
	from := rnd.IntN(len(whole))
	end := from + 1 + rnd.IntN(min(len(whole)-from, 1500))
	lines := strings.Split(string(whole[from:end]), "\n")
	switch rnd.IntN(4) {
	case 0:
		kept := lines[:0]
		for _, l := range lines {
			if rnd.IntN(3) > 0 {
				kept = append(kept, l)
			}
		}
		lines = kept
	case 1:
		for i, l := range lines {
			if words := []rune(l); len(words) > 0 {
				lines[i] = string(words[:rnd.IntN(len(words)+1)])
			}
		}
	case 2:
		return string(whole[:min(len(whole), 300)]) + "\n\n" + strings.Join(lines, "\n")
	}
	return strings.Join(lines, "\n")
}
