package report

import (
	"context"
	"fmt"
	"os"
	"slices"
	"sort"
	"strings"
	"testing"

	"entente/schema"
)

// The entries of a chronology, whose dates must come out the same in whatever way
// people write dates and lay entries out. Each names a pair of states of its own, by
// which its event is found again.

type day struct{ y, m, d int }

// entry is one line of the chronology; vague are words about the date instead of parts.
type entry struct {
	from, to   day
	vague      string // "early 1959"
	want, a, b string
}

func (e entry) text() string { return e.a + " and " + e.b + " sign a trade agreement." }

// entries in the order of time.
var entries = []entry{
	{vague: "c. 1600", want: "1600~", a: "Portugal", b: "Morocco"},
	{from: day{1815, 0, 0}, want: "1815", a: "Spain", b: "Sweden"},
	{from: day{1878, 3, 0}, want: "1878-03", a: "Peru", b: "Brazil"},
	{from: day{1904, 2, 8}, want: "1904-02-08", a: "Chile", b: "Ecuador"},
	{from: day{1911, 5, 18}, to: day{1911, 5, 19}, want: "1911-05-18/1911-05-19", a: "Norway", b: "Greece"},
	{from: day{1922, 2, 28}, to: day{1922, 3, 3}, want: "1922-02-28/1922-03-03", a: "Poland", b: "Finland"},
	{from: day{1938, 12, 28}, to: day{1939, 1, 4}, want: "1938-12-28/1939-01-04", a: "Hungary", b: "Romania"},
	{from: day{1941, 6, 0}, to: day{1941, 8, 0}, want: "1941-06/1941-08", a: "Iran", b: "Turkey"},
	{from: day{1946, 0, 0}, to: day{1949, 0, 0}, want: "1946/1949", a: "Canada", b: "Mexico"},
	{vague: "1950s", want: "195X", a: "Burma", b: "Thailand"},
	{vague: "Spring 1957", want: "1957-21", a: "Ghana", b: "Liberia"},
	{vague: "early 1959", want: "1959~", a: "Cuba", b: "Venezuela"},
	{vague: "mid-1962", want: "1962~", a: "Algeria", b: "Tunisia"},
	{from: day{1965, 0, 0}, to: day{1966, 0, 0}, want: "1965/1966", a: "Kenya", b: "Uganda"},
	{vague: "late 1968", want: "1968~", a: "Nigeria", b: "Senegal"},
	{vague: "before 1971", want: "../1971", a: "Bolivia", b: "Uruguay"},
	{from: day{1976, 5, 12}, want: "1976-05-12", a: "India", b: "Nepal"},
	{vague: "since 1978", want: "1978/..", a: "Denmark", b: "Iceland"},
	{from: day{1980, 11, 25}, want: "1980-11-25", a: "Egypt", b: "Sudan"},
	{from: day{1985, 5, 0}, want: "1985-05", a: "Kuwait", b: "Bahrain"},
	{from: day{1991, 12, 26}, want: "1991-12-26", a: "Austria", b: "Slovenia"},
	{from: day{1994, 3, 10}, want: "1994-03-10", a: "Angola", b: "Zambia"},
	{from: day{1999, 8, 1}, want: "1999-08-01", a: "Vietnam", b: "Laos"},
	{from: day{2003, 6, 29}, to: day{2003, 7, 2}, want: "2003-06-29/2003-07-02", a: "Chad", b: "Niger"},
	{from: day{2008, 0, 0}, want: "2008", a: "Colombia", b: "Panama"},
	{from: day{2012, 2, 29}, want: "2012-02-29", a: "Oman", b: "Qatar"},
}

// printed is an entry whose date a format has written.
type printed struct {
	entry
	date string
}

// print writes the dates of all entries that the format can write.
func (f *format) print() []printed {
	var out []printed
	for _, e := range entries {
		s := ""
		switch {
		case strings.Contains(f.name, "76") && !strings.Contains(f.name, "1976") && e.from.y < 1930 && !(e.vague != "" && e.want > "1930"):
			// two digits say nothing of the century beside older dates
		case e.vague != "":
			s = e.vague
		case e.from.m == 0 && e.to.y == 0:
			s = fmt.Sprint(e.from.y)
		case e.from.m == 0 && e.to.y == e.from.y+1:
			s = fmt.Sprintf("%d/%02d", e.from.y, e.to.y%100)
		case e.from.m == 0:
			s = fmt.Sprintf("%d–%02d", e.from.y, e.to.y%100)
		case e.to.y == 0:
			s = f.one(e.from)
		case f.pair != nil:
			s = f.pair(e.from, e.to)
		default:
			if s = f.one(e.to); s != "" && f.one(e.from) != "" {
				s = f.one(e.from) + " – " + s
			}
		}
		if s != "" {
			out = append(out, printed{e, strings.ToUpper(s[:1]) + s[1:]})
		}
	}
	return out
}

// frame lays entries out as a document; nil where it can do nothing with the format.
type frame struct {
	name string
	file string // the name the document goes by, where it is no plain text
	lay  func(f *format, list []printed) (string, []printed)
}

// each writes one entry after the other behind a title: {D} is the date, {T} the text, {N} the entry's number, {A}
// and {B} are the two states.
func each(name, pattern string) frame {
	return around(name, "", "Trade agreements\n\n", pattern, "")
}

func rows(pattern string, list []printed) string {
	var b strings.Builder
	for i, p := range list {
		b.WriteString(strings.NewReplacer("{D}", p.date, "{D32}", fmt.Sprintf("%-32s", p.date), "{D34}", fmt.Sprintf("%-34s", p.date), "{T}", p.text(),
			"{T52}", fmt.Sprintf("%-52s", p.text()), "{N}", fmt.Sprint(i+1), "{A}", p.a, "{B}", p.b).Replace(pattern))
	}
	return b.String()
}

// around puts something before and after the rows.
func around(name, file, before, pattern, after string) frame {
	return frame{name: name, file: file, lay: func(_ *format, list []printed) (string, []printed) {
		return before + rows(pattern, list) + after, list
	}}
}

// mainFormats are read in all frames, mainFrames with all formats.
var (
	mainFormats = []string{"12 May 1976", "Mar. 10, 1994", "12.5.1976", "1976-05-12"}
	mainFrames  = []string{"D: text", "D text", "- D: text", "own line", "Markdown table", "D tab text", "text (D)", "year headings"}
)

// TestStyles reads the same entries in all formats and frames.
func TestStyles(t *testing.T) {
	r := newReader(t)
	var failures []string
	passed, used := 0, map[string]bool{}
	for i := range frames {
		for j := range formats {
			fr, f := &frames[i], &formats[j]
			doc, list := fr.lay(f, f.print())
			name := fr.name + " × " + f.name
			if len(list) < 3 || os.Getenv("ALL") == "" && !slices.Contains(mainFrames, fr.name) && !slices.Contains(mainFormats, f.name) || !strings.Contains(name, os.Getenv("STYLE")) {
				continue
			}
			res, err := r.Read(context.Background(), []byte(doc), Options{Name: fr.file})
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			var wrong []string
			for _, p := range list {
				if got := datesOf(res.Events, p.a, p.b); got != p.want {
					wrong = append(wrong, fmt.Sprintf("%s → %s", p.date, got))
				}
			}
			why := unsupported[fr.name+" × *"] + unsupported["* × "+f.name] + unsupported[name]
			switch {
			case len(wrong) == 0:
				passed++
			case why != "":
				used[fr.name+" × *"], used["* × "+f.name], used[name] = true, true, true
			default:
				failures = append(failures, fmt.Sprintf("%s: %d of %d: %s", name, len(wrong), len(list), strings.Join(wrong, "; ")))
			}
		}
	}
	sort.Strings(failures)
	for _, s := range failures {
		t.Error(s)
	}
	for name := range unsupported {
		if !used[name] {
			t.Errorf("%s is listed as unsupported and is read well, or does not exist", name)
		}
	}
	t.Logf("%d styles read well, %d not", passed, len(failures))
}

// datesOf gives the dates of the events between two states, each once.
func datesOf(events []*schema.Event, a, b string) string {
	var dates []string
	for _, e := range events {
		hasA, hasB := false, false
		e.Participants.Each(func(_ schema.Role, x *schema.Entity) {
			hasA = hasA || x.Name == a || a == "Burma" && x.Name == "Myanmar"
			hasB = hasB || x.Name == b
		})
		if d := e.Date.String(); hasA && hasB && !slices.Contains(dates, d) {
			if d == "" {
				d = "undated"
			}
			dates = append(dates, d)
		}
	}
	if len(dates) == 0 {
		return "no event"
	}
	return strings.Join(dates, ", ")
}
