package dataset

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/schema"
)

var update = flag.Bool("update", false, "write the golden files anew")

// samples lists a file of made-up rows for each adapter and version of its format. A
// new adapter is a line here, and a file in testdata.
var samples = []struct{ adapter, file string }{
	{"icews-quadruples", "icews-quadruples.tsv"}, {"icews", "icews.tab"}, {"icews", "icews.csv"}, {"polecat", "polecat.tsv"},
	{"gdelt", "gdelt57.CSV"}, {"gdelt", "gdelt58.CSV"}, {"gdelt", "gdelt61.CSV"}, {"gdelt-mentions", "gdelt-mentions.CSV"}, {"hsg-visits", "hsg-visits.csv"}, {"hsg-travels", "hsg-travels.csv"},
	{"atop", "atop.csv"}, {"cow-alliances-member", "cow-alliances-member.csv"}, {"cow-alliances-dyad", "cow-alliances-dyad.csv"},
	{"cow-exchange", "cow-exchange.csv"}, {"ucdp-ged", "ucdp-ged.csv"}, {"acled", "acled.csv"},
}

func sampleText(t testing.TB, file string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func adapterNamed(t testing.TB, name string) Adapter {
	t.Helper()
	list := Adapters()
	i := slices.IndexFunc(list, func(a Adapter) bool { return a.Name == name })
	if i < 0 {
		t.Fatalf("no adapter %s", name)
	}
	return list[i]
}

// TestEveryAdapterHasASample, so that none goes without golden, fuzz, garbage and speed.
func TestEveryAdapterHasASample(t *testing.T) {
	for _, a := range Adapters() {
		if !slices.ContainsFunc(samples, func(s struct{ adapter, file string }) bool { return s.adapter == a.Name }) {
			t.Errorf("%s has no sample", a.Name)
		}
	}
}

// TestFormatsAreRecognised: each file by its own adapter and by no other.
func TestFormatsAreRecognised(t *testing.T) {
	for _, s := range samples {
		head := sampleText(t, s.file)
		ext := strings.ToLower(filepath.Ext(s.file))
		for _, a := range Adapters() {
			if got := slices.Contains(a.Extensions, ext) && a.Recognise(head); got != (a.Name == s.adapter) {
				t.Errorf("%s: recognised by %s: %v", s.file, a.Name, got)
			}
		}
	}
}

// TestGolden holds what each adapter makes of its sample against a file that was
// looked through by a person: go test ./loader/dataset -run Golden -update.
func TestGolden(t *testing.T) {
	for _, s := range samples {
		t.Run(s.file, func(t *testing.T) {
			k := read(t, adapterNamed(t, s.adapter), string(sampleText(t, s.file)))
			got := k.told(t)
			path := filepath.Join("testdata", s.file+".golden")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
			again := read(t, adapterNamed(t, s.adapter), string(sampleText(t, s.file)))
			for i := range again.events {
				if again.events[i].ID != k.events[i].ID {
					t.Errorf("event %d has another name the second time", i)
				}
				if slices.ContainsFunc(k.events[:i], func(e schema.Event) bool { return e.ID == k.events[i].ID }) {
					t.Errorf("event %d has the name of another", i)
				}
			}
		})
	}
}

// told writes what was found for people: an event a line.
func (k *kept) told(t testing.TB) string {
	var b strings.Builder
	for i := range k.documents {
		fmt.Fprintf(&b, "dataset %s <%s>\n", k.documents[i].Title, k.documents[i].ID)
	}
	for i := range k.events {
		e := &k.events[i]
		if err := e.Validate(); err != nil {
			t.Errorf("%v in %+v", err, e)
		}
		fmt.Fprintf(&b, "%s %s %s", e.Date, e.Type, e.StatusOrDefault())
		if e.Plover != "" {
			b.WriteString(" " + e.Plover)
		}
		fmt.Fprintf(&b, " [%s]", e.Code)
		e.Each(func(r schema.Role, x *schema.Entity) {
			fmt.Fprintf(&b, " %s=%s:%s", r, x.Kind, x.Name)
			for _, extra := range []string{x.Code, x.Office, x.Of, strings.Join(x.Sectors, "+")} {
				if extra != "" {
					b.WriteString("/" + extra)
				}
			}
			if x.Point != nil {
				fmt.Fprintf(&b, "@%v,%v", x.Point.Latitude, x.Point.Longitude)
			}
		})
		for _, name := range schema.FigureNames() {
			if f, ok := e.Figures[name]; ok {
				fmt.Fprintf(&b, " %s=%v", name, f)
			}
		}
		if e.Report != "" {
			fmt.Fprintf(&b, " report=%q", e.Report)
		}
		if e.Note != "" {
			fmt.Fprintf(&b, " note=%q", e.Note)
		}
		b.WriteByte('\n')
	}
	for _, m := range k.mentioned {
		b.WriteString("mentioned " + m + "\n")
	}
	for _, r := range k.refused {
		b.WriteString("refused " + r + "\n")
	}
	for _, n := range k.notes {
		b.WriteString("note " + n + "\n")
	}
	return b.String()
}

// TestGarbageIsRefusedLineByLine: among many good rows one in twenty is garbage of one
// kind or another. Each is refused with its line, and every good row is read.
func TestGarbageIsRefusedLineByLine(t *testing.T) {
	garbage := []string{"\xff\xfe\x00", "x", `"an open quote, and more`, `"a","b"c",d`, strings.Repeat("\t", 99), "{}", strings.Repeat(",", 200), `a,"b`}
	for _, s := range samples {
		t.Run(s.file, func(t *testing.T) {
			a := adapterNamed(t, s.adapter)
			lines := strings.Split(strings.TrimRight(string(sampleText(t, s.file)), "\r\n"), "\n")
			first := 1
			if strings.HasPrefix(s.adapter, "gdelt") { // no header
				first = 0
			}
			good := strings.TrimRight(lines[first], "\r")
			var b strings.Builder
			b.WriteString(strings.Join(lines[:first], "\n") + strings.Repeat("\n", first))
			var bad []int
			for line := first + 1; line <= 200; line++ {
				if line%20 == 7 {
					b.WriteString(garbage[len(bad)%len(garbage)] + "\n")
					bad = append(bad, line)
				} else {
					b.WriteString(good + "\n")
				}
			}
			k := read(t, a, b.String())
			if len(k.refused) != len(bad) {
				t.Fatalf("%d refused, want %d:\n%s", len(k.refused), len(bad), strings.Join(k.refused, "\n"))
			}
			for i, line := range bad {
				if !slices.ContainsFunc(k.refused, func(r string) bool { return strings.HasPrefix(r, fmt.Sprintf("f:%d: ", line)) }) {
					t.Errorf("garbage %q on line %d is not among the refused:\n%s", garbage[i%len(garbage)], line, strings.Join(k.refused, "\n"))
				}
			}
			clean := read(t, a, strings.Join(lines[:first], "\n")+strings.Repeat("\n", first)+strings.Repeat(good+"\n", 200-first-len(bad)))
			if n := len(k.events) + len(k.mentioned); n == 0 || n != len(clean.events)+len(clean.mentioned) {
				t.Errorf("%d events and mentions with garbage, %d without", n, len(clean.events)+len(clean.mentioned))
			}
		})
	}
}

// TestTruncatedFilesAreNotTakenForWhole: a reading error ends the file with its line.
func TestTruncatedFilesAreNotTakenForWhole(t *testing.T) {
	for _, s := range samples {
		text := sampleText(t, s.file)
		broken := io.MultiReader(bytes.NewReader(text), brokenReader{})
		err := adapterNamed(t, s.adapter).Read(context.Background(), broken, testEnv(t), &kept{})
		if err == nil || !strings.Contains(err.Error(), "unexpected EOF") {
			t.Errorf("%s: %v", s.file, err)
		}
	}
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

// TestWhereChoosesRowsOfEveryAdapter by a column of its own.
func TestWhereChoosesRowsOfEveryAdapter(t *testing.T) {
	for _, c := range []struct {
		file, expression string
		want             int
	}{
		{"gdelt61.CSV", "IsRootEvent=1 and NumSources>=3", 2}, {"gdelt57.CSV", "GoldsteinScale < 3 or EventCode = 195", 2},
		{"icews.tab", "Intensity < 0", 1}, {"icews.csv", "`Source Country` contains russia", 2}, {"polecat.tsv", "`Event Mode` in (visit, withdraw)", 2},
		{"icews-quadruples.tsv", "date < 2018-01-01", 1}, {"hsg-visits.csv", "from_name = Pakistan and start_date < 1970-01-01", 1},
		{"atop.csv", "ccode1 = 365", 1}, {"ucdp-ged.csv", "best >= 12", 1}, {"acled.csv", "notes contains 'comma'", 1}, {"cow-exchange.csv", "ccode1 = 750", 1},
	} {
		s := samples[slices.IndexFunc(samples, func(s struct{ adapter, file string }) bool { return s.file == c.file })]
		env := testEnv(t)
		env.Where = parsed(t, c.expression)
		k := &kept{}
		if err := adapterNamed(t, s.adapter).Read(context.Background(), bytes.NewReader(sampleText(t, c.file)), env, k); err != nil {
			t.Errorf("%s: %v", c.file, err)
			continue
		}
		if len(k.events) != c.want || !strings.Contains(strings.Join(k.notes, "\n"), "left out by --where") {
			t.Errorf("%s where %s: %d events, want %d; notes %q", c.file, c.expression, len(k.events), c.want, k.notes)
		}
		env.Where = parsed(t, "NoSuchColumn = 1")
		if err := adapterNamed(t, s.adapter).Read(context.Background(), bytes.NewReader(sampleText(t, c.file)), env, &kept{}); err == nil || !strings.Contains(err.Error(), "no such column; it has ") {
			t.Errorf("%s: an unknown column: %v", c.file, err)
		}
	}
}

// FuzzAdapters feeds every adapter with damaged files: nothing invalid comes out and
// nothing panics.
func FuzzAdapters(f *testing.F) {
	env := testEnv(f)
	for i, s := range samples {
		f.Add(uint8(i), sampleText(f, s.file))
	}
	f.Fuzz(func(t *testing.T, which uint8, text []byte) {
		a := adapterNamed(t, samples[int(which)%len(samples)].adapter)
		k := &kept{}
		if err := a.Read(context.Background(), bytes.NewReader(text), env, k); err != nil {
			return
		}
		for _, e := range k.events {
			if err := e.Validate(); err != nil {
				t.Fatalf("%v in %+v", err, e)
			}
		}
	})
}

// BenchmarkAdapters measures rows a second of each adapter, without a store.
func BenchmarkAdapters(b *testing.B) {
	for _, s := range samples {
		b.Run(s.file, func(b *testing.B) {
			env, a := testEnv(b), adapterNamed(b, s.adapter)
			lines := strings.Split(strings.TrimRight(string(sampleText(b, s.file)), "\r\n"), "\n")
			first := 1
			if strings.HasPrefix(s.adapter, "gdelt") { // no header
				first = 0
			}
			const rows = 10_000
			text := strings.Join(lines[:first], "\n") + strings.Repeat("\n", first) + strings.Repeat(lines[first]+"\n", rows)
			b.ReportAllocs()
			for b.Loop() {
				if err := a.Read(context.Background(), strings.NewReader(text), env, none{}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N)*rows/b.Elapsed().Seconds(), "rows/s")
		})
	}
}
