package report

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"entente/schema"
	"entente/schema/schematest"
)

// tagged is a document of testdata/eval/tagged without its tags, and the spans that they marked.
type tagged struct {
	text  []rune
	spans []taggedSpan
}

type taggedSpan struct {
	kind, who  string // "s" with the speaker, "t" an entry of a timeline, "r" a recommendation
	start, end int
}

var tagOf = regexp.MustCompile(`⟦(s [^⟧]*|t|r|/)⟧`)

func untag(t *testing.T, name, raw string) tagged {
	t.Helper()
	var d tagged
	var open []taggedSpan
	at := 0
	for _, m := range tagOf.FindAllStringSubmatchIndex(raw, -1) {
		d.text = append(d.text, []rune(raw[at:m[0]])...)
		at = m[1]
		if tag := raw[m[2]:m[3]]; tag != "/" {
			kind, who, _ := strings.Cut(tag, " ")
			open = append(open, taggedSpan{kind: kind, who: who, start: len(d.text)})
			continue
		}
		if len(open) == 0 {
			t.Fatalf("%s: a tag is closed that was not opened", name)
		}
		s := open[len(open)-1]
		open = open[:len(open)-1]
		s.end = len(d.text)
		d.spans = append(d.spans, s)
	}
	d.text = append(d.text, []rune(raw[at:])...)
	return d
}

// TestTagged reads documents whose writers knew no rule, as different in layout and wording as real ones, and holds the
// reader to the shares of spoken text that it gives to who says it, of timeline entries of which it
// tells an event, and of recommendations that it reads as such.
func TestTagged(t *testing.T) {
	r := newReader(t)
	files, err := filepath.Glob(filepath.Join(schematest.Root(t), "testdata", "eval", "tagged", "*.tag"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no tagged documents: %v", err)
	}
	var sum tally
	for _, file := range files {
		n := tallyOf(t, r, file)
		if n.spoken > 0 && 2*n.right < n.spoken {
			t.Logf("%s: %d of %d spoken characters", filepath.Base(file), n.right, n.spoken)
		}
		sum.spoken, sum.right, sum.entries, sum.told = sum.spoken+n.spoken, sum.right+n.right, sum.entries+n.entries, sum.told+n.told
		sum.advice, sum.advised = sum.advice+n.advice, sum.advised+n.advised
	}
	share := func(what string, part, whole int, floor float64) {
		got := float64(part) / float64(whole)
		t.Logf("%s: %d of %d (%.3f)", what, part, whole, got)
		if got < floor {
			t.Errorf("%s: %.3f, was above %.3f", what, got, floor)
		}
	}
	share("spoken characters given to who says them", sum.right, sum.spoken, 0.88)
	share("entries told", sum.told, sum.entries, 0.93)
	share("recommendations read as such", sum.advised, sum.advice, 0.84)
}

// tally counts what of a tagged document is read as its tags say.
type tally struct{ spoken, right, entries, told, advice, advised int }

// tallyOf reads a tagged document.
func tallyOf(t *testing.T, r *Reader, file string) (n tally) {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	d := untag(t, filepath.Base(file), string(raw))
	res, err := r.Read(context.Background(), []byte(string(d.text)), Options{})
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	by := make([]string, len(d.text))
	for _, c := range res.Claims {
		for i := c.Provenance.Start; i < c.Provenance.End; i++ {
			by[i] = c.Speaker.Name
		}
	}
	for _, s := range d.spans {
		switch s.kind {
		case "s":
			for i := s.start; i < s.end; i++ {
				if !unicode.IsSpace(d.text[i]) {
					n.spoken++
					if by[i] != "" && sharesSurname(by[i], s.who) {
						n.right++
					}
				}
			}
		case "t":
			n.entries++
			if slices.ContainsFunc(res.Events, func(e *schema.Event) bool { return e.Provenance.Start < s.end && e.Provenance.End > s.start }) {
				n.told++
			}
		case "r":
			n.advice++
			if slices.ContainsFunc(res.Claims, func(c *schema.Claim) bool {
				return c.ClaimType == schema.Recommendation && c.Provenance.Start < s.end && c.Provenance.End > s.start
			}) {
				n.advised++
			}
		}
	}
	return n
}

// TestTurns reads reports of meetings whose layouts and wordings belong to the classes that the reader knows: all that is
// said there goes to who says it, all that is recommended is.
func TestTurns(t *testing.T) {
	r := newReader(t)
	files, err := filepath.Glob(filepath.Join("testdata", "turns", "*.tag"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no documents: %v", err)
	}
	for _, file := range files {
		if n := tallyOf(t, r, file); 100*n.right < 97*n.spoken || n.advised < n.advice {
			t.Errorf("%s: %d of %d spoken characters, %d of %d recommendations", filepath.Base(file), n.right, n.spoken, n.advised, n.advice)
		}
	}
}

// sharesSurname reports whether two names have a word of three letters or more in common, the last of one of them.
func sharesSurname(a, b string) bool {
	x, y := strings.Fields(schema.Fold(a)), strings.Fields(schema.Fold(b))
	last := func(one, other []string) bool {
		for _, w := range other {
			if w == one[len(one)-1] {
				return true
			}
		}
		return false
	}
	return len(x) > 0 && len(y) > 0 && (last(x, y) || last(y, x))
}
