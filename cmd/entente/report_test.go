package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/schema"
	"entente/schema/schematest"
)

// TestSyntheticReport reads a round-table report whose host, guests and words are
// invented: what stands where, whose words they are, and the very characters.
func TestSyntheticReport(t *testing.T) {
	path := filepath.Join(schematest.Root(t), "testdata", "report", "hanoi-canberra-2019.txt")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	characters := []rune(string(text))
	bullets := map[int]bool{}
	spoken := map[string]int{}
	for line := range strings.Lines(must(t, "extract", path)) {
		r, err := schema.DecodeRecord([]byte(line))
		if err != nil {
			t.Fatal(err)
		}
		var p schema.Provenance
		switch r := r.(type) {
		case *schema.Document:
			if r.Date.String() != "2019-03-14" || !strings.HasPrefix(r.Title, "Vietnam and Australia") || len(r.Organisers) != 1 {
				t.Errorf("document: %+v", r)
			}
			continue
		case *schema.Event:
			if p = r.Provenance; p.Section == "timeline" {
				bullets[p.Item] = true
			}
		case *schema.Claim:
			p = r.Provenance
			spoken[r.Speaker.Name]++
		}
		if p.Start < 0 || p.End > len(characters) || string(characters[p.Start:max(p.Start, p.End)]) != p.Quote {
			t.Errorf("the quote %q is not what stands at %d to %d", p.Quote, p.Start, p.End)
		}
	}
	if len(bullets) < 10 {
		t.Errorf("events of %d of the 12 points were read", len(bullets))
	}
	for name, least := range map[string]int{"Colin Hartwell": 12, "Nguyen Thi Lanh": 7, "Southern Oceans Forum": 6} {
		if spoken[name] < least {
			t.Errorf("%s: %d claims, at least %d are there", name, spoken[name], least)
		}
	}
	if slices.ContainsFunc([]string{"Colin Hartwel", "Hartwell"}, func(n string) bool { return spoken[n] > 0 }) {
		t.Errorf("one speaker counts as two: %v", spoken)
	}
}

// TestSyntheticReportTwice loads it twice: the second time nothing is new.
func TestSyntheticReportTwice(t *testing.T) {
	store := newStore(t)
	path := filepath.Join(schematest.Root(t), "testdata", "report", "hanoi-canberra-2019.txt")
	first, second := loadReport(t, "--store", store, path), loadReport(t, "--store", store, path)
	if first.New < 30 || second.New != 0 || second.Seen != first.New || second.Revision != first.Revision {
		t.Errorf("first %d new at revision %d, then %d new, %d seen at %d", first.New, first.Revision, second.New, second.Seen, second.Revision)
	}
}
