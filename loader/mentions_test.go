package loader_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/loader"
)

// TestMentionsBelongToEventsThatAreThere: mentions of loaded events are written, those of
// others left out and counted; a second load changes nothing.
func TestMentionsBelongToEventsThatAreThere(t *testing.T) {
	store := newFake()
	text := func(name string) string {
		data, err := os.ReadFile(filepath.Join("dataset", "testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	if f := load(t, store, loader.Options{}, "a.mentions.CSV", text("gdelt-mentions.CSV")); !strings.Contains(strings.Join(f.Notes, "\n"), "0 mentions read, 3 of events that the graph does not have left out") {
		t.Errorf("mentions alone: %s", f)
	}
	load(t, store, loader.Options{MaxErrors: 50}, "a.export.CSV", text("gdelt61.CSV"))
	f := load(t, store, loader.Options{}, "a.mentions.CSV", text("gdelt-mentions.CSV"))
	if f.Format != "gdelt-mentions" || f.Quads.New != 3 || f.RefusedTotal != 3 {
		t.Errorf("mentions: %s", f)
	}
	if f := load(t, store, loader.Options{}, "a.mentions.CSV", text("gdelt-mentions.CSV")); f.Quads.New != 0 {
		t.Errorf("again: %s", f)
	}
}
