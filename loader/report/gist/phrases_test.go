package gist

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"entente/loader/report/event"
	"entente/loader/report/mention"
	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// phraseLessons reads the coded sentences that were written for the weights: each tells one event,
// in words of its own (testdata/eval/phrases).
func phraseLessons(t *testing.T, names *mention.Recogniser, engine *event.Engine) []lesson {
	t.Helper()
	files, err := filepath.Glob("../../../testdata/eval/phrases/*.tsv")
	if err != nil || len(files) == 0 {
		t.Fatalf("no coded sentences: %v", err)
	}
	var out []lesson
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range strings.Split(strings.TrimRight(string(data), "\n"), "\n")[1:] {
			f := strings.Split(line, "\t")
			if len(f) != 4 {
				t.Fatalf("%s, line %d: %d columns, expected 4", path, i+2, len(f))
			}
			kind := schema.EventType(f[0])
			none := f[0] == "none"
			if !none && !kind.Valid() {
				t.Fatalf("%s, line %d: %q is no type of event", path, i+2, f[0])
			}
			tx := token.Split([]rune(f[2]))
			tx.Number()
			all := text.Span{End: len(tx.Tokens)}
			out = append(out, lesson{from: filepath.Base(path) + ":" + strconv.Itoa(i%folds),
				features: features(tx, all, names.Read(tx, mention.Context{}).In(all), engine.Hints(engine.Learn(tx), tx, all)), types: []schema.EventType{kind}, own: !none, nothing: none, alone: true})
		}
	}
	return out
}
