package report

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"entente/schema"
	"entente/schema/reference"
	"entente/schema/schematest"
)

// TestReadersReadTheSame holds readers made anew against each other: a record's name
// is made of what was read, so a text must be read the same each time.
func TestReadersReadTheSame(t *testing.T) {
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	root := schematest.Root(t)
	var before []byte
	for range 4 {
		r, err := New(tables, schema.NewNamer(""))
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		for _, name := range []string{"finland-soviet-relations.txt", "south-china-sea-conference-2016.txt"} {
			data, err := os.ReadFile(filepath.Join(root, "testdata/eval/dev", name))
			if err != nil {
				t.Fatal(err)
			}
			res, err := r.Read(context.Background(), data, Options{Name: name})
			if err != nil {
				t.Fatal(err)
			}
			if err := WriteJSONLines(&out, res.Records()); err != nil {
				t.Fatal(err)
			}
		}
		if before != nil && !bytes.Equal(before, out.Bytes()) {
			t.Fatal("a second reader reads the same text otherwise")
		}
		before = out.Bytes()
	}
}
