package records_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"entente/loader/records"
	"entente/schema"
)

const (
	document = `{"kind":"document","id":"https://example.org/d","title":"A test"}`
	event    = `{"kind":"event","type":"visit","date":"1972-03","source":[{"kind":"state","name":"Pakistan","code":"PAK"}]}`
	claim    = `{"kind":"claim","claim_type":"assertion","speaker":{"kind":"person","name":"Jane Example"},"text":"So it was."}`
)

func read(t testing.TB, in io.Reader) (found []schema.Record, refused []string, err error) {
	t.Helper()
	err = records.Read("f.jsonl", in,
		func(r schema.Record) error { found = append(found, r); return nil },
		func(err error) error { refused = append(refused, err.Error()); return nil })
	return found, refused, err
}

// TestLinesAreRefusedOneByOne: each with its place, the others are read.
func TestLinesAreRefusedOneByOne(t *testing.T) {
	text := strings.Join([]string{document, "", `{"kind":"event"`, event, `{"kind":"poem"}`, `[]`, `{"kind":"event","type":"vist","source":[{"kind":"state","code":"PAK"}]}`,
		`{"kind":"event","type":"visit","date":"1999-13","source":[{"kind":"state","code":"PAK"}]}`, "\x00\x01", claim}, "\r\n")
	found, refused, err := read(t, strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if len(found) != 3 || found[0].RecordKind() != "document" || found[1].RecordKind() != "event" || found[2].RecordKind() != "claim" {
		t.Errorf("read %v", found)
	}
	for i, want := range []struct{ at, says string }{
		{"f.jsonl:3:", "unexpected end of JSON"}, {"f.jsonl:5:1", "expected document, event or claim"}, {"f.jsonl:6:1", "not a JSON object"},
		{"f.jsonl:7:1", "did you mean visit?"}, {"f.jsonl:8:1", "not an EDTF date"}, {"f.jsonl:9:1", "not a JSON object"},
	} {
		if i >= len(refused) || !strings.HasPrefix(refused[i], want.at) || !strings.Contains(refused[i], want.says) {
			t.Errorf("refusal %d: want %s …%s… in\n%s", i+1, want.at, want.says, strings.Join(refused, "\n"))
		}
	}
}

// TestALongLineIsReadPast without keeping it, and the next record is read.
func TestALongLineIsReadPast(t *testing.T) {
	long := io.LimitReader(endless{}, 100<<20)
	found, refused, err := read(t, io.MultiReader(strings.NewReader(document+"\n"), long, strings.NewReader("\n"+event)))
	if err != nil || len(found) != 2 || len(refused) != 1 || !strings.HasPrefix(refused[0], "f.jsonl:2:1: the line is longer") {
		t.Errorf("read %d, refused %v, %v", len(found), refused, err)
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = '{'
	}
	return len(p), nil
}

// broken fails after its text.
type broken struct{ io.Reader }

func (b broken) Read(p []byte) (int, error) {
	n, err := b.Reader.Read(p)
	if errors.Is(err, io.EOF) {
		err = errors.New("the disk is gone")
	}
	return n, err
}

func TestAFailingReaderIsReportedWithItsLine(t *testing.T) {
	_, _, err := read(t, broken{strings.NewReader(document + "\n" + event)})
	if err == nil || !strings.Contains(err.Error(), "f.jsonl:2") || !strings.Contains(err.Error(), "the disk is gone") {
		t.Errorf("got %v", err)
	}
}

func TestErrorsOfTheCallerEndTheFile(t *testing.T) {
	stop := errors.New("enough")
	for _, text := range []string{document + "\n" + document, "{\n{\n"} {
		calls := 0
		err := records.Read("f", strings.NewReader(text), func(schema.Record) error { calls++; return stop }, func(error) error { calls++; return stop })
		if !errors.Is(err, stop) || calls != 1 {
			t.Errorf("got %v after %d calls", err, calls)
		}
	}
}

// TestWhatIsWrittenIsReadTheSame
func TestWhatIsWrittenIsReadTheSame(t *testing.T) {
	found, _, err := read(t, strings.NewReader(document+"\n"+event+"\n"+claim))
	if err != nil {
		t.Fatal(err)
	}
	var first, second bytes.Buffer
	for _, r := range found {
		if err := records.Write(&first, r); err != nil {
			t.Fatal(err)
		}
	}
	again, refused, err := read(t, bytes.NewReader(first.Bytes()))
	if err != nil || len(refused) > 0 || len(again) != len(found) {
		t.Fatal(again, refused, err)
	}
	for _, r := range again {
		if err := records.Write(&second, r); err != nil {
			t.Fatal(err)
		}
	}
	if first.String() != second.String() {
		t.Errorf("first %s\nsecond %s", &first, &second)
	}
}

func TestDeepNestingIsRefused(t *testing.T) {
	text := `{"kind":"event","type":"visit","x":` + strings.Repeat("[", 1<<20) + "\n" + document
	found, refused, err := read(t, strings.NewReader(text))
	if err != nil || len(found) != 1 || len(refused) != 1 {
		t.Errorf("read %d, refused %d, %v", len(found), len(refused), err)
	}
}

// FuzzRead: no panic, every line is emitted, refused or blank, and what is emitted
// is right and comes back when it is written.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"", document, event, claim, document + "\n" + event + "\n\n{", `{"kind":"event","type":"visit","date":"../.."}`,
		`{"kind":"claim","asserts":[{}]}`, `{"kind":null}`, "\xff\n\x00"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		found, refused, err := read(t, bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		filled := 0
		for _, line := range bytes.Split(data, []byte("\n")) {
			if len(bytes.TrimSpace(line)) > 0 {
				filled++
			}
		}
		if len(found)+len(refused) != filled {
			t.Errorf("%d lines, %d emitted, %d refused", filled, len(found), len(refused))
		}
		for _, r := range found {
			var b bytes.Buffer
			if err := r.Validate(); err != nil {
				t.Error(err)
			}
			if err := records.Write(&b, r); err != nil {
				t.Error(err)
			}
			back, refused, _ := read(t, &b)
			if len(back) != 1 || fmt.Sprint(back[0]) != fmt.Sprint(r) {
				t.Errorf("%v came back as %v %v", r, back, refused)
			}
		}
	})
}
