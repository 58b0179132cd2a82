package loader_test

import (
	"context"
	"errors"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"entente/loader"
	"entente/schema"
	"entente/schema/reference"
)

const (
	timeline = "document: {title: A test}\nevents:\n  - {type: visit, source: PAK, target: SUN, date: 1972-03, text: A visit.}\n"
	lines    = `{"kind":"document","id":"https://example.org/d","title":"A test"}
{"kind":"event","id":"https://example.org/e","type":"visit","date":"1972-03","source":[{"kind":"state","name":"Pakistan","code":"PAK"}]}
`
)

// tables are read once for all tests.
var tables = sync.OnceValues(reference.Load)

func newLoader(t *testing.T, store loader.Store, opts loader.Options) *loader.Loader {
	t.Helper()
	shared, err := tables()
	if err != nil {
		t.Fatal(err)
	}
	opts.Tables = shared
	l, err := loader.New(store, opts)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func load(t *testing.T, store loader.Store, opts loader.Options, name, text string) *loader.FileReport {
	t.Helper()
	f, err := newLoader(t, store, opts).File(context.Background(), loader.Input{Name: name, Body: strings.NewReader(text)})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// TestFilesAreRecognised by extension, else by their first bytes.
func TestFilesAreRecognised(t *testing.T) {
	for _, c := range []struct{ name, text, format string }{
		{"a.yaml", timeline, "curated"}, {"a.yml", timeline, "curated"}, {"A.YAML", timeline, "curated"}, {"-", timeline, "curated"},
		{"a.yaml", "# a note\r\ndocument: {title: A test}\r\n", "curated"},
		{"a.yaml", "documnet: {title: A test}\n", "curated"}, // whose complaint helps
		{"a.jsonl", lines, "records"}, {"-", lines, "records"},
		{"a.nq", "<http://a> <http://b> <http://c> .\n", "nquads"},
		{"a.ttl", "@prefix a: <http://a/> . a:b a:c a:d .\n", "turtle"},
	} {
		if f := load(t, newFake(), loader.Options{}, c.name, c.text); f.Format != c.format {
			t.Errorf("%s: format %q (%s), want %s", c.name, f.Format, f.Error, c.format)
		}
	}
}

func TestWhatNothingReadsIsRefused(t *testing.T) {
	for name, c := range map[string]struct{ text, says string }{
		"empty.yaml":  {"", "the file is empty"},
		"made up.csv": {"Datum;Wer;Wem\n16.12.2001;Pakistan;China\n", "--guess-map"},
		"photo.png":   {"\x89PNG\r\n\x1a\n\x00\x00", ""},
	} {
		store := newFake()
		f := load(t, store, loader.Options{}, name, c.text)
		if f.Error == "" || !strings.Contains(f.Error, c.says) || len(store.quads) > 0 || store.open != 0 {
			t.Errorf("%s: %+v", name, f)
		}
	}
	if _, err := loader.New(newFake(), loader.Options{As: "poem"}); schema.KindOf(err) != schema.Invalid || !strings.Contains(err.Error(), "curated") {
		t.Errorf("an unknown format should be refused with those there are: %v", err)
	}
}

func TestLoadingTwiceIsSeen(t *testing.T) {
	store := newFake()
	for _, file := range []struct{ name, text string }{{"a.yaml", timeline}, {"a.jsonl", lines}} {
		first := load(t, store, loader.Options{}, file.name, file.text)
		revision := store.revision
		second := load(t, store, loader.Options{}, file.name, file.text)
		for _, kind := range []string{"document", "event"} {
			if a, b := first.Records[kind], second.Records[kind]; a == nil || b == nil || a.New != 1 || a.Seen != 0 || b.New != 0 || b.Seen != 1 {
				t.Errorf("%s %s: %+v, then %+v", file.name, kind, a, b)
			}
		}
		if second.Quads.New != 0 || second.Quads.Seen != first.Quads.New+first.Quads.Seen || store.revision != revision {
			t.Errorf("%s: quads %+v, then %+v; revision %d, then %d", file.name, first.Quads, second.Quads, revision, store.revision)
		}
	}
}

// TestAConflictingRecordIsKeptAsItWas: the same name with another content is told
// and changes nothing.
func TestAConflictingRecordIsKeptAsItWas(t *testing.T) {
	store := newFake()
	load(t, store, loader.Options{}, "a.jsonl", lines)
	before := len(store.quads)
	f := load(t, store, loader.Options{}, "b.jsonl", strings.Replace(lines, "1972-03", "1974", 1))
	if c := f.Records["event"]; c == nil || c.Conflicting != 1 || c.New+c.Seen != 0 || len(f.Conflicts) != 1 || f.Conflicts[0].Position != "https://example.org/e" {
		t.Errorf("got %+v, conflicts %v", c, f.Conflicts)
	}
	if len(store.quads) != before || f.Quads.New != 0 {
		t.Errorf("%d quads before, %d after", before, len(store.quads))
	}
	if !strings.Contains(f.String(), "conflicting, kept as it was") {
		t.Errorf("the report hides it: %s", f)
	}
}

const threeWrong = "document: {title: A test}\nevents:\n  - {type: vist}\n  - {type: visit, source: PAK}\n  - {type: vist}\n  - {type: vist}\n"

func TestMaxErrors(t *testing.T) {
	for allowed, loads := range map[int]bool{0: true, 3: true, 2: false, -1: false} {
		store := newFake()
		f := load(t, store, loader.Options{MaxErrors: allowed}, "a.yaml", threeWrong)
		if loads != (f.Error == "") || loads != (len(store.quads) > 0) || store.open != 0 {
			t.Errorf("%d allowed: error %q, %d quads, %d transactions left open", allowed, f.Error, len(store.quads), store.open)
		}
		if loads && (f.RefusedTotal != 3 || len(f.Refused) != 3 || f.Refused[0].Position != "a.yaml:3:12") {
			t.Errorf("%d allowed: refused %+v", allowed, f.Refused)
		}
		if !loads && !strings.Contains(f.Error, "--max-errors") {
			t.Errorf("%d allowed: %s", allowed, f.Error)
		}
	}
}

// TestAReportSpellsOutAHundredRefusals and counts the rest.
func TestAReportSpellsOutAHundredRefusals(t *testing.T) {
	f := load(t, newFake(), loader.Options{}, "a.yaml", "document: {title: A test}\nevents:\n"+strings.Repeat("  - {type: vist}\n", 250))
	if f.RefusedTotal != 250 || len(f.Refused) != 100 || !strings.Contains(f.String(), "150 more refused") {
		t.Errorf("%d refused, %d listed", f.RefusedTotal, len(f.Refused))
	}
}

func TestDryRunWritesNothing(t *testing.T) {
	store := newFake()
	f := load(t, store, loader.Options{DryRun: true}, "a.yaml", timeline)
	if f.Records["event"] == nil || f.Records["event"].New != 1 || len(store.quads) != 0 || store.open != 0 || store.revision != 0 {
		t.Errorf("%+v, %d quads", f, len(store.quads))
	}
}

// TestTooLarge stops at the bound.
func TestTooLarge(t *testing.T) {
	f := load(t, newFake(), loader.Options{MaxBytes: 10}, "a.yaml", timeline)
	if !strings.Contains(f.Error, "larger than 10 bytes") {
		t.Errorf("got %q", f.Error)
	}
}

func TestAFaultOfTheStoreIsAnError(t *testing.T) {
	store := newFake()
	store.broken = errors.New("the disk is full")
	l := newLoader(t, store, loader.Options{})
	f, err := l.File(context.Background(), loader.Input{Name: "a.yaml", Body: strings.NewReader(timeline)})
	if !errors.Is(err, store.broken) || f.Error == "" || f.Records != nil || l.Report().New != 0 {
		t.Errorf("got %v, %+v", err, f)
	}
}

func TestAnUnreadableFileIsReported(t *testing.T) {
	store := newFake()
	l := newLoader(t, store, loader.Options{})
	body := io.MultiReader(strings.NewReader(timeline), errorReader{})
	f, err := l.File(context.Background(), loader.Input{Name: "a.yaml", Body: body})
	if err != nil || !strings.Contains(f.Error, "the line is dead") || len(store.quads) > 0 || store.open != 0 {
		t.Errorf("got %v, %+v", err, f)
	}
}

type errorReader struct{}

func (errorReader) Read([]byte) (int, error) { return 0, errors.New("the line is dead") }

// TestAFolderIsLoadedInOrder, hidden files and READMEs left out, and one bad file
// stops no other.
func TestAFolderIsLoadedInOrder(t *testing.T) {
	text := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	fsys := fstest.MapFS{
		"c.yaml": text(strings.Replace(timeline, "A test", "Third", 1)), "a.yaml": text(timeline), "b.yaml": text("document: ["), "b/x.jsonl": text(lines),
		"README.yaml": text("nothing"), ".hidden.yaml": text(timeline), ".git/a.yaml": text(timeline), "notes.xyz": text("nothing"),
	}
	store := newFake()
	l := newLoader(t, store, loader.Options{})
	if err := l.FS(context.Background(), fsys, "folder"); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range l.Report().Files {
		got = append(got, f.Name)
	}
	if want := "folder/a.yaml folder/b/x.jsonl folder/b.yaml folder/c.yaml"; strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
	if r := l.Report(); r.Failed != 1 || r.New != 6 || store.revision != 3 {
		t.Errorf("%+v", r)
	}
}

func TestAFolderOfNothingFails(t *testing.T) {
	l := newLoader(t, newFake(), loader.Options{})
	if err := l.FS(context.Background(), fstest.MapFS{"notes.xyz": {}}, "folder"); err != nil {
		t.Fatal(err)
	}
	if r := l.Report(); r.Failed != 1 || !strings.HasPrefix(r.Files[0].Error, "no file in this folder") {
		t.Errorf("%+v", r)
	}
}

func TestTheEndOfTheContextEndsTheLoad(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	store := newFake()
	_, err := newLoader(t, store, loader.Options{}).File(ctx, loader.Input{Name: "a.nq", Body: strings.NewReader("<http://a> <http://b> <http://c> .\n")})
	if !errors.Is(err, context.Canceled) || len(store.quads) > 0 || store.open != 0 {
		t.Errorf("got %v", err)
	}
}

// TestReferenceTwiceChangesNothing: what ships with the program is there once.
func TestReferenceTwiceChangesNothing(t *testing.T) {
	shared, err := tables()
	if err != nil {
		t.Fatal(err)
	}
	store := newFake()
	first, err := loader.Reference(context.Background(), store, shared)
	if err != nil || first.New < 10_000 {
		t.Fatal(first, err)
	}
	second, err := loader.Reference(context.Background(), store, shared)
	if err != nil || second.New != 0 || second.Revision != first.Revision {
		t.Errorf("first %+v, second %+v, %v", first, second, err)
	}
	// A store that was written before there were marks has the quads and is asked for each of them once more.
	clear(store.marks)
	third, err := loader.Reference(context.Background(), store, shared)
	if err != nil || third != second || len(store.marks) != 1 {
		t.Errorf("second %+v, third %+v, %d marks, %v", second, third, len(store.marks), err)
	}
	// Other tables leave another mark.
	more, err := shared.Extend(fstest.MapFS{"states.csv": {Data: []byte("key,kind,name,official,aliases,abbreviations,adjectives,demonyms,prefixes,capitals,seats,periods,cow,gw\n" +
		"XNL,state,Newland,Republic of Newland,,,,,,,,1990-01-01/..,,\n")}})
	if err != nil {
		t.Fatal(err)
	}
	fourth, err := loader.Reference(context.Background(), store, more)
	if err != nil || fourth.New == 0 || fourth.Revision != first.Revision+1 || len(store.marks) != 2 {
		t.Errorf("with a state more: %+v, %d marks, %v", fourth, len(store.marks), err)
	}
}
