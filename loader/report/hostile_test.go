package report

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"
)

// hostile lists texts that people do not write, of about n passages each.
var hostile = []struct {
	name string
	text func(n int) string
}{
	{"entries", func(n int) string {
		return lines(n, func(i int) string {
			return fmt.Sprintf("%d March %d – Pakistan and Russia signed a treaty.", 1+i%28, 1900+i%120)
		})
	}},
	{"nested lists", func(n int) string {
		return lines(n, func(i int) string {
			return strings.Repeat(" ", i%80) + fmt.Sprintf("- In %d China visited item %d", 1950+i%70, i)
		})
	}},
	{"bullets on bullets", func(n int) string { return strings.Repeat("• - * ", 2*n) + "end" }},
	{"one line", func(n int) string { return strings.Repeat("in 1971 India attacked Pakistan and ", n) }},
	{"commas and years", func(n int) string {
		return "Relations began " + strings.Repeat("in 1950, in 1951, after talks, ", n) + "."
	}},
	{"brackets", func(n int) string { return "Pakistan " + strings.Repeat("(((( [[ “ ", 4*n) + " Russia" }},
	{"persons", func(n int) string {
		return lines(n, func(i int) string {
			return fmt.Sprintf("President %s%s %s%s visited Moscow in 1971. He met the Prime Minister.", syllable(i), syllable(i/7), syllable(i/3), syllable(i/11))
		})
	}},
	{"surnames", func(n int) string {
		return lines(n, func(i int) string { return "Mr " + syllable(i) + syllable(i/13) + "ov said that they would come." })
	}},
	{"pronouns", func(n int) string { return "Nehru came. " + strings.Repeat("He met him and they left it to them. ", n) }},
	{"speakers", func(n int) string {
		return lines(n, func(i int) string {
			return "Dr " + syllable(i) + "an Khan: Pakistan should talk to Russia because of the 1971 war.\n"
		})
	}},
	{"labels", func(n int) string {
		return "Transcript of a panel\n\n" + lines(n, func(i int) string {
			return fmt.Sprintf("%c%c%c: We agree on it. The road is long.\n", 'A'+i%26, 'A'+i/26%26, 'A'+i/676%26)
		})
	}},
	{"right to left", func(n int) string {
		return strings.Repeat("\u202bفي عام ١٩٧١ زار الرئيس باكستان، ثم 1972 موسكو.\u202c שלום 1973 ", n)
	}},
	{"mixed encodings", func(n int) string {
		return strings.Repeat("Müller visited Köln in 1990. M\xfcller left K\xf6ln. ", n)
	}},
	{"hyphens", func(n int) string { return strings.Repeat("Indo-Pak-Sino-US-", n) }},
	{"points", func(n int) string { return strings.Repeat("U.S.S.R.P.V.", n) + strings.Repeat(" 1.2.", n) }},
	{"capitals", func(n int) string {
		return lines(n, func(i int) string { return "THE PRESIDENT OF PAKISTAN VISITS THE USSR" })
	}},
	{"sentence without end", func(n int) string {
		return "Pakistan " + strings.Repeat("which had said that the treaty that Russia signed in 1971 was void because ", n)
	}},
	{"dates", func(n int) string {
		return lines(n, func(i int) string {
			return fmt.Sprintf("%d March %d, %d/%d/%d, in the 1960s, two years later, on Monday", 1+i%28, 1900+i%120, 1+i%12, 1+i%28, 1950+i%70)
		})
	}},
	{"one word", func(n int) string { return strings.Repeat("visited ", 6*n) }},
	{"times of further parts", func(n int) string {
		return "Ghana recalled its envoy " + strings.Repeat("and, in the first days of May 1971, closed the border ", n)
	}},
	{"one name", func(n int) string { return strings.Repeat("Pakistan ", 6*n) }},
	{"open quotes", func(n int) string {
		return lines(n, func(i int) string { return "He said: “We will sign “the treaty of " + syllable(i) + "ov" })
	}},
	{"columns", func(n int) string {
		row := func(cell func(i int) string) string {
			return "|" + strings.Join(strings.Split(lines(n, cell), "\n"), "|") + "\n"
		}
		return row(func(i int) string { return "Year" }) + row(func(i int) string { return "---" }) + row(func(i int) string { return fmt.Sprint(1900 + i%120) }) +
			row(func(i int) string { return "Pakistan visited Moscow" })
	}},
	{"rows", func(n int) string {
		return "| Year | Event | State |\n|---|---|---|\n" + lines(n, func(i int) string {
			return fmt.Sprintf("| %d | Pakistan and Russia signed a treaty | %s |", 1900+i%120, syllable(i))
		})
	}},
	{"deep lists", func(n int) string {
		return lines(n, func(i int) string { return strings.Repeat("\t", min(i, 200)) + "* item " + fmt.Sprint(i) })
	}},
	{"headings", func(n int) string {
		return lines(n, func(i int) string { return fmt.Sprintf("# %d. %s\n", i%900, syllable(i)) })
	}},
	{"speakers in one paragraph", func(n int) string {
		var b strings.Builder
		b.WriteString("Seminar on Ghana and Togo\n\nThe Delta Institute held a seminar at Ho on 21 March 2024.\n\n")
		for i := range n {
			fmt.Fprintf(&b, "Dr Kofi Mensah%c%c doubted that the port was theirs. ", 'a'+i%26, 'a'+i/26%26)
		}
		return b.String()
	}},
	{"blank lines", func(n int) string { return "Pakistan" + strings.Repeat("\n \f\n", 4*n) + "Russia" }},
}

func lines(n int, line func(int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(line(i) + "\n")
	}
	return b.String()
}

func syllable(i int) string {
	const first, second = "BDFGKLMNPRSTVZ", "aeiou"
	return string(first[i%len(first)]) + string(second[i/len(first)%len(second)])
}

// TestMemoryIsLinear reads hostile texts at one, two, four and eight times a size: what is
// allocated on the way, and what the result keeps, grow with the text and no faster.
func TestMemoryIsLinear(t *testing.T) {
	r := newReader(t)
	const size = 120
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			var once, kept float64 // bytes for each byte of text
			for _, times := range []int{1, 2, 4, 8} {
				text := []byte(h.text(size * times))
				allocated, retained := memoryOf(t, r, text)
				a, k := float64(allocated)/float64(len(text)), float64(retained)/float64(len(text))
				if times == 1 {
					once, kept = a, k
					continue
				}
				if a > 1.6*once+64 {
					t.Errorf("%d times the text: %.0f bytes are allocated for each byte of it, %.0f at first", times, a, once)
				}
				if k > 1.6*kept+64 {
					t.Errorf("%d times the text: %.0f bytes are kept for each byte of it, %.0f at first", times, k, kept)
				}
			}
		})
	}
}

// memoryOf tells what reading a text allocates, and what its result keeps.
func memoryOf(t *testing.T, r *Reader, text []byte) (allocated, retained uint64) {
	t.Helper()
	var before, after, held runtime.MemStats
	collect()
	runtime.ReadMemStats(&before)
	res, err := r.Read(context.Background(), text, Options{Name: "hostile.txt"})
	if err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	collect()
	runtime.ReadMemStats(&held)
	runtime.KeepAlive(res)
	if held.HeapAlloc > before.HeapAlloc {
		retained = held.HeapAlloc - before.HeapAlloc
	}
	return after.TotalAlloc - before.TotalAlloc, retained
}

// collect frees what nothing holds. The memory that one document leaves to the next goes with the second collection.
func collect() {
	runtime.GC()
	runtime.GC()
}

// BenchmarkHostile reads each hostile text at one and at eight times a size. The MB/s of
// both agree where time is linear.
func BenchmarkHostile(b *testing.B) {
	r := newReader(b)
	for _, h := range hostile {
		for _, times := range []int{1, 8} {
			b.Run(fmt.Sprintf("%s/%dx", h.name, times), func(b *testing.B) {
				text := []byte(h.text(1500 * times))
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					if _, err := r.Read(context.Background(), text, Options{Name: "hostile.txt"}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
